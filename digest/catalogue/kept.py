"""A catalogue as it is kept: in parts, so that what is around one article is found without opening the others.

A part has one list, or one period of a measure, by the positions of its articles in the catalogue, newest first. An
edit looks up the parts that its article is in, and opens the few articles that are around it there.
"""

from __future__ import annotations

import datetime as dt
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar, overload

import msgspec
from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue import editions
from digest.catalogue.build import measure_series, outlet_list
from digest.catalogue.measures.comparisons import (
    Comparisons,
    PeriodGroup,
    PeriodKey,
    comparisons_of,
    nowhere,
    period_key,
)
from digest.catalogue.measures.periods import has_history
from digest.catalogue.related import NEARBY, SHORT, Relations, SharedThing, names_of_shared, shared_things
from digest.catalogue.succession import Relation, Succession
from digest.catalogue.types import Catalogue, Edition, OutletList, Point, Series
from digest.content.schema.dates import UNDATED
from digest.foundation.hashing import LENGTH
from digest.model.directives import MEASURE

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.model.article_record import ArticleRecord

Value = TypeVar("Value")


class KeptParts(Protocol):
    """The parts that are kept of a catalogue, and its articles. Raises LostError where one is not there."""

    def part(self, name: str, /) -> bytes:
        """The part of this name."""
        ...

    def record(self, position: int, /) -> ArticleRecord:
        """The article at `position` of the catalogue."""
        ...

    def position(self, slug: str, /) -> int | None:
        """The position of the article `slug`, where it is in the catalogue."""
        ...

    def later(self, position: int, /) -> tuple[str, ...]:
        """The slugs of the articles that correct, update or follow the one at `position`."""
        ...


class KeptFacts(Struct, frozen=True, array_like=True):
    """What is told of all articles together."""

    shown: int
    """How many there are in the catalogue."""
    measured: tuple[str, ...]
    """The measures of which there are figures."""
    histories: tuple[str, ...]
    """Those of which there is more than one period."""
    translated: frozenset[str]
    """The slugs of those of which others are versions."""
    stories: bytes
    """The positions of those that stand for their stories; none where all do."""


class _Shared(Struct, frozen=True, array_like=True):
    """A thing that articles share, and its place among all of them."""

    rank: int
    label: str
    weight: int
    articles: bytes
    digest: bytes
    headlines: bytes


class _Points(Struct, frozen=True, array_like=True):
    """Figures by the positions of their articles, and their places there; `digests` are of what each depends on."""

    articles: bytes
    places: bytes
    superseded: bytes
    digests: bytes = b""


class _Edition(Struct, frozen=True, array_like=True):
    title: str
    label: str
    start: dt.date
    end: dt.date
    intro: str


_SHARED = msgspec.msgpack.Decoder(_Shared)
_POINTS = msgspec.msgpack.Decoder(_Points)
_EDITION = msgspec.msgpack.Decoder(_Edition)
_TEXT = msgspec.msgpack.Decoder(str)
_encoded = msgspec.msgpack.encode


def facts_of(catalogue: Catalogue) -> KeptFacts:
    """What is told of all articles of a catalogue together."""
    positions = _positions(catalogue)
    is_listed = len(catalogue.stories) == len(catalogue.articles)
    return KeptFacts(
        shown=len(catalogue.articles),
        measured=tuple(series.subject.slug for series in catalogue.measures),
        histories=tuple(series.subject.slug for series in catalogue.measures if has_history(series)),
        translated=frozenset(record.translation_of for record in catalogue.articles) - {""},
        stories=b"" if is_listed else _packed(positions[record.slug] for record in catalogue.stories),
    )


def parts_of(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """All parts of a catalogue, by their names."""
    positions = _positions(catalogue)
    for name, thing in shared_things(catalogue):
        where = _packed(thing.articles)
        yield name, _encoded(_Shared(thing.rank, thing.label, thing.weight, where, thing.digest, thing.headlines))
    for key, group in comparisons_of(catalogue).groups.items():
        yield _period(key), _encoded(_points(group.points, positions, group.digests))
    for series in catalogue.measures:
        yield f"series {series.subject.slug}", _encoded(_points(series.points, positions))
    for edition in (each.subject for each in catalogue.editions):
        own = _Edition(edition.title, edition.label, edition.start, edition.end, str(edition.intro))
        yield f"edition {edition.slug}", _encoded(own)
    for outlet in (each.subject for each in catalogue.outlets):
        if outlet.slug not in catalogue.settings.outlets:
            yield f"outlet {outlet.slug}", _encoded(outlet.name)


def parts_again(parts: KeptParts, edited: Mapping[int, ArticleRecord]) -> dict[str, bytes]:
    """The parts that are other after these articles, by their positions, have other headlines and cards."""
    changed: dict[str, _Shared] = {}
    periods: dict[str, _Points] = {}
    for position, record in edited.items():
        for name in {_period(key) for figure in record.figures if (key := period_key(figure))}:
            points = periods.get(name) or _POINTS.decode(parts.part(name))
            cards = b"".join(
                record.card if each == position else points.digests[place * LENGTH : (place + 1) * LENGTH]
                for place, each in enumerate(_unpacked(points.articles))
            )
            periods[name] = replace(points, digests=cards)
        headline = record.headline[:SHORT]
        for name in names_of_shared(record):
            known = changed.get(name) or _SHARED.decode(parts.part(name))
            start = bisect_left(_unpacked(known.articles), position) * SHORT
            if known.headlines[start : start + SHORT] != headline:
                said = known.headlines[:start] + headline + known.headlines[start + SHORT :]
                changed[name] = replace(known, headlines=said)
    return {name: _encoded(known) for name, known in (*changed.items(), *periods.items())}


class KeptCatalogue:
    """What is around one article or another of a catalogue with these `settings`, looked up in its `parts`."""

    def __init__(self, parts: KeptParts, facts: KeptFacts, settings: Settings) -> None:
        self._parts = parts
        self._shared: dict[str, SharedThing] = {}
        self._articles = _Articles(parts, facts.shown)
        self._stories = _unpacked(facts.stories) if facts.stories else range(facts.shown)
        self.facts = facts
        self.settings = settings

    @cached_property
    def relations(self) -> Relations:
        """What is related to each of the articles."""
        return Relations(self._articles, self._thing)

    def relating(self, record: ArticleRecord, position: int) -> list[int]:
        """The positions of the articles that the one at `position` is told of as related."""
        near: set[int] = set()
        for articles in (self._thing(name).articles for name in names_of_shared(record)):
            place = bisect_left(articles, position)
            near.update(articles[max(0, place - NEARBY) : place + NEARBY + 1])
        near.discard(position)
        return [other for other in sorted(near) if position in self.relations.closest(other)]

    def neighbours(self, position: int) -> tuple[int, ...]:
        """The positions of the next newer and the next older story."""
        place = bisect_left(self._stories, position)
        return (*self._stories[max(0, place - 1) : place], *self._stories[place + 1 : place + 2])

    def _thing(self, name: str) -> SharedThing:
        if name not in self._shared:
            kept = self._part(name, _SHARED)
            articles = _unpacked(kept.articles)
            self._shared[name] = SharedThing(kept.rank, kept.label, kept.weight, articles, kept.digest, kept.headlines)
        return self._shared[name]

    def comparisons(self, record: ArticleRecord, position: int) -> Comparisons:
        """What others report of what the article at `position` has figures of."""
        groups: dict[PeriodKey, PeriodGroup] = {}
        places = nowhere(record)
        for index, figure in enumerate(record.figures):
            key = period_key(figure)
            if key is None:
                continue
            known = self._part(_period(key), _POINTS)
            points = _KeptPoints(self._articles, known)
            groups[key] = PeriodGroup(measure_series(self.settings, key[0]), points, known.digests)
            places[index] = points.place_of(position, index)
        return Comparisons(groups, {record.slug: places})

    def around(self, position: int) -> tuple[tuple[ArticleRecord, ...], tuple[ArticleRecord, ...]]:
        """The next newer and the next older story of the article at `position`, which stands for its own, if any."""
        place, articles = bisect_left(self._stories, position), self._articles
        newer = (articles[self._stories[place - 1]],) if place else ()
        return newer, tuple(articles[each] for each in self._stories[place + 1 : place + 2])

    def edition(self, record: ArticleRecord) -> Edition | None:
        """The edition that an article is in, if any."""
        slug = "" if record.published == UNDATED else editions.slug_of(record.published.date(), self.settings.editions)
        if not slug:
            return None
        known = self._part(f"edition {slug}", _EDITION)
        return Edition(slug, known.title, known.label, known.start, known.end, Markup(known.intro))

    def outlet(self, record: ArticleRecord) -> OutletList:
        """The outlet of an article."""
        slug = record.source.outlet_slug
        name = "" if slug in self.settings.outlets else self._part(f"outlet {slug}", _TEXT)
        return outlet_list(self.settings, slug, name)

    def named(self, record: ArticleRecord, position: int) -> Catalogue:
        """The article, those that it names and that name it, and the measures whose charts its text has; no others."""
        slugs = {record.slug, *(each.by.slug for each in record.superseded)}
        slugs.update(name for relation in Relation for name in getattr(record.predecessors, relation.value))
        slugs.update(self._parts.later(position))
        slugs.update(each.name for each in record.directives if each.kind != MEASURE)
        known = (self._parts.position(slug) for slug in slugs)
        records = tuple(self._articles[each] for each in sorted(each for each in known if each is not None))
        records = tuple(record if each.slug == record.slug else each for each in records)
        placed = (each.name for each in record.directives if each.kind == MEASURE)
        return Catalogue(
            settings=self.settings,
            articles=records,
            stories=records,
            editions=(),
            topics=(),
            parties=(),
            outlets=(),
            measures=tuple(self._series(name) for name in placed if name in self.facts.measured),
            months=(),
            pages=(),
            succession=Succession(records),
        )

    def _series(self, measure: str) -> Series:
        points = _KeptPoints(self._articles, self._part(f"series {measure}", _POINTS))
        return Series(measure_series(self.settings, measure), tuple(points))

    def _part(self, name: str, decoder: msgspec.msgpack.Decoder[Value]) -> Value:
        return decoder.decode(self._parts.part(name))


class _Articles(Sequence["ArticleRecord"]):
    """The articles of a catalogue, each looked up when it is asked for."""

    def __init__(self, parts: KeptParts, shown: int) -> None:
        self._parts = parts
        self._shown = shown

    @overload
    def __getitem__(self, index: int) -> ArticleRecord: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ArticleRecord, ...]: ...
    def __getitem__(self, index: int | slice) -> ArticleRecord | tuple[ArticleRecord, ...]:
        if isinstance(index, slice):
            return tuple(map(self._parts.record, range(*index.indices(self._shown))))
        return self._parts.record(index)

    def __len__(self) -> int:
        return self._shown


class _KeptPoints(Sequence[Point]):
    """Figures of a catalogue, whose articles are looked up when they are asked for."""

    def __init__(self, articles: Sequence[ArticleRecord], known: _Points) -> None:
        self._articles = articles
        self._positions = _unpacked(known.articles)
        self._places = _unpacked(known.places)
        self._superseded = known.superseded

    def place_of(self, position: int, index: int) -> int:
        """Where the figure `index` of the article at `position` is among them."""
        return list(zip(self._positions, self._places, strict=True)).index((position, index))

    @overload
    def __getitem__(self, index: int) -> Point: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Point, ...]: ...
    def __getitem__(self, index: int | slice) -> Point | tuple[Point, ...]:
        if isinstance(index, slice):
            return tuple(self[each] for each in range(*index.indices(len(self))))
        return Point(self._articles[self._positions[index]], self._places[index], bool(self._superseded[index]))

    def __len__(self) -> int:
        return len(self._places)


def _points(points: Sequence[Point], positions: Mapping[str, int], digests: bytes = b"") -> _Points:
    return _Points(
        _packed(positions[point.record.slug] for point in points),
        _packed(point.place for point in points),
        bytes(point.is_superseded for point in points),
        digests,
    )


def _positions(catalogue: Catalogue) -> dict[str, int]:
    return {record.slug: position for position, record in enumerate(catalogue.articles)}


def _period(key: PeriodKey) -> str:
    measure, start, end = key
    return f"period {measure} {start} {end}"


def _packed(numbers: Iterable[int]) -> bytes:
    return array("i", numbers).tobytes()


def _unpacked(data: bytes) -> Sequence[int]:
    return memoryview(data).cast("i")
