"""What earlier builds worked out, kept in a small database beside the digest.

The file is the machine's own and never published. It belongs to one program: another version of it, of a library or of
Python begins anew. What it holds is checked by hashes before it is used. A damaged file, one that another build is just
writing, or a disk that refuses it are as good as none: everything is worked out again.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sqlite3
import zlib
from collections.abc import Container, Iterable, Iterator, Mapping, MutableMapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from digest.disk.cache import kept_build
from digest.disk.cache.kept_values import PATIENCE, KeptValues, opened
from digest.disk.cache.library_versions import versions
from digest.disk.cache.no_op_check import LastBuild
from digest.disk.cache.spool import Spool
from digest.disk.file_status import DOUBT, Contents, look
from digest.disk.sources.files import Known
from digest.foundation.output_file import Away, OutputFile
from digest.plan import Build
from digest.verification.read_articles import is_of_article

FILE = Path(".digest-cache") / "builds.sqlite"
_PACKAGE = Path(__file__).parents[2]
_LIBRARIES = (
    "babel",
    "coloraide",
    "imagesize",
    "jinja2",
    "markdown-it-py",
    "markupsafe",
    "mdit-py-plugins",
    "msgspec",
    "opencc-py",
    "pydantic",
    "pyyaml",
    "selectolax",
)
_WHERE_THERE = ("pystemmer", "snowballstemmer")  # stems are of one of them: digest/text/words/snowball.py
_SLACK = 1_000  # entries that are no longer needed, and not worth clearing away
_PAGE = 16_384  # bytes; most values are larger than SQLite's 4,096, and begin a chain of pages
_BESIDE = ("-journal", "-wal", "-shm")
_JOURNAL = bytes.fromhex("d9d505f920a163d7")  # https://www.sqlite.org/fileformat2.html, section 3
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE results (key BLOB PRIMARY KEY, checksum INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE store (name BLOB PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE sources (
    path TEXT PRIMARY KEY, size INTEGER, changed INTEGER, touched INTEGER, inode INTEGER, hash BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER, changed INTEGER, touched INTEGER, inode INTEGER,
    key BLOB NOT NULL, anatomy BLOB NOT NULL
) WITHOUT ROWID;
"""
_CONTENT = "content/"
_SETTINGS = f"{_CONTENT}site.yaml"


def stamp() -> bytes:
    """What tells one program from another, in 32 bytes: its files, its libraries, the version of Python."""
    files = sorted(look(_PACKAGE).files.items())
    parts = [f"{path} {status[0]} {status[1]}" for path, status in files if path.endswith(".py")]
    parts += [f"{name} {version}" for name, version in versions(_LIBRARIES, _WHERE_THERE).items()]
    parts.append(platform.python_version())
    return hashlib.sha256("\n".join(parts).encode()).digest()


class Results:
    """Results by the hash of what they depend on; those of earlier builds, and those of this one.

    Earlier ones are at hand as `known`, or looked up among the values that are `kept`.
    """

    def __init__(
        self,
        known: dict[bytes, bytes],
        kept: KeptValues | None = None,
        fresh: MutableMapping[bytes, bytes] | None = None,
    ) -> None:
        self._known = known
        self._kept = kept
        self.fresh: MutableMapping[bytes, bytes] = {} if fresh is None else fresh
        self.used: set[bytes] = set()

    def get(self, key: bytes, /) -> bytes | None:
        self.used.add(key)
        return self._value(key)

    def _value(self, key: bytes) -> bytes | None:
        value = self._known.get(key)
        if value is None:
            value = self.fresh.get(key)
        return self._kept.result(key) if value is None and self._kept else value

    def __contains__(self, key: object, /) -> bool:
        return isinstance(key, bytes) and self._value(key) is not None

    def __setitem__(self, key: bytes, value: bytes, /) -> None:
        self.fresh[key] = value
        self.used.add(key)

    def begin(self) -> None:
        """From here on, what is used is needed."""
        self.used.clear()

    def tidy(self) -> None:
        """Drops what is new and was not used since the beginning."""
        for key in self.fresh.keys() - self.used:
            del self.fresh[key]


class Store:
    """Encoded values by their hashes: this build's in memory or a spool, those that are `kept` when they are needed."""

    def __init__(self, kept: KeptValues | None, fresh: MutableMapping[bytes, bytes] | None = None) -> None:
        self._kept = kept
        self.fresh: MutableMapping[bytes, bytes] = {} if fresh is None else fresh

    def get(self, name: bytes, /) -> bytes | None:
        if name in self.fresh or self._kept is None:
            return self.fresh.get(name)
        return self._kept.stored(name)

    def __contains__(self, name: object, /) -> bool:
        return isinstance(name, bytes) and self.get(name) is not None

    def __setitem__(self, name: bytes, value: bytes, /) -> None:
        self.fresh[name] = value

    def close(self) -> None:
        if self._kept:
            self._kept.close()


class Cache:
    """What is kept of the builds of the digest in the folder `source`, and of its site in the folder `target`.

    What one build works out is `spooled`, so as not to be held in memory; not what a preview does, which runs on.
    """

    def __init__(self, source: Path, target: Path | None, *, cold: bool = False, spooled: bool = False) -> None:
        self._file = source / FILE
        self._target = str(target.absolute()) if target else ""
        self._stamp = stamp()
        self.sources: dict[str, Known] = {}
        self._files: list[tuple[str, int, int, int, int, bytes, bytes]] = []
        results: dict[bytes, bytes] = {}
        self._is_new = cold or not self._file.is_file()
        self.dropped = ""
        """Why what earlier builds had kept is not used, where it is not."""
        if not self._is_new:
            try:
                results = self._load(held=not spooled)
            except (sqlite3.Error, OSError):
                self._is_new, self.dropped = True, "is damaged"
        kept = None if self._is_new else KeptValues(self._file)
        self.results = Results(results, kept if spooled else None, self._spool() if spooled else None)
        self.store = Store(kept, self._spool() if spooled else None)

    def _spool(self) -> Spool:
        return Spool(self._file.parent)

    def _load(self, *, held: bool) -> dict[bytes, bytes]:
        """Reads what is kept of sources and files; and the results, which are given where they are to be `held`."""
        self._look_beside()
        with closing(self._recovered()) as database:
            about = dict(database.execute("SELECT name, value FROM about"))
            if about.get("stamp") != self._stamp:
                self._is_new, self.dropped = True, "is another version's"
                return {}
            sources = _rows(database, "sources", str, int, int, int, int, bytes)
            results: dict[bytes, bytes] = {}
            for key, checksum, value in _checked_rows(database, "results", bytes, int, bytes):
                if zlib.crc32(value) != checksum:
                    raise sqlite3.DataError("a result is damaged")
                if held:
                    results[key] = value
            if about.get("target") == self._target.encode():
                self._files = _rows(database, "files", str, int, int, int, int, bytes, bytes)
            kept_build.check(database)
            self.sources = {path: Known(tuple(status), digest) for path, *status, digest in sources}
            return results

    def _look_beside(self) -> None:
        """Raises sqlite3.DataError for a file beside the database that SQLite takes for a part of it, and none is.

        A journal that a killed build left is rolled back; one that is none SQLite takes away and says nothing.
        """
        journal, *others = (self._file.with_name(f"{self._file.name}{suffix}") for suffix in _BESIDE)
        with suppress(FileNotFoundError), journal.open("rb") as stream:
            if stream.read(len(_JOURNAL)).strip(b"\0") not in (b"", _JOURNAL):
                raise sqlite3.DataError("the journal is none")
        if any(file.exists() for file in others):
            raise sqlite3.DataError("nothing here is written by way of a log")

    def _recovered(self) -> sqlite3.Connection:
        """The database as it was before a build that was killed while it saved.

        What such a build left in a journal is rolled back by the first connection that may write
        (https://www.sqlite.org/atomiccommit.html, section 4); one that may only read finds the file malformed.
        """
        database = opened(self._file, "rw" if os.access(self._file, os.W_OK) else "ro")
        try:
            database.execute("PRAGMA query_only = ON")
        except sqlite3.Error:
            database.close()
            raise
        return database

    def before(self, site: Contents) -> dict[str, OutputFile]:
        """The files of the last sound build, as they are found in the site now."""
        found = {}
        for path, size, changed, touched, inode, key, anatomy in self._files:
            is_there = site.files.get(path) == (size, changed, touched, inode)
            found[path] = OutputFile(path, key, Away.IN_PLACE if is_there else Away.LOST, anatomy)
        return found

    def save(
        self,
        sources: Mapping[str, Known],
        started: int,
        build: Build | None = None,
        site: Contents | None = None,
        last: LastBuild | None = None,
    ) -> None:
        """Keeps what this run worked out, and of a sound `build` what is now in the `site`.

        Where that is to be the `last` build, and an edit of it can be made good for, it is kept for revisions too.

        A source that was written just before it was looked at, at `started` (nanoseconds), is not known: it may be
        written again within the same tick of the disk's clock. What the disk refuses is done without. In a folder that
        is no digest nothing is kept.
        """
        certain = {path: known for path, known in sources.items() if max(known.status[1:3]) < started - DOUBT}
        self.store.close()
        if _SETTINGS not in sources:
            return
        with suppress(sqlite3.Error, OSError):
            self._file.parent.mkdir(exist_ok=True)
            if self._is_new:
                self._begin()
            with closing(sqlite3.connect(self._file, timeout=PATIENCE)) as database, database:
                database.execute("PRAGMA synchronous = OFF")
                self._keep(database, certain)
                if build and site:
                    self._keep_files(database, build.files, site)
                    self._forget(database, build)
                    kept_build.forget(database)
                    if last and build.known:
                        others = [path for path in sources if path.startswith(_CONTENT) and not is_of_article(path)]
                        kept_build.keep(database, last.name, build, build.known, others)

    def tidy(self, needed: Container[bytes]) -> None:
        """Drops what was kept in memory and is not `needed` in the store, or not used since the last plan began.

        What a plan used that came to nothing is dropped as well: a result may name what the store no longer has.
        """
        for name in [name for name in self.store.fresh if name not in needed]:
            del self.store.fresh[name]
        self.results.tidy()

    def _begin(self) -> None:
        """An empty database, complete at once."""
        temporary = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        temporary.unlink(missing_ok=True)
        with closing(sqlite3.connect(temporary)) as database, database:
            database.execute(f"PRAGMA page_size = {_PAGE}")
            database.executescript(_TABLES + kept_build.TABLES)
            database.execute("INSERT INTO about VALUES ('stamp', ?)", (self._stamp,))
        # A journal of the file that was there must not be taken for one of this file.
        for suffix in _BESIDE:
            self._file.with_name(f"{self._file.name}{suffix}").unlink(missing_ok=True)
        temporary.replace(self._file)

    def _keep(self, database: sqlite3.Connection, sources: Mapping[str, Known]) -> None:
        gone = ((path,) for path in self.sources.keys() - sources.keys())
        database.executemany("DELETE FROM sources WHERE path = ?", gone)
        new = {path: known for path, known in sources.items() if self.sources.get(path) != known}
        put(database, self.results.fresh, self.store.fresh, new)

    def _keep_files(self, database: sqlite3.Connection, files: Mapping[str, OutputFile], site: Contents) -> None:
        target = self._target.encode()
        earlier = {row[0]: row for row in self._files}
        if database.execute("SELECT value FROM about WHERE name = 'target'").fetchone() != (target,):
            database.execute("DELETE FROM files")
            database.execute("INSERT OR REPLACE INTO about VALUES ('target', ?)", (target,))
            earlier = {}
        database.executemany("DELETE FROM files WHERE path = ?", ((path,) for path in earlier.keys() - files.keys()))
        # What another build has put there meanwhile is not known.
        known = ((path, site.files.get(path), file) for path, file in files.items())
        rows = ((path, *status, file.key, file.anatomy) for path, status, file in known if status)
        put_files(database, (row for row in rows if earlier.get(row[0]) != row))

    def _forget(self, database: sqlite3.Connection, build: Build) -> None:
        """Clears away what is no longer needed, once that is much."""
        records = (*build.catalogue.articles, *build.hidden) if build.catalogue else build.hidden
        names = {name for record in records for name in (record.card, record.whole)}
        names.update(file.anatomy for file in build.files.values() if file.anatomy)
        names.update(build.kept)
        for table, column, needed in (("results", "key", self.results.used), ("store", "name", names)):
            (count,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
            if count > len(needed) + _SLACK:
                database.execute("CREATE TEMP TABLE needed (name BLOB PRIMARY KEY) WITHOUT ROWID")
                database.executemany("INSERT INTO needed VALUES (?)", ((name,) for name in needed))
                database.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT name FROM needed)")
                database.execute("DROP TABLE needed")


def put(
    database: sqlite3.Connection,
    results: Mapping[bytes, bytes],
    store: Mapping[bytes, bytes],
    sources: Mapping[str, Known],
) -> None:
    """Puts what was worked out, and what is known of sources, beside what is kept."""
    rows = ((key, zlib.crc32(value), value) for key, value in results.items())
    database.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)
    database.executemany("INSERT OR REPLACE INTO store VALUES (?, ?)", store.items())
    known = ((path, *known.status, known.digest) for path, known in sources.items())
    database.executemany("INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?)", known)


def put_files(database: sqlite3.Connection, rows: Iterable[tuple[str, int, int, int, int, bytes, bytes]]) -> None:
    """Puts what is known of files of the site: path, status, key and the name of the anatomy."""
    database.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _rows(database: sqlite3.Connection, table: str, *types: type) -> list[Any]:
    """All rows of `table`, whose columns are of the `types`. Raises sqlite3.DataError for a row that is not."""
    return [*_checked_rows(database, table, *types)]


def _checked_rows(database: sqlite3.Connection, table: str, *types: type) -> Iterator[Any]:
    """The rows of `table`, one after the other; those of a large one are not held together."""
    for row in database.execute(f"SELECT * FROM {table}"):
        if tuple(map(type, row)) != types:
            raise sqlite3.DataError(f"a row of {table} is damaged")
        yield row
