"""Where browsers part words: the edges that every reading of Unicode Standard Annex 29 agrees on.

Dictionaries part Chinese, Japanese and Thai, and differ; so between two letters there is never an edge. An apostrophe,
a full stop, a comma or a colon inside a word or number belongs to it, and so does the narrow no-break space.
"""

from __future__ import annotations

import unicodedata

_JOINTS = frozenset("'’.,:;·․‧\u066b\u066c\u2024\ufe13")
_CLINGING = frozenset("_\u202f\u200d")


def is_edge(text: str, at: int) -> bool:
    """Whether a word may begin or end at `at`, before `text[at]`."""
    if at <= 0 or at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if before in _CLINGING or after in _CLINGING:
        return not (_is_part(before) or _is_part(after)) or before == "\n" or after == "\n"
    if _is_part(before) and _is_part(after):
        return False
    if after in _JOINTS and _is_part(before):
        return not _is_part(text[at + 1 : at + 2])
    if before in _JOINTS and _is_part(after):
        return not _is_part(text[at - 2 : at - 1] if at > 1 else "")
    return unicodedata.category(after)[0] != "M"


def previous_edge(text: str, at: int) -> int:
    """The nearest edge before `at` that has a part of a word behind it."""
    edge = at - 1
    while edge > 0 and not (is_edge(text, edge) and any(map(_is_part, text[edge:at]))):
        edge -= 1
    return max(0, edge)


def next_edge(text: str, at: int) -> int:
    """The nearest edge behind `at` that has a part of a word before it."""
    edge = at + 1
    while edge < len(text) and not (is_edge(text, edge) and any(map(_is_part, text[at:edge]))):
        edge += 1
    return min(len(text), edge)


def _is_part(character: str) -> bool:
    return bool(character) and (
        character.isalnum() or character in _CLINGING or unicodedata.category(character)[0] == "M"
    )
