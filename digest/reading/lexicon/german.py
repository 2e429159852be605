"""German: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        sagte sagt erklärte erklärt betonte betont teilte meinte meint warnte warnt schrieb schreibt kündigte
        fügte kritisierte forderte fordert bestätigte räumte äußerte mahnte berichtete
    """,
    "helper": "hat hatte habe haben",
    "according": "laut zufolge nach_Angaben_von",
    "pronoun": "er sie es",
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
}
JOINING = r", (?:und|aber) | dass "
NOUN_OF = r"(?<![\w-])(?:ein|eine|einen|einem|einer|der|die|das|den|dem)\s+(?P<noun>(?:[\w-]+ )?[\w-]+) von $"
