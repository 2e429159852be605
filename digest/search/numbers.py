"""Whole numbers as text: one character for what is below 64, two below 1,984, of those that JSON and gzip like.

Low six bits last, as a character from `!` to `` ` ``; what is above them before it, in base 30, from `a` to `~`.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import sub

_LOW = tuple(chr(33 + value) for value in range(64))
_HIGH = tuple(chr(97 + value) for value in range(30))


def _written(number: int) -> str:
    text, high = _LOW[number & 63], number >> 6
    while high:
        high, digit = divmod(high, 30)
        text = _HIGH[digit] + text
    return text


class _Numbers(dict[int, str]):
    """Numbers as they were written before: looking up is quicker than writing."""

    def __missing__(self, number: int) -> str:
        text = _written(number)
        if number < 65_536:
            self[number] = text
        return text


class _Ending(dict[int, str]):
    """Numbers as those that end a list are written."""

    def __missing__(self, number: int) -> str:
        text = self[number] = _written(number << 1)
        return text


class _GoingOn(dict[int, str]):
    """Differences as they are written where another follows."""

    def __missing__(self, number: int) -> str:
        text = self[number] = _written((number - 1) << 1 | 1)
        return text


WRITTEN: dict[int, str] = _Numbers()
"""Numbers (0 or more) as text."""
ENDING: dict[int, str] = _Ending()
"""Numbers as lists of one."""
_GOING_ON = _GoingOn()


def listed(numbers: Sequence[int]) -> str:
    """Rising numbers, one or more, as gaps; each is doubled, and odd where another follows."""
    gaps = list(map(sub, numbers, (-1, *numbers)))
    last = ENDING[gaps.pop() - 1]
    return "".join(map(_GOING_ON.__getitem__, gaps)) + last


def read(text: str) -> int:
    """The number at the start of `text`."""
    high = 0
    for character in text:
        code = ord(character)
        if code < 97:
            return high << 6 | code - 33
        high = high * 30 + code - 97
    raise ValueError(text)
