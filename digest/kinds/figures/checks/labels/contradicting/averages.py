"""Whether a label says that its amount is an average and the sentence does not, or the other way round: "Fires a day on
average", of *42 fires*, where 102 are the average; 日均发送旅客880万人次."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.average_words import says_average
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_TOLD = "another amount"
_NEAR = 16
_WORD = re.compile(r"[^\W\d_]+")
_PARTING = re.compile(r"[\d、，,。]")


def other_average(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word by which a label is of an average, of an amount that is none beside one that is; or the word by which an
    amount is one, of a label that has none."""
    words = _averages(passage.language)
    if not is_edgeless(label):
        return _average_of_other(label, mention, passage)
    if words is None or mention.quantity.is_share or kind_of(mention, passage.language) is CountedKind.TEMPERATURE:
        return None  # a day's lowest temperature is none
    named = words.search(label)
    if named is None and words.search(value):  # the value says so, where readers see it
        return None
    unit = mention.quantity.unit
    if Qualifier.AVERAGE in mention.qualifiers or (unit is not None and unit.per):
        return None
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    before = [each.core.end for each in passage.mentions if clause.start < each.core.end <= mention.span.start]
    lead = passage.sentence[max([clause.start, *before]) : mention.span.start]
    told = words.search(lead)
    if named is None:
        is_led = told is not None and not before
        return (label, told[0]) if told is not None and is_led else None
    if told is not None or words.search(passage.sentence[: mention.core.end]):
        return None
    behind = words.search(passage.sentence, mention.core.end)
    return (named[0], f"{behind[0]} of {_TOLD}") if behind else None


def _average_of_other(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word by which a label is of an average, where its amount is none and another of the sentence is one."""
    language = passage.language
    others = [each for each in passage.mentions if each is not mention and not each.is_named]
    if not others or not any(Qualifier.AVERAGE in each.qualifiers for each in others):
        return None
    named = [word for word in _WORD.findall(label) if says_average(word, language)]
    unit = mention.quantity.unit
    if not named or Qualifier.AVERAGE in mention.qualifiers or (unit is not None and unit.per):
        return None
    clause = clause_of(clauses(passage.sentence, language), mention.core)
    begins = max([clause.start, *(each.span.end for each in others if each.span.end <= mention.span.start)])
    ends = min([clause.end, *(each.span.start for each in others if each.span.start >= mention.span.end)])
    own = passage.sentence[begins:ends]
    is_told = any(says_average(word, language) for word in _WORD.findall(own))
    return None if is_told else (named[0], f"average of {_TOLD}")


def averages_alone(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> list[Mention]:
    """Those of `others` that are averages, where a label says that its amount is one and the amount is; else all."""
    words = _averages(passage.language) if is_edgeless(label) else None
    if words is None or not words.search(label) or not _is_average(mention, passage):
        return others
    return [each for each in others if _is_average(each, passage)]


def _is_average(mention: Mention, passage: PassageInSentence) -> bool:
    words = _averages(passage.language)
    if Qualifier.AVERAGE in mention.qualifiers or words is None:
        return words is not None
    lead = passage.sentence[max(0, mention.core.start - _NEAR) : mention.core.start]
    return words.search(_PARTING.split(lead)[-1]) is not None


@lru_cache(maxsize=32)
def _averages(language: str) -> re.Pattern[str] | None:
    words = labelling_of(language).averages
    return re.compile(one_of(words)) if words else None
