"""The files of columns: each holds one kind, for some thousands of articles.

The first line is JSON, what the numbers stand for; each further line is a column of numbers. Lines rather than strings
in the JSON, where the number that is written as a quotation mark, the second commonest, would take two characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import chain, pairwise
from operator import itemgetter, sub
from typing import TypeVar

import msgspec

from digest.content.schema.site import Settings
from digest.foundation.hashing import Digested
from digest.model.article_store import ArticleStore
from digest.search.columns import Amounts, Base, Facets, Speakers
from digest.search.kind import ALWAYS, SearchKinds
from digest.search.numbers import WRITTEN
from digest.text.json_text import to_json

Column = TypeVar("Column")

_BASE = msgspec.json.Decoder(Base).decode
_FACETS = msgspec.json.Decoder(Facets).decode
_SPEAKERS = msgspec.json.Decoder(Speakers).decode
_AMOUNTS = msgspec.json.Decoder(Amounts).decode


class SegmentStretch(Digested):
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


def base_file(article_store: ArticleStore, _: Settings, part: SegmentStretch, kinds: SearchKinds) -> bytes:
    """What every answer needs."""
    opened = part.opened(article_store, _BASE)
    days = list(chain.from_iterable(each.days for each in opened))
    spoken = list(chain.from_iterable(each.languages for each in opened))
    languages = _Table(zip(spoken, spoken, strict=True))
    lengths = list(chain.from_iterable(each.lengths for each in opened))
    shortest = min(lengths)
    hits = {
        kind.name: list(chain.from_iterable(each.hits[at] for each in opened))
        for at, (kind, _) in enumerate(kinds.hits)
    }
    others = [kind.name for kind, _ in kinds.hits[ALWAYS:] if any(hits[kind.name])]
    marked = (ordinals for each in opened for ordinals in each.superseded)
    superseded = [(article, each) for article, ordinals in enumerate(marked) for each in ordinals]
    named = {name: each for name, each in (("others", others), ("superseded", superseded)) if each}
    return _file(
        {"first": days[0], "languages": [row[0] for row in languages.rows], "shortest": shortest, **named},
        _written([0, *map(sub, days[1:], days)]),
        *(_written(hits[kind.name]) for kind, _ in kinds.hits[:ALWAYS]),
        _written(map(languages.places.__getitem__, spoken)),
        _written([length - shortest for length in lengths]),
        *(_written(hits[name]) for name in others),
    )


def facets_file(article_store: ArticleStore, settings: Settings, part: SegmentStretch) -> bytes:
    """The outlets and topics of articles."""
    opened = part.opened(article_store, _FACETS)
    named = {slug: outlet.name for slug, outlet in settings.outlets.items()}
    outlets = _Table((slug, named.get(slug, name)) for each in opened for slug, name in each.outlets)
    filed = [topics for each in opened for topics in each.topics]
    topics = _Table((topic, settings.topics[topic].label) for each in filed for topic in each)
    return _file(
        {"outlets": outlets.rows, "topics": topics.rows},
        _written(outlets.place(slug) for each in opened for slug, _ in each.outlets),
        *set_columns([{topics.place(topic) for topic in each} for each in filed]),
    )


def set_columns(sets: Iterable[Collection[int]]) -> list[str]:
    """Sets of numbers (0 or more) as columns: the first has the least number of each set, the second the next of those
    that have a first, and so on. A number is the gap to the one before it, counted from -1; where there is none, 0.

    Columns take a seventh less under gzip than sets one after the other, since what is alike stands together.
    """
    left = [[after - before for before, after in pairwise([-1, *sorted(each)])] for each in sets]
    columns = []
    while any(left):
        columns.append(_written(gaps[0] if gaps else 0 for gaps in left))
        left = [gaps[1:] for gaps in left if gaps]
    return columns


def speakers_file(article_store: ArticleStore, _: Settings, part: SegmentStretch) -> bytes:
    """The speakers of quotations: a column has the first of each, further ones have the others where there are any."""
    quotes = [quote for each in part.opened(article_store, _SPEAKERS) for quote in each.speakers]
    speakers = _Table(chain.from_iterable(quotes))
    places = [[speakers.place(slug) for slug, _ in quote] for quote in quotes]
    return _file(
        {"speakers": speakers.rows},
        _written(first for first, *_ in places),
        *set_columns({*each[1:]} for each in places),
    )


def amounts_file(article_store: ArticleStore, _: Settings, part: SegmentStretch) -> bytes:
    """The amounts of all figures of a stretch, a line for each, and an empty line between articles."""
    return "\n".join(chain.from_iterable(each.lines for each in part.opened(article_store, _AMOUNTS))).encode()


def _file(tables: Mapping[str, object], *columns: str) -> bytes:
    return b"\n".join([to_json(tables), *(column.encode() for column in columns)])


class _Table:
    """Values with their labels, the commonest first."""

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        pairs = list(values)
        labels = dict(reversed(pairs))  # the first that a value has
        counts = Counter(map(itemgetter(0), pairs))
        common = sorted(counts, key=lambda value: (-counts[value], value))
        self.rows = [[value, labels[value]] for value in common]
        self.places = {value: place for place, value in enumerate(common)}

    def place(self, value: str) -> int:
        return self.places[value]


def _written(numbers: Iterable[int]) -> str:
    return "".join(map(WRITTEN.__getitem__, numbers))
