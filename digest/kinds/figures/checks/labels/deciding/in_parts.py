"""The parts of a sentence: which other amount stands in the one that has the words of a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.deciding.claim import telling_words
from digest.kinds.figures.checks.labels.deciding.part_of import part_of
from digest.kinds.figures.checks.labels.heads import led_by_head
from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind
from digest.kinds.figures.checks.labels.lists import listed, stands_with
from digest.kinds.figures.checks.labels.moving.changes import may_be_change, same_unit, tells_change
from digest.kinds.figures.checks.labels.moving.levels import is_of_both
from digest.kinds.figures.checks.labels.neighbours import neighbour_of_kind
from digest.kinds.figures.checks.labels.parts import part_of_whole, standing_with
from digest.kinds.figures.checks.labels.weighing.ellipsis import is_surely_change, refers_back
from digest.kinds.figures.checks.labels.weighing.fit import fits_better
from digest.kinds.figures.checks.labels.weighing.own_words import of_other_words

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.quantities.mentions import Mention


def surely_in_its_part(claim: Claim) -> Mention | None:
    """The other amount with which alone the words of the label stand, by rules that doubt no right label of news."""
    label, mention, others, passage = claim.label, claim.mention, claim.others, claim.passage
    if is_of_both(label, mention, others, passage, claim.time) or refers_back(mention, passage):
        return None
    if tells_change(label, claim.language) and is_surely_change(mention, passage):
        others = [each for each in others if not same_unit(each, mention) or may_be_change(each, passage)]
    others = _of_its_kind(claim, others)
    return (
        part_of_whole(label, mention, others, passage)
        or stands_with(label, mention, others, passage)
        or part_of(label, mention, others, passage)
        or listed(label, telling_words(label, claim.language), mention, others, passage)
    )


def fits_clearly_better(claim: Claim) -> Mention | None:
    """The other amount that the label fits clearly better, by the weight of all that speaks for each of them."""
    label, mention, others, passage = claim.label, claim.mention, claim.others, claim.passage
    ruled = [
        neighbour_of_kind(label, mention, others, passage),
        led_by_head(label, mention, others, passage),
        of_other_words(label, mention, others, passage),
    ]
    if not is_of_both(label, mention, others, passage, claim.time):
        ruled.append(standing_with(label, mention, _of_its_kind(claim, others), passage))
    return fits_better(label, mention, others, [each for each in ruled if each], passage, claim.time)


def _of_its_kind(claim: Claim, others: list[Mention]) -> list[Mention]:
    """Those of `others` that are of the label's kind or of none, where its own amount is of it."""
    kind = label_kind(claim.label, claim.language)
    if kind is None or kind is not kind_of(claim.mention, claim.language):
        return others
    return [each for each in others if kind_of(each, claim.language) in (kind, None)]
