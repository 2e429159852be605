"""Swedish: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        sagt säga förklarade förklarar förklarat berättade berättar berättat menade menar menat anser ansåg ansett
        tyckte tycker tyckt trodde tror trott hävdade hävdar hävdat påstod påstår betonade betonar betonat
        underströk understryker framhöll framhåller påpekade påpekar konstaterade konstaterar svarade svarar svarat
        frågade frågar undrade undrar skrev skrivit tillade tillägger fortsatte fortsätter varnade varnar varnat
        kritiserade kritiserar berömde berömmer lovade lovar lovat bekräftade bekräftar medgav medger erkände erkänner
        krävde kräver uppmanade uppmanar hoppades hoppas fruktade fruktar kommenterade kommenterar beskrev beskriver
        kallade kallar kallat utbrast utropade ropade skämtade skämtar beklagade beklagar meddelar uppgav upplyste
        tillkännagav avslöjade avslöjar sammanfattade sammanfattar resonerade resonerar twittrade bedömde bedömer
        invände invänder fastslog slog…fast slår…fast lade…till lägger…till la…till gick…ut pekade…på pekar…på
        befarar befarade dementerar dementerade förnekar förnekade intygar intygade försäkrar försäkrade
        försäkrat
        föreslår föreslog
    """,
    "utterance": """
        svaret svar beskedet omdömet orden kommentaren reaktionen budskapet rådet uppmaningen slutsatsen domen
    """,
    "says_behind": """
        rapporterade rapporterar viskade noterade noterar minns mindes utbrister ropar viskar suckar suckade
        skrattar skrattade hotar hotade summerar summerade vädjar vädjade tackar tackade twittrar spår spådde
        poängterar poängterade funderar funderade inflikar inflikade flikar…in fyller…i jublar jublade fnyser
        fnös klagar klagade replikerar replikerade genmäler genmälde dundrar dundrade muttrar muttrade
        filosoferar filosoferade argumenterar argumenterade inleder inledde avslutar avslutade ryter röt skriker
        skrek redogör vittnar vittnade ler log uppmanar gläds
        utropar påminner påminde erbjuder vrålar vrålade skrockar mumlar mumlade gråter snyftar pustar
        hälsar hälsade upprepar upprepade
        rasar anklagar efterlyser
    """,
    "helper": "har hade",
    "according": "enligt",
    "body": """
        departementet regeringen polisen partiet facket företaget bolaget banken kommunen kommittén föreningen
        domstolen rapporten myndigheten styrelsen åklagaren tidningen
    """,
    "firm": "*bolaget *företaget *koncernen *banken *gruppen *kedjan",
    "asked": "tillfrågad pressad",
    "asks": "frågade frågar undrade undrar",
    "answers": "svarade svarar svarat replikerade replikerar kontrade",
    "own_view": "enligt_honom enligt_henne",
    "first_person": "jag vi",
    "pronoun": "han hon de vi jag",
    "standing_in": "vice biträdende tillförordnad",
    "otherwise_held": "tidigare förre förra vice ex biträdende tillförordnad",
    "somebody": """
        någon
        man kvinna pojke flicka ungdom vän väninna granne kollega bror syster son dotter far mor farbror moster
        förbipasserande demonstrant främling lyssnare kund passagerare anhängare motståndare kritiker rival röst
        konto bedragare ställföreträdare vikarie make maka boende vittne
    """,
    "addressing": "till",
    "acting_for": "i_namn_av",
    "of_others": "tillfrågad fick_höra fick_frågan hörde_en_röst anklagas_för_att_ha_sagt med_texten där_det_stod",
    "titled": "bok boken roman romanen sång sången film filmen låt låten album albumet dikt dikten sjöng sjunger",
    "supposed": "ska_ha_sagt skall_ha_sagt lär_ha_sagt ska_ha_skrivit lär_ha_skrivit kunde_ha_sagt",
    "not_now": "var…till kandiderar_till kandidat_till vill_bli hoppas_bli ska_bli blir",
    "role": """
        vd VD ordförande direktör minister statsminister utrikesminister finansminister talesperson taleskvinna
        talesman analytiker ekonom professor grundare borgmästare kommunalråd statssekreterare landshövding senator
        riksdagsledamot ledamot advokat åklagare forskare chef chefen ordföranden ministern direktören talespersonen
        statsministern kommunalrådet professorn forskaren partiledare president presidenten tränare tränaren
        generalsekreterare rektor
        förbundsordförande kommundirektör förbundskapten presschef polischef försvarsminister
        justitieminister socialminister migrationsminister kulturminister partisekreterare gruppledare
        oppositionsråd regionråd rektorn ambassadör domaren åklagaren advokaten överläkare
        presstalesperson lagkapten bildningschef räddningsledare
        utrikesministern finansministern försvarsministern justitieministern socialministern kulturministern
        migrationsministern infrastrukturminister infrastrukturministern miljöminister miljöministern klimatminister
        klimatministern näringsminister näringsministern skolminister skolministern utbildningsminister
        utbildningsministern inrikesminister inrikesministern energiminister energiministern handelsminister
        handelsministern sjukvårdsminister sjukvårdsministern civilminister civilministern bostadsminister
        bostadsministern arbetsmarknadsminister arbetsmarknadsministern landsbygdsminister landsbygdsministern
        riksdagsledamoten ledamoten
    """,
    "profession": """
        hamnkapten kapten bonde fiskare bagare kock läkare sjuksköterska kirurg veterinär psykolog lärare ingenjör
        arkitekt historiker sociolog statsvetare biolog geolog författare journalist redaktör sångare sångerska
        skådespelare spelare målvakt domare polis student boende ägare företagare
        pensionären pensionär skådespelaren författaren artisten komikern anfallaren mittfältaren målvakten
        läkaren forskaren politikern stjärnan spelaren
        anfallare brandman förälder elev
        kirurgen tränaren rektorn ordföranden ministern professorn åklagaren läraren
    """,
    "article": "en ett den det de",
    "indefinite": "en ett",
    "auxiliary": "är var har hade ska skulle kan kunde blir blev vill ville måste",
    "closed": """
        och eller men att av de den det en ett för från han hon i inte med när om på sig som till under ut vid än är
    """,
    "opening": "den det en ett när men och",
    "qualifier": "tidigare vice förre förra ställföreträdande nya",
    "relative": "som vilken vilket vilka vars",
    "passive": "blev blir blivit blivits",
    "title": "Dr Prof Herr Fru Fröken Kung Kungen Drottning Prins Prinsessan",
    "adverb": """
        också senare sedan då ännu dock själv nyligen i_går i_dag på_måndagen på_tisdagen på_onsdagen på_torsdagen
        på_fredagen på_lördagen på_söndagen även vidare
        så
    """,
    "preposition": """
        av för med hos genom på i upp från under mot mellan till efter sedan utan om som och eller åt vid över
    """,
    "conjunction": "och",
    "not_a_name": """
        Den Det De En Ett Och Eller Men Om När Som Att Vad Vem Var Varför Hur Han Hon Vi Jag Du Sin Sitt Sina Hans
        Hennes Deras Vår Våra Min I På Av Med För Från Till Under Efter Innan Enligt Också Nu Inte Ingen Ja Nej Då
        Där Här Så I Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Januari Februari Mars April Maj Juni Juli
        Augusti September Oktober November December Alla Många Några Flera Hon Ingenting
    """,
    "determiner": "sin sitt sina hans hennes deras vår vårt våra min mitt mina denna detta dessa",
    "contrasting": "men medan",
    "object_pronoun": "honom henne dem mig oss",
    "by": "av",
    "such_as": "till_exempel bland_andra såsom",
    "linking": "av eller och om som",
    "comparing": "som",
    "swaying": """
        bara endast nästan ska skall skulle får måste kan kunde bör kanske troligen färre mindre alla några
        många alltid ibland till_och_med
    """,
    "negation": "inte aldrig ingen inget inga ingenting ej icke knappast knappt utan varken ingenstans allt_annat_än",
    "affirming": "inte_bara inte_minst utan_tvekan ingen_tvekan inget_tvivel utan_tvivel även_om",
    "falsehood": "lögn falskt osant påhitt nonsens myt",
    "reversal": """
        förnekar förnekade förnekat nekar nekade vägrar vägrade vägrat avvisar avvisade avvisat tvivlar tvivlade
        omöjligt osant falskt hindrar hindrade förhindrar förhindrade långt_ifrån bestrider bestred dementerar
        dementerade
    """,
    "rejecting": "avvisar avvisade avfärdar avfärdade",
    "instead": "i_stället_för istället_för",
    "condition": "om såvida förutsatt_att bara_om endast_om förrän så_länge utom i_fall ifall på_villkor_att",
    "thus": "Det Detta Så",
}
JOINING = r", (?:och|men|medan) | att "
NOUN_OF = r"(?<![\w-])(?:en|ett|den|det)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) (?:på|av) $"
BOUNDARY = r"[;:—–]|,? \b(?:men)\b|, (?:och|eftersom|medan|fast)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
OFFICE_PREFIXES = "ex- vice-"
"""What is written together with an office that somebody held before, or stands in for."""
