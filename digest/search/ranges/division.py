"""The vocabulary of all segments, divided among files: where ranges start, and which part of each segment is in which.

Of 10,000 articles that is 300,000 beginnings of words, so that what is worked out of them is kept for groups of
segments, and for blocks of ranges: an edit may move where a range starts, but seldom more than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import neg
from typing import NamedTuple

from digest.foundation.executor import Executor
from digest.model.article_store import ArticleStore
from digest.search.ranges import cutting
from digest.search.ranges.groups import Group, GroupPieces, Sizes, add
from digest.search.segments import Segment


class RangeBlock(NamedTuple):
    """Ranges that follow each other: where they start, and their pieces of words and of places in all groups."""

    starts: tuple[str, ...]
    words: tuple[GroupPieces, ...]
    places: tuple[GroupPieces, ...]


class Division(NamedTuple):
    """All blocks, the names of what a later build needs to divide anew, and how large all beginnings of words are."""

    blocks: tuple[RangeBlock, ...]
    kept: frozenset[bytes]
    sizes: Sizes


class RangesAgain(NamedTuple):
    """Ranges that follow each other, after an edit: the block, where any is another, and which of its words and of its
    places are."""

    starts: tuple[str, ...]
    block: RangeBlock | None
    words: frozenset[int]
    places: frozenset[int]


class DividedAgain(NamedTuple):
    """All ranges after an edit, and how large all beginnings of words are."""

    ranges: tuple[RangesAgain, ...]
    sizes: Sizes


def divide(
    segments: Sequence[Segment], spans: Iterable[slice], article_store: ArticleStore, executor: Executor
) -> Division:
    """Divides the vocabulary of `segments`; `spans` groups them, one after the other. Raises LostError."""
    groups = [Group(segments[span], article_store, executor) for span in spans]
    total: dict[str, int] = {}
    for group in groups:
        add(total, *group.sizes())
    blocks = []
    for starts, end in _blocks(cutting.cut(sorted(total.items()))):
        cuts = [group.cut([*starts, end]) for group in groups]
        blocks.append(RangeBlock(starts, tuple([cut.words for cut in cuts]), tuple([cut.places for cut in cuts])))
    return Division(tuple(blocks), frozenset[bytes]().union(*[group.names for group in groups]), _sorted(total))


def divide_again(
    before: Sequence[Segment],
    segments: Sequence[Segment],
    spans: Iterable[slice],
    starts: Iterable[str],
    sizes: Sizes,
    article_store: ArticleStore,
    executor: Executor,
) -> DividedAgain:
    """Divides the vocabulary after some of the `segments` that were there `before` have changed.

    `starts` and `sizes` are where ranges started, and how large all beginnings of words were. Raises LostError.
    """
    groups = [
        (Group(before[span], article_store, executor), Group(segments[span], article_store, executor)) for span in spans
    ]
    edited = [(was, now) for was, now in groups if was.key != now.key]
    total = dict(zip(*sizes, strict=True))
    for was, now in edited:
        beginnings, less = was.sizes()
        add(total, beginnings, map(neg, less))
        add(total, *now.sizes())
    now_sizes = _sorted({beginning: size for beginning, size in total.items() if size})
    known = set(_blocks(starts))
    ranges = []
    for own, end in _blocks(cutting.cut(list(zip(*now_sizes, strict=True)))):
        limits = [*own, end]
        words = places = frozenset(range(len(own)))
        if (own, end) in known:
            pairs = [(was.cut(limits), now.cut(limits)) for was, now in edited]
            words = _changed(len(own), ((was.words, now.words) for was, now in pairs))
            places = _changed(len(own), ((was.places, now.places) for was, now in pairs))
        block = None
        if words or places:
            cuts = [now.cut(limits) for _, now in groups]
            block = RangeBlock(own, tuple([cut.words for cut in cuts]), tuple([cut.places for cut in cuts]))
        ranges.append(RangesAgain(own, block, words, places))
    return DividedAgain(tuple(ranges), now_sizes)


def _changed(count: int, pieces: Iterable[tuple[GroupPieces, GroupPieces]]) -> frozenset[int]:
    """The numbers of the ranges, of so many, that are not what they were in one of the groups."""
    pairs = list(pieces)
    return frozenset(
        number for number in range(count) if any(was.hash(number) != now.hash(number) for was, now in pairs)
    )


def _sorted(total: Mapping[str, int]) -> Sizes:
    """Sizes in the order of their beginnings."""
    ordered = sorted(total.items())
    return Sizes([beginning for beginning, _ in ordered], [size for _, size in ordered])


def _blocks(starts: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Ranges whose starts have the same first character, and where the next one starts, if there is any."""
    blocks = [tuple(block) for _, block in groupby(starts, key=lambda start: start[:1])]
    ends = [*[block[0] for block in blocks[1:]], None]
    return zip(blocks, ends, strict=True)
