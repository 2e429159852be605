"""The words by which news says who speaks, what somebody is, and what is yet to come; a language each."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module

from digest.quantities.language.assertion import assertions
from digest.text.scripts import is_edgeless
from digest.text.words.listed import ListedWords, WordLists
from digest.text.words.trie import in_any_case

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻĽŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
"""The capitals of European scripts, for use inside a regular expression's brackets."""

_APART = 100
_SHORTEST_OFFICE = 2
_PARTED = re.compile(r"[_…*]|[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""What is in phrases, in endings, and in words of scripts that are not written with spaces."""
# A French verb may have its subject behind a hyphen: "dit-elle", "ajoute-t-il".
_ENDED = r"(?!\w)(?!-(?!(?:t-)?(?:ils?|elles?|on|je|nous)(?!\w)))"


class SpeechLexicon:
    """Lists of words and regular expressions; each matches whole words. One is made when it is first asked for: no text
    needs all."""

    says: ListedWords
    """Verbs of saying in the forms that name a speaker."""
    says_behind: ListedWords
    """Verbs that say words only right behind them: “…,” beamed Ada Brook."""
    passive: ListedWords
    """What makes the verb of saying after it somebody else's: "was told"."""
    title: ListedWords
    """Titles before names, without their full stop: Mr, Rep, Frau."""
    adverb: ListedWords
    """What may stand between a subject and its verb."""
    preposition: ListedWords
    """What makes the name after it part of a description: "a spokesman for Ada Brook"."""
    determiner: ListedWords
    """What may stand before a noun beside an article: "his", "this", articles in other cases."""
    linking: ListedWords
    """Those listed with prepositions that link a part to its whole, or what is alike: "of", "or", "than"."""
    comparing: ListedWords
    """The preposition that begins a clause as well: "as Ann Lee said"."""
    after_name: ListedWords
    """What names a source behind it: "Ada Brook zufolge"."""
    it_says: ListedWords
    """What says words without naming who: "heißt es"; whose they are stands behind a preposition."""
    such_as: ListedWords
    """What makes the name after it one of those who speak: "others, such as Bob Roy"."""
    object_pronoun: ListedWords
    """Pronouns behind "according to"."""
    cites: ListedWords
    """Verbs of which those who speak are the object: "the paper quoted Ann Lee"."""
    by: ListedWords
    """What stands between a passive verb and whoever does it: "was told by"."""
    conjunction: ListedWords
    """What joins two subjects."""
    contrasting: ListedWords
    """What joins a verb to a subject further back, beside a conjunction: "but"."""
    not_a_name: ListedWords
    """Words with a capital letter that are no part of a name: those that begin sentences, days, months."""
    negation: ListedWords
    noun_too: ListedWords
    """Negations that are nouns behind an article: "une personne"."""
    thus: ListedWords
    """What begins a sentence that says whose the words before it are: "So said Ann Lee"."""
    going_on: ListedWords
    """What leads to more words of the same speaker: "Et d'ajouter"."""
    reporting: ListedWords
    """Forms of verbs that say that a sentence tells what somebody said, without a verb of saying: "sei"."""
    in_words: ListedWords
    """What leads to words without being a verb, whose verb stands before it: "mit den Worten"."""
    affirming: ListedWords
    """Negations that turn nothing round, "no doubt", "not only", and conditions that are none: "even if"."""
    falsehood: ListedWords
    """What calls a statement false: "a lie"."""
    swaying: ListedWords
    """Words of degree, modality and quantity, by which a statement says more or less: "only", "may", "some"."""
    unsaid: ListedWords
    """What denies a saying by the verb behind it, in Japanese."""
    reversal: ListedWords
    """Verbs and nouns that turn round what follows them: denied, refused, no evidence that."""
    rejecting: ListedWords
    """Denials that say of what they deny what it is called, behind "as": "dismissed it as a fad"."""
    instead: ListedWords
    """What leads to what is not done, up to a comma: "instead of closing the yard"."""
    condition: ListedWords
    """What takes back a part of what was said: unless, only if."""
    inverted: ListedWords
    """Verbs that begin a condition where they begin its sentence: "*Had* we known, we would have left"."""
    boundary: re.Pattern[str]
    """Where a clause ends that a negation does not reach across."""
    helper: ListedWords
    """What may stand before a verb of saying and belongs to it: "a déclaré", "has said"."""
    according: ListedWords
    opinion: ListedWords
    """Those of them behind which somebody stands, and no report: "in the view of"."""
    body: ListedWords
    """Organisations and papers that say something as such: "the company", "the report"."""
    firm: ListedWords
    """Nouns by which a firm that was named is told of again: "the *company*"."""
    given: ListedWords
    """Given names that end as the genitive of what somebody is of does: "Jerzy"."""
    utterance: ListedWords
    """What somebody says, as a noun, which says whose words something is: "the verdict of Ada Brook"."""
    asked: ListedWords
    """Participles that begin a sentence and say that somebody was asked: "*pressed* by Bob Roy, Ada Brook said"."""
    asks: ListedWords
    """Those verbs of saying that ask."""
    answers: ListedWords
    """Those that answer somebody else."""
    own_view: ListedWords
    """What says that somebody named before sees it so: "à ses yeux", "in his view"."""
    for_whom: ListedWords
    """What begins a sentence that tells how somebody sees it: "For Ada Brook, it is"."""
    pronoun: ListedWords
    first_person: ListedWords
    """What those who speak call themselves: "I"."""
    role: ListedWords
    profession: ListedWords
    """What else somebody is, beside a name: by itself it may mean anybody who was named before."""
    otherwise_held: ListedWords
    """Words before an office by which somebody held it before, or stands in for its holder: "former", "deputy"."""
    standing_in: ListedWords
    """Those of them by which somebody stands in for its holder: "deputy"."""
    somebody: ListedWords
    """What somebody without a name is called by, beside roles and professions: "man", "neighbour"."""
    addressing: ListedWords
    """What whom somebody says something to stands behind: "to"."""
    acting_for: ListedWords
    """What parts somebody from the name that they use or stand in for: "playing", "in the name of"."""
    of_others: ListedWords
    """What leads up to words that are not said by the subject before it: "was told", "a banner that read"; of one word
    where a passive verb stands before it."""
    titled: ListedWords
    """What leads up to a title or a song: "the book", "sang"."""
    supposed: ListedWords
    """What says that somebody is only said to have said something: "is supposed to have said"."""
    not_now: ListedWords
    """What says beside an office that somebody held it before, or is yet to hold it: "was … until", "running for"."""
    honorific: ListedWords
    """What stands behind anybody's name, and is no office: 氏."""
    qualifier: ListedWords
    """What may stand before a role and belongs to it: "deputy", "former"."""
    article: ListedWords
    indefinite: ListedWords
    """Those of them, and words like them, before somebody who was not named before: "an", "another"."""
    coming: ListedWords
    estimated: ListedWords
    aimed_at: ListedWords
    auxiliary: ListedWords
    verb: ListedWords
    last_year: ListedWords
    this_year: ListedWords
    next_year: ListedWords
    closed: ListedWords
    opening: ListedWords
    relative: ListedWords
    joining: re.Pattern[str]
    """What joins a clause to the one before."""
    passing: ListedWords
    """What is counted without being a figure: days, times, ways."""
    noun_of: re.Pattern[str]
    """A noun that an amount follows, in the group `noun`: "an increase of "."""
    verb_first: bool
    """Whether a verb may stand before its subject in any clause: „Gestern sagte Ada Brook“."""
    drops_pronouns: bool
    """Whether a verb may stand without its pronoun: «No», aseguró."""
    capital_nouns: bool
    """Whether all nouns have capital letters."""
    language: str
    """The BCP 47 tag that it was asked for by; English where that is not known."""

    def __init__(
        self,
        written: Mapping[str, Callable[[], ListedWords | re.Pattern[str]]],
        *,
        verb_first: bool,
        drops_pronouns: bool,
        capital_nouns: bool,
        language: str,
    ) -> None:
        self._written = written
        self.verb_first = verb_first
        self.drops_pronouns = drops_pronouns
        self.capital_nouns = capital_nouns
        self.language = language

    @functools.cached_property
    def told_by(self) -> tuple[ListedWords, ...]:
        """All by which somebody may be said to say or see what a sentence has."""
        return self.says, self.says_behind, self.according, self.own_view, self.cites, self.it_says

    @functools.cached_property
    def telling(self) -> WordLists:
        """The same, to tell whether a sentence may have any."""
        return WordLists(self.told_by)

    def __getattr__(self, name: str) -> ListedWords | re.Pattern[str]:
        if name not in self._written:
            raise AttributeError(name)
        made = self._written[name]()
        setattr(self, name, made)
        return made


_MODULES = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "ja": "japanese", "nl": "dutch",
    "ar": "arabic", "ko": "korean", "pl": "polish", "pt": "portuguese", "ru": "russian", "sv": "swedish",
    "zh": "chinese",
}  # fmt: skip
"""A language each, imported for the first text in it."""
LANGUAGES = tuple(_MODULES)
"""The languages whose words are known, as BCP 47 tags."""
_SMALL = ("closed", "article", "preposition", "determiner", "auxiliary", "conjunction", "relative", "pronoun")
"""Lists of the words that any text of a language has."""


def is_known(language: str) -> bool:
    """Whether there are words of `language`, a BCP 47 tag."""
    return language.split("-")[0].lower() in _MODULES


@functools.cache
def small_words(language: str) -> frozenset[str]:
    """The articles, prepositions and the like of `language`, one that is_known, in small letters and without an
    apostrophe at the end; none of a script that does not part words."""
    words = import_module(f"{__name__}.{_MODULES[language.split('-')[0].lower()]}").WORDS
    listed = (word for name in _SMALL for word in words.get(name, "").split())
    return frozenset(word.rstrip("'").casefold() for word in listed if not _PARTED.search(word))


@functools.cache
def usual_offices(language: str) -> Mapping[str, str]:
    """Each name that an office goes by in `language`, one that is_known, in small letters, with that which is listed
    first: "ceo", "chief executive"."""
    return {name.casefold(): names[0] for names in _alike(language, "SAME_OFFICE") for name in names}


@functools.cache
def office_titles(language: str) -> Mapping[str, str]:
    """The titles that stand before a name in `language`, one that is_known, each with its office: "Sen", "senator"."""
    return {names[0]: names[-1] for names in _alike(language, "OFFICE_TITLES")}


@functools.cache
def unlike_forms(language: str) -> Mapping[str, frozenset[str]]:
    """The forms of each word of `language` whose consonants change, by each of them; none where they are not listed."""
    if not is_known(language):
        return {}
    listed = [[form.casefold() for form in forms] for forms in _alike(language, "UNLIKE_FORMS")]
    return {form: frozenset(forms) for forms in listed for form in forms}


def _alike(language: str, table: str) -> list[list[str]]:
    module = import_module(f"{__name__}.{_MODULES[language.split('-')[0].lower()]}")
    return [each.replace("_", " ").split("=") for each in getattr(module, table, "").split()]


@functools.cache
def lexicon(language: str) -> SpeechLexicon:
    """The words of `language`, a BCP 47 tag; those of English where it is not known.

    Verbs of saying, and words for what is to come, are those that verification of figures knows, and further ones.
    """
    words = import_module(f"{__name__}.{_MODULES.get(language.split('-')[0].lower(), 'english')}")
    language = language if is_known(language) else "en"
    known = assertions(language)
    shared = {"says": known.saying, "coming": (*known.coming, *known.foreseeing)}
    listed = {**words.WORDS} | {
        name: " ".join((words.WORDS.get(name, ""), *(phrase.replace(" ", "_") for phrase in phrases)))
        for name, phrases in shared.items()
    }
    prefixes = getattr(words, "OFFICE_PREFIXES", "").split()
    listed["role"] = " ".join((listed["role"], *_held_before(prefixes, listed["role"].split())))
    flagged = (("boundary", words.BOUNDARY), ("joining", words.JOINING), ("noun_of", words.NOUN_OF))
    return SpeechLexicon(
        {name: functools.partial(_any, each) for name, each in listed.items()}
        | {name: functools.partial(re.compile, pattern, re.IGNORECASE) for name, pattern in flagged},
        verb_first=words.VERB_FIRST,
        drops_pronouns=words.DROPS_PRONOUNS,
        capital_nouns=words.CAPITAL_NOUNS,
        language=language,
    )


def _held_before(prefixes: Sequence[str], roles: Sequence[str]) -> Iterator[str]:
    """Each of `roles`, one word, with each of `prefixes`: "exalcalde", "вице-губернатор"."""
    plain = [role for role in roles if len(role) > _SHORTEST_OFFICE and role.isalpha() and role.islower()]
    known = frozenset(roles)
    return (f"{prefix}{role}" for prefix in prefixes for role in plain if f"{prefix}{role}" not in known)


def _any(listed: str) -> ListedWords:
    """Any of the words, in capital or small letters; the longest first, and either apostrophe will do.

    A word that begins with `*` ends longer ones: `*sprecher`. The parts of a verb may stand apart: `gab…bekannt`. Words
    of a script that puts no spaces between them, or none before endings, match anywhere; where there are no words,
    nothing matches.
    """
    words = [word.replace("_", " ") for word in listed.split()]
    expression = functools.partial(_expression, words)
    if any(word.startswith("*") or is_edgeless(word[:1]) for word in words):
        return ListedWords(expression)
    together = [word for word in words if "…" not in word]
    return ListedWords(expression, together, (word.partition("…")[0] for word in words if "…" in word))


def _expression(words: Sequence[str]) -> str:
    """A regular expression for the words of a list."""
    unspaced = [word for word in words if is_edgeless(word[:1])]
    elided = [word for word in words if word.endswith("'")]
    ending = [word for word in words if word.startswith("*")]
    spaced = [word for word in words if word not in {*unspaced, *elided, *ending}]
    whole = [word for word in spaced if "…" not in word]
    edges = ("(?<![A-Za-z-])", "(?![A-Za-z-])") if unspaced else (r"(?<![\w-])", _ENDED)  # 森川CEO
    kinds = [f"{edges[0]}{in_any_case(whole)}{edges[1]}"] if whole else []
    kinds += _apart([word.split("…") for word in spaced if "…" in word])
    kinds += [rf"(?<![\w-]){in_any_case(elided)}"] if elided else []
    kinds += [rf"(?<![\w-])[\w-]*?{in_any_case(word[1:] for word in ending)}(?![\w-])"] if ending else []
    kinds += [in_any_case(unspaced)] if unspaced else []
    return "|".join(kinds) or r"(?!)"


def _apart(verbs: Sequence[Sequence[str]]) -> list[str]:
    """Patterns of verbs whose particles stand further on in the clause: "gab … bekannt"."""
    by_particle: dict[str, list[str]] = {}
    for verb, particle in verbs:
        by_particle.setdefault(particle, []).append(verb)
    return [
        rf"(?<![\w-]){in_any_case(each)}(?![\w-])(?=[^.;:]{{0,{_APART}}} {re.escape(particle)}(?![\w-]))"
        for particle, each in by_particle.items()
    ]
