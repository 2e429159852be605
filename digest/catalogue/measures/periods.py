"""A measure period by period: which amounts are reported for each, by how many outlets, and whether all can be right.

Each series is gone through once, so that the time taken is linear in the number of figures.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from digest.catalogue.addresses.permalinks import permalink
from digest.model.article import EXPECTED, Status
from digest.quantities import consistency
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from digest.catalogue.types import Point, Series
    from digest.model.article_record import FigureRecord

_Shape = tuple[tuple[int, int], tuple[int, int]]
"""A part of a year: month and day of its beginning and of its end."""
_NO_LEAP_YEAR = 2001


@dataclass(slots=True)
class AmountReports:
    """One amount of a period and all who report it; `first` is the earliest report."""

    first: Point
    newest: dt.datetime
    outlets: dict[str, str] = field(default_factory=dict)
    """Names by slugs, in the order in which they reported it."""
    total: int = 0

    @property
    def figure(self) -> FigureRecord:
        return self.first.record.figures[self.first.place]

    @property
    def link(self) -> str:
        """The site path and fragment of the first report."""
        return f"{permalink(self.first.record)}#{self.figure.id}"

    def add(self, point: Point, figure: FigureRecord) -> None:
        """Counts a further report in."""
        self.outlets.setdefault(figure.outlet_slug, figure.outlet)
        self.total += 1
        if point.record.published < self.first.record.published:
            self.first = point
        self.newest = max(self.newest, point.record.published)


@dataclass(frozen=True, slots=True)
class PeriodReports:
    """All that is reported for one period; `is_named` tells whether figures name it; else it is their article's day.

    Of the amounts, those come first that are actual, that are more than a bound, that most outlets give, and that were
    reported last.
    """

    period: Period
    is_named: bool
    happened: tuple[AmountReports, ...]
    expected: tuple[AmountReports, ...]

    @property
    def leading(self) -> AmountReports:
        """The amount that stands for the period."""
        return (self.happened or self.expected)[0]

    @property
    def differs(self) -> bool:
        """Whether amounts of one sort, those that happened or those expected, cannot all be right."""
        return disagree(self.happened) or disagree(self.expected)


@dataclass(frozen=True, slots=True)
class PeriodShapes:
    """Which parts of a year are told apart from longer ones in a series: nine months, where there are years.

    Months are where a longer period that is reported too has one of them, or where longer ones are reported as often as
    months. A series of months is no series of parts because somebody tells one year of another time.
    """

    parts: frozenset[_Shape]

    def is_part(self, period: Period) -> bool:
        """Whether `period`, which is one of the series, is such a part."""
        return period.start.year == period.end.year and _shape(period) in self.parts


def measured_periods(series: Series) -> tuple[PeriodReports, ...]:
    """The periods of a series in their order: by their end, then by their beginning. What a correction gives anew is
    left out."""
    found: dict[tuple[dt.date, dt.date, bool], dict[object, AmountReports]] = {}
    for point in series.points:
        if point.is_superseded:
            continue
        figure = point.record.figures[point.place]
        day = point.record.published.date()
        time = (figure.period.start, figure.period.end, True) if figure.period else (day, day, False)
        amount = figure.number, figure.upper, frozenset(figure.qualifiers), figure.status
        amounts = found.setdefault(time, {})
        if amount not in amounts:
            amounts[amount] = AmountReports(point, point.record.published)
        amounts[amount].add(point, figure)
    return tuple(
        PeriodReports(
            Period(start, end),
            is_named,
            *(tuple(sorted(some, key=_leading_first)) for some in _parted(amounts.values())),
        )
        for (start, end, is_named), amounts in found.items()
    )


def has_history(series: Series) -> bool:
    """Whether a series has more than one period; what a correction gives anew is left out."""
    times = (
        (figure.period.start, figure.period.end, True) if figure.period else (point.record.published.date(),)
        for point in series.points
        if not point.is_superseded
        for figure in (point.record.figures[point.place],)
    )
    first = next(times, None)
    return any(time != first for time in times)


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


def disagree(amounts: Sequence[AmountReports]) -> bool:
    """Whether two of the `amounts` cannot both be right."""
    return len(amounts) > 1 and not consistency.all_meet(
        consistency.allowed(each.figure) for each in amounts if consistency.is_of_the_thing(each.figure)
    )


def opposed(amounts: Iterable[AmountReports]) -> tuple[AmountReports, ...]:
    """Those of the `amounts`, in their order, each of which cannot be right where another one is.

    One interval misses another where it begins beyond the first end, or ends before the last beginning.
    """
    ranges = [(each, consistency.allowed(each.figure)) for each in amounts if consistency.is_of_the_thing(each.figure)]
    if not ranges:
        return ()
    first_end, last_beginning = min(each.high for _, each in ranges), max(each.low for _, each in ranges)
    return tuple(each for each, (low, high) in ranges if low > first_end or high < last_beginning)


def _parted(amounts: Iterable[AmountReports]) -> tuple[list[AmountReports], list[AmountReports]]:
    """Those that happened, and those that are expected."""
    parts: tuple[list[AmountReports], list[AmountReports]] = ([], [])
    for each in amounts:
        parts[each.figure.status in EXPECTED].append(each)
    return parts


def _leading_first(amount: AmountReports) -> tuple[bool, bool, int, float, str]:
    return (
        amount.figure.status is not Status.ACTUAL,
        consistency.is_bound(amount.figure),
        -len(amount.outlets),
        -amount.newest.timestamp(),
        amount.first.record.slug,
    )


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
