"""Amounts of which the words beside them say little: "when only 19% *do*", "rose *by 5%*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
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
    from digest.kinds.figures.checks.labels.zones import Zone
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNED = re.compile(r"[+–−]|-(?=\d)")
_ENGLISH = "en"
_ATTRIBUTE = re.compile(r"^\s[a-z]+-(?:[a-z]+-)?[a-z]+(?=\s[a-z])")
"""A compound that says more of the noun behind it: an 8% *year-over-year* rise."""
_NUMBER = re.compile(r"\d")
_LOOK = 28
_MOST_BEFORE = 3
_MOST_BETWEEN = 4
_VERB_LAST = frozenset({"tr", "hi"})
"""Languages in which a verb stands behind its amount, and so the one before an amount is of another."""


def is_elliptic(mention: Mention, zone: Zone, passage: PassageInSentence) -> bool:
    """Whether what an amount is of is told before: its part has no word that tells it, or a pronoun for it."""
    if not zone.own and not mention.quantity.counted:
        return True
    pronouns = labelling_of(passage.language).pronouns
    own = clause_of(phrases(passage.sentence, passage.language), mention.core)
    before = _WORD.findall(passage.sentence[own.start : mention.span.start].casefold())[:_MOST_BEFORE]
    return any(word in pronouns for word in before)


def refers_back(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is said of what was told before it in the sentence: *this* may drop to 5%, only 19% *do*."""
    words = labelling_of(passage.language).referring
    own = clause_of(phrases(passage.sentence, passage.language), mention.core)
    before = _WORD.findall(passage.sentence[own.start : mention.span.start].casefold())[:_MOST_BEFORE]
    behind = _WORD.findall(passage.sentence[mention.core.end : own.end].casefold())
    if own.start > 0 and (any(word in words for word in before) or (len(behind) == 1 and behind[0] in words)):
        return True
    return _is_of_main_clause(before, passage)


def _is_of_main_clause(before: list[str], passage: PassageInSentence) -> bool:
    """Whether an English clause that begins with the words `before` has its subject before it, and a pronoun for that:
    *taking his tally* to 16."""
    is_participle = passage.language.split("-")[0] == _ENGLISH and bool(before) and before[0].endswith("ing")
    return is_participle and not labelling_of(passage.language).back.isdisjoint(before[1:])


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
