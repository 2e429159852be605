"""What stands before the items of lists in Markdown: a bullet or a number, and the white space of the lists around."""

from __future__ import annotations

from typing import NamedTuple

from digest.ingest.source_page import BlockKind, SourceBlock

_DELIMITERS = (".", ")")
"""What stands behind a number. A list right behind another one has the other: alike, they would be one list."""


class _OpenList(NamedTuple):
    """A list with an item: how deep it lies, its kind, its last number, and what stands behind its numbers."""

    level: int
    part: BlockKind
    reached: int
    delimiter: str = _DELIMITERS[0]

    @property
    def mark(self) -> str:
        return f"{self.reached}{self.delimiter} " if self.part is BlockKind.NUMBERED_ITEM else "- "


class OpenLists:
    """The lists, within each other, that items which follow one another are of."""

    def __init__(self) -> None:
        self._open: list[_OpenList] = []

    def mark(self, item: SourceBlock) -> tuple[str, bool]:
        """What stands before `item`, and whether an empty line comes before that.

        It parts a list from the one before; a number other than 1 begins none without it (CommonMark 0.31, 5.3).
        """
        while self._open and self._open[-1].level > item.level:
            self._open.pop()
        before = self._open.pop() if self._open and self._open[-1].level == item.level else None
        now = _next(item, before)
        goes_on = before is not None and (before.part, before.delimiter) == (now.part, now.delimiter)
        indent = " " * sum(len(each.mark) for each in self._open)
        self._open.append(now)
        return f"{indent}{now.mark}", not goes_on and (before is not None or now.reached > 1)


def _next(item: SourceBlock, before: _OpenList | None) -> _OpenList:
    """The list of `item`, which comes behind an item of `before` in the same depth."""
    if before is None or before.part is not item.part:
        return _OpenList(item.level, item.part, item.number or 1)
    if item.number in (0, before.reached + 1):
        return before._replace(reached=before.reached + 1)
    return _OpenList(item.level, item.part, item.number, _DELIMITERS[before.delimiter == _DELIMITERS[0]])
