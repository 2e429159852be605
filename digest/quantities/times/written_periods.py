"""The time that an editor writes in words: "3. Quartal 2026", "T3 2026", "mai 2026", "premier semestre 2026".

Months and quarters are CLDR's, in full and in short, as they stand in a date and by themselves; with that goes what the
language's own words read in a sentence ("third quarter of 2026"). Seasons are none: they begin on other days here and
there.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import format_skeleton

from digest.quantities import period
from digest.quantities.period import Period
from digest.quantities.times.said_periods import said_periods
from digest.text.spans import Span
from digest.translation.locales import locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from babel import Locale

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_MONTHS, _QUARTERS = ("yMMMM", "yMMM"), ("yQQQQ", "yQQQ")
_WIDTHS, _CONTEXTS = ("wide", "abbreviated"), ("format", "stand-alone")


def parse(text: str, languages: Iterable[str]) -> Period | None:
    """The period that `text` is, in numbers or in the words of one of the `languages`; None where it is none."""
    if found := period.parse(text):
        return found
    first, slash, last = text.partition("/")
    for language in dict.fromkeys(languages):
        whole = _read(text, language)  # Korean quarters have a slash of their own: 2026년 제 3/4분기
        begins, ends = (whole, whole) if whole or not slash else (_read(first, language), _read(last, language))
        if begins and ends and begins.start <= ends.start and begins.end <= ends.end:
            return Period(begins.start, ends.end, period.in_numbers(begins.start, ends.end))
    return None


def example(language: str) -> str:
    """A quarter as `language` writes it."""
    return _folded_not(format_skeleton("yQQQQ", dt.date(2019, 7, 1), locale=locale_of(language)))


def _read(text: str, language: str) -> Period | None:
    """The period without a slash."""
    if found := period.parse(text):
        return found
    year = _YEAR.search(text)
    if year is None:
        return None
    months = _named(locale_of(language), int(year[0])).get(_folded(text)) or _said(text.strip(), language)
    if months is None:
        return None
    first, last = months
    return Period(dt.date(int(year[0]), first, 1), _last_of(int(year[0]), last))


def _said(text: str, language: str) -> tuple[int, int] | None:
    """The first and the last month of a part of one year, as a sentence of a known language has it."""
    times = said_periods(text, language, None)
    if len(times) != 1 or times[0].span != Span(0, len(text)) or len(times[0].days) != 1:
        return None
    (said,) = times
    if said.is_aside or said.is_yearless or said.is_fiscal or said.is_end or said.is_before:
        return None
    ((first, last),) = said.days
    is_whole = first.day == 1 and last == _last_of(last.year, last.month)
    return (first.month, last.month) if is_whole and first.year == last.year else None


@lru_cache(maxsize=64)
def _named(locale: Locale, year: int) -> Mapping[str, tuple[int, int]]:
    """The months and quarters of a year, by all that CLDR calls them, each with its first and its last month."""
    found: dict[str, tuple[int, int]] = {}
    for length, skeletons, names in ((1, _MONTHS, locale.months), (3, _QUARTERS, locale.quarters)):
        for order in range(1, 12 // length + 1):
            months = (order - 1) * length + 1, order * length
            day = dt.date(year, months[0], 1)
            written = [format_skeleton(skeleton, day, locale=locale) for skeleton in skeletons]
            written += [f"{names[context][width][order]} {year}" for context in _CONTEXTS for width in _WIDTHS]
            found |= {_folded(each): months for each in written if any(map(str.isalpha, each))}
    return found


def _folded(text: str) -> str:
    """`text` by what its letters are, whatever its spaces, capitals and full stops of abbreviations are."""
    return _folded_not(text).casefold().replace(". ", " ").rstrip(".")


def _folded_not(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _last_of(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
