"""Related articles: those that share measures, people and topics, the rarer the better.

Each shared thing is worth the more the fewer articles share it, in whole steps of a factor of two (an inverse
document frequency in integers, so that every machine ranks alike). Of a thing that many share, only the
articles nearest in date are looked at, so the work for one article does not grow with the digest.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.hashing import fingerprint
from digest.model.article_record import mentioned

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from digest.catalogue.types import Catalogue
    from digest.model.article_record import ArticleRecord

MOST = 5
_REASONS = 3
_NEARBY = 16
_PLACES = [bytes((place,)) for place in range(_NEARBY + 1)]
_SHORT = 8  # bytes of a headline: enough to tell the few articles of a window apart
_MEASURE, _PARTY, _TOPIC = 4, 3, 1


class Related(Struct, frozen=True):
    """A related article and what it shares, in short phrases, the weightiest first."""

    article: ArticleRecord
    reasons: tuple[str, ...]


class _Shared(Struct, frozen=True):
    """Something that articles share; `articles` is newest first, by their positions in the catalogue.

    `digest` is of the label and the weight, `headlines` has the first 8 bytes of each article's headline, one after the
    other.
    """

    label: str
    weight: int
    articles: tuple[int, ...]
    digest: bytes
    headlines: bytes


class Relations:
    """What is related to each article of a catalogue; `only` has the slugs of those that are asked for."""

    def __init__(self, catalogue: Catalogue, only: Container[str] | None = None) -> None:
        self._articles = catalogue.articles
        self._times: dict[int, int] = {}
        self._shared: defaultdict[int, list[tuple[_Shared, int]]] = defaultdict(list)
        wanted = only if only is None else {i for i, article in enumerate(self._articles) if article.slug in only}
        for shared in _shared_things(catalogue):
            for place, index in enumerate(shared.articles):
                if wanted is None or index in wanted:
                    self._shared[index].append((shared, place))

    def digest(self, own: int) -> bytes:
        """What `related` for the article at position `own` depends on."""
        parts = []
        for shared, place in self._shared[own]:
            first = max(0, place - _NEARBY)
            parts.append(shared.digest)
            parts.append(_PLACES[place - first])
            parts.append(shared.headlines[first * _SHORT : (place + _NEARBY + 1) * _SHORT])
        return fingerprint(b"".join(parts))

    def related(self, own: int) -> tuple[Related, ...]:
        """At most five others for the article at position `own` in the catalogue, the closest first.

        Ties go to the article nearest in time, to the newer of two, and then by slug.
        """
        nearby = [
            (shared, shared.articles[max(0, place - _NEARBY) : place + _NEARBY + 1])
            for shared, place in self._shared[own]
        ]
        scores: defaultdict[int, int] = defaultdict(int)
        for shared, others in nearby:
            weight = shared.weight
            for other in others:
                scores[other] += weight
        scores.pop(own, None)
        return tuple(
            Related(mentioned(self._articles[other]), _reasons(other, nearby)) for other in self._closest(own, scores)
        )

    def _closest(self, own: int, scores: Mapping[int, int]) -> list[int]:
        """The positions with the highest scores, of equal ones those nearest to `own`."""
        least = min(heapq.nlargest(MOST, scores.values()), default=0)
        able = [other for other, score in scores.items() if score >= least]
        return sorted(able, key=lambda other: (-scores[other], abs(self._time(other) - self._time(own)), other))[:MOST]

    def _time(self, position: int) -> int:
        """When an article was published, in whole seconds."""
        time = self._times.get(position)
        if time is None:
            time = self._times[position] = int(self._articles[position].published.timestamp())
        return time


def _reasons(other: int, nearby: Iterable[tuple[_Shared, Sequence[int]]]) -> tuple[str, ...]:
    labels = dict.fromkeys(shared.label for shared, others in nearby if other in others)
    return tuple(labels)[:_REASONS]


def _shared_things(catalogue: Catalogue) -> Iterator[_Shared]:
    """Everything that two articles or more share, the weightiest kind first."""
    positions = {article.slug: index for index, article in enumerate(catalogue.articles)}
    headlines = [article.headline[:_SHORT] for article in catalogue.articles]
    measures = ((series.subject.label, (point.record for point in series.points)) for series in catalogue.measures)
    parties = ((party.subject.name, party.articles) for party in catalogue.parties)
    topics = ((topic.subject.label, topic.articles) for topic in catalogue.topics)
    kinds: tuple[tuple[int, Iterable[tuple[str, Iterable[ArticleRecord]]]], ...] = (
        (_MEASURE, measures),
        (_PARTY, parties),
        (_TOPIC, topics),
    )
    for worth, things in kinds:
        for label, articles in things:
            where = tuple(sorted({positions[article.slug] for article in articles}))
            if len(where) > 1:
                weight = worth * (len(positions) // len(where)).bit_length()
                digest = fingerprint((label, weight))
                yield _Shared(label, weight, where, digest, b"".join([headlines[index] for index in where]))
