"""What a language's words for amounts are, and the signs that all languages share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.quantities.amount import Qualifier

Fractions = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Words as they stand within a sentence; all but abbreviations match with a capital first letter too."""

    leading: Mapping[str, Qualifier | None] = field(default_factory=dict)
    """Qualifiers before a number; those that change nothing ("a total of") are None."""
    intensifiers: tuple[str, ...] = ()
    """Words that a qualifier may follow: "just over", "well above"."""
    prepositional: frozenset[str] = frozenset()
    """Qualifiers that are prepositions after one of the words `governing`: "a dispute *over* 46,000 jobs"."""
    governing: frozenset[str] = frozenset()
    trailing: Mapping[str, Qualifier] = field(default_factory=dict)
    """Qualifiers after a number: "or more"."""
    minus: tuple[str, ...] = ()

    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words. With `hundred` and `thousand` they combine: "two hundred and fifty thousand"."""
    hundred: str = ""
    thousand: str = ""
    joiner: str = ""
    """The word that may join a hundred and what follows it."""
    articles: tuple[str, ...] = ()
    """Words that mean one before a scale: "a million"."""

    fractions: Fractions = field(default_factory=dict)
    """Fractions in words, as numerator and denominator, that stand for nothing else: "two-thirds"."""
    fractions_of: Fractions = field(default_factory=dict)
    """Fractions that may be something else ("a third reprieve"), so only before `fraction_followers`."""
    fraction_followers: tuple[str, ...] = ()
    not_fractions: tuple[str, ...] = ()
    """Words before such a fraction that make it something else: "the first half"."""
    added: Fractions = field(default_factory=dict)
    """Fractions added to a number: "and a half"."""

    scales: Mapping[str, int] = field(default_factory=dict)
    """Scale words: "million"."""
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
    parted: tuple[str, ...] = ()
    """Words that part the ends of a range without any opening: "2 *to* 3 million"."""
    changes: tuple[str, ...] = ()
    """Words after which two amounts are no range but a change: "*rose* from 2 to 3"."""
    ratios: tuple[str, ...] = ()
    """Words between the parts of a ratio: "one *in* five"."""
    tallies: frozenset[str] = frozenset()
    """What a tally may count: "a 7–2 *ruling*"."""

    per: tuple[str, ...] = ()
    """Words between an amount and its rate: "US$60 *a* barrel"."""
    not_rates: tuple[str, ...] = ()
    """Words after which that was a time: "US$5 billion a year *ago*"."""
    rates: Mapping[str, str] = field(default_factory=dict)
    """What an amount may be for, to its English name, so that rates compare across languages."""
    adverbs: Mapping[str, str] = field(default_factory=dict)
    """Rates in one word: "annually"."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Short names of currencies: "yen". Their full names are CLDR's."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Names of units that CLDR lacks, to the unit's code."""

    prepositions: frozenset[str] = frozenset()
    """Words that may stand inside what is counted, not at its end: "jobs *in* Japan"."""
    stops: frozenset[str] = frozenset()
    """Words that are never part of what is counted."""
    labels: frozenset[str] = frozenset()
    """Words after which a number is a name, in lower case: "section" of "Section 301"."""
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
    "∼": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
    "約": Qualifier.ABOUT,
    "约": Qualifier.ABOUT,
    "超过": Qualifier.OVER,
    "超過": Qualifier.OVER,
    "逾": Qualifier.OVER,
    "至少": Qualifier.AT_LEAST,
    "最多": Qualifier.UP_TO,
    "最大": Qualifier.UP_TO,
    "将近": Qualifier.NEARLY,
    "將近": Qualifier.NEARLY,
}
"""Qualifiers before a number in every language, with or without a space."""

TRAILING_SIGNS: Mapping[str, Qualifier] = {
    "+": Qualifier.OVER,
    "以上": Qualifier.AT_LEAST,
    "以下": Qualifier.UP_TO,
    "未満": Qualifier.UNDER,
    "超": Qualifier.OVER,
}
"""Qualifiers that touch the number, or the unit, before them."""
