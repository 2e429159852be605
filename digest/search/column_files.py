"""The files of columns: each holds one kind, for some thousands of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeVar

import msgspec

from digest.content.site_schema import Settings
from digest.foundation.hashing import Digested
from digest.model.article_store import ArticleStore
from digest.search.columns import Amounts, Base, Facets, Speakers
from digest.search.entropy import coded
from digest.search.kind import ALWAYS, SearchKinds
from digest.search.numbers import WRITTEN
from digest.text.json_text import to_json

Column = TypeVar("Column")

_TOPIC_CONTEXTS = 5
"""How many topics an article has; then the gap to the first of them, from the commonest, the second, a rarer one."""
_BASE = msgspec.json.Decoder(Base).decode
_FACETS = msgspec.json.Decoder(Facets).decode
_SPEAKERS = msgspec.json.Decoder(Speakers).decode
_AMOUNTS = msgspec.json.Decoder(Amounts).decode


class Stretch(Digested):
    """Segments that follow each other, by the names of one of their columns."""

    __slots__ = ("names",)

    def __init__(self, names: Iterable[bytes]) -> None:
        self.names = tuple(names)

    @property
    def digest(self) -> bytes:
        return b"".join(self.names)

    def opened(self, article_store: ArticleStore, decode: Callable[[bytes], Column]) -> list[Column]:
        """The columns of its segments. Raises LostError."""
        return [article_store.opened(name, decode) for name in self.names]


def base_file(article_store: ArticleStore, _: Settings, part: Stretch, kinds: SearchKinds) -> bytes:
    """What every answer needs."""
    opened = part.opened(article_store, _BASE)
    days = [day for each in opened for day in each.days]
    spoken = [language for each in opened for language in each.languages]
    languages = _Table((language, language) for language in spoken)
    lengths = [length for each in opened for length in each.lengths]
    shortest = min(lengths)
    return to_json(
        {
            "first": days[0],
            "days": _written([0, *(after - before for before, after in pairwise(days))]),
            **{column: _written(counts) for column, counts in _hits(opened, kinds)},
            "languages": [row[0] for row in languages.rows],
            "language": _written(map(languages.place, spoken)),
            "shortest": shortest,
            "lengths": coded(((length - shortest, 0) for length in lengths), 1),
        }
    )


def _hits(opened: Sequence[Base], kinds: SearchKinds) -> Iterator[tuple[str, list[int]]]:
    """How many hits there are of each kind, article by article; of quotations and figures always, others if any."""
    for place, (_, hits) in enumerate(kinds.hits):
        counts = [count for each in opened for count in each.hits[place]]
        if place < ALWAYS or any(counts):
            yield hits.column, counts


def facets_file(article_store: ArticleStore, settings: Settings, part: Stretch) -> bytes:
    """The outlets and topics of articles."""
    opened = part.opened(article_store, _FACETS)
    named = {slug: outlet.name for slug, outlet in settings.outlets.items()}
    outlets = _Table((slug, named.get(slug, name)) for each in opened for slug, name in each.outlets)
    filed = [topics for each in opened for topics in each.topics]
    topics = _Table((topic, settings.topics[topic].label) for each in filed for topic in each)
    places = (sorted({topics.place(topic) for topic in each}) for each in filed)
    return to_json(
        {
            "outlets": outlets.rows,
            "outlet": coded(((outlets.place(slug), 0) for each in opened for slug, _ in each.outlets), 1),
            "topics": topics.rows,
            "topic": coded(chain.from_iterable(map(_set, places)), _TOPIC_CONTEXTS),
        }
    )


def _set(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """How many there are, then the gaps between them."""
    yield len(places), 0
    for before, after in pairwise([-1, *places]):
        yield after - before - 1, min(before + 2, _TOPIC_CONTEXTS - 1)


def speakers_file(article_store: ArticleStore, _: Settings, part: Stretch) -> bytes:
    """The speakers of quotations."""
    opened = part.opened(article_store, _SPEAKERS)
    speakers = _Table(chain.from_iterable(each.speakers for each in opened))
    places = ((speakers.place(slug), 0) for each in opened for slug, _ in each.speakers)
    return to_json({"speakers": speakers.rows, "speaker": coded(places, 1)})


def amounts_file(article_store: ArticleStore, _: Settings, part: Stretch) -> bytes:
    """The amounts of all figures of a stretch, a line for each, and an empty line between articles."""
    return "\n".join(chain.from_iterable(each.lines for each in part.opened(article_store, _AMOUNTS))).encode()


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


def _written(numbers: Iterable[int]) -> str:
    return "".join([WRITTEN[number] for number in numbers])
