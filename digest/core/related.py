"""Related articles: those that share measures, people and topics, the rarer the better.

Each shared thing is worth the more the fewer articles share it, in whole steps of a factor of two (an inverse
document frequency in integers, so that every machine ranks alike). Of a thing that many share, only the
articles nearest in date are looked at, so the work for one article does not grow with the digest.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from digest.core.listing import Catalogue
    from digest.core.model import Article

MOST = 5
_REASONS = 3
_NEARBY = 16
_MEASURE, _PARTY, _TOPIC = 4, 3, 1


@dataclass(frozen=True, slots=True)
class Related:
    """A related article and what it shares, in short phrases, the weightiest first."""

    article: Article
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """Something that articles share; `articles` is newest first, by their positions in the catalogue."""

    label: str
    weight: int
    articles: tuple[int, ...]


def relations(catalogue: Catalogue) -> Callable[[Article], tuple[Related, ...]]:
    """A function from an article of `catalogue` to at most five others, the closest first.

    Ties go to the article nearest in the digest's order, by date and then by slug, and to the newer of two.
    """
    articles = catalogue.articles
    positions = {article.slug: index for index, article in enumerate(articles)}
    appearances: defaultdict[int, list[tuple[_Shared, int]]] = defaultdict(list)
    for shared in _shared_things(catalogue, positions):
        for place, index in enumerate(shared.articles):
            appearances[index].append((shared, place))

    def related(article: Article) -> tuple[Related, ...]:
        own = positions[article.slug]
        nearby = [
            (shared, shared.articles[max(0, place - _NEARBY) : place + _NEARBY + 1])
            for shared, place in appearances[own]
        ]
        scores: defaultdict[int, int] = defaultdict(int)
        for shared, others in nearby:
            weight = shared.weight
            for other in others:
                scores[other] += weight
        scores.pop(own, None)
        return tuple(Related(articles[other], _reasons(other, nearby)) for other in _closest(own, scores))

    return related


def _closest(own: int, scores: Mapping[int, int]) -> list[int]:
    """The positions with the highest scores, of equal ones those nearest to `own`."""
    least = min(heapq.nlargest(MOST, scores.values()), default=0)
    able = [other for other, score in scores.items() if score >= least]
    return sorted(able, key=lambda other: (-scores[other], abs(other - own), other))[:MOST]


def _reasons(other: int, nearby: Iterable[tuple[_Shared, Sequence[int]]]) -> tuple[str, ...]:
    labels = dict.fromkeys(shared.label for shared, others in nearby if other in others)
    return tuple(labels)[:_REASONS]


def _shared_things(catalogue: Catalogue, positions: dict[str, int]) -> Iterator[_Shared]:
    """Everything that two articles or more share, the weightiest kind first."""
    measures = ((series.label, (point.article for point in series.points)) for series in catalogue.measures)
    parties = ((party.name, party.articles) for party in catalogue.parties)
    topics = ((topic.label, topic.articles) for topic in catalogue.topics)
    kinds: tuple[tuple[int, Iterable[tuple[str, Iterable[Article]]]], ...] = (
        (_MEASURE, measures),
        (_PARTY, parties),
        (_TOPIC, topics),
    )
    for worth, things in kinds:
        for label, articles in things:
            where = tuple(sorted({positions[article.slug] for article in articles}))
            if len(where) > 1:
                yield _Shared(label, worth * (len(positions) // len(where)).bit_length(), where)
