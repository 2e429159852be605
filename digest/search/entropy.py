"""Columns of numbers in hardly more bits than they have information, as text.

Asymmetric numeral systems (Duda, arXiv:1311.2540, 2013) in the variant with ranges. The state is written in digits of
six bits: of such text no character is commoner than another, so gzip gives each six bits, and finds no repetitions that
disturb it. Of single characters for numbers it makes a tenth more, of sets in lists a quarter.

A number's context says which of several distributions it is from; a distribution is counts that add up to `TOTAL`. A
number beyond `MOST` is that, and what is left in two numbers below 1,024, in two contexts of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from digest.search.numbers import WRITTEN

BITS = 14
TOTAL = 1 << BITS
MOST = 1_023
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_LEAST = 1 << 24
"""The state is at least this, and less than 64 times as much: five digits, and what comes of it fits into 32 bits."""
_FULL = 24 - BITS + 6
_DIGIT = 10


def coded(numbers: Iterable[tuple[int, int]], contexts: int) -> tuple[str, str]:
    """The distributions, then the text of `numbers`: each with its context, of which there are so many."""
    symbols = list(_symbols(numbers, contexts))
    counted = [Counter[int]() for _ in range(contexts + 2)]
    for symbol, context in symbols:
        counted[context][symbol] += 1
    counts = [_scaled(each) for each in counted]
    return "".join(map(_table, counts)), _text(symbols, counts)


def _symbols(numbers: Iterable[tuple[int, int]], contexts: int) -> Iterator[tuple[int, int]]:
    for number, context in numbers:
        if number < MOST:
            yield number, context
        else:
            yield MOST, context
            yield (number - MOST) >> _DIGIT, contexts
            yield (number - MOST) & MOST, contexts + 1


def _text(symbols: Sequence[tuple[int, int]], counts: Sequence[Sequence[int]]) -> str:
    """What is written last is read first: so the last comes first here."""
    starts = [tuple(accumulate(each, initial=0)) for each in counts]
    digits: list[str] = []
    state = _LEAST
    for symbol, context in reversed(symbols):
        count = counts[context][symbol]
        full = count << _FULL
        while state >= full:
            digits.append(_DIGITS[state & 63])
            state >>= 6
        state = (state // count << BITS) + state % count + starts[context][symbol]
    while state:
        digits.append(_DIGITS[state & 63])
        state >>= 6
    return "".join(reversed(digits))


def _scaled(counted: Counter[int]) -> list[int]:
    """Counts of all numbers up to the greatest that add up to `TOTAL`, at least 1 of each that there is."""
    if not counted:
        return []
    total = counted.total()
    counts = [0] * (max(counted) + 1)
    for number, count in counted.items():
        counts[number] = max(1, count * TOTAL // total)
    left = TOTAL - sum(counts)
    # What rounding leaves goes to the commonest, and what it takes comes from them: they feel it least.
    for number in sorted(counted, key=lambda each: (-counts[each], each)):
        changed = max(1, counts[number] + left)
        left -= changed - counts[number]
        counts[number] = changed
    return counts


def _table(counts: Sequence[int]) -> str:
    return "".join([WRITTEN[number] for number in (len(counts), *counts)])
