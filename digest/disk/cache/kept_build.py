"""The last build as it is kept for revisions (digest.revision): looked up part by part, but for its records.

They lie in the database of the cache, and go with the build that `last-build.json` tells of: of another they are as
good as none. Each has a checksum.
"""

from __future__ import annotations

import marshal
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from digest.disk.file_status import Status
from digest.foundation.hashing import encoded
from digest.foundation.output_file import Away, OutputFile
from digest.model.article_record import ArticleRecord
from digest.offline.precache import KeptFile
from digest.pages.jobs import NavigationLink
from digest.plan import KnownBuild

TABLES = """
CREATE TABLE plan (name TEXT PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE edits (path TEXT PRIMARY KEY, checksum INTEGER, value BLOB NOT NULL) WITHOUT ROWID;
"""
MOST = 50
"""So many revisions follow each other; then comes a whole build, which clears away what they have left."""
_MARSHAL = 0
_RECORDS = msgspec.json.Decoder(tuple[ArticleRecord, ...])
_RECORD = msgspec.json.Decoder(ArticleRecord)


class _Rest(msgspec.Struct, frozen=True, array_like=True):
    """What there is beside the records, which are most of it."""

    menu: tuple[NavigationLink, ...]
    rules: bytes
    indexed: tuple[str, ...]
    offline: tuple[KeptFile, ...]
    others: tuple[str, ...]
    """The sources that are no articles."""
    revisions: int
    """How many revisions there were since the last whole build."""


_REST = msgspec.json.Decoder(_Rest)


class KeptBuild:
    """What is kept of the build that is called `name`. Raises sqlite3.Error where nothing is, or it is damaged."""

    def __init__(self, database: sqlite3.Connection, name: bytes) -> None:
        self._database = database
        if self._part("plan", "build") != name:
            raise sqlite3.DataError("another build is kept")
        self.content: dict[str, Status] = marshal.loads(self._part("plan", "content"))
        rest = _REST.decode(self._part("plan", "rest"))
        self.others = rest.others
        self.revisions = rest.revisions
        edits = [_checked(row) for row in database.execute("SELECT checksum, value FROM edits")]
        latest = {record.path: record for record in map(_RECORD.decode, edits)}
        records = _RECORDS.decode(self._part("plan", "records"))
        if latest:
            records = tuple(latest.get(record.path, record) for record in records)
        self.known = KnownBuild(records, rest.menu, rest.rules, rest.indexed, rest.offline)

    def digests(self, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """The hashes of the sources at `paths`."""
        for path in paths:
            row = self._database.execute("SELECT hash FROM sources WHERE path = ?", (path,)).fetchone()
            if row is None:
                raise sqlite3.DataError("a source is not known")
            yield path, row[0]

    def _part(self, table: str, name: str) -> bytes:
        query = f"SELECT checksum, value FROM {table} WHERE name = ?"
        return _checked(self._database.execute(query, (name,)).fetchone())


def _checked(row: tuple[Any, Any] | None) -> bytes:
    if row is None or not isinstance(row[1], bytes) or zlib.crc32(row[1]) != row[0]:
        raise sqlite3.DataError("a part of the last build is damaged")
    return row[1]


class StandingFiles:
    """The files of the site, each looked up when it is asked for (digest.revision.Standing)."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def get(self, path: str, /) -> OutputFile | None:
        row = self._database.execute("SELECT key, anatomy FROM files WHERE path = ?", (path,)).fetchone()
        return OutputFile(path, row[0], Away.IN_PLACE, row[1]) if row else None

    def __contains__(self, path: object, /) -> bool:
        return self._database.execute("SELECT 1 FROM files WHERE path = ?", (path,)).fetchone() is not None

    def __iter__(self) -> Iterator[str]:
        return (path for (path,) in self._database.execute("SELECT path FROM files"))

    def __len__(self) -> int:
        (count,) = self._database.execute("SELECT count(*) FROM files").fetchone()
        return int(count)


class KeptResults:
    """Results of earlier builds, each looked up when it is asked for, and those of this one."""

    def __init__(self, database: sqlite3.Connection) -> None:
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


def keep(
    database: sqlite3.Connection,
    name: bytes,
    known: KnownBuild,
    content: Mapping[str, Status],
    others: Iterable[str],
    doubtful: Iterable[str],
) -> None:
    """Keeps the build that is called `name`, in the place of any other; sources in doubt are not known."""
    forget(database)
    _put(database, "records", encoded(known.records))
    keep_revision(database, name, known, {}, content, others, doubtful, 0)


def keep_revision(
    database: sqlite3.Connection,
    name: bytes,
    known: KnownBuild,
    records: Mapping[str, ArticleRecord],
    content: Mapping[str, Status],
    others: Iterable[str],
    doubtful: Iterable[str],
    revisions: int,
) -> None:
    """Keeps the build that is called `name`, of which these `records`, by path, are new; the others are kept."""
    without = frozenset(doubtful)
    certain = {path: status for path, status in content.items() if path not in without}
    _put(database, "build", name)
    _put(database, "content", marshal.dumps(certain, _MARSHAL))
    _put(
        database,
        "rest",
        encoded(_Rest(known.menu, known.rules, known.indexed, known.offline, tuple(others), revisions)),
    )
    encodings = ((path, encoded(record)) for path, record in records.items())
    rows = ((path, zlib.crc32(value), value) for path, value in encodings)
    database.executemany("INSERT OR REPLACE INTO edits VALUES (?, ?, ?)", rows)


def check(database: sqlite3.Connection) -> None:
    """Raises sqlite3.Error where a part of what is kept is damaged."""
    for table in ("plan", "edits"):
        for row in database.execute(f"SELECT checksum, value FROM {table}"):
            _checked(row)


def forget(database: sqlite3.Connection) -> None:
    """Drops what is kept of a build."""
    database.execute("DELETE FROM plan")
    database.execute("DELETE FROM edits")


def _put(database: sqlite3.Connection, name: str, value: bytes) -> None:
    database.execute("INSERT OR REPLACE INTO plan VALUES (?, ?, ?)", (name, zlib.crc32(value), value))
