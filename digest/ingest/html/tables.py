"""The cells of a table where they stand: what spans several rows or columns shifts none of the others.

After "Forming a table" in the HTML Standard. A cell over several rows stands in each of them, and a head over several
columns, as what holds there; another one over several columns stands in the first.
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


def spans(cell: HtmlElement) -> tuple[int, int]:
    """Over how many rows and columns a `td` or `th` stands; one where it says nothing sensible."""
    rows, columns = (_number(cell.get(key, "")) for key in ("rowspan", "colspan"))
    return rows, columns


def _number(written: str) -> int:
    digits = written.strip()
    return min(max(int(digits), 1), _MOST_SPANNED) if digits.isascii() and digits.isdigit() else 1


def grid(rows: Iterable[Iterable[Cell]]) -> Iterator[tuple[Words, ...]]:
    """The cells of each of the `rows`, every one in its column."""
    hanging: dict[int, tuple[int, Words]] = {}
    for row in rows:
        line: dict[int, Words] = {}
        reached = {column: (left - 1, words) for column, (left, words) in hanging.items() if left > 1}
        line.update({column: words for column, (_, words) in hanging.items()})
        at = 0
        for cell in row:
            while at in line:
                at += 1
            for step in range(cell.columns):
                words = cell.words if not step or cell.is_head else _EMPTY
                line.setdefault(at + step, words)
                if cell.rows > 1:
                    reached[at + step] = (cell.rows - 1, words)
            at += cell.columns
        hanging = reached
        yield tuple(line.get(column, _EMPTY) for column in range(max(line, default=-1) + 1))
