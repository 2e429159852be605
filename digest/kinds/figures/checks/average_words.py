"""The words by which a language says that an amount is an average."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.amount import Qualifier
from digest.quantities.language.grammar import grammar

_SHORT, _LONG = 4, 5
"""Letters of a word that says an average, at least, and from more than how many on it begins longer ones, or is cut
short."""
_WORD = re.compile(r"[^\W\d_]+")


def says_average(word: str, language: str) -> bool:
    """Whether a word is one by which an amount is an average, begins with a long one, as Durchschnittspreis does, or is
    one cut short: "moyen", for "moyenne"."""
    small = word.casefold()
    whole_or_cut, long = _forms(language)
    return small in whole_or_cut or small.startswith(long)


@lru_cache(maxsize=32)
def _forms(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that say an average, whole or cut short, and those with which longer ones begin."""
    words = average_words(language)
    long = tuple(word for word in words if len(word) > _LONG)
    return words.union(word[:end] for word in long for end in range(_SHORT, len(word))), long


@lru_cache(maxsize=32)
def average_words(language: str) -> frozenset[str]:
    """All words by which a language says that an amount is an average: "average", "mean"."""
    lexicon = grammar(language).lexicon
    phrases = (*lexicon.leading.items(), *lexicon.trailing.items())
    said = (phrase for phrase, meaning in phrases if meaning is Qualifier.AVERAGE)
    return frozenset(word.casefold() for phrase in said for word in _WORD.findall(phrase) if len(word) >= _SHORT)
