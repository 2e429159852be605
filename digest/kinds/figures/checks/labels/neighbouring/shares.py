"""Labels of a number of things beside those of a share: 125,000 *visits*, and a *rate* of 94%."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of, label_kind
from digest.kinds.figures.checks.labels.lists import stands
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.parsing.counted import alike
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{4,}")
_NEAR = 32


def of_count(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The number of things that the label's head names, where this amount is a share that is told behind it, and not of
    these things, and all words of the label stand before it."""
    language = passage.language
    if is_edgeless(label) or not mention.quantity.is_share or tells_change(label, language):
        return None
    untold = labelling_of(language).untold
    words = [word for word in _WORD.findall(label) if word.casefold() not in untold]
    head = next(iter(_WORD.findall(head_of(label, language))), "")
    own = clause_of(clauses(passage.sentence, language), mention.core)
    before = passage.sentence[: own.start]
    if not head or not all(stands(word, before, language) for word in words):
        return None
    if stands(head, passage.sentence[own.start : mention.core.end + _NEAR], language):
        return None
    return next((each for each in others if _counts(head, each, own.start, language)), None)


def _counts(head: str, other: Mention, before: int, language: str) -> bool:
    """Whether an amount that stands before `before` counts what the word `head` names."""
    counted = _WORD.findall(other.quantity.counted)
    is_of_things = kind_of(other, language) is CountedKind.THINGS and other.core.end <= before
    return is_of_things and any(alike(head, word) for word in counted)


def of_rate(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The share, where the label's head says a rate, and this amount counts things by a number in digits."""
    language = passage.language
    if is_edgeless(label) or label_kind(label, language) is not CountedKind.SHARE:
        return None
    is_count = kind_of(mention, language) is CountedKind.THINGS and any(map(str.isdigit, mention.quantity.amount))
    if not is_count or not mention.quantity.counted:
        return None
    shares = [each for each in others if each.quantity.is_share]
    return shares[0] if len(shares) == 1 else None
