"""The words of a text in small letters, as one set, of which a check asks first whether it has any to speak of."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.text.words.tokens import tokens

_LETTERS = re.compile(r"[^\W\d_]+")
_PARTING = re.compile(r"[\d_]")


@lru_cache(maxsize=256)  # many checks ask for those of one label, and of one sentence
def small_words(text: str) -> frozenset[str]:
    """Every word of `text` in folded case, and of one that has digits its letters too."""
    words = frozenset(map(str.casefold, tokens(text)))
    return words.union(map(str.casefold, _LETTERS.findall(text))) if _PARTING.search(text) else words


def first_word(phrase: str) -> str:
    """The first word of `phrase`, as `small_words` has it in a text that has the phrase; "" where it has no letters."""
    found = _LETTERS.search(phrase)
    return found[0].casefold() if found else ""
