"""Whether an amount by which something fell has neither a minus, nor a label that says so: "Change in sales", of a 5%
drop that is written as 5%.

A reader takes such an amount for a rise. Where the label calls it a change, that is plain; where it does not, only of
shares that a word of falling stands right beside, and whose label is of what no share is: "Cost of power", of a cost
that fell by 73%.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.told_change import tells_change
from digest.kinds.figures.checks.directions import (
    Direction,
    compared,
    direction,
    is_end_of_change,
    result_of,
    said_of,
    tells_fall,
)
from digest.kinds.figures.checks.labels.kinds import label_kind
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MEASURED = frozenset(CountedKind) - {
    CountedKind.SHARE,
    CountedKind.THINGS,
    CountedKind.COUNT,
    CountedKind.SCORE,
    CountedKind.MEASURE,
    CountedKind.EXTENT,
}
"""Kinds of labels of which a share can only be a change."""
_LOOK = 40
_SIGNS = ("-", "−", "–", "+")


def unsigned_fall(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `value`, which is the amount of `mention` without a sign, is what `label` says, as the sentence
    says that it fell by so much."""
    language, sentence = passage.language, passage.sentence
    is_change = words_of(language, "called_change").search(label) is not None
    is_share = mention.quantity.is_share
    if is_edgeless(sentence) or not (is_change or is_share) or value.strip().startswith(_SIGNS):
        return
    if mention.quantity.number <= 0 or direction(sentence, mention.led, language) is not Direction.DOWN:
        return
    if is_end_of_change(sentence, mention.span, language) or compared(sentence, mention.led, language):
        return
    if said_of(label, language) or result_of(label, language) or tells_fall(label, language):
        return
    if tells_change(value, language) or any(words_of(language, field).search(label) for field in _SAYING_LESS):
        return
    if not is_change and not (label_kind(label, language) in _MEASURED and _is_beside(mention, passage)):
        return
    yield Finding(
        Code.DIRECTION_IN_DOUBT,
        "value",
        "the article says that it fell by so much, and neither a minus nor the label says so",
        "give the amount with a minus, or say in the label that it fell",
        sentence,
        check="direction/unsigned-change" if is_change else "direction/unsigned-fall",
    )


_SAYING_LESS = ("falls", "lowers", "lesser", "losses")


def _is_beside(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of falling stands right before the amount, or before the "by" that leads to it, or behind it."""
    language, sentence = passage.language, passage.sentence
    before = sentence[max(0, mention.led.start - _LOOK) : mention.led.start]
    links = ("", *labelling_of(language).by)
    falls = words_of(language, "falls")
    if any(before[found.end() :].strip() in links for found in falls.finditer(before)):
        return True
    return falls.match(sentence, mention.core.end + 1) is not None
