"""Readwise's CSV of all highlights. Fields hold line breaks, some exports lack the last column, none has an address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digest.importing.formats.json_values import tags_of
from digest.importing.records import Record

COLUMNS = frozenset({"Highlight", "Book Title", "Note"})
"""By which the CSV is known."""


def read_readwise(rows: Sequence[Mapping[str, str]]) -> list[Record]:
    """The rows, each with its note and the title of what it is from."""
    return [
        Record(
            row.get("Highlight", ""),
            comment=row.get("Note", ""),
            title=row.get("Book Title", ""),
            tags=tags_of((row.get("Tags") or "").split(",")),
        )
        for row in rows
    ]
