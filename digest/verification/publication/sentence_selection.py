"""Which sentences of an article an excerpt quotes, and where a mark says that some were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digest.model.article import Run
from digest.text.sentences.shortest import shortest_sentences
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from digest.model.article import Flow

MARK = "[…]"


class Leaf(NamedTuple):
    """The text `start:end` of a paragraph, heading, item, cell or code block, in block number `block`."""

    start: int
    end: int
    block: int
    is_code: bool
    breaks: tuple[int, ...] = ()
    """Where the text has an end of a line that its writer has asked for."""


class Kept(NamedTuple):
    """A range that stays: sentences that follow each other in one leaf. `before` and `after` are marks to set."""

    start: int
    end: int
    leaf: Leaf
    before: str = ""
    after: str = ""


class Selection(NamedTuple):
    """What stays, in order; and the blocks before which a mark stands for whole blocks left out."""

    kept: tuple[Kept, ...]
    marked: frozenset[int]


class SelectableUnit(NamedTuple):
    """A sentence, or a line of code."""

    span: Span
    leaf: Leaf


def select(flow: Flow, spans: Iterable[Span], language: str) -> Selection:
    """Keeps the sentences that hold any part of `spans`. Marks stand only between sentences that stay."""
    units = units_of(flow, language)
    kept: list[Kept] = []
    marked: set[int] = set()
    last = -1
    for index in touched(units, sorted(span for span in spans if span.start < span.end)):
        span, leaf = units[index]
        if kept and last == index - 1 and kept[-1].leaf is leaf:
            kept[-1] = kept[-1]._replace(end=span.end)
        elif not kept or last == index - 1:
            kept.append(Kept(*span, leaf))
        else:
            earlier = units[last].leaf
            joint, earlier_joint = _joint(leaf), _joint(earlier)
            if earlier is leaf:
                kept.append(Kept(*span, leaf, before=f"{joint}{MARK}{joint}"))
            elif units[last + 1].leaf is earlier:
                kept[-1] = kept[-1]._replace(after=f"{earlier_joint}{MARK}")
                kept.append(Kept(*span, leaf))
            elif units[index - 1].leaf is leaf or earlier.block == leaf.block:
                kept.append(Kept(*span, leaf, before=f"{MARK}{joint}"))
            else:
                marked.add(leaf.block)
                kept.append(Kept(*span, leaf))
        last = index
    return Selection(tuple(kept), frozenset(marked))


def _joint(leaf: Leaf) -> str:
    return "\n" if leaf.is_code else " "


def units_of(flow: Flow, language: str) -> list[SelectableUnit]:
    """The sentences of a flow, in order: the least that an excerpt can show."""
    units = []
    for leaf in _leaves(flow):
        text = flow.text[leaf.start : leaf.end]
        for start, end in _lines(text) if leaf.is_code else _sentences(text, leaf, language):
            units.append(SelectableUnit(Span(leaf.start + start, leaf.start + end), leaf))
    return units


def _sentences(text: str, leaf: Leaf, language: str) -> tuple[Span, ...]:
    return shortest_sentences(text, language, (at - leaf.start for at in leaf.breaks))


def _leaves(flow: Flow) -> Iterator[Leaf]:
    """Runs that follow each other without a gap are of one leaf."""
    leaf: Leaf | None = None
    is_broken = False
    for number, block in enumerate(flow.blocks):
        is_code = False
        for piece in block.pieces:
            if isinstance(piece, Run):
                if leaf and leaf.end == piece.start:
                    breaks = (*leaf.breaks, piece.start) if is_broken else leaf.breaks
                    leaf, is_broken = leaf._replace(end=piece.end, breaks=breaks), False
                    continue
                if leaf:
                    yield leaf
                leaf, is_broken = Leaf(piece.start, piece.end, number, is_code), False
            elif piece.startswith("<br"):
                is_broken = True
            elif piece.startswith(("<pre>", "</code></pre>")):
                is_code = piece.startswith("<pre>")
    if leaf:
        yield leaf


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def touched(units: Sequence[SelectableUnit], spans: Sequence[Span]) -> Iterator[int]:
    """The numbers of the units that share a character with any of the sorted spans."""
    reach = position = 0
    for index, (unit, _) in enumerate(units):
        while position < len(spans) and spans[position].start < unit.end:
            reach = max(reach, spans[position].end)
            position += 1
        if reach > unit.start:
            yield index
