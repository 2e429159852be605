"""What a page has for browsers alone: where a word may be broken, which way a line runs. No reader sees any of it."""

from __future__ import annotations

import re

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")


def without_invisible(text: str) -> str:
    """`text` without soft hyphens, breaks without width and marks of direction, which part words that are whole."""
    return _INVISIBLE.sub("", text)
