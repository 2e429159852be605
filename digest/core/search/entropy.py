"""Columns of small numbers in hardly more bits than their information: a range coder, written in 64 characters.

Asymmetric numeral systems (Duda, "Asymmetric numeral systems", arXiv:1311.2540, 2013), the range variant with digits of
six bits. Such text does not compress further, nor need it: each of its characters is one of 64, all equally common, and
gzip writes it with six bits. Gzip by itself takes a tenth more, since it looks for repetitions where there are none.

A number's context says which of several distributions it comes from. Each is written as counts that add up to `TOTAL`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate

from digest.core.search.numbers import WRITTEN

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
BITS = 12
TOTAL = 1 << BITS
"""What the counts of one distribution add up to."""
_LEAST = 1 << 18
"""The state is at least this, and below 64 times as much: it fits into 32 bits with what is multiplied."""


def coded(numbers: Sequence[int], contexts: Sequence[int]) -> tuple[str, str]:
    """The distributions of `numbers`, one for each context from 0 to the last, and the numbers in them; `contexts` has
    the context of each number. An empty column is two empty texts."""
    counted: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for number, context in zip(numbers, contexts, strict=True):
        counted[context][number] += 1
    counts = [_scaled(counted[context]) for context in range(max(counted, default=-1) + 1)]
    starts = [tuple(accumulate(each, initial=0)) for each in counts]
    return "".join(map(_table, counts)), _state(numbers, contexts, counts, starts)


def _state(
    numbers: Sequence[int], contexts: Sequence[int], counts: Sequence[Sequence[int]], starts: Sequence[Sequence[int]]
) -> str:
    """The last number first, since what is written last is read first."""
    digits = []
    state = _LEAST
    for number, context in zip(reversed(numbers), reversed(contexts), strict=True):
        count = counts[context][number]
        most = count << 12
        while state >= most:
            digits.append(DIGITS[state & 63])
            state >>= 6
        high, low = divmod(state, count)
        state = (high << BITS) + low + starts[context][number]
    while state:
        digits.append(DIGITS[state & 63])
        state >>= 6
    return "".join(reversed(digits))


def _scaled(counted: Counter[int]) -> list[int]:
    """The counts of all numbers up to the greatest, scaled to `TOTAL`; at least 1 for each that there is."""
    if not counted:
        return []
    total = sum(counted.values())
    counts = [0] * (max(counted) + 1)
    for number, count in counted.items():
        counts[number] = max(1, count * TOTAL // total)
    # What is lost or won by rounding is taken from the commonest, which feel it least.
    left = TOTAL - sum(counts)
    for number in sorted(counted, key=lambda each: (-counts[each], each)):
        changed = max(1, counts[number] + left)
        left -= changed - counts[number]
        counts[number] = changed
        if not left:
            break
    return counts


def _table(counts: Sequence[int]) -> str:
    return "".join([WRITTEN[number] for number in (len(counts), *counts)])
