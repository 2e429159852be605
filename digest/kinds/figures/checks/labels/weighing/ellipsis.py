"""Amounts of which the words beside them say little: "when only 19% *do*", "rose *by 5%*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.labels.moving.changes import is_by, is_change_amount, is_of_change
from digest.quantities.language.labelling import labelling_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.zones import Zone
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"\d")
_LINKS = frozenset("of von de del du des di dello della do da".split())
_LOOK = 28
_MOST_BEFORE = 3


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
    return own.start > 0 and (any(word in words for word in before) or (len(behind) == 1 and behind[0] in words))


def is_surely_change(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is what something changed by: a word of rising or falling stands right before it, or "by", or
    right behind it: *up* 6%, a 6% *drop*."""
    if is_by(mention, passage) and is_change_amount(mention, passage):
        return True
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    before = _WORD.findall(_NUMBER.split(lead)[-1])
    if before and before[-1] in _LINKS:  # un crecimiento *del* 6 %
        before.pop()
    before = before[-1:]
    behind = _WORD.findall(passage.sentence[mention.span.end : mention.span.end + _LOOK])[:1]
    return any(is_of_change(word, passage.language) for word in (*before, *behind))
