"""The time that a figure is about: a year, a half, a quarter, a month, a day, or a span of them."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from babel.dates import format_date, format_interval, get_quarter_names

_YEAR = re.compile(r"(\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PART = re.compile(r"(\d{4})[- ]([HhQq])(\d)|([HhQq])(\d)[- ](\d{4})")
_MONTHS_IN = {"H": 6, "Q": 3}
_ORDINALS = {1: "First", 2: "Second"}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` to `end`, both inclusive."""

    start: dt.date
    end: dt.date

    def label(self, locale: str = "en") -> str:
        """How readers see the period: "2019", "First half of 2019", "Q3 2019", "January – September 2019"."""
        return _label(self.start, self.end, locale)


def parse(text: str) -> Period | None:
    """The period that `text` writes, or None: `2019`, `2019-05`, `2019-05-16`, `2019-H1`, `Q3 2019`, `2019-01/2019-09`."""
    first, slash, second = text.strip().partition("/")
    start = _simple(first.strip())
    end = _simple(second.strip()) if slash else start
    if start is None or end is None or start.start > end.start or start.end > end.end:
        return None
    return Period(start.start, end.end)


def _simple(text: str) -> Period | None:
    try:
        if match := _YEAR.fullmatch(text):
            return _months(int(match[1]), 1, 12)
        if match := _MONTH.fullmatch(text):
            return _months(int(match[1]), int(match[2]), 1)
        if match := _DAY.fullmatch(text):
            day = dt.date(int(match[1]), int(match[2]), int(match[3]))
            return Period(day, day)
        if match := _PART.fullmatch(text):
            year, kind, number = match[1] or match[6], (match[2] or match[4]).upper(), int(match[3] or match[5])
            length = _MONTHS_IN[kind]
            return _months(int(year), (number - 1) * length + 1, length)
    except ValueError:
        return None
    return None


def _months(year: int, first: int, count: int) -> Period:
    last = first + count - 1
    if not 1 <= first <= last <= 12:
        raise ValueError("a year has twelve months")
    return Period(dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1]))


@lru_cache(maxsize=4_096)
def _label(start: dt.date, end: dt.date, locale: str) -> str:
    whole_months = start.day == 1 and (end + dt.timedelta(days=1)).day == 1
    same_year = start.year == end.year
    months = (start.month, end.month)
    if not whole_months:
        return format_date(start, "long", locale=locale) if start == end else _interval(start, end, "yMMMd", locale)
    if months == (1, 12):
        return f"{start.year}" if same_year else f"{start.year}\u2013{end.year}"
    if same_year and start.month == end.month:
        return format_date(start, "LLLL y", locale=locale)
    if same_year and months in ((1, 6), (7, 12)):
        half = 1 if start.month == 1 else 2
        english = locale.split("_")[0] == "en"
        return f"{_ORDINALS[half]} half of {start.year}" if english else f"{start.year}-H{half}"
    if same_year and start.month % 3 == 1 and end.month == start.month + 2:
        return f"{get_quarter_names('abbreviated', locale=locale)[end.month // 3]} {start.year}"
    return _interval(start, end, "yMMMM", locale)


def _interval(start: dt.date, end: dt.date, skeleton: str, locale: str) -> str:
    return format_interval(start, end, skeleton, fuzzy=True, locale=locale)
