"""The words by which news says who speaks, what somebody is, and what is yet to come; a language each."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from digest.reading.lexicon import english, french, german

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻĽŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
"""The capitals of European scripts, for use inside a regular expression's brackets."""


class Lexicon(NamedTuple):
    """Regular expressions; each matches whole words."""

    says: re.Pattern[str]
    helper: re.Pattern[str]
    """What may stand before a verb of saying and belongs to it: "a déclaré", "has said"."""
    according: re.Pattern[str]
    pronoun: re.Pattern[str]
    role: re.Pattern[str]
    qualifier: re.Pattern[str]
    """What may stand before a role and belongs to it: "deputy", "former"."""
    article: re.Pattern[str]
    coming: re.Pattern[str]
    estimated: re.Pattern[str]
    aimed_at: re.Pattern[str]
    auxiliary: re.Pattern[str]
    verb: re.Pattern[str]
    last_year: re.Pattern[str]
    this_year: re.Pattern[str]
    next_year: re.Pattern[str]
    closed: re.Pattern[str]
    opening: re.Pattern[str]
    relative: re.Pattern[str]
    joining: re.Pattern[str]
    """What joins a clause to the one before."""
    passing: re.Pattern[str]
    """What is counted without being a figure: days, times, ways."""
    noun_of: re.Pattern[str]
    """A noun that an amount follows, in the group `noun`: "an increase of "."""


_LANGUAGES = {"en": english, "de": german, "fr": french}


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The words of `language`, a BCP 47 tag; those of English where it is not known."""
    words = _LANGUAGES.get(language.split("-")[0].lower(), english)
    return Lexicon(
        **{name: _any(listed) for name, listed in words.WORDS.items()},
        joining=re.compile(words.JOINING, re.IGNORECASE),
        noun_of=re.compile(words.NOUN_OF, re.IGNORECASE),
    )


def _any(listed: str) -> re.Pattern[str]:
    """Matches any of the words; longer ones are tried first, and either apostrophe will do."""
    phrases = sorted((re.escape(word.replace("_", " ")) for word in listed.split()), key=len, reverse=True)
    either = "|".join(phrases).replace("'", "['’]")
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)
