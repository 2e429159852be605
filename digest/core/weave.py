"""Weaving: passages into HTML. Runs of text are cut at the edges of passages, and what is covered becomes `<mark>`.

A mark never holds an element and never crosses one, so the HTML stays valid wherever passages begin and end, and
however they overlap: each piece of text is marked once, naming every passage that covers it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from digest.core.model import Block, Flow, Run, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """What an annotation covers; `number` and `label` name it to readers, `kind` to style sheets."""

    id: str
    kind: str
    number: int
    spans: tuple[Span, ...]
    label: str


@dataclass(frozen=True, slots=True)
class WovenBlock:
    """A block's HTML, and the ids of the passages that begin in it."""

    html: str
    passages: tuple[str, ...]


def weave(flow: Flow, passages: Sequence[Passage]) -> tuple[WovenBlock, ...]:
    """The blocks of `flow` with `passages` marked.

    A mark is `<mark class="passage KIND…" data-passages="ID…">`, the first of a passage has `id="at-ID"`, and after
    the last stands `<a class="ref KIND" href="#ID">NUMBER</a>`, outside any link of the text.
    """
    weaver = _Weaver(flow, passages)
    return tuple(weaver.block(block) for block in flow.blocks)


@dataclass(slots=True)
class _Weaver:
    flow: Flow
    passages: Sequence[Passage]
    cuts: list[int] = field(init=False)
    started: set[str] = field(default_factory=set)
    waiting: list[Passage] = field(default_factory=list)
    in_link: bool = False

    def __post_init__(self) -> None:
        self.cuts = sorted({edge for passage in self.passages for span in passage.spans for edge in span})

    def block(self, block: Block) -> WovenBlock:
        html: list[str] = []
        begun: list[str] = []
        for piece in block.pieces:
            if isinstance(piece, Run):
                for start, end in self._segments(piece):
                    html.append(self._segment(start, end, begun))
                    html.extend(self._references(end))
                continue
            if piece.startswith("<a") and (piece == "<a>" or piece.startswith("<a ")):
                self.in_link = True
            html.append(piece)
            if piece == "</a>":
                self.in_link = False
                html.extend(self._held_back())
        return WovenBlock("".join(html), tuple(begun))

    def _segments(self, run: Run) -> Iterator[tuple[int, int]]:
        edges = [run.start, *self.cuts[bisect_left(self.cuts, run.start + 1) : bisect_left(self.cuts, run.end)], run.end]
        yield from zip(edges, edges[1:], strict=False)

    def _segment(self, start: int, end: int, begun: list[str]) -> str:
        text = escape(self.flow.text[start:end], quote=False)
        over = [p for p in self.passages if any(span.start <= start and end <= span.end for span in p.spans)]
        if not over:
            return text
        fresh = [passage.id for passage in over if passage.id not in self.started]
        self.started.update(fresh)
        begun.extend(fresh)
        kinds = " ".join(dict.fromkeys(passage.kind for passage in over))
        names = " ".join(passage.id for passage in over)
        mark = f'<mark class="passage {kinds}" data-passages="{names}"'
        # A segment can bear one id; passages that begin together have the others on empty anchors.
        first = f' id="at-{fresh[0]}"' if fresh else ""
        others = "".join(f'<span id="at-{name}"></span>' for name in fresh[1:])
        return f"{mark}{first}>{others}{text}</mark>"

    def _references(self, end: int) -> list[str]:
        self.waiting.extend(passage for passage in self.passages if passage.spans and passage.spans[-1].end == end)
        return [] if self.in_link else self._held_back()

    def _held_back(self) -> list[str]:
        references = [
            f'<a class="ref {passage.kind}" href="#{passage.id}" aria-label="{passage.kind.capitalize()} '
            f'{passage.number}: {escape(passage.label)}">{passage.number}</a>'
            for passage in self.waiting
        ]
        self.waiting.clear()
        return references
