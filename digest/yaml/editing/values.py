"""Values as they are written beside others: quoted as their neighbours, and always read back as they are."""

from __future__ import annotations

import datetime as dt
import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, TypeGuard

from digest.yaml import writer
from digest.yaml.editing.tree import Node, line_start
from digest.yaml.source_map import NULLS, Data

Value: TypeAlias = "str | bool | dt.date | Sequence[Value] | Mapping[str, Value] | None"
"""What can be written: texts, truth values, dates, nothing, and lists and mappings of these."""

_SINGLE_LINE = re.compile(r"[^\n\r\t\x85\u2028\u2029\ufeff]*")
_HEADER = re.compile(r"[|>][^\n\r]*")
_WIDEST, _NARROWEST = 120, 40
_LONG = 40
_MARKS = ("'", '"')


def data(value: Value) -> Data:
    """`value` as it is read back."""
    match value:
        case bool():
            return "true" if value else "false"
        case dt.date():
            return value.isoformat()
        case str() | None:
            return value
        case Mapping():
            return {key: data(inside) for key, inside in value.items()}
        case _:
            return [data(inside) for inside in value]


@dataclass(frozen=True, slots=True)
class Style:
    """How values are written: `marks` has the quotation marks of those of some keys, `mark` those of all others, `step`
    by how much what is inside is indented, and `lists` by how much a list of mappings is. `key_mark` has the quotation
    marks of keys. Where the file does not end in a line feed, no text has lines of its own: the last would lose its."""

    step: int = 2
    lists: int = 2
    mark: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    is_ended: bool = True
    key_mark: str = ""

    def of(self, key: str) -> str:
        return self.marks.get(key, self.mark)


def scalar(value: Value, mark: str, *, in_flow: bool) -> str:
    """A text, a truth value, a date or nothing, on one line, between `mark` where it can be."""
    if isinstance(value, str) and mark == "'" and _SINGLE_LINE.fullmatch(value):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, str) and mark == '"' and value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    if value is None:
        return "null"
    return writer.inline([value])[1:-1] if in_flow else writer.inline(value)


def flow_pairs(value: Mapping[str, Value], style: Style) -> list[str]:
    """The keys of a mapping between brackets, each with its value."""
    names = {name: scalar(name, style.key_mark, in_flow=True) for name in value}
    return [f"{names[name]}: {flow(each, style, name)}" for name, each in value.items()]


def flow(value: Value, style: Style, key: str = "") -> str:
    """`value` between brackets, on one line."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(flow_pairs(value, style))}}}"
    if _is_list(value):
        return f"[{', '.join(flow(each, style, key) for each in value)}]"
    return scalar(value, style.of(key), in_flow=True)


def is_laid_out(value: Value) -> bool:
    """Whether `value` takes lines of its own, below its key: a mapping, or a list of mappings or of long texts."""
    return bool(value) and (isinstance(value, Mapping) or (_is_list(value) and any(map(_is_large, value))))


def _is_large(value: Value) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, str) and len(value) > _LONG)


def lines(value: Value, style: Style) -> list[str]:
    """A mapping or a list of mappings, a line for each key, without the indentation of all of it."""
    if isinstance(value, Mapping):
        return [line for key, inside in value.items() for line in pair(key, inside, style)]
    assert _is_list(value)
    return [line for each in value for line in item(each, style)]


def pair(key: str, value: Value, style: Style) -> list[str]:
    """The lines of a key and its value."""
    name = scalar(key, style.key_mark, in_flow=False)
    if written := literal(value, style):
        return [f"{name}: {written[0]}", *inset(written[1:], style.step)]
    if not is_laid_out(value):
        return [f"{name}: {_inline(value, style, key)}"]
    by = style.step if isinstance(value, Mapping) else style.lists
    return [f"{name}:", *inset(lines(value, style), by)]


def literal(text: Value, style: Style) -> list[str]:
    """A text of several lines as people read it, `|` and what is below it (YAML 1.2.2, 8.1.2), or `>` where it is one
    line with a line feed; none where it would be read otherwise, or is of one line without."""
    if not isinstance(text, str) or not style.is_ended:
        return []
    below = text.removesuffix("\n").split("\n")
    is_plain = all(_SINGLE_LINE.fullmatch(line) and line == line.rstrip() for line in below)
    if not is_plain or not below[0] or below[0][0] == " " or not below[-1]:
        return []
    if len(below) == 1:
        folded = textwrap.wrap(below[0], _WIDEST, break_long_words=False, break_on_hyphens=False)
        return [">", *folded] if text.endswith("\n") and " ".join(folded) == below[0] else []
    return ["|" if text.endswith("\n") else "|-", *below]


def inset(inside: Iterable[str], by: int) -> list[str]:
    """The lines `inside`, indented `by` characters; blank ones stay blank."""
    return [" " * by + line if line else "" for line in inside]


def item(value: Value, style: Style, gap: str = " ") -> list[str]:
    """The lines of an item of a block list, `gap` between its dash and what follows."""
    inside = lines(value, style) if isinstance(value, Mapping) and value else [_inline(value, style, "")]
    return [f"-{gap}{inside[0]}", *inset(inside[1:], 1 + len(gap))]


def _inline(value: Value, style: Style, key: str) -> str:
    if isinstance(value, Mapping) or _is_list(value):
        return flow(value, style, key)
    return scalar(value, style.of(key), in_flow=False)


def _is_list(value: Value) -> TypeGuard[Sequence[Value]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def in_place_of(text: str, old: Node, value: Value, *, in_flow: bool) -> Iterator[str]:
    """The ways to write a scalar where another one stands, the one most like that first."""
    if old.mark in ("|", ">") and isinstance(value, str):
        yield from _laid_down(text, old, value)
    written = text[old.start : old.end]
    resolved = old.mark == "" and written not in NULLS and scalar(written, "", in_flow=in_flow) != written
    if resolved and isinstance(value, str) and _SINGLE_LINE.fullmatch(value) and value[:1].isalnum():
        yield value  # as `value: 46`, which others take for a number, and a digest for a text
    yield scalar(value, old.mark if old.mark in _MARKS else "", in_flow=in_flow)


def _laid_down(text: str, old: Node, value: str) -> Iterator[str]:
    """A text on lines of its own below `|` or `>`, as wide as what stood there."""
    header = _HEADER.match(text, old.start)
    below = text[old.start : old.end].splitlines()[1:]
    first = next((line for line in below if line.strip()), None)
    if header is None or first is None or not value.strip():
        return
    indent = len(first) - len(first.lstrip(" "))
    newline = "\r\n" if "\r\n" in text else "\n"
    if old.mark == ">":
        width = min(max([_NARROWEST, *map(len, below)]), _WIDEST) - indent
        written = []
        for number, paragraph in enumerate(value.rstrip("\n").split("\n")):
            wrapped = textwrap.wrap(paragraph, max(width, 20), break_long_words=False, break_on_hyphens=False)
            written += ["", *wrapped] if number else wrapped
    else:
        written = value.rstrip("\n").split("\n")
    body = newline.join(inset(written, indent))
    said = header[0].rstrip()
    for head in dict.fromkeys((said, said.replace("+", "-"), f"{said[0]}-")):
        yield f"{head}{newline}{body}"


def style_beside(text: str, root: Node | None, near: Sequence[Node]) -> Style:
    """How what is put beside the mappings and scalars `near` is written, the nearest first.

    What could not stand without its marks says nothing of how others are written.
    """
    marks: dict[str, str] = {}
    for node in near:
        for key, (_, value) in (node.pairs or {}).items():
            if value.is_scalar and value.end > value.start and not _needs_marks(text, value):
                marks.setdefault(key, value.mark if value.mark in _MARKS else "")
    scalars = [node.mark for node in near if node.is_scalar and node.end > node.start and not _needs_marks(text, node)]
    every = {*marks.values(), *scalars}
    mark = next(iter(every)) if len(every) == 1 else ""
    step, lists = _steps(text, root)
    keys = {key.mark for node in near for key, _ in (node.pairs or {}).values()}
    key_mark = next(iter(keys)) if len(keys) == 1 else ""
    return Style(step, lists, mark, marks, text.endswith("\n"), key_mark)


def _needs_marks(text: str, node: Node) -> bool:
    """Whether the scalar between marks at `node` would be read otherwise without them."""
    if node.mark not in _MARKS:
        return False
    inside = text[node.start + 1 : node.end - 1]
    return not inside or "\\" in inside or "''" in inside or scalar(inside, "", in_flow=True) != inside


def _steps(text: str, root: Node | None) -> tuple[int, int]:
    """By how much mappings and lists are indented below their keys, as the first of each is."""
    step = lists = -1
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop(0)
        for key, value in (node.pairs or {}).values():
            if value.is_block and not node.is_flow:
                by = value.start - line_start(text, value.start) - (key.start - line_start(text, key.start))
                if value.items is None and step < 0 < by:
                    step = by
                elif value.items is not None and lists < 0 <= by:
                    lists = by
            waiting.append(value)
        waiting.extend(node.items or ())
    if step < 0:
        step = lists if lists > 0 else 2
    return step, lists if lists >= 0 else step
