"""The days of a month, a part of a year or a stretch of months, of each year that may be meant."""

from __future__ import annotations

import calendar
import datetime as dt

Days = tuple[dt.date, dt.date]
_NEAR = 2
_MONTHS = 12


def on_days(first: str, last: str | None, months: tuple[Days, ...]) -> tuple[Days, ...]:
    """The days from the `first` to the `last` of each of `months`; all of those that have no such days."""
    low, high = int(first), int(last or first)
    return tuple(
        (start.replace(day=low), start.replace(day=high)) if 1 <= low <= high <= end.day else (start, end)
        for start, end in months
    )


def beginnings(count: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    """The first `count` months of each year that may be meant."""
    return (
        tuple((first_of(each), last_of(each, count)) for each in years_near(year, published))
        if 1 <= count <= _MONTHS
        else ()
    )


def parts(part: str, order: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    length = 3 if part in "QT" else 6
    if order * length > 12:
        return ()
    first, last = (order - 1) * length + 1, order * length
    return tuple((first_of(each, first), last_of(each, last)) for each in years_near(year, published))


def ending_with(month: int, length: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    """The `length` months that end with `month`, of each year that may be meant."""
    if not 1 <= length <= _MONTHS:
        return ()
    before = month - length  # months of the year, of those before it where it is less than nothing
    return tuple(
        (first_of(each + before // _MONTHS, before % _MONTHS + 1), last_of(each, month))
        for each in years_near(year, published)
    )


def fiscal_year(year: int, last: str | None) -> tuple[Days, ...]:
    """The days in which a Japanese fiscal year may lie that is named by the calendar year in which it begins, or by
    the month which is its `last`."""
    if last is None:
        return ((first_of(year), last_of(year + 1, 3)),)
    return ((first_of(year - 1), last_of(year, int(last))),)


def month_of(month: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    return tuple((first_of(each, month), last_of(each, month)) for each in years_near(year, published))


def years_near(year: str | None, published: dt.date | None) -> range:
    if year is not None:
        return range(int(year), int(year) + 1)
    return range(published.year - _NEAR, published.year + _NEAR) if published else range(0)


def first_of(year: int, month: int = 1) -> dt.date:
    return dt.date(year, month, 1)


def last_of(year: int, month: int = 12) -> dt.date:
    return dt.date(year, month, 31 if month == _MONTHS else calendar.monthrange(year, month)[1])
