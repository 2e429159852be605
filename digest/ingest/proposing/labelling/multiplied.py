"""What is so many times as much: "passenger numbers" of "passenger numbers have doubled"."""

from __future__ import annotations

import re

from digest.ingest.proposing.amount_in_sentence import AmountInSentence, has_noun, text_of
from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.phrases import noun_phrase, phrase_after, without_article

_COUNTS = re.compile(r"(?:many|more|fewer|viele|mehr|weniger|plus|moins|más|menos|più|meno|mais|zoveel|meer|minder)$")
"""What a comparison of numbers ends with: what is counted follows."""
_HAVE = frozenset("hat haben hatte hatten habe hätte hätten heeft hebben had hadden".split())
_REFLEXIVE = frozenset("sich se s' si zich".split())


def multiplied(near: AmountInSentence) -> str:
    """What is so many times as much: what is counted, what was raised ("doubled its fares"), or the subject."""
    words, after, following = near.words, near.after, near.following
    if near.said.counted and near.amount.value.endswith(near.said.counted) and near.said.counted[:1].isupper():
        return near.said.counted
    if near.amount.value.endswith("fold"):  # a threefold increase in berths
        noun = following[0] if following and following[0].start - near.end == 1 else None
        goes_on = phrase_after(near.sentence, noun.end, words, near.stops) if noun else ()
        is_of = bool(goes_on) and goes_on[0].small in words.links | words.shares
        return f"{noun.text} {text_of(goes_on)}" if noun and is_of else ""
    if after and _COUNTS.search(near.amount.value):
        rest = after[1:] if after[0].small in words.shares else after
        if rest and rest[0].small not in words.links and has_noun(rest, words):
            return text_of(rest)
    follows = bool(following) and following[0].start - near.end == 1
    if follows and following[0].small in _REFLEXIVE:  # German and Dutch, where something else begins the clause
        return text_of(without_article(phrase_after(near.sentence, following[0].end, words, near.stops), words))
    if follows and following[0].small in words.articles:
        object_ = without_article(after, words)
        return text_of(object_) if object_ and has_noun(object_, words) else ""
    told = () if _is_done_by_subject(near) else _subject(near)
    return text_of(told) if told and has_noun(told, words) else ""


def _is_done_by_subject(near: AmountInSentence) -> bool:
    """Whether German or Dutch say that somebody did it: "die Stadt hat die Gebühren verdoppelt"."""
    small = {each.small for each in near.lead}
    return bool(near.words.particles) and not small.isdisjoint(_HAVE) and small.isdisjoint(_REFLEXIVE)


def _subject(near: AmountInSentence) -> tuple[Token, ...]:
    """What the clause is about, whose verb the multiple may be itself."""
    words, subject = near.words, near.subject
    lead = tuple(each for each in near.lead if each.small not in _REFLEXIVE)
    if subject is not None and not all(each.bare in words.pronouns for each in subject.words):
        return subject.words
    return noun_phrase(lead, words) if lead and subject is None else ()
