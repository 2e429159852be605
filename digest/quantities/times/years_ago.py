"""Times by how far they are from the article's day: *two years ago*, *in ten years' time*, *this month*, *last summer*.

They are read where a sentence begins or ends with them. In its midst they mostly say something else of a noun: a firm
that was founded ten years ago.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.times.days import Days, first_of, last_of
from digest.text.scripts import is_edgeless

_FIELDS = ((-1, "years_ago"), (-10, "decades_ago"), (-100, "centuries_ago"), (1, "years_ahead"))
_SMALL = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_AROUND = dt.timedelta(days=92)
"""How far from the very day a time may be that is so many years off."""
_ROUND, _PART = 10, 5
"""From how many years on their number is mostly round, and then off by a fifth of it."""
_MOST = 500
_DAYS_OF_LAST = 5
"""Until which day of a month "this month" may be the one before."""


class FarTime(Struct, frozen=True):
    """Such words at a place of a text, and the days that they may mean."""

    start: int
    end: int
    days: Days


def far_times(text: str, language: str, published: dt.date | None) -> Iterator[FarTime]:
    """The times of a sentence `text` that are told by their distance from the day of its article."""
    if published is None or not words_of(language, "ago").may_be_in(text):
        return
    for years, form in _years_off(language):
        for match in form.finditer(text):
            said = match.groupdict().get("count") or "1"
            number = int(said) if said.isdecimal() else _counts(language)[said.casefold()]
            if _is_apart(text, match.start(), match.end()) and 0 < number * abs(years) <= _MOST:
                yield FarTime(match.start(), match.end(), _around(published, number * years))
    for match in words_of(language, "this_month").finditer(text):
        if _is_apart(text, match.start(), match.end()):
            first = published - dt.timedelta(days=_DAYS_OF_LAST)
            yield FarTime(match.start(), match.end(), (first.replace(day=1), last_of(published.year, published.month)))
    for match in words_of(language, "last_season").finditer(text):
        if _is_apart(text, match.start(), match.end()):
            yield FarTime(match.start(), match.end(), (first_of(published.year - 1), last_of(published.year)))


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether a text begins or ends with what stands there."""
    behind = text[end : end + 1]
    if is_edgeless(text):
        return not re.search(r"\w", text[:start]) and behind not in ("半", "期", "後", "后")
    return not re.search(r"\w", text[:start]) or not re.search(r"\w", text[end:])


def _around(published: dt.date, years: int) -> Days:
    """The year that is so far off, and what is near to that day; more of them where the number is round."""
    year = published.year + years
    slack = abs(years) // _PART if abs(years) >= _ROUND else 0
    first, last = first_of(year - slack), last_of(year + slack)
    that = published.replace(year=year, day=1)
    return min(first, that - _AROUND), max(last, that + _AROUND)


@lru_cache(maxsize=32)
def _counts(language: str) -> dict[str, int]:
    """Numbers in words."""
    numbers = {word.casefold(): int(number) for word, number in grammar(language).lexicon.numbers.items()}
    return {**_SMALL, **numbers}


@lru_cache(maxsize=32)
def _years_off(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """What matches "two years ago", with the number as a group, `#` in the words of a language; and how
    many years each is of, less than none where they have passed."""
    words, found = assertions(language), []
    counts = "|".join([r"\d{1,3}", *map(re.escape, sorted(_counts(language), key=len, reverse=True))])
    for years, field in _FIELDS:
        for phrase in getattr(words, field):
            form = re.escape(phrase).replace(r"\#", f"(?P<count>{counts})")
            found.append(
                (years, re.compile(rf"(?<!\w){form}" + ("" if is_edgeless(phrase) else r"(?!\w)"), re.IGNORECASE))
            )
    return tuple(found)
