"""Directives: lines of a text that put a measure's chart, a figure or a quotation of another article in their place.

`::: measure exports`, `::: quote three-ports#quote-1a2b`. In a flow a directive is a block of markup without text, an
empty element that names what belongs there; what is shown is worked out when a page is made, since a text is read
without the rest of the digest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from digest.foundation.problem import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.model.article import Flow

MEASURE, QUOTE, FIGURE = "measure", "quote", "figure"
KINDS = (MEASURE, QUOTE, FIGURE)
SIGN = ":::"
HINT = "write `::: measure SLUG`, `::: quote ARTICLE#ID` or `::: figure ARTICLE#ID`; a backslash before `:::` keeps it"

_OPENING = '<div class="placed"'
_SLUG = r'[^\s#"\'&<>]+'
_WRITTEN = re.compile(rf":::[ \t]*([a-z]+)[ \t]+({_SLUG})(?:#({_SLUG}))?[ \t]*")
_MARKER = re.compile(r'<div class="placed" data-kind="([a-z]+)" data-name="([^"#]+)(?:#([^"]+))?"></div>\n')


class Directive(NamedTuple):
    """What belongs in a text: a measure by its slug, or the annotation `id` of the article `name`."""

    kind: str
    name: str
    id: str = ""

    @property
    def written(self) -> str:
        """What stands behind the kind: `exports`, `three-ports#quote-1a2b`."""
        return f"{self.name}#{self.id}" if self.id else self.name


def read(line: str) -> Directive | None:
    """The directive on a `line`; None where it is none that is known."""
    found = _WRITTEN.fullmatch(line)
    if not found or found[1] not in KINDS or bool(found[3]) is (found[1] == MEASURE):
        return None
    return Directive(found[1], found[2], found[3] or "")


def place_of(directive: Directive, source: str, first_line: int, path: str) -> Place:
    """Where a directive first stands in a text, which begins on `first_line` of the file `path`."""
    for number, line in enumerate(source.splitlines(), start=first_line):
        if read(line) == directive:
            return Place(path, number, line.rindex(directive.written) + 1, len(directive.written))
    return Place(path)


def marker(directive: Directive) -> str:
    """The element that stands for a directive in a flow."""
    return f'<div class="placed" data-kind="{directive.kind}" data-name="{directive.written}"></div>\n'


def is_marker(html: str) -> bool:
    """Whether a block is a directive whose HTML is `html`."""
    return html.startswith(_OPENING)


def of_marker(html: str) -> Directive | None:
    """The directive that a block stands for whose HTML is `html`; None where it is anything else."""
    found = _MARKER.fullmatch(html) if is_marker(html) else None
    return Directive(found[1], found[2], found[3] or "") if found else None


def parts(html: str) -> Iterator[str | Directive]:
    """The HTML of a text, cut at its directives; no part is empty."""
    reached = 0
    for found in _MARKER.finditer(html):
        if reached < found.start():
            yield html[reached : found.start()]
        yield Directive(found[1], found[2], found[3] or "")
        reached = found.end()
    if reached < len(html):
        yield html[reached:]


def in_html(html: str) -> tuple[Directive, ...]:
    """The directives of a text, each once, in order."""
    return tuple(dict.fromkeys(part for part in parts(html) if isinstance(part, Directive)))


def in_flow(flow: Flow) -> tuple[Directive, ...]:
    """The directives of an article's text, each once, in order."""
    return tuple(dict.fromkeys(_of_pieces(piece for block in flow.blocks for piece in block.pieces)))


def _of_pieces(pieces: Iterable[object]) -> Iterator[Directive]:
    for piece in pieces:
        directive = of_marker(piece) if isinstance(piece, str) else None
        if directive:
            yield directive
