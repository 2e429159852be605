"""Related articles: those that share measures, people and topics, the rarer the better.

Each shared thing is worth the more the fewer articles share it, in whole steps of a factor of two (an inverse
document frequency in integers, so that every machine ranks alike). Of a thing that many share, only the
articles nearest in date are looked at, so the work for one article does not grow with the digest.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.hashing import fingerprint
from digest.model.article_record import mentioned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from digest.catalogue.types import Catalogue, MeasureSeries, PartyList
    from digest.model.article import Party
    from digest.model.article_record import ArticleRecord

MOST = 5
_REASONS = 3
NEARBY = 16
"""So many articles on each side are looked at in a list."""
_PLACES = [bytes((place,)) for place in range(NEARBY + 1)]
SHORT = 8
"""So many bytes of a headline are enough to tell the few articles of a window apart."""
_MEASURE, _PARTY, _TOPIC = 4, 3, 1


class Related(Struct, frozen=True):
    """A related article and what it shares, in short phrases, the weightiest first."""

    article: ArticleRecord
    reasons: tuple[str, ...]


class SharedThing(Struct, frozen=True, gc=False):
    """Something that articles share; `articles` is newest first, by their positions in the catalogue.

    `digest` is of the label and the weight, `headlines` has the first 8 bytes of each article's headline, one after the
    other.
    """

    rank: int
    """Its place among all of them, the weightiest kind first."""
    label: str
    weight: int
    articles: Sequence[int]
    digest: bytes
    headlines: bytes


class Relations:
    """What is related to each of the `articles` of a catalogue; `named` has what they share (`names_of_shared`)."""

    def __init__(self, articles: Sequence[ArticleRecord], named: Callable[[str], SharedThing | None]) -> None:
        self._articles = articles
        self._times: dict[int, int] = {}
        self._named = named

    def digest(self, own: int) -> bytes:
        """What `related` for the article at position `own` depends on."""
        parts = []
        for shared, place in self._shared(own):
            first = max(0, place - NEARBY)
            parts.append(shared.digest)
            parts.append(_PLACES[place - first])
            parts.append(shared.headlines[first * SHORT : (place + NEARBY + 1) * SHORT])
        return fingerprint(b"".join(parts))

    def related(self, own: int) -> tuple[Related, ...]:
        """At most five others for the article at position `own` in the catalogue, the closest first.

        Ties go to the article nearest in time, to the newer of two, and then by slug.
        """
        nearby = self._nearby(own)
        return tuple(Related(mentioned(self._articles[other]), _reasons(other, nearby)) for other in self.closest(own))

    def closest(self, own: int) -> list[int]:
        """The positions of those that are related to the article at position `own`, the closest first."""
        scores: defaultdict[int, int] = defaultdict(int)
        for shared, others in self._nearby(own):
            weight = shared.weight
            for other in others:
                scores[other] += weight
        scores.pop(own, None)
        least = min(heapq.nlargest(MOST, scores.values()), default=0)
        able = [other for other, score in scores.items() if score >= least]
        return sorted(able, key=lambda other: (-scores[other], abs(self._time(other) - self._time(own)), other))[:MOST]

    def _nearby(self, own: int) -> list[tuple[SharedThing, Sequence[int]]]:
        """What the article at position `own` shares, each with the articles nearest in time that share it."""
        return [
            (shared, shared.articles[max(0, place - NEARBY) : place + NEARBY + 1])
            for shared, place in self._shared(own)
        ]

    def _shared(self, own: int) -> list[tuple[SharedThing, int]]:
        """What the article at position `own` shares with others, by rank, and its place among those that do."""
        found = []
        for name in names_of_shared(self._articles[own]):
            thing = self._named(name)
            if thing and len(thing.articles) > 1:
                place = bisect_left(thing.articles, own)
                if place < len(thing.articles) and thing.articles[place] == own:
                    found.append((thing, place))
        return sorted(found, key=_rank)

    def _time(self, position: int) -> int:
        """When an article was published, in whole seconds."""
        time = self._times.get(position)
        if time is None:
            time = self._times[position] = int(self._articles[position].published.timestamp())
        return time


def _reasons(other: int, nearby: Iterable[tuple[SharedThing, Sequence[int]]]) -> tuple[str, ...]:
    labels = dict.fromkeys(shared.label for shared, others in nearby if other in others)
    return tuple(labels)[:_REASONS]


def relations_of(catalogue: Catalogue) -> Relations:
    """What is related to each article of a catalogue."""
    return Relations(catalogue.articles, dict(shared_things(catalogue)).get)


def shared_things(catalogue: Catalogue) -> Iterator[tuple[str, SharedThing]]:
    """Everything that articles may share, the weightiest kind first, each by its name (`names_of_shared`)."""
    positions = {article.slug: index for index, article in enumerate(catalogue.articles)}
    headlines = [article.headline[:SHORT] for article in catalogue.articles]
    kinds: tuple[tuple[int, Iterable[tuple[str, str, Iterable[ArticleRecord]]]], ...] = (
        (_MEASURE, ((_measure(of.slug), of.label, records) for of, records in _measured(catalogue))),
        (_PARTY, ((_party(each.subject), each.subject.name, each.articles) for each in catalogue.parties)),
        (_TOPIC, ((_topic(each.subject.slug), each.subject.label, each.articles) for each in catalogue.topics)),
    )
    rank = 0
    for worth, things in kinds:
        for name, label, articles in things:
            where = tuple(sorted({positions[article.slug] for article in articles}))
            weight = worth * (len(positions) // len(where)).bit_length()
            digest = fingerprint((label, weight))
            said = b"".join([headlines[index] for index in where])
            yield name, SharedThing(rank, label, weight, where, digest, said)
            rank += 1


def names_of_shared(record: ArticleRecord) -> Iterator[str]:
    """The names of all that an article may share with others."""
    parties = [speaker for quote in record.quotes for speaker in quote.speakers]
    parties += [figure.by for figure in record.figures if figure.by]
    yield from {_measure(figure.measure): None for figure in record.figures if figure.measure}
    yield from {_party(party): None for party in parties if party.slug is not None}
    yield from {_topic(topic): None for topic in record.topics}


def _rank(shared: tuple[SharedThing, int]) -> int:
    return shared[0].rank


def _measured(catalogue: Catalogue) -> Iterator[tuple[MeasureSeries, Iterable[ArticleRecord]]]:
    for series in catalogue.measures:
        yield series.subject, (point.record for point in series.points)


def _measure(slug: str) -> str:
    return f"measure {slug}"


def _party(party: Party | PartyList) -> str:
    return f"{party.kind} {party.slug}"


def _topic(slug: str) -> str:
    return f"topic {slug}"
