"""Who else gives a figure for the same measure and the same time.

Where very many do, those nearest in the series are looked at, so that neither the work for one article nor the number
of pages that one article touches grows with the digest.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from digest.foundation.hashing import LENGTH

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from digest.catalogue.types import Catalogue, Point
    from digest.model.article import Figure

_NEARBY = 16
_Group = tuple[str, "dt.date", "dt.date"]


class Comparisons:
    """The figures of a catalogue that name a measure and a period."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._groups: defaultdict[_Group, list[Point]] = defaultdict(list)
        self._places: dict[tuple[str, int], tuple[_Group, int]] = {}
        for series in catalogue.measures:
            for point in series.points:
                period = point.record.figures[point.place].period
                if period:
                    key = series.subject.slug, period.start, period.end
                    group = self._groups[key]
                    self._places[point.record.slug, point.place] = key, len(group)
                    group.append(point)
        self._digests = {
            group: b"".join([point.record.digest for point in points]) for group, points in self._groups.items()
        }

    def digest(self, slug: str, figures: int) -> bytes:
        """What `others` for the first `figures` figures of the article `slug` depends on."""
        parts = []
        for index in range(figures):
            if (slug, index) in self._places:
                group, place = self._places[slug, index]
                start, end = _window(place)
                parts.append(b"%d" % (place - start) + self._digests[group][start * LENGTH : end * LENGTH])
        return b" ".join(parts)

    def others(self, slug: str, figures: Sequence[Figure], figure: Figure) -> Sequence[Point]:
        """What others report for `figure`, one of the `figures` of the article `slug`."""
        index = next(index for index, own in enumerate(figures) if own is figure)
        if (slug, index) not in self._places:
            return ()
        group, place = self._places[slug, index]
        start, end = _window(place)
        return self._groups[group][start:end]


def _window(place: int) -> tuple[int, int]:
    return max(0, place - _NEARBY), place + _NEARBY + 1
