"""Amounts of which the words beside them say little, as what they are of was told before: "when only 19% *do*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.quantities.language.labelling import labelling_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.zones import Zone
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH = "en"
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
    if own.start > 0 and (any(word in words for word in before) or (len(behind) == 1 and behind[0] in words)):
        return True
    return _is_of_main_clause(before, passage)


def _is_of_main_clause(before: list[str], passage: PassageInSentence) -> bool:
    """Whether an English clause that begins with the words `before` has its subject before it, and a pronoun for that:
    *taking his tally* to 16."""
    is_participle = passage.language.split("-")[0] == _ENGLISH and bool(before) and before[0].endswith("ing")
    return is_participle and not labelling_of(passage.language).back.isdisjoint(before[1:])
