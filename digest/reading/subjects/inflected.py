"""Names in other cases than they are called by, in languages that inflect them: "Jana Nowaka" for "Jan Nowak"."""

from __future__ import annotations

import re
from collections.abc import Collection

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.offices import is_without_articles
from digest.reading.names.people import Cast
from digest.reading.words import last_word

_SHORTEST = 2
_ENDINGS = 4
_LONG = 4
_ENDING_LETTERS = frozenset("аaeiouyąęóéáíýůjmwvghxовойеёиуыэюямгхьйă")
"""Of what cases end with, in the languages that are spaced and inflect names."""

_FIRM = re.compile(r"(?<=\w) [«„\"][^«»„”\"\n]{2,40}[»”\"](?= [A-ZĄĆĘŁŃÓŚŹŻА-ЯЁ]\w+ [A-ZĄĆĘŁŃÓŚŹŻА-ЯЁ])")
_MEDIUM = re.compile(
    r"\s*(?:We?|Na|Во?|На) (?:[^\W\d_A-ZА-Я]\w* ){0,6}?"
    r"(?:serwisie|portalu|wywiadzie|rozmowie|programie|telewizji|radiu|dzienniku|tygodniku|audycji|gazecie|wpisie"
    r"|platformie|kanale|эфире|интервью|соцсети|газете|программе|мессенджере|канале|телеканале|журнале|сети)"
    r"(?: społecznościow(?:ym|ej)| dla| z| w)? [«„\"]?[A-ZĄĆĘŁŃÓŚŹŻА-ЯЁ][^,.;:]{0,40}[»”\"]? ?"
)


def differs_in_ending(one: str, other: str) -> bool:
    """Whether two words, in small letters, may be one in two cases."""
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    endings = one[shared:], other[shared:]
    return shared >= _SHORTEST and all(len(end) < _ENDINGS and _ENDING_LETTERS.issuperset(end) for end in endings)


def called_elsewhere(name: str, others: Collection[str]) -> str:
    """The one of `others`, names in full, that may be `name` in another case; `name` where none is or several are."""
    words = name.casefold().split()
    found = {
        other
        for other in others
        if other != name
        and len(parts := other.casefold().split()) == len(words)
        and all(map(differs_in_ending, words, parts))
    }
    if not found and len(words) == 1 and len(words[0]) >= _LONG:  # a surname: "Żmudy" of "Katarzyna Żmuda"
        found = {
            other
            for other in others
            if " " in other and differs_in_ending(words[0], other.casefold().rpartition(" ")[2])
        }
    return found.pop() if len(found) == 1 else name


def is_of_noun(before: str, name: str, cast: Cast, lexicon: SpeechLexicon) -> bool:
    """Whether `name`, one word behind a noun, is what that is of, in Polish and Russian: "dowództwo wojsk Iranu"."""
    last = last_word(before.rstrip()) if is_without_articles(lexicon) and " " not in name else None
    if last is None or before.rstrip().endswith((",", ":")) or cast.is_person(name) or not last[0].islower():
        return False
    others = (lexicon.role, lexicon.profession, lexicon.title, lexicon.adverb, lexicon.conjunction, lexicon.closed)
    return not any(each.fullmatch(last[0]) for each in (*others, lexicon.says, lexicon.helper, lexicon.preposition))


def without_firms(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without what an office is of, in marks before the name of its holder, in Polish and Russian: "директор
    «Порта» Анна Рой"."""
    return _FIRM.sub("", words) if is_without_articles(lexicon) else words


def is_in_medium(head: str, lexicon: SpeechLexicon) -> bool:
    """Whether `head`, before a verb of saying, only says where somebody writes or speaks, in Polish and Russian: "W
    serwisie społecznościowym Leith Social "."""
    return is_without_articles(lexicon) and _MEDIUM.fullmatch(head) is not None
