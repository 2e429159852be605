"""Code frames: the lines around a problem, the place underlined.

  6 | figures:
> 7 |   - label: Jobs in Japan
    |     ^^^^^
  8 |     value: over 46,000 jobs
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import accumulate, takewhile
from typing import NamedTuple

from digest.foundation.problem import Problem

_WIDEST = 96
_KEPT_BEFORE = 40
_TAB = 4


class _Cell(NamedTuple):
    """How a character is shown, and the columns that takes on a terminal (Unicode Standard Annex 11)."""

    shown: str
    columns: int


def frame(problem: Problem, source: str) -> str:
    """The line of `problem` in its file's text `source`, one before and one after, numbered, with the place underlined.

    Long lines are cut around the place; tabs and invisible characters are shown by something visible of known width.
    Empty where the problem has no line, or the source has no such line any more.
    """
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not 1 <= problem.line <= len(lines):
        return ""
    line = lines[problem.line - 1]
    start = min(problem.column - 1, len(line))
    fits = len(_fitting(line, 0))
    cut = max(0, start - _KEPT_BEFORE) if fits < len(line) and start + problem.width > fits else 0
    last = min(len(lines), problem.line + 1)
    gutter = len(str(last))
    shown: list[str] = []
    for number in range(max(1, problem.line - 1), last + 1):
        if number != problem.line:
            shown.append(f"  {number:>{gutter}} | {_piece(lines[number - 1], 0)}".rstrip())
            continue
        shown.append(f"> {number:>{gutter}} | {_piece(line, cut)}".rstrip())
        if problem.column:
            shown.append(f"  {' ' * gutter} | {_underline(line, cut, start, problem.width)}")
    return "\n".join(shown)


def _piece(line: str, cut: int) -> str:
    """As much of `line` as fits, from the character `cut` on."""
    cells = _fitting(line, cut)
    before = "…" if cut else ""
    after = "…" if cut + len(cells) < len(line) else ""
    return before + "".join(cell.shown for cell in cells) + after


def _underline(line: str, cut: int, start: int, width: int) -> str:
    columns = [cell.columns for cell in _fitting(line, cut)]
    before = sum(columns[: start - cut]) + (1 if cut else 0)
    return " " * before + "^" * max(1, sum(columns[start - cut : start - cut + width]))


def _fitting(line: str, cut: int) -> list[_Cell]:
    """The characters of `line` from `cut` on that fit into a frame."""
    cells = list(_cells(line[cut : cut + 2 * _WIDEST]))
    widths = takewhile(lambda width: width <= _WIDEST, accumulate(cell.columns for cell in cells))
    return cells[: sum(1 for _ in widths)]


def _cells(text: str) -> Iterator[_Cell]:
    column = 0
    for character in text:
        if character == "\t":
            columns = _TAB - column % _TAB
            cell = _Cell(" " * columns, columns)
        elif character.isspace() and character != " ":
            cell = _Cell("␣", 1)
        elif not character.isprintable():
            cell = _Cell("\ufffd", 1)
        elif unicodedata.category(character) in ("Mn", "Me"):
            cell = _Cell(character, 0)
        else:
            cell = _Cell(character, 2 if unicodedata.east_asian_width(character) in "WF" else 1)
        column += cell.columns
        yield cell
