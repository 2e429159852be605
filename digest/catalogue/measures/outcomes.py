"""What was expected of a period and what came: each forecast and target beside the amount that is reported now."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.changes import AmountDifference, Trend, difference
from digest.model.article import Status
from digest.quantities import consistency
from digest.quantities.consistency import AmountRelation

if TYPE_CHECKING:
    from digest.catalogue.measures.periods import AmountReports, PeriodReports
    from digest.model.article_record import FigureRecord
    from digest.quantities.consistency import Amount

_WITHIN_ABOUT = Decimal(1)
"""Per cent by which an amount that is only about right may be off."""


class ForecastVerdict(StrEnum):
    MET = "met"
    """What came is consistent with it."""
    ABOVE = "above"
    """More came than was expected."""
    BELOW = "below"
    OPEN = "open"
    """No outcome is reported."""
    UNSETTLED = "unsettled"
    """Reports of what came differ, or it cannot be compared: some are as expected, some are not."""


class Assessment(Struct, frozen=True):
    """What became of a forecast or target; `by` says how far what came is from it."""

    verdict: ForecastVerdict
    by: AmountDifference | None = None


class ForecastOutcome(Struct, frozen=True):
    """What came of a period for which something was expected, with a link to the first report; and how far from it."""

    figure: FigureRecord
    link: str
    assessment: Assessment


def came(period: PeriodReports) -> tuple[AmountReports, ...]:
    """What is reported as having happened; the first stands for the period. Estimates are no outcome."""
    return tuple(amount for amount in period.happened if amount.figure.status is Status.ACTUAL)


def outcome(expected: Amount, period: PeriodReports, *, in_points: bool) -> ForecastOutcome | None:
    """What came of an amount that was `expected` for a period, where it is reported."""
    first = next(iter(came(period)), None)
    if first is None:
        return None
    return ForecastOutcome(first.figure, first.link, assess(expected, period, in_points=in_points))


def assess(expected: Amount, period: PeriodReports, *, in_points: bool) -> Assessment:
    """What became of an amount that was `expected` for a period."""
    reports = came(period)
    if not reports:
        return Assessment(ForecastVerdict.OPEN)
    differences = [
        difference(each.figure, expected, in_points=in_points)
        for each in reports
        if consistency.relation(each.figure, expected) not in (AmountRelation.SAME, AmountRelation.CONSISTENT)
    ]
    if all(each.rough and each.percent is not None and each.percent < _WITHIN_ABOUT for each in differences):
        return Assessment(ForecastVerdict.MET)
    if len(differences) < len(reports):
        return Assessment(ForecastVerdict.UNSETTLED)
    directions = {each.direction for each in differences}
    if directions == {Trend.UP}:
        return Assessment(ForecastVerdict.ABOVE, differences[0])
    if directions == {Trend.DOWN}:
        return Assessment(ForecastVerdict.BELOW, differences[0])
    return Assessment(ForecastVerdict.UNSETTLED)
