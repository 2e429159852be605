"""Whether a label calls its amount a sum, and of which amount the sentence says so: *in total* 40."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_LOOK = 6


def of_total(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that the sentence calls a sum, where the label does too, and this one is not called so."""

    def is_total(words: str) -> bool:
        return _says_total(words, passage.language)

    def lead(each: Mention) -> str:
        return passage.sentence[each.span.start : each.core.start]

    if not is_total(label) or is_total(lead(mention)):
        return None
    unit, counted = mention.quantity.unit, mention.quantity.counted
    same = [each for each in others if each.quantity.unit == unit or (counted and each.quantity.counted == counted)]
    return next((each for each in same if is_total(lead(each))), None)


def is_called_total(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label calls its amount a sum, and the sentence does right before it: *together* 587 billion yen."""
    return _says_total(label, passage.language) and _says_total(
        passage.sentence[max(0, mention.span.start - _LOOK) : mention.core.start], passage.language
    )


def _says_total(words: str, language: str) -> bool:
    total = labelling_of(language).total
    if is_edgeless(words):
        return any(word in words for word in total)
    return any(word.casefold() in total for word in _WORD.findall(words))
