"""The vocabulary cut into ranges, one file each.

Words are sorted like a tree by their first characters: a branch that is small enough is one range, and small neighbours
below one branch are one together. So a range is cut anew only where the branch that it is in grows or shrinks much; and
it starts with the characters of its branch, whichever words are there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

LARGEST = 20_000
"""How many characters of text a range holds at the most, unless a single beginning has more."""


def cut(sizes: Sequence[tuple[str, int]]) -> list[str]:
    """Where ranges start; the first with the empty text. `sizes` has beginnings of words, sorted, with their sizes."""
    beginnings = [beginning for beginning, _ in sizes]
    places = list(accumulate((size for _, size in sizes), initial=0))
    found = list(_branch(beginnings, places, 0, len(sizes), 0))
    return ["", *found[1:]]


def _branch(beginnings: Sequence[str], places: Sequence[int], low: int, high: int, depth: int) -> Iterator[str]:
    """Where the ranges of one branch start: of the beginnings from `low` to before `high`, which share their first
    `depth` characters. What is before each of them is as large as its place says."""
    if places[high] - places[low] <= LARGEST or high - low <= 1:
        yield beginnings[low][:depth] if low < high else ""
        return
    held = 0
    while low < high:
        twig = beginnings[low][: depth + 1]
        end = bisect_right(beginnings, twig, low, high, key=itemgetter(slice(depth + 1)))
        size = places[end] - places[low]
        if size > LARGEST:
            yield from _branch(beginnings, places, low, end, depth + 1)
            held = LARGEST
        elif held + size > LARGEST or held == 0:
            yield twig
            held = size
        else:
            held += size
        low = end
