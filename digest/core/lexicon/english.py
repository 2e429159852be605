"""English, British and American, with India's crore and lakh."""

from __future__ import annotations

from math import gcd

from digest.core.amount import Qualifier
from digest.core.lexicon.words import Lexicon

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PARTS = {
    3: "third",
    4: "quarter fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_SINGULAR = {part: denominator for denominator, parts in _PARTS.items() for part in parts.split()}

_OVER = "over|more than|above|greater than|higher than|upwards of|upward of|in excess of|exceeding|north of|beyond"
_AT_LEAST = "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|as few as|as little as"
_ABOUT = (
    "about|around|some|roughly|approximately|approx.|approx|circa|ca.|c.|an estimated|estimated|in the region of"
    "|in the order of|on the order of|or so|somewhere around|close to|nearer to"
)
_NEARLY = "nearly|almost|approaching|not quite|just shy of|just short of"
_UP_TO = "up to|as much as|as many as|as high as|at most|no more than|not more than|no higher than|a maximum of|max."
_UNDER = "under|less than|fewer than|below|lower than|south of|short of"
_NEUTRAL = "exactly|precisely|only|just|a total of|a combined|a record|a further|another|an additional|an extra|a mere|a whopping"


def _leading() -> dict[str, Qualifier | None]:
    groups: list[tuple[str, Qualifier | None]] = [
        (_OVER, Qualifier.OVER),
        (_AT_LEAST, Qualifier.AT_LEAST),
        (_ABOUT, Qualifier.ABOUT),
        (_NEARLY, Qualifier.NEARLY),
        (_UP_TO, Qualifier.UP_TO),
        (_UNDER, Qualifier.UNDER),
        (_NEUTRAL, None),
    ]
    return {phrase: qualifier for phrases, qualifier in groups for phrase in phrases.split("|")}


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_ONES, 1)} | {
        word: value for value, word in enumerate(_TEENS, 10)
    }
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        for one, ones in enumerate(_ONES, 1):
            numbers[f"{tens}-{ones}"] = numbers[f"{tens} {ones}"] = 10 * ten + one
    return numbers


def _fractions() -> dict[str, tuple[int, int]]:
    fractions = {"one-half": (1, 2), "one half": (1, 2)}
    for part, denominator in _SINGULAR.items():
        fractions[f"one-{part}"] = fractions[f"one {part}"] = (1, denominator)
        for numerator, word in enumerate(_ONES[1:denominator], 2):
            if gcd(numerator, denominator) == 1:  # two quarters are half a year
                fractions[f"{word}-{part}s"] = fractions[f"{word} {part}s"] = (numerator, denominator)
    return fractions


ENGLISH = Lexicon(
    leading=_leading(),
    intensifiers=(
        "just",
        "only just",
        "well",
        "far",
        "slightly",
        "a little",
        "a bit",
        "little",
        "significantly",
        "considerably",
        "substantially",
        "much",
        "somewhat",
        "only",
    ),
    prepositional=frozenset({"over", "about", "around", "under", "above", "below"}),
    governing=frozenset(
        "dispute disputes disputed row rows debate debates fight fights fighting battle battles war wars clash clashes "
        "concern concerns concerned worry worries worried fear fears anger angry outrage question questions doubt doubts "
        "control power talk talks talked talking negotiations lawsuit lawsuits sue sued suing case argument arguments argue "
        "argued disagreement disagreed divided split standoff tension tensions protest protests probe investigation inquiry "
        "scrutiny controversy criticism criticised criticized hand hands handed handing take takes taken taking took "
        "takeover turn turned turning won wins win brought bring brings bringing ask asked tell told spoke speak heard hear "
        "know knew learn learned learnt complain complained complaint complaints information news story stories deal "
        "agreement presides preside presided thought think rules classified listed falls fell comes came".split()
    ),
    trailing={
        "or more": Qualifier.AT_LEAST,
        "or higher": Qualifier.AT_LEAST,
        "and above": Qualifier.AT_LEAST,
        "and over": Qualifier.AT_LEAST,
        "plus": Qualifier.OVER,
        "-plus": Qualifier.OVER,
        "or so": Qualifier.ABOUT,
        "-odd": Qualifier.ABOUT,
        "or less": Qualifier.UP_TO,
        "or fewer": Qualifier.UP_TO,
    },
    minus=("minus", "negative"),
    numbers=_numbers(),
    hundred="hundred",
    thousand="thousand",
    joiner="and",
    articles=("a", "an"),
    fractions=_fractions(),
    fractions_of={
        "half": (1, 2),
        "a half": (1, 2),
        "a quarter": (1, 4),
        "quarter": (1, 4),
        **{f"a{'n' if part == 'eighth' else ''} {part}": (1, denominator) for part, denominator in _SINGULAR.items()},
    },
    fraction_followers=(
        "of",
        "a",
        "an",
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "as",
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
        "larger",
        "smaller",
        "off",
        "per",
    ),
    not_fractions=(
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "latter",
        "other",
        "former",
        "this",
        "that",
        "each",
        "per",
        "every",
        "and",
        "next",
        "previous",
        "final",
        "current",
    ),
    added={
        "and a half": (1, 2),
        "and one-half": (1, 2),
        "and a quarter": (1, 4),
        "and three-quarters": (3, 4),
        "and three quarters": (3, 4),
        "and a third": (1, 3),
        "and two-thirds": (2, 3),
    },
    scales={
        "hundred": 100,
        "thousand": 10**3,
        "lakh": 10**5,
        "lakhs": 10**5,
        "lac": 10**5,
        "million": 10**6,
        "millions": 10**6,
        "crore": 10**7,
        "crores": 10**7,
        "billion": 10**9,
        "billions": 10**9,
        "trillion": 10**12,
        "trillions": 10**12,
        "quadrillion": 10**15,
        "dozen": 12,
    },
    abbreviations={
        "bn": 10**9,
        "Bn": 10**9,
        "BN": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "Tn": 10**12,
        "trn": 10**12,
        "tln": 10**12,
        "mn": 10**6,
        "Mn": 10**6,
        "mln": 10**6,
        "cr": 10**7,
        "Cr": 10**7,
    },
    glued={"k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6},
    money={
        "k": 10**3,
        "K": 10**3,
        "m": 10**6,
        "M": 10**6,
        "MM": 10**6,
        "mm": 10**6,
        "mio": 10**6,
        "b": 10**9,
        "B": 10**9,
        "t": 10**12,
        "T": 10**12,
    },
    links=("of", "worth of"),
    fraction_links=("a", "an", "of a", "of an", "of one"),
    pairs={"between": ("and",), "from": ("to", "through")},
    parted=("to", "through"),
    changes=(
        "rose",
        "rise",
        "rises",
        "rising",
        "risen",
        "grew",
        "grow",
        "grows",
        "grown",
        "growing",
        "up",
        "increased",
        "increase",
        "increases",
        "increasing",
        "climbed",
        "jumped",
        "soared",
        "surged",
        "leapt",
        "fell",
        "fall",
        "falls",
        "falling",
        "fallen",
        "dropped",
        "drop",
        "down",
        "decreased",
        "declined",
        "slid",
        "slumped",
        "plunged",
        "sank",
        "shrank",
        "cut",
        "cutting",
        "raised",
        "raise",
        "raising",
        "lowered",
        "reduced",
        "reducing",
        "went",
        "gone",
        "changed",
        "moved",
        "expanded",
        "doubled",
        "tripled",
        "slipped",
        "revised",
        "upgraded",
        "downgraded",
        "narrowed",
        "widened",
    ),
    ratios=("in", "out of", "in every"),
    tallies=frozenset(
        "vote votes voting ruling decision verdict majority win victory loss defeat lead draw tie margin split score "
        "party-line panel opinion".split()
    ),
    per=("a", "an", "per", "each", "every"),
    rates={
        rate: rate
        for rate in (
            "year month week day hour minute second quarter night decade barrel tonne ton share litre gallon kilogram "
            "ounce pound head person capita unit household employee worker user customer passenger vehicle seat ticket "
            "student patient square metre megawatt-hour kilowatt-hour acre hectare kilometre mile"
        ).split()
    }
    | {
        "annum": "year",
        "liter": "litre",
        "meter": "metre",
        "kg": "kilogram",
        "kWh": "kilowatt-hour",
        "MWh": "megawatt-hour",
        "square metre": "square metre",
        "square foot": "square foot",
        "person": "person",
        "kilometer": "kilometre",
    },
    adverbs={
        "annually": "year",
        "yearly": "year",
        "monthly": "month",
        "weekly": "week",
        "daily": "day",
        "hourly": "hour",
        "nightly": "night",
        "apiece": "unit",
    },
    currencies={
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "won": "KRW",
        "dollar": "$",
        "dollars": "$",
        "euro": "EUR",
        "euros": "EUR",
        "pound": "GBP",
        "pounds": "GBP",
        "pounds sterling": "GBP",
        "sterling": "GBP",
        "quid": "GBP",
        "rupee": "INR",
        "rupees": "INR",
        "rouble": "RUB",
        "roubles": "RUB",
        "ruble": "RUB",
        "rubles": "RUB",
        "franc": "CHF",
        "francs": "CHF",
        "rand": "ZAR",
        "real": "BRL",
        "reais": "BRL",
        "reals": "BRL",
        "lira": "TRY",
        "liras": "TRY",
        "ringgit": "MYR",
        "baht": "THB",
        "dong": "VND",
        "rupiah": "IDR",
        "riyal": "SAR",
        "riyals": "SAR",
        "dirham": "AED",
        "dirhams": "AED",
        "shekel": "ILS",
        "shekels": "ILS",
        "zloty": "PLN",
        "zlotys": "PLN",
        "forint": "HUF",
        "forints": "HUF",
        "naira": "NGN",
        "hryvnia": "UAH",
        "hryvnias": "UAH",
        "taka": "BDT",
        "tenge": "KZT",
        "cedi": "GHS",
        "cedis": "GHS",
        "greenbacks": "USD",
        "us dollar": "USD",
        "us dollars": "USD",
        "american dollars": "USD",
        "hong kong dollars": "HKD",
        "taiwan dollars": "TWD",
        "taiwanese dollars": "TWD",
        "chinese renminbi": "CNY",
        "korean won": "KRW",
    },
    units={
        "degrees": "°",
        "degree": "°",
        "degrees c": "°C",
        "degrees f": "°F",
        "celsius": "°C",
        "fahrenheit": "°F",
        "deg c": "°C",
        "square km": "km²",
        "sq km": "km²",
        "sq km.": "km²",
        "square m": "m²",
        "sq m": "m²",
        "sq ft": "ft²",
        "sq mi": "mi²",
        "metric tons": "t",
        "metric ton": "t",
        "metric tonnes": "t",
        "gigawatt hours": "GWh",
        "gigawatt-hours": "GWh",
        "terawatt hours": "TWh",
        "terawatt-hours": "TWh",
        "megawatt hours": "MWh",
        "megawatt-hours": "MWh",
        "megawatt hour": "MWh",
        "gigawatt hour": "GWh",
        "terawatt hour": "TWh",
        "terawatts": "TW",
        "terawatt": "TW",
        "kilowatt hours": "kWh",
        "kilowatt hour": "kWh",
        "kph": "km/h",
        "kmph": "km/h",
        "bbl": "bbl",
        "bbls": "bbl",
        "nanometres": "nm",
        "nanometers": "nm",
        "kilotonnes": "kt",
        "megatonnes": "Mt",
        "gigatonnes": "Gt",
        "gigatons": "Gt",
        "percent": "%",
        "per cent": "%",
        "pct": "%",
        "pc": "%",
        "percentage points": "pp",
        "percentage point": "pp",
        "percent points": "pp",
        "basis points": "bp",
        "basis point": "bp",
        "times": "×",
    },
    prepositions=frozenset(
        "of in for to from by at on with within without under over between among across per via against into onto "
        "through throughout than as".split()
    ),
    stops=frozenset(
        "a an the this that these those its his her their our my your it they he she we you i who whom whose which what "
        "when while where there here and or but nor so if then because although though whereas is are was were be been "
        "being has have had having will would could can may might shall should must do does did not also only just even "
        "still already now today yesterday tomorrow again too very more less fewer most least each every all some any no "
        "both either neither said says saying according since until till during before after about around near towards "
        "toward upon versus vs up down out off ago later earlier alone instead perhaps always respectively annually "
        "including excluding compared rose fell grew went came made took gave plus minus nearly almost despite once such "
        "overall altogether apiece sometimes besides unless whether how why".split()
    ),
    labels=frozenset(
        "section article chapter no no. nr nos figure fig fig. table phase group level tier type model mate iphone galaxy "
        "boeing airbus windows android ios version page pp. act title room route highway flight channel apollo formula "
        "big top part volume vol. grade class rule schedule annex clause paragraph line row step day week unit reactor "
        "gate terminal pier runway bus train area zone district ward building floor suite kirin snapdragon xbox "
        "playstation number aged age resolution proposition amendment bill order form catch studio".split()
    ),
    times=("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "GMT", "BST", "EST", "UTC"),
)
