"""Obsidian Web Clipper's highlights: its export, a list of pages, and what its storage holds, by address.

A selection over several blocks is kept as a record for each of them, with one `groupId`: together they are the
passage. Newer exports have these records as `data` beside the collapsed `highlights`; contents of older ones are HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest.importing.formats.json_values import items_of, mappings_of, tags_of, text_of
from digest.importing.formats.markup import plain
from digest.importing.records import Record


def is_web_clipper(data: Any) -> bool:
    """Whether `data`, decoded JSON, is of the Web Clipper."""
    return any(True for _ in _pages(data))


def read_web_clipper(data: Any) -> list[Record]:
    """The passages, those of one group as one."""
    records = []
    for page in _pages(data):
        address, title = text_of(page.get("url")), text_of(page.get("title"))
        for group in _groups([*mappings_of(page.get("data") or page.get("highlights"))]):
            exact = "\n".join(plain(text_of(each.get("content") or each.get("text"))) for each in group)
            quote = [each["textQuote"] for each in group if isinstance(each.get("textQuote"), dict)]
            notes = [note for each in group for note in items_of(each.get("notes")) if isinstance(note, str)]
            records.append(
                Record(
                    exact,
                    text_of(quote[0].get("prefix")) if quote else "",
                    text_of(quote[-1].get("suffix")) if quote else "",
                    "\n\n".join(dict.fromkeys(notes)),
                    address,
                    title,
                    tags=_tags(page, group),
                )
            )
    return records


def _tags(page: dict[str, Any], group: list[dict[str, Any]]) -> tuple[str, ...]:
    """The tags of a passage and of its page, each as it is called without its mark."""
    found = (tag for each in (*group, page) for tag in tags_of(each.get("tags")))
    return tuple(dict.fromkeys(tag.lstrip("#") for tag in found))


def _pages(data: Any) -> Iterator[dict[str, Any]]:
    found = data
    if isinstance(data, dict) and "highlights" in data and isinstance(data["highlights"], dict):
        found = data["highlights"]
    if isinstance(found, dict) and "url" not in found:
        found = list(found.values())
    for page in mappings_of(found):
        highlights = page.get("highlights")
        if isinstance(page.get("url"), str) and isinstance(highlights, list) and all(map(_is_highlight, highlights)):
            yield page


def _is_highlight(item: Any) -> bool:
    return isinstance(item, dict) and ("content" in item or "text" in item)


def _groups(records: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The records in order, those of one group together."""
    groups: dict[object, list[dict[str, Any]]] = {}
    for number, record in enumerate(records):
        groups.setdefault(text_of(record.get("groupId")) or number, []).append(record)
    return list(groups.values())
