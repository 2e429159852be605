"""Marks in YAML that make readers see text in another order than it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digest.foundation.problem import Code, Problem
from digest.text.direction import HINT, has_controls, turns

if TYPE_CHECKING:
    from digest.yaml.loader import YamlDocument
    from digest.yaml.source_map import Data

_ESCAPED = re.compile(r"\\[uU](?:0000)?20[26]")


def turned(document: YamlDocument) -> Iterator[Problem]:
    """A warning for each override in a text of `document`, and for each mark of direction that is not closed in it."""
    if has_controls(document.text) or _ESCAPED.search(document.text):
        yield from _in(document, document.data, ())


def _in(document: YamlDocument, data: Data, keys: tuple[str | int, ...]) -> Iterator[Problem]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _in(document, value, (*keys, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _in(document, value, (*keys, index))
    elif data and has_controls(data):
        for paragraph in data.split("\n"):
            for turn in turns(paragraph):
                yield document.place(keys).problem(Code.TEXT_TURNED, turn.complaint, HINT)
