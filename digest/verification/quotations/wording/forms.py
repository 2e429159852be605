"""Whether two words may be forms of one verb, noun or adjective."""

from __future__ import annotations

import re

from digest.reading.lexicon import unlike_forms

_SOUND = re.compile(r"\d")
_SOUNDS = str.maketrans("bfpvcgjkqsxzdtlmnr", "111122222222334556")
_PREFIX = re.compile(r"ge(?=\w{2,}(?:t|d|n|te|ten|ne|nen|ter|ner|tes|nes)$)")
"""What German and Dutch put before a participle."""


def may_be_forms(one: str, other: str, language: str) -> bool:
    """Whether two words may be forms of one, also an irregular one: these begin alike (see, saw; kann, könnte).

    Verbs that change their vowel keep how the consonant behind it sounds, as Soundex sorts them (U.S. patent
    1,261,167): leave and left, but not save and sell. The few that do not are listed with their language; where a
    language lists none, one letter will do. Outside English two letters that are the same will do as well.
    """
    one, other = one.casefold(), other.casefold()
    listed, base = unlike_forms(language), language.split("-")[0].lower()
    if other in listed.get(one, ()):
        return True
    if base in {"de", "nl"}:
        one, other = _PREFIX.sub("", one), _PREFIX.sub("", other)
    if one[:1] != other[:1]:
        return False
    if not listed or (base != "en" and one[:2] == other[:2]):
        return True
    first, second = (_SOUND.search(word.translate(_SOUNDS), 1) for word in (one, other))
    return first is None or second is None or first[0] == second[0]
