"""Amounts within a sentence that stood at the beginning of one: "some 1.4 million" of "Some 1.4 million"."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.grammar import hedging_grammar
from digest.quantities.unbroken import unbroken

_FIRST = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4_096)
def in_sentence(written: str, language: str) -> str:
    """An amount as it is `written` in `language`, with the first word of its qualifier in small letters; unbroken.

    Only words that hedge are taken back: units, currencies and nouns keep their capitals.
    """
    first = _FIRST.match(written)
    word = first.group() if first else ""
    if word.istitle() and word.lower() in hedging_grammar(language).lead_firsts:
        written = word.lower() + written[len(word) :]
    return unbroken(written)
