"""The parts of a sentence: which other amount stands in the one that has the words of a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.part_links import is_part_of, stands_within
from digest.kinds.figures.checks.labels.contradicting.others.support import SAID, said_in
from digest.kinds.figures.checks.labels.deciding.claim import telling_words
from digest.kinds.figures.checks.labels.deciding.part_of import part_of
from digest.kinds.figures.checks.labels.deciding.rule import Told
from digest.kinds.figures.checks.labels.heads import led_by_head
from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind
from digest.kinds.figures.checks.labels.lists import listed, stands_with
from digest.kinds.figures.checks.labels.moving.changes import called_former, may_be_change, same_unit, tells_change
from digest.kinds.figures.checks.labels.moving.levels import is_of_both
from digest.kinds.figures.checks.labels.moving.sure_changes import is_surely_change
from digest.kinds.figures.checks.labels.neighbouring.eastern import is_moved
from digest.kinds.figures.checks.labels.neighbours import neighbour_of_kind
from digest.kinds.figures.checks.labels.parts import part_of_whole, standing_with
from digest.kinds.figures.checks.labels.weighing.ellipsis import refers_back
from digest.kinds.figures.checks.labels.weighing.fit import fits_better
from digest.kinds.figures.checks.labels.weighing.own_words import of_other_words
from digest.kinds.figures.checks.labels.words import lettered
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.quantities.mentions import Mention

_BRACKETED = deferred(r"([\u3400-\u9fff\u30a1-\u30f6ー\uac00-\ud7a3A-Za-z]{2,})\s?[（(]$")
_SIGN = deferred(r"[\u3400-\u9fff]")
_PARTS_OF_LABEL = re.compile(r"\s|の|的")
_CHANGE = 16
"""How many signs the verb of a change has at most, with a share in brackets before it."""
_NOUN = 2
"""How many signs a noun has at least that is no counter."""


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


def fits_clearly_better(claim: Claim) -> Told | None:
    """The other amount that the label fits clearly better, by the weight of all that speaks for each of them. What is
    said of a whole is said of its part, and what is said of an amount within its phrase of it, so that no weight makes
    that sure."""
    label, mention, passage = claim.label, claim.mention, claim.passage
    others = _weighable(claim)
    if not others or _is_named_in_brackets(label, mention, passage) or _is_lettered(label, mention, passage):
        return None
    ruled = [
        neighbour_of_kind(label, mention, others, passage),
        led_by_head(label, mention, others, passage),
        of_other_words(label, mention, others, passage),
    ]
    if not is_of_both(label, mention, others, passage, claim.time):
        ruled.append(standing_with(label, mention, _of_its_kind(claim, others), passage))
    found = fits_better(label, mention, others, [each for each in ruled if each], passage, claim.time)
    if found is None:
        return None
    is_within = is_part_of(mention, found.other, passage) or stands_within(found.other, mention, passage)
    is_far = found.is_sure and not is_within
    if claim.is_edgeless and not is_far and not found.is_of_kind:  # there, words alone say as much of right labels
        return None
    is_sure = is_far and _says_all(label, passage)
    return Told(found.other, "fits-far-better" if is_sure else "fits-better")


def _says_all(label: str, passage: PassageInSentence) -> bool:
    """Whether the sentence says every word of a label: one that it lacks may be another for what the own amount is of,
    which no weight tells (of 24 labels far better elsewhere 21 were wrong where it says them all, of 35 others 22)."""
    return all(like >= SAID for like in said_in(label, passage.sentence, passage.language))


def _weighable(claim: Claim) -> list[Mention]:
    """Those of the others that a label may fit better: of the same kind, in languages of whose labels no words are
    known, by which to tell kinds apart; and none that counts something else, where the label ends with what its own
    counts, written without edges."""
    mention = claim.mention
    if not labelling_of(claim.language).kinds:
        return [each for each in claim.others if kind_of(each, claim.language) is kind_of(mention, claim.language)]
    if claim.is_edgeless:
        others = [each for each in claim.others if not (_counts_unknown(each, claim) or _is_its_change(each, claim))]
        claim = claim._replace(others=others)
    if claim.is_edgeless and _is_sum(claim):
        return [each for each in claim.others if each.span.start > mention.span.start or _is_else(each, mention)]
    if claim.is_edgeless and _counts_last_word(claim):
        counted = mention.quantity.counted
        return [each for each in claim.others if each.quantity.counted in (counted, "")]
    return claim.others


def _counts_unknown(other: Mention, claim: Claim) -> bool:
    """Whether an amount has no unit that is known, and counts what is written right behind it, where the own one has a
    unit that is no counter: *3営業日*続けて, of 2万円."""
    unit = claim.mention.quantity.unit
    if other.quantity.unit is not None or other.listed is not None or unit is None or unit.kind is UnitKind.NOUN:
        return False
    return _SIGN.match(claim.passage.sentence, other.span.end) is not None


def _is_its_change(other: Mention, claim: Claim) -> bool:
    """Whether an amount right before the own one is by how much that moved, and the label tells no change: *1900원 뛴*
    1만2900원."""
    if tells_change(claim.label, claim.language) or called_former(claim.label, claim.language):
        return False
    if not same_unit(other, claim.mention):
        return False
    between = claim.passage.sentence[other.span.end : claim.mention.span.start]
    return 0 < len(between) <= _CHANGE and is_moved(other, claim.passage)


def _is_sum(claim: Claim) -> bool:
    """Whether a word right before an amount says that it is the sum of those before it: 1人、2人の*合わせて*3人."""
    total = labelling_of(claim.language).total
    before = claim.passage.sentence[: claim.mention.core.start].rstrip()
    return any(len(word) >= _NOUN and before.endswith((word, f"{word}て", f"{word}で")) for word in total)


def _is_else(other: Mention, mention: Mention) -> bool:
    """Whether an amount is in another unit, and so none of those that are summed up in one."""
    return other.quantity.unit is not None and not same_unit(other, mention)


def _counts_last_word(claim: Claim) -> bool:
    """Whether an amount counts the last word of its label, which stands right behind it: *57개 농장*."""
    last = _PARTS_OF_LABEL.split(claim.label.strip())[-1]
    behind = claim.passage.sentence[claim.mention.span.end :].lstrip(" の의的")
    return len(last) >= _NOUN and behind.startswith(last)


def _is_named_in_brackets(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount stands in brackets right behind a word of its label: *지난 시즌*(592만 명)."""
    found = _BRACKETED.search(passage.sentence, 0, mention.span.start) if is_edgeless(label) else None
    return found is not None and found[1] in label


def _is_lettered(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether what only a letter tells from another stands in a label and before its amount: *4G手机*3326万部."""
    named = frozenset(lettered(label)) if is_edgeless(label) else frozenset()
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start]
    return not named.isdisjoint(lettered(passage.sentence[max(ends, default=0) : mention.span.start]))


def _of_its_kind(claim: Claim, others: list[Mention]) -> list[Mention]:
    """Those of `others` that are of the label's kind or of none, where its own amount is of it."""
    kind = label_kind(claim.label, claim.language)
    if kind is None or kind is not kind_of(claim.mention, claim.language):
        return others
    return [each for each in others if kind_of(each, claim.language) in (kind, None)]
