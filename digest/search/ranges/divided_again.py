"""The vocabulary divided after an edit: as it was, but for the words of the segments that have changed.

Only the ranges are looked into that these words are in, and those of which the start has moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from operator import neg, sub
from typing import NamedTuple

from digest.foundation.executor import Executor
from digest.model.article_store import ArticleStore
from digest.search.ranges import cutting
from digest.search.ranges.division import WordRange, sorted_sizes
from digest.search.ranges.groups import Sizes, add
from digest.search.ranges.range_rows import cut_again, opened_row, put_row
from digest.search.segments import Segment
from digest.search.vocabulary.atoms import HASH, unpacked


class DividedAgain(NamedTuple):
    """All ranges after an edit, and how large all beginnings of words are."""

    ranges: tuple[WordRange, ...]
    sizes: Sizes


class _Text(NamedTuple):
    """One of the two texts of a segment, by its name: what words begin with there, where each of these starts in it,
    and their hashes."""

    name: bytes
    beginnings: Sequence[str]
    starts: Sequence[int]
    hashes: Sequence[bytes]

    def sizes(self) -> Iterable[int]:
        """How large each beginning is."""
        return map(sub, self.starts[1:], self.starts)

    def within(self, start: str, end: str | None, article_store: ArticleStore) -> bytes:
        """The lines of the range from `start` to `end`. Raises LostError."""
        first = bisect_left(self.beginnings, start)
        last = len(self.beginnings) if end is None else bisect_left(self.beginnings, end)
        return article_store.opened(self.name, bytes)[self.starts[first] : self.starts[last]]


class _EditedText(NamedTuple):
    """A text of the segment of this number, before and after."""

    number: int
    before: _Text
    after: _Text

    def changed(self) -> set[str]:
        """The beginnings whose words are not what they were."""
        before, after = (zip(text.beginnings, text.hashes, strict=True) for text in (self.before, self.after))
        return {beginning for beginning, _ in {*before} ^ {*after}}


def divide_again(
    before: Sequence[Segment],
    segments: Sequence[Segment],
    ranges: Sequence[WordRange],
    sizes: Sizes,
    article_store: ArticleStore,
    executor: Executor,
) -> DividedAgain:
    """Divides the vocabulary after some of the `segments` that were there `before` have changed.

    `ranges` and `sizes` are what there was. Raises LostError.
    """
    words, places = [], []
    for number, (was, now) in enumerate(zip(before, segments, strict=True)):
        if was != now:
            own, then = _texts(now, article_store), _texts(was, article_store)
            words.append(_EditedText(number, then[0], own[0]))
            places.append(_EditedText(number, then[1], own[1]))
    total = dict(zip(*sizes, strict=True))
    for each in words:
        add(total, each.before.beginnings, map(neg, each.before.sizes()))
        add(total, each.after.beginnings, each.after.sizes())
    now_sizes = sorted_sizes({beginning: size for beginning, size in total.items() if size})
    limits = _limits(cutting.cut(list(zip(*now_sizes, strict=True))))
    known = _limits([each.start for each in ranges])
    rows = (
        _again(limits, dict(zip(known, names, strict=True)), edited, article_store, executor)
        for names, edited in (([each.words for each in ranges], words), ([each.places for each in ranges], places))
    )
    return DividedAgain(tuple(map(WordRange, [start for start, _ in limits], *rows)), now_sizes)


_Limits = tuple[str, str | None]
"""Where a range starts, and where the next one does; None is the end of all."""


def _limits(starts: Sequence[str]) -> list[_Limits]:
    return list(pairwise((*starts, None)))  # type: ignore[arg-type]


def _texts(segment: Segment, article_store: ArticleStore) -> tuple[_Text, _Text]:
    """The words of a segment, and their places. Raises LostError."""
    # As whoever mended the segment has opened them.
    atoms, data = unpacked(article_store.opened(segment.atoms, bytes)), article_store.opened(segment.hashes, bytes)
    hashes = [data[at : at + HASH] for at in range(0, len(data), HASH)]
    count = len(atoms.beginnings)
    return (
        _Text(segment.words, atoms.beginnings, atoms.words, hashes[:count]),
        _Text(segment.places, atoms.beginnings, atoms.places, hashes[count:]),
    )


def _again(
    limits: Sequence[_Limits],
    known: Mapping[_Limits, bytes],
    edited: Sequence[_EditedText],
    article_store: ArticleStore,
    executor: Executor,
) -> list[bytes]:
    """The names of the rows of all ranges, of which some are `known` by their limits, in order. Raises LostError."""
    starts = [start for start, _ in limits]
    touched = {bisect_right(starts, beginning) - 1 for each in edited for beginning in each.changed()}
    names = []
    for number, (start, end) in enumerate(limits):
        name = known.get((start, end))
        if name is None or number in touched:
            rows = [opened_row(each, article_store) for each in ([name] if name else _over(known, start, end))]
            row = rows[0] if name else cut_again(rows, start, end)
            own = {each.number: each.after.within(start, end, article_store) for each in edited}
            name = put_row(row.renewed(own), executor)
        names.append(name)
    return names


def _over(known: Mapping[_Limits, bytes], start: str, end: str | None) -> list[bytes]:
    """The ranges that are known, and have a part in the one from `start` to `end`."""
    return [
        name for (first, last), name in known.items() if (end is None or first < end) and (last is None or start < last)
    ]
