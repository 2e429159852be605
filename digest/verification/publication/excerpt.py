"""Excerpts: of an article that may not be republished, only the sentences that annotations rest on.

Everything else is dropped for good: the other sentences with their links and emphasis, images, titles of links, ids
of headings, names of programming languages. What is left is a flow like any other, with valid markup.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from digest.markdown.footnotes import is_back, is_mark, number_of, renumbered
from digest.model.article import Block, Flow, Run
from digest.text.spans import Span
from digest.verification.publication.sentence_selection import MARK, Kept, select

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LINK_TITLE = re.compile(r' title="[^"]*"')
_NAMED = re.compile(r"<(h[1-6]|pre><code)[^>]*>")

_HEADING = re.compile(r"<(?P<end>/?)h(?P<level>[1-6])")


class _Text(NamedTuple):
    """Text that stays: its line, its offset in the old text (-1 for a mark), and what tells its leaf from others."""

    text: str
    line: int
    start: int
    leaf: int


_Piece = str | _Text


def excerpt(flow: Flow, spans: Sequence[Sequence[Span]], language: str) -> tuple[Flow, tuple[tuple[Span, ...], ...]]:
    """The flow reduced to the sentences that hold any of the `spans`, and where these are in it.

    `spans` has one list for each annotation. `[…]` stands between sentences that did not follow each other.
    """
    selection = select(flow, (span for each in spans for span in each), language)
    pruner = _Pruner(flow.text, selection.kept)
    blocks: list[list[_Piece]] = []
    for number, block in enumerate(flow.blocks):
        pieces = pruner.block(block.pieces)
        texts = [piece for piece in pieces if isinstance(piece, _Text)]
        if texts and number in selection.marked:
            blocks.append(['<p class="elision">', _Text(MARK, texts[0].line, -1, -1 - number), "</p>\n"])
        if texts:
            blocks.append(pieces)
    return _assembled(_levelled(_noted(blocks)), spans)


class _Pruner:
    """Cuts blocks, in order, down to what is kept of their text and the elements around it."""

    def __init__(self, text: str, kept: Sequence[Kept]) -> None:
        self._text = text
        self._kept = kept
        self._next = 0  # the first kept range that does not end before the run at hand
        self._reached = 0

    def block(self, pieces: Iterable[str | Run]) -> list[_Piece]:
        """What is left of a block; without any text where nothing is."""
        open_elements: list[list[_Piece]] = [[]]
        for piece in pieces:
            if isinstance(piece, Run):
                open_elements[-1].extend(self._cut(piece))
            elif piece.startswith("</"):
                element = [*open_elements.pop(), piece]
                if any(isinstance(part, _Text) for part in element):
                    open_elements[-1].extend(element if element[0] else element[1:-1])
                elif piece.startswith(("</td", "</th>")):
                    open_elements[-1].extend(element)  # a row keeps its columns, if any of it is kept
            elif piece.startswith("<br"):
                open_elements[-1].extend([piece] if self._is_inside_kept() else [])
            elif is_mark(piece):
                if self._is_behind_kept():
                    _put_behind_words(open_elements[-1], piece)
            elif is_back(piece):
                open_elements[-1].append(piece)
            elif not piece.startswith(("<img", "<hr", '<div class="placed"')):
                open_elements.append([_anonymous(piece)])
        return open_elements[0]

    def _cut(self, run: Run) -> Iterator[_Text]:
        self._reached = run.end
        while self._next < len(self._kept) and self._kept[self._next].end <= run.start:
            self._next += 1
        for kept in self._kept[self._next :]:
            if kept.start >= run.end:
                break
            start, end = max(kept.start, run.start), min(kept.end, run.end)
            line = run.line + self._text.count("\n", run.start, start)
            if kept.before and start == kept.start:
                yield _Text(kept.before, line, -1, kept.leaf.start)
            yield _Text(self._text[start:end], line, start, kept.leaf.start)
            if kept.after and end == kept.end:
                yield _Text(kept.after, line, -1, kept.leaf.start)

    def _is_inside_kept(self) -> bool:
        return any(kept.start < self._reached < kept.end for kept in self._kept[self._next :])

    def _is_behind_kept(self) -> bool:
        """Whether the mark of a note belongs to words that stay: those directly before it."""
        return any(kept.start < self._reached <= kept.end for kept in self._kept[self._next :])


def _put_behind_words(pieces: list[_Piece], mark: str) -> None:
    """Adds the `mark` of a note to `pieces`, before what says that something is left out."""
    last = pieces[-1] if pieces else ""
    is_elision = isinstance(last, _Text) and last.start < 0
    pieces.insert(len(pieces) - is_elision, mark)


def _noted(blocks: Sequence[list[_Piece]]) -> Iterator[list[_Piece]]:
    """The blocks with those marks of notes whose notes are shown, numbered in the order of what is."""
    markup = [piece for block in blocks for piece in block if isinstance(piece, str)]
    shown = [number for piece in markup if not is_mark(piece) and not is_back(piece) and (number := number_of(piece))]
    marked = {number_of(piece) for piece in markup if is_mark(piece)}
    for block in blocks:
        noted: list[_Piece] = []
        for piece in block:
            number = number_of(piece) if isinstance(piece, str) else 0
            if not number or isinstance(piece, _Text):
                noted.append(piece)
            elif number in shown and (number in marked or not is_back(piece)):
                noted.append(renumbered(piece, 1 + shown.index(number)))
        yield noted


def _anonymous(opening: str) -> str:
    """An opening tag without what may name more than is kept; nothing for a link within the page."""
    if opening.startswith('<a href="#'):
        return ""
    return _NAMED.sub(r"<\1>", _LINK_TITLE.sub("", opening))


def _levelled(blocks: Iterable[list[_Piece]]) -> Iterator[list[_Piece]]:
    """The blocks with headings whose levels follow each other, as they do in the whole article
    (digest.markdown.flow_builder)."""
    outline: list[int] = []
    level = ""
    for block in blocks:
        for index, piece in enumerate(block):
            heading = _HEADING.match(piece) if isinstance(piece, str) else None
            if heading is None:
                continue
            if not heading["end"]:
                written = int(heading["level"])
                while outline and outline[-1] >= written:
                    outline.pop()
                outline.append(written)
                level = str(1 + len(outline))
            block[index] = heading[0].replace(heading["level"], level) + heading.string[heading.end() :]
        yield block


def _assembled(
    blocks: Iterable[Sequence[_Piece]], spans: Iterable[Iterable[Span]]
) -> tuple[Flow, tuple[tuple[Span, ...], ...]]:
    texts: list[str] = []
    moved: list[tuple[Span, int]] = []
    length = 0
    leaf: int | None = None
    assembled: list[Block] = []
    for block in blocks:
        pieces: list[str | Run] = []
        for piece in block:
            if isinstance(piece, str):
                pieces.append(piece)
                continue
            if leaf not in (None, piece.leaf):
                texts.append("\n")
                length += 1
            leaf = piece.leaf
            if piece.start >= 0:
                moved.append((Span(piece.start, piece.start + len(piece.text)), length))
            pieces.append(Run(length, length + len(piece.text), piece.line))
            texts.append(piece.text)
            length += len(piece.text)
        assembled.append(Block(tuple(pieces)))
    placed = tuple(tuple(new for span in each if (new := _moved(span, moved))) for each in spans)
    return Flow("".join(texts), tuple(assembled)), placed


def _moved(span: Span, moved: Sequence[tuple[Span, int]]) -> Span | None:
    """Where `span` is now; None where nothing of it was kept."""
    first = bisect_right(moved, span.start, key=lambda kept: kept[0].end)
    touched = takewhile(lambda kept: kept[0].start < span.end, islice(moved, first, None))
    ranges = [
        (new + max(0, span.start - old.start), new + min(span.end, old.end) - old.start)
        for old, new in touched
        if max(old.start, span.start) < min(old.end, span.end)
    ]
    return Span(ranges[0][0], ranges[-1][1]) if ranges else None
