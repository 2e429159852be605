"""Names in other cases than they are called by, in languages that inflect them: "Jana Nowaka" for "Jan Nowak"."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST = 2
_ENDINGS = 4
_ENDING_LETTERS = frozenset("аaeiouyąęóéáíýůjmwvghxовойеёиуыэюямгхьйă")
"""Of what cases end with, in the languages that are spaced and inflect names."""


def differs_in_ending(one: str, other: str) -> bool:
    """Whether two words, in small letters, may be one in two cases."""
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    endings = one[shared:], other[shared:]
    return shared >= _SHORTEST and all(len(end) < _ENDINGS and _ENDING_LETTERS.issuperset(end) for end in endings)


def called_elsewhere(name: str, others: Iterable[str]) -> str:
    """The one of `others`, names in full, that may be `name` in another case; `name` where none is or several are."""
    words = name.casefold().split()
    found = {
        other
        for other in others
        if other != name
        and len(parts := other.casefold().split()) == len(words)
        and all(map(differs_in_ending, words, parts))
    }
    return found.pop() if len(found) == 1 else name
