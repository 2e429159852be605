"""Weaving: an article's flow and the passages of its annotations become HTML.

Runs of text are cut at the edges of passages, and each segment is wrapped in a `<mark>` that names every annotation it
belongs to: by its id, or in `data-passages` where these are several or the passage has begun before. Only text is
wrapped, never markup, so the HTML is valid by construction, however passages overlap and whatever they cross.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from digest.markdown.html import attribute, escape
from digest.model.article import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from digest.model.article import Flow
    from digest.text.spans import Span

_INLINE_ENDS = frozenset({"</em>", "</strong>", "</s>", "</code>", "</a>"})
_INLINE = re.compile(r"</?(?:em|strong|s|code|a|br|img|sup)\b")


class HighlightedPassage(Struct, frozen=True):
    """The passage of an annotation: its id, kind (`figure`, `quote`, `link`) and name.

    `label` is what readers are told of it who do not see it: a format of its `number` and `label`, which is the name.
    """

    id: str
    kind: str
    spans: tuple[Span, ...]
    name: str
    label: str


class WovenBlock(Struct, frozen=True):
    """A top-level block as HTML, and the ids of the annotations with links to notes in it, in the order of these."""

    html: str
    passages: tuple[str, ...]


class _Segment(NamedTuple):
    """A stretch of text that belongs to the same passages throughout."""

    start: int
    end: int
    passages: tuple[HighlightedPassage, ...]


def weave(flow: Flow, passages: Sequence[HighlightedPassage]) -> tuple[WovenBlock, ...]:
    """Every block of `flow` as HTML, with its passages marked.

    The first segment of a passage has the id `at-ID`. After its last stands a link to its note, `#ID`, beyond the
    ends of inline elements and never inside another link. The links of passages within another follow that one, in the
    order in which they begin, as far as it goes on in the same paragraph. Links are numbered from 1 as a reader meets
    them: of a passage in several places, where the last of them ends.
    """
    passages = sorted((one for one in passages if one.spans), key=_beginning)
    weaver = _Weaver(flow.text, _cut(flow, _segments(passages)), _ends(passages))
    return tuple(weaver.block(block.pieces) for block in flow.blocks)


def _beginning(passage: HighlightedPassage) -> tuple[int, int]:
    """Sorts by where passages begin; of those that begin together, the one that holds the others comes first."""
    return passage.spans[0].start, -passage.spans[-1].end


def _ends(passages: Sequence[HighlightedPassage]) -> dict[str, int]:
    """Where each passage ends, or the longest that holds the last of it."""
    spans = [span for passage in passages for span in passage.spans]
    ends: dict[str, int] = {}
    for passage in passages:
        last = passage.spans[-1]
        ends[passage.id] = max(end for start, end in spans if start <= last.start and last.end <= end)
    return ends


def _segments(passages: Iterable[HighlightedPassage]) -> list[_Segment]:
    """The passages cut at each other's edges; what belongs to none is left out."""
    opening: defaultdict[int, list[HighlightedPassage]] = defaultdict(list)
    closing: defaultdict[int, list[HighlightedPassage]] = defaultdict(list)
    for passage in passages:
        for start, end in passage.spans:
            if start < end:
                opening[start].append(passage)
                closing[end].append(passage)
    segments: list[_Segment] = []
    active: list[HighlightedPassage] = []
    reached = 0
    for offset in sorted(opening.keys() | closing.keys()):
        if active:
            distinct = {passage.id: passage for passage in active}.values()
            segments.append(_Segment(reached, offset, tuple(sorted(distinct, key=_beginning))))
        for passage in closing[offset]:
            active.remove(passage)
        active.extend(opening[offset])
        reached = offset
    return segments


def _cut(flow: Flow, segments: Sequence[_Segment]) -> dict[int, list[_Segment]]:
    """The segments inside each run, by the run's start; what lies between runs is no text of any element."""
    cuts: dict[int, list[_Segment]] = {}
    runs = [piece for block in flow.blocks for piece in block.pieces if isinstance(piece, Run)] if segments else ()
    index = 0
    for run in runs:
        while index < len(segments) and segments[index].end <= run.start:
            index += 1
        for segment in segments[index:]:
            if segment.start >= run.end:
                break
            inside = segment._replace(start=max(segment.start, run.start), end=min(segment.end, run.end))
            cuts.setdefault(run.start, []).append(inside)
    return cuts


class _Weaver:
    """Writes the blocks of one flow, in order."""

    def __init__(self, text: str, cuts: Mapping[int, Sequence[_Segment]], ends: Mapping[str, int]) -> None:
        self._text = text
        self._cuts = cuts
        self._ends = ends
        self._begun: set[str] = set()
        self._last: dict[str, int] = {
            passage.id: segment.end for run in cuts.values() for segment in run for passage in segment.passages
        }
        self._out: list[str] = []
        self._referred: list[str] = []
        self._count = 0
        self._within: list[HighlightedPassage] = []  # has ended inside another that goes on
        self._references: list[HighlightedPassage] = []
        self._in_link = False

    def block(self, pieces: Sequence[str | Run]) -> WovenBlock:
        self._out, self._referred = [], []
        for piece in pieces:
            if isinstance(piece, str):
                self._markup(piece)
            elif piece.start in self._cuts:
                self._marked(piece)
            else:
                self._plain(piece.start, piece.end)
        return WovenBlock("".join(self._out), tuple(self._referred))

    def _markup(self, piece: str) -> None:
        if self._within and not _INLINE.match(piece):
            self._references.extend(self._within)
            self._within = []
        if self._references and piece not in _INLINE_ENDS:
            self._refer()
        self._out.append(piece)
        if piece.startswith("<a ") and not piece.endswith("</a>"):
            self._in_link = True
        elif piece == "</a>":
            self._in_link = False

    def _plain(self, start: int, end: int) -> None:
        if start < end:
            if self._references:
                self._refer()
            self._out.append(escape(self._text[start:end]))

    def _marked(self, run: Run) -> None:
        reached = run.start
        for segment in self._cuts[run.start]:
            self._plain(reached, segment.start)
            if self._references:
                self._refer()
            self._out.append(self._mark(segment))
            self._end(segment)
            reached = segment.end
        self._plain(reached, run.end)

    def _end(self, segment: _Segment) -> None:
        """Links are due to the passages that end with the segment, and to those that have ended within them."""
        ended = [*self._within, *(one for one in segment.passages if self._last[one.id] == segment.end)]
        self._within = [one for one in ended if self._ends[one.id] > segment.end]
        self._references.extend(one for one in ended if self._ends[one.id] <= segment.end)

    def _mark(self, segment: _Segment) -> str:
        names = [passage.id for passage in segment.passages]
        kinds = " ".join(dict.fromkeys(passage.kind for passage in segment.passages))
        first = [name for name in names if name not in self._begun]
        self._begun.update(first)
        # One that begins here and is alone is named by its id.
        named = f" data-passages={attribute(' '.join(names))}" if names[1:] or not first else ""
        anchor = f" id={attribute(f'at-{first[0]}')}" if first else ""
        html = escape(self._text[segment.start : segment.end])
        for name in first[1:]:
            html = f"<span id={attribute(f'at-{name}')}>{html}</span>"
        return f'<mark class="passage {kinds}"{named}{anchor}>{html}</mark>'

    def _refer(self) -> None:
        """Writes the links to notes that are due, unless inside a link.

        Their numbers are raised by the markup: a reader's view has no style sheet, and "2019" with a 3 is 20193 there.
        """
        if self._in_link:
            return
        for passage in sorted(self._references, key=_beginning):
            self._count += 1
            self._referred.append(passage.id)
            label = passage.label % {"number": self._count, "label": passage.name}
            self._out.append(
                f'<a class="ref {passage.kind}" href={attribute(f"#{passage.id}")} aria-label={attribute(label)}>'
                f"<sup>{self._count}</sup></a>"
            )
        self._references = []
