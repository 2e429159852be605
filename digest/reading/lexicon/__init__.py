"""The words by which news says who speaks, what somebody is, and what is yet to come; a language each."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence

from digest.reading.lexicon import chinese, english, french, german, japanese, spanish
from digest.text.scripts import is_unspaced
from digest.text.word_trie import in_any_case

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻĽŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
"""The capitals of European scripts, for use inside a regular expression's brackets."""

_APART = 100
# A French verb may have its subject behind a hyphen: "dit-elle", "ajoute-t-il".
_ENDED = r"(?!\w)(?!-(?!(?:t-)?(?:ils?|elles?|on|je|nous)(?!\w)))"


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
    determiner: re.Pattern[str]
    """What may stand before a noun beside an article: "his", "this", articles in other cases."""
    comparing: re.Pattern[str]
    """The preposition that begins a clause as well: "as Ann Lee said"."""
    after_name: re.Pattern[str]
    """What names a source behind it: "Ada Brook zufolge"."""
    it_says: re.Pattern[str]
    """What says words without naming who: "heißt es"; whose they are stands behind a preposition."""
    such_as: re.Pattern[str]
    """What makes the name after it one of those who speak: "others, such as Bob Roy"."""
    object_pronoun: re.Pattern[str]
    """Pronouns behind "according to"."""
    cites: re.Pattern[str]
    """Verbs of which those who speak are the object: "the paper quoted Ann Lee"."""
    by: re.Pattern[str]
    """What stands between a passive verb and whoever does it: "was told by"."""
    conjunction: re.Pattern[str]
    """What joins two subjects."""
    contrasting: re.Pattern[str]
    """What joins a verb to a subject further back, beside a conjunction: "but"."""
    not_a_name: re.Pattern[str]
    """Words with a capital letter that are no part of a name: those that begin sentences, days, months."""
    negation: re.Pattern[str]
    noun_too: re.Pattern[str]
    """Negations that are nouns behind an article: "une personne"."""
    thus: re.Pattern[str]
    """What begins a sentence that says whose the words before it are: "So said Ann Lee"."""
    in_words: re.Pattern[str]
    """What leads to words without being a verb, whose verb stands before it: "mit den Worten"."""
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
    verb_first: bool
    """Whether a verb may stand before its subject in any clause: „Gestern sagte Ada Brook“."""
    drops_pronouns: bool
    """Whether a verb may stand without its pronoun: «No», aseguró."""
    capital_nouns: bool
    """Whether all nouns have capital letters."""

    def __init__(
        self,
        written: Mapping[str, Callable[[], re.Pattern[str]]],
        *,
        verb_first: bool,
        drops_pronouns: bool,
        capital_nouns: bool,
    ) -> None:
        self._written = written
        self.verb_first = verb_first
        self.drops_pronouns = drops_pronouns
        self.capital_nouns = capital_nouns

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
        | {name: functools.partial(re.compile, pattern, re.IGNORECASE) for name, pattern in flagged},
        verb_first=words.VERB_FIRST,
        drops_pronouns=words.DROPS_PRONOUNS,
        capital_nouns=words.CAPITAL_NOUNS,
    )


def _any(listed: str) -> re.Pattern[str]:
    """Matches any of the words, in capital or small letters; the longest first, and either apostrophe will do.

    A word that begins with `*` ends longer ones: `*sprecher`. The parts of a verb may stand apart: `gab…bekannt`. Words
    of a script that puts no spaces between them match anywhere; where there are no words, nothing matches.
    """
    words = [word.replace("_", " ") for word in listed.split()]
    unspaced = [word for word in words if is_unspaced(word[:1])]
    elided = [word for word in words if word.endswith("'")]
    ending = [word for word in words if word.startswith("*")]
    spaced = [word for word in words if word not in {*unspaced, *elided, *ending}]
    whole = [word for word in spaced if "…" not in word]
    kinds = [rf"(?<![\w-]){in_any_case(whole)}{_ENDED}"] if whole else []
    kinds += _apart([word.split("…") for word in spaced if "…" in word])
    kinds += [rf"(?<![\w-]){in_any_case(elided)}"] if elided else []
    kinds += [rf"(?<![\w-])[\w-]*?{in_any_case(word[1:] for word in ending)}(?![\w-])"] if ending else []
    kinds += [in_any_case(unspaced)] if unspaced else []
    return re.compile("|".join(kinds) or r"(?!)")


def _apart(verbs: Sequence[Sequence[str]]) -> list[str]:
    """Patterns of verbs whose particles stand further on in the clause: "gab … bekannt"."""
    by_particle: dict[str, list[str]] = {}
    for verb, particle in verbs:
        by_particle.setdefault(particle, []).append(verb)
    return [
        rf"(?<![\w-]){in_any_case(each)}(?![\w-])(?=[^.;:]{{0,{_APART}}} {re.escape(particle)}(?![\w-]))"
        for particle, each in by_particle.items()
    ]
