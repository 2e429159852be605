"""The cells of a table where they stand: what spans several rows or columns shifts none of the others.

After "Forming a table" in the HTML Standard. A cell over several rows stands in each of them, and a head over several
columns, as what holds there; another one over several columns stands in the first. A table of data within a cell has
its rows among those of the table around it, so that each amount keeps its heads: Markdown has no table within another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_SPANNED = 200
_EMPTY = ("", "")
Words = tuple[str, str]
"""A cell's text, and the same as Markdown."""


class Cell(NamedTuple):
    """A cell as it is written: over how many rows and columns it stands."""

    words: Words
    rows: int = 1
    columns: int = 1
    is_head: bool = False
    inner: tuple[tuple[Words, ...], ...] = ()
    """The rows of a table of data within it, below its words."""

    @property
    def lines(self) -> tuple[tuple[Words, ...], ...]:
        """What it has for each row, once the table within it is unfolded."""
        return ((self.words,), *self.inner) if self.words[0] or not self.inner else self.inner

    def line(self, number: int, width: int) -> tuple[Words, ...]:
        """What stands in the row of this `number` among those that it is unfolded into, in `width` columns."""
        if not self.inner:
            return (self.words, *[self.words if self.is_head else _EMPTY] * (width - 1))
        words = self.lines[number] if number < len(self.lines) else ()
        return (*words, *[_EMPTY] * (width - len(words)))


_NOTHING = Cell(_EMPTY)


def says_it_has_data(table: HtmlElement) -> bool | None:
    """Whether a table says by its own parts that it holds data, or by its role that it does not; None where neither.

    What browsers' readers go by: a caption, heads, a head or a foot, groups of columns, a summary.
    """
    if (table.get("role") or "").strip().lower() in ("presentation", "none"):
        return False
    parts = (part for part in table.iter("caption", "th", "thead", "tfoot", "col", "colgroup"))
    own = any(next(part.iterancestors("table"), None) is table for part in parts)
    return True if own or table.get("summary") else None


def spans(cell: HtmlElement) -> tuple[int, int]:
    """Over how many rows and columns a `td` or `th` stands; one where it says nothing sensible."""
    rows, columns = (_number(cell.get(key, "")) for key in ("rowspan", "colspan"))
    return rows, columns


def _number(written: str) -> int:
    digits = written.strip()
    return min(max(int(digits), 1), _MOST_SPANNED) if digits.isascii() and digits.isdigit() else 1


def grid(rows: Iterable[Iterable[Cell]]) -> Iterator[tuple[Words, ...]]:
    """The words of each of the `rows`, every cell's in its columns; tables within cells unfolded."""
    placed = [*_placed(rows)]
    count = max(map(len, placed), default=0)
    whole = [(*row, *[_NOTHING] * (count - len(row))) for row in placed]
    widths = [max(len(words) for cell in column for words in cell.lines) for column in zip(*whole, strict=True)]
    for row in placed:
        for number in range(max((len(cell.lines) for cell in row), default=0)):
            yield tuple(words for cell, width in zip(row, widths, strict=False) for words in cell.line(number, width))


def _placed(rows: Iterable[Iterable[Cell]]) -> Iterator[tuple[Cell, ...]]:
    hanging: dict[int, tuple[int, Cell]] = {}
    for row in rows:
        line: dict[int, Cell] = {}
        reached = {column: (left - 1, cell) for column, (left, cell) in hanging.items() if left > 1}
        line.update({column: cell for column, (_, cell) in hanging.items()})
        at = 0
        for cell in row:
            while at in line:
                at += 1
            for step in range(cell.columns):
                stands = cell if not step or cell.is_head else _NOTHING
                line.setdefault(at + step, stands)
                if cell.rows > 1:
                    reached[at + step] = (cell.rows - 1, stands)
            at += cell.columns
        hanging = reached
        yield tuple(line.get(column, _NOTHING) for column in range(max(line, default=-1) + 1))
