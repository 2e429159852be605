"""The grammar of amounts in one language: its words and CLDR's data, compiled once.

An amount is `qualifier? sign? currency? number scale? qualifier? unit? rate?`; a range, a tally or a ratio is two of
them with a word or a dash between. All patterns are for text that is `even`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from digest.quantities.lexicon import SIGNS, TRAILING_SIGNS, Lexicon, lexicon
from digest.quantities.numerals import Numerals
from digest.quantities.patterns import GAP, SCRIPTS_WITHOUT_SPACES, WORD_END, key, one_of
from digest.quantities.unit_table import UnitTable, unit_table

if TYPE_CHECKING:
    from digest.quantities.amount import Qualifier

# Not inside a word, a number, a code or a path: not the 19 of Covid-19, the 5 of 2.5 or the 11 of 9/11.
_START = rf"(?<![^\W{SCRIPTS_WITHOUT_SPACES}])(?<!\w[.,'–-])(?<!\d:)(?<![/#@§№\\])"
_SIGN = r"[+–-](?=\S)"
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns, all but `opening` to be matched where reading has got to, and what their words mean."""

    locale: Locale
    lexicon: Lexicon
    numerals: Numerals
    units: UnitTable
    opening: re.Pattern[str]
    """An amount up to the end of its number: `open` ("between"), `lead`, `sign`, `before`, the number's groups."""
    leading: Mapping[str, Qualifier | None]
    lead_ends: frozenset[str]
    """The last words of qualifiers, to tell at once that a word ends none."""
    trailing: re.Pattern[str]
    trailing_words: Mapping[str, Qualifier]
    scale: re.Pattern[str]
    """A scale as group 1; `money` where only money is counted so."""
    scales: Mapping[str, Decimal]
    compound: re.Pattern[str]
    """A further group of a number in a script that counts by ten thousands: 1兆*1000億*."""
    link: re.Pattern[str]
    fraction_link: re.Pattern[str]
    parted: Mapping[str, re.Pattern[str]]
    """What parts the ends of a range, by the word that opened it, "" where none did."""
    change: re.Pattern[str]
    ratio: re.Pattern[str]
    rate: re.Pattern[str]


@lru_cache(maxsize=64)
def grammar(language: str) -> Grammar:
    """The grammar of a BCP 47 language tag; English where the tag is unknown."""
    locale = _locale(language)
    words = lexicon(locale.language)
    numerals = Numerals(locale, words)
    units = unit_table(locale, words)
    spaced, wide = _cldr_scales(locale)
    scales = {**spaced, **words.scales}
    return Grammar(
        locale=locale,
        lexicon=words,
        numerals=numerals,
        units=units,
        opening=_opening(words, numerals, units),
        leading={key(word): meaning for word, meaning in {**words.leading, **SIGNS}.items()},
        lead_ends=frozenset(key(word).split()[-1] for word in words.leading),
        trailing=_trailing(words),
        trailing_words={key(word): meaning for word, meaning in {**words.trailing, **TRAILING_SIGNS}.items()},
        scale=_scale(words, scales, wide),
        scales=_meanings(scales, wide, words.money, words.glued, words.abbreviations),
        compound=re.compile(rf"(\d{{1,4}})({one_of(wide)})"),
        link=_after_gap(words.links, r"(?:(?<=')|(?=\s))"),
        fraction_link=_after_gap(words.fraction_links, r"(?=\s)"),
        parted=_parted(words),
        change=re.compile(rf"(?<!\w){one_of(words.changes)}\s{{1,3}}$"),
        ratio=_after_gap(words.ratios, GAP),
        rate=_rate(words),
    )


def _locale(language: str) -> Locale:
    for tag in (language, language.split("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def _after_gap(phrases: Iterable[str], then: str) -> re.Pattern[str]:
    return re.compile(f"{GAP}{one_of(phrases)}{then}") if phrases else _NEVER


def _opening(words: Lexicon, numerals: Numerals, units: UnitTable) -> re.Pattern[str]:
    pair = f"(?:(?P<open>{one_of(words.pairs, capitalised=True)}){GAP})?"
    intensifier = f"(?:{one_of(words.intensifiers, capitalised=True)}{GAP})?" if words.intensifiers else ""
    # A qualifier that ends in an apostrophe touches what follows: plus d'un million.
    worded = rf"(?:{intensifier}{one_of(words.leading, capitalised=True)}(?:{GAP}|(?<='))){{1,2}}"
    lead = rf"(?P<lead>{worded}|{one_of(SIGNS)}\s{{0,3}})?"
    minus = f"|{one_of(words.minus, capitalised=True)}{GAP}" if words.minus else ""
    symbols = one_of(symbol for symbol in units.before if not re.fullmatch("[A-Z]{3}", symbol))
    before = rf"(?:(?P<before>{symbols}|[A-Z]{{3}})(?P<space>\s{{0,2}})(?P<inner>{_SIGN})?)?"
    return re.compile(f"{_START}{pair}{lead}(?P<sign>{_SIGN}{minus})?{before}(?P<number>{numerals.pattern})")


def _trailing(words: Lexicon) -> re.Pattern[str]:
    hyphened = [word for word in words.trailing if word.startswith("-")]
    spaced = [word for word in words.trailing if not word.startswith("-")]
    worded = f"|{GAP}{one_of(spaced)}{WORD_END}" if spaced else ""
    return re.compile(rf"{one_of([*TRAILING_SIGNS, *hyphened])}(?!\s?\d){WORD_END}{worded}")


def _cldr_scales(locale: Locale) -> tuple[dict[str, int], dict[str, int]]:
    """CLDR's scale words ("Milliarden", "millones"), and those of scripts that write no spaces ("億")."""
    spaced: dict[str, int] = {}
    wide: dict[str, int] = {}
    for style in ("long", "short"):
        for patterns in locale.compact_decimal_formats.get(style, {}).values():
            for power, pattern in patterns.items():
                zeros = pattern.pattern.count("0")
                word = " ".join(pattern.pattern.replace("0", " ").replace("'", "").split())
                if re.match(f"[{SCRIPTS_WITHOUT_SPACES}]", word):
                    wide[word] = int(power) // 10 ** (zeros - 1)
                elif word and zeros and style == "long":
                    spaced[word] = int(power) // 10 ** (zeros - 1)
    return spaced, wide


def _scale(words: Lexicon, scales: Mapping[str, int], wide: Mapping[str, int]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[\s-]{{0,3}}({one_of(scales, capitalised=True)}){WORD_END}"
        rf"|\s{{0,3}}({one_of(words.abbreviations)}){WORD_END}"
        rf"|({one_of(words.glued)}){WORD_END}"
        rf"|\s{{0,3}}(?P<money>{one_of(words.money)}){WORD_END}"
        rf"|\s?({one_of(wide)}))"
    )


def _meanings(*tables: Mapping[str, int]) -> Mapping[str, Decimal]:
    """Scales as they are written and, for words, in folded case: `m` and `M` may be two things, `Million` is not."""
    merged = {word: Decimal(value) for table in tables for word, value in table.items()}
    return {key(word): value for word, value in merged.items() if len(word) > 3} | merged


def _parted(words: Lexicon) -> Mapping[str, re.Pattern[str]]:
    """A dash parts a range whatever opened it, but with a space on one side only it is punctuation."""
    dash = r"(?:\s{1,3}[–-]\s{1,3}|[–-])"
    pairs = {key(word): parting for word, parting in words.pairs.items()} | {"": words.parted}
    return {word: re.compile(f"{dash}|{GAP}{one_of(parting)}{GAP}") for word, parting in pairs.items()}


def _rate(words: Lexicon) -> re.Pattern[str]:
    lasting = rf"(?!{GAP}{one_of(words.not_rates)}{WORD_END})"
    return re.compile(
        rf"(?:{GAP}{one_of(words.per)}{GAP}|\s?/\s?)(?P<rate>{one_of(words.rates)}){WORD_END}{lasting}"
        rf"|{GAP}(?P<adverb>{one_of(words.adverbs)}){WORD_END}"
    )
