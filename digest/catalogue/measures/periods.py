"""A measure period by period: which amounts are reported for each, by how many outlets, and whether all can be right.

Each series is gone through once, so that the time taken is linear in the number of figures.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from digest.catalogue.addresses.permalinks import permalink
from digest.model.article import EXPECTED, Status
from digest.quantities import consistency
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from digest.catalogue.types import Point, Series
    from digest.model.article_record import FigureRecord


class Claimant(NamedTuple):
    """Who gives an amount: an outlet, and whom it has it of, if it says so.

    Who forecasts does so in any outlet: a later forecast of theirs takes the place of an earlier one.
    """

    outlet: str
    by: str


class AmountReports(Struct):
    """One amount of a period and all who report it; `first` is the earliest report."""

    first: Point
    newest: dt.datetime
    outlets: dict[str, str] = field(default_factory=dict)
    """Names by slugs, in the order in which they reported it."""
    claims: dict[Claimant, dt.datetime] = field(default_factory=dict)
    """Who gives it, and when last."""
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
        claimant = _claimant(figure)
        self.claims[claimant] = max(point.record.published, self.claims.get(claimant, point.record.published))
        self.total += 1
        if point.record.published < self.first.record.published:
            self.first = point
        self.newest = max(self.newest, point.record.published)


class PeriodReports(Struct, frozen=True):
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


def disagree(amounts: Sequence[AmountReports]) -> bool:
    """Whether two of the `amounts` cannot both be right."""
    return len(amounts) > 1 and not all(
        consistency.all_meet(consistency.allowed(each.figure) for each in amounts if is_alike(each.figure))
        for is_alike in (consistency.is_of_the_thing, consistency.is_loss)
    )


def _claimant(figure: FigureRecord) -> Claimant:
    by = (figure.by.slug or figure.by.name) if figure.by else ""
    return Claimant("" if by and figure.status in EXPECTED else figure.outlet_slug, by)


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
