"""Datasets as CSV (RFC 4180) and as JSON (RFC 8259), and the metadata beside them.

Spreadsheets run a cell that begins with =, +, - or @, a tab or a line end as a formula, whoever wrote it. In CSV such
text has an apostrophe before it; numbers stand as they are, and in JSON and SQLite all text is exact.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Raw

from digest.open_data.columns import APART
from digest.text.json_text import to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.open_data.columns import Column, Dataset, Row, Value

GUARD = "'"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_TO_BE_QUOTED = frozenset('",\r\n')
_END = "\r\n"
_CONTEXT = ["http://www.w3.org/ns/csvw", {"@language": "en"}]
_DIALECT = {"encoding": "utf-8", "header": True, "lineTerminators": [_END]}


def csv_file(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    """A CSV file in UTF-8, with a header; no text in it is a formula."""
    lines = [",".join(column.name for column in columns)]
    lines += (",".join([_cell(value) for value in row]) for row in rows)
    return "".join([f"{line}{_END}" for line in lines]).encode()


def json_file(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    """A JSON array with an object for each row, a line each; null where there is nothing to say."""
    names = [column.name for column in columns]
    lines = [to_json(dict(zip(names, map(_exact, row), strict=True))) for row in rows]
    return b"[\n" + b",\n".join(lines) + b"\n]\n" if lines else b"[]\n"


class Described(NamedTuple):
    """A CSV file: its dataset, its address and title, and what its rows are."""

    dataset: Dataset
    url: str
    title: str
    meaning: str


class Publisher(NamedTuple):
    """Who publishes the files, and the address of their licence, if one is stated."""

    name: str
    licence: str


def metadata_file(table: Described, publisher: Publisher) -> bytes:
    """What one CSV file holds, as W3C's metadata for tabular data (https://www.w3.org/TR/tabular-metadata/)."""
    return to_json({"@context": _CONTEXT, **_table(table), **_published(publisher), "dialect": _DIALECT})


def group_file(tables: Sequence[Described], publisher: Publisher) -> bytes:
    """The same of several files, with the keys between them; the table of articles is among them.

    Keys stand here alone, since a table that a key refers to must be in the same group (section 5.5.2.1).
    """
    group = [_table(table) for table in tables]
    articles = next(table.url for table in tables if _is_of_articles(table.dataset))
    reference = {"columnReference": "article", "reference": {"resource": articles, "columnReference": "article"}}
    for table, told in zip(tables, group, strict=True):
        if not _is_of_articles(table.dataset):
            told["tableSchema"]["foreignKeys"] = [reference]
    return to_json({"@context": _CONTEXT, **_published(publisher), "dialect": _DIALECT, "tables": group})


def _is_of_articles(dataset: Dataset) -> bool:
    return dataset.key == ("article",)


def _published(publisher: Publisher) -> dict[str, object]:
    licence = {"dc:license": {"@id": publisher.licence}} if publisher.licence else {}
    return {"dc:publisher": publisher.name, **licence}


def _table(table: Described) -> dict[str, Any]:
    return {
        "url": table.url,
        "dc:title": table.title,
        "dc:description": table.meaning,
        "tableSchema": {"columns": [*map(_column, table.dataset.columns)], "primaryKey": [*table.dataset.key]},
    }


def _column(column: Column) -> dict[str, object]:
    told = {"name": column.name, "titles": column.name, "dc:description": column.meaning, "datatype": column.type.value}
    return {**told, "separator": APART} if column.is_list else {**told}


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case tuple():
            return _cell(joined(value))
        case str():
            text = f"{GUARD}{value}" if value.startswith(_FORMULA) else value
            return text if _TO_BE_QUOTED.isdisjoint(text) else '"' + text.replace('"', '""') + '"'
        case _:
            return plain(value)


def _exact(value: Value) -> object:
    return Raw(plain(value).encode()) if isinstance(value, Decimal) else value


def joined(values: Sequence[str]) -> str | None:
    """Several values as one text; None where there is none."""
    return APART.join(values) or None


def plain(number: int | Decimal) -> str:
    """A number with all its digits, and no exponent."""
    return f"{number:f}" if isinstance(number, Decimal) else str(number)
