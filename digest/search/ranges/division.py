"""The vocabulary of all segments, divided among files: where ranges start, and which part of each segment is in which.

Of 10,000 articles that is 300,000 beginnings of words, so that what is worked out of them is kept for groups of
segments, and for blocks of ranges: an edit may move where a range starts, but seldom more than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from digest.foundation.executor import Executor
from digest.model.article_store import ArticleStore
from digest.search.ranges import cutting
from digest.search.ranges.groups import Group, GroupPieces, add
from digest.search.segments import Segment


class RangeBlock(NamedTuple):
    """Ranges that follow each other: where they start, and their pieces of words and of places in all groups."""

    starts: tuple[str, ...]
    words: tuple[GroupPieces, ...]
    places: tuple[GroupPieces, ...]


class Division(NamedTuple):
    """All blocks, and the names of what a later build needs to divide anew."""

    blocks: tuple[RangeBlock, ...]
    kept: frozenset[bytes]


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
    return Division(tuple(blocks), frozenset[bytes]().union(*[group.names for group in groups]))


def _blocks(starts: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Ranges whose starts have the same first character, and where the next one starts, if there is any."""
    blocks = [tuple(block) for _, block in groupby(starts, key=lambda start: start[:1])]
    ends = [*[block[0] for block in blocks[1:]], None]
    return zip(blocks, ends, strict=True)
