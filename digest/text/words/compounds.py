"""Languages that write a noun and what it is of as one word: Geräte*häuser*, Betriebs*verlust*."""

from __future__ import annotations

_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "no"})


def has_compounds(language: str) -> bool:
    """Whether a word of a language, a BCP 47 tag, may be part of another."""
    return language.split("-")[0] in _COMPOUNDING
