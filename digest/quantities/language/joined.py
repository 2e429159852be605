"""Adjectives that are joined to the number that they count with: *vier*tägig, *pięcio*osobowy, 16jährig."""

from __future__ import annotations

from digest.quantities.language.lexicon import adjectives


def is_joined(text: str, position: int) -> bool:
    """Whether such an adjective, of any language, begins in `text` at `position`, right behind its number."""
    behind = text[position - 1 : position + 1]
    return len(behind) == 2 and behind.isalnum() and text.startswith(tuple(adjectives()), position)
