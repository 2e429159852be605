"""Finding a quotation, verbatim, with the liberties that journalists mark: words left out, put in or replaced.

- `[…]`, `(…)`, `…`, `...` and `. . .` stand for words left out: at most 1,000 characters of the article.
- `[word]` stands for words put in or replaced: at most 80 characters of the article. In `[T]he` and `need[ed]` it
  stands for letters of a word: the same letters in another case or none at its beginning, up to four at its end.
- A last full stop or comma may stand where the article has another mark: house styles move it inside the quotation.

A quotation that stands in the article to the letter, marks included, is found there and nowhere else. Otherwise its
pieces must follow each other, and where the words fit in several ways, the shortest is meant. Nothing else is forgiven.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from digest.core.fold import Folded, fold
from digest.core.model import Span
from digest.core.occurrence import begins_whole, ends_whole, nearly_between, occurrences

LONGEST_ELISION = 1_000
LONGEST_INSERTION = 80
_LONGEST_ENDING = 4

_ELISION = r"[\[(] ?\.(?: ?\.){2,} ?[\])]|\.(?: ?\.){2,}"
_MARK = re.compile(rf"(?P<elision>{_ELISION})|\[(?P<insertion>[^\[\]]+)\]")
_FINAL_MARKS = (".", ",", "。", "，", "、")
_PUNCTUATION = frozenset(".,;:!?\"')]。，、；：！？」』”’）…")
_LETTERS = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class _Gap:
    """What may stand in the article between two pieces, or before the first and after the last."""

    longest: int
    inserted: str = ""
    joins_before: bool = False
    joins_after: bool = False

    def holds(self, between: str) -> bool:
        """Whether the article's text between two pieces is what the quotation's mark can stand for."""
        if len(between) > self.longest:
            return False
        if self.joins_after:
            letters = between if self.joins_before else between.lstrip(" ")
            return not letters or letters.casefold() == self.inserted.casefold()
        if self.joins_before:
            return _is_ending(between.rstrip(" "))
        return True


_ELIDED = _Gap(LONGEST_ELISION)
_NOTHING = _Gap(0)


class _Placed(NamedTuple):
    """A piece of a quotation, found: `first` is where the shortest chain of pieces that leads to it begins."""

    first: int
    span: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        return self.span[-1][1]
