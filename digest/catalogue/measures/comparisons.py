"""Who else gives a figure for the same measure and the same time, and what came of what was expected.

Where very many do, those nearest in the series are looked at, so that neither the work for one article nor the number
of pages that one article touches grows with the digest.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.catalogue.measures.changes import is_percentage
from digest.catalogue.measures.outcomes import outcome
from digest.catalogue.measures.periods import measured_periods
from digest.foundation.hashing import LENGTH
from digest.model.article import EXPECTED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from digest.catalogue.measures.outcomes import ForecastOutcome
    from digest.catalogue.measures.periods import PeriodReports
    from digest.catalogue.types import Catalogue, Point
    from digest.model.article import Figure
    from digest.model.article_record import ArticleRecord

_NEARBY = 16
_Group = tuple[str, "dt.date", "dt.date"]


class Comparisons:
    """The figures of a catalogue that name a measure and a period."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._groups: defaultdict[_Group, list[Point]] = defaultdict(list)
        self._places: dict[tuple[str, int], tuple[_Group, int]] = {}
        self._series = {series.subject.slug: series for series in catalogue.measures}
        self._periods: dict[_Group, PeriodReports | None] = {}
        for series in catalogue.measures:
            for point in series.points:
                period = point.record.figures[point.place].period
                if period:
                    key = series.subject.slug, period.start, period.end
                    group = self._groups[key]
                    self._places[point.record.slug, point.place] = key, len(group)
                    group.append(point)
        self._digests: dict[_Group, bytes] = {}

    def digest(self, slug: str, figures: int) -> bytes:
        """What `others` for the first `figures` figures of the article `slug` depends on."""
        parts = []
        for index in range(figures):
            if (slug, index) in self._places:
                group, place = self._places[slug, index]
                start, end = _window(place)
                parts.append(b"%d" % (place - start) + self._digest_of(group)[start * LENGTH : end * LENGTH])
        return b" ".join(parts)

    def _digest_of(self, group: _Group) -> bytes:
        """What all reports for the time of `group` depend on, one after the other: worked out once."""
        if group not in self._digests:
            self._digests[group] = b"".join([point.record.digest for point in self._groups[group]])
        return self._digests[group]

    def others(self, slug: str, figures: Sequence[Figure], figure: Figure) -> Sequence[Point]:
        """What others report for `figure`, one of the `figures` of the article `slug`."""
        index = next(index for index, own in enumerate(figures) if own is figure)
        if (slug, index) not in self._places:
            return ()
        group, place = self._places[slug, index]
        start, end = _window(place)
        return self._groups[group][start:end]

    def outcomes(self, record: ArticleRecord) -> tuple[tuple[str, ForecastOutcome], ...]:
        """What came of the forecasts and targets of an article that no correction gives anew, by the figures' ids."""
        found = []
        for index, figure in enumerate(record.figures):
            if figure.status not in EXPECTED or (record.slug, index) not in self._places:
                continue
            group, place = self._places[record.slug, index]
            period = None if self._groups[group][place].is_superseded else self._period(group)
            came = period and outcome(figure, period, in_points=is_percentage(self._series[group[0]].subject.unit))
            if came:
                found.append((figure.id, came))
        return tuple(found)

    def _period(self, group: _Group) -> PeriodReports | None:
        """All that is reported for the time of `group`: worked out once, whoever asks."""
        if group not in self._periods:
            series = replace(self._series[group[0]], points=tuple(self._groups[group]))
            self._periods[group] = next(iter(measured_periods(series)), None)
        return self._periods[group]


def _window(place: int) -> tuple[int, int]:
    return max(0, place - _NEARBY), place + _NEARBY + 1
