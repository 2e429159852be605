"""What lists, feeds and cards are made with, kept from one build to the next.

An edit of what lists show of an article makes again what was given it (digest.stages.mentioning). So that this need not
be gathered anew from all articles, the jobs of a build that were given any are kept: as plain values, in which articles
stand by their positions in the catalogue. What is read back is a job as a build would lay it out, with the articles as
they are by then. Read are values of the program's own types alone, and functions of pure rooms: what has been put into
the place of what was kept can name nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from types import FunctionType
from typing import Any, NamedTuple

import msgspec
from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import astuple

from digest.catalogue.types import Catalogue
from digest.foundation.hashing import Noted
from digest.machine_readable.feeds import FeedContent
from digest.machine_readable.markdown.llms_txt import SiteForPrograms
from digest.model.article_record import ArticleRecord
from digest.model.article_store import Cards, LostError, Mentions
from digest.pages.all import Redirect
from digest.pages.article.annotation_cards import AnnotationCardPage
from digest.pages.article.page import ArticlePage
from digest.pages.jobs import Document, Page
from digest.pages.placed import Placements
from digest.rendering.incremental import Job
from digest.social_cards.card import Faces
from digest.social_cards.cards import EditionCard

_PLAIN = frozenset({str, int, float, bool, type(None)})
_OWN = "digest."
_MAKERS = ("digest.machine_readable.", "digest.social_cards.")
_OWN_PAGES = (ArticlePage, AnnotationCardPage, Redirect)
_DOCUMENTS = (FeedContent, SiteForPrograms, EditionCard)
"""What documents are given that show several articles; all others are one article's, or the index's, or have none."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_STRUCT, _TUPLE, _NAMED, _MAPPING, _ENUM, _DECIMAL, _TIME, _DAY, _MARKUP, _SET, _BYTES = range(11)
_RECORD, _CARDS, _MENTIONS, _NOTED, _PLACEMENTS, _FACES, _FUNCTION = range(11, 18)


class KeptJob(NamedTuple):
    """A job, the positions of the articles that it is given, and the job itself as bytes.

    Where it cannot be kept there are none, and it may be given any article.
    """

    path: str
    positions: tuple[int, ...]
    data: bytes


def kept_jobs(jobs: Mapping[str, Job], catalogue: Catalogue) -> Iterator[KeptJob]:
    """All jobs of a build that are given articles of the `catalogue`, but for what is made of one article alone."""
    positions = {id(record): position for position, record in enumerate(catalogue.articles)}
    for path, job in jobs.items():
        if isinstance(job, Page) and isinstance(job.content, ArticlePage):
            placed = {positions[id(record)] for record in job.content.placements.given[1].values()}
            if placed:
                yield KeptJob(path, tuple(sorted(placed)), b"")
        elif _is_kept(job):
            writing = _Writing(positions)
            try:
                data = _encode([writing.plain(job), writing.names])
            except _NotKeptError:
                yield KeptJob(path, tuple(range(len(positions))), b"")
                continue
            if writing.given:
                yield KeptJob(path, tuple(sorted(writing.given)), data)


def job_of(data: bytes, record: Callable[[int], ArticleRecord], faces: Faces, named: Callable[[str], object]) -> Job:
    """The job that was kept as `data`; `record` has the articles, by their positions. Raises LostError.

    `named` gives types and functions by their modules and names, as in `digest.pages.jobs:Page`.
    """
    try:
        plain, names = _decode(data)
        job = _Reading(tuple(map(named, map(_own, names))), record, faces).value(plain)
    except (ValueError, TypeError, LookupError, AttributeError, ImportError, ArithmeticError) as failure:
        raise LostError("a list") from failure
    if not isinstance(job, Page | Document):
        raise LostError("a list")
    return job


def _is_kept(job: Job) -> bool:
    return not isinstance(job.content, _OWN_PAGES) if isinstance(job, Page) else isinstance(job.given, _DOCUMENTS)


def _own(name: str) -> str:
    """`name`, if it is of the program's own."""
    if not name.startswith(_OWN):
        raise ValueError(name)
    return name


class _NotKeptError(Exception):
    """A value is of a type that is not kept."""


class _Writing:
    """A job on its way to plain values. `given` are its articles."""

    def __init__(self, positions: Mapping[int, int]) -> None:
        self._positions = positions
        self._numbers: dict[Any, int] = {}
        self.given: set[int] = set()

    @property
    def names(self) -> list[str]:
        """The types and functions in it, by their numbers."""
        return [f"{named.__module__}:{named.__qualname__}" for named in self._numbers]

    def plain(self, value: Any) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple:
            return [_TUPLE, *self._each(value)]
        if isinstance(value, Struct):
            if isinstance(value, ArticleRecord):
                return [_RECORD, self._position(value)]
            return [_STRUCT, self._name(kind), *self._each(astuple(value))]
        if kind is Cards or kind is Mentions:
            return [_CARDS if kind is Cards else _MENTIONS, *map(self._position, value.records)]
        return self._rare(value, kind)

    def _each(self, values: Iterable[Any]) -> list[Any]:
        """The `values` as plain ones. Most are so already, and there are hundreds of thousands."""
        plain = self.plain
        return [value if type(value) in _PLAIN else plain(value) for value in values]

    def _rare(self, value: Any, kind: type) -> Any:
        match value:
            case Enum():
                return [_ENUM, self._name(kind), value.value]
            case Markup():
                return [_MARKUP, str(value)]
            case Decimal():
                return [_DECIMAL, str(value)]
            case dt.datetime():
                return [_TIME, value.isoformat()]
            case dt.date():
                return [_DAY, value.isoformat()]
            case bytes():
                return [_BYTES, value]
            case Noted():
                return [_NOTED, self.plain(value.value)]
            case Placements():
                return [_PLACEMENTS, *self._each(value.given)]
            case Faces():
                return [_FACES]
            case frozenset():
                return [_SET, *map(self.plain, sorted(value))]
            case Mapping():
                return [_MAPPING, *[self.plain(each) for each in value.items()]]
            case FunctionType() if value.__module__.startswith(_MAKERS):
                return [_FUNCTION, self._name(value)]
            case tuple() if hasattr(kind, "_fields"):
                return [_NAMED, self._name(kind), *self._each(value)]
        raise _NotKeptError(kind)

    def _position(self, record: ArticleRecord) -> int:
        position = self._positions.get(id(record))
        if position is None:  # it is not as the catalogue has it
            raise _NotKeptError(ArticleRecord)
        self.given.add(position)
        return position

    def _name(self, named: Any) -> int:
        return self._numbers.setdefault(named, len(self._numbers))


class _Reading:
    """Plain values on their way back to a job."""

    def __init__(self, named: Sequence[object], record: Callable[[int], ArticleRecord], faces: Faces) -> None:
        self._named = named
        self._record = record
        self._faces = faces

    def value(self, plain: Any) -> Any:
        if type(plain) is not list:
            return plain
        tag, rest = plain[0], plain[1:]
        match tag:
            case _ if tag == _TUPLE:
                return tuple(map(self.value, rest))
            case _ if tag == _STRUCT:
                kind = self._type(rest[0], Struct)
                return kind(**dict(zip(kind.__struct_fields__, map(self.value, rest[1:]), strict=True)))
            case _ if tag == _NAMED:
                return self._type(rest[0], tuple)(*map(self.value, rest[1:]))
            case _ if tag == _RECORD:
                return self._record(rest[0])
            case _ if tag == _CARDS:
                return Cards(map(self._record, rest))
            case _ if tag == _MENTIONS:
                return Mentions(map(self._record, rest))
        return self._rare(tag, rest)

    def _rare(self, tag: int, rest: list[Any]) -> Any:
        if tag in _READ:
            return _READ[tag](rest[0])
        if tag == _ENUM:
            return self._type(rest[0], Enum)(rest[1])
        if tag == _NOTED:
            return Noted(self.value(rest[0]))
        if tag == _PLACEMENTS:
            return Placements(*map(self.value, rest))
        if tag == _MAPPING:
            return dict(map(self.value, rest))
        if tag == _SET:
            return frozenset(map(self.value, rest))
        if tag == _FACES:
            return self._faces
        if tag == _FUNCTION:
            function = self._named[rest[0]]
            if isinstance(function, FunctionType) and function.__module__.startswith(_MAKERS):
                return function
        raise ValueError(tag)

    def _type(self, number: int, base: type) -> Any:
        found = self._named[number]
        if not (isinstance(found, type) and issubclass(found, base)):
            raise TypeError(number)
        return found


_READ: dict[int, Callable[[Any], Any]] = {
    _MARKUP: Markup,
    _DECIMAL: Decimal,
    _TIME: dt.datetime.fromisoformat,
    _DAY: dt.date.fromisoformat,
    _BYTES: bytes,
}
