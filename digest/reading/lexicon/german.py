"""German: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        korrigiert korrigierte
        sagten sagen gesagt erklärten erklärt erklären betonten betont betonen teilte…mit
        teilten…mit teilt…mit teilen…mit mitteilte mitteilten mitteilt mitgeteilt meinte meinten meint meinen
        warnten warnt warnen schrieb schrieben schreibt schreiben geschrieben kündigte…an kündigten…an kündigt…an
        ankündigte ankündigten angekündigt fügte…hinzu fügten…hinzu fügt…hinzu hinzufügte hinzugefügt kritisierte
        kritisierten kritisiert forderte forderten fordert fordern gefordert bestätigte bestätigten bestätigt
        räumte…ein räumten…ein räumt…ein einräumte eingeräumt äußerte äußerten äußert geäußert mahnte mahnten mahnt
        berichteten berichtet berichten fragte fragten fragt fragen antwortete antworteten antwortet
        geantwortet entgegnete entgegneten entgegnet erwiderte erwiderten erwidert behauptete behaupteten behauptet
        versicherte versicherten versichert versprach versprachen verspricht versprochen beklagte beklagten beklagt
        rief riefen ruft gerufen nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen
        stellte…klar stellte…fest stellte…in_Frage stellten…klar stellten…fest stellt…klar stellt…fest klarstellte
        feststellte erläuterte erläutern erläuterten erläutert ergänzte ergänzten ergänzt erzählte erzählten erzählt
        urteilte urteilten urteilt lobte lobten lobt hofft hoffte hofften glaubt glaubte glauben findet fand finden
        resümierte resümiert bilanzierte konstatierte konstatiert twitterte twittert führte…aus führten…aus
        führt…aus ausführte ausgeführt heißt_es hieß_es prophezeite klagte klagten klagt lacht
        lachte lachten schmunzelt schmunzelte grinst grinste scherzt scherzte wetterte bekräftigte
        bekräftigten bekräftigt unterstrich unterstreicht kommentierte kommentierten kommentiert begründete
        begründeten
        begründet lautete lauteten lautet riet rieten rät empfahl empfahlen empfiehlt verurteilte verurteilten
        verurteilt attackierte würdigte würdigten würdigt bemängelte bemängelt bedauerte bedauerten bedauert begrüßte
        begrüßten begrüßt verkündete verkündeten verkündet vermutete vermuteten vermutet befürchtete befürchteten
        befürchtet befürchten verlangte verlangten verlangt appellierte appellierten appelliert plädierte plädierten
        plädiert schilderte schilderten schildert beschrieb beschrieben beschreibt formulierte formuliert
        argumentierte
        argumentierten argumentiert beteuerte beteuerten beteuert bemerkte bemerkten bemerkt schwärmte schwärmt
        spottete lästerte lästert jubelte jubelt witzelte gestand
        gestanden gesteht offenbarte verriet verrät monierte moniert rügte
        rügt sprach sprachen spricht sprechen sah…als sieht…als hält…für hielt…für gab…bekannt gab…an gab…zu
        gaben…bekannt gaben…an gibt…bekannt gibt…an bekanntgab bekannt_gab zugab hob…hervor hoben…hervor hebt…hervor
        hervorhob wies…hin wies…zurück wiesen…hin wiesen…zurück weist…hin weist…zurück weist…von_sich zurückwies
        hinwies strich…heraus legte…dar darlegte sicherte…zu sagte…zu wandte…ein wendet…ein schätzte…ein schätzt…ein
        drückte…aus ausdrückte griff…an warf…vor warfen…vor wirft…vor vorwarf schlug…vor schlägt…vor vorschlug
        prangerte…an charakterisierte charakterisierten charakterisiert freute freuten freut ärgerte ärgert schimpfte
        schimpft weiß wusste meldete meldeten meldet verlautete höhnte staunte staunt wunderte wundert fürchtete
        fürchtet triumphierte mutmaßte mutmaßt konterte konterten kontert stichelte stichelt wettert empörte zürnte
        präzisierte präzisierten präzisiert ist…überzeugt war…überzeugt ist…sicher war…sicher pflichtete…bei
        pflichtet…bei legte…nach legt…nach zeigte_sich zeigt_sich beurteilte beurteilten beurteilt mit_den_Worten
        mit_folgenden_Worten mit_diesen_Worten drohte drohten droht gedroht erinnerte erinnert seufzte seufzten seufzt
        widersprach widersprachen widerspricht verglich verglichen vergleicht wiederholte wiederholt verteidigte
        verteidigten verteidigt rechtfertigte rechtfertigt signalisierte signalisiert verwies verweist verwiesen
        pochte
        pocht insistierte insistiert polterte poltert ätzte ätzt giftete giftet raunte flüsterte brüllte stammelte
        postete postet feixte unkte stöhnte stöhnt hielt…fest hält…fest sagte…voraus sagt…voraus deutete…an deutet…an
        machte…deutlich macht…deutlich machte…klar macht…klar titelte titelt spekulierte spekuliert prognostizierte
        prognostiziert rechnete…vor rechnet…vor folgerte folgert schlussfolgerte schlussfolgert wertete…als wertet…als
        feierte…als feierten…als feiert…als deutete…als deutet…als tadelte tadelt brandmarkte brandmarkt geißelte
        geißelt beschimpfte beschimpft titulierte tituliert beschwor beschwört ermahnte ermahnt gelobte gelobt schwor
        schwört bekannte bekennt dankte dankt gratulierte gratuliert widersprochen korrigierte korrigiert
        hielt…entgegen hält…entgegen hielt…dagegen hält…dagegen rechnet…mit rechnete…mit bat…um baten…um bittet…um
        gab_sich gibt_sich gaben_sich geben_sich
        analysierte analysiert befand rechnet donnerte bat reagierte merkte_an merkt_an merkte…an lenkte…ein
        stimmte…zu
        wünscht_sich sinniert fasst…zusammen
        stellt…heraus stellte…heraus konkretisiert konkretisierte witzelt orakelt orakelte plaudert spottet
        lässt…wissen ließ…wissen fügte…an fügt…an fasste…zusammen
        urteilen
    """,
    "says_behind": """
        informierte informiert informierten informieren
        kritisieren loben vermuten hoffen fürchten befürchten antworten erzählen behaupten versichern beklagen
        bemängeln monieren argumentieren verlangen mahnen empfehlen resümieren kommentieren bilanzieren verkünden
        bestätigen ergänzen bekräftigen räumen…ein geben…zu rufen jubeln schimpfen witzeln raunt raunte
        gibt…zu bilanziert bilanzierte prophezeit prophezeite
        winkt…ab winkte…ab wehrt…ab wehrte…ab wiegelt…ab wiegelte…ab hakt…nach hakte…nach
        tönte tönt schrie empörte empört diktierte wünschte wünscht staunte staunt frohlockte frohlockt sinniert
        sinnierte
        heißt
        wird…deutlich wurde…deutlich wird…konkret wurde…konkret wirft…ein warf…ein blickt…voraus echauffiert_sich
        ist…überzeugt ist…sicher ist…skeptisch
    """,
    "helper": "hat hatte habe haben",
    "given": "",
    "utterance": """
        Worte Antwort Urteil Reaktion Kommentar Fazit Botschaft Appell Warnung Mahnung Einschätzung Meinung
        Devise Bilanz
        Versprechen Forderung Hoffnung Sorge Wunsch Vorwurf Rat Motto Erinnerung Befürchtung Haltung Ansage
    """,
    "according": """
        laut zufolge nach_Angaben_von nach_Angaben nach_Ansicht_von nach_Ansicht aus_Sicht_von aus_Sicht
        nach_Auffassung_von nach_Auffassung
        nach_Meinung_von nach_Meinung nach_Aussage_von nach_Aussagen_von nach_Aussage nach_Aussagen
        nach_Berichten nach_Darstellung nach_Einschätzung_von
        nach_Einschätzung nach_den_Worten_von nach_den_Worten so
        in_den_Augen_von
    """,
    "opinion": """
        nach_Ansicht_von aus_Sicht_von nach_Auffassung_von nach_Meinung_von nach_den_Worten_von nach_Einschätzung_von
        in_den_Augen_von
    """,
    "body": """
        *konzern *unternehmen *firma *gericht *ministerium *bundesamt *landesamt Amt *polizei *partei *gewerkschaft
        *verband *behörde *bank *verein *universität *regierung *vertretung *gesellschaft *stiftung *agentur
        *kommission *ausschuss *bericht
    """,
    "firm": """
        *konzern *unternehmen *firma *gesellschaft *bank *hersteller *betreiber *versorger *händler *anbieter
        *reederei *werft *gruppe *kette *verlag *versicherer *fluglinie *airline *brauerei *genossenschaft *werke
        *betriebe
    """,
    "asked": "",
    "asks": "fragte fragt fragten hakte…nach hakt…nach wollte…wissen",
    "answers": "antwortete antwortet antworteten erwiderte erwidert entgegnete entgegnet konterte gab…zurück",
    "own_view": """
        seiner_Ansicht_nach ihrer_Ansicht_nach seiner_Meinung_nach ihrer_Meinung_nach in_seinen_Augen in_ihren_Augen
        aus_seiner_Sicht aus_ihrer_Sicht nach_seiner_Ansicht nach_ihrer_Ansicht nach_seinen_Worten nach_ihren_Worten
        nach_eigenen_Worten
    """,
    "for_whom": "für",
    "first_person": "ich wir",
    "pronoun": "er sie es wir ich",
    "standing_in": "stellvertretender stellvertretende stellvertretenden vize kommissarischer kommissarische",
    "otherwise_held": """
        ehemaliger ehemalige ehemaligen ehemaligem früherer frühere früheren früherem stellvertretender
        stellvertretende stellvertretenden vize ex kommissarischer kommissarische
    """,
    "somebody": """
        jemand
        Mann Frau Junge Mädchen Jugendlicher Freund Freundin Nachbar Nachbarin Kollege Kollegin Bruder Schwester
        Sohn Tochter Vater Mutter Onkel Tante Passant Passantin Zuschauer Zuschauerin Demonstrant Demonstrantin
        Fremder Anrufer Anruferin Besucher Besucherin Kunde Kundin Fahrgast Anhänger Anhängerin Gegner Gegnerin
        Kritiker Kritikerin Stimme Konto Zwischenrufer Vertreter Vertreterin Stellvertreter Stellvertreterin
        Vertrauter Vertraute Insider Quelle Ehemann Ehefrau Bewohner Bewohnerin Verwandter
    """,
    "addressing": "zu gegenüber",
    "acting_for": "im_Namen_von stellvertretend_für",
    "of_others": """
        gefragt gesagt vorgehalten vorgeworfen zugerufen mitgeteilt hörte_eine_Stimme hört_eine_Stimme
        mit_der_Aufschrift auf_dem_stand auf_dem_steht auf_der_stand mit_dem_Schriftzug
    """,
    "titled": "Buch Roman Lied Film Song Stück Album Gedicht sang singt Schlager Serie",
    "supposed": """
        soll…gesagt_haben soll…geschrieben_haben soll…gerufen_haben gesagt_haben_soll geschrieben_haben_soll
        hätte…sagen_können könnte…gesagt_haben
    """,
    "not_now": """
        war_bis bis…war kandidiert bewirbt_sich werden_will werden_möchte werden_soll
        gewesen_war
    """,
    "honorific": "",
    "role": """
        *-mann *-frau
        *vorsitzender *vorsitzende *vorsitzenden *chef *chefin *chefs *führer *führerin *präsident *präsidenten
        *präsidentin *minister *ministers *ministerin *kanzler *kanzlers *kanzlerin *sprecher *sprechers *sprecherin
        *analyst *analystin *ökonom *ökonomin *professor *professorin *direktor *direktorin *leiter *leiterin *gründer
        *gründerin *gutachter *gutachterin *ermittler *ermittlerin *virologe *virologin *förster *försterin *wirt
        *wirtin *sänger *sängerin *schauspieler *schauspielerin *regisseur *regisseurin *kämmerer *rektor *rektorin
        *bergsteiger *fraktionschef *chefredakteur *chefredakteurin *musiker *musikerin *meister *meisterin *volkswirt
        *volkswirtin *politiker *politikers *politikerin *experte *experten *expertin *forscher *forscherin
        *wissenschaftler *wissenschaftlerin *sekretär *sekretärin *beauftragte *beauftragter *beauftragten *kommissar
        *kommissarin *anwalt *anwältin *richter *richterin *trainer *trainerin *manager *managerin *berater *beraterin
        *autor *autorin *kandidat *kandidaten *kandidatin *abgeordnete *abgeordneter *abgeordneten *senator *senatorin
        *general *srat *erat *lrat *drat *trat *nrat Hofrat Beirat Geheimrat *rätin *mitglied *mitglieder *mitarbeiter
        *mitarbeiterin *geschäftsführer *geschäftsführerin *historiker *historikerin *jurist *juristin *bischof
        *kardinal *papst *botschafter *botschafterin *premier *gouverneur *gouverneurin *obmann *vorstand *inhaber
        *inhaberin *moderator *journalist *journalistin *reporter *redakteur *redakteurin *spieler *fahrer *aktivist
        *aktivistin *offizier *oberst Staatsanwältin Ärztin Arzt Lehrer Lehrerin Abgeordnete Generalinspekteur
        Astronaut Pilot Zeuge Zeugin Schriftsteller Schriftstellerin CEO CFO Unternehmer Unternehmerin Milliardär
        Milliardärin Leiter Chef *beamter *beamte *beamten *unternehmer *unternehmerin Kollege Kollegin *arzt *ärztin
        *lehrer *lehrerin *kontrolleur *kontrolleurin *kollege *kollegin *loge *login *schüler *schülerin *student
        *studentin *techniker *technikerin *händler *händlerin *pfleger *pflegerin *besitzer *besitzerin *soziologe
        *kenner *kennerin *diplomat *diplomaten *diplomatin *preisträger *preisträgers *preisträgerin *läufer
        *läuferin *sportler *sportlerin *athlet *athletin *torwart *stürmer
        Beigeordneter Beigeordnete Beigeordneten Dezernent Dezernentin Pfarrer Pfarrerin
    """,
    "profession": """
        *schlachter *metzger *metzgerin *fleischer *koch *köchin *polizist *polizistin *pilot *pilotin
        *meisterin *bauer *bäuerin *winzer *winzerin *fischer *bäcker *händler *händlerin *lehrer *lehrerin
        *ingenieur *ingenieurin *architekt *architektin *soziologe *soziologin *biologe *biologin *geologe
        *geologin *ökologe *ökologin *physiker *physikerin *kapitän *kapitänin
        *torhüter *torhüterin *profi *coach
        Politiker Politikerin Abgeordnete Abgeordneter Sozialdemokrat Sozialdemokratin Christdemokrat
        Christdemokratin Liberale Unternehmer Unternehmerin Rentner Rentnerin Pensionär Studentin Sänger
        Sängerin Schauspieler Schauspielerin Stürmer Stürmerin Torwart Torhüter Torhüterin Verteidiger
        Mittelfeldspieler Kapitän Witwe Witwer Mutter Vater Historiker Historikerin Ökonom Ökonomin Forscher
        Forscherin Wissenschaftler Wissenschaftlerin Autor Autorin Schriftsteller Schriftstellerin Landwirt
        Landwirtin Anwältin Anwalt Jurist Juristin Polizist Polizistin Manager Managerin Regisseur Regisseurin
        Musiker Musikerin Mediziner Medizinerin
        Chirurg Chirurgin Hebamme Förster Försterin Bergsteiger Künstler Künstlerin
    """,
    "article": "der die das ein eine",
    "indefinite": "ein eine",
    "auxiliary": "ist sind war waren hat haben hatte hatten wird werden soll sollen",
    "verb": "steigt steigen sinkt sinken fällt fallen stieg stiegen sank fiel betrug lag kostet",
    "estimated": "geschätzt geschätzte geschätzten geschätzter schätzungsweise Schätzung Schätzungen",
    "aimed_at": "Ziel Ziele Zielmarke strebt streben",
    "last_year": "im_vergangenen_Jahr im_vorigen_Jahr vergangenes_Jahr letztes_Jahr",
    "this_year": "in_diesem_Jahr dieses_Jahr",
    "next_year": "im_nächsten_Jahr im_kommenden_Jahr nächstes_Jahr",
    "closed": """
        und oder aber als am an auf aus bei bis dass dem den der des die das durch ein eine einer einem für
        gegen im in mit nach nicht nur ob ohne seit sich so um und unter vom von vor weil wenn wie zu zum zur
        sowie
    """,
    "opening": "der die das ein eine wenn als obwohl aber und oder doch",
    "qualifier": "ehemaliger ehemalige stellvertretende stellvertretender",
    "passing": "Tag Tage Woche Wochen Monat Monate Jahr Jahre Stunde Stunden Minute Minuten Mal Weg Wege",
    "relative": "der die das dem den deren dessen",
    "passive": "wurde wurden wird werden worden",
    "title": """
        MK MdB MdL MdEP PM
        Herr Herrn Frau Dr Prof Dipl-Ing Graf Gräfin Fürst Prinz Prinzessin König Königin Papst Bischof Kardinal
        Pfarrer Minister Ministerin Bundeskanzler Bundeskanzlerin Kanzler Präsident Präsidentin Senator
        Senatorin General Oberst
    """,
    "adverb": """
        auch dann später noch schon nur jedoch aber dagegen hingegen daraufhin zudem außerdem ferner weiter
        selbst wiederum kürzlich zuletzt bereits heute gestern am_Montag am_Dienstag am_Mittwoch am_Donnerstag
        am_Freitag am_Samstag am_Sonntag sich damals hierzu dazu indes indessen unterdessen anschließend danach
        ebenfalls ebenso gleichzeitig zugleich allerdings weiterhin nun jetzt inzwischen mittlerweile ausdrücklich
        deutlich erneut zunächst schließlich abschließend am_Montagabend am_Abend am_Nachmittag am_Morgen am_Vormittag
        daher deshalb somit also etwa man immer_wieder immer mehrfach stets wiederholt
        zuvor vorher einst früher jüngst
    """,
    "preposition": """
        von vom für zu zum zur mit durch bei beim in im an am auf über unter gegen zwischen nach vor seit als
        wie aus des der und oder gegenüber außer neben samt während wegen trotz statt dank
    """,
    "conjunction": "und",
    "not_a_name": """
        Ganz Anders Ähnlich
        Jährige Jähriger Jährigen Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer Und Aber Oder Doch Denn Wenn Als Wie Wo Was Wer Warum
        Weil Da Dass Damit Danach Dann Dort Hier So Zu Zum Zur Im In Am An Auf Aus Bei Beim Nach Mit Von Vom Vor
        Für Durch Gegen Ohne Um Unter Über Seit Bis Er Sie Es Wir Ihr Ich Man Sein Seine Ihre Unser Kein Keine
        Nicht Auch Noch Nun Jetzt Heute Gestern Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember Laut Zudem Dabei Dazu
        Darauf Darum Ja Nein Nur Schon Viele Alle Einige Beide Weitere Weiterer Weiteres Jeder Jede Jedes Jegliche
        Dieser Diese Dieses Diesen Diesem Nachdem Bevor Während Obwohl Sobald Solange Seitdem Millionen Milliarden Uhr
        Prozent Euro Andere Mehrere Erste Erster Zweite Dritte Neue Neuer Darunter Daraufhin Außerdem Zuvor Zunächst
        Später Bereits Erst Ebenso Ebenfalls Allerdings Jedoch Trotz Wegen Neben Zwischen Hinter Innerhalb Außerhalb
        Gegenüber Angesichts Aufgrund Rund Etwa Mehr Weniger Insgesamt Inzwischen Mittlerweile Daher Deshalb Somit
        Bald Oft Manchmal Immer Wieder Vielleicht Natürlich Jedenfalls Schließlich Kurz Anschließend Seither Überall
        Meist Meistens Häufig Selten Einst Früher Übrigens Offenbar Angeblich Zugleich Gleichzeitig Unterdessen Indes
        Hingegen Dagegen Vielmehr Stattdessen Sollte Sollten Könnte Könnten Würde Würden Hätte Hätten Wäre Wären Muss
        Müssen Musste Kann Können Konnte Darf Dürfte Will Wollte Wird Werden Wurde War Waren Ist Sind Hat Haben Hatte
        Weiter Dennoch Dies Trotzdem Derzeit Damals Quellen Beobachter
    """,
    "determiner": """
        den dem des einem einen einer eines seinem seinen seiner seine ihrem ihren ihrer ihre dieser diesem diesen
        dieses diese jenem jener keinem keiner sein ihr
    """,
    "contrasting": "aber doch dann während hingegen",
    "object_pronoun": "ihm ihr ihnen mir uns ihn mich",
    "noun_too": "",
    "thus": "Das Dies So Dieses Damit Es_sind_Worte Es_sind_die_Worte",
    "going_on": "Und_weiter Weiter Und",
    "reporting": """
        sei seien hätte hätten habe könne müsse solle dürfe wolle werde würde würden wäre wären gehe komme bleibe
        stehe
        gebe liege sehe lasse brauche
        mache nehme finde bringe wisse spreche zeige führe fehle gelte halte trage diene bedeute entstehe
        verliere
    """,
    "in_words": "mit_den_Worten mit_folgenden_Worten mit_diesen_Worten",
    "cites": "zitiert zitierte zitierten",
    "by": "von vom",
    "such_as": "wie_etwa wie_zum_Beispiel darunter",
    "linking": "von vom des der oder und als wie",
    "comparing": "wie während",
    "after_name": "zufolge",
    "it_says": "ist…zu_lesen war…zu_lesen heißt_es hieß_es es_heißt es_hieß hieß heißt",
    "swaying": """
        nur fast beinahe wird werden würde würden darf dürfen muss müssen kann können könnte könnten soll
        sollen sollte sollten vielleicht möglicherweise wahrscheinlich weniger alle einige manche viele
        immer manchmal sogar bloß
    """,
    "negation": """
        nicht nie niemals kein keine keinen keinem keiner keines nichts niemand niemanden niemandem nirgends
        ohne weder kaum nicht_mehr keinesfalls keineswegs alles_andere_als
    """,
    "affirming": """
        kein_Zweifel keinen_Zweifel ohne_Zweifel nicht_nur nicht_zuletzt nicht_umsonst kein_Wunder auch_wenn
        selbst_wenn nicht_umhin
    """,
    "falsehood": "gelogen falsch Lüge unwahr Unsinn Quatsch Märchen Mythos erfunden Schwindel",
    "unsaid": "",
    "reversal": """
        bestreitet bestritt bestritten dementiert dementierte leugnet leugnete weigert weigerte verweigert
        verweigerte verneint verneinte ablehnt lehnt lehnte abgelehnt falsch unwahr unmöglich zweifelt
        bezweifelt bezweifle bezweifelte verhindert verhinderte vermeidet Lüge
        Märchen Mythos Unsinn gelogen von_wegen wies_zurück weist_zurück wies…zurück weist…zurück
        zurückgewiesen bestreiten zweifle
    """,
    "rejecting": "lehnt lehnte lehnen lehnten abgelehnt wies wiesen weist weisen verwirft verwarf",
    "instead": "statt anstatt anstelle",
    "inverted": "Sollte Sollten Hätte Hätten Wäre Wären Käme Kämen",
    "condition": """
        es_sei_denn außer_wenn nur_wenn nur_falls sofern falls wenn solange erst_wenn unter_der_Bedingung
        vorausgesetzt sondern bis unter_der_Voraussetzung
    """,
}
JOINING = r", (?:und|aber) | dass "
NOUN_OF = r"(?<![\w-])(?:ein|eine|einen|einem|einer|der|die|das|den|dem)\s+(?P<noun>(?:[\w-]+ )?[\w-]+) von $"
BOUNDARY = r"[;:—–]|, (?:aber|doch|sondern|und|denn|weil|während|obwohl)\b"
VERB_FIRST = True
CAPITAL_NOUNS = True
DROPS_PRONOUNS = False
SAME_OFFICE = """
    Vorstandsvorsitzender=Vorstandsvorsitzende=Vorstandsvorsitzenden=Vorstandschef=Vorstandschefin=CEO
    Geschäftsführer=Geschäftsführerin=Chef=Chefin Sprecher=Sprecherin=Pressesprecher=Pressesprecherin
"""
UNLIKE_FORMS = """
    gehen=gehe=geht=ging=gingen=gegangen ziehen=ziehe=zieht=zog=zogen=gezogen denken=denke=denkt=dachte=dachten
    haben=habe=hat=hatte=hatten=hätte essen=esse=isst=aß=aßen tun=tue=tut=tat=taten sitzen=sitze=sitzt=saß=saßen
"""
