"""The words of a sentence before an amount, by clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from digest.ingest.proposing.wording import WORD
from digest.text.spans import Span

_NO_END = "".join(rf"(?<!\b{short})" for short in ("St", "Dr", "Mr", "Mrs", "Ms", "No", "Nr", "Prof", "Sen", "[A-Z]"))
MARKS = re.compile(rf"(?:[;|()\[\]“”„\"«»?!…]|[,:](?!\d))\s?|\s[–—-]+\s|{_NO_END}\.\s|\.$")
"""Where a clause ends; not behind what is short for a title."""
_ASIDE = re.compile(r"\([^()]{1,80}\)")


class Token(NamedTuple):
    """A word of a sentence, and where it stands there."""

    text: str
    start: int
    end: int

    @property
    def small(self) -> str:
        return self.text.casefold()

    @property
    def bare(self) -> str:
        """Without a verb that is written onto it: "she" of "she's"."""
        return self.small.replace("’", "'").partition("'")[0]


@dataclass(frozen=True, slots=True)
class Clause:
    """The words before an amount, from the last mark or joining word on; `lead` is what parts it from those before.

    `between` are the words of `lead`.
    """

    tokens: tuple[Token, ...]
    lead: str
    between: tuple[Token, ...] = ()


def tokens(sentence: str, start: int, end: int, times: Sequence[Span]) -> tuple[Token, ...]:
    """The words of `sentence` from `start` to `end`, without those of `times`."""
    found = (Token(match[0], *match.span()) for match in WORD.finditer(sentence, start, end))
    found = (each for each in found if each.text != ".")  # "Mrs. Brook"
    return tuple(each for each in found if not any(time.start <= each.start < time.end for time in times))


def clauses_before(sentence: str, end: int, times: Sequence[Span], joins: re.Pattern[str]) -> list[Clause]:
    """The clauses of `sentence` before `end`, the nearest first."""
    asides = [Span(*match.span()) for match in _ASIDE.finditer(sentence, 0, end)]
    plain = _ASIDE.sub(lambda aside: " " * len(aside[0]), sentence[:end])
    breaks = sorted(match.span() for pattern in (MARKS, joins) for match in pattern.finditer(plain))
    edges = [(0, 0), *breaks]
    ends = [start for start, _ in breaks] + [end]
    return [
        Clause(
            _behind_span(tokens(sentence, begin, stop, (*times, *asides)), times),
            plain[left:begin].strip().casefold(),
            tokens(sentence, left, begin, ()),
        )
        for (left, begin), stop in reversed(list(zip(edges, ends, strict=True)))
        if begin <= stop
    ]


def _behind_span(kept: tuple[Token, ...], times: Sequence[Span]) -> tuple[Token, ...]:
    """`kept` without the words that led to the two times at their beginning: "De … a las ventas" of "De 2019 a 2021 las
    ventas"."""
    leads = [any(0 < time.start - each.end <= 1 for time in times) for each in kept[:2]]
    return kept[2:] if leads == [True, True] else kept
