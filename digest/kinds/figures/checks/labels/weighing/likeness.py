"""How alike a word of a label and a word of a sentence are."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from digest.kinds.figures.checks.labels.words import Keys, among, placed_words, told
from digest.text.scripts import is_edgeless
from digest.text.words.compounds import has_compounds

SURELY = 0.85
"""From how much on two words are forms of one."""
_SAME, _PART, _OTHER_WORD = 1.0, 0.85, 0.7
_SHORTEST_PART = 5


class WordAt(NamedTuple):
    """A word: by its stem and what else is said with it, and where it begins."""

    keys: Keys
    start: int


@lru_cache(maxsize=64)  # several figures of an article often stand in one sentence
def tokens(text: str, language: str) -> tuple[WordAt, ...]:
    """The words of `text`, in order; pairs of signs where words have no spaces."""
    return tuple([WordAt(keys, start) for keys, start in placed_words(text, language)])


def telling(text: str, language: str) -> tuple[Keys, ...]:
    """The words of `text` that tell what an amount is of, each once."""
    return tuple(dict.fromkeys(told(text, language)))


@lru_cache(maxsize=4096)
def likeness(one: Keys, other: Keys, language: str) -> float:
    """1 for forms of one word, less for a word that is part of another or says the same, 0 for others."""
    stems, others = _stems(one), _stems(other)
    if not stems.isdisjoint(others):
        return _SAME
    if any(map(is_edgeless, stems)):
        short = any(len(each) == 1 for each in (*stems, *others))
        if short and any(a in b or b in a for a in stems for b in others):
            return _PART
    elif among(stems, others) or (has_compounds(language) and _is_part(stems, others)):
        return _PART
    return 0.0 if one.isdisjoint(other) else _OTHER_WORD


def is_told(word: Keys, words: tuple[Keys, ...], least: float, language: str) -> bool:
    """Whether a word at least so alike is among `words`."""
    return any(likeness(word, each, language) >= least for each in words)


def _stems(keys: Keys) -> Keys:
    return frozenset(key for key in keys if " " not in key)


def _is_part(some: Keys, others: Keys) -> bool:
    """Whether one of two words is the beginning or the end of the other: *Abbildungen*, Farbabbildungen."""
    return any(
        min(len(one), len(other)) >= _SHORTEST_PART
        and (one.startswith(other) or one.endswith(other) or other.startswith(one) or other.endswith(one))
        for one in some
        for other in others
    )
