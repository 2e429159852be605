"""Whether a label names somebody, a party or an office of whom another sentence tells, where its own tells of another
of the kind: "Seats of the SPD", of 34 seats for the *CDU*.

Plain is what the article tells apart itself: both names stand in it, and the sentence has but the other one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import first_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠ"
_SHORT = re.compile(rf"(?<![\w-])[{_CAPITAL}][\w]?[{_CAPITAL}]{{1,4}}(?![\w-])")
_FULL = re.compile(rf"(?<![\w-])[{_CAPITAL}][\w’'-]+\s[{_CAPITAL}][\w’'-]+(?!\s[{_CAPITAL}]|[\w-])")
_BEFORE_AGE = re.compile(rf"({_FULL.pattern})\s?[,(（、]\s?(?:[a-z]{{2,5}}\s)?$")
_BETWEEN_AMOUNTS = re.compile(r"\d[^.!?]*\d")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def other_name(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Contradiction | None:
    """The name of a label, and that of its sentence which is another; `text` is the whole article's."""
    if is_edgeless(passage.sentence):
        return _other_office(label, mention, passage, text)
    return _other_short(label, mention, passage, text) or _other_aged(label, mention, passage, text)


@lru_cache(maxsize=16)
def words_of_ages(language: str) -> frozenset[str]:
    """The first words of those by which a label is of an age."""
    return frozenset(map(first_word, labelling_of(language).ages))


def _other_short(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Contradiction | None:
    """The names of capital letters, of which another sentence tells amounts side by side."""
    named = [name for name in _SHORT.findall(label) if name in text]
    if not named or any(name in passage.sentence for name in named):
        return None
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    told = [
        each for each in _SHORT.findall(passage.sentence, own.start, own.end) if not _is_time(each, passage.language)
    ]
    if len(set(told)) != 1 or told[0] in label:
        return None
    for part in _SENTENCE.split(text):
        if told[0] in part and any(name in part for name in named) and _BETWEEN_AMOUNTS.search(part):
            return named[0], told[0]
    return None


def _is_time(name: str, language: str) -> bool:
    """Whether capital letters are no name, but a year of somebody's: *FY* 2024."""
    return name in assertions(language).fiscal


def _other_aged(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Contradiction | None:
    """The full names of two people, of whom the sentence has one right before the age that the label is of."""
    ages = labelling_of(passage.language).ages
    if not any(word.casefold() in ages for word in label.split()):
        return None
    before = _BEFORE_AGE.search(passage.sentence, 0, mention.led.start)
    if before is None:
        return None
    for name in _FULL.findall(label):
        if name in text and not any(word in passage.sentence for word in name.split()):
            return name, before[1]
    return None


def _other_office(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Contradiction | None:
    """The names of two offices, places or firms in a script without spaces that end alike: 環境省, 総務省. That of the
    sentence is its topic, or where the amount is."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    told = [*_topics(passage.sentence, passage.language)][:1]
    told += _topics(passage.sentence[own.start : mention.core.start], passage.language)
    for name, ending in _offices(label, passage.language):
        if name not in text or name in passage.sentence:
            continue
        for other, other_ending in told:
            if other_ending == ending and other not in label and name not in other:
                return name, other
    return None


def _offices(text: str, language: str) -> Iterator[tuple[str, str]]:
    yield from ((match["name"], match["ending"]) for match in _office(language).finditer(text))


def _topics(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The offices of a text behind which a particle says that it tells of them."""
    particles = labelling_of(language).topical
    for match in _office(language).finditer(text):
        if text.startswith(particles, match.end()):
            yield match["name"], match["ending"]


@lru_cache(maxsize=8)
def _office(language: str) -> re.Pattern[str]:
    endings = labelling_of(language).offices
    if not endings:
        return re.compile(r"(?!)")
    return re.compile(rf"(?P<name>[一-鿿ァ-ヶー々]{{2,7}}?(?P<ending>{one_of(endings)}))(?![一-鿿ァ-ヶー々])")
