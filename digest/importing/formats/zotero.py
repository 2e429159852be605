"""Zotero: annotations as its API, its reader and Better BibTeX's JSON have them, and notes made from annotations.

A passage is `text` or `annotationText`; in a snapshot its place is a CSS selector refined by a text position, of no use
in another text. Passages over blocks hold line feeds. A note is HTML: each passage is a `span` whose attribute
`data-annotation` is JSON, percent-encoded, in the quotation marks that Zotero puts around it; what its reader wrote
stands behind the citation, in the same paragraph.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from digest.importing.formats.json_values import items_of, mappings_of, tags_of, text_of
from digest.importing.formats.markup import plain
from digest.importing.records import Record

ATTRIBUTE = "data-annotation"
_MARKED = frozenset({"highlight", "underline"})
_PLACED = frozenset({"image", "ink", "note"})
"""What marks a place of a page rather than words."""
_FURTHER = ("annotations", "attachments", "items", "notes", "children")
_AROUND = '“”"„«»‘’ \u00a0'
_DEEPEST = 8


def is_zotero(data: Any) -> bool:
    """Whether `data`, decoded JSON, holds annotations or notes of Zotero."""
    return any(True for _ in _found(data, "", "", _DEEPEST))


def read_zotero(data: Any) -> list[Record]:
    """The passages that are marked, and those of notes."""
    return list(_found(data, "", "", _DEEPEST))


def read_zotero_note(html: str) -> list[Record]:
    """The passages of a note, each with what is written behind it in its paragraph."""
    records = []
    tree = LexborHTMLParser(html)
    for span in tree.css(f"span[{ATTRIBUTE}]"):
        try:
            said = json.loads(unquote(span.attributes.get(ATTRIBUTE) or ""))
        except ValueError:
            said = {}
        exact = span.text().strip(_AROUND)
        if not exact:
            continue
        comment = _behind(span)
        address = text_of(said.get("attachmentURI")) if isinstance(said, dict) else ""
        records.append(Record(exact, comment=comment, address="" if "zotero.org/" in address else address))
    return records


def _behind(span: Any) -> str:
    """The text of the paragraph behind a passage, without the citation, up to the next passage."""
    parts = []
    node = span.next
    while node is not None:
        if node.tag == "span" and node.attributes.get(ATTRIBUTE):
            break
        if "citation" not in (node.attributes.get("class") or "" if node.tag != "-text" else ""):
            parts.append(node.text() if node.tag != "br" else " ")
        node = node.next
    return " ".join("".join(parts).split())


def _found(data: Any, address: str, title: str, deepest: int) -> Iterator[Record]:
    if not deepest:
        return
    for item in mappings_of(data):
        data_of = item.get("data")
        inner = data_of if isinstance(data_of, dict) else item
        address_here = text_of(inner.get("url")) or address
        title_here = text_of(inner.get("title")) or title
        if record := _record(inner, address_here, title_here):
            yield record
        elif ATTRIBUTE in text_of(inner.get("note")):
            yield from read_zotero_note(text_of(inner.get("note")))
        for name in _FURTHER:
            yield from _found(items_of(inner.get(name)), address_here, title_here, deepest - 1)


def _record(item: dict[str, Any], address: str, title: str) -> Record | None:
    kind = text_of(item.get("annotationType"))
    kind_here = text_of(item.get("type"))
    if kind or item.get("itemType") == "annotation":
        text, comment = item.get("annotationText"), item.get("annotationComment")
    elif kind_here in _PLACED and "position" in item:
        text, comment = "", item.get("comment")
    elif kind_here in _MARKED and "position" in item and "sortIndex" in item:
        text, comment = item.get("text"), item.get("comment")
    else:
        return None
    is_placed = (kind or kind_here) in _PLACED or not text_of(text).strip()
    return Record(
        text_of(text),
        comment=plain(text_of(comment)),
        address=address,
        title=title,
        is_placed=is_placed,
        tags=tags_of(item.get("tags")),
    )
