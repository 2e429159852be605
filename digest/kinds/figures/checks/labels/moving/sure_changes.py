"""Amounts that surely are what something changed by, and those right behind an amount that is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import (
    is_by,
    is_change_amount,
    is_of_change,
    restated_by,
    same_unit,
    tells_change,
)
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNED = re.compile(r"[+–−]|-(?=\d)")
_ATTRIBUTE = re.compile(r"^\s[a-z]+-(?:[a-z]+-)?[a-z]+(?=\s[a-z])")
"""A compound that says more of the noun behind it: an 8% *year-over-year* rise."""
_NUMBER = re.compile(r"\d")
_LOOK = 28
_MOST_BETWEEN = 4
_VERB_LAST = frozenset({"tr", "hi"})
"""Languages in which a verb stands behind its amount, and so the one before an amount is of another."""


def change_behind(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The change right behind an amount that is none itself, where the label says a change: "Growth" of sales of $5m,
    *up 16%*."""
    language = passage.language
    if not labelling_of(language).to:  # no words of levels are known, or the verb stands last
        return None
    is_change = is_by(mention, passage) or is_change_amount(mention, passage) or is_surely_change(mention, passage)
    if is_change or not tells_change(label, language):
        return None
    after = next((each for each in others if each.span.start >= mention.span.end), None)
    if after is None or len(passage.sentence[mention.span.end : after.span.start].split()) > _MOST_BETWEEN:
        return None
    return after if is_surely_change(after, passage) and not same_unit(after, mention) else None


def is_surely_change(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is what something changed by: a word of rising or falling stands right before it, or "by", or
    right behind it: *up* 6%, a 6% *drop*."""
    if is_by(mention, passage) and is_change_amount(mention, passage):
        return True
    if _SIGNED.match(passage.sentence, mention.core.start):
        return True  # €155 million, *+26%*
    if restated := restated_by(mention, passage):
        return is_surely_change(restated, passage)
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    following = (each.span.start for each in passage.mentions if each.span.start >= mention.span.end)
    until = min(following, default=len(passage.sentence))
    following_words = passage.sentence[mention.span.end : min(until, mention.span.end + _LOOK)]
    for each in assertions(passage.language).unmoved:
        lead, following_words = lead.replace(each, ""), following_words.replace(each, "")
    before = _WORD.findall(_NUMBER.split(lead)[-1])
    if before and before[-1] in labelling_of(passage.language).of:  # un crecimiento *del* 6 %
        before.pop()
    before = before[-1:]
    behind = _WORD.findall(_ATTRIBUTE.sub("", following_words))
    if passage.language.split("-")[0] in _VERB_LAST:
        return any(is_of_change(word, passage.language) for word in behind[:1])
    behind = behind[:1] if len(behind) > 1 or until == len(passage.sentence) else []  # $88m, *up* 16%
    if following_words.lstrip().startswith("(") and until < len(passage.sentence):  # 12% (up by 2 points)
        behind = []
    return any(is_of_change(word, passage.language) for word in (*before, *behind))
