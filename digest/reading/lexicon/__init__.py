"""The words by which news says who speaks, what somebody is, and what is yet to come; a language each."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping

from digest.reading.lexicon import chinese, english, french, german, japanese, spanish
from digest.text.scripts import UNSPACED
from digest.text.word_trie import in_any_case

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻĽŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
"""The capitals of European scripts, for use inside a regular expression's brackets."""

_UNSPACED = re.compile(f"[{UNSPACED}]")


class Lexicon:
    """Regular expressions; each matches whole words. One is compiled when it is first asked for: no text needs all."""

    says: re.Pattern[str]
    """Verbs of saying in the forms that name a speaker."""
    passive: re.Pattern[str]
    """What makes the verb of saying after it somebody else's: "was told"."""
    title: re.Pattern[str]
    """Titles before names, without their full stop: Mr, Rep, Frau."""
    adverb: re.Pattern[str]
    """What may stand between a subject and its verb."""
    preposition: re.Pattern[str]
    """What makes the name after it part of a description: "a spokesman for Ada Brook"."""
    conjunction: re.Pattern[str]
    """What joins two subjects."""
    not_a_name: re.Pattern[str]
    """Words with a capital letter that are no part of a name: those that begin sentences, days, months."""
    negation: re.Pattern[str]
    reversal: re.Pattern[str]
    """Verbs and nouns that turn round what follows them: denied, refused, no evidence that."""
    condition: re.Pattern[str]
    """What takes back a part of what was said: unless, only if."""
    boundary: re.Pattern[str]
    """Where a clause ends that a negation does not reach across."""
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

    def __init__(self, written: Mapping[str, Callable[[], re.Pattern[str]]]) -> None:
        self._written = written

    def __getattr__(self, name: str) -> re.Pattern[str]:
        if name not in self._written:
            raise AttributeError(name)
        pattern = self._written[name]()
        setattr(self, name, pattern)
        return pattern


_LANGUAGES = {"en": english, "de": german, "fr": french, "es": spanish, "ja": japanese, "zh": chinese}


def is_known(language: str) -> bool:
    """Whether there are words of `language`, a BCP 47 tag."""
    return language.split("-")[0].lower() in _LANGUAGES


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The words of `language`, a BCP 47 tag; those of English where it is not known."""
    words = _LANGUAGES.get(language.split("-")[0].lower(), english)
    flagged = (("boundary", words.BOUNDARY), ("joining", words.JOINING), ("noun_of", words.NOUN_OF))
    return Lexicon(
        {name: functools.partial(_any, listed) for name, listed in words.WORDS.items()}
        | {name: functools.partial(re.compile, pattern, re.IGNORECASE) for name, pattern in flagged}
    )


def _any(listed: str) -> re.Pattern[str]:
    """Matches any of the words, in capital or small letters; the longest first, and either apostrophe will do.

    Words of a script that puts no spaces between them match anywhere; where there are no words, nothing matches.
    """
    words = [word.replace("_", " ") for word in listed.split()]
    unspaced = [word for word in words if _UNSPACED.match(word)]
    elided = [word for word in words if word.endswith("'")]
    spaced = [word for word in words if word not in unspaced and word not in elided]
    kinds = [rf"(?<![\w-]){in_any_case(spaced)}(?![\w-])"] if spaced else []
    kinds += [rf"(?<![\w-]){in_any_case(elided)}"] if elided else []
    kinds += [in_any_case(unspaced)] if unspaced else []
    return re.compile("|".join(kinds) or r"(?!)")
