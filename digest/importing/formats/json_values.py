"""Reading JSON that may be of any shape: what is not of the kind asked for is empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def text_of(value: Any) -> str:
    """`value` if it is a text, or the first text of a list; else empty."""
    if isinstance(value, list):
        return next((each for each in value if isinstance(each, str)), "")
    return value if isinstance(value, str) else ""


def items_of(value: Any) -> list[Any]:
    """The items of a list; a single value as a list of one; none of None."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def tags_of(value: Any) -> tuple[str, ...]:
    """The tags of a list of texts, or of mappings that have them as `tag` or `name`."""
    found = (
        each if isinstance(each, str) else text_of(each.get("tag")) or text_of(each.get("name"))
        for each in items_of(value)
        if isinstance(each, str | dict)
    )
    return tuple(filter(None, (tag.strip() for tag in found)))


def mappings_of(value: Any) -> Iterator[dict[str, Any]]:
    """Those items that are mappings."""
    yield from (each for each in items_of(value) if isinstance(each, dict))
