"""Amounts that the change right before them is of: the *increase of 62* since April."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.listing import last_joint
from digest.kinds.figures.checks.labels.moving.changes import is_of_change, may_be_change, same_unit
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_LOOK, _LEAST = 40, 2


def is_led_by_change(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the change that a label begins with leads its amount: "*Increase* in members" of an *increase of* 62."""
    head = _WORD.search(label)
    if head is None or is_edgeless(label) or not is_of_change(head[0], passage.language):
        return False
    lead = _WORD.findall(passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start])[-_LEAST:]
    if len(lead) < _LEAST or lead[1].casefold() not in labelling_of(passage.language).of:
        return False
    return stem(lead[0].casefold(), passage.language) == stem(head[0].casefold(), passage.language)


def of_led_change(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The one other amount that the change which a label begins with leads, where it does not lead this one; nor is
    this one of a change in the same unit: the *growth* in food, which *grew 6%* with growth of 5% elsewhere."""
    led = [each for each in others if is_led_by_change(label, each, passage)]
    if len(led) != 1 or is_led_by_change(label, mention, passage):
        return None
    if same_unit(led[0], mention) and may_be_change(mention, passage):
        return None
    return None if goes_on_from(led[0], mention, passage) else led[0]


def goes_on_from(first: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is a further one that the change before `first` is said of: a fall of 40% in Kent, *of 38%* in
    Essex, a fall of 3,000 in schools *and 500* in colleges."""
    if first.span.end > mention.span.start:
        return False
    between = passage.sentence[first.span.end : mention.led.start]
    words = _WORD.findall(passage.sentence[first.span.end : mention.span.start])
    if words and words[-1].casefold() in labelling_of(passage.language).of and same_unit(first, mention):
        return True
    joints = last_joint(passage.language).finditer(between) if len(between) < _LOOK else ()
    is_joined = any(
        joint.end() == len(between) and "," not in joint[0] for joint in joints
    )  # ", and 2% were sent back"
    is_next = not any(first.span.end <= each.core.start < mention.core.start for each in passage.mentions)
    return is_joined and is_next and (mention.quantity.unit is None or same_unit(first, mention))
