"""A noun that is counted together with the one behind an amount: "and missiles" of "300 drones and missiles".

What is counted is both, so an amount of the first alone is less than the sentence says. By its look alone a second noun
is one here: in the plural, without an article or a number of its own. It may still be a verb.
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of

_SHORTEST = 3
_GERMAN = "de"


def knows_plurals(language: str) -> bool:
    """Whether it is known what a noun in the plural looks like in a language."""
    return bool(labelling_of(language).plural_ends)


def is_plural(word: str, language: str) -> bool:
    """Whether a word looks like a noun in the plural, and does not count by itself: "missiles", but not "others"."""
    words, small = labelling_of(language), word.casefold()
    if word[:1].isupper() != (language.split("-")[0].lower() == _GERMAN) or small in words.counting:
        return False
    if small in words.plurals:
        return True
    is_long = len(word) > _SHORTEST and not small.endswith(words.not_plural_ends)
    return is_long and small.endswith(words.plural_ends)


def describes(word: str, language: str) -> bool:
    """Whether a word looks like an adjective before such a noun: "nuclear"."""
    words = labelling_of(language)
    if not word.islower() or word in words.counting:
        return False
    return word in words.describing or (len(word) > _SHORTEST and word.endswith(words.describing_ends))


@lru_cache(maxsize=16)
def joined(language: str) -> re.Pattern[str]:
    """What matches the word between two nouns, with the spaces around it."""
    words = labelling_of(language).both
    return re.compile(rf"\s{one_of(words)}\s" if words else r"(?!)")
