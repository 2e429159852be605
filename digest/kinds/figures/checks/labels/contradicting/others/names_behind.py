"""Whether a label names where another amount of the sentence is, and its own is elsewhere: "Cases in Kent", of seven
cases *in York*, where the sentence tells of nine in Kent."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.grammar import grammar
from digest.quantities.language.months import months, weekdays
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_PLACES = ("in", "at", "from")
_ENGLISH = "en"
_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]*(?:,?\s(?:(?:de|do|del|of|and)\s)?[A-ZÀ-Þ][\w’'-]*)*)"
_LED = rf"(?P<by>{'|'.join(_PLACES)})\s(?:the\s)?{_NAME}"
_OF_LABEL = re.compile(rf"(?<!\w)(?:{_LED})|(?P<owner>[A-ZÀ-Þ][\w-]*(?:\s[A-ZÀ-Þ][\w-]*)*)[’']s(?!\w)")
_BEHIND = re.compile(rf"(?:\s[a-zà-ÿ][\w-]*){{0,3}}?\s{_LED}")
_WORD = re.compile(r"[^\W\d_]{2,}")


def name_of_other(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The place that a label names, which stands right behind another number of the sentence, and the one that stands
    so behind the amount; None where either has a word of the other."""
    language, sentence = passage.language, passage.sentence
    if language.split("-")[0] != _ENGLISH or is_edgeless(label):
        return None
    named = _OF_LABEL.search(label)
    own = _BEHIND.match(sentence, mention.span.end) if named else None
    if named is None or own is None:
        return None
    theirs = named["name"] or named["owner"]
    locale = grammar(language).locale
    dates = months(locale) | weekdays(locale)
    words = {word.casefold() for word in _WORD.findall(theirs)}
    if not words or words & dates or {word.casefold() for word in _WORD.findall(own["name"])} & (words | dates):
        return None
    if any(word in sentence[mention.led.start : own.end()].casefold() or word in dates for word in words):
        return None
    if theirs not in sentence or any(word in label for word in _WORD.findall(own["name"])):
        return None
    elsewhere = re.compile(
        rf"{_counts(language)}(?:\s[a-z][\w-]*){{0,3}}?\s{own['by']}\s(?:the\s)?{re.escape(theirs)}(?!\w)"
    )
    return (theirs, own["name"]) if elsewhere.search(sentence) else None


def words_before_names(language: str) -> frozenset[str]:
    """Words of which a label has one that names a place: "Cases *in* Kent", "Kent'*s* cases"."""
    return frozenset((*_PLACES, "s")) if language.split("-")[0] == _ENGLISH else frozenset()


@lru_cache(maxsize=8)
def _counts(language: str) -> str:
    """A number, in digits or in a word, with what may stand behind it."""
    return rf"(?<!\w)(?:\d[\d.,]*\d|\d|{one_of(tuple(grammar(language).lexicon.numbers))})%?"
