"""A YAML document without the item in which it cannot be read, so that the rest can be looked at in the same run."""

from __future__ import annotations

import re

_ITEM = re.compile(r" *-(?= |$)")


def without_item(text: str, line: int) -> str | None:
    """`text` without the item of a list that holds line number `line`, or without the top key that does.

    An item leaves its dash, so that those behind it keep their numbers, and all else keeps its place. None where there
    is nothing to take out.
    """
    lines = text.split("\n")
    if not 1 <= line <= len(lines) or not lines[line - 1].strip():
        return None
    first = _first_line(lines, line - 1)
    indent = _indent(lines[first])
    end = first + 1
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > indent):
        end += 1
    item = _ITEM.match(lines[first])
    kept = item[0] if item else ""
    lines[first:end] = [f"{kept:{len(lines[first])}}", *("" for _ in lines[first + 1 : end])]
    taken = "\n".join(lines)
    return None if taken == text else taken


def _first_line(lines: list[str], at: int) -> int:
    """The line on which the item begins, or the top key, that holds the line at `at`."""
    least = _indent(lines[at]) + 1
    for number in range(at, -1, -1):
        written = lines[number]
        if not written.strip() or written.lstrip().startswith("#"):
            continue
        if _indent(written) < least:
            least = _indent(written)
            if _ITEM.match(written) or least == 0:
                return number
    return at


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
