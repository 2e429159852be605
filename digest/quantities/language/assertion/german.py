"""German."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

GERMAN = assertion("""
    rises: Anstieg|Zuwachs|Wachstum
    rises: Plus|Zunahme|legte|legten|mehr|höher|Steigerung|Erhöhung|nahm zu
    rises: gestiegene|gewann|gewannen|Sprung|Anstiege
    rises: Kletterte
    falls: gab nach|gaben nach|Rückgänge|büßte|büßten
    falls: Einbruch
    falls: Rückgang|Minus
    falls: Abnahme|weniger|niedriger
    falls: brach
    falls: Einbruch|sackte|ging zurück|gingen zurück|Senkung|nahm ab
    falls: günstiger
    known: sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|unsere|unseren|unserer|von den|von diesen
    definite: die|der|den|diese|dieser|diesen
    greater: mehr|höher|teurer|größer|über dem|über Vorjahr
    lesser: weniger|niedriger|tiefer|geringer|kleiner|günstiger|billiger|unter dem|unter Vorjahr
    apart: vor|nach|zuvor|danach|später
    deadlines: innerhalb von|binnen|in|nach|innerhalb der nächsten|in den nächsten|in den kommenden
    gains: Gewinn|Gewinne|Überschuss|Profit|Ertrag|verdiente|Reingewinn
    losses: rote Zahlen|roten Zahlen|Fehlbeträge|Verlust|Verluste|verlor|verloren|Defizit|Fehlbetrag|Minus|Miese
    subordinate: Tatsache, dass
    subordinate: als|weil|nachdem
    coming: soll|sollen|wollen|plant|planen|erwartet|erwarten|dürfte|dürften|könnte|könnten|rechnet mit
    coming: rechnen mit|beabsichtigt|strebt|voraussichtlich|prognostiziert|möchte|möchten|geplant
    coming: streben|hofft auf|hoffen auf|peilt|peilen
    intends: plant|planen|plante|planten|beabsichtigt|beabsichtigen|verspricht|versprechen|versprach|versprachen
    intends: versprochen|zugesagt|sagte zu|angekündigt|kündigte an|kündigen an|kündigt an|hofft|hoffen|schlägt vor
    intends: schlug vor|vorgeschlagen|fordert|fordern|forderte|forderten|verpflichtete sich|verpflichtet|Ziel|Plan
    intends: Absicht|bereit|erwägt|erwägen|prüft|prüfen|vorgenommen
    foreseeing: wird|werden|will
    conditions: wenn|falls|wäre|wären|hätte|hätten
    entitled: kann beantragen|können beantragen|Anspruch auf
    would_vote: wählen würden|würden wählen|würde wählen|wählen würde|wählen wollen|stimmen würden|würden stimmen
    would_vote: würde stimmen|stimmen würde|ihre Stimme geben würden
    keeping: festhalten|festzuhalten|beibehalten|beizubehalten|aufrechterhalten|aufrechtzuerhalten|erhalten bleiben
    inflation: Inflation|Inflationsrate|Teuerung|Teuerungsrate|Preisauftrieb
    rising_adjectives: wachsende|wachsender|steigende|steigender|gestiegener|gestiegenes|zunehmende|zunehmender|erhöhte
    falling_adjectives: sinkende|sinkender|gesunkene|gesunkener|gesunkenes|fallende|fallender|gefallene|abnehmende
    falling_adjectives: rückläufige|rückläufiger|schrumpfende|verringerte
    polled: Wahl|Wahlen|Bundestagswahl|Landtagswahl|Europawahl|Volksentscheid|gewählt
    unreal: würde|würden|hätte|hätten|wäre|wären
    norms: nicht überschreiten|nicht übersteigen|nicht unterschreiten|nicht länger als|nicht mehr als
    behind: werden erwartet|wird erwartet|erwartet werden|erwartet wird|geplant sind
    behind: geplant ist|sind vorgesehen|ist vorgesehen|vorgesehen sind
    pledged: zugesagt|zugesagte|zugesagten|zugesagter|zugesagtes|versprochen|versprochene|versprochenen
    pledged: versprochener|versprochenes|gefordert|geforderte|geforderten|geforderter|gefordertes|angeboten
    pledged: angebotene|angebotenen|angebotener|angebotenes|beantragt|beantragte|beantragten|beantragter
    pledged: beantragtes
    denials: bestritt|bestreitet|bestreiten|bestritten|dementierte|dementiert|leugnet|leugnete|wies zurück
    alleged: angeblich|angebliche|mutmaßliche|bestrittene|behauptete
    joins: und|aber|während|doch|sowie
    saying: sagte|sagt|erklärte|teilte|betonte|berichtete|warnte|schätzt|so
    according: laut|nach Angaben von|nach Angaben der|nach Angaben des|zufolge|sagte|sagt|erklärte|so
    sources: laut|nach Angaben von|nach Angaben der|nach Angaben des|nach Angaben vom|gemäß
    owned: von|der|des|vom
    papers: Umfrage|Studie|Bericht|Statistik|Mitteilung|Angaben|Schätzung|Schätzungen|Erhebung|Prognose|Zahlen
    papers: Untersuchung|Medienberichten|Medienbericht|Berichten|Zeitung|Gutachten|Analyse|Register|Index|Barometer
    papers: Gesetz|Urteil|Vertrag|Plan|Anklage|Daten|Auswertung|Befragung
    analysts: Analysten|Experten|Ökonomen|Volkswirte
    analysts_of: von|der|bei
    quarter: Quartal|Vierteljahr
    half: Halbjahr|Jahreshälfte|Hälfte
    months: Monate|Monaten
    until: bis|bis Ende|bis zum|bis einschließlich
    orders: erste|ersten|erstes|1.|I. ; zweite|zweiten|zweites|2.|II. ; dritte|dritten|3.|III. ; vierte|vierten|4.|IV.
    last_year: im vergangenen Jahr|im vorigen Jahr|im letzten Jahr|im Vorjahr|vergangenes Jahr|letztes Jahr
    last_year: voriges Jahr|im vorangegangenen Jahr
    last_year: ein Jahr zuvor|ein Jahr davor|ein Jahr früher|im Jahr zuvor|im Jahr davor
    year_before: im Vorjahr|im vorangegangenen Jahr
    year_before: ein Jahr zuvor|ein Jahr davor|ein Jahr früher|im Jahr zuvor|im Jahr davor
    this_year: in diesem Jahr|im laufenden Jahr|dieses Jahr|heuer
    compared: im Vergleich mit|gemessen an|verglichen zu|gegenüber dem|gegenüber der|gegenüber den
    compared: wie zuletzt|wie zuletzt im Jahr|wie seit
    compared: gegenüber|verglichen mit|im Vergleich zu|im Vergleich zum|als|nach|von|statt
    since: seit|ab|von
    fiscal: Geschäftsjahr|Haushaltsjahr|Saison|Schuljahr
    behind: gerechnet|erwartet|veranschlagt|in Aussicht gestellt|angepeilt|prognostiziert|anvisiert
    ahead: in den nächsten|in den kommenden|im nächsten Jahr|im kommenden Jahr|nächstes Jahr|kommendes Jahr
    ahead: im nächsten Monat|im kommenden Monat|nächste Woche|kommende Woche
    acting: soll|sollen|dürfte|dürften|könnte|könnten
    estimated: geschätzt|nach Schätzungen|Schätzungen zufolge|laut Schätzungen|nach ersten Schätzungen
    foreseen: Zielgröße|Zielvorgabe|Zielzahl|Sollstärke|Sollwert|Planzahl
    foreseen: Prognose|Prognosen|Ziel|Zielmarke|Zielwert|Erwartung|Erwartungen|Wachstumsprognose|Gewinnprognose
    carrying: also|das wären
    last_month: im vergangenen Monat|im letzten Monat|vergangenen Monat|letzten Monat
    month_before: im Vormonat|vom Vormonat|einen Monat zuvor|ein Monat zuvor|im Monat zuvor|im Monat davor
    month_before: im Monat vorher|einen Monat früher
    past: war|waren|wurde|wurden|hatte|hatten|stieg|stiegen|fiel|fielen|sank|sanken|kam|kamen|lag|lagen|verlor
    past: verloren|gewann|gewannen|verkaufte|verkauften|zahlte|zahlten|erzielte|erzielten|verzeichnete|verzeichneten
    past: betrug|betrugen
    part_of: Teil
    amounting: von|über|in Höhe von
    ends: Ende|Ende des
    superlatives: -ste|-sten|-ster|-stes|-stem|erstmals|Rekord
    last_week: vergangene Woche|vergangener Woche|letzte Woche|letzter Woche|vorige Woche|voriger Woche|gestern
    reckoning: rechnet|rechnete|rechnen|schätzt|schätzte|schätzen|erwartet|erwarten|erwartete|prognostiziert|beziffert
    pledged: mögliche|möglicher|möglichen|mögliches|denkbare|potenzielle
    same_year: im selben Jahr|in jenem Jahr|im gleichen Jahr
    apart_coming: rechnet rechnen … mit|geht gehen … aus von|geht gehen … von|kalkuliert kalkulieren … mit
    respondents: Befragten|Befragte|befragten Personen|Umfrageteilnehmer
    targets: Zielgröße|Zielvorgabe|Zielzahl|Sollstärke|Sollwert|Planzahl|Ziel|Zielmarke|Zielwert|Ziels|Ziele
    aiming: Ziel|Ziele|Ziels|Zielmarke|Zielwert|plant|planen|plante|geplant|geplante|geplanten|will|wollen|wollte|soll
    aiming: sollen|sollte|sollten|muss|müssen|musste|strebt|streben|angestrebt|angestrebte|angestrebten|Plan|Pläne
    aiming: vorgesehen|beabsichtigt|verspricht|versprochen|zugesagt|angekündigt|Vorgabe|Budget|Haushalt|erforderlich
    aiming: nötig|gefordert|fordert|fordern|peilt|anpeilt|visiert|Absicht|zu sparen|eingeplant
    predicting: erwartet|erwarten|erwartete|erwarteten|gerechnet|rechnet|rechnen|rechneten|prognostiziert|Prognose
    predicting: prognostizierten|prognostizierte|Prognosen|vorhergesagt|voraussichtlich|Erwartung|Erwartungen
    estimate_words: geschätzt|geschätzte|geschätzten|geschätzter|schätzungsweise
    estimating: Schätzung|Schätzungen|geschätzt|geschätzte|geschätzten|geschätzter|geschätztes|schätzt|schätzte
    estimating: schätzten|vorläufig|vorläufige|vorläufigen|vorläufiger|Hochrechnung|hochgerechnet|vermutet|mutmaßlich
    estimating: beziffert|bezifferte|Umfrage|etwa|rund|mindestens|berechnet|berechnete
    past: kletterte|kletterten|blieb|blieben|wuchs|wuchsen|schrumpfte|schrumpften|starb|starben|gab
    past: verbesserte|verbesserten|erhöhte|erhöhten|verringerte|verringerten|reduzierte|reduzierten|erreichte
    past: erreichten|zählte|zählten|registrierte|registrierten|verbuchte|verbuchten|kostete|kosteten|legte|legten
    past: brach|brachen|sprang|sprangen|stand|standen|belief|beliefen|machte|machten|nahm|nahmen|bekam|bekamen
    past: erhielt|erhielten|stimmte|stimmten|kamen|beteiligte|beteiligten|wies|summierte|summierten
    predicting: erwarteter|erwartetes|erwartetem|prognostizierter|prognostiziertes|vorhergesagte|vorhergesagten
    predicting: geht von|gehen von|ausgegangen|voraussichtliche|voraussichtlichen|voraussichtlicher
    called_year_before: Vorjahr|Vj.|Vorjahreswert|Vorjahreszeitraum|Vorjahresquartal|Vorjahresmonat|Vorjahreshalbjahr
    rises: klettern|klettert|verdoppelte|verdoppelt|verdoppelten|verdreifachte|verdreifacht|wächst|wachsen|angehoben
    rises: Anhebung|aufgestockt|Aufstockung|Zugewinn|Aufschwung|zugewonnen
    falls: schmolz|schmolzen|geschmolzen|verringert|vermindert|verminderte|verminderten|schrumpfen|schrumpft|halbiert
    falls: kürzte|kürzten|gekürzt|Kürzung|Kürzungen|Einbuße|Einbußen|Reduzierung|Verringerung|Absturz|abgestürzt
    falls: reduzieren|senken|verringern|verlieren|verliert|eingesackt|weggebrochen|Schwund|Abschlag
    raises: verbesserte|verbesserten|verbessert|verbessern|hob|hoben|vergrößern|ausgebaut
    lowers: verschlechterte|verschlechterten|verschlechtert|drückte|drückten|gedrückt|stutzte|kappte|kappten
    coming: voraussichtliche|voraussichtlichen|voraussichtlicher
    this_year: im laufenden Quartal|im laufenden Halbjahr


    of_last_year: des vergangenen Jahres|des letzten Jahres|des vorigen Jahres|vergangenen Jahres
    of_this_year: dieses Jahres|des laufenden Jahres|d. J.
    rises: Zuwächse|Zuwächsen|Steigerungen|Erhöhungen|Anstiegs|Mehreinnahmen
    falls: Verlusten|Einbrüche|Senkungen|Rückgangs|Einsparungen
    coming: befürchten|befürchtet|befürchteten|fürchten|fürchtet
    compared: dem gleichen Zeitraum|dem gleichen Monat|dem selben Monat|demselben Zeitraum|demselben Monat



    yesterday: gestern|vorgestern

    shows: zeigen|zeigt|ergab|ergeben|belegen
    untrue: es stimmt nicht, dass|stimmt es nicht, dass|es ist nicht wahr, dass|es trifft nicht zu, dass
    untrue: es ist falsch, dass|falsch ist, dass|nicht wahr ist, dass
    mistaken: fälschlich|fälschlicherweise|irrtümlich|irrtümlicherweise|zu Unrecht|versehentlich|zunächst|anfangs
    mistaken: ursprünglich
    reported: berichtet|gemeldet|geschrieben|angegeben|behauptet|mitgeteilt|meldete|meldeten|schrieb|schrieben|nannte
    reported: nannten|hieß|sprach|sprachen|gesprochen
    own_reports: wir schrieben|wir haben geschrieben|wir hatten geschrieben|schrieben wir|hatten wir geschrieben
    own_reports: hatten wir berichtet|haben wir berichtet|in einer früheren Version|in einer früheren Fassung
    correcting: tatsächlich|richtig|korrekt|in Wahrheit|falsch|Fehler|bitten um Entschuldigung|vielmehr|das war
    rises: Verdoppelung|Verdopplung|Verdreifachung|Vermehrung|Verteuerung|Aufwuchs|Ausweitung|verteuert|anstiegen
    rises: hinzugewonnen|zulegte
    falls: Schrumpfung|Halbierung|Verbilligung|Preissturz|Kurssturz|gedrosselt|Drosselung|Minderung|geschmälert
    falls: gemindert|verbilligt
    last_year: im Vorjahreszeitraum|im Vorjahresmonat|im Vorjahresquartal|im Vorjahreshalbjahr|in der Vorjahresperiode
    called_expected: erwartete|erwarteter|erwartetes|erwarteten|geplante|geplanter|geplantes|geplanten|prognostizierte
    called_expected: prognostizierter|prognostiziertes|prognostizierten|voraussichtlich|voraussichtliche
    called_expected: voraussichtlicher|voraussichtliches|voraussichtlichen|angestrebte|angestrebter|angestrebtes
    called_expected: angestrebten|vorgesehene|vorgesehener|vorgesehenes|vorgesehenen|erhoffte|erhoffter|erhofftes
    called_expected: erhofften|anvisierte|anvisierter|anvisiertes|anvisierten
    having: besitzt|besitzen|zählt|zählen|beschäftigt|beschäftigen|betreibt|betreiben|verfügt über|verfügen über
    having: verdient|verdienen|erhält|erhalten|umfasst|umfassen|bereits|derzeit|momentan|aktuell|zurzeit|gegenwärtig
    possible: könnte|könnten|würde|würden
    decided: wird|werden|soll|sollen|will|wollen
    untrue: es ist ein Mythos, dass|es ist ein Märchen, dass|es ist eine Lüge, dass|es ist ein Gerücht, dass
    untrue: es gibt keine Belege dafür, dass|es gibt keinen Beleg dafür, dass|es gibt keine Beweise dafür, dass
    untrue: es gibt keinen Hinweis darauf, dass|es gibt keine Hinweise darauf, dass|niemand glaubt, dass
    untrue: es gibt das Gerücht, dass|es gibt Gerüchte, dass|das Gerücht, dass|Gerüchte, dass|die Behauptung, dass
    untrue: es ist erfunden, dass|es ist gelogen, dass|es ist unwahr, dass
    claimed: die Zahl von|Zahl von|Zahlen von|Angabe von|Meldung von|Behauptung von
    refuting: ist erfunden|war erfunden|ist falsch|war falsch|ist gelogen|ist ein Märchen|ist ein Mythos|ist eine Lüge
    refuting: ist frei erfunden|war frei erfunden|sind erfunden|sind falsch|waren falsch
    withdrawing: erfand|zog
    truth: die wahre Zahl ist|die wahre Zahl beträgt|die richtige Zahl ist|die richtige Zahl lautet
    truth: tatsächlich waren es|in Wahrheit waren es|in Wahrheit sind es
    alleged: behauptet|erfunden|erfundene|falsch|falsche|Gerücht|gerüchteweise
    ago: vor|diesen Monat|in diesem Monat|letzten Sommer|letzten Winter
    years_ago: vor # Jahren
    decades_ago: vor # Jahrzehnten|vor einem Jahrzehnt
    centuries_ago: vor einem Jahrhundert|vor # Jahrhunderten
    this_month: diesen Monat|in diesem Monat
    last_season: im letzten Sommer|letzten Sommer|im letzten Winter|letzten Winter
    opening_conditions: wenn|falls|sollte|sollten|sofern|vorausgesetzt
    asking: wollte|wollten|verlangte|verlangten|beantragte|beantragten|bat um|baten um
    asking: hatte geboten|eine forderung von|lehnte|lehnten
    undone: und lehnte ab|und bekam nichts|bekam aber nichts|später auf|wurde aufgehoben|wurde abgelehnt
    undone: wurden abgelehnt|wurde zurückgezogen|wurde nie gebaut|wurden nie gebaut|wurde nie gezahlt
    undone: und ging leer aus|aber abgelehnt|zerschlug sich
""")
