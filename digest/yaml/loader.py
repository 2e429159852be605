"""YAML as a digest reads it: mappings, lists and text, with the place of everything in them.

    text ─libyaml─▶ data                the common path: nothing is wrong, and no position is kept
         └─survey─▶ data, spans, faults where something is odd, or once a place is asked for

Every scalar is text, as it is written: `period: 2019`, `value: 1.10` and `title: No` mean what they say, and the models
give the types. A plain empty value, `~` and `null` are None. What makes YAML surprising is refused: anchors and
aliases, tags, keys written twice, more than one document, more than twenty levels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

import yaml
from msgspec import Struct
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.text.decoding import forbidden
from digest.text.deferred_pattern import deferred
from digest.yaml.quoting import quoted, quoting_advice, rewritten
from digest.yaml.source_map import DEEPEST, NULLS, Data, Fault, Keys, NextEvent, Survey, events, survey
from digest.yaml.syntax import diagnose


class Commented(NamedTuple):
    """A plain value that a comment follows, with its keys: where the comment stands, and the line with both of them in
    quotation marks, empty where that is no help."""

    keys: Keys
    value: str
    comment: str
    place: Place
    quoted: str


_VALUE_IN_BRACES = deferred(r"([\w-]+): ([^\s\"'{}\[\]][^\"'{}\[\]:\n]*)\Z")
_COMMENT = re.compile(r"[ \t]+(#[^\n]*)")


class YamlDocument(Struct, frozen=True, dict=True):
    """A YAML document: its `data`, and where each part of it is written.

    `text` is the YAML alone; its first line is line `first_line` of the file at `path`.
    """

    data: Data
    path: str
    text: str
    first_line: int = 1

    def place(self, keys: Keys) -> Place:
        """Where the value at `keys` is written, or the nearest thing around it that is: `("figures", 0, "value")`."""
        return self._at(keys, key=False)

    def place_of_key(self, keys: Keys) -> Place:
        """Where the last of `keys` itself is written; for an item of a list, where the item begins."""
        return self._at(keys, key=True)

    def texts(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every text of the document, with its keys."""
        return _texts(self.data, ())

    def last_line(self, keys: Keys) -> int:
        """The last line on which anything at `keys` or below is written."""
        known = tuple(keys)
        ends = [spans.value.end for each, spans in self._survey.spans.items() if each[: len(known)] == known]
        return self.first_line + self.text.count("\n", 0, max(ends, default=0))

    def quoting_advice(self, keys: Keys) -> str:
        """How to write the value at `keys`, which YAML took apart, so that it is read as text."""
        found = self._survey.spans.get(tuple(keys))
        return quoting_advice(self.text, found.value.start) if found else ""

    def parted_by_comma(self, keys: Keys) -> str:
        """The value that the last of `keys` was meant to end, in quotation marks, where a comma inside `{ }` has made
        a key of it: `value: "12,400 passengers"`; empty where it was not."""
        found = self._survey.spans.get(tuple(keys))
        if found is None or found.value.start != found.value.end:
            return ""
        before = _VALUE_IN_BRACES.search(self.text, 0, found.key.end)
        return f"{before[1]}: {quoted(before[2])}" if before and "," in before[2] else ""

    def before_comments(self) -> Iterator[Commented]:
        """The plain values behind which a comment stands on the same line."""
        for keys, (_, (start, end)) in self._survey.spans.items():
            comment = _COMMENT.match(self.text, end)
            if comment and self.text[start:end][:1] not in ("'", '"'):
                place = _place(self.path, self.text, self.first_line, comment.start(1), comment.end())
                value = " ".join(self.text[start:end].split())
                yield Commented(keys, value, comment[1], place, rewritten(self.text, comment.start(1)))

    def _written(self, keys: Keys) -> tuple[str | int, ...]:
        """`keys` without the position of an item that is written alone, where a list of one could stand."""
        data: Any = self.data
        written: list[str | int] = []
        for step in keys:
            if isinstance(data, dict):
                if isinstance(step, int):
                    continue
                data = data.get(step)
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
            else:
                data = None
            written.append(step)
        return tuple(written)

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "_survey"}

    @cached_property
    def _survey(self) -> Survey:
        return survey(self.text)

    def _at(self, keys: Keys, *, key: bool) -> Place:
        spans = self._survey.spans
        known = self._written(keys)
        while known and known not in spans:
            known = known[:-1]
            key = True
        start, end = 0, 0
        if known in spans:
            found = spans[known]
            start, end = found.key if key or found.value.start == found.value.end else found.value
        return _place(self.path, self.text, self.first_line, start, end)


def _texts(data: Data, keys: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(data, str):
        yield keys, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*keys, key))
    elif data is not None:
        for index, value in enumerate(data):
            yield from _texts(value, (*keys, index))


class _OddError(Exception):
    """There is something to complain of: the survey finds out what."""


def parse(text: str, path: str, first_line: int = 1) -> Outcome[YamlDocument | None]:
    """The document that `text` holds; its lines are counted from `first_line`. Never raises.

    None where it is not YAML at all. A problem beside a document is one that leaves the rest readable, such as a key
    written twice, of which the first is kept. `text` ends its lines in `\\n` alone.
    """
    stray = text.find("\ufeff")
    if stray >= 0:
        place = _place(path, text, first_line, stray, stray + 1)
        message = "a byte order mark (U+FEFF), which cannot be seen, stands inside the file"
        return Outcome(None, (place.problem(Code.YAML_SYNTAX, message, "delete it"),))
    try:
        data = _read(events(text))
    except (_OddError, yaml.YAMLError, ValueError):
        return _explained(text, path, first_line)
    return Outcome(YamlDocument(data, path, text, first_line))


def _explained(text: str, path: str, first_line: int) -> Outcome[YamlDocument | None]:
    def problem(fault: Fault) -> Problem:
        return _place(path, text, first_line, fault.start, fault.end).problem(fault.code, fault.message, fault.hint)

    try:
        found = survey(text)
    except (yaml.YAMLError, ValueError) as error:
        return Outcome(None, (problem(diagnose(text, error)),))
    problems = tuple(problem(fault) for fault in found.faults)
    return Outcome(YamlDocument(found.data, path, text, first_line) if found.whole else None, problems)


def _place(path: str, text: str, first_line: int, start: int, end: int) -> Place:
    """The place of `text[start:end]`, as far as it stands on one line."""
    start = min(start, len(text))
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    end = min(end, len(text) if line_end < 0 else line_end)
    return Place(path, first_line + text.count("\n", 0, start), start - line_start + 1, max(1, end - start))


def _read(next_event: NextEvent) -> Data:
    """The data of a stream of events. Raises _OddError for anything that a digest may refuse."""
    next_event()  # StreamStart
    if type(next_event()) is StreamEndEvent:
        return None
    data = _value(next_event(), next_event, DEEPEST)
    if type(next_event()) is not DocumentEndEvent or type(next_event()) is not StreamEndEvent:
        raise _OddError
    return data


def _value(event: Any, next_event: NextEvent, depth: int) -> Data:
    kind = type(event)
    if kind is ScalarEvent:
        return _scalar(event)
    if depth == 0 or kind is AliasEvent or event.anchor is not None or event.tag is not None:
        raise _OddError
    if kind is SequenceStartEvent:
        items: list[Data] = []
        while type(event := next_event()) is not SequenceEndEvent:
            items.append(_value(event, next_event, depth - 1))
        return items
    mapping: dict[str, Data] = {}
    while type(event := next_event()) is not MappingEndEvent:
        if type(event) is not ScalarEvent:
            raise _OddError
        key = _scalar(event)
        if key is None:
            key = event.value
        if not key or key in mapping:
            raise _OddError
        mapping[key] = _value(next_event(), next_event, depth - 1)
    return mapping


def _scalar(event: Any) -> str | None:
    if event.anchor is not None or event.tag is not None:
        raise _OddError
    value: str = event.value
    if value in NULLS and event.implicit[0]:
        return None
    if event.style == '"' and forbidden(value):
        raise _OddError
    return value
