"""A YAML document as a tree of what is written where, each part to its last character.

A parser tells the end of a block list or mapping too late, behind the comments and blank lines that follow it; here it
is the end of the last thing in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from digest.yaml.source_map import NextEvent, events


class UnpatchableError(Exception):
    """The file cannot be changed by position; the message says why."""


class UnsoundError(UnpatchableError):
    """The file cannot even be read."""


@dataclass(slots=True)
class Node:
    """A value as it is written: `text[start:end]`; an empty one has its place right behind its colon or dash.

    `mark` is how a scalar is written: nothing where it is plain, a quotation mark, or `|` or `>`. `is_flow` is whether
    a list or a mapping has brackets.
    """

    start: int
    end: int
    mark: str = ""
    is_flow: bool = False
    pairs: dict[str, tuple[Node, Node]] | None = None
    """The keys of a mapping, each with its value."""
    items: list[Node] | None = None
    dashes: list[int] = field(default_factory=list)
    """Where the dash of each item of a block list stands."""

    @property
    def is_scalar(self) -> bool:
        return self.pairs is None and self.items is None

    @property
    def is_block(self) -> bool:
        """Whether it is a list or a mapping without brackets."""
        return not self.is_scalar and not self.is_flow

    def at(self, keys: Sequence[str | int]) -> Node:
        """The node at `keys` below this one. Raises UnpatchableError where there is none."""
        node = self
        for step in keys:
            try:
                node = (node.pairs or {})[step][1] if isinstance(step, str) else (node.items or [])[step]
            except (KeyError, IndexError):
                raise UnpatchableError(f"there is nothing at {'.'.join(map(str, keys))}") from None
        return node


def tree(text: str) -> Node | None:
    """The tree of `text`, sound YAML; None where nothing is in it."""
    next_event = events(text)
    next_event()  # StreamStart
    if isinstance(next_event(), StreamEndEvent):
        return None
    return _node(text, next_event(), next_event)


def _node(text: str, event: Any, next_event: NextEvent) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, ScalarEvent):
        return _scalar(text, start, end, event.style or "")
    if isinstance(event, AliasEvent):
        raise UnpatchableError("it has a YAML alias")
    if isinstance(event, MappingStartEvent):
        return _mapping(text, event, next_event)
    return _list(text, event, next_event)


def _scalar(text: str, start: int, end: int, style: str) -> Node:
    if style in ("|", ">"):
        header = text[start:end].split("\n", 1)[0]
        if "+" not in header.split("#", 1)[0]:  # only where they are kept are blank lines behind it a part of it
            end = start + len(text[start:end].rstrip())
    return Node(start, end, style)


def _mapping(text: str, begin: Any, next_event: NextEvent) -> Node:
    found = Node(begin.start_mark.index, begin.end_mark.index, is_flow=bool(begin.flow_style), pairs={})
    pairs: dict[str, tuple[Node, Node]] = {}
    last = found.end
    while not isinstance(event := next_event(), MappingEndEvent):
        if not isinstance(event, ScalarEvent):
            raise UnpatchableError("it has a key that is no word")
        key = _node(text, event, next_event)
        value = _node(text, next_event(), next_event)
        pairs[event.value] = (key, value)
        last = max(key.end, value.end)
    found.pairs, found.end = pairs, _end(event) if found.is_flow else last
    return found


def _list(text: str, begin: Any, next_event: NextEvent) -> Node:
    found = Node(begin.start_mark.index, begin.end_mark.index, is_flow=bool(begin.flow_style), items=[])
    items: list[Node] = []
    last = found.start
    while not isinstance(event := next_event(), SequenceEndEvent):
        if not found.is_flow:
            found.dashes.append(_dash(text, last, found.start, is_first=not items))
        items.append(_node(text, event, next_event))
        last = max(last, items[-1].end)
    found.items, found.end = items, _end(event) if found.is_flow else last
    return found


def _end(event: Any) -> int:
    return int(event.end_mark.index)


def _dash(text: str, after: int, start: int, *, is_first: bool) -> int:
    """Where the dash of the next item stands, in the column of the first one."""
    if is_first:
        return start
    column = start - line_start(text, start)
    line = line_start(text, after)
    if text[line:after].strip(" "):  # only block scalars whose blank lines are kept end at a line
        line = line_end(text, after)
    while line < len(text):
        if text.startswith("-", line + column) and not text[line : line + column].strip(" "):
            return line + column
        line = line_end(text, line)
    raise UnpatchableError("a list is written in a way that is not known")


def line_start(text: str, at: int) -> int:
    """Where the line begins that the character at `at` is on."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the next line begins."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def column(text: str, at: int) -> int:
    """How many characters stand before the one at `at` on its line."""
    return at - line_start(text, at)
