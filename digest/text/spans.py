"""Parts of a text, and the way back from an edited text: where each of its characters came from.

A part is half-open, in code points: `text[span.start:span.end]`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(NamedTuple):
    start: int
    end: int


class Change(NamedTuple):
    """`replacement` stands for `old[start:end]`."""

    start: int
    end: int
    replacement: str


class _Piece(NamedTuple):
    """A piece of the new text, from `new` on, and the piece `start:end` of the old; `even` if one for one."""

    new: int
    start: int
    end: int
    even: bool


_new, _start, _end = attrgetter("new"), attrgetter("start"), attrgetter("end")


class OffsetMap(Struct, frozen=True):
    """The way between a text and its edited form, whose length is `length`. What an edit removed has no piece."""

    pieces: tuple[_Piece, ...]
    length: int

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the old text that the non-empty range `start:end` of the new one stands for."""
        first, last = self._holding(start), self._holding(end - 1)
        return (
            first.start + start - first.new if first.even else first.start,
            last.start + end - last.new if last.even else last.end,
        )

    def forth(self, start: int, end: int) -> tuple[int, int]:
        """The range of the new text that holds what is left of `start:end` of the old one; empty if nothing is."""
        return self._from(start), self._to(end)

    def _holding(self, offset: int) -> _Piece:
        return self.pieces[bisect_right(self.pieces, offset, key=_new) - 1]

    def _from(self, offset: int) -> int:
        index = bisect_right(self.pieces, offset, key=_end)
        if index == len(self.pieces):
            return self.length
        piece = self.pieces[index]
        return piece.new + max(0, offset - piece.start) if piece.even else piece.new

    def _to(self, offset: int) -> int:
        index = bisect_left(self.pieces, offset, key=_start) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        following = self.pieces[index + 1].new if index + 1 < len(self.pieces) else self.length
        return min(following, piece.new + offset - piece.start) if piece.even else following


def edit(text: str, changes: Iterable[Change]) -> tuple[str, OffsetMap]:
    """`text` with `changes` made, and the way back. Changes come in order and do not overlap."""
    parts: list[str] = []
    pieces: list[_Piece] = []
    length = reached = 0
    for start, end, replacement in changes:
        if start > reached:
            parts.append(text[reached:start])
            pieces.append(_Piece(length, reached, start, even=True))
            length += start - reached
        if replacement:
            parts.append(replacement)
            pieces.append(_Piece(length, start, end, even=False))
            length += len(replacement)
        reached = end
    if reached < len(text):
        parts.append(text[reached:])
        pieces.append(_Piece(length, reached, len(text), even=True))
        length += len(text) - reached
    return "".join(parts), OffsetMap(tuple(pieces), length)
