"""Code frames: the lines around a problem, the place underlined."""

from __future__ import annotations

import unicodedata

from digest.core.problem import Problem

_WIDEST = 96
_AROUND = 1


def frame(problem: Problem, source: str) -> str:
    """The line of `problem` in `source`, one before and one after, numbered, with the place underlined.

    Empty where the problem has no line, or the source has no such line any more.
    """
    lines = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")
    if not 1 <= problem.line <= len(lines):
        return ""
    first = max(1, problem.line - _AROUND)
    last = min(len(lines), problem.line + _AROUND)
    gutter = len(str(last))
    cut = max(0, problem.column - _WIDEST // 2) if len(lines[problem.line - 1]) > _WIDEST else 0
    shown = []
    for number in range(first, last + 1):
        line = lines[number - 1].expandtabs(1)
        sign = ">" if number == problem.line else " "
        shown.append(f"{sign} {number:>{gutter}} | {line[cut : cut + _WIDEST]}".rstrip())
        if number == problem.line and problem.column:
            visible = line[cut : cut + _WIDEST]
            start = problem.column - 1 - cut
            width = max(1, min(problem.width, len(visible) - start))
            under = " " * _columns(visible[:start]) + "^" * max(1, _columns(visible[start : start + width]))
            shown.append(f"  {' ' * gutter} | {under}")
    return "\n".join(shown)


def _columns(text: str) -> int:
    """How many columns a terminal gives to `text` (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )
