"""What a language's words for amounts are, and the signs that all languages share."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from digest.quantities.amount import HEDGES, Qualifier

Fractions = Mapping[str, tuple[int, int]]


class AmountLexicon(Struct, frozen=True, kw_only=True):
    """Words as they stand within a sentence; all but abbreviations match with a capital first letter too."""

    known: bool = True
    """Whether the words here are enough to read the language by. Where not, a word beside an amount may be a qualifier
    that is not known, and unless it `has_scales`, a short word after a number a scale."""
    has_scales: bool = False
    """Whether all scales are, where its other words are not."""

    leading: Mapping[str, Qualifier | None] = field(default_factory=dict)
    """Qualifiers before a number; those that change nothing ("a total of") are None."""
    passing: tuple[str, ...] = ()
    """Verbs by which an amount is more than one that may be meant itself too: donations *passed* £1 billion."""
    intensifiers: tuple[str, ...] = ()
    """Words that a qualifier may follow: "just over", "well above"."""
    determiners: frozenset[str] = frozenset()
    """Articles that may stand between a qualifier and a number: "casi *el* 10 %"."""
    not_determined: frozenset[str] = frozenset()
    """Qualifiers that are prepositions before an article: "*over* a six-year period"."""
    prepositional: frozenset[str] = frozenset()
    """Qualifiers that are prepositions after one of the words `governing`: "a dispute *over* 46,000 jobs"."""
    loose: frozenset[str] = frozenset()
    """Qualifiers that say nothing of a number that is written to its last digit: *some* 4,604 homes."""
    multiplying: frozenset[str] = frozenset()
    """Qualifiers of multiples alone: *plus que* doublé; before other numbers they say that no more are left."""
    further: frozenset[str] = frozenset()
    """Words between a number and what it counts that say it adds to others: 50 *more* flights."""
    after_moves: frozenset[str] = frozenset()
    """Qualifiers that are such behind a word of change alone: est tombée *sous* 3 %, but not sous 2 mètres de neige."""
    governing: frozenset[str] = frozenset()
    """These words; or with the qualifier, where others than this one are none: "take over"."""
    moving: frozenset[str] = frozenset()
    """Qualifiers that are none where "to" and another amount follow: "*passou de* 34 para 60"."""
    lacking: tuple[str, ...] = ()
    """Bounds by which people or things lack, behind a verb of `lacks`, of whoever is no number: is *short of* 110."""
    lacks: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    """Nouns for how many there are: a *crowd* that is short of 110."""
    comparing: frozenset[str] = frozenset()
    """Qualifiers that compare an amount with one before it, behind a comma: at 6%, *higher than* 5% in May."""
    not_leading: tuple[str, ...] = ()
    """Words without spaces around them that end as a qualifier does: 附近, 契約."""
    trailing: Mapping[str, Qualifier] = field(default_factory=dict)
    """Qualifiers after a number: "or more"."""
    open_ends: frozenset[str] = frozenset()
    """Those of them that close a stretch of time which has no other end: 20 years *to life*."""
    adding: frozenset[str] = frozenset()
    """Qualifiers after a number that add something else where a comma stands before them: "five stores, *plus*"."""
    minus: tuple[str, ...] = ()
    below_zero: tuple[str, ...] = ()
    """What makes a temperature one below zero, before its number or behind its unit: "5 degrees *below zero*"."""
    ordinals: tuple[str, ...] = ()
    """What makes a place in a row of the digits that it touches: the "th" of 27th. A full stop does before a word."""
    ordinals_of_one: tuple[str, ...] = ()
    """What does so where they end with a one that is no eleven, and else is a unit: 21*st*, but a weight of 19*st*."""

    emphatic: frozenset[str] = frozenset()
    """Bounds by which a fact is only said to be much, so that it is the same without them: 人数*高达*1200人."""
    attainable: frozenset[str] = frozenset()
    """Bounds that say no more than that an amount will be reached, as a forecast is: 明年*可達*30%."""
    verbal: tuple[str, ...] = ()
    """Nouns of doing behind "more than" by which that is said of the doing, and the amount is how much was too much:
    30만원 초과 *징수*."""
    not_trailing: tuple[str, ...] = ()
    """Words without spaces that end as a qualifier behind an amount does: 15分*最多*."""
    terms: tuple[str, ...] = ()
    """What stands right before so many years or times that is a noun for how long something lasts, or for each of what,
    in scripts without spaces: *懲役*3年, *年*4回."""
    among: frozenset[str] = frozenset()
    """What parts a whole from the part behind it, in such scripts: 12社*中*7社."""
    in_thirds: tuple[str, ...] = ()
    """What is counted by thirds too, which stand behind it: 6*回*2/3."""
    paired_counts: tuple[tuple[str, str], ...] = ()
    """What follows the first of two counts that are told as one, with what follows the second: 4*死*5*伤*."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words that add up: "two", "twenty", "doscientos"."""
    multipliers: Mapping[str, int] = field(default_factory=dict)
    """Number words that multiply what stands before them: "hundred", "thousand"."""
    before_digits: frozenset[str] = frozenset()
    """Those that digits go on with, as they do with a scale behind a number: in Turkish, *bin 913* is 1,913."""
    joiners: tuple[str, ...] = ()
    """Words that may join parts of a number: "two hundred *and* fifty"."""
    compounding: bool = False
    """Whether number words are written as one: "achthundertfünfzig"."""
    points: tuple[str, ...] = ()
    """Words for the decimal mark: "one *point* two"."""
    articles: tuple[str, ...] = ()
    """Words that mean one before a scale: "a million"."""

    one_before: tuple[str, ...] = ()
    """Units of time before which an article means one, behind a qualifier: "over *a decade*"."""
    one_measured: tuple[str, ...] = ()
    """Units of money and measures that do so too: "more than *a pound* of tea"."""
    lone_scales: tuple[str, ...] = ()
    """Scales that mean one of it by themselves, in languages without articles: "ponad *milion* złotych"."""
    lone_units: tuple[str, ...] = ()
    """Units that mean one behind a qualifier in such languages, "ponad *rok*"; and those with a name of several words,
    which has no other meaning, behind any word: "o *punkt procentowy*"."""
    often: Mapping[str, int] = field(default_factory=dict)
    """How often, before a rate: "*twice* a week"."""
    joined_numbers: Mapping[str, int] = field(default_factory=dict)
    """Numbers as they are joined to one of the `adjectives`: *vier*tägig, *pięcio*osobowy."""
    places: Mapping[str, int] = field(default_factory=dict)
    """Places in a row in words: "third"."""
    joined_places: frozenset[str] = frozenset()
    """Those that are something else where no noun follows: in Spanish, "cuarto" is a room."""

    fractions: Fractions = field(default_factory=dict)
    """Fractions in words, as numerator and denominator, that stand for nothing else: "two-thirds"."""
    fractions_of: Fractions = field(default_factory=dict)
    """Fractions that may be something else ("a third reprieve"), so only before `fraction_followers`."""
    fraction_followers: tuple[str, ...] = ()
    fraction_names: tuple[str, ...] = ()
    """Nouns right behind such a fraction that make a name of it: "the half *year*"."""
    placed_names: tuple[str, ...] = ()
    """What makes a place in a row of what may be a fraction, right behind it: "a fifth *straight* week"."""
    streets: tuple[str, ...] = ()
    """What the names of streets end with, where the number of a house stands before these: 12 Mill *Road*."""
    not_fractions: tuple[str, ...] = ()
    """Words before such a fraction that make it something else: "the first half"."""
    denominators: Mapping[str, int] = field(default_factory=dict)
    """Names of parts after a number in words: "five *ninths*"."""
    added: Fractions = field(default_factory=dict)
    """Fractions added to a number: "and a half"."""
    multiples: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words that say how many times: "doubled", "threefold"."""
    vague: Mapping[str, int] = field(default_factory=dict)
    """Numbers of which there are several: "dozens", "hundreds of thousands"."""
    several: tuple[str, ...] = ()
    """Words for several before a scale: "*several* hundred"."""
    none: tuple[str, ...] = ()
    """Words for none before what is counted: "*no* deaths"."""
    not_none: frozenset[str] = frozenset()
    """Words after these where nothing is counted: "no *longer*"."""

    scales: Mapping[str, int] = field(default_factory=dict)
    """Scale words: "million"."""
    head_scales: Mapping[str, int] = field(default_factory=dict)
    """Scales as heads of tables have them, which no sentence has right behind a number: "(miles)"."""
    scales_of_english: tuple[str, ...] = ()
    """What English writes, case as written, for a thousandth of what these scales are: "billion", where German has
    "Billion"."""
    scales_as_in_english: tuple[str, ...] = ()
    """The same that this language writes too, but for one alone: "1,5 billion d'euros", "2 billions"."""
    abbreviations: Mapping[str, int] = field(default_factory=dict)
    """Scales in short, case as written, with or without a space before them: "bn"."""
    glued: Mapping[str, int] = field(default_factory=dict)
    """Scales in short that touch the number, or they are something else: "5m" is five million, "5 m" five metres."""
    money: Mapping[str, int] = field(default_factory=dict)
    """Scales in short beside a currency sign only: "$5b"."""
    links: tuple[str, ...] = ("de", "d'", "di")
    """What may stand between a scale and a unit: "millions *de* dollars"; by default, the Romance languages'."""
    fraction_links: tuple[str, ...] = ()
    """What may stand between a fraction and a scale: "half *a* million"."""

    pairs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that open a range, with those that then part its ends: "between" … "and"."""
    even: tuple[str, ...] = ()
    """Words that may stand between that word and the second end: "from 13 to *as much as* 25"."""
    joined: tuple[str, ...] = ()
    """Words of one letter that a hyphen joins to the number behind them: in Hebrew, *ב*-70, "in 70"."""
    parted: tuple[str, ...] = ()
    """Words that part the ends of a range without any opening: "2 *to* 3 million"."""
    changes: tuple[str, ...] = ()
    """Words after which two amounts are no range but a change: "*rose* from 2 to 3"."""
    moved_from: frozenset[str] = frozenset()
    """Words before the first of two amounts that are always a change: *z* 1800 zł do 2150 zł."""
    earning: frozenset[str] = frozenset()
    """Verbs of earning, which say of no money from where to where it went: guadagnano *da 8 a 10 euro*."""
    growing: frozenset[str] = frozenset()
    """Words of change behind which two shares may be by how much: deve *crescer* de 3% a 5%."""
    changed: tuple[str, ...] = ()
    """What follows such a change: 8万円から9万円*に*上がった."""
    reached: tuple[str, ...] = ()
    """How verbs begin behind an "up to" that follows its amount, by which that is what something came to."""
    sides: tuple[str, ...] = ()
    """Words between the sides of something: "3 *by* 5 metres"."""
    ratios: tuple[str, ...] = ()
    """Words between the parts of a ratio: "one *in* five"."""
    tallies: frozenset[str] = frozenset()
    """What a tally may count: "a 7–2 *ruling*"."""
    voted: frozenset[str] = frozenset()
    """Words before a tally: "*voted* 24 to 17"."""
    scored: frozenset[str] = frozenset()
    """Words before a score that may be a time of day: "a *draw*, 17:17"."""
    timed: frozenset[str] = frozenset()
    """Words right before a time that something took: finished *in* 14:32."""
    tolerances: tuple[str, ...] = ()
    """Words for ±: "3% *plus or minus* 0.5"."""
    and_words: tuple[str, ...] = ()
    """Words between the parts of a compound: "2 hours *and* 30 minutes"."""

    per: tuple[str, ...] = ()
    """Words between an amount and its rate: "US$60 *a* barrel"."""
    per_anything: tuple[str, ...] = ()
    """Those of them after which anything may stand: "50 euros *per* sample"."""
    lasting: frozenset[str] = frozenset()
    """Those that say before a time how long something took, and no rate: рост на 5% *за год*."""
    not_rates: tuple[str, ...] = ()
    """Words after which that was a time: "US$5 billion a year *ago*"."""
    times_of: tuple[str, ...] = ()
    """What looks like a rate and is a time: "33 grados *a la hora del* inicio"."""
    rates: Mapping[str, str] = field(default_factory=dict)
    """What an amount may be for, to its English name, so that rates compare across languages."""
    adverbs: Mapping[str, str] = field(default_factory=dict)
    """Rates in one word: "annually"."""
    rate_adjectives: Mapping[str, str] = field(default_factory=dict)
    """Rates as a label says them: "*annual* cost"."""
    rates_before: Mapping[str, str] = field(default_factory=dict)
    """Rates that stand before the number: *每升*8.2元."""
    there_is: tuple[str, ...] = ()
    """What may stand between such a rate and the number: 每年*有*7个."""
    rate_ends: tuple[str, ...] = ()
    """What follows a number of things for which the next amount is: 10万人*当たり*2.5人."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Short names of currencies: "yen". Their full names are CLDR's."""
    coins: Mapping[str, str] = field(default_factory=dict)
    """Names of hundredths of a currency: "pence"."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Names of units that CLDR lacks, to the unit's code."""
    not_units: frozenset[str] = frozenset()
    """Abbreviations with a full stop that are no unit, though their letters are: in Polish, "l." are years."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Names of units that stand before the number: "yüzde 5"."""

    parts_of: tuple[str, ...] = ()
    """Words between a part and the number that it is of: "65 *of the* 270 children"."""
    definite: tuple[str, ...] = ()
    """Articles with which an editor may begin an amount: "*the* 270 children"."""
    prefixed: tuple[str, ...] = ()
    """Prepositions with which an editor may begin an amount too: *в* 2,5 раза."""
    spans: Mapping[str, str] = field(default_factory=dict)
    """Names of units of time that CLDR lacks, to its own in English: 歳 of 16歳11か月."""
    adjectives: Mapping[str, str] = field(default_factory=dict)
    """How adjectives begin that are made of what is counted, to its forms: the 36-*letni* is 36 *lat*."""
    forms: Mapping[str, str] = field(default_factory=dict)
    """Forms of what is counted that do not begin as it does, to its name: "lat", "lata", "laty" of "rok"."""
    case_endings: frozenset[str] = frozenset()
    """Endings of cases where the noun behind a number has none otherwise: in Turkish, 12 kişi*nin*."""
    softened: Mapping[str, str] = field(default_factory=dict)
    """How such a noun's last letter changes before them: 5 çocuk, 5 çocu*ğ*un."""
    prepositions: frozenset[str] = frozenset()
    """Words that may stand inside what is counted, not at its end: "jobs *in* Japan"."""
    stops: frozenset[str] = frozenset()
    """Words that are never part of what is counted."""
    verb_endings: tuple[str, ...] = ()
    """How verbs end, and no noun that is counted: "10 *fallecieron*"."""
    labels: frozenset[str] = frozenset()
    """Words after which a number is a name, in lower case: "section" of "Section 301"."""
    numbered: frozenset[str] = frozenset()
    """The same in the plural, which bare numbers may follow: "*routes* 14 and 27"."""
    times: tuple[str, ...] = ()
    """What follows a time of day: "5 *pm*"."""


def meanings(table: str) -> dict[str, str]:
    """A table of phrases by what they mean, a line each: `JPY: yen, Japanese yen`; from each phrase to its meaning."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        meaning, _, phrases = line.partition(":")
        found |= {" ".join(phrase.split()): meaning.strip() for phrase in phrases.split(",")}
    return found


def qualifiers(table: str) -> dict[str, Qualifier]:
    """A table as for `meanings`, of qualifiers: `over: more than, above`."""
    return {phrase: Qualifier(meaning) for phrase, meaning in meanings(table).items()}


def leading(table: str) -> dict[str, Qualifier | None]:
    """A table as for `qualifiers`, of words before a number; `-` stands before those that change nothing."""
    return {
        phrase: None if meaning == "-" else Qualifier(meaning) for phrase, meaning in meanings(table).items() if phrase
    }


def with_by(hedges: Mapping[str, Qualifier | None], *links: str) -> dict[str, Qualifier | None]:
    """`hedges`, and each with one of `links` behind it, as the word for by how much something changed: "nawet *o* 150
    procent", "co najmniej *na* 100 metrów"."""
    said = {
        f"{words} {link}": meaning
        for words, meaning in hedges.items()
        if meaning is None or meaning in HEDGES
        for link in links
        if not words.endswith(f" {link}")
    }
    return said | dict(hedges)


def with_adverbs(hedges: Mapping[str, Qualifier | None], adverbs: str, articles: str) -> dict[str, Qualifier | None]:
    """`hedges`, and those that are a verb with an article behind it with one of `adverbs` between them, which are
    parted by `|`: "ultrapassou *ligeiramente* os"."""
    between = [adverb.strip() for adverb in adverbs.split("|")]
    pairs = ((words.rsplit(" ", 1), meaning) for words, meaning in hedges.items() if words.count(" ") == 1)
    verbs = [(verb, article, meaning) for (verb, article), meaning in pairs if article in articles.split()]
    said = {f"{verb} {each} {article}": meaning for verb, article, meaning in verbs for each in between}
    return said | dict(hedges)


def numbers(table: str, *tables: tuple[int, int, str]) -> dict[str, int]:
    """Number words: those of `table` count from zero, those of each further table from its first number by its step."""
    found = {word: value for value, word in enumerate(table.split()) if word != "_"}
    for first, step, words in tables:
        for order, same in enumerate(words.split()):
            found |= dict.fromkeys(same.replace("_", " ").split("|"), first + order * step)
    return found


def powers(table: str) -> dict[str, int]:
    """A table as for `meanings`, of scales by their power of ten: `6: million, millions`."""
    return {phrase: 10 ** int(power) for phrase, power in meanings(table).items()}


def fractions(table: str) -> dict[str, tuple[int, int]]:
    """A table as for `meanings`, of fractions: `1/2: half, a half`."""
    parts = {phrase: meaning.split("/") for phrase, meaning in meanings(table).items()}
    return {phrase: (int(numerator), int(denominator)) for phrase, (numerator, denominator) in parts.items()}


SIGNS: Mapping[str, Qualifier] = {
    ">": Qualifier.OVER,
    "<": Qualifier.UNDER,
    "≥": Qualifier.AT_LEAST,
    "≤": Qualifier.UP_TO,
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
    "±": Qualifier.ABOUT,
}
"""Qualifiers before a number in every language, with or without a space."""

TRAILING_SIGNS: Mapping[str, Qualifier] = {"+": Qualifier.OVER}
"""Qualifiers that touch the number, or the unit, before them."""
