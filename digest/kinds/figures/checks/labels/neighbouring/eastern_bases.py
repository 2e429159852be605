"""Amounts that another is only held against, where words are written without edges: *1210億円から*上方修正し、1780億円;
計画（*36万台*）を上回り、42万台; or that it is a part of: *25世帯中、*14世帯."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.eastern_heads import head_before
from digest.kinds.figures.checks.labels.moving.changes import called_former, same_unit
from digest.kinds.figures.checks.labels.words import told, union
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_FARTHEST = 40
_END = "。"
_PART_OF = deferred(r"(?:のうち|の中|中|중|가운데|之中|當中|当中)(?:で|의|에)?[、，,]?\s?")
"""What joins a whole to a part of it."""
_LEAST_NEW = 0.3
"""How many of the words of a label the whole lacks at least of which the part is told."""


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


def is_whole_of(other: Mention, label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the other amount stands right before this one as that of which it is a part, and the label has more words
    than those that the whole is told of."""
    if not is_edgeless(label) or other.core.end > mention.core.start or not same_unit(other, mention):
        return False
    if _PART_OF.fullmatch(passage.sentence, other.span.end, mention.span.start) is None:
        return False
    words = told(label, passage.language)
    lead = union(told(passage.sentence[: other.core.end], passage.language))
    return sum(word.isdisjoint(lead) for word in words) > _LEAST_NEW * len(words)


@lru_cache(maxsize=8)
def _held_against(language: str) -> re.Pattern[str]:
    """What follows an amount that another is held against."""
    froms, words = labelling_of(language).froms, assertions(language)
    if not froms or not labelling_of(language).topical:  # Chinese says so before it
        return re.compile(r"(?!)")
    moved = one_of((*words.rises, *words.falls))
    return re.compile(rf"[)）]?(?:{one_of(froms)}|[を을를]\s?[^、。,]{{0,4}}{moved})")
