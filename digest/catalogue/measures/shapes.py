"""What parts of a year the periods of a measure are, and which of them are parts of longer ones."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.catalogue.measures.periods import PeriodReports

_Shape = tuple[tuple[int, int], tuple[int, int]]
"""A part of a year: month and day of its beginning and of its end."""
_NO_LEAP_YEAR = 2001


class PeriodShapes(Struct, frozen=True):
    """Which parts of a year are told apart from longer ones in a series: nine months, where there are years.

    Months are where a longer period that is reported too has one of them, or where longer ones are reported as often as
    months. A series of months is no series of parts because somebody tells one year of another time.
    """

    parts: frozenset[_Shape]

    def is_part(self, period: Period) -> bool:
        """Whether `period`, which is one of the series, is such a part."""
        return period.start.year == period.end.year and _shape(period) in self.parts


def period_shapes(periods: Iterable[PeriodReports]) -> PeriodShapes:
    """What parts of a year the `periods` are."""
    named = {each.period for each in periods if each.is_named and each.period.start.year == each.period.end.year}
    years: defaultdict[_Shape, set[int]] = defaultdict(set)
    for period in named:
        years[_shape(period)].add(period.start.year)
    around = {shape: [other for other in years if _holds(other, shape)] for shape in years}
    parts: set[_Shape] = set()
    for length in {_days(shape) for shape in years}:
        alike = [shape for shape in years if abs(_days(shape) - length) <= _spread(length)]
        longer = {other for shape in alike for other in around[shape]}
        has_one = any(years[shape] & years[other] for shape in alike for other in around[shape])
        if has_one or sum(len(years[each]) for each in longer) >= sum(len(years[each]) for each in alike):
            parts.update(shape for shape in alike if around[shape])
    return PeriodShapes(frozenset(parts))


def as_long(one: Period, other: Period) -> bool:
    """Whether two periods have one length; months have 28 to 31 days, and quarters 90 to 92."""
    lengths = days_in(one), days_in(other)
    return abs(lengths[0] - lengths[1]) <= _spread(min(lengths))


def days_in(period: Period) -> int:
    """How many days it has; a leap year has as many as any."""
    days = (period.end - period.start).days + 1
    return 365 if days == 366 else days


def _spread(days: int) -> int:
    """By how many days periods of one length differ."""
    return 3 if days >= 28 else 0


def _days(shape: _Shape) -> int:
    first, last = (dt.date(_NO_LEAP_YEAR, *day) for day in shape)
    return days_in(Period(first, last))


def _holds(shape: _Shape, other: _Shape) -> bool:
    """Whether `other` is a part of `shape`, and not the whole."""
    return shape[0] <= other[0] and other[1] <= shape[1] and shape != other


def _shape(period: Period) -> _Shape:
    """The part of a year that it is; February has 28 days in all years."""
    end = period.end.month, period.end.day
    return (period.start.month, period.start.day), (2, 28) if end == (2, 29) else end
