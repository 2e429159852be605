"""German. Nouns are also known as the last part of longer ones: Gesamtkosten."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

GERMAN = labelling("""
    winning: gewann|gewannen|gewinnt|gewinnen|hat|haben|hatte|hatten|hält|halten|errang|errangen|bekam|bekamen
    winning: erhielt|erhielten|holte|holten
    money: preisgeld|lösegeld|ablöse|steuer|steuern|abgabe|abgaben|bußgelder|boni|honorar|honorare|kaufpreis
    money: marktwert|börsenwert|zuschuss|zuschüsse|hilfsgelder|fördermittel|mittel|finanzierung|aufwand|mehrkosten
    money: fahrpreis|eintritt|pacht|nettogewinn|defizit|zuschlag|investitionssumme|schadenersatz|gage|entgelt
    time: haft|amtszeit|lebensdauer|fahrzeit|reisezeit|spielzeit|berufserfahrung|aufenthalt
    things: beamte|polizisten|feuerwehrleute|einsatzkräfte|gäste|touristen|häftlinge|gefangene|verdächtige
    things: kandidaten|abgeordnete|senatoren|länder|dörfer|gemeinden|schulen|krankenhäuser|kliniken|geschäfte|läden
    things: filialen|firmen|unternehmen|werke|fabriken|höfe|schiffe|boote|flugzeuge|flüge|züge|busse|autos
    things: fahrzeuge|lastwagen|fahrräder|spiele|siege|niederlagen|titel|medaillen|bücher|alben|lieder|filme|arten
    things: hunde|katzen|schweine|kühe|schafe|bäume|beschwerden|anträge|bewerbungen|unterschriften|aufrufe
    things: kommentare|konten|briefe|anrufe|betten|zimmer|gebäude|brücken|gärten|beben|angriffe|anschläge
    things: straftaten|vorfälle|unfälle|brände|proteste|tests|geburten|klagen|urteile|sitzungen|besuche
    things: republikaner|demokraten|mannschaften|spieler|frauen|männer|bürger|verbraucher|anleger|lehrer|ärzte
    things: bauern|fahrer|athleten|richter|aktivisten|mieter|eltern|familien|projekte|produkte|vermisste
    things: befürworter|gegner|teilnehmende|mandate
    measure: stärke
    ranks: platz|rang|kategorie|stufe|warnstufe|position|nummer|nr.|niveau|phase|klasse|runde|startplatz
    money: geld|gelder|beute|ersparnisse|kosten|preis|preise|schulden|schuldenlast|umsatz|umsätze|gewinn|gewinne
    money: verlust|gehalt|gehälter|lohn|löhne
    money: ausgaben|investition|investitionen|budget|haushalt|miete|mieten|geldstrafe|bußgeld|einnahmen|erlös|erlöse
    money: vermögen|summe|zahlung|zahlungen|beitrag|beiträge|gebühr|gebühren|kredit|darlehen|spende|spenden
    money: rente|prämie
    money: entschädigung|förderung|subvention|subventionen|einlagen|betrag|wert|schaden|etat|dividende|listenpreis
    things: tote|todesopfer|verletzte|opfer|beschäftigte|mitarbeiter|mitarbeiterinnen|angestellte|stellen|arbeitsplätze
    things: einwohner|bewohner|besucher|zuschauer|fahrgäste|passagiere|patienten|wähler|schüler|kinder|häuser|wohnungen
    things: haushalte|fälle|infektionen|festnahmen|demonstranten|soldaten|mitglieder|teilnehmer|kunden
    things: nutzer|flüchtlinge|betriebe|städte|sitze|stimmen|tore|punkte|tiere|belegschaft
    count: zahl|anzahl
    extent: länge
    share: anteil|quote|prozentsatz|wahlbeteiligung|inflation|inflationsrate|leitzins|zinssatz|arbeitslosenquote
    time: dauer|alter|zeit|frist|wartezeit|laufzeit|haftstrafe
    length: radius|umkreis|dicke
    length: höhe|entfernung|distanz|breite|tiefe|durchmesser
    area: fläche|wohnfläche|brandfläche
    weight: gewicht
    temperature: temperatur|temperaturen
    score: stand|ergebnis|spielstand
    ages: alter|jährig
    same: tote|todesopfer|getötet|getötete|starben|gestorben|gestorbene|umgekommen|ums|ermordet|opfer|tot
    same: verletzte|verletzt|verletzten|verwundet|verwundete
    same: beschäftigte|beschäftigt|mitarbeiter|angestellte|arbeitsplätze|stellen|jobs|belegschaft|leute
    same: schulden|schuldet|verschuldet|schuldenlast|verbindlichkeiten
    same: umsatz|umsätze|erlöse|erlös|einnahmen|umsatzerlöse|verkaufte|verkauft
    same: gewinn|gewinne|verdiente|überschuss|ergebnis|verdient
    same: verlust|verluste|verlor|minus|fehlbetrag|defizit
    same: kosten|kostet|kostete|preis|preise|kostenpunkt
    same: löhne|gehälter|zahlt|zahlte|gehalt|lohn|bezahlt
    same: festgenommene|festnahmen|festgenommen|verhaftet|verhaftungen|fest|nahm|nahmen
    same: vermisste|vermisst|vermissten
    same: anstieg|zuwachs|wachstum|gestiegen|stieg|zunahme|plus|gewachsen|expandiert|erhöhung|kletterte|mehr
    same: rückgang|sank|fiel|gesunken|gefallen|abnahme|minus|weniger|verlor|einbruch|kursverlust|verbilligten
    same: erwartet|erwartete|prognose|prognostiziert|erwarten|geplant|geplante
    same: einwohner|bewohner|menschen|bevölkerung|leute
    same: besucher|zuschauer|publikum|gäste|kamen
    same: alter|alt|jahre|jährige|jähriger|jährigen
    same: hoch|höhe|hohe|hohen
    same: weit|entfernung|entfernt|distanz
    same: breit|breite
    same: tief|tiefe
    same: lang|länge|dauer|dauerte|dauert|dauern
    same: wiegt|gewicht|wog|schwer
    same: anteil|prozent|quote
    same: häuser|gebäude|wohnungen|wohnhäuser
    same: stimmen|stimmten|wählten|gewählt
    same: investition|investitionen|investiert|investieren|ausgaben|ausgegeben
    same: dafür|befürworter|zustimmung|ja
    same: dagegen|gegner|ablehnung|nein
    upper: höchste|höchster|höchstes|maximale|maximaler|maximales|grenze|obergrenze
    upper: höchstgrenze|limit|deckel|schwelle|maximum|höchstens|maximal|einkommensgrenze
    lower: grenze|untergrenze|schwelle|mindestgrenze|minimum|minimale|minimaler|niedrigste
    points: punkt|punkte|punkten|prozentpunkte
    measure: leistung|kapazität|geschwindigkeit|tempo|energie|energiedichte
    time: zeitraum|abstand|verspätung|verzögerung|pause
    asking: wo|wann|wohin
    containing: mit|darunter
    among: unter|von insgesamt
    total: insgesamt|gesamt|zusammen|summe
    extent: reichweite|strecke|länge
    weight: dosis|masse|last
    untold: anteil|prozentsatz|durchschnitt|hat|haben|hatte|hatten|gibt|gab
    untold: monat|monate|monaten|jahr|jahre|jahren|tag|tage|tagen|woche|wochen|stunde|stunden|minute|minuten|quartal
    untold: erste|zweite|dritte|halb|der|die|das|und|für|mit|von|des|den|dem|ihre|seine|neue|neuen|insgesamt|gesamt
    untold: zahl|anzahl|betrag|wert|summe|rate|wer|bei|aus|auf|nach|vor|pro|jährliche|jährlich|monatliche|tägliche
    untold: zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|nicht|zum|zur|vom|als|wurden|wurde|waren
    former: vorher|zuvor|früher|früherer|frühere|früheres|bisher|bisherige|bisheriger|bisheriges|alt|alte|alter|altes
    former: vorjahr|vorjahres|ursprünglich|ursprüngliche|ursprünglicher|damals|ehemalig|letzte|letzter|vergangene|vor
    former: anfangs|anfang|ausgangswert|vormonat|vorquartal|zuletzt|vergleich|vorheriger|vorherige
    present: jetzt|heute|derzeit|derzeitig|derzeitige|derzeitiger|aktuell|aktuelle|aktueller|gegenwärtig|bislang
    added: neu|neue|neuer|neues|neuen|neu hinzugekommene|zusätzliche|zusätzlicher|weitere|weiterer
    restating: das waren|das macht|das heißt|also|das sind|das entspricht|sprich|entsprechend|umgerechnet
    extents: seiten|seite|wörter|bände|kapitel|folgen|runden
    instead: statt|anstatt|anstelle von
    of: von|der|des
    froms: von
    by: um
    earlier: nach|gegenüber|statt|verglichen mit|im vergleich zu|nach zuvor|zuvor|anstatt|statt bisher|bisher
    to: und lag bei|und liegt bei|und erreichte|und beträgt|und betrug|auf nunmehr|auf insgesamt|auf zuletzt|auf jetzt
    to: auf|bis auf|auf rund|auf etwa
    change: veränderung|änderung|unterschied|differenz|verbesserung|verteuerung|abweichung|mehr|weniger
    subjects: der|die|das|sein|seine|ihr|ihre|ein|eine
    killed: tot|tote|toten|toter|getötet|getötete|starben|starb|gestorben|gestorbene|todesopfer|todesfälle|todesfällen
    killed: getöteten|leben verloren|ums leben|umgekommen|verstorben|verstorbene|leichen
    killed: erlag|erlagen|ermordet|ertranken
    alive: behandelt|eingeliefert|stationär|genesen|genesene|genesenen|krankenhaus gebracht|klinik gebracht|befreit
    alive: kliniken gebracht|krankenhäuser gebracht|freigelassen|erkrankt|erkrankten|unverletzt
    fate: verletzt|verletzte|verletzten|verletzter|verwundet|verwundete|verwundeten
    fate: vermisst|vermisste|vermissten|verschwunden
    fate: festgenommen|festgenommene|festnahmen|verhaftet|verhaftete|verhaftungen
    fate: gerettet|gerettete|überlebende|überlebenden|überlebt
    fate: evakuiert|evakuierte|obdachlos|obdachlose|vertriebene|vertrieben
    fate: infiziert|infizierte|infizierten|infektionen|ansteckungen
    contrary: älteste|ältesten|ältester|ältestes ; jüngste|jüngsten|jüngster|jüngstes
    contrary: höchst-|maximal- ; niedrigst-|tiefst-|minimal-|mindestl-|mindesta-|mindestb-
    contrary: größte|größten|größter|größtes ; kleinste|kleinsten|kleinster|kleinstes
    contrary: längste|längsten|längster ; kürzeste|kürzesten|kürzester
    contrary: schnellste|schnellsten|schnellster ; langsamste|langsamsten|langsamster
    contrary: beste|besten|bester|bestes ; schlechteste|schlechtesten|schlechtester|schlechtestes
    contrary: wärmste|wärmsten|heißeste|heißesten ; kälteste|kältesten
    contrary: reichste|reichsten ; ärmste|ärmsten
    contrary: teuerste|teuersten|teuerster ; günstigste|günstigsten|billigste|billigsten
    contrary: erste- ; zweite- ; dritte- ; vierte-
    respectively: jeweils|beziehungsweise
    partitive: davon|von ihnen|von denen|darunter
    both: und
    either: oder
    plural ends: en|er|e|n|s|el
    not plural ends: ion|ung|heit|keit|schaft|tät|ismus|nis|ei|ein
    counting: hunderte|tausende|dutzende|weitere|weiteren|andere|anderen|mehrere|mehreren|eine|einen|einer|viele|vielen
    counting: einige|einigen
    describing ends: e|en
    circumstances: nach|vor|seit|trotz|wegen|infolge|aufgrund|dank
    excluding: ohne|bereinigt um|ausgenommen|abzüglich|außer|mit ausnahme
    ahead_of: vor
    relatives: die|der|das|dem|den|denen
    led relatives: deren|dessen
    latest: letzten|vergangenen
    change: mehrausgaben|mehrkosten|mehreinnahmen|mehrbedarf|mehraufwand|mehrbelastung|mehrerlös|mindereinnahmen
    change: minderausgaben|mindererlös|vorsprung|rückstand
    back: es|er|sie|das|dies|diese|dieser|dieses|davon|darunter|damit|dabei|dazu|ihr|ihre|ihrer|sein|seine|seiner
    back: weitere|deren|dessen|dort
    results: umsatz|umsätze|umsätzen|umsatzes|erlös|erlöse|erlösen|einnahmen
    results: gewinn|gewinne|gewinns|ergebnis|überschuss|verlust|verluste|ebit|ebitda|fehlbetrag|defizit
    results: dividende|dividenden
    shares: aktie|anteilsschein|papier
    anybody: menschen|personen|leute|andere|männer|frauen|kinder
    anybody: leben|einwohner|fälle|mal|stück|opfer|mitglieder|weitere
    same: unternehmen|firma|firmen|konzern|konzerne|konzernen|betrieb|betriebe|betrieben|gesellschaften
    same: schiffe|boote
    same: autos|fahrzeuge|wagen
    exclusive: Erwerbstätigenquote|Beschäftigungsquote ; Arbeitslosenquote|Arbeitslosigkeit|Arbeitslose|Arbeitslosen
    lacks: fehlen|fehlt|fehlten|fehlte
    shortages: fehl|mangel|mängel|lücke|bedarf|offen|gesucht|gebraucht|benötigt|unbesetzt|vermiss|nötig|abwesen
    contrary: männer|männern|männlich- ; frauen|weiblich-
    contrary: erwachsene|erwachsenen|erwachsener ; kinder|kindern|minderjährig-|jugendliche|jugendlichen
    contrary: lehrer|lehrern|lehrkräfte|lehrkräften|lehrerinnen ; schüler|schülern|schülerinnen
    contrary: ärzte|ärzten|ärztinnen ; pflegekräfte|pflegekräften|krankenschwestern|pfleger|pflegern
    contrary: importe|importen|einfuhr|einfuhren|importiert- ; exporte|exporten|ausfuhr|ausfuhren|exportiert-
    contrary: geburten|geboren|neugeborene|neugeborenen ; todesfälle|todesfällen|gestorben|sterbefälle|sterbefällen
    contrary: einnahmen|steuereinnahmen ; ausgaben
    contrary: brutto- ; netto-
    contrary: vollzeit- ; teilzeit-
    contrary: einstellungen|neueinstellungen|eingestellte ; entlassungen|entlassen|entlassene|kündigungen
    contrary: eröffnet-|eröffnungen|neueröffnungen ; geschlossene|schließung|schließungen|filialschließungen
    contrary: siege|siegen|gewonnene ; niederlagen|verlorene
    contrary: genehmigt-|bewilligt-|angenommen-|zugesagt- ; abgelehnt-|ablehnungen|zurückgewiesen-
    contrary: beantragt- ; bewilligt-|genehmigt-|erhalten-
    contrary: teilweise ; vollständig-|komplett-
    contrary: norden ; süden
    contrary: osten|ostdeutsch- ; westen|westdeutsch-
    contrary: inländisch-|einheimisch-|Inländer- ; ausländisch-|Ausländer-
    contrary: gewinner|gewinnern|sieger ; verlierer|verlierern
    contrary: befürworter|befürwortern|befürwortend- ; gegner|gegnern
    contrary: ankünfte|ankünften ; abflüge|abflügen|abfahrten
    contrary: bestätigt- ; mutmaßlich-|vermutet-|verdachtsfälle|verdachtsfällen
    contrary: mieter|mietern ; vermieter|vermietern|eigentümer|eigentümern
    contrary: sommer- ; winter-
    contrary: arbeitgeber|arbeitgebern ; arbeitnehmer|arbeitnehmern
    contrary: geimpft- ; ungeimpft-
    contrary: verletzt- ; unverletzt-
    contrary: leichtverletzt-|leicht verletzt- ; schwerverletzt-|schwer verletzt-
    contrary: mehrheit ; minderheit
    contrary: schulden|verbindlichkeiten ; vermögen|guthaben
    contrary: festgenommen-|verhaftet-|inhaftiert- ; freigelassen-|freigesprochen-
    contrary: zuzüge|zuzügen|zugezogen- ; fortzüge|fortzügen|wegzüge|weggezogen-
    contrary: eintritte|eintritten|eingetreten-|neumitglieder ; austritte|austritten|ausgetreten-
    contrary: gründungen|neugründungen|gegründete ; insolvenzen|pleiten|firmenpleiten|insolvenz
    contrary: ursprünglich-|anfänglich- ; endgültig-|tatsächlich-
    contrary: zufrieden|zufriedene ; unzufrieden|unzufriedene
    contrary: herauf-|hoch- ; herab-
    contrary: privat- ; öffentlich-
    contrary: agrar-|landwirtschaft- ; industrie-
    contrary: täter|tätern ; opfer|opfern
    exclusive: geschaffen-|neue stellen|neue arbeitsplätze|neue jobs ; gestrichen-|streich-|abbauen|abgebaut-|wegfall-
    exclusive: regen|regenmenge|niederschlag ; schnee|schneehöhe|neuschnee ; hagel
    exclusive: arbeitslos- ; inflation|inflationsrate|teuerung|teuerungsrate
    exclusive: diesel|dieselpreis|dieselautos ; benzin|benzinpreis|benziner|super
    exclusive: weizen|weizenpreis|weizenernte ; reis ; mais ; gerste ; soja|sojabohnen ; roggen
    exclusive: rindfleisch|rinder|rindern ; schweinefleisch|schweine|schweinen ; geflügel ; lammfleisch
    exclusive: positiv- ; negativ-
    exclusive: kokain ; heroin ; cannabis|marihuana|haschisch ; amphetamin|amphetamine ; ecstasy
    exclusive: strompreis|strompreise|stromverbrauch ; gaspreis|gaspreise|gasverbrauch ; wasserpreis|wasserverbrauch
    exclusive: evakuierte|evakuierten ; zerstörte|zerstörten|zerstört
    exclusive: mieten|kaltmiete|miete ; kaufpreis|kaufpreise
    sorts: schulen|grundschulen ; krankenhäuser|krankenhäusern|kliniken ; kirchen ; moscheen ; kitas|kindergärten
    sorts: geschäfte|geschäften|läden|filialen|supermärkte|supermärkten
    sorts: fabriken ; hotels ; restaurants|gaststätten|kneipen ; brücken ; gefängnisse ; museen ; büchereien ; banken
    sorts: wohnungen|häuser|häusern|wohnhäuser|gebäude|gebäuden|haushalte|haushalten|zimmer|zimmern|familien
    sorts: autos|pkw|wagen ; busse|bussen ; züge|zügen ; lastwagen|lkw ; fahrräder|fahrrädern ; motorräder|panzer
    sorts: hubschrauber|hubschraubern ; schiffe|schiffen|boote|booten|fähren ; flugzeuge|flugzeugen|flüge|flügen
    sorts: hunde|hunden ; katzen ; kühe|kühen|rinder|rindern ; schafe|schafen ; schweine|schweinen ; pferde|pferden
    sorts: lehrer|lehrern ; schüler|schülern ; ärzte|ärzten
    sorts: feuerwehrleute|feuerwehrleuten|retter|rettern|einsatzkräfte|einsatzkräften|helfer|helfern ; soldaten
    sorts: bauern|landwirte|landwirten ; polizisten ; journalisten ; häftlinge|häftlingen|gefangene|gefangenen
    sorts: touristen|urlauber ; flüchtlinge|flüchtlingen|migranten ; anwälte|anwälten ; piloten ; fischer
    sorts: tore|toren ; punkte|punkten ; vorlagen ; bücher|büchern ; filme|filmen ; lieder|liedern ; alben
    sorts: morde|morden ; einbrüche|einbrüchen ; diebstähle|diebstählen ; länder|ländern|staaten
    sorts: städte|städten|gemeinden
    sorts: dörfer|dörfern ; inseln ; gewehre|gewehren|pistolen ; messer|messern ; granaten ; raketen
    sorts: straßen|autobahnen ; schwimmbäder|schwimmbädern|freibäder|freibädern ; sportplätze ; parks
    sorts: flughäfen ; bahnhöfe|bahnhöfen ; vereine|vereinen ; unfälle|unfällen ; brände|bränden ; impfdosen|dosen
    sorts: tests ; betten
    deeds: straftaten|delikte|delikten|verbrechen
    sorts: zuschauer|zuschauern ; läufer|läufern|athleten
    sorts: badegäste|badegästen ; rentner|rentnern
    persons: menschen|personen|leute|leuten|einwohner|einwohnern|bewohner|bewohnern|anwohner|anwohnern|opfer|opfern
    persons: männer|männern|frauen|kinder|kindern
    roles: lehrer|schüler|ärzte|feuerwehrleute|soldaten|bauern|polizisten|journalisten|häftlinge|touristen|flüchtlinge
    roles: anwälte|piloten|fischer|zuschauer|läufer|badegäste|rentner
    objects: autos|busse|züge|lastwagen|fahrräder|motorräder|hubschrauber|schiffe|flugzeuge|hunde|katzen|kühe|schafe
    objects: schweine|pferde|straßen|schwimmbäder|brände|impfdosen|tests|betten|rettungswagen|fahrzeuge|fahrzeugen
    objects: unfälle|gewehre|messer
    objects: granaten|raketen|brücken|bücher|filme|lieder
    voting: dafür|ja ; dagegen|nein ; enthaltungen|enthaltung|enthielten
    dimension: breit|breite ; lang|länge ; hoch|höhe ; tief|tiefe ; dick|dicke ; schwer|gewicht|wiegt
    institutions: klinikum|krankenhaus|schule|universität|hochschule|flughafen|brücke|straße|bank|stadion|see|bahnhof
    institutions: museum|theater|kirche|dom|landkreis|kreis|bezirk|stadt|gemeinde|provinz|liga|festival|partei
    institutions: ministerium|kommission|agentur|insel|land|amt|verband|stadtwerke|sparkasse|am|an|bei|im
    nation DE: deutschland|deutschlands|deutsche|deutschen|deutscher|deutsches|bundesrepublik
    nation FR: frankreichs|französisch|französische|französischen|französischer|franzosen
    nation GB: großbritannien|großbritanniens|britisch|britische|britischen|britischer|briten|england
    nation US: usa|amerika|us|amerikanisch|amerikanische|amerikanischen|amerikanischer|amerikaner|us-amerikanische
    nation AT: österreichs|österreichisch|österreichische|österreichischen|österreichischer|österreicher
    nation CH: schweizer|schweizerisch|schweizerische|schweizerischen
    nation NL: niederlande|niederlanden|holland|niederländisch|niederländische|niederländischen|niederländer
    nation IT: italiens|italienisch|italienische|italienischen|italienischer|italiener
    nation ES: spaniens|spanisch|spanische|spanischen|spanischer|spanier
    nation CN: chinas|chinesisch|chinesische|chinesischen|chinesischer|chinesen
    nation RU: russlands|russisch|russische|russischen|russischer|russen
    nation PL: polens|polnisch|polnische|polnischen|polnischer
    nation CZ: tschechien|tschechiens|tschechisch|tschechische|tschechischen|tschechen
    nation TR: türkisch|türkische|türkischen|türkischer|türken
    nation UA: ukrainisch|ukrainische|ukrainischen|ukrainer
    nation JP: japanisch|japanische|japanischen|japaner
    money: einbuße|einbußen
    contrary: rückgang|abnahme ; zusätzlich-
    same: studenten|studierende|studierenden|studentinnen|hochschüler|immatrikuliert|eingeschrieben
    same: weltweit|welt|global|international
    same: arbeitslose|arbeitslosen|arbeitslosigkeit|erwerbslose|erwerbslosen
    same: besucher|gäste|touristen|urlauber
    same: übernachtungen|nächtigungen|logiernächte
    same: schüler|schülerinnen|schulkinder
    same: wähler|stimmberechtigte|wahlberechtigte
    same: brände|brand|feuer
    same: landwirte|bauern
    same: polizisten|polizei|beamte
    same: ausgaben|kosten|aufwendungen
    same: gestohlen|gestohlene|diebstahl|beute|erbeutet|erbeuteten
    same: gebaut|bau|neubau|errichtet|baut|bauen
    same: spende|spenden|gespendet|spendete
    same: kauf|kaufte|gekauft|kaufen|erworben|erwarb
    same: strafe|geldstrafe|bußgeld|geldbuße
    contrary: höher-|gestiegen-|steigend- ; niedriger-|gesunken-|sinkend-|rückläufig-
    fate: genesen|genesene|genesenen|geheilt|geheilte
    exclusive: winterweizen|brotweizen ; wintergerste|sommergerste|gerste ; zuckerrüben ; raps ; kartoffeln
    contrary: national-|inland-|inlands- ; international-|auslands-
    contrary: neubau|neubauten ; altbau|altbauten|bestandsbauten
    contrary: angebot|angebote ; nachfrage
    contrary: gläubiger|gläubigern ; schuldner|schuldnern
    back: insgesamt|zusammen
    multiplied: vervielfacht um den faktor|um den faktor|faktor
    money: schäden|verluste|dotation|hilfen|hilfspaket
    exclusive: produktion|ernte ; exporte|export ; importe|import ; verbrauch|konsum ; vorräte
    exclusive: stimmten für|stimmten dafür|Ja-Stimmen ; stimmten gegen|stimmten dagegen|Nein-Stimmen
    exclusive: Median|Medianlohn|Medianeinkommen|Medianwert ; durchschnittlich-|Durchschnitt-
    exclusive: Strompreis-|Preis für Strom|Preise für Strom ; Gaspreis-|Preis für Gas|Preise für Gas
    results: schulden|nettoverschuldung|verbindlichkeiten
    beating: besiegte|besiegten|schlug|schlugen|bezwang|bezwangen
    margins: mehrheit|vorsprung|sieg|stimmen
    same: strom|elektrizität|stromversorgung
    same: inflation|inflationsrate|teuerung|teuerungsrate|preisanstieg|preisauftrieb
    same: zeit|laufzeit|bestzeit
    same: sieger|gewinner|gewann|siegte
    same: evakuiert|evakuierte|evakuierten|evakuierung|geräumt|geräumte
    same: zerstört|zerstörte|zerstörten|vernichtet|vernichtete|abgebrannt|abgebrannte|verbrannt|verbrannte
    same: stärke|magnitude
    same: regen|niederschlag|niederschläge|regenmenge|regenfälle
    same: ernte|erntemenge|ertrag
    same: haft|gefängnis|freiheitsstrafe|haftstrafe|gefängnisstrafe|strafe
    same: feuerwehrleute|einsatzkräfte|rettungskräfte|retter|helfer
    same: fläche|hektar|quadratkilometer
    same: zins|zinsen|zinssatz|leitzins
    same: soldaten|truppe|truppen|militärs|soldatinnen
    same: rinder|vieh|kühe
    same: hilfe|hilfen|unterstützung|finanzhilfe|zuschuss|zuschüsse
    same: haushalte|familien
    same: befragte|befragten|umfrageteilnehmer
    same: bip|bruttoinlandsprodukt|wirtschaftsleistung
    same: beschwerden|anzeigen
    same: ausfuhren|ausfuhr|exporte|export|exportierte|exportiert
    same: einfuhren|einfuhr|importe|import|importierte|importiert
    same: journalisten|reporter|medienschaffende
    same: straftaten|delikte|verbrechen
    same: verdächtige|tatverdächtige|beschuldigte|angeklagte
    same: asylbewerber|geflüchtete|flüchtlinge|schutzsuchende
    share: rentabilität|umsatzrendite
    contrary: neue|neuen|zusätzlich-|eröffnet-|geschaffen- ; schließt|schließen|geschlossen-|streicht|gestrichen-
    contrary: bestanden|bestehen|besteht ; durchgefallen|durchfielen|fielen durch|fallen durch|nicht bestanden
""")
