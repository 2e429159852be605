"""Somebody who speaks and is not named: "one witness", "ein Anwohner"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon

_INDEFINITE = {
    "de": "eine?",
    "en": "one|an?|another",
    "es": "una?",
    "fr": "une?",
    "it": "una?|uno",
    "nl": "een",
    "pt": "uma?",
}
_FURTHER = re.compile(r"(?P<word>[^\W\d_][\w-]*)(?P<aside>, [^,]{3,120},)?\s")
_MOST = 3


def unnamed_speaker(sentence: str, language: str, lexicon: SpeechLexicon) -> str:
    """Who begins `sentence` as its subject, where a verb of saying follows and they have no name; else empty."""
    indefinite = _INDEFINITE.get(language.split("-")[0].lower())
    begins = re.match(rf"(?:{indefinite})\s", sentence, re.IGNORECASE) if indefinite else None
    at, end = (begins.end(), 0) if begins else (len(sentence), 0)
    for _ in range(_MOST):
        further = _FURTHER.match(sentence, at)
        if further is None:
            return ""
        at, end = further.end(), further.end("word")
        if lexicon.says.match(sentence, at) or (lexicon.helper.match(sentence, at) and further["aside"] is None):
            return sentence[:1].lower() + sentence[1:end]
    return ""
