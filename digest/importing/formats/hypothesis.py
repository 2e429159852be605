"""Hypothesis: what its API answers, what its client exports as JSON, and as CSV.

Both kinds of JSON have annotations of one shape: `target` with selectors, `text` for what is said, `uri`. A target may
have no selector, in a remark about the page and in a reply. The CSV has no prefix, no suffix and no time zone; where
there is no quotation, its column "Quote/description" holds a description.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from digest.importing.formats.json_values import mappings_of, text_of
from digest.importing.formats.markup import plain
from digest.importing.records import Record

COLUMNS = frozenset({"Created at", "Quote/description", "Comment", "URL"})
"""By which the CSV is known; it has others too."""
_QUOTING = frozenset({"annotation", "highlight"})


def is_hypothesis(data: Any) -> bool:
    """Whether `data`, decoded JSON, is of the API or the client."""
    return any(True for _ in _annotations(data))


def read_hypothesis(data: Any) -> list[Record]:
    """The annotations; replies among them speak of another annotation, and are left out."""
    return [_record(annotation) for annotation in _annotations(data) if not annotation.get("references")]


def read_hypothesis_csv(rows: Sequence[Mapping[str, str]]) -> list[Record]:
    """The rows of the CSV. What is no annotation or highlight has a description, which stands in no text."""
    records = []
    for row in rows:
        kind = row.get("Type", "").casefold()
        if kind == "reply":
            continue
        quote = row.get("Quote/description", "") if not kind or kind in _QUOTING else ""
        records.append(Record(quote, comment=row.get("Comment", ""), address=row.get("URL", "")))
    return records


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
    quote: dict[str, Any] = {}
    for target in mappings_of(annotation["target"]):
        for selector in mappings_of(target.get("selector")):
            if selector.get("type") == "TextQuoteSelector" and not quote:
                quote = selector
    document = annotation.get("document")
    return Record(
        text_of(quote.get("exact")),
        text_of(quote.get("prefix")),
        text_of(quote.get("suffix")),
        plain(text_of(annotation.get("text"))),
        text_of(annotation.get("uri")),
        text_of(document.get("title")) if isinstance(document, dict) else "",
    )
