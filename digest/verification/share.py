"""How much of an article that may not be republished is shown, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.text.scripts import UNSPACED
from digest.verification.sentence_selection import MARK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.model.article import Flow
    from digest.text.spans import Span

_WORD = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]*\w[^\s{UNSPACED}]*")


def count_words(text: str) -> int:
    """The words of `text`; in scripts that put no space between words, its characters.

    Marks of what an excerpt leaves out are none.
    """
    return len(_WORD.findall(text.replace(MARK, " ")))


def covered(flow: Flow, spans: Iterable[Span]) -> str:
    """The text that `spans` cover, each part of it once."""
    parts: list[str] = []
    reached = 0
    for start, end in sorted(spans):
        parts.append(flow.text[max(start, reached) : end])
        reached = max(reached, end)
    return "\n".join(parts)


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in per cent, rounded up: a share is never made to look smaller."""
    return -(-100 * part // whole) if whole else 0
