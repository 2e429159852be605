"""An explanation, verified."""

from __future__ import annotations

from msgspec import Struct

from digest.model.article import OtherAnnotation
from digest.text.spans import Span

NAME = "explanation"


class Explanation(Struct, OtherAnnotation, frozen=True, array_like=True, gc=False, tag=NAME):
    """What the editor says of a passage; where `term` is not empty, `text` defines it.

    `id` is its permalink's fragment: `explanation-…`.
    """

    id: str
    term: str
    text: str
    spans: tuple[Span, ...]
