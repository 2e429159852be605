"""What every article has that hits are counted and sorted by: a column of each, for some thousands of articles."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from zlib import crc32

from digest.core.fingerprint import Digested, Noted, fingerprint
from digest.core.library import Library
from digest.core.record import Record
from digest.core.search.numbers import WRITTEN
from digest.core.search.segments import Segment
from digest.core.settings import Settings

_ENDS = 2_048
"""One in so many names, of those that end segments, ends a stretch; it has some 4,000 articles."""
_EPOCH = 719_163  # 1 January 1970 as a day of the calendar


class Stretch(Digested):
    """Segments, with their articles, that follow each other."""

    __slots__ = ("_digest", "cuts", "segments")

    def __init__(self, cuts: Sequence[Sequence[Record]], segments: Sequence[Segment]) -> None:
        self.cuts = cuts
        self.segments = segments
        lengths = [segment.lengths for segment in segments]
        self._digest = fingerprint(b"".join([record.digest for cut in cuts for record in cut]), lengths)

    @property
    def digest(self) -> bytes:
        return self._digest

    @property
    def amounts(self) -> Noted[tuple[str, ...]]:
        return Noted(tuple(segment.amounts for segment in self.segments))

    @property
    def records(self) -> Iterator[Record]:
        return chain.from_iterable(self.cuts)


def stretches(cuts: Sequence[Sequence[Record]], segments: Sequence[Segment]) -> Iterator[Stretch]:
    """All segments in stretches, which end where names say so, as segments do."""
    start = 0
    for number, records in enumerate(cuts, 1):
        if number == len(cuts) or crc32(records[-1].slug.encode()) % _ENDS == 0:
            yield Stretch(cuts[start:number], segments[start:number])
            start = number


def columns_file(_: Library, settings: Settings, part: Stretch) -> bytes:
    """The columns of a stretch."""
    records = list(part.records)
    outlets = _Table((record.source.outlet_slug, _outlet(record, settings)) for record in records)
    topics = _Table((topic, settings.topics[topic].label) for record in records for topic in record.topics)
    speakers = _Table(
        (quote.speaker.slug or quote.speaker.name, quote.speaker.name) for record in records for quote in record.quotes
    )
    languages = _Table((record.language, record.language) for record in records)
    days = [record.published.toordinal() - _EPOCH for record in records]
    gaps = [after - before for before, after in pairwise(days)]
    columns = {
        "first": days[0],
        "days": _written([0, *gaps]),
        "outlets": outlets.rows,
        "outlet": _written(outlets.place(record.source.outlet_slug) for record in records),
        "topics": topics.rows,
        "topic": "".join([_set(topics.place(topic) for topic in record.topics) for record in records]),
        "speakers": speakers.rows,
        "quotes": _written(len(record.quotes) for record in records),
        "speaker": _written(
            speakers.place(quote.speaker.slug or quote.speaker.name) for record in records for quote in record.quotes
        ),
        "figures": _written(len(record.figures) for record in records),
        "languages": [row[0] for row in languages.rows],
        "language": _written(languages.place(record.language) for record in records),
        "lengths": _written(chain.from_iterable(segment.lengths for segment in part.segments)),
    }
    return json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()


def amounts_file(_: Library, __: Settings, part: Noted[tuple[str, ...]]) -> bytes:
    """The amounts of all figures of a stretch, a line for each, and an empty line between articles."""
    return "\n".join(part.value).encode()


class _Table:
    """Values with their labels, the commonest first."""

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        labels: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for value, label in values:
            labels.setdefault(value, label)
            counts[value] += 1
        common = sorted(counts, key=lambda value: (-counts[value], value))
        self.rows = [[value, labels[value]] for value in common]
        self._places = {value: place for place, value in enumerate(common)}

    def place(self, value: str) -> int:
        return self._places[value]


def _outlet(record: Record, settings: Settings) -> str:
    outlet = settings.outlets.get(record.source.outlet_slug)
    return outlet.name if outlet else record.source.outlet


def _written(numbers: Iterable[int]) -> str:
    return "".join([WRITTEN[number] for number in numbers])


def _set(places: Iterable[int]) -> str:
    """How many there are, and the gaps between them in rising order."""
    rising = sorted(set(places))
    gaps = [after - before - 1 for before, after in zip([-1, *rising], rising, strict=False)]
    return _written([len(rising), *gaps])
