"""Datasets as CSV (RFC 4180) and as JSON (RFC 8259), and the metadata beside them.

Spreadsheets run a cell that begins with =, +, - or @, a tab or a line end as a formula, whoever wrote it. In CSV such
text has an apostrophe before it; numbers stand as they are, and in JSON and SQLite all text is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Raw

from digest.text.json_text import to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.open_data.columns import Column, Dataset, Row, Value

GUARD = "'"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_TO_BE_QUOTED = frozenset('",\r\n')
_END = "\r\n"


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
    """What a file's metadata says beside its columns. `articles` is the address of the table of articles."""

    meaning: str
    publisher: str
    licence: str
    articles: str


def metadata_file(dataset: Dataset, url: str, title: str, described: Described) -> bytes:
    """What a CSV file at `url` holds, as W3C's metadata for tabular data (https://www.w3.org/TR/tabular-metadata/)."""
    return to_json(
        {
            "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
            "url": url,
            "dc:title": title,
            "dc:description": described.meaning,
            "dc:publisher": described.publisher,
            **({"dc:license": {"@id": described.licence}} if described.licence else {}),
            "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": [_END]},
            "tableSchema": {
                "columns": [*map(_described, dataset.columns)],
                "primaryKey": [*dataset.key],
                "foreignKeys": [*_foreign_keys(dataset, described.articles)],
            },
        }
    )


def _described(column: Column) -> dict[str, object]:
    return {"name": column.name, "titles": column.name, "dc:description": column.meaning, "datatype": column.type.value}


def _foreign_keys(dataset: Dataset, articles: str) -> Iterator[dict[str, object]]:
    if dataset.key != ("article",):
        yield {"columnReference": "article", "reference": {"resource": articles, "columnReference": "article"}}


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            text = f"{GUARD}{value}" if value.startswith(_FORMULA) else value
            return text if _TO_BE_QUOTED.isdisjoint(text) else '"' + text.replace('"', '""') + '"'
        case _:
            return plain(value)


def _exact(value: Value) -> object:
    return Raw(plain(value).encode()) if isinstance(value, Decimal) else value


def plain(number: int | Decimal) -> str:
    """A number with all its digits, and no exponent."""
    return f"{number:f}" if isinstance(number, Decimal) else str(number)
