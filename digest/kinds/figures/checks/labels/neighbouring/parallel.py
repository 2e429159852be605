"""Amounts that are told in one way of one thing each: exports fell *to 8*, imports rose *to 9*; 「賛成」が*21%*.

A label that has the words of another's part, and none of its own, is of that other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.moving.changes import is_of_change, same_unit, tells_change
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, told, union
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.quantities.times.named_parts import month_names
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ANSWER = deferred(
    r"[「“]([^」”「“]{1,16})[」”](?:(?:と答え|との回答|の回答|という)[^、。]{0,6})?"
    r"(?:は|が|も|的|占|的占)[^\d、。，]{0,4}$"
)
"""What people answered, before the share of those who did."""
_ENDING = deferred(r"(?:する|した|だ)$")
_TOPIC = re.compile(r"(?<![가-힣])([가-힣]{2,}?)(?:은|는)\s")
"""What a part of a Korean sentence is about."""
_WORD = re.compile(r"[^\W\d_]+")
_DASHES = ("-", "–", "—")
_MOST = 3
"""Words of a subject, with its article."""


def of_parallel(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others` of whose part of the sentence alone the label has the words."""
    if passage.language.split("-")[0].lower() == "ko":
        return _of_topic(label, mention, others, passage)
    if is_edgeless(passage.sentence):
        return _of_answer(label, mention, others, passage)
    return _of_clause(label, mention, others, passage)


def is_of_answer(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has the words that people answered of whom the amount is the share, and no longer ones of
    others: 「支持しない」は*45%*."""
    own = _answer(mention, passage)
    if not own or own not in label:
        return False
    answers = (_answer(each, passage) for each in passage.mentions if each is not mention)
    return not any(each in label and len(each) > len(own) for each in answers if each)


def is_of_ellipsis(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has the one noun of a part of the sentence that has no verb: a *importu* - 20 mld zł."""
    if is_edgeless(passage.sentence) or not passage.sentence[: mention.led.start].rstrip().endswith(_DASHES):
        return False
    found = _ellipsis(passage.language).search(passage.sentence[: mention.led.start])
    own = told(found["noun"], passage.language) if found else ()
    return bool(own) and all(among(word, union(told(label, passage.language))) for word in own)


@lru_cache(maxsize=16)
def _ellipsis(language: str) -> re.Pattern[str]:
    joins = assertions(language).joins
    return re.compile(rf"[,;\s]\s?{one_of(joins)}\s(?P<noun>[^\W\d_]+)\s[-–—]\s?$" if joins else r"(?!)")


def _of_answer(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    own = _answer(mention, passage)
    if not own or is_of_answer(label, mention, passage):
        return None
    return next((each for each in others if same_unit(each, mention) and is_of_answer(label, each, passage)), None)


def _answer(mention: Mention, passage: PassageInSentence) -> str:
    found = _ANSWER.search(passage.sentence[: mention.led.start])
    return _ENDING.sub("", found[1]) if found else ""


def _of_topic(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    own, words = _topic(mention, passage), label.split()
    if not own or own in label:
        return None
    alike = (each for each in others if same_unit(each, mention))
    return next((each for each in alike if _topic(each, passage) in words[-1:] and len(words) == 1), None)


def _topic(mention: Mention, passage: PassageInSentence) -> str:
    """The last word before an amount by which a part of a Korean sentence is about something."""
    found = list(_TOPIC.finditer(passage.sentence, 0, mention.led.start))
    return found[-1][1] if found else ""


def _of_clause(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    words, own = told(label, passage.language), _subject(mention, passage)
    if not words or not own or tells_change(label, passage.language):
        return None
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    here = union(told(passage.sentence[clause.start : clause.end], passage.language))
    if any(among(word, here) for word in words):
        return None
    for each in others:
        theirs = union(_subject(each, passage)) if same_unit(each, mention) else frozenset()
        if theirs and all(among(word, theirs) for word in words):
            return each
    return None


def _subject(mention: Mention, passage: PassageInSentence) -> tuple[Keys, ...]:
    """The words of a clause that begins with a subject, before its verb of rising or falling that leads to the amount;
    none where it is not so."""
    sentence, language = passage.sentence, passage.language
    own = clause_of(clauses(sentence, language), mention.core)
    before = told(sentence[own.start : mention.led.start], language)
    moves = [place for place, word in enumerate(before) if says_change(word, language)]
    if not moves or not (own.start == 0 or _begins_anew(sentence[own.start : mention.led.start], language)):
        return ()
    return before[: moves[0]]


def _begins_anew(lead: str, language: str) -> bool:
    """Whether a clause begins with a word or two between what joins it and its verb of rising or falling, which are no
    time, nor go on with the subject before: , and *exports* fell."""
    words = assertions(language)
    joined = words_of(language, "joins").match(lead.lstrip(" ,;–—"))
    if not words.going_on or joined is None:
        return False
    first = _WORD.findall(lead.lstrip(" ,;–—")[joined.end() :])
    at = next((place for place, word in enumerate(first) if is_of_change(word, language)), 0)
    lexicon = grammar(language).lexicon
    small = {*words.going_on, *lexicon.prepositions, *lexicon.stops, *month_names(language)[0]} - set(lexicon.definite)
    return 0 < at <= _MOST and not any(word.casefold() in small or word.endswith("ly") for word in first[:at])
