"""Who else gives a figure for the same measure and the same time, and what came of what was expected.

Where very many do, those nearest in the series are looked at, so that neither the work for one article nor the number
of pages that one article touches grows with the digest.
"""

from __future__ import annotations

from array import array
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
    from digest.model.article_record import ArticleRecord, FigureRecord

NOWHERE = -1
_NEARBY = 16
PeriodKey = tuple[str, "dt.date", "dt.date"]
"""A measure, and a period from its first day to its last."""


class PeriodGroup(Struct, frozen=True):
    """All figures of one period of a measure; `digests` has those of their articles, one after the other."""

    subject: MeasureSeries
    points: Sequence[Point]
    digests: bytes


class Comparisons:
    """The figures that name a measure and a period, in `groups`.

    `places` has the place of each there by the slug of its article, one for each figure of that: NOWHERE for others.
    """

    def __init__(self, groups: Mapping[PeriodKey, PeriodGroup], places: Mapping[str, Sequence[int]]) -> None:
        self.groups = groups
        self._places = places
        self._periods: dict[PeriodKey, PeriodReports | None] = {}

    def digest(self, record: ArticleRecord) -> bytes:
        """What `others` for the figures of an article depends on."""
        parts = []
        for figure, place in zip(record.figures, self._places.get(record.slug, ()), strict=False):
            key = period_key(figure)
            if key and place != NOWHERE:
                start, end = _window(place)
                digests = self.groups[key].digests
                parts.append(b"%d" % (place - start) + digests[start * LENGTH : end * LENGTH])
        return b" ".join(parts)

    def others(self, slug: str, figures: Sequence[Figure], figure: Figure) -> Sequence[Point]:
        """What others report for `figure`, one of the `figures` of the article `slug`."""
        index = next(index for index, own in enumerate(figures) if own is figure)
        key, place = period_key(figure), self._place(slug, index)
        if key is None or place == NOWHERE:
            return ()
        start, end = _window(place)
        return self.groups[key].points[start:end]

    def outcomes(self, record: ArticleRecord) -> tuple[tuple[str, ForecastOutcome], ...]:
        """What came of the forecasts and targets of an article that no correction gives anew, by the figures' ids."""
        found = []
        for index, figure in enumerate(record.figures):
            key, place = period_key(figure), self._place(record.slug, index)
            if figure.status not in EXPECTED or key is None or place == NOWHERE:
                continue
            all_of_it = self.groups[key]
            period = None if all_of_it.points[place].is_superseded else self._period(key)
            came = period and outcome(figure, period, in_points=is_percentage(all_of_it.subject.unit))
            if came:
                found.append((figure.id, came))
        return tuple(found)

    def _place(self, slug: str, index: int) -> int:
        return self._places[slug][index] if slug in self._places else NOWHERE

    def _period(self, group: PeriodKey) -> PeriodReports | None:
        """All that is reported for the time of `group`: worked out once, whoever asks."""
        if group not in self._periods:
            series = Series(self.groups[group].subject, tuple(self.groups[group].points))
            self._periods[group] = next(iter(measured_periods(series)), None)
        return self._periods[group]


def comparisons_of(catalogue: Catalogue) -> Comparisons:
    """The figures of a catalogue that name a measure and a period."""
    points: defaultdict[PeriodKey, list[Point]] = defaultdict(list)
    places: dict[str, array[int]] = {}
    for series in catalogue.measures:
        for point in series.points:
            key = period_key(point.record.figures[point.place])
            if key:
                own = places.setdefault(point.record.slug, nowhere(point.record))
                own[point.place] = len(points[key])
                points[key].append(point)
    subjects = {series.subject.slug: series.subject for series in catalogue.measures}
    groups = {
        key: PeriodGroup(subjects[key[0]], own, b"".join([point.record.card for point in own]))
        for key, own in points.items()
    }
    return Comparisons(groups, places)


def period_key(figure: Figure | FigureRecord) -> PeriodKey | None:
    """The period of a measure that a figure is of, if it names both."""
    if not (figure.measure and figure.period):
        return None
    return figure.measure, figure.period.start, figure.period.end


def nowhere(record: ArticleRecord) -> array[int]:
    """The places of the figures of an article of which none is in a group."""
    return array("i", [NOWHERE]) * len(record.figures)


def _window(place: int) -> tuple[int, int]:
    return max(0, place - _NEARBY), place + _NEARBY + 1
