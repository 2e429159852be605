"""A YAML document without the entries in which it cannot be read, so that the rest can be looked at in the same run."""

from __future__ import annotations

import re

from msgspec import Struct

from digest.foundation.problem import Code, Problem
from digest.yaml import loader
from digest.yaml.loader import YamlDocument

_ITEM = re.compile(r" *-(?= |$)")
_TOP_KEY = re.compile(r"([^\s#:\-][^:\n]*?)[ \t]*:(?=\s|$)")
_MOST_FAULTS = 5
_DEEPEST = 10_000


class Rest(Struct, frozen=True):
    """What is left of a document without the entries that are no YAML.

    `faults` are all that is wrong with it as YAML, `lines` of the file those on which something was taken out, `keys`
    the top keys that were taken out whole.
    """

    document: YamlDocument
    faults: tuple[Problem, ...]
    lines: frozenset[int]
    keys: frozenset[str]


def readable_rest(text: str, path: str, first_line: int, faults: tuple[Problem, ...]) -> Rest | None:
    """What can be read of `text`, which begins on line `first_line` of the file at `path`; None where nothing can.

    `faults` are why not all of it can be read.
    """
    if f"\n{text}".count("\n<<<<<<< "):
        return None  # of two versions that a merge has left in a file, no part is to be taken for what was meant
    left, told = text, [*faults]
    for _ in range(_MOST_FAULTS):
        taken = without_item(left, told[-1].line - first_line + 1) if told[-1].code is Code.YAML_SYNTAX else None
        if taken is None:
            return None
        left = taken
        parsed = loader.parse(left, path, first_line)
        # What an entry has left behind is no entry, which its fault has told.
        emptied = _emptied(text, left)
        lines = {first_line + number for number in emptied} | {fault.line for fault in told}
        others = [problem for problem in parsed.problems if problem.line not in lines]
        if parsed.value is not None:
            keys = (_TOP_KEY.match(text.split("\n")[number]) for number in emptied)
            return Rest(
                parsed.value, (*told, *others), frozenset(lines), frozenset(key[1].strip("\"'") for key in keys if key)
            )
        if not others:
            return None
        told += others
    return None


def _emptied(text: str, left: str) -> tuple[int, ...]:
    """The lines of `text`, counted from 0, that are not what they were in what is `left` of it."""
    both = zip(text.split("\n"), left.split("\n"), strict=True)
    return tuple(number for number, (was, now) in enumerate(both) if was != now)


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
    """How deep a line stands; one that is indented by a tab belongs to what is above it, however deep that is."""
    written = line.lstrip(" ")
    return _DEEPEST if written.startswith("\t") else len(line) - len(written)
