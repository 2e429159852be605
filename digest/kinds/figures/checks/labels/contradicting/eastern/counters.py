"""Whether a label is of people and its amount has the counter of things, or the other way round, where languages count
by counters: "死者" of 8,900*件*; or of what players do, and its amount of points: "篮板" of 33*分*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention


_NUMBER_OF = re.compile(r"[の的의]?\s?(?:数|數|수)$")
"""What says at the end of a label that it is a number of what stands before: 死者*数*."""


_TIMES = "倍"
_OF_TIME = re.compile("[钟鐘秒半之間间]")


def other_counter(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The noun that a label ends with and the counter of its amount, where one is of people and the other of things."""
    rules = labelling_of(passage.language)
    if not rules.of_people or not is_edgeless(label) or Qualifier.ORDINAL in mention.qualifiers:
        return None
    named = _NUMBER_OF.sub("", label) if not label.endswith(tuple(rules.counters)) else label
    ending = next((named[at:] for at in range(len(named)) if named[at:] in rules.counters), None)
    counter = mention.quantity.counted or _behind(mention, passage)
    if ending is not None and rules.counters[ending] == _TIMES and mention.quantity.is_share:  # 求人倍率, of 3.4%
        return label, mention.quantity.written
    if ending is None or not counter or counter in label:
        return None
    is_sole = counter in rules.sole_counters and counter != rules.counters[ending]
    if counter in rules.of_scores or is_sole:
        return label, counter
    is_of_people = rules.counters[ending] in rules.of_people
    if is_of_people and counter in rules.of_things:
        return label, counter
    return (label, counter) if not is_of_people and counter in rules.of_people else None


def _behind(mention: Mention, passage: PassageInSentence) -> str:
    """The counter right behind a bare number, of points, which elsewhere may be of time (33*分*), or of one sort."""
    rules = labelling_of(passage.language)
    told = (*rules.of_scores, *rules.sole_counters)
    found = next((each for each in told if passage.sentence.startswith(each, mention.core.end)), "")
    return "" if found and _OF_TIME.match(passage.sentence, mention.core.end + len(found)) else found
