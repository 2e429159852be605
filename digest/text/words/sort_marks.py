"""Marks by which a table on the web shows that it can be sorted: they are no words of its heads."""

from __future__ import annotations

from digest.text.deferred_pattern import deferred

_MARKS = "▲△▴▵▼▽▾▿⏶⏷⌃⌄↑↓↕⇅⇵⬆⬇⬍⇧⇩↨🔼🔽\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"
_AT_ENDS = deferred(rf"^[\s{_MARKS}]+|[\s{_MARKS}]+$")


def without_sort_marks(head: str) -> str:
    """The words of a table's `head`, without marks and white space at their ends."""
    return _AT_ENDS.sub("", head)
