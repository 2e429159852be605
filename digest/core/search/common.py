"""The words that are offered to one who mistyped: those of most articles in each segment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from digest.core.library import Library
from digest.core.search.numbers import read
from digest.core.settings import Settings

if TYPE_CHECKING:
    from digest.core.search.segments import Words

MOST = 1_500
_SHORTEST = 4
_COMMON = msgspec.json.Decoder(tuple[tuple[str, int], ...]).decode


def common(words: Words) -> tuple[tuple[str, int], ...]:
    """The words of a segment that stand in most of its articles, and in how many, roughly: as a power of two."""
    counted = [
        (-read(postings), word)
        for word, postings in zip(words.words, words.postings, strict=True)
        if postings and len(word) >= _SHORTEST and word.isalpha()
    ]
    counted.sort()
    return tuple((word, (-count).bit_length()) for count, word in counted[:MOST])


def common_file(library: Library, _: Settings, names: Sequence[bytes]) -> bytes:
    """The common words of all segments, whose own are in the library under `names`; in lines, the commonest first."""
    total: Counter[str] = Counter()
    for name in names:
        for word, power in library.opened(name, _COMMON):
            total[word] += 1 << power
    return "\n".join(sorted(total, key=lambda word: (-total[word].bit_length(), word))).encode()
