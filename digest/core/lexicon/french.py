"""French, of France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from digest.core.amount import Qualifier
from digest.core.lexicon.words import Lexicon

_FROM_ZERO_TO_NINETEEN = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_TENS = "vingt trente quarante cinquante soixante".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_FROM_ZERO_TO_NINETEEN)}
    for ten, tens in enumerate(_TENS, 2):
        numbers |= {tens: 10 * ten, f"{tens} et un": 10 * ten + 1, f"{tens}-et-un": 10 * ten + 1}
        numbers |= {f"{tens}-{ones}": 10 * ten + one for one, ones in enumerate(_FROM_ZERO_TO_NINETEEN[2:10], 2)}
    numbers |= {"septante": 70, "soixante-dix": 70, "quatre-vingts": 80, "huitante": 80, "nonante": 90}
    return numbers | {"quatre-vingt-dix": 90}


FRENCH = Lexicon(
    leading={
        **dict.fromkeys(["plus de", "plus d'", "au-dessus de", "au-delà de", "supérieur à"], Qualifier.OVER),
        **dict.fromkeys(["au moins", "pas moins de", "au minimum"], Qualifier.AT_LEAST),
        **dict.fromkeys(
            [
                "environ",
                "autour de",
                "quelque",
                "à peu près",
                "aux alentours de",
                "approximativement",
                "une estimation de",
            ],
            Qualifier.ABOUT,
        ),
        **dict.fromkeys(["près de", "près d'", "presque"], Qualifier.NEARLY),
        **dict.fromkeys(["jusqu'à", "au plus", "au maximum", "pas plus de", "maximum"], Qualifier.UP_TO),
        **dict.fromkeys(["moins de", "moins d'", "en dessous de", "au-dessous de"], Qualifier.UNDER),
        **dict.fromkeys(["exactement", "seulement", "un total de", "au total"]),
    },
    intensifiers=("un peu", "bien", "nettement", "légèrement", "juste"),
    trailing={"ou plus": Qualifier.AT_LEAST, "ou moins": Qualifier.UP_TO, "environ": Qualifier.ABOUT},
    minus=("moins",),
    numbers=_numbers(),
    articles=("une", "un"),
    fractions={
        "la moitié": (1, 2),
        "un tiers": (1, 3),
        "le tiers": (1, 3),
        "deux tiers": (2, 3),
        "un quart": (1, 4),
        "le quart": (1, 4),
        "trois quarts": (3, 4),
        "un cinquième": (1, 5),
        "deux cinquièmes": (2, 5),
        "trois cinquièmes": (3, 5),
        "quatre cinquièmes": (4, 5),
        "un dixième": (1, 10),
        "un demi": (1, 2),
        "une demi": (1, 2),
    },
    added={"et demi": (1, 2), "et demie": (1, 2)},
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 10**3,
        "millier": 10**3,
        "milliers": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "douzaine": 12,
        "douzaines": 12,
    },
    abbreviations={"Md": 10**9, "Mds": 10**9, "Mrd": 10**9, "mds": 10**9, "Mio": 10**6},
    glued={"k": 10**3},
    money={"M": 10**6, "k": 10**3, "K": 10**3},
    fraction_links=("de", "d'un", "d'une"),
    pairs={"entre": ("et",), "de": ("à",)},
    parted=("à",),
    changes=(
        "passé",
        "passée",
        "passés",
        "passer",
        "passe",
        "passant",
        "monté",
        "augmenté",
        "hausse",
        "bondi",
        "grimpé",
        "reculé",
        "tombé",
        "chuté",
        "baissé",
        "baisse",
        "réduit",
        "réduite",
    ),
    ratios=("sur",),
    tallies=frozenset("voix vote votes victoire défaite majorité".split()),
    per=("par", "l'"),
    rates={
        "an": "year",
        "année": "year",
        "mois": "month",
        "semaine": "week",
        "jour": "day",
        "heure": "hour",
        "minute": "minute",
        "trimestre": "quarter",
        "baril": "barrel",
        "tonne": "tonne",
        "action": "share",
        "litre": "litre",
        "kilo": "kilogram",
        "kilogramme": "kilogram",
        "once": "ounce",
        "tête": "head",
        "personne": "person",
        "habitant": "person",
        "mètre carré": "square metre",
        "unité": "unit",
    },
    currencies={
        "yen": "JPY",
        "yens": "JPY",
        "yuan": "CNY",
        "yuans": "CNY",
        "renminbi": "CNY",
        "won": "KRW",
        "wons": "KRW",
        "dollar": "$",
        "dollars": "$",
        "dollars américains": "USD",
        "dollar américain": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "livre": "GBP",
        "livres": "GBP",
        "livres sterling": "GBP",
        "roupie": "INR",
        "roupies": "INR",
        "rouble": "RUB",
        "roubles": "RUB",
        "franc": "CHF",
        "francs": "CHF",
        "francs suisses": "CHF",
        "rand": "ZAR",
        "reais": "BRL",
        "dollars canadiens": "CAD",
        "dollars de Hongkong": "HKD",
    },
    units={
        "degrés": "°",
        "degré": "°",
        "degrés Celsius": "°C",
        "degrés Fahrenheit": "°F",
        "pour cent": "%",
        "pourcent": "%",
        "points de pourcentage": "pp",
        "point de pourcentage": "pp",
        "points de base": "bp",
        "point de base": "bp",
        "barils": "bbl",
        "baril": "bbl",
        "gigawattheures": "GWh",
        "mégawattheures": "MWh",
        "térawattheures": "TWh",
        "kilomètres": "km",
        "kilomètre": "km",
        "tonnes": "t",
        "tonne": "t",
    },
    prepositions=frozenset("de d' des du en dans pour à au aux sur par avec sans entre contre".split()),
    stops=frozenset(
        "le la les un une l' et ou mais donc or ni car que qui dont où quand si est sont était étaient sera seront été a ont "
        "avait avaient aura peut peuvent doit doivent ne pas plus moins aussi seulement encore déjà aujourd'hui hier demain "
        "très chaque tous toutes tout aucun son sa ses leur leurs il elle ils elles nous vous je ce cette ces cet depuis "
        "jusqu'à pendant avant après selon environ près contre ici là ainsi soit".split()
    ),
    labels=frozenset(
        "article art. section chapitre n° no nº numéro figure tableau page phase groupe niveau classe modèle "
        "jour semaine salle ligne boeing airbus windows version loi".split()
    ),
    times=("heures", "h"),
)
