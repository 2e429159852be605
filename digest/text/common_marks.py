"""The marks beyond ASCII that English and other texts have, by which a text is told that has no other letters."""

from __future__ import annotations

COMMON_MARKS = "“”’‘–—„«»…\u00a0"


def without_marks(text: str) -> str:
    """`text` with spaces for these marks."""
    if not text.isascii():
        for mark in COMMON_MARKS:
            text = text.replace(mark, " ")
    return text
