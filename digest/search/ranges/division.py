"""The vocabulary of all segments, divided among files: where ranges start, and what all segments have in each.

Of 10,000 articles that is 300,000 beginnings of words, so that what is worked out of them is kept for groups of
segments, and for blocks of ranges; and what segments have in a range is kept by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby
from typing import NamedTuple

from msgspec import Struct

from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint
from digest.model.article_store import ArticleStore
from digest.search.ranges import cutting
from digest.search.ranges.groups import Cut, Group, GroupPieces, Sizes, add
from digest.search.ranges.range_rows import packed_row, row_of
from digest.search.segments import Segment


class WordRange(Struct, frozen=True, array_like=True):
    """A range of the vocabulary: where it starts, and the names of the rows of its words and of their places."""

    start: str
    words: bytes
    places: bytes


class Division(NamedTuple):
    """All ranges, the names of what a later build needs to divide anew, and how large all beginnings of words are."""

    ranges: tuple[WordRange, ...]
    kept: frozenset[bytes]
    sizes: Sizes


def divide(
    segments: Sequence[Segment], spans: Iterable[slice], article_store: ArticleStore, executor: Executor
) -> Division:
    """Divides the vocabulary of `segments`; `spans` groups them, one after the other. Raises LostError."""
    groups = [Group(segments[span], article_store, executor) for span in spans]
    total: dict[str, int] = {}
    for group in groups:
        add(total, *group.sizes())
    blocks = [*_blocks(cutting.cut(sorted(total.items())))]
    cuts = [(starts, [group.cut([*starts, end]) for group in groups]) for starts, end in blocks]
    words = _rows([segment.words for segment in segments], _pieces(cuts, "words"), executor)
    places = _rows([segment.places for segment in segments], _pieces(cuts, "places"), executor)
    every = chain.from_iterable(starts for starts, _ in blocks)
    kept = frozenset(words).union(places, *[group.names for group in groups])
    return Division(tuple(map(WordRange, every, words, places)), kept, sorted_sizes(total))


class _Piece(NamedTuple):
    """What all groups have in a range, which has this number in its block."""

    number: int
    groups: tuple[GroupPieces, ...]

    @property
    def key(self) -> bytes:
        """What tells it from any other."""
        return fingerprint(b"range", *[pieces.hash(self.number) for pieces in self.groups])

    def packed(self, texts: Sequence[bytes], article_store: ArticleStore) -> bytes:
        """Its lines in all segments, whose `texts` have these names, as they are kept. Raises LostError."""
        ends = chain.from_iterable(pieces.ends for pieces in self.groups)
        places = (
            (name, within[self.number], within[self.number + 1]) for name, within in zip(texts, ends, strict=True)
        )
        return packed_row(row_of(article_store.opened(name, bytes)[start:end] for name, start, end in places))


def _pieces(cuts: Iterable[tuple[Sequence[str], Sequence[Cut]]], text: str) -> list[_Piece]:
    """All ranges of one of the two texts."""
    found = []
    for starts, groups in cuts:
        pieces = tuple([getattr(cut, text) for cut in groups])
        found += [_Piece(number, pieces) for number in range(len(starts))]
    return found


def _rows(texts: Sequence[bytes], pieces: Sequence[_Piece], executor: Executor) -> list[bytes]:
    """The names of the rows of all ranges; those that are known are not made again. Raises LostError."""
    keys = [piece.key for piece in pieces]
    names = {key: name for key in keys if (name := executor.results.get(key)) is not None}
    missing = {key: piece for key, piece in zip(keys, pieces, strict=True) if key not in names}
    # What is opened for this is not held for longer.
    make = partial(_Piece.packed, texts=texts, article_store=ArticleStore(executor.store))
    for key, data in zip(missing, executor.each(make, [*missing.values()]), strict=True):
        names[key] = executor.results[key] = fingerprint(data)
        executor.store[names[key]] = data
    return [names[key] for key in keys]


def sorted_sizes(total: Mapping[str, int]) -> Sizes:
    """Sizes in the order of their beginnings."""
    ordered = sorted(total.items())
    return Sizes([beginning for beginning, _ in ordered], [size for _, size in ordered])


def _blocks(starts: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Ranges whose starts have the same first character, and where the next one starts, if there is any."""
    blocks = [tuple(block) for _, block in groupby(starts, key=lambda start: start[:1])]
    ends = [*[block[0] for block in blocks[1:]], None]
    return zip(blocks, ends, strict=True)
