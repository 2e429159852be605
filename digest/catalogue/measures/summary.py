"""What a measure comes to: its latest amount, how that has changed, what was expected of it, and who reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digest.catalogue.measures.changes import AmountDifference, difference, is_percentage
from digest.catalogue.measures.outcomes import Assessment, assess
from digest.catalogue.measures.periods import (
    AmountReports,
    PeriodReports,
    measured_periods,
)
from digest.catalogue.measures.shapes import PeriodShapes, as_long, days_in, period_shapes
from digest.catalogue.types import Point
from digest.model.article import EXPECTED, Status

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from digest.catalogue.types import Catalogue, Series


class Earlier(NamedTuple):
    """An earlier period of the same length, and how the latest amount differs from its amount."""

    period: PeriodReports
    by: AmountDifference


class MeasureSummary(NamedTuple):
    """A series, period by period, and what is first told of it.

    `latest` is the newest period with an amount that is actual; where there is none, that with an estimate, else one
    that is expected. Amounts that name no period are only the latest where no others are of their kind. Where the
    newest is a part of a year after a whole one, and nothing alike is there to compare it with, the whole is the
    latest, and the part is `since`.
    """

    series: Series
    periods: tuple[PeriodReports, ...]
    shapes: PeriodShapes
    latest: PeriodReports
    since: PeriodReports | None
    earlier: Earlier | None
    forecast: tuple[AmountReports, Assessment] | None
    reports: int
    outlets: int
    updated: dt.datetime
    is_percentage: bool

    @property
    def has_history(self) -> bool:
        """Whether there is more than one period to look at."""
        return len(self.periods) > 1


def summarise_all(catalogue: Catalogue) -> tuple[MeasureSummary, ...]:
    """The summaries of all measures, in their order."""
    return tuple(map(summarise, catalogue.measures))


def loose_forecasts(catalogue: Catalogue) -> tuple[Point, ...]:
    """The forecasts and targets that are tied to no measure."""
    return tuple(
        Point(article, place)
        for article in catalogue.stories
        for place, figure in enumerate(article.figures)
        if figure.status in EXPECTED and figure.measure is None
    )


def summarise(series: Series) -> MeasureSummary:
    """The summary of a series, which has at least one figure."""
    periods = measured_periods(series)
    shapes = period_shapes(periods)
    in_points = is_percentage(series.subject.unit)
    newest = max(periods, key=_how_latest)
    earlier = _earlier(newest, periods, shapes, in_points=in_points)
    latest = newest if earlier else _whole_before(newest, periods, shapes) or newest
    if latest is not newest:
        earlier = _earlier(latest, periods, shapes, in_points=in_points)
    outlets = {slug for period in periods for amount in (*period.happened, *period.expected) for slug in amount.outlets}
    return MeasureSummary(
        series=series,
        periods=periods,
        shapes=shapes,
        latest=latest,
        since=newest if newest is not latest else None,
        earlier=earlier,
        forecast=_forecast(latest, in_points=in_points),
        reports=sum(amount.total for period in periods for amount in (*period.happened, *period.expected)),
        outlets=len(outlets),
        updated=max(point.record.published for point in series.points),
        is_percentage=in_points,
    )


def _how_latest(period: PeriodReports) -> tuple[int, bool, dt.date, int]:
    """What happened before what is expected; what names a period before what stands on the day of its report, since
    nobody knows of what time that is; then the later end; of those with one end, the longest."""
    rank = {Status.ACTUAL: 2, Status.ESTIMATE: 1}.get(period.leading.figure.status, 0)
    return rank, period.is_named, period.period.end, days_in(period.period)


def _whole_before(
    newest: PeriodReports, periods: Sequence[PeriodReports], shapes: PeriodShapes
) -> PeriodReports | None:
    """The whole that `newest` has begun to go on from, which ended no longer than its own length before; if any."""
    if not (newest.is_named and shapes.is_part(newest.period)):
        return None
    wholes = (
        each
        for each in reversed(periods)
        if each.is_named
        and each.period.end < newest.period.start
        and days_in(each.period) > days_in(newest.period)
        and not shapes.is_part(each.period)
        and each.leading.figure.status is newest.leading.figure.status
    )
    last = next(wholes, None)
    is_recent = last and (newest.period.start - last.period.end).days <= days_in(last.period)
    return last if is_recent else None


def _earlier(
    latest: PeriodReports, periods: Sequence[PeriodReports], shapes: PeriodShapes, *, in_points: bool
) -> Earlier | None:
    """The last period before with the length of the `latest` one; of parts of a year, the same part."""
    if latest.leading.figure.status not in (Status.ACTUAL, Status.ESTIMATE):
        return None
    is_part = shapes.is_part(latest.period)
    alike = (
        period
        for period in reversed(periods)
        if period.happened
        and period.is_named == latest.is_named
        and period.period.end < latest.period.start
        and as_long(period.period, latest.period)
        and (not is_part or _begins_alike(period, latest))
    )
    found = next(alike, None)
    if found is None:
        return None
    by = difference(latest.leading.figure, found.leading.figure, in_points=in_points)
    return Earlier(found, by)


def _begins_alike(one: PeriodReports, other: PeriodReports) -> bool:
    begins, starts = one.period.start, other.period.start
    return (begins.month, begins.day) == (starts.month, starts.day)


def _forecast(latest: PeriodReports, *, in_points: bool) -> tuple[AmountReports, Assessment] | None:
    """The first that was expected of the latest period, and what became of it; none where nothing has come."""
    if not latest.happened or not latest.expected:
        return None
    first = min(latest.expected, key=lambda amount: (amount.first.record.published, amount.first.record.slug))
    return first, assess(first.figure, latest, in_points=in_points)
