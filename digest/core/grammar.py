"""The grammar of amounts in one language: its words and CLDR's data, compiled once.

An amount is `qualifier? sign? currency? number scale? qualifier? unit? (a rate)?`; a range, a tally or a ratio is two
of them with a word or a dash between.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names

from digest.core.lexicon import SIGNS, TRAILING_SIGNS, Lexicon, lexicon
from digest.core.numerals import Numerals
from digest.core.patterns import DASH, GAP, HYPHEN, LETTER, SCRIPTS_WITHOUT_SPACES, WORD_END, key, one_of
from digest.core.unit_table import UnitTable, unit_table

if TYPE_CHECKING:
    from digest.core.amount import Qualifier

# Not inside a word, a number, a code or a path: not the 19 of Covid-19, the 5 of 2.5 or the 11 of 9/11.
_START = rf"(?<!{LETTER})(?<!\w[.,'\u2019\u2010\u2011\u2013-])(?<!\d:)(?<![/#@§№\\_])"
_SIGN = r"[-\u2010-\u2013\u2212+]"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled patterns, most to be matched where the amount has got to, and what their words mean."""

    lexicon: Lexicon
    numerals: Numerals
    units: UnitTable
    opening: re.Pattern[str]
    """Where an amount begins: `open` (between), `lead`, `sign`, `before`, and the number's groups."""
    second: re.Pattern[str]
    """The other end of a range: `sign`, `before`, and the number's groups."""
    leading: Mapping[str, Qualifier | None]
    trailing_words: Mapping[str, Qualifier]
    before_passage: re.Pattern[str]
    """A qualifier at the very end of a text, as `lead`."""
    trailing: re.Pattern[str]
    scale: re.Pattern[str]
    money_scale: re.Pattern[str]
    scales: Mapping[str, Decimal]
    compound: re.Pattern[str] | None
    """A further group of a number in a script that scales by ten thousands: 1兆1000億."""
    link: re.Pattern[str]
    fraction_link: re.Pattern[str]
    parted: Mapping[str, re.Pattern[str]]
    """What parts the ends of a range, by the word that opened it, "" where none did."""
    change: re.Pattern[str]
    ratio: re.Pattern[str]
    rate: re.Pattern[str]
    month_before: re.Pattern[str]
    month_after: re.Pattern[str]
    time: re.Pattern[str]


@lru_cache(maxsize=64)
def grammar(language: str) -> Grammar:
    """The grammar of a BCP 47 language tag; English where the tag is unknown."""
    locale = _locale(language)
    words = lexicon(locale.language)
    numerals = Numerals(locale, words)
    units = unit_table(locale, words)
    scales, wide = _scales(locale)
    return Grammar(
        lexicon=words,
        numerals=numerals,
        units=units,
        opening=_opening(words, numerals, units),
        second=re.compile(rf"(?P<sign>{_SIGN}(?=\S))?{_before(units)}{numerals.pattern}"),
        leading={key(word): meaning for word, meaning in {**words.leading, **SIGNS}.items()},
        trailing_words={key(word): meaning for word, meaning in {**words.trailing, **TRAILING_SIGNS}.items()},
        before_passage=re.compile(rf"(?:{_START}(?P<words>{_qualifiers(words)})|(?P<signs>{one_of(SIGNS)}))\s{{0,3}}$"),
        trailing=_trailing(words),
        scale=_scale(words, scales, wide, {**words.abbreviations}, words.glued),
        money_scale=_scale(words, scales, wide, {**words.abbreviations, **words.money}, words.glued),
        scales=_meanings(words, scales, wide),
        compound=re.compile(rf"(\d{{1,4}}(?:[.,]\d++)?)({one_of(wide)})") if wide else None,
        link=re.compile(rf"\s{{1,3}}{one_of(words.links)}(?:(?<=['\u2019])|(?=\s))") if words.links else _NEVER,
        fraction_link=re.compile(rf"{GAP}{one_of(words.fraction_links)}(?=\s)") if words.fraction_links else _NEVER,
        parted=_parted(words),
        change=re.compile(rf"(?<!\w){one_of(words.changes)}\s{{1,3}}$") if words.changes else _NEVER,
        ratio=re.compile(f"{GAP}{one_of(words.ratios)}{GAP}") if words.ratios else _NEVER,
        rate=_rate(words),
        month_before=re.compile(rf"(?<!\w)(?:{_months(locale)})\.?\s{{1,3}}$"),
        month_after=re.compile(rf"\.?\s{{1,3}}(?:de\s|of\s)?(?:{_months(locale)}){WORD_END}"),
        time=re.compile(rf"\s{{0,3}}{one_of(words.times)}{WORD_END}") if words.times else _NEVER,
    )


_NEVER = re.compile(r"(?!)")


def _locale(language: str) -> Locale:
    for tag in (language, language.split("-")[0]):
        try:
            return Locale.parse(tag.replace("_", "-"), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def _qualifiers(words: Lexicon) -> str:
    intensifiers = f"(?:{one_of(words.intensifiers, capitalised=True)}{GAP})?" if words.intensifiers else ""
    return f"{intensifiers}{one_of(words.leading, capitalised=True)}"


def _opening(words: Lexicon, numerals: Numerals, units: UnitTable) -> re.Pattern[str]:
    pair = f"(?:(?P<open>{one_of(words.pairs, capitalised=True)}){GAP})?" if words.pairs else "(?P<open>(?!))?"
    # An elided qualifier (plus d'un million) touches the number.
    worded = rf"(?:{_qualifiers(words)}(?:{GAP}|(?<=['\u2019]))){{1,2}}"
    lead = rf"(?P<lead>{worded}(?:{one_of(SIGNS)}\s{{0,3}})?|{one_of(SIGNS)}\s{{0,3}})?"
    minus = f"|{one_of(words.minus, capitalised=True)}{GAP}" if words.minus else ""
    sign = rf"(?P<sign>{_SIGN}(?=\S){minus})?"
    return re.compile(f"{_START}{pair}{lead}{sign}{_before(units)}{numerals.pattern}")


def _before(units: UnitTable) -> str:
    return rf"(?:(?P<before>{one_of(units.before)})(?P<space>\s{{0,2}})(?P<inner>{_SIGN})?)?"


def _trailing(words: Lexicon) -> re.Pattern[str]:
    hyphened = [word for word in words.trailing if word.startswith("-")]
    spaced = [word for word in words.trailing if not word.startswith("-")]
    touching = one_of([*TRAILING_SIGNS, *hyphened])
    worded = f"|{GAP}{one_of(spaced)}{WORD_END}" if spaced else ""
    return re.compile(rf"{touching}(?!\s?\d)(?!{LETTER}){worded}")


def _scales(locale: Locale) -> tuple[dict[str, int], dict[str, int]]:
    """CLDR's scale words ("Milliarden", "millones"), and those of scripts that write no spaces ("億")."""
    spaced: dict[str, int] = {}
    wide: dict[str, int] = {}
    for style in ("long", "short"):
        for patterns in locale.compact_decimal_formats.get(style, {}).values():
            for power, pattern in patterns.items():
                zeros = pattern.pattern.count("0")
                word = key(pattern.pattern.replace("0", " ").replace("'", "").replace("¤", ""))
                if re.match(f"[{SCRIPTS_WITHOUT_SPACES}]", word):
                    wide[word] = int(power) // 10 ** (zeros - 1)
                elif zeros and len(word) > 2 and style == "long":
                    spaced[word] = int(power) // 10 ** (zeros - 1)
    return spaced, wide


def _scale(
    words: Lexicon, scales: dict[str, int], wide: dict[str, int], abbreviations: Mapping[str, int], glued: Mapping[str, int]
) -> re.Pattern[str]:
    worded = rf"(?:{GAP}|{HYPHEN})?(?P<word>{one_of({*words.scales, *scales}, capitalised=True)}){WORD_END}"
    short = rf"\s{{0,3}}(?P<short>{one_of(abbreviations)}){WORD_END}"
    touching = rf"(?P<glued>{one_of(glued)}){WORD_END}"
    return re.compile(rf"{touching}|{short}|{worded}|\s?(?P<wide>{one_of(wide)})")


def _meanings(words: Lexicon, scales: dict[str, int], wide: dict[str, int]) -> Mapping[str, Decimal]:
    worded = {key(word): value for word, value in {**scales, **words.scales}.items()}
    short = {**words.money, **words.glued, **words.abbreviations}
    return {word: Decimal(value) for word, value in {**worded, **wide, **short}.items()}


def _parted(words: Lexicon) -> Mapping[str, re.Pattern[str]]:
    """A dash parts a range whatever opened it; a long dash, or one with a space on one side only, is punctuation."""
    dash = rf"\s{{1,3}}{DASH}\s{{1,3}}|{DASH}"
    plain = re.compile(rf"{dash}|{GAP}{one_of(words.parted)}{GAP}")
    opened = {key(word): re.compile(f"{dash}|{GAP}{one_of(parting)}{GAP}") for word, parting in words.pairs.items()}
    return {"": plain, **opened}


def _rate(words: Lexicon) -> re.Pattern[str]:
    if not words.per:
        return _NEVER
    return re.compile(
        rf"(?:{GAP}{one_of(words.per)}(?:{GAP}|(?<=['\u2019]))|\s?/\s?)(?P<rate>{one_of(words.rates)}){WORD_END}"
        rf"|{GAP}(?P<adverb>{one_of(words.adverbs)}){WORD_END}"
    )


def _months(locale: Locale) -> str:
    names = {
        name.rstrip(".")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, locale).values()
    }
    return one_of(name for name in names if not name.isdigit())
