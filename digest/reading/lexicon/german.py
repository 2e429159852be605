"""German: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betont teilte teilt meinte meinten
        meint warnte warnten warnt schrieb schrieben schreibt geschrieben kündigte kündigt fügte fügt
        kritisierte kritisiert forderte fordert bestätigte bestätigt räumte räumt äußerte äußert mahnte mahnt
        berichtete berichtet fragte fragt antwortete antwortet entgegnete entgegnet erwiderte erwidert
        behauptete behauptet versicherte versichert versprach verspricht beklagte beklagt rief ruft nannte nennt
        bezeichnete bezeichnet stellte erläuterte erläutert ergänzte ergänzt erzählte erzählt urteilte urteilt
        lobte lobt hofft hoffte glaubt glaubte findet fand resümierte bilanzierte konstatierte twitterte so
        führte heißt_es prophezeite klagte klagt scherzte wetterte
    """,
    "helper": "hat hatte habe haben",
    "according": "laut zufolge nach_Angaben_von nach_Angaben nach_Ansicht_von so",
    "pronoun": "er sie es wir ich",
    "role": """
        Vorsitzender Vorsitzende Vorstandschef Vorstandschefin Vorstandsvorsitzender Vorstandsvorsitzende
        Geschäftsführer Geschäftsführerin Präsident Präsidentin Minister Ministerin Wirtschaftsminister
        Wirtschaftsministerin Finanzminister Finanzministerin Bundeskanzler Bundeskanzlerin Sprecher Sprecherin
        Analyst Analystin Ökonom Ökonomin Professor Professorin Direktor Direktorin Leiter Leiterin Gründer
        Gründerin Chef Chefin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Chefvolkswirt
        Chefvolkswirtin
    """,
    "article": "der die das ein eine",
    "auxiliary": "ist sind war waren hat haben hatte hatten wird werden soll sollen",
    "verb": "steigt steigen sinkt sinken fällt fallen stieg stiegen sank fiel betrug lag kostet",
    "coming": """
        wird werden soll sollen plant planen erwartet erwarten prognostiziert voraussichtlich will wollen
    """,
    "estimated": "geschätzt schätzungsweise Schätzung Schätzungen",
    "aimed_at": "Ziel Ziele Zielmarke",
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
        Herr Herrn Frau Dr Prof Dipl-Ing Graf Gräfin Fürst Prinz Prinzessin König Königin Papst Bischof Kardinal
        Pfarrer Minister Ministerin Bundeskanzler Bundeskanzlerin Kanzler Präsident Präsidentin Senator
        Senatorin General Oberst
    """,
    "adverb": """
        auch dann später noch schon nur jedoch aber dagegen hingegen daraufhin zudem außerdem ferner weiter
        selbst wiederum kürzlich zuletzt bereits heute gestern am_Montag am_Dienstag am_Mittwoch am_Donnerstag
        am_Freitag am_Samstag am_Sonntag
    """,
    "preposition": """
        von vom für zu zum zur mit durch bei beim in im an am auf über unter gegen zwischen nach vor seit als
        wie aus des der und oder
    """,
    "conjunction": "und",
    "not_a_name": """
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer Und Aber Oder Doch Denn Wenn Als Wie Wo Was Wer Warum
        Weil Da Dass Damit Danach Dann Dort Hier So Zu Zum Zur Im In Am An Auf Aus Bei Beim Nach Mit Von Vom Vor
        Für Durch Gegen Ohne Um Unter Über Seit Bis Er Sie Es Wir Ihr Ich Man Sein Seine Ihre Unser Kein Keine
        Nicht Auch Noch Nun Jetzt Heute Gestern Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        Januar Februar März April Mai Juni Juli August September Oktober November Dezember Laut Zudem Dabei Dazu
        Darauf Darum Ja Nein Nur Schon Viele Alle Einige Beide
    """,
    "negation": """
        nicht nie niemals kein keine keinen keinem keiner keines nichts niemand niemanden niemandem nirgends
        ohne weder kaum nicht_mehr keinesfalls keineswegs
    """,
    "reversal": """
        bestreitet bestritt bestritten dementiert dementierte leugnet leugnete weigert weigerte verweigert
        verweigerte verneint verneinte ablehnt lehnt lehnte abgelehnt falsch unwahr unmöglich zweifelt
        bezweifelt bezweifle bezweifelte verhindert verhinderte vermeidet Lüge
    """,
    "condition": """
        es_sei_denn außer_wenn nur_wenn nur_falls sofern falls wenn solange erst_wenn unter_der_Bedingung
        vorausgesetzt sondern bis
    """,
}
JOINING = r", (?:und|aber) | dass "
NOUN_OF = r"(?<![\w-])(?:ein|eine|einen|einem|einer|der|die|das|den|dem)\s+(?P<noun>(?:[\w-]+ )?[\w-]+) von $"
BOUNDARY = r"[;:—–]|, (?:aber|doch|sondern|und|denn|weil|während|obwohl)\b"
