"""The parser beneath: YAML as a stream of events, through libyaml where PyYAML has it, else in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

if TYPE_CHECKING:
    from yaml.events import Event

NextEvent = Callable[[], "Event"]


class _PythonParser(Reader, Scanner, Parser):
    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def python_events(text: str) -> NextEvent:
    """The events of `text` by the parser written in Python, which is about ten times slower and reads the same."""
    return _PythonParser(text).get_event


def events(text: str) -> NextEvent:
    """A function that gives the next event of `text`, from StreamStart to StreamEnd.

    Raises yaml.YAMLError or ValueError, now or on any call, where the text is not YAML.
    """
    return _open(text)


def _libyaml_events(text: str) -> NextEvent:
    return yaml.cyaml.CParser(text).get_event


_open: Callable[[str], NextEvent] = _libyaml_events if yaml.__with_libyaml__ else python_events
