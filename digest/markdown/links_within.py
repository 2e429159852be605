"""Where the links lead that an article's text has itself, by the words that they are on."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from digest.model.article import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.model.article import Flow
    from digest.text.spans import Span

_OPENING = re.compile(r'<a href="(?P<url>[^"]*)"(?: title="(?P<title>[^"]*)")?')


class TextLink(NamedTuple):
    """Where a link leads, and what its title says."""

    url: str
    title: str


def links_within(flow: Flow, span: Span) -> Iterator[TextLink]:
    """The links on any of the words at `span`, in order; those of footnotes are none, since they are on no words."""
    for block in flow.blocks:
        link: TextLink | None = None
        for piece in block.pieces:
            if isinstance(piece, Run):
                if link and piece.start < span.end and span.start < piece.end:
                    yield link
                    link = None
            elif piece == "</a>":
                link = None
            elif found := _OPENING.match(piece):
                link = (
                    None
                    if "</a>" in piece
                    else TextLink(html.unescape(found["url"]), html.unescape(found["title"] or ""))
                )
