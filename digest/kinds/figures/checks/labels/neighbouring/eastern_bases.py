"""Amounts that another is only held against, where words are written without edges: *1210億円から*上方修正し、1780億円;
計画（*36万台*）を上回り、42万台."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.eastern_heads import head_before
from digest.kinds.figures.checks.labels.moving.changes import called_former, same_unit
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_FARTHEST = 40
_END = "。"


def is_base_of(other: Mention, label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the other amount is what this one behind it came from or is more or less than, and the label neither says
    that it is of before nor has a word of what the other is of."""
    if not is_edgeless(label) or other.core.end > mention.core.start or not same_unit(other, mention):
        return False
    sentence, language = passage.sentence, passage.language
    between = sentence[other.span.end : mention.span.start]
    if len(between) > _FARTHEST or _END in between or called_former(label, language):
        return False
    if _held_against(language).match(between) is None:
        return False
    return not any(pair in label for pair in sign_pairs(head_before(other, passage)))


@lru_cache(maxsize=8)
def _held_against(language: str) -> re.Pattern[str]:
    """What follows an amount that another is held against."""
    froms, words = labelling_of(language).froms, assertions(language)
    if not froms or not labelling_of(language).topical:  # Chinese says so before it
        return re.compile(r"(?!)")
    moved = one_of((*words.rises, *words.falls))
    return re.compile(rf"[)）]?(?:{one_of(froms)}|[を을를]\s?[^、。,]{{0,4}}{moved})")
