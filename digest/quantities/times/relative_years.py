"""The year that stands behind a month, or a part of a year, in words: the third quarter *of last year*, em março *deste
ano*; and stretches from one month to another: *January to March* 2016."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.quantities.times.days import Days, first_of, month_of
from digest.quantities.times.named_parts import month_names

if TYPE_CHECKING:
    import datetime as dt

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TO = (
    r"\s?(?:[–-]|(?P<to>to|through|until|bis|au|à|a|al|até|do|tot|t/m|till|til|по)"
    r"|(?P<and>and|und|et|y|e|en|och|i|и))\s?"
)
_DAY_BEFORE = re.compile(r"\d\.?\s(?:de\s|of\s)?$")
_MONTHS = 12


def relative_year(text: str, end: int, language: str, published: dt.date | None) -> tuple[str, int] | None:
    """The year that words right behind `end` of `text` say, and where these end; None where they say none, or another
    year than the article's is named before, of which they may be told."""
    if published is None or (found := _behind(language).match(text, end)) is None:
        return None
    if any(int(year) != published.year for year in _YEAR.findall(text, 0, end)):
        return None
    return str(published.year - (found["last"] is not None)), found.end()


@lru_cache(maxsize=32)
def _behind(language: str) -> re.Pattern[str]:
    words = assertions(language)
    if not words.of_last_year or not words.of_this_year:
        return re.compile(r"(?!)")
    last_year, this_year = one_of(words.of_last_year), one_of(words.of_this_year)
    return re.compile(rf"\s(?:(?P<last>{last_year})|{this_year})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=32)
def month_ranges(language: str) -> re.Pattern[str]:
    """What matches "January to March", with both as groups `first` and `second`."""
    names = "|".join(map(re.escape, sorted(month_names(language)[0], key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?P<first>{names}){_TO}(?P<second>{names})(?![\w-])", re.IGNORECASE)


def is_range(match: re.Match[str], text: str, language: str) -> bool:
    """Whether two months that a text names are one stretch of time: not two days, and where "and" joins them one comes
    right behind the other, or "between" stands before."""
    months, _ = month_names(language)
    first, second = months[match["first"].casefold()], months[match["second"].casefold()]
    if _DAY_BEFORE.search(text, 0, match.start()) or first == second:
        return False
    if match["and"] is None or second == first % _MONTHS + 1:
        return True
    pairs = grammar(language).lexicon.pairs
    before = text[: match.start()].split()[-1:]
    return bool(before) and match["and"].casefold() in pairs.get(before[0].casefold(), ())


def days_of_range(match: re.Match[str], year: str | None, language: str, published: dt.date | None) -> tuple[Days, ...]:
    """The days from the first month to the second, of each year that may be meant by the second."""
    months, _ = month_names(language)
    first, second = months[match["first"].casefold()], months[match["second"].casefold()]
    ended = month_of(second, year, published)
    return tuple((first_of(last.year - (first > second), first), last) for _, last in ended)
