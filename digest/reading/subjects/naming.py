"""Whom words with capital letters name: a person, or nobody, since they are an office or begin a sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.bare_names import without_department, without_nouns, without_role
from digest.reading.names.calendar_names import calendar_word
from digest.reading.names.name_patterns import without_honours
from digest.reading.names.offices import is_romance, is_without_articles
from digest.reading.names.people import ADJECTIVE, Cast, Speaker
from digest.reading.words import WORD, capital, last_word

_PART_OF_MONTH = re.compile(r"(?:Anfang|Mitte|Ende) \w+")
_ADVERB_ALONE = re.compile(r"[A-ZÀ-Þ]\w+(?:ment|mente)")
_ENGLISH_ADVERB = re.compile(r"[A-Z][a-z]{3,}(?:ally|ently|antly|ately|ously|ingly|ively|edly|ably|ibly|arly|inally)")
_LONGEST_ABBREVIATION = 5
_OF = re.compile(r" (?:de|du|des|del|di|della|do|da) | d['’]")
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


class ClauseSubject(NamedTuple):
    """Who is said to speak. `is_named` where the clause itself names them beside a verb of saying, and nobody else.

    Of a pronoun there are no speakers.
    """

    speakers: tuple[Speaker, ...]
    is_named: bool = False
    is_pronoun: bool = False


PRONOUN = ClauseSubject((), is_pronoun=True)


def named_person(words: str, cast: Cast, lexicon: SpeechLexicon, role: str = "") -> Speaker | None:
    """The person whom `words`, all with capital letters, name; None where they are a role or begin a sentence."""
    if words.casefold() in cast.known:
        return cast.speaker(words, role)
    if lexicon.capital_nouns and _PART_OF_MONTH.fullmatch(words):
        return None  # "erklärte Anfang März"
    if is_romance(lexicon) and _is_office_of(words, lexicon):
        return None  # "PDG de Northline"
    _, name = without_role(0, words, lexicon)
    name = without_nouns(name, cast.nouns)
    if is_without_articles(lexicon) and name != words and name.isupper() and len(name) <= _LONGEST_ABBREVIATION:
        return None  # "Prezydent USA"
    if is_romance(lexicon):
        name = without_department(name, cast.is_person)
    if not name:
        return None  # "Pour annoncer la nouvelle"
    if lexicon.capital_nouns and name[:1].islower() and name != words:
        return None  # "Präsident von Northline"
    first = WORD.match(words)
    if first and lexicon.article.fullmatch(first[0]) and len(name.split()) == 1:
        return Speaker(capital(words))
    if is_romance(lexicon) and (_ADVERB_ALONE.fullmatch(name) or lexicon.adverb.fullmatch(name.lower())):
        return None  # "Rapidement", "Cependant"
    if lexicon.language.startswith("en") and _ENGLISH_ADVERB.fullmatch(name) and not cast.is_known_person(name):
        return None  # "Specifically on Monday"
    name = without_honours(name, lexicon.language)
    bare = name.rstrip(".")
    if cast.is_known_person(bare) and calendar_word(bare, lexicon):
        return cast.speaker(name, role)  # "May wrote", where the text has Brian May
    if lexicon.not_a_name.fullmatch(bare) or lexicon.title.fullmatch(bare) or lexicon.pronoun.fullmatch(bare):
        return None
    if lexicon.drops_pronouns and lexicon.says.fullmatch(bare.lower()):
        return None  # "Aseguró que …"
    if lexicon.role.fullmatch(bare) or bare.isdigit() or (len(bare) == 1 and bare.isascii()):
        return None
    return cast.speaker(name, role or _role_in(words, name, lexicon))


def _is_office_of(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words`, with capital letters all, are a role and what it is of."""
    role = lexicon.role.match(words)
    return role is not None and _OF.match(words, role.end()) is not None


def may_be_noun(speaker: Speaker, before: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether the name of `speaker` after `before` may be a noun, in a language that writes these with capital letters.

    Nouns have articles, at least somewhere in the text; who is called by a name and a role has neither.
    """
    name = speaker.name
    if not lexicon.capital_nouns or cast.is_person(name) or name.casefold() in cast.known:
        return False
    if (
        any(word in cast.nouns for word in name.split())
        or name in cast.things
        or (" " in name and ADJECTIVE.search(name.split()[0]))
    ):
        return True
    last = last_word(before.rstrip())
    if last is None or speaker.role:
        return False
    word = last[0]
    is_adjective = word.islower() and word.endswith(_ADJECTIVE_ENDINGS) and not lexicon.says.fullmatch(word)
    return bool(is_adjective or lexicon.article.fullmatch(word) or lexicon.determiner.fullmatch(word))


def _role_in(whole: str, name: str, lexicon: SpeechLexicon) -> str:
    """The role that stands before `name` in `whole`: "Northline Chief Executive" before "Mara Lind".

    What stands behind the name is none of it: "Ökologin Mara Lind von der Universität Leith".
    """
    words = whole[: whole.rfind(name)].split()
    while words and lexicon.not_a_name.fullmatch(words[0]):  # "Während Ada Brook"
        words = words[1:]
    before = " ".join(words)
    return before if lexicon.role.search(before) or lexicon.capital_nouns else ""
