"""Finding a quotation, verbatim, with the liberties that journalists mark: words left out, put in or replaced.

- `[…]`, `(…)`, `…`, `...` and `. . .` stand for words left out: at most 1,000 characters of the article.
- `[word]` stands for words put in or replaced: at most 80 characters of the article. In `[T]he` it stands for the same
  letters in another case, or for none; in `need[ed]` and `th[o]se` for at most four letters.
- A last full stop or comma, and one before words left out where quoted words end, may stand where the article has
  another mark: house styles move it inside the quotation.

A quotation that stands in the article to the letter, marks included, is found there and nowhere else. Otherwise its
pieces must follow each other, and where they fit in several ways, the shortest is meant. Nothing else is forgiven.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum, auto
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from digest.text.folding import Folded, fold
from digest.text.words.boundaries import begins_whole, ends_whole, nearly_between, occurrences
from digest.verification.passages.anchoring import MOST_FOUND

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from digest.text.spans import Span

LONGEST_ELISION = 1_000
LONGEST_INSERTION = 80
_MOST_LETTERS = 4

_MARK = re.compile(r"[\[(] ?\.(?: ?\.){2,} ?[\])]|\.(?: ?\.){2,}|\[([^\[\]]{1,200})\]")
_FINAL_MARKS = (".", ",", "。", "，", "、")
_END_OF_RUN = re.compile(r" ?[.,;:!?]? ?[\"'](?!\w)|[。，、；：！？]?[」』”]")
_TIGHT, _SPACED = re.compile(r"(?<=\w)[?!;:](?!\S)"), re.compile(r"\w [?!;:](?!\S)")
_END_OF_WORDS = re.compile(r" ?[\"?!;:](?!\w)|[.,)'\]](?!\w)|[。，、；：！？」』”）]")


class _Edge(Enum):
    """What an end of a piece must be in the article."""

    WHOLE = auto()  # the edge of a word
    ALTERED = auto()  # inside a word whose other letters are replaced
    INSIDE = auto()  # inside a word that goes on in the next piece
    MARKED = auto()  # the edge of a word, before a punctuation mark
    QUOTED = auto()  # the edge of a word, before a punctuation mark and a closing quotation mark


_MOST_TRIED = 4_000
"""How many places of pieces are looked at, of a quotation that stands in more than one."""


class _Piece(NamedTuple):
    text: str
    left: _Edge = _Edge.WHOLE
    right: _Edge = _Edge.WHOLE
    letters: str = ""  # put in at the left


class _Gap(NamedTuple):
    """What the article may have between two pieces."""

    longest: int
    free: bool


_ELISION = _Gap(LONGEST_ELISION, free=True)
_INSERTION = _Gap(LONGEST_INSERTION, free=True)
_LETTERS = _Gap(_MOST_LETTERS, free=False)
_SPACE = _Gap(1, free=False)
_NOTHING = _Gap(0, free=False)


class _Chain(NamedTuple):
    """Pieces placed in the article, one after the other: where the first begins, the place of the last, and the chain
    before that. A piece that touches the one before it is one with it."""

    first: int
    start: int
    end: int
    before: _Chain | None = None

    def with_next(self, start: int, end: int, *, touching: bool) -> _Chain:
        if touching:
            return self._replace(end=end)
        return _Chain(self.first, start, end, self)

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The places of all pieces, as ranges of the folded text."""
        found = []
        chain: _Chain | None = self
        while chain is not None:
            found.append((chain.start, chain.end))
            chain = chain.before
        return tuple(reversed(found))


def find_quotation(folded: Folded, text: str, prefix: str = "", suffix: str = "") -> tuple[tuple[Span, ...], ...]:
    """The places where the quotation `text` stands between `prefix` and `suffix`, the first `MOST_FOUND` in order: a
    span for each of its unbroken pieces."""
    wanted = fold(text).folded.strip(" ")
    if not wanted:
        return ()
    before, after = fold(prefix).folded, fold(suffix).folded
    starts = list(islice(occurrences(folded, wanted, before, after), MOST_FOUND))
    if starts:
        return tuple((folded.span(start, start + len(wanted)),) for start in starts)
    pieces, gaps = _parse(wanted)
    unmarked = _without_inner_marks(pieces, gaps)
    for variant in (pieces, _without_final_mark(pieces), unmarked, _without_final_mark(unmarked)):
        chains = _chains(folded, variant, gaps) if variant else ()
        found = [
            tuple(folded.span(*place) for place in chain.ranges)
            for chain in chains
            if nearly_between(folded, chain.first, chain.end, before, after)
        ]
        if found:
            return tuple(found)
    # A mark that is typed straight fits any mark of the article, those of quotations inside quotations too.
    if '"' in wanted:
        return find_quotation(folded, wanted.replace('"', "'"), prefix, suffix)
    spaced = _TIGHT.sub(r" \g<0>", wanted)  # French has a space before these marks, which keyboards leave out
    return find_quotation(folded, spaced, prefix, suffix) if spaced != wanted and _SPACED.search(folded.folded) else ()


def pieces_of(text: str) -> tuple[str, ...]:
    """The pieces of a quotation, folded: what stands between words left out and words put in."""
    return tuple(piece.text for piece in _parse(fold(text).folded.strip(" "))[0])


def _parse(wanted: str) -> tuple[list[_Piece], list[_Gap]]:
    """A folded quotation as pieces, and the gaps between them. What holds no letter or digit is no piece."""
    pieces: list[_Piece] = []
    gaps: list[_Gap] = []
    reached, left, letters, gap = 0, _Edge.WHOLE, "", _NOTHING
    for mark in (*_MARK.finditer(wanted), None):
        between = wanted[reached : mark.start() if mark else None]
        inserted = (mark and mark[1]) or ""
        joins_before = bool(inserted) and between[-1:].isalnum()
        joins_after = mark is not None and bool(inserted) and wanted[mark.end() : mark.end() + 1].isalnum()
        joined = _Edge.INSIDE if joins_before and joins_after else _Edge.ALTERED
        if any(map(str.isalnum, between)):
            if pieces:
                gaps.append(gap)
            pieces.append(_Piece(between.strip(" "), left, joined if joins_before else _Edge.WHOLE, letters))
            gap = _NOTHING
        if mark is None:
            break
        if joins_before or joins_after:
            stands_for = _LETTERS if joined is _Edge.INSIDE else _SPACE
        else:
            stands_for = _INSERTION if inserted else _ELISION
        gap = _Gap(gap.longest + stands_for.longest, gap.free or stands_for.free)
        reached, left, letters = mark.end(), joined if joins_after else _Edge.WHOLE, inserted
    return pieces, gaps


def _without_final_mark(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces, the last without its full stop or comma; none where it has none."""
    if not pieces or not pieces[-1].text.endswith(_FINAL_MARKS):
        return []
    last = pieces[-1]
    return [*pieces[:-1], last._replace(text=last.text[:-1], right=_Edge.MARKED)]


def _without_inner_marks(pieces: Sequence[_Piece], gaps: Sequence[_Gap]) -> list[_Piece]:
    """The pieces, those before words left out without their full stop or comma, where quoted words end in the article;
    none where none has one."""
    found = list(pieces)
    for index, gap in enumerate(gaps):
        piece = found[index]
        if gap.longest >= LONGEST_ELISION and piece.text.endswith(_FINAL_MARKS) and piece.right is _Edge.WHOLE:
            found[index] = piece._replace(text=piece.text[:-1], right=_Edge.QUOTED)
    return found if found != list(pieces) else []


def _chains(folded: Folded, pieces: Sequence[_Piece], gaps: Sequence[_Gap]) -> list[_Chain]:
    """Every shortest way in which the pieces follow each other: for each end the latest beginning, and for each
    beginning the earliest end.

    Not all ways are tried of pieces that stand nearly everywhere: two are enough to ask for longer pieces.
    """
    if not pieces or any(piece.text not in folded.folded for piece in pieces):
        return []
    chains = [_Chain(start, start, end) for start, end in _places(folded, pieces[0], ((0, len(folded.folded)),))]
    tried = len(chains)
    for piece, gap in zip(pieces[1:], gaps, strict=True):
        if not chains or (tried > _MOST_TRIED and len(chains) > 1):
            break
        windows = _windows(chains, gap.longest + _MOST_LETTERS + len(piece.text))
        places = list(_places(folded, piece, windows))
        tried += len(places)
        chains = list(_continued(folded.folded, chains, gap, places))
    shortest: dict[int, _Chain] = {}
    for chain in chains:
        shortest.setdefault(chain.first, chain)
    return list(shortest.values())


def _windows(chains: Sequence[_Chain], reach: int) -> Iterator[tuple[int, int]]:
    """The parts of a text that lie within `reach` behind any of the `chains`, which are in the order of their ends."""
    start, end = chains[0].end, chains[0].end + reach
    for chain in chains:
        if chain.end > end:
            yield start, end
            start = chain.end
        end = chain.end + reach
    yield start, end


def _continued(text: str, chains: Sequence[_Chain], gap: _Gap, places: Iterable[tuple[int, int]]) -> Iterator[_Chain]:
    ends = [chain.end for chain in chains]
    for start, end in places:
        index = bisect_right(ends, start) - 1
        if index >= 0 and start - ends[index] <= gap.longest:
            blank = start - ends[index] < 2 and text[ends[index] : start] in ("", " ")
            if blank or gap.free or (gap == _LETTERS and text[ends[index] : start].isalnum()):
                yield chains[index].with_next(start, end, touching=blank or not gap.free)


def _places(folded: Folded, piece: _Piece, windows: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where a piece stands in the `windows` of the text, together with the replaced letters of its first and last
    words."""
    text, length = folded.folded, len(piece.text)
    reached = 0
    for window_start, window_end in windows:
        start = text.find(piece.text, max(reached, window_start), window_end)
        while start >= 0:
            first, last = _reach_left(folded, piece, start), _reach_right(folded, piece, start + length)
            if first is not None and last is not None:
                yield first, last
            reached = start + 1
            start = text.find(piece.text, reached, window_end)


def _reach_left(folded: Folded, piece: _Piece, start: int) -> int | None:
    if piece.left is _Edge.INSIDE:
        return start
    if piece.left is _Edge.ALTERED:
        letters = folded.folded[max(0, start - len(piece.letters)) : start]
        if letters.casefold() == piece.letters.casefold():
            start -= len(letters)
    return start if begins_whole(folded, start) else None


def _reach_right(folded: Folded, piece: _Piece, end: int) -> int | None:
    text = folded.folded
    if piece.right is _Edge.INSIDE:
        return end
    if piece.right is _Edge.ALTERED:
        most = end + _MOST_LETTERS
        while end < min(most, len(text)) and text[end].isalnum():
            end += 1
    if piece.right is _Edge.QUOTED and not _END_OF_RUN.match(text, end):
        return None
    if piece.right is _Edge.MARKED and end < len(text) and not _END_OF_WORDS.match(text, end):
        return None
    return end if ends_whole(folded, end) else None
