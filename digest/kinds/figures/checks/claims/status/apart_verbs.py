"""Verbs of what is to come whose subject stands before their preposition: *rechnet* die Feuerwehr *mit* 5 Millionen."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.quantities.patterns import one_of

_APART = "…"
_SUBJECT = r"(?:\s[^\W\d_][\w-]*){1,5}?"


def apart_verb_of_coming(governing: str, language: str) -> str:
    """The verb among the words before an amount, with what leads from it to the amount; "" where there is none."""
    found = _verbs(language).search(governing)
    return found["verb"] if found else ""


@lru_cache(maxsize=32)
def _verbs(language: str) -> re.Pattern[str]:
    ways = []
    for phrase in assertions(language).apart_coming:
        forms, _, leading = phrase.partition(_APART)
        led = "".join(rf"(?:\s[^\W\d_][\w-]*){{0,3}}?\s{re.escape(word)}" for word in leading.split())
        ways.append(rf"{one_of(forms.split())}{_SUBJECT}{led}(?!\w)")
    return re.compile(rf"(?<!\w)(?P<verb>{'|'.join(ways)})" if ways else r"(?!)", re.IGNORECASE)
