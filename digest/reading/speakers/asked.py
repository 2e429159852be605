"""Who asked what somebody answers, as the beginning of a sentence has it, and does not say it: "Pressed by Bob Roy, Ada
Brook said"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME
from digest.text.deferred_pattern import deferred

_ASKER = deferred(rf"(?:\s|(?<=['’]))(?:[a-zà-ÿąćęłńóśźż’'-]+\s?){{0,3}}?{NAME}\s*")
"""Whoever asked, with what they are, up to the next word in small letters."""
_FURTHER = re.compile(r"[^,:;]{0,60}, ")
_LEAD = 40
_AT_END = re.compile(r"(?:^|[.] )(?P<aside>[^,:;.]{4,90}?) ?,? ?$")


def without_asker(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without an aside that begins them and says by whom somebody was asked."""
    begins = len(words) - len(words.lstrip())
    asked = lexicon.asked.match(words, begins)
    if asked is None:
        return words
    by = lexicon.by.search(words, asked.end(), asked.end() + _LEAD)
    if by is None or "," in words[asked.end() : by.start()]:
        return words
    asker = _ASKER.match(words, by.end())
    if asker is None:
        return words
    further = _FURTHER.match(words, asker.end() - 1)
    return words[further.end() if further else asker.end() :]
