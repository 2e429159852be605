"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from digest.core.amount import Qualifier
from digest.core.lexicon.words import Lexicon

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_FROM_ZERO_TO_TWENTY = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_FROM_ZERO_TO_TWENTY)}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{ones}und{tens}": 10 * ten + one for one, ones in enumerate(_ONES, 1)}
    numbers |= {"hundert": 100, "tausend": 1000, "zehntausend": 10_000, "hunderttausend": 100_000}
    numbers |= {f"{ones}hundert": 100 * one for one, ones in enumerate(_ONES, 1)}
    numbers |= {f"{ones}tausend": 1000 * one for one, ones in enumerate(_ONES, 1)}
    return numbers


GERMAN = Lexicon(
    leading={
        **dict.fromkeys(["über", "mehr als", "gut", "oberhalb von", "jenseits von"], Qualifier.OVER),
        **dict.fromkeys(["mindestens", "wenigstens", "zumindest", "nicht weniger als"], Qualifier.AT_LEAST),
        **dict.fromkeys(
            ["rund", "etwa", "circa", "ca.", "zirka", "ungefähr", "um die", "in etwa", "schätzungsweise", "an die"],
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(["knapp", "fast", "beinahe", "nahezu", "annähernd"], Qualifier.NEARLY),
        **dict.fromkeys(["bis zu", "höchstens", "maximal", "nicht mehr als", "bis"], Qualifier.UP_TO),
        **dict.fromkeys(["unter", "weniger als", "unterhalb von"], Qualifier.UNDER),
        **dict.fromkeys(["genau", "exakt", "nur", "insgesamt", "weitere", "lediglich", "zusammen"]),
    },
    intensifiers=("deutlich", "etwas", "weit", "leicht", "knapp"),
    trailing={"oder mehr": Qualifier.AT_LEAST, "und mehr": Qualifier.AT_LEAST, "oder weniger": Qualifier.UP_TO},
    minus=("minus",),
    numbers=_numbers(),
    articles=("eine", "ein", "einer", "einem", "einen"),
    fractions={
        "die Hälfte": (1, 2),
        "der Hälfte": (1, 2),
        "ein Drittel": (1, 3),
        "einem Drittel": (1, 3),
        "zwei Drittel": (2, 3),
        "ein Viertel": (1, 4),
        "einem Viertel": (1, 4),
        "drei Viertel": (3, 4),
        "ein Fünftel": (1, 5),
        "zwei Fünftel": (2, 5),
        "drei Fünftel": (3, 5),
        "vier Fünftel": (4, 5),
        "ein Zehntel": (1, 10),
        "anderthalb": (3, 2),
        "eineinhalb": (3, 2),
        "zweieinhalb": (5, 2),
        "dreieinhalb": (7, 2),
        "eine halbe": (1, 2),
        "einer halben": (1, 2),
        "ein halbes": (1, 2),
        "eine Viertel": (1, 4),
    },
    scales={
        "Tausend": 10**3,
        "Tsd.": 10**3,
        "Tsd": 10**3,
        "Million": 10**6,
        "Millionen": 10**6,
        "Mio.": 10**6,
        "Mio": 10**6,
        "Milliarde": 10**9,
        "Milliarden": 10**9,
        "Mrd.": 10**9,
        "Mrd": 10**9,
        "Billion": 10**12,
        "Billionen": 10**12,
        "Bio.": 10**12,
        "Billiarde": 10**15,
        "Billiarden": 10**15,
        "Dutzend": 12,
    },
    links=(),
    pairs={"zwischen": ("und",), "von": ("bis", "auf")},
    parted=("bis", "bis zu"),
    changes=(
        "stieg",
        "stiegen",
        "steigen",
        "gestiegen",
        "Anstieg",
        "wuchs",
        "wuchsen",
        "gewachsen",
        "fiel",
        "fielen",
        "gefallen",
        "sank",
        "sanken",
        "gesunken",
        "kletterte",
        "kletterten",
        "erhöhte",
        "erhöht",
        "erhöhten",
        "senkte",
        "gesenkt",
    ),
    ratios=("von",),
    tallies=frozenset("stimmen votum beschluss sieg niederlage mehrheit unentschieden".split()),
    per=("pro", "je", "im", "am", "in der"),
    rates={
        "Jahr": "year",
        "Monat": "month",
        "Woche": "week",
        "Tag": "day",
        "Stunde": "hour",
        "Minute": "minute",
        "Quartal": "quarter",
        "Barrel": "barrel",
        "Fass": "barrel",
        "Tonne": "tonne",
        "Aktie": "share",
        "Liter": "litre",
        "Kilogramm": "kilogram",
        "Kilo": "kilogram",
        "Unze": "ounce",
        "Kopf": "head",
        "Person": "person",
        "Einwohner": "person",
        "Quadratmeter": "square metre",
        "Kilowattstunde": "kilowatt-hour",
        "Megawattstunde": "megawatt-hour",
        "Stück": "unit",
    },
    adverbs={"jährlich": "year", "monatlich": "month", "wöchentlich": "week", "täglich": "day", "stündlich": "hour"},
    currencies={
        "Yen": "JPY",
        "Yuan": "CNY",
        "Renminbi": "CNY",
        "Won": "KRW",
        "Dollar": "$",
        "US-Dollar": "USD",
        "Euro": "EUR",
        "Pfund": "GBP",
        "Pfund Sterling": "GBP",
        "Rupien": "INR",
        "Rubel": "RUB",
        "Franken": "CHF",
        "Schweizer Franken": "CHF",
        "Kronen": "SEK",
        "Rand": "ZAR",
        "Real": "BRL",
        "Lira": "TRY",
        "Zloty": "PLN",
        "Forint": "HUF",
        "Hongkong-Dollar": "HKD",
    },
    units={
        "Grad": "°",
        "Grad Celsius": "°C",
        "Grad Fahrenheit": "°F",
        "Prozent": "%",
        "Prozentpunkte": "pp",
        "Prozentpunkt": "pp",
        "Prozentpunkten": "pp",
        "Basispunkte": "bp",
        "Basispunkt": "bp",
        "Basispunkten": "bp",
        "Kilometern": "km",
        "Metern": "m",
        "Tonnen": "t",
        "Fass": "bbl",
        "Gigawattstunden": "GWh",
        "Megawattstunden": "MWh",
        "Terawattstunden": "TWh",
        "Gigawattstunde": "GWh",
        "Megawattstunde": "MWh",
        "Terawattstunde": "TWh",
    },
    prepositions=frozenset("von in für an zu aus mit ohne im am bei unter über zwischen gegen auf".split()),
    stops=frozenset(
        "der die das den dem des ein eine einer einem einen eines und oder aber denn wenn als weil dass ob ist sind war "
        "waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf will wollen nicht "
        "auch nur noch schon jetzt heute gestern morgen wieder sehr mehr weniger jeder jede jedes alle kein keine seine "
        "ihre ihr sein er sie es wir ich wo wie was wer nach vor seit bis während pro je etwa rund knapp fast dort hier "
        "damit davon dazu sowie jährlich täglich monatlich zum zur beim vom".split()
    ),
    labels=frozenset(
        "artikel art. paragraph paragraf absatz kapitel nr. nr nummer abbildung tabelle seite phase gruppe "
        "stufe klasse modell tag woche raum linie platz kanal boeing airbus windows version alter".split()
    ),
    times=("Uhr",),
)
