"""The parser beneath: YAML as a stream of events, through libyaml where PyYAML has it, else in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError

NextEvent = Callable[[], Any]
_SURROGATE = "\ud800"


class _PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, made to read tabs and refuse escapes as libyaml does."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        super().scan_to_next_token()
        while self.peek() == "\t" and (self.flow_level or not self.allow_simple_key):
            self._blanks()
            super().scan_to_next_token()

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> Any:
        blanks = self._blanks()
        if self.peek() not in "\r\n\x85\u2028\u2029":
            return [blanks] if blanks else []
        chunks = super().scan_plain_spaces(indent, start_mark)
        self._blanks()
        return chunks

    def scan_flow_scalar_non_spaces(self, double: bool, start_mark: Any) -> Any:
        try:
            chunks = super().scan_flow_scalar_non_spaces(double, start_mark)
        except ValueError:  # from chr(), which knows no character beyond U+10FFFF
            chunks = [_SURROGATE]
        if any(_SURROGATE <= chunk <= "\udfff" for chunk in chunks if len(chunk) == 1):
            raise ScannerError(
                "while scanning a double-quoted scalar", start_mark, "found invalid escape code", self.get_mark()
            )
        return chunks

    def _blanks(self) -> str:
        length = 0
        while self.peek(length) in " \t":
            length += 1
        blanks: str = self.prefix(length)
        self.forward(length)
        return blanks


def python_events(text: str) -> NextEvent:
    """The events of `text` by the parser written in Python: about fifteen times slower, with the same result."""
    return _PythonParser(text).get_event


def libyaml_events(text: str) -> NextEvent:
    """The events of `text` by libyaml; only where `yaml.__with_libyaml__`."""
    return yaml.cyaml.CParser(text).get_event  # type: ignore[attr-defined]


events: Callable[[str], NextEvent] = libyaml_events if yaml.__with_libyaml__ else python_events
"""A function that gives the next event of a text, from StreamStart to StreamEnd.

It raises yaml.YAMLError or ValueError, at once or at any event, where the text is not YAML.
"""
