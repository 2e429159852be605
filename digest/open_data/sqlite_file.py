"""All datasets as one SQLite database, made in memory, for Datasette and whatever else opens SQLite.

The same rows give the same bytes with the same release of SQLite. Releases lay out what is searched each in its way;
what they write of themselves into the header is taken out (https://www.sqlite.org/fileformat2.html#the_database_header).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.open_data.columns import ARTICLES, FIGURES, LINKS, QUOTATIONS, RELATIONS
from digest.open_data.sqlite_schema import insertion, searches_and_views, tables
from digest.open_data.text_files import joined, plain

if TYPE_CHECKING:
    from digest.open_data.columns import Dataset, Row, Value
    from digest.open_data.rows import ArticleRows

# Whoever sees the file's type told apart by it (the file command, for one): "dgst".
_APPLICATION = 0x64677374
_SETTINGS = f"""
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA auto_vacuum = NONE;
PRAGMA journal_mode = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA application_id = {_APPLICATION};
"""
_WRITTEN_BY = slice(96, 100)
_GREATEST = 2**63 - 1
_KEPT_DIGITS = 15
_OLDEST_READER = 3_020_000


class Lists(NamedTuple):
    """What rows refer to: topics, measures, and people and organisations, each row with its key first."""

    topics: tuple[Row, ...]
    measures: tuple[Row, ...]
    parties: tuple[Row, ...]


def sqlite_file(articles: Iterable[ArticleRows], lists: Lists, language: str) -> bytes:
    """The database of a digest in a `language`. Raises sqlite3.OperationalError where Python's SQLite has no FTS5."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.executescript(_SETTINGS)
        database.execute("BEGIN")
        for statement in tables():
            for part in filter(str.strip, statement.split(";")):
                database.execute(part)
        for name, rows in lists._asdict().items():
            database.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows) if rows else None
        _fill(database, articles)
        for statement in searches_and_views(language):
            for part in filter(str.strip, statement.split(";")):
                database.execute(part)
        database.execute("COMMIT")
        database.execute("VACUUM")
        data = bytearray(database.serialize())
    data[_WRITTEN_BY] = _OLDEST_READER.to_bytes(4)
    return bytes(data)


def _fill(database: sqlite3.Connection, articles: Iterable[ArticleRows]) -> None:
    into = {dataset.name: insertion(dataset) for dataset in (ARTICLES, FIGURES, QUOTATIONS, LINKS)}
    topics, spoken = _columns(ARTICLES, "article", "topics"), _columns(QUOTATIONS, "article", "id", "speaker_keys")
    related = {name: _columns(ARTICLES, "article", name) for name in RELATIONS}
    relations: list[tuple[Value, ...]] = []
    for rows in articles:
        for name, statement in into.items():
            database.executemany(statement, [[*map(_stored, row)] for row in getattr(rows, name)])
        (article,) = rows.articles
        database.executemany("INSERT INTO article_topics VALUES (?, ?)", _each(topics(article)))
        for quotation in rows.quotations:
            database.executemany("INSERT OR IGNORE INTO quotation_speakers VALUES (?, ?, ?)", _each(spoken(quotation)))
        for name, columns in related.items():
            relations += [(own, name, other) for own, other in _each(columns(article))]
    database.executemany("INSERT OR IGNORE INTO article_relations VALUES (?, ?, ?)", relations)


def _columns(dataset: Dataset, *names: str) -> Callable[[Row], tuple[Value, ...]]:
    """What takes these columns of a row of `dataset`."""
    places = [[column.name for column in dataset.columns].index(name) for name in names]
    return lambda row: tuple(row[place] for place in places)


def _each(values: tuple[Value, ...]) -> list[tuple[Value, ...]]:
    """The values, once for each of those that the last one holds."""
    *own, several = values
    return [(*own, part) for part in several] if isinstance(several, tuple) else []


def _stored(value: Value) -> str | int | float | None:
    """A value as SQLite is given it: a number, or text where an integer or a float of 64 bits would lose digits.

    Fifteen digits are those that every float keeps (C's DBL_DIG), and SQLite shows no more of them.
    """
    if isinstance(value, tuple):
        return joined(value)
    if not isinstance(value, Decimal):
        return value
    if value == value.to_integral_value() and abs(value) <= _GREATEST:
        return int(value)
    near = float(value)
    is_kept = len(value.normalize().as_tuple().digits) <= _KEPT_DIGITS and Decimal(repr(near)) == value
    return near if is_kept else plain(value)
