"""A part of a text: half-open, in code points: `text[span.start:span.end]`."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    start: int
    end: int
