"""Months, stretches of months and halves as Chinese, Japanese and Korean write them: 1~9월, 7月から9月まで, 上半年."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.assertion import assertions
from digest.quantities.times.days import Days, beginnings, ending_with, first_of, last_of, month_of, on_days, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR = r"(?:19|20)\d\d"
_EASTERN_MONTH = re.compile(rf"(?:(?P<year>{_YEAR})\s?[年년]\s?)?(?<!\d)(?P<month>1[0-2]|[1-9])\s?[月월](?!間|期間)")
_EASTERN_MONTHS = re.compile(
    rf"(?:(?P<year>{_YEAR})\s?[年년]\s?)?(?<!\d)(?P<first>1[0-2]|[1-9])(?:\s?[月월]份?(?:\s?(?P<from>\d{{1,2}})\s?[日일号號])?)?"
    r"\s?(?:[~〜至到–—-]|から|부터)\s?(?P<last>1[0-2]|[1-9])\s?[月월](?:\s?(?P<to>\d{1,2})\s?[日일号號])?(?!間)"
)
"""Months from one to another: *1~9月*, *7月から9月*まで."""
_FIRST_MONTHS = re.compile(r"(?<![生之以提此])前(?P<count>1[0-2]|[2-9])\s?[个個]月")
EASTERN_HALF = re.compile("(?P<half>[上下])半(?:年|(?P<fiscal>期))")
_EASTERN_DAY = re.compile(
    r"\s?(?P<first>\d{1,2})(?:[日일](?:から|[~〜至到-]))?(?P<last>(?<!\d)\d{1,2})?[日일号號](?!間)"
)
"""Days beside the name of a month, or its number; what only counts something stands before no mark."""
_MONTHS, _SHORTEST_MONTH = 12, 28


_SHORT_YEAR = re.compile(
    r"(?<![\d.約近第前成和昭])(?P<year>\d\d)年(?=\d(?!\d?月)|までに|比(?!べ)|の?[上下]半?期|末|時点)"
)
"""A year without its century before an amount, or as no stretch of time stands: *18年*20万人, *25年*までに."""
_FARTHEST_YEAR = 30


class EasternTime(NamedTuple):
    """A time at a place of a text, with the year that is said beside it."""

    start: int
    end: int
    days: tuple[Days, ...]
    year: str | None
    is_part: bool
    """Whether it is a stretch of several months."""


def eastern_months(text: str, language: str, published: dt.date | None) -> Iterator[EasternTime]:
    """Months by their numbers, with the days beside them, and stretches of months."""
    for match in _EASTERN_MONTHS.finditer(text):
        year, start = _year_right_before(text, match, language, published)
        first, last = int(match["first"]), int(match["last"])
        length = last - first + 1 if first <= last else last - first + 1 + _MONTHS
        months = ending_with(last, length, year, published)
        days = tuple(_between(each, match["from"], match["to"]) for each in months)
        yield EasternTime(start, match.end(), days, year, is_part=True)
    for match in _FIRST_MONTHS.finditer(text):
        year, start = _year_right_before(text, match, language, published)
        yield EasternTime(start, match.end(), beginnings(int(match["count"]), year, published), year, is_part=True)
    for match in _EASTERN_MONTH.finditer(text):
        year, start = _year_right_before(text, match, language, published)
        in_years = month_of(int(match["month"]), year, published)
        day = _EASTERN_DAY.match(text, match.end())
        in_years = on_days(day["first"], day["last"], in_years) if day else in_years
        yield EasternTime(start, day.end() if day else match.end(), in_years, year, is_part=False)


def short_years(text: str, published: dt.date | None) -> Iterator[EasternTime]:
    """Years without their century, of that in which they are near the article's day."""
    for match in _SHORT_YEAR.finditer(text) if published is not None and "年" in text else ():
        assert published is not None
        near = published.year - published.year % 100 + int(match["year"])
        year = min((near - 100, near, near + 100), key=lambda each: abs(each - published.year))
        if abs(year - published.year) <= _FARTHEST_YEAR:
            yield EasternTime(match.start(), match.end(), ((first_of(year), last_of(year)),), str(year), is_part=False)


def _year_right_before(
    text: str, match: re.Match[str], language: str, published: dt.date | None
) -> tuple[str | None, int]:
    """The year of a month, and where it begins: its own, or one before it that is told from the article's day:
    *今年*1月, *작년* 8월."""
    written = match.groupdict().get("year")
    return (
        (written, match.start()) if written is not None else year_told_before(text, match.start(), language, published)
    )


def year_told_before(text: str, at: int, language: str, published: dt.date | None) -> tuple[str | None, int]:
    """The year that stands right before a time at `at` and is told from the article's day, and where it begins: *올해*
    상반기, *去年*三季度; None where there is none."""
    if published is None:
        return None, at
    before = text[:at].rstrip().removesuffix("の")
    for field, back in (("last_year", 1), ("this_year", 0)):
        for word in getattr(assertions(language), field):
            if before.endswith(word):
                return str(published.year - back), len(before) - len(word)
    return None, at


def half_of(match: re.Match[str], year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    """The days of a half of each year that may be meant; in Japan many years begin in April."""
    days = parts("H", 1 if match["half"] == "上" else 2, year, published)
    if match["fiscal"] is None:
        return days
    return (*days, *((first_of(first.year, first.month + 3), _three_months_behind(last)) for first, last in days))


def _three_months_behind(end: dt.date) -> dt.date:
    """The last day of a half that ends three months after `end`."""
    return last_of(end.year + (end.month + 3 > _MONTHS), (end.month + 2) % _MONTHS + 1)


def _between(months: Days, first: str | None, last: str | None) -> Days:
    """The days of `months` from the `first` of their first to the `last` of their last, where these are given."""
    start, end = months
    low, high = int(first or 1), int(last or end.day)
    return (
        start.replace(day=low) if low <= _SHORTEST_MONTH else start,
        end.replace(day=high) if high <= end.day else end,
    )
