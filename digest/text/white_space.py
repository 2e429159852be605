"""White space made even, but for the narrow no-break space, which browsers take for a part of the word beside it."""

from __future__ import annotations

import re

NARROW = "\u202f"
_RUN = re.compile(rf"[^\S{NARROW}]+")


def in_one_line(text: str) -> str:
    """`text` with one space for each run of white space, and none at its ends; narrow no-break spaces stay."""
    return _RUN.sub(" ", text).strip(" ")
