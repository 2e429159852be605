"""Hypothesis: what its API answers, what its client exports as JSON, and as CSV.

Both kinds of JSON have annotations of one shape: `target` with selectors, `text` for what is said, `uri`. A target may
have no selector, in a remark about the page and in a reply. The CSV has no prefix, no suffix and no time zone; where
there is no quotation, its column "Quote/description" holds a description.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from digest.importing.formats.json_values import mappings_of, tags_of, text_of
from digest.importing.formats.markup import plain
from digest.importing.records import Record

_QUOTES = ("Quote/description", "Quote")
_COMMENTS = ("Comment", "Body")
_TYPES = ("Type", "Annotation/Reply Type")
"""Columns of the CSV, newest first: the client has named them otherwise in earlier versions (its export service)."""
_QUOTING = frozenset({"annotation", "highlight"})


def is_hypothesis(data: Any) -> bool:
    """Whether `data`, decoded JSON, is of the API or the client."""
    return any(True for _ in _annotations(data)) or _is_empty_answer(data)


def _is_empty_answer(data: Any) -> bool:
    """Whether the API found nothing."""
    return isinstance(data, dict) and data.get("rows") == [] and data.get("total") == 0


def read_hypothesis(data: Any) -> list[Record]:
    """The annotations; replies among them speak of another annotation, and are left out."""
    return [_record(annotation) for annotation in _annotations(data) if not annotation.get("references")]


def is_hypothesis_csv(columns: Collection[str]) -> bool:
    """Whether a table with these columns is the client's, of any version."""
    return "URL" in columns and all(any(name in columns for name in names) for names in (_QUOTES, _COMMENTS, _TYPES))


def read_hypothesis_csv(rows: Sequence[Mapping[str, str]]) -> list[Record]:
    """The rows of the CSV. What is no annotation or highlight has a description, which stands in no text."""
    records = []
    for row in rows:
        kind = _cell(row, _TYPES).casefold()
        if kind == "reply":
            continue
        quote = _cell(row, _QUOTES) if not kind or kind in _QUOTING else ""
        tags = tags_of(row.get("Tags", "").split(","))
        records.append(Record(quote, comment=_cell(row, _COMMENTS), address=row.get("URL", ""), tags=tags))
    return records


def _cell(row: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if name in row), "")


def _annotations(data: Any) -> list[dict[str, Any]]:
    lists = [data] if isinstance(data, list) else [data.get(name) for name in ("rows", "annotations")] if data else []
    if isinstance(data, dict) and "target" in data:
        lists = [[data]]
    return [
        each
        for found in lists
        for each in mappings_of(found)
        if "uri" in each and isinstance(each.get("target"), list) and "text" in each
    ]


def _record(annotation: dict[str, Any]) -> Record:
    selectors = [each for target in mappings_of(annotation["target"]) for each in mappings_of(target.get("selector"))]
    quotes = (each for each in selectors if each.get("type") == "TextQuoteSelector")
    quote: dict[str, Any] = next(quotes, {})
    document = annotation.get("document")
    return Record(
        text_of(quote.get("exact")),
        text_of(quote.get("prefix")),
        text_of(quote.get("suffix")),
        plain(text_of(annotation.get("text"))),
        text_of(annotation.get("uri")),
        text_of(document.get("title")) if isinstance(document, dict) else "",
        is_placed=not quote and bool(selectors),
        tags=tags_of(annotation.get("tags")),
    )
