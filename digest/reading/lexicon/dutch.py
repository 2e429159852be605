"""Dutch: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        zeiden zeggen gezegd verklaarden verklaart verklaard vertelde vertelden vertelt verteld
        stelde stelt stellen benadrukte benadrukt benadrukken antwoordde antwoordt antwoordden schreef schrijft
        schrijven geschreven melden gemeld waarschuwde waarschuwt waarschuwden gewaarschuwd vindt vond
        vinden vonden denkt dacht denken gelooft geloofde vroeg vraagt gevraagd bevestigde bevestigt bevestigden
        beweerde beweert beweren beklemtoonde beklemtoont klinkt klonk oordeelde oordeelt erkende erkent liet_weten
        laat_weten laten_weten lieten_weten reageerde reageert reageerden besloot concludeerde concludeert herhaalde
        herhaalt beloofde belooft belooft onthulde kondigde twitterde vervolgde vervolgt verzuchtte riep roept
        noemde noemt noemen noemden prees hekelde bekritiseerde beschuldigde verweet benadrukten lichtte
        reconstrueerde zucht lacht grapt grapte sprak spreekt hoopte hoopt vreesde vreest verwacht verwachtte
        betreurt betreurde geeft_aan gaf_aan legt…uit legde…uit voegt…toe voegde…toe merkt…op merkte…op wijst…op
        meent meende klaagt
        eiste eist eisen eisten pleitte pleit pleiten waarschuwen hekelt hekelen schreven
        geeft…aan gaf…aan laat…weten liet…weten onderstreept onderstreepte werpt…tegen wierp…tegen stipt…aan
    """,
    "says_behind": """
        kondigt…aan kondigde…aan
        beaamde lachte glimlachte grapte moppert mopperde besluit besloot verzucht verzuchtte geeft…toe gaf…toe
        beaamt vult…aan vulde…aan licht…toe sneert sneerde foetert foeterde verzekert verzekerde bezweert
        bezwoer constateert constateerde herinnert_zich verduidelijkt verduidelijkte nuanceert relativeert
        countert counterde betoogt betoogde bepleit bepleitte fulmineert fulmineerde jubelt jubelde
        klaagde klaagden schreeuwde schreeuwt fluisterde fluistert ontkende ontkent dreigde dreigt voorspelde
        voorspelt herinnert herinnerde tweette tweet postte post blikt…terug blikte…terug somt…op somde…op
        vat…samen vatte…samen mompelde mompelt brulde brult bromde bromt snauwde snauwt prijst feliciteerde
        bedankte bedankt gaat…verder ging…verder peinst peinsde juicht juichte snikt snikte meesmuilt
        filosofeert filosofeerde adviseerde adviseert getuigde getuigt schetst schetste omschreef omschrijft
        beschreef beschrijft verdedigde verdedigt glundert glunderde vraagt…af vroeg…af zwaait…af
        glimlacht briest schampert vermoedt vermoedde bekent bekende onthult verraadt brengt…in valt…bij weet
        sluit…af
        is…helder is…duidelijk is…stellig is…resoluut is…kritisch
    """,
    "helper": "heeft hebben had hadden",
    "utterance": """
        woorden antwoord oordeel reactie conclusie boodschap oproep waarschuwing commentaar advies mening
        klinkt_het klonk_het is_te_horen
        belofte hoop vrees eis verwijt wens herinnering standpunt devies raad
    """,
    "according": """
        volgens aldus naar_de_mening_van in_de_woorden_van in_de_ogen_van in_de_optiek_van naar_het_oordeel_van
        in_de_visie_van op_gezag_van
    """,
    "opinion": "naar_de_mening_van in_de_woorden_van in_de_ogen_van",
    "body": """
        ministerie rechtbank rapport regering politie partij vakbond bedrijf bank gemeente commissie vereniging
    """,
    "firm": """
        *bedrijf *concern onderneming *maatschappij *bank fabrikant exploitant *groep *keten coöperatie producent
    """,
    "asked": "gevraagd ondervraagd",
    "asks": "vroeg vraagt vroegen gevraagd",
    "answers": "antwoordde antwoordt antwoordden repliceerde repliceert pareerde pareert counterde",
    "own_view": "volgens_hem volgens_haar naar_zijn_mening naar_haar_mening naar_eigen_zeggen",
    "for_whom": "voor",
    "first_person": "ik wij we",
    "pronoun": "hij zij ze wij we ik",
    "standing_in": "vice waarnemend plaatsvervangend",
    "otherwise_held": "voormalig voormalige oud ex vice waarnemend plaatsvervangend",
    "somebody": """
        iemand
        man vrouw jongen meisje jongere vriend vriendin buurman buurvrouw collega broer zus zoon dochter vader
        moeder oom tante voorbijganger omstander betoger demonstrant onbekende beller luisteraar klant reiziger
        aanhanger tegenstander criticus rivaal stem account bedrieger plaatsvervanger vervanger echtgenoot
        echtgenote bewoner getuige
    """,
    "addressing": "tegen aan",
    "acting_for": "namens in_naam_van",
    "of_others": "gevraagd verteld gezegd toegeroepen hoorde_een_stem met_het_opschrift met_de_tekst waarop_stond",
    "titled": "boek roman lied liedje film nummer album gedicht zong zingt getiteld",
    "supposed": "zou…hebben_gezegd zou_gezegd_hebben zou…gezegd_hebben zou…hebben_geschreven",
    "not_now": "was…tot tot…was kandidaat_voor kandidaat_is gooit_een_gooi wil_worden hoopt_te_worden wordt",
    "role": """
        CEO CFO voorzitter voorzitster directeur directrice minister premier woordvoerder woordvoerster analist
        econoom
        hoogleraar professor oprichter burgemeester staatssecretaris secretaris gouverneur senator Kamerlid advocaat
        advocate onderzoeker onderzoekster hoofd wethouder schepen commissaris gedeputeerde topman topvrouw
        bestuursvoorzitter vicevoorzitter fractievoorzitter partijleider coach trainer manager
        ambtenaar rechter aanvoerder bondscoach minister-president lijsttrekker partijvoorzitter generaal
        ambassadeur korpschef bestuurder bestuurslid vakbondsbestuurder politiewoordvoerder politiewoordvoerster
        secretaris-generaal
    """,
    "profession": """
        havenmeester kapitein kolonel wijnbouwer boer boerin veehouder visser bakker slager horecaondernemer kok
        winkelier arts huisarts verpleegkundige chirurg apotheker dierenarts psycholoog docent docente leraar
        lerares onderwijzer ingenieur architect stedenbouwkundige historicus historica geograaf socioloog
        politicoloog klimatoloog bioloog biologe geoloog natuurkundige ecoloog ecologe wetenschapper schrijver
        schrijfster filmmaker zanger zangeres acteur actrice journalist journaliste redacteur coördinator
        eigenaar eigenares ondernemer vakbondsman activist activiste vrijwilliger penningmeester rector bisschop
        brandweerman speler speelster adviseur student studente bewoner bewoonster raadslid
        reiziger pendelaar bezoeker bezoekster omwonende buurvrouw buurman toeschouwer passagier klant
        weduwe weduwnaar gepensioneerde moeder vader politicus politica oud-minister voetballer voetbalster
        aanvaller verdediger middenvelder doelman spits wielrenner schaatser schaatsster kunstenaar kunstenares
        keeper officier boswachter eigenaresse
    """,
    "article": "de het een",
    "indefinite": "een",
    "auxiliary": "is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden",
    "verb": "kost kosten kostte bedraagt haalde bereikte",
    "estimated": "geschat geschatte schatting",
    "aimed_at": "doel doelen streefcijfer streeft_naar streven_naar mikt_op mikken_op",
    "last_year": "vorig_jaar afgelopen_jaar",
    "this_year": "dit_jaar",
    "next_year": "volgend_jaar komend_jaar",
    "closed": """
        en of maar aan als bij dat de die dit door een er het hij hun in is met naar niet om onder ook op over
        tegen ten tot uit van voor want wat wie ze zij zijn zo
    """,
    "opening": "de het een als toen hoewel maar en of want",
    "qualifier": "oud oud- voormalig voormalige vice nieuwe demissionair demissionaire Vlaams Vlaamse federaal",
    "passing": "dag dagen week weken maand maanden jaar jaren uur uren minuut minuten keer maal",
    "relative": "die dat wie wat waar waarvan wiens wier",
    "passive": "is zijn was waren wordt worden werd werden geworden",
    "title": """
        Mevrouw mevrouw Meneer meneer Heer heer Dhr Mevr Mw
        Dhr Mevr Mw Mr Dr Prof Ir Drs Ing Meneer Mevrouw Paus Koning Koningin Prins Prinses President Minister
        Generaal Kolonel Burgemeester
    """,
    "adverb": """
        ook daarna later dan nog al eens echter zelf onlangs gisteren vandaag maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag eerder vervolgens
        zo
    """,
    "preposition": """
        van voor met bij door aan in op uit over onder tegen tussen naar na sinds zonder om als en of tot
    """,
    "conjunction": "en",
    "not_a_name": """
        Toch Meer Minder Harde Vandaag Gisteren Eerder Later Intussen Ondertussen Daarna Volgens
        De Het Een En Of Maar Want Als Toen Hoewel Omdat Dat Die Dit Deze Wie Wat Waar Waarom Hoe Hij Zij Ze Wij We
        Ik Jij U Zijn Haar Hun Ons Onze Mijn In Op Aan Bij Met Van Voor Door Uit Over Onder Tegen Tussen Naar Na
        Sinds Zonder Om Tot Volgens Aldus Ook Nog Al Niet Geen Ja Nee Nu Dan Daar Daarom Daarna Hier Zo Gisteren
        Vandaag Morgen Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Mei
        Juni Juli Augustus September Oktober November December Alle Veel Sommige Elke Iedereen Niemand
        Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf Twintig Dertig Honderd Duizend Ondanks Behalve
        Tijdens Binnen Buiten Achter Naast Boven Beneden Vanaf Vanuit Echter Bovendien Misschien Soms Altijd
        Nooit Ooit Zelfs Andere Ander Enkele Beide Meerdere Ieder Iemand Niets Iets
    """,
    "determiner": "zijn haar hun ons onze mijn dit deze die dat",
    "contrasting": "maar toen terwijl",
    "object_pronoun": "hem haar hen hun mij ons",
    "cites": "citeert citeerde",
    "by": "door",
    "such_as": "zoals onder_wie onder_meer",
    "linking": "van of en als",
    "comparing": "als",
    "swaying": """
        alleen slechts bijna zal zullen zou zouden mag mogen moet moeten kan kunnen misschien wellicht
        waarschijnlijk minder alle sommige enkele vele altijd soms zelfs
    """,
    "negation": "niet nooit geen niemand niets nergens zonder noch nauwelijks allesbehalve",
    "after_name": "",
    "it_says": "",
    "thus": "Dat Dit Zo Aldus",
    "going_on": "En En_verder Verder",
    "reporting": "",
    "in_words": "met_de_woorden met_deze_woorden",
    "affirming": "geen_twijfel zonder_twijfel niet_alleen geen_wonder ongetwijfeld ook_als zelfs_als ook_al",
    "falsehood": "leugen gelogen onwaar onzin verzonnen mythe",
    "unsaid": "",
    "reversal": """
        ontkent ontkende ontkennen ontkend weigert weigerde geweigerd verwerpt verwierp verworpen betwijfelt
        betwijfelde onwaar vals onmogelijk voorkomt voorkwam voorkomen verhindert verre_van
    """,
    "rejecting": "verwierp verwerpt verworpen wees wijst",
    "instead": "in_plaats_van",
    "condition": "tenzij alleen_als behalve mits op_voorwaarde_dat zolang indien als totdat",
}
JOINING = r", (?:en|maar|terwijl) | dat "
NOUN_OF = r"(?<![\w-])(?:een|de|het)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) van $"
BOUNDARY = r"[;:—–]|,? \b(?:maar)\b|, (?:en|omdat|terwijl|hoewel)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
OFFICE_PREFIXES = "ex- oud- vice-"
"""What is written together with an office that somebody held before, or stands in for."""
UNLIKE_FORMS = """
    gaan=ga=gaat=ging=gingen=gegaan zien=zie=ziet=zag=zagen=gezien doen=doe=doet=deed=deden=gedaan
    denken=denk=denkt=dacht=dachten=gedacht kopen=koop=koopt=kocht=kochten=gekocht weten=weet=wist=wisten=geweten
    hebben=heb=heeft=had=hadden=gehad eten=eet=at=aten=gegeten
    houden=houd=houdt=hield=hielden rijden=rijd=rijdt=reed=reden=gereden
"""
