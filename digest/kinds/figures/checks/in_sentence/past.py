"""Verbs by which a clause says what has been."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.quantities.patterns import one_of

_LETTERS = "[a-zà-ÿ]"


def says_what_was(clause: str, language: str) -> bool:
    """Whether a clause has a verb of what has been; False in languages whose verbs are not known."""
    pattern = _past(language.split("-")[0].lower())
    return pattern is not None and pattern.search(clause) is not None


@lru_cache(maxsize=16)
def _past(tongue: str) -> re.Pattern[str] | None:
    words = assertions(tongue)
    ways = [one_of(words.past)] if words.past else []
    if words.past_endings:
        barred = rf"(?!{one_of(words.not_past)}(?!\w))" if words.not_past else ""
        ways.append(rf"{barred}{_LETTERS}{{2,}}{one_of(words.past_endings)}")
    if words.participles:
        ways.append(rf"{one_of(words.auxiliaries)}\s(?:{_LETTERS}+\s)?{_LETTERS}*{one_of(words.participles)}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)") if ways else None
