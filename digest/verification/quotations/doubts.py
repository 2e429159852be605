"""What is wrong with a quotation that stands in the article to the letter, before it has a place in a file."""

from __future__ import annotations

from typing import NamedTuple

from digest.foundation.problem import Code

_SHOWN = 160


class Doubt(NamedTuple):
    """A problem of a quotation: its code, what is wrong, and what to do."""

    code: Code
    message: str
    hint: str


def shown(words: str) -> str:
    """`words` in one line, and not too long, for a message."""
    line = " ".join(words.split())
    return repr(line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…")
