"""What was expected of a period and what came: each forecast and target beside the amount that is reported now."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue.measures.changes import AmountDifference, Trend, difference
from digest.catalogue.measures.disagreements import disagreeing
from digest.model.article import Status
from digest.quantities import consistency
from digest.quantities.consistency import AmountRelation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.catalogue.measures.periods import AmountReports, PeriodReports
    from digest.model.article_record import FigureRecord
    from digest.quantities.consistency import Amount

_APART = AmountRelation.APART
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
    """Reports of what came differ: they cannot all be right, and some are as expected, some are not."""
    UNCOMPARED = "uncompared"
    """What came is not told as an amount of the same sort: a loss, a half, a place in a row."""


class Assessment(Struct, frozen=True):
    """What became of a forecast or target; `by` says how far what came is from it.

    `differs` tells whether sources disagree on what came, as their page has it: the verdict holds whoever is right, how
    far it is need not.
    """

    verdict: ForecastVerdict
    by: AmountDifference | None = None
    differs: bool = False


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
    return replace(_assessed(expected, reports, in_points=in_points), differs=bool(disagreeing(reports)))


def _assessed(expected: Amount, reports: Sequence[AmountReports], *, in_points: bool) -> Assessment:
    if not reports:
        return Assessment(ForecastVerdict.OPEN)
    compared = [each.figure for each in reports if consistency.relation(each.figure, expected) is not _APART]
    if not compared:
        return Assessment(ForecastVerdict.UNCOMPARED)
    together = consistency.shared(consistency.allowed(each) for each in compared)
    foreseen = consistency.allowed(expected)
    differences = [
        difference(each, expected, in_points=in_points)
        for each in compared
        if consistency.relation(each, expected) is AmountRelation.DIFFERENT
    ]
    if all(each.rough and each.percent is not None and each.percent < _WITHIN_ABOUT for each in differences):
        return Assessment(ForecastVerdict.MET)
    directions = {each.direction for each in differences}
    # Where all reports can be right, they are of one amount, which one of them tells more closely than others.
    is_settled = together is not None or len(differences) == len(compared)
    if not is_settled or len(directions) > 1:
        return Assessment(ForecastVerdict.UNSETTLED)
    if together is not None and together.meets(foreseen):
        return Assessment(ForecastVerdict.MET)
    return Assessment(ForecastVerdict.ABOVE if directions == {Trend.UP} else ForecastVerdict.BELOW, differences[0])
