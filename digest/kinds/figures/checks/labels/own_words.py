"""Whether a label has a word that the sentence says of one amount alone: a name before it, or what leads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.changes import same_unit, tells_change
from digest.kinds.figures.checks.labels.heads import LINKING_SIGNS, shared_head
from digest.kinds.figures.checks.labels.words import told
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆ][^\W\d_]{2,}")
_BREAK = re.compile("[，、。；：,;:（）()]")
_NAME = deferred(r"^([\u3400-\u9fff\u30a0-\u30ff々A-Za-z]{2,8})[的の]")
_FROM = ("から", "より")
_LEAST = 2


def is_of_own(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether words of a label stand before its amount which are not said of another that it may be of."""
    if is_edgeless(label):
        return _is_apart(mention, other, passage) and (
            _is_led_alone(label, mention, passage)
            or _is_head_of(label, mention, other, passage)
            or _has_name(_NAME.findall(label), mention, other, passage)
        )
    names = _CAPITALISED.findall(label)[1:]
    return any(
        _has_name(names, mention, each, passage)
        and any(word not in label for word in _CAPITALISED.findall(_before(each, passage)))
        for each in passage.mentions
        if each is other or mention.span.end <= each.span.start < other.span.start
    )


def _is_apart(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether words stand between two amounts that say more than from the one to the other: 8万円*から*9万円."""
    first, second = sorted((mention, other), key=lambda each: each.span.start)
    between = passage.sentence[first.span.end : second.span.start]
    return not between.startswith(_FROM) and bool(told(between, passage.language))


def _has_name(names: list[str], mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a name of the label stands right before its amount, and another stands so before an amount in the same
    unit: sales of $5m, *Borussia's* of $3m."""
    if not names or not (same_unit(mention, other) or _is_bare(mention)):
        return False
    own, theirs = _before(mention, passage), _before(other, passage)
    return any(name in own and name not in theirs for name in names) and bool(theirs.strip(LINKING_SIGNS))


def _is_bare(mention: Mention) -> bool:
    """Whether an amount has no unit of its own: 750 million euros, and *500 million*."""
    return mention.quantity.unit is None and mention.listed is None


def _before(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount and behind the one before it."""
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    return passage.sentence[max(ends, default=0) : mention.span.start]


def _is_led_alone(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether all that stands before an amount in its clause is in the label, which has the rest from before: of
    "以色列死亡人数", 死亡人数 before 448人."""
    lead = _BREAK.split(_before(mention, passage))[-1].strip(LINKING_SIGNS)
    return len(lead) >= _LEAST and lead in label


def _is_head_of(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the label ends with what stands right before its amount, and less so before the other."""
    own = shared_head(label, mention, passage)
    return own >= _LEAST and own > shared_head(label, other, passage) and not tells_change(label, passage.language)
