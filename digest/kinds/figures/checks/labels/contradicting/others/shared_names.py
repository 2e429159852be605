"""What another sentence says of somebody whom a figure's own names as well: "the *Republican* Reba Rae", of Rae."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.contradicting.others.support import SAID
from digest.kinds.figures.checks.labels.weighing.likeness import likeness, tokens

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.words import Keys

_NAME = re.compile(r"(?<![\w.])[A-ZÀ-ÞŁŚŻŹĆА-ЯЁ][^\W\d_]{2,}")
_BESIDE = 3
"""Within how many words of a name a word is said of whom it names."""
_GERMAN = "de"


def said_of_shared(words: tuple[Keys, ...], sentence: str, other: str, language: str) -> tuple[bool, ...]:
    """Whether `other` says each word beside a name that `sentence` has too; never in German, where capital letters tell
    no names."""
    is_german = language.split("-")[0] == _GERMAN
    shared = set() if is_german else {each for each in _names(other) & _names(sentence) if not other.startswith(each)}
    if not shared:
        return tuple(False for _ in words)
    every = tokens(other, language)
    places = [order for order, token in enumerate(every) if any(other.startswith(name, token.start) for name in shared)]
    near = [token.keys for order, token in enumerate(every) if any(abs(order - place) <= _BESIDE for place in places)]
    return tuple(any(likeness(word, each, language) >= SAID for each in near) for word in words)


@lru_cache(maxsize=32)
def _names(sentence: str) -> frozenset[str]:
    return frozenset(_NAME.findall(sentence))
