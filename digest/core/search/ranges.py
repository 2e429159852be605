"""The vocabulary cut into ranges, one file each.

Words are sorted like a tree by their first characters: a branch that is small enough is one range, and small neighbours
below one branch are one together. So a range is cut anew only where the branch that it is in grows or shrinks much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

LARGEST = 20_000
"""How many characters of text a range holds at the most, unless a single beginning has more."""


def cut(sizes: Iterable[tuple[str, int]]) -> list[str]:
    """Where ranges start; the first with the empty text. `sizes` has beginnings of words, sorted, with their sizes."""
    found = list(_branch(list(sizes), 0))
    return ["", *found[1:]]


def _branch(sizes: list[tuple[str, int]], depth: int) -> Iterator[str]:
    """Where the ranges of one branch start. All in it share their first `depth` characters."""
    if sum(size for _, size in sizes) <= LARGEST or len(sizes) == 1:
        yield sizes[0][0] if sizes else ""
        return
    held = 0
    for twig in _twigs(sizes, depth):
        size = sum(size for _, size in twig)
        if size > LARGEST:
            yield from _branch(twig, depth + 1)
            held = LARGEST
        elif held + size > LARGEST or held == 0:
            yield twig[0][0]
            held = size
        else:
            held += size


def _twigs(sizes: list[tuple[str, int]], depth: int) -> Iterator[list[tuple[str, int]]]:
    twig: list[tuple[str, int]] = []
    for entry in sizes:
        if twig and entry[0][: depth + 1] != twig[0][0][: depth + 1]:
            yield twig
            twig = []
        twig.append(entry)
    yield twig


def summed(parts: Iterable[Iterable[tuple[str, int]]]) -> list[tuple[str, int]]:
    """The sizes of all segments, by beginnings."""
    total: Counter[str] = Counter()
    for part in parts:
        for beginning, size in part:
            total[beginning] += size
    return sorted(total.items())
