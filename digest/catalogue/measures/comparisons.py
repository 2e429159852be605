"""Who else gives a figure for the same measure and the same time, and what came of what was expected.

Where very many do, those nearest in the series are looked at, so that neither the work for one article nor the number
of pages that one article touches grows with the digest.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.changes import is_percentage
from digest.catalogue.measures.outcomes import outcome
from digest.catalogue.measures.periods import measured_periods
from digest.catalogue.types import MeasureSeries, Point, Series
from digest.foundation.hashing import LENGTH
from digest.model.article import EXPECTED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from digest.catalogue.measures.outcomes import ForecastOutcome
    from digest.catalogue.measures.periods import PeriodReports
    from digest.catalogue.types import Catalogue
    from digest.model.article import Figure
    from digest.model.article_record import ArticleRecord

_NEARBY = 16
PeriodKey = tuple[str, "dt.date", "dt.date"]
"""A measure, and a period from its first day to its last."""


class PeriodGroup(Struct, frozen=True):
    """All figures of one period of a measure; `digests` has those of their articles, one after the other."""

    subject: MeasureSeries
    points: Sequence[Point]
    digests: bytes


class Comparisons:
    """The figures that name a measure and a period: in `groups`, with the place of each by its article and its number
    there."""

    def __init__(
        self, groups: Mapping[PeriodKey, PeriodGroup], places: Mapping[tuple[str, int], tuple[PeriodKey, int]]
    ) -> None:
        self.groups = groups
        self._places = places
        self._periods: dict[PeriodKey, PeriodReports | None] = {}

    def digest(self, slug: str, figures: int) -> bytes:
        """What `others` for the first `figures` figures of the article `slug` depends on."""
        parts = []
        for index in range(figures):
            if (slug, index) in self._places:
                group, place = self._places[slug, index]
                start, end = _window(place)
                digests = self.groups[group].digests
                parts.append(b"%d" % (place - start) + digests[start * LENGTH : end * LENGTH])
        return b" ".join(parts)

    def others(self, slug: str, figures: Sequence[Figure], figure: Figure) -> Sequence[Point]:
        """What others report for `figure`, one of the `figures` of the article `slug`."""
        index = next(index for index, own in enumerate(figures) if own is figure)
        if (slug, index) not in self._places:
            return ()
        group, place = self._places[slug, index]
        start, end = _window(place)
        return self.groups[group].points[start:end]

    def outcomes(self, record: ArticleRecord) -> tuple[tuple[str, ForecastOutcome], ...]:
        """What came of the forecasts and targets of an article that no correction gives anew, by the figures' ids."""
        found = []
        for index, figure in enumerate(record.figures):
            if figure.status not in EXPECTED or (record.slug, index) not in self._places:
                continue
            group, place = self._places[record.slug, index]
            all_of_it = self.groups[group]
            period = None if all_of_it.points[place].is_superseded else self._period(group)
            came = period and outcome(figure, period, in_points=is_percentage(all_of_it.subject.unit))
            if came:
                found.append((figure.id, came))
        return tuple(found)

    def _period(self, group: PeriodKey) -> PeriodReports | None:
        """All that is reported for the time of `group`: worked out once, whoever asks."""
        if group not in self._periods:
            series = Series(self.groups[group].subject, tuple(self.groups[group].points))
            self._periods[group] = next(iter(measured_periods(series)), None)
        return self._periods[group]


def comparisons_of(catalogue: Catalogue) -> Comparisons:
    """The figures of a catalogue that name a measure and a period."""
    points: defaultdict[PeriodKey, list[Point]] = defaultdict(list)
    places: dict[tuple[str, int], tuple[PeriodKey, int]] = {}
    for series in catalogue.measures:
        for point in series.points:
            period = point.record.figures[point.place].period
            if period:
                key = series.subject.slug, period.start, period.end
                places[point.record.slug, point.place] = key, len(points[key])
                points[key].append(point)
    subjects = {series.subject.slug: series.subject for series in catalogue.measures}
    groups = {
        key: PeriodGroup(subjects[key[0]], own, b"".join([point.record.card for point in own]))
        for key, own in points.items()
    }
    return Comparisons(groups, places)


def _window(place: int) -> tuple[int, int]:
    return max(0, place - _NEARBY), place + _NEARBY + 1
