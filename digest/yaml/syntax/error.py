"""What a YAML parser said when it gave up, and the lines around the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from digest.foundation.problem import Code
from digest.text.deferred_pattern import deferred
from digest.yaml.quoting import line_at
from digest.yaml.source_map import Fault

KEY = deferred(r"[ \t]*(?:- +)*(?P<key>'[^'\n]*'|\"[^\"\n]*\"|[^\s#:\"'\[{-][^:\n]*):(?=[ \t]|$)")

OUT_OF_PLACE = ("expected key", "<block end>", "'-' indicator", "<document start>")
"""Words in which parsers say that something stands where nothing of its kind may."""


class SourceLine(NamedTuple):
    """A line of the text, without its end, and the offset at which it begins."""

    start: int
    text: str

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def first(self) -> int:
        """The offset of the first character that is not a space."""
        return self.start + self.indent

    @property
    def value_start(self) -> int:
        """The offset of what is written after the key, or after the dash of an item."""
        key = KEY.match(self.text)
        start = key.end() if key else self.indent
        value = self.text[start:].lstrip(" ")
        while value.startswith("- "):
            value = value[2:].lstrip(" ")
        return self.start + len(self.text) - len(value)

    @property
    def end(self) -> int:
        return self.start + len(self.text.rstrip())


class ParserError(NamedTuple):
    """The parser's `problem` at the offset `at`, in the `context` of something that `began` earlier (-1: unknown)."""

    text: str
    problem: str
    at: int
    context: str
    began: int

    def says(self, *words: str) -> bool:
        """Whether the problem is put in any of these words."""
        return any(word in self.problem for word in words)

    def line(self, index: int) -> SourceLine:
        """The line on which the offset `index` stands."""
        return SourceLine(self.text.rfind("\n", 0, index) + 1, line_at(self.text, index))

    def line_before(self, line: SourceLine) -> SourceLine | None:
        """The nearest line above that is neither blank nor a comment."""
        start = line.start
        while start > 0:
            above = self.line(start - 1)
            if above.text.strip() and not above.text.lstrip().startswith("#"):
                return above
            start = above.start
        return None


Explain: TypeAlias = Callable[[ParserError], Fault | None]


def fault(start: int, end: int, message: str, hint: str, code: Code = Code.YAML_SYNTAX) -> Fault:
    """A fault of syntax, blamed on the stretch of text from `start` to `end`."""
    return Fault(start, max(end, start + 1), code, message, hint)
