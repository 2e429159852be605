"""The metric of article-extraction-benchmark: how many runs of four words two texts share (see its evaluate.py)."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_RUN = 4  # words


class Shares(NamedTuple):
    """Of all runs of both texts: the share that both have, that only the found one has, that only the right one has."""

    both: float
    found_only: float
    right_only: float


def compared(right: str, found: str) -> Shares:
    """How the text that was `found` differs from the `right` one."""
    one, other = _runs(right), _runs(found)
    both, only, missed = (one & other).total(), (other - one).total(), (one - other).total()
    total = both + only + missed
    return Shares(both / total, only / total, missed / total) if total else Shares(0.0, 0.0, 0.0)


def f1(shares: Sequence[Shares]) -> float:
    """The harmonic mean of mean precision and mean recall."""
    precision = statistics.mean(
        each.both / (each.both + each.found_only) for each in shares if each.both + each.found_only
    )
    recall = statistics.mean(
        each.both / (each.both + each.right_only) for each in shares if each.both + each.right_only
    )
    return 2 * precision * recall / (precision + recall)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words)
