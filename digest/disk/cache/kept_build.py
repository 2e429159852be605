"""The last build as it is kept for revisions (digest.revision): its articles, and the parts of its catalogue.

They lie in the database of the cache, and go with the build that `last-build.json` tells of: of another they are as
good as none. Each has a checksum, and is looked up when it is asked for: an edit asks for some hundred of them.
"""

from __future__ import annotations

import sqlite3
import zlib
from array import array
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from operator import attrgetter
from typing import Any

import msgspec

from digest.catalogue.kept import parts_of
from digest.catalogue.types import Catalogue
from digest.disk.cache.kept_values import KeptValues
from digest.foundation.hashing import encoded
from digest.foundation.output_file import Away, OutputFile
from digest.model.article_record import ArticleRecord
from digest.plan import Build, KnownBuild
from digest.rendering.incremental import Job, anatomy_of, leads_to
from digest.revision import PlacedRecord
from digest.stages.kept_jobs import kept_jobs

TABLES = """
CREATE TABLE plan (name TEXT PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE parts (name TEXT PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
    position INTEGER PRIMARY KEY, path TEXT UNIQUE, slug TEXT, checksum INTEGER, value BLOB NOT NULL
);
CREATE TABLE jobs (number INTEGER PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL);
CREATE TABLE given (position INTEGER PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL);
CREATE INDEX slugs ON articles (slug);
"""
_KEYS = {"plan": "name", "parts": "name", "articles": "position", "jobs": "number", "given": "position"}
MOST = 50
"""So many revisions follow each other; then comes a whole build, which clears away what they have left."""


class _Rest(msgspec.Struct, frozen=True, array_like=True):
    """What there is beside articles and parts, and is needed whole."""

    known: KnownBuild
    others: tuple[str, ...]
    """The sources that are no articles."""
    revisions: int
    """How many revisions there were since the last whole build."""


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """An article of the catalogue, and the slugs of those that correct, update or follow it."""

    record: ArticleRecord
    later: tuple[str, ...]


_REST = msgspec.json.Decoder(_Rest)
_KEPT = msgspec.json.Decoder(_Kept)


class KeptBuild:
    """What is kept of the build that is called `name`. Raises sqlite3.Error where nothing is, or it is damaged."""

    def __init__(self, database: KeptValues, name: bytes) -> None:
        self._database = database
        self._records: dict[int, _Kept] = {}
        if self._named("plan", "build") != name:
            raise sqlite3.DataError("another build is kept")
        rest = _REST.decode(self._named("plan", "rest"))
        self.others = rest.others
        self.revisions = rest.revisions
        self.known = rest.known

    def digests(self, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """The hashes of the sources at `paths`."""
        for path in paths:
            row = self._database.execute("SELECT hash FROM sources WHERE path = ?", (path,)).fetchone()
            if row is None:
                raise sqlite3.DataError("a source is not known")
            yield path, row[0]

    def part(self, name: str, /) -> bytes:
        """A part of the catalogue."""
        return self._named("parts", name)

    def record(self, position: int, /) -> ArticleRecord:
        """The article at `position` of the catalogue."""
        return self._kept(position).record

    def later(self, position: int, /) -> tuple[str, ...]:
        """The slugs of the articles that correct, update or follow the one at `position`."""
        return self._kept(position).later

    def given_to(self, position: int, /) -> Sequence[int]:
        """The numbers of the jobs that the article at `position` is given to."""
        query = "SELECT position, checksum, value FROM given WHERE position = ?"
        return memoryview(_checked(self._database.execute(query, (position,)).fetchone())).cast("i")

    def job(self, number: int, /) -> bytes:
        """The job of this number."""
        query = "SELECT number, checksum, value FROM jobs WHERE number = ?"
        return _checked(self._database.execute(query, (number,)).fetchone())

    def named(self, name: str, /) -> object:
        """The type or the function that has this module and name. Raises ImportError and AttributeError."""
        module, _, path = name.partition(":")
        return attrgetter(path)(import_module(module))

    def position(self, slug: str, /) -> int | None:
        """The position of the article `slug`, where it is in the catalogue."""
        query = "SELECT min(position) FROM articles WHERE slug = ? AND position < ?"
        (position,) = self._database.execute(query, (slug, self.known.facts.shown)).fetchone()
        if position is None:
            return None
        if self.record(position).slug != slug:
            raise sqlite3.DataError("an article is not where it should be")
        return int(position)

    def placed(self, path: str, /) -> PlacedRecord | None:
        """The article in the file at `path`, if there is one."""
        row = self._database.execute("SELECT position FROM articles WHERE path = ?", (path,)).fetchone()
        return row and PlacedRecord(row[0], self.record(row[0]))

    def _kept(self, position: int) -> _Kept:
        if position not in self._records:
            query = "SELECT position, checksum, value FROM articles WHERE position = ?"
            self._records[position] = _KEPT.decode(_checked(self._database.execute(query, (position,)).fetchone()))
        return self._records[position]

    def _named(self, table: str, name: str) -> bytes:
        query = f"SELECT name, checksum, value FROM {table} WHERE name = ?"
        return _checked(self._database.execute(query, (name,)).fetchone())


def _checked(row: tuple[Any, Any, Any] | None) -> bytes:
    """The value of a row that has a key and a checksum before it."""
    if row is None or not isinstance(row[2], bytes) or _checksum(row[0], row[2]) != row[1]:
        raise sqlite3.DataError("a part of the last build is damaged")
    return row[2]


def _checksum(key: str | int, value: bytes) -> int:
    """A checksum of what stands in a row, and where."""
    return zlib.crc32(value, zlib.crc32(str(key).encode()))


class StandingFiles:
    """The files of the site, each looked up when it is asked for (digest.revision.Standing)."""

    def __init__(self, database: KeptValues) -> None:
        self._database = database

    def get(self, path: str, /) -> OutputFile | None:
        row = self._database.execute("SELECT key, anatomy FROM files WHERE path = ?", (path,)).fetchone()
        return OutputFile(path, row[0], Away.IN_PLACE, row[1]) if row else None

    def leads_to(self, missing: Collection[bytes], others: Container[str], /) -> bool:
        """Whether a page, but those at the paths of `others`, links to what has these checksums. Raises LostError."""
        query = "SELECT path, anatomy, value FROM files LEFT JOIN store ON name = anatomy WHERE length(anatomy) > 0"
        rows = self._database.execute(query)
        return any(path not in others and leads_to(anatomy_of(name, data), missing) for path, name, data in rows)

    def __contains__(self, path: object, /) -> bool:
        return self._database.execute("SELECT 1 FROM files WHERE path = ?", (path,)).fetchone() is not None

    def __iter__(self) -> Iterator[str]:
        return (path for (path,) in self._database.execute("SELECT path FROM files"))

    def __len__(self) -> int:
        (count,) = self._database.execute("SELECT count(*) FROM files").fetchone()
        return int(count)


class KeptResults:
    """Results of earlier builds, each looked up when it is asked for, and those of this one."""

    def __init__(self, database: KeptValues) -> None:
        self._database = database
        self.fresh: dict[bytes, bytes] = {}

    def get(self, key: bytes, /) -> bytes | None:
        if key in self.fresh:
            return self.fresh[key]
        row = self._database.execute("SELECT checksum, value FROM results WHERE key = ?", (key,)).fetchone()
        return row[1] if row and isinstance(row[1], bytes) and zlib.crc32(row[1]) == row[0] else None

    def __contains__(self, key: object, /) -> bool:
        return isinstance(key, bytes) and self.get(key) is not None

    def __setitem__(self, key: bytes, value: bytes, /) -> None:
        self.fresh[key] = value


def keep(database: sqlite3.Connection, name: bytes, build: Build, known: KnownBuild, others: Iterable[str]) -> None:
    """Keeps the `build`, which is called `name`, and no other. `others` are sources that are no articles."""
    forget(database)
    catalogue = build.catalogue
    if catalogue is None:
        return
    after = catalogue.succession.after
    articles = [_Kept(record, tuple(each.record.slug for each in after(record.slug))) for record in catalogue.articles]
    articles += [_Kept(record, ()) for record in build.hidden]
    database.executemany("INSERT INTO articles VALUES (?, ?, ?, ?, ?)", map(_row, enumerate(articles)))
    database.executemany("INSERT INTO parts VALUES (?, ?, ?)", map(_checkable, parts_of(catalogue)))
    given = {position: array("i") for position in range(len(catalogue.articles))}
    database.executemany("INSERT INTO jobs VALUES (?, ?, ?)", map(_checkable, _numbered(build.jobs, catalogue, given)))
    rows = ((position, numbers.tobytes()) for position, numbers in given.items())
    database.executemany("INSERT INTO given VALUES (?, ?, ?)", map(_checkable, rows))
    _put(database, "build", name)
    _put(database, "rest", encoded(_Rest(known, tuple(others), 0)))


def _numbered(
    jobs: Mapping[str, Job], catalogue: Catalogue, given: Mapping[int, array[int]]
) -> Iterator[tuple[int, bytes]]:
    """The jobs as they are kept, with their numbers, which those of the articles that each is `given` are told."""
    for number, kept in enumerate(kept_jobs(jobs, catalogue)):
        for position in kept.positions:
            given[position].append(number)
        yield number, kept.data


def keep_revision(
    database: sqlite3.Connection,
    name: bytes,
    kept: KeptBuild,
    known: KnownBuild,
    records: Mapping[int, ArticleRecord],
    parts: Mapping[str, bytes],
) -> None:
    """Keeps the build that is called `name`, which follows the one that is `kept`: these `records`, by their positions,
    and these `parts` of the catalogue are new."""
    database.executemany("INSERT OR REPLACE INTO parts VALUES (?, ?, ?)", map(_checkable, parts.items()))
    changed = [(position, _Kept(record, kept.later(position))) for position, record in records.items()]
    database.executemany("INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)", map(_row, changed))
    _put(database, "build", name)
    _put(database, "rest", encoded(_Rest(known, kept.others, kept.revisions + 1)))


def _checkable(row: tuple[Any, bytes]) -> tuple[Any, int, bytes]:
    """A key and its value, with a checksum between them."""
    key, value = row
    return key, _checksum(key, value), value


def _row(placed: tuple[int, _Kept]) -> tuple[int, str, str, int, bytes]:
    position, kept = placed
    value = encoded(kept)
    return position, kept.record.path, kept.record.slug, _checksum(position, value), value


def check(database: sqlite3.Connection) -> None:
    """Raises sqlite3.Error where a part of what is kept is damaged."""
    for table, key in _KEYS.items():
        for row in database.execute(f"SELECT {key}, checksum, value FROM {table}"):
            _checked(row)


def forget(database: sqlite3.Connection) -> None:
    """Drops what is kept of a build."""
    for table in _KEYS:
        database.execute(f"DELETE FROM {table}")


def _put(database: sqlite3.Connection, name: str, value: bytes) -> None:
    database.execute("INSERT OR REPLACE INTO plan VALUES (?, ?, ?)", (name, _checksum(name, value), value))
