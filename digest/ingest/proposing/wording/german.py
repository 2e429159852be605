"""German."""

from __future__ import annotations

GERMAN = """
    both: und oder sowie
    links: beim ins ans
    sources: zusammen gemeinsam
    purposes: für in
    verbs: stammten
    ends: leicht zeitweise kräftig stark schließlich
    vague: marke schwelle grenze niveau stand
    ends: falls sofern
    ends: umgerechnet zunächst einmal beispielsweise
    verbs: ging gingen brach brachen übernimmt übernehmen übernahm übernahmen bestellt bestellte befördert beförderte
    passing: schnitt durchschnitt
    passing: vergleich gegensatz
    passing: tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten
    passing: sekunden mal weg wege uhr
    sources: laut nach zufolge gemäß gemäss
    copulas: beträgt betrug betragen erreicht erreichte erreichten umfasst umfasste beläuft belief belaufen
    copulas: entspricht seien habe
    copulas: liegt lag liegen lagen
    vague: teil hälfte summe betrag zahl zwei drei vier fünf
    ends: bislang bisher vorher nachher damals seither seitdem dennoch trotzdem demnach außerdem inzwischen
    ends: mittlerweile
    ends: weiterhin ebenso immerhin bundesweit weltweit landesweit europaweit dorthin
    ends: lediglich hierzulande solide jeweils knapp deutlich trotz rund gut
    pronouns: deren dessen
    modals: kann können konnte konnten könnte könnten soll sollen sollte sollten muss müssen will wollen darf
    modals: dürfte dürften würde würden wird werden
    articles: der die das den dem des ein eine einen einem einer eines seine ihre seinen ihren seiner ihrer
    that: dass
    comparatives: mehr weniger höher niedriger größer kleiner über unter teurer billiger
    links: in im an am auf aus bei für von vom zu zum zur mit unter über gegen pro je nach um durch zwischen
    ends: und oder aber sondern als wie dass weil wenn während nachdem bevor bis damit ob wobei denn doch nicht nur
    ends: auch schon noch bereits sogar etwa rund mehr weniger dort hier heute gestern morgen zuletzt jährlich
    ends: zufolge laut insgesamt jedoch allerdings davon darunter sowie also dabei daran so zudem derzeit aktuell
    ends: künftig der die das den dem welche welcher wo
    pronouns: er sie es wir ich ihr man dies das diese dieser dieses jener wer was viele alle einige beide andere
    copulas: ist sind war waren sei wäre wird werden wurde wurden hat haben hatte hatten hätte hätten habe kann
    copulas: können konnte konnten könnte könnten soll sollen sollte sollten muss müssen musste will wollen wollte
    copulas: darf dürfte dürften würde würden worden gewesen sich nicht auch noch nun damit so bereits
    verbs: kostet kosten kostete kosteten beträgt betrug betragen liegt lagen lag liegen verdient verdienen zahlt
    verbs: zahlte zahlen zahlten gezahlt bezahlt gibt gab geben gegeben ausgegeben investiert investieren
    verbs: investierte verkauft verkaufte verkauften kauft kaufte erreicht erreichte erreichten erzielt erzielte
    verbs: macht machen machte entspricht entsprach umfasst umfasste besitzt verfügt nimmt nahm brachte bringt
    verbs: erhält erhalten erhielt bekommt bekam bekommen spart sparen fehlen fehlt fordert fordern stimmten stimmen
    verbs: glauben halten hält hielt nutzen nutzt leben lebt arbeiten arbeitet starben kamen kam kommen kommt
    verbs: belaufen beläuft belief schätzt lehnen befürworten sagen gaben wächst wachsen wuchs
    passing: freitag samstag wochenende ende anfang mitte beginn lauf
    measures: punkt punkte punkten zähler zählern
    particles: nach zu ab an auf ein aus zurück hinzu weg bei vor
    stands_before: x
    vague: grundlage basis rahmen
    vague: höhe wert umfang volumen gesamtwert gesamtvolumen
    verbs: steckt stecken steckte gesteckt sperrt sperren streicht streichen strich gestrichen baut bauen baute gebaut
    verbs: wartet warten warteten fliehen flohen
    verbs: schafft schaffen schuf geschaffen fließen fließt floss entfallen entfällt entfiel stammen stammt stammte
    verbs: verzichtet verzichten verzichtete zählt zählen zählte plant planen plante sucht suchen suchte
    links: aufgrund infolge anhand mithilfe mangels angesichts
    links: trotz wegen dank gegenüber laut nach seit ohne statt samt binnen innerhalb außer neben hinter vor
    levels: auf bei
    origins: von
    steps: um
    shares: der des von vom aller
    people: menschen personen leute männer frauen kinder
    capital_nouns: x
    nouns: günstiger höher mehr niedriger weniger
    tells: laut gemäß gemäss
    bodies: militär armee marine luftwaffe küstenwache
    tells_by_paper: nach
    tells_behind: zufolge
    papers: zählung angaben zahlen daten studie studien umfrage bericht berichts berechnungen schätzungen schätzung
    papers: statistik
    papers: untersuchung erhebung auswertung analyse prognose mitteilung informationen einschätzung aussagen
    by: von vom
    as_said: wie
    nobody: niemand alle
    nobody: experten fachleuten medien medienberichten beobachtern augenzeugen anwohnern quellen insidern
    listeners: gegenüber
    supposed: rechnet…mit rechnen…mit rechnete…mit rechneten…mit geht…von gehen…von stellt…in_Aussicht verspricht
    supposed: versprach
    supposed: versprochen peilt…an könnte könnten dürfte dürften
    would: würde würden
    infinitive_last: en ern eln
    owns: hat haben hatte hatten
    unreal: wäre wären hätte hätten würde würden
    unreal_ends: worden können müssen sollen -t -en
    dimensions: lang breit hoch tief dick
    rates: pro jede jeden jedes jeder
    oblique: Der Dem Den Des
    respectively: beziehungsweise bzw
    either: sowohl entweder weder
    points: es ihn ihm ihnen dies diese dieser diesem diesen dieses jene jenen jener
    indefinite: ein eine einen einem einer eines
    quantities: viel viele vielen hoch hohe hohen groß große großen teuer schnell
    of_something: präsident präsidentin direktor direktorin chef chefin leiter leiterin vorsitzender vorsitzende
    of_something: vorsitzenden sprecher sprecherin geschäftsführer geschäftsführerin vorstand vorstandschef
    of_something: vorstandschefin vorstandsvorsitzender vorstandsvorsitzende gründer gründerin mitgründer mitgründerin
    of_something: generalsekretär generalsekretärin hauptgeschäftsführer hauptgeschäftsführerin mitglied anwalt anwältin
    of_rank: stellvertretender stellvertretende geschäftsführender geschäftsführende
    former: früherer frühere ehemaliger ehemalige ex damaliger damalige
    perceives: sah sahen sieht sehen lässt lassen ließ ließen
    disputed: behauptet behauptete behaupten angeblich
"""
