"""The thorough way through a YAML document: where everything is written, and all that a digest refuses in it.

It costs several times what reading costs: `loader` comes here only when something is wrong or a place is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import yaml
from msgspec import Struct, field
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from digest.foundation.problem import Code
from digest.text.decoding import forbidden, named
from digest.yaml.quoting import quoting_advice, shortened

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"
Keys: TypeAlias = Sequence[str | int]
NextEvent: TypeAlias = Callable[[], Any]

if not yaml.__with_libyaml__:
    # PyYAML's own parser takes fifteen times as long, and reads tabs and escapes otherwise.
    raise ImportError(
        "PyYAML is installed without libyaml, by which YAML is read: install libyaml (Debian, Ubuntu: libyaml-dev; "
        "macOS: brew install libyaml), then `pip install --force-reinstall --no-cache-dir pyyaml`",
        name="yaml.cyaml",
    )

DEEPEST = 20
MOST_FAULTS = 1000
MEND_FIRST = "mend those above first"
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class SourceStretch(NamedTuple):
    """A stretch of the YAML text, as offsets."""

    start: int
    end: int


class Spans(NamedTuple):
    """Where a value is written, and its key: for an item of a list, what the item begins with."""

    key: SourceStretch
    value: SourceStretch


class Fault(Struct, frozen=True):
    """Something that is refused, and the stretch of text to blame."""

    start: int
    end: int
    code: Code
    message: str
    hint: str


class Survey(Struct):
    """`data` as `loader` reads it, `spans` by keys; `whole` is false where a part of the text was left unread."""

    data: Data = None
    spans: dict[tuple[str | int, ...], Spans] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    whole: bool = True


def events(text: str) -> NextEvent:
    """A function that gives the next event of `text`, from StreamStart to StreamEnd, by libyaml.

    It raises yaml.YAMLError or ValueError, at once or at any event, where the text is not YAML.
    """
    parser = yaml.cyaml.CParser(text)  # type: ignore[attr-defined]
    next_event: NextEvent = parser.get_event
    return next_event


class _EnoughError(Exception):
    """There is no use in reading on."""


def survey(text: str) -> Survey:
    """All there is to know about `text`. Raises yaml.YAMLError or ValueError where it is not YAML."""
    surveyor = _Surveyor(text)
    try:
        surveyor.document()
    except _EnoughError:
        surveyor.found.whole = False
    except yaml.MarkedYAMLError as error:
        # libyaml reads ahead, and from 0.2.6 on gives up at a thousand levels before the twentieth is looked at here.
        if "nesting depth" not in (error.problem or ""):
            raise
        at = min(error.problem_mark.index, len(text) - 1) if error.problem_mark else 0
        surveyor.found.faults.append(_too_deep(SourceStretch(at, at + 1)))
        surveyor.found.whole = False
    return surveyor.found


def _too_deep(stretch: SourceStretch) -> Fault:
    return Fault(
        *stretch,
        Code.YAML_TOO_DEEP,
        f"the file is nested more than {DEEPEST} levels deep here",
        "nothing in a digest needs more than five: look for brackets or spaces too many",
    )


class _Surveyor:
    def __init__(self, text: str) -> None:
        self.text = text
        self.next_event = events(text)
        self.found = Survey()

    def document(self) -> None:
        self.next_event()  # StreamStart
        if isinstance(self.next_event(), StreamEndEvent):
            return
        self.found.data = self._value(self.next_event(), (), None, DEEPEST)
        self.next_event()  # DocumentEnd
        after = self.next_event()
        if isinstance(after, DocumentStartEvent):
            self._blame(
                self._stretch(after),
                Code.YAML_SYNTAX,
                "a second YAML document begins here",
                "a file holds one document: delete this line, or move what follows to a file of its own",
            )
            self.found.whole = False

    def _value(self, event: Any, keys: tuple[str | int, ...], key: SourceStretch | None, depth: int) -> Data:
        self._properties(event)
        stretch = self._stretch(event)
        self.found.spans.setdefault(keys, Spans(key or stretch, stretch))
        match event:
            case ScalarEvent():
                return self._scalar(event, stretch)
            case AliasEvent():
                self._refuse(event, Code.YAML_ALIAS, "is a YAML alias, which a digest does not use")
                return self.text[stretch.start : stretch.end]
        if depth == 0:
            self.found.faults.append(_too_deep(stretch))
            raise _EnoughError
        if isinstance(event, MappingStartEvent):
            return self._mapping(keys, depth - 1)
        return self._list(keys, depth - 1)

    def _mapping(self, keys: tuple[str | int, ...], depth: int) -> Data:
        mapping: dict[str, Data] = {}
        while not isinstance(event := self.next_event(), MappingEndEvent):
            stretch = self._stretch(event)
            if not mapping and keys and isinstance(keys[-1], int):
                self.found.spans[keys] = self.found.spans[keys]._replace(key=stretch)
            key = self._key(event, keys, depth)
            if key is None or key in mapping:
                # Under a name that no one asks for, so that nothing written twice replaces what stands first.
                self._value(self.next_event(), (*keys, "", len(mapping)), stretch, depth)
                if key is not None:
                    self._blame_twice(key, keys, stretch)
            else:
                mapping[key] = self._value(self.next_event(), (*keys, key), stretch, depth)
        return mapping

    def _list(self, keys: tuple[str | int, ...], depth: int) -> Data:
        items: list[Data] = []
        while not isinstance(event := self.next_event(), SequenceEndEvent):
            items.append(self._value(event, (*keys, len(items)), None, depth))
        return items

    def _key(self, event: Any, keys: tuple[str | int, ...], depth: int) -> str | None:
        stretch = self._stretch(event)
        if not isinstance(event, ScalarEvent):
            self._value(event, (*keys, "", -1), None, depth)
            self._blame(
                stretch,
                Code.YAML_SYNTAX,
                "a key must be a word, not something in brackets",
                "if the brackets are text, put quotation marks around the value",
            )
            return None
        self._properties(event)
        if event.value == "" and event.implicit[0]:
            message = "there is no key before this colon"
            self._blame(stretch, Code.YAML_SYNTAX, message, "write the key, or delete the line")
            return None
        return str(event.value)

    def _scalar(self, event: Any, stretch: SourceStretch) -> str | None:
        value: str = event.value
        if value in NULLS and event.implicit[0] and event.tag is None:
            return None
        unseen = forbidden(value)
        if unseen:
            message = f"the text holds {named(unseen[0])}, which no page can show"
            self._blame(stretch, Code.BAD_VALUE, message, "delete its escape")
        return value

    def _properties(self, event: Any) -> None:
        if isinstance(event, AliasEvent):
            return
        if event.anchor is not None:
            self._refuse(event, Code.YAML_ALIAS, "names a YAML anchor, which a digest does not use")
        elif getattr(event, "tag", None) is not None:
            self._refuse(event, Code.YAML_TAG, "is a YAML tag, which a digest does not use")

    def _refuse(self, event: Any, code: Code, complaint: str) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, AliasEvent):
            word = self.text[start:end]
        elif event.anchor is not None:
            word = f"&{event.anchor}"
        else:
            word = self.text[start:].split(maxsplit=1)[0].rstrip(",]}")
        self._blame(
            SourceStretch(start, start + len(word)),
            code,
            f"{word!r} {complaint}",
            quoting_advice(self.text, start),
        )

    def _blame_twice(self, key: str, keys: tuple[str | int, ...], stretch: SourceStretch) -> None:
        first = self.found.spans[(*keys, key)].key.start
        line = self.text[first:].partition("\n")[0].strip()
        self._blame(
            stretch,
            Code.YAML_DUPLICATE_KEY,
            f"{shortened(key)!r} is written twice",
            f"keep one of the two; the first is {shortened(line)!r}",
        )

    def _blame(self, stretch: SourceStretch, code: Code, message: str, hint: str) -> None:
        if len(self.found.faults) == MOST_FAULTS:
            self.found.faults.append(Fault(*stretch, code, "there are more problems from here on", MEND_FIRST))
            raise _EnoughError
        self.found.faults.append(Fault(*stretch, code, message, hint))

    def _stretch(self, event: Any) -> SourceStretch:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, ScalarEvent) and event.style in ("|", ">"):
            # The words are what a problem is about, not the `>-` before them.
            first_line = self.text.find("\n", start, end)
            words = self.text[first_line:end] if first_line >= 0 else ""
            if words.strip():
                start = first_line + len(words) - len(words.lstrip())
        return SourceStretch(start, end)
