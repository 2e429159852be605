"""Adding to a YAML file without touching what is there: comments, order and line ends stay as their editor has them.

Entries are put in by position, behind the last scalar of a list: the end of a block list as a parser tells it lies
behind the comments and blank lines that follow it. What comes of it is parsed again, and must be the old data with the
new entries and nothing else; where it is not, nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from digest.yaml import writer
from digest.yaml.loader import parse
from digest.yaml.source_map import Spans, events, survey

_REST_OF_LINE = re.compile(r"[^\n]*(?:\n|$)")
_EMPTY = re.compile(r"[ \t]*:(?:[ \t]+(?:\[\s*\]|~|null|Null|NULL)(?=\s|$))?")
_MARKER = re.compile(r"^\.\.\.\s*$", re.MULTILINE)
_BOM = "\ufeff"
_INDENT = "  "


class UnpatchableError(Exception):
    """The file cannot be added to by position; the message says why."""


def with_entries(text: str, key: str, entries: Sequence[Mapping[str, Any]]) -> str:
    """`text`, a mapping in YAML, with `entries` at the end of its list `key`.

    A list that is missing or empty is made. Line ends, a byte order mark and a missing last line feed stay as they are.
    Raises UnpatchableError where the text is no such mapping, or would not be read as the old data with the entries.
    """
    bom = _BOM if text.startswith(_BOM) else ""
    newline = "\r\n" if "\r\n" in text else "\n"
    plain = text.removeprefix(_BOM).replace("\r\n", "\n")
    before = _data(plain)
    patched = _patched(plain, before, key, entries)
    wanted = {**before, key: [*(before.get(key) or []), *(_read(entry) for entry in entries)]}
    parsed = parse(patched, "")
    if parsed.problems or parsed.value is None or parsed.value.data != wanted:
        raise UnpatchableError(f"the list {key!r} is written in a way that cannot be added to by position")
    if not plain.endswith("\n"):
        patched = patched.removesuffix("\n")
    return bom + patched.replace("\n", newline)


def _data(text: str) -> dict[str, Any]:
    parsed = parse(text, "")
    if parsed.value is None or parsed.problems:
        raise UnpatchableError("it is not sound YAML: `digest check` says why")
    data = parsed.value.data
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise UnpatchableError("it is not a mapping")
    return data


def _read(entry: Mapping[str, Any]) -> Any:
    """An entry as it is read back."""
    return _data(writer.document(entry))


def _patched(text: str, data: Mapping[str, Any], key: str, entries: Sequence[Mapping[str, Any]]) -> str:
    spans = survey(text).spans
    found = spans.get((key,))
    if found is None:
        return _at_end(text, f"{key}:\n{_block(entries, _INDENT)}")
    value = data.get(key)
    if isinstance(value, list) and value:
        if text[found.value.start] == "[":
            return _into_brackets(text, _closing(text, found.value.start), entries)
        dash = text.rfind("-", found.value.start, spans[(key, 0)].value.start + 1)
        indent = " " * (dash - text.rfind("\n", 0, dash) - 1)
        last = max(end for keys, each in spans.items() if keys[:1] == (key,) for end in _scalar_end(keys, each, data))
        return _behind_line(text, last, _block(entries, indent))
    if value not in (None, []):
        raise UnpatchableError(f"{key!r} is no list")
    written = _EMPTY.match(text, found.key.end)
    if written is None:
        raise UnpatchableError(f"the empty list {key!r} is written in a way that is not known")
    bare = f"{text[: found.key.end]}:{text[written.end() :]}"
    return _behind_line(bare, found.key.end, _block(entries, _INDENT))


def _scalar_end(keys: tuple[str | int, ...], spans: Spans, data: Any) -> tuple[int, ...]:
    """Where a scalar at `keys` ends; nothing for a list or mapping, whose end a parser tells too late."""
    for step in keys:
        data = data[step]
    is_flow = isinstance(data, (dict, list)) and not data
    return () if isinstance(data, (dict, list)) and not is_flow else (max(spans.value.end, spans.key.end),)


def _block(entries: Sequence[Mapping[str, Any]], indent: str) -> str:
    lines = []
    for entry in entries:
        for number, line in enumerate(writer.document(entry).splitlines()):
            lines.append(f"{indent}{_INDENT if number else '- '}{line}\n")
    return "".join(lines)


def _behind_line(text: str, at: int, block: str) -> str:
    """`text` with `block` behind the line that `at` is on; a block scalar ends at the beginning of the next line."""
    end = at if at and text[at - 1 : at] == "\n" else _end_of_line(text, at)
    before = text[:end]
    return f"{before}{'' if before.endswith(chr(10)) else chr(10)}{block}{text[end:]}"


def _end_of_line(text: str, at: int) -> int:
    rest = _REST_OF_LINE.match(text, at)
    return rest.end() if rest else len(text)


def _at_end(text: str, block: str) -> str:
    marker = _MARKER.search(text)
    end = marker.start() if marker else len(text)
    before = text[:end]
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    return f"{before}{gap}{block}{text[end:]}"


def _closing(text: str, start: int) -> int:
    """Where the bracket stands that closes the list at `start`, by the parser's own events."""
    next_event, depth = events(text), 0
    while not isinstance(event := next_event(), StreamEndEvent):
        if isinstance(event, (SequenceStartEvent, MappingStartEvent)) and (depth or _index(event.start_mark) == start):
            depth += 1
        elif isinstance(event, (SequenceEndEvent, MappingEndEvent)) and depth:
            depth -= 1
            if not depth:
                return _index(event.end_mark) - 1
    raise UnpatchableError("a list is not closed")


def _index(mark: Any) -> int:
    return int(mark.index)


def _into_brackets(text: str, close: int, entries: Sequence[Mapping[str, Any]]) -> str:
    inside = text[:close].rstrip()
    comma = "" if inside.endswith(",") else ","
    flow = yaml.dump(list(entries), default_flow_style=True, allow_unicode=True, sort_keys=False, width=1_000_000_000)
    return f"{inside}{comma} {flow.strip()[1:-1]}{text[len(inside) :]}"
