"""What was expected of a period and what came: each forecast and target beside the amount that is reported now."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.changes import AmountDifference, Trend, difference
from digest.model.article import Status
from digest.quantities import consistency
from digest.quantities.consistency import AmountRelation

if TYPE_CHECKING:
    from digest.catalogue.measures.periods import AmountReports, PeriodReports


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


def assess(expected: AmountReports, period: PeriodReports, *, in_points: bool) -> Assessment:
    """What became of an amount that was `expected` for a period. Estimates are no outcome."""
    came = [amount for amount in period.happened if amount.figure.status is Status.ACTUAL]
    if not came:
        return Assessment(ForecastVerdict.OPEN)
    relations = {consistency.relation(each.figure, expected.figure) for each in came}
    if relations <= {AmountRelation.SAME, AmountRelation.CONSISTENT}:
        return Assessment(ForecastVerdict.MET)
    differences = [difference(each.figure, expected.figure, in_points=in_points) for each in came]
    directions = {each.direction for each in differences}
    if directions == {Trend.UP}:
        return Assessment(ForecastVerdict.ABOVE, differences[0])
    if directions == {Trend.DOWN}:
        return Assessment(ForecastVerdict.BELOW, differences[0])
    return Assessment(ForecastVerdict.UNSETTLED)
