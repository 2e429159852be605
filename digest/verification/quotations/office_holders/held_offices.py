"""How somebody holds an office, and by which titles and other names it goes: "deputy", "former", "Sen.", "CEO"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from digest.reading.lexicon import lexicon, office_titles, usual_offices
from digest.text.words.listed import ListedWords
from digest.verification.quotations.quoted_speech import QuotedSpeech

_WORDS = re.compile(r"([\w’'-]+)(?: [\w’'-]+){0,3}")
_LONG_WORD = re.compile(r"[^\W\d_]{2,4}-?[^\W\d_]{3,}")
_PREFIXES = (2, 3, 4)
"""How long what stands before an office in one word may be: "ex", "oud", "vice"."""
_CLAUSE = re.compile(r", (?P<words>[^,.;:()“”„«»\"\n]{4,90})")
_BESIDE = 24
"""Characters before an office in which stands how it is held."""


def parted(words: str, speech: QuotedSpeech) -> str:
    """`words` with a space behind what is written together with an office: "ex alcalde" of "exalcalde"."""
    return _parted(words, speech.language)


@lru_cache(maxsize=256)  # of the role of a quotation it is asked again and again
def _parted(words: str, language: str) -> str:
    return _LONG_WORD.sub(lambda match: _apart(match[0], language), words)


def _apart(word: str, language: str) -> str:
    known = lexicon(language)
    for length in _PREFIXES:
        prefix, office = word[:length], word[length:].lstrip("-")
        if known.otherwise_held.fullmatch(prefix) and known.role.fullmatch(office):
            return f"{prefix} {office}"
    return word


def in_usual_words(words: str, language: str) -> str:
    """`words` with each office by the name that is listed first: "CEO" is "chief executive"."""
    usual = usual_offices(language)
    return _any_office(language).sub(lambda match: usual[match[0].casefold()], words)


def as_held(words: str, speech: QuotedSpeech) -> str:
    """`words` as if somebody held the office: "mayor" of "former mayor"."""
    return re.sub(speech.lexicon.otherwise_held.pattern, " ", parted(words, speech).replace("-", " "))


def titled(speech: QuotedSpeech, name: str) -> Iterator[str]:
    """The offices that titles before `name`, or the last word of it, stand for: "Sen. Al Ortega" is a senator."""
    last = name.split()[-1]
    for office, words, first in _behind_titles(speech.text, speech.language):
        if first == last or f"{words} ".startswith(f"{name} "):
            yield office


@lru_cache(maxsize=4)  # of each name of each quotation of an article it is asked
def _behind_titles(text: str, language: str) -> tuple[tuple[str, str, str], ...]:
    """The titles of a text: the office that each stands for, the words behind it, and the first of them."""
    if not _titles(language).may_be_in(text):
        return ()
    titles = ((title["title"], _WORDS.match(text, title.end())) for title in _any_title(language).finditer(text))
    offices = office_titles(language)
    return tuple((offices[title], following[0], following[1]) for title, following in titles if following)


def not_held_now(speech: QuotedSpeech, role: str, names: Sequence[str]) -> str:
    """The words by which the relative clause or the apposition behind one of `names` says that they held the office of
    `role` before, or are yet to hold it, "was mayor until"; "" where none does, where the article has them hold it
    elsewhere, or where `role` says so itself."""
    lexicon = speech.lexicon
    offices = list(lexicon.role.finditer(parted(role, speech)))
    if not offices or _held(speech, role) or lexicon.not_now.search(role):
        return ""
    office = re.compile(rf"(?<!\w)(?i:{re.escape(offices[-1][0])})(?!\w)")
    found = ""
    for name in names:
        for place in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", speech.text):
            before = speech.text[max(0, place.start() - _BESIDE) : place.start()]
            clause = _CLAUSE.match(speech.text, place.end())
            if any(not before[each.end() :].strip(" ,") for each in office.finditer(before)):
                return ""
            if clause is None or not (noun := office.search(clause["words"])):
                continue
            told = next(lexicon.not_now.finditer(clause["words"]), None)
            if told is None or (
                role.casefold() != offices[-1][0].casefold() and role.casefold() in clause["words"].casefold()
            ):
                return ""  # "mayor until 2019"
            start, end = min(told.start(), noun.start()), max(told.end(), noun.end())
            found = found or clause["words"][start:end]
    return found


def held_otherwise(speech: QuotedSpeech, role: str, names: Sequence[str]) -> str:
    """The word by which a former holder or a deputy is given as the holder of an office, or the holder as a deputy; ""
    where the article says the same, or does not tell: that somebody held it before, it may say in many ways. `role` is
    what the editor gives."""
    if not _held(speech, role) and not _holds(speech, names):
        return ""
    offices = list(speech.lexicon.role.finditer(parted(role, speech)))  # the last of them, since "deputy" may be one
    beside = _beside(speech, offices[-1][0], names) if offices else []
    if not beside:
        return ""
    given, told = _held(speech, role), [_held(speech, words) for words in beside]
    if not given:
        return told[0] if all(told) else ""
    if not speech.lexicon.standing_in.fullmatch(given):
        return ""
    is_said = re.search(rf"(?<!\w){re.escape(given)}(?!\w)", speech.text, re.IGNORECASE) is not None
    return "" if any(told) or is_said else given


def _holds(speech: QuotedSpeech, names: Sequence[str]) -> bool:
    """Whether the article may say of anybody, or right before one of `names`, that an office is held otherwise."""
    if speech.lexicon.otherwise_held.search(speech.text) is not None:
        return True
    ahead = (speech.text[max(0, at - _BESIDE) : at] for name in names if (at := speech.text.find(name)) > 0)
    return any(parted(words, speech) != words for words in ahead)


def _held(speech: QuotedSpeech, words: str) -> str:
    found = speech.lexicon.otherwise_held.search(parted(words, speech).replace("-", " "))  # "ex-mayor"
    return found[0] if found else ""


def _beside(speech: QuotedSpeech, office: str, names: Sequence[str]) -> list[str]:
    """What stands around each of the names that has `office` right before or behind it."""
    wanted = "|".join(re.escape(name) for name in names)
    noun = rf"(?i:{re.escape(office)})"
    found = re.finditer(rf"(?:{noun},?\s(?:{wanted}))|(?:{wanted}),?\s[^.,;]{{0,{_BESIDE}}}{noun}", speech.text)
    return [speech.text[max(0, each.start() - _BESIDE) : each.end()].rpartition(".")[2] for each in found]


@cache
def _any_office(language: str) -> ListedWords:
    words = sorted(usual_offices(language), key=len, reverse=True)
    return ListedWords(lambda: rf"(?<!\w)(?i:{'|'.join(map(re.escape, words))})(?!\w)", words)


@cache
def _titles(language: str) -> ListedWords:
    return ListedWords(lambda: _any_title(language).pattern, office_titles(language))


@cache
def _any_title(language: str) -> re.Pattern[str]:
    """A title and the space behind it."""
    titles = "|".join(map(re.escape, office_titles(language)))
    return re.compile(rf"(?<!\w)(?P<title>{titles})\.?\s" if titles else r"(?!)")
