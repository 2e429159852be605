"""Whether a figure is in a measure whose name says something else: a profit in a measure of losses, the employment rate
in one of unemployment, a growth in one of the thing that grew.

What a label says itself is held against its sentence elsewhere, so that here the measure's name is held against the
label; and against the sentence where the label says nothing of it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.amounts.signs import is_lost
from digest.kinds.figures.checks.directions import ProfitOrLoss, counts_gains, result, result_of, said_of
from digest.kinds.figures.checks.labels.contradicting.averages import other_average
from digest.kinds.figures.checks.labels.contradicting.contraries import contrary, opposite
from digest.kinds.figures.checks.labels.contradicting.results import opposite_result, other_result
from digest.kinds.figures.checks.labels.kinds import label_kind
from digest.kinds.figures.checks.labels.moving.changes import is_of_change, tells_change
from digest.kinds.figures.checks.labels.words import told
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity

_TAKEN_OUT = "take the figure out of the measure, or change its label"
_WORD = re.compile(r"[^\W\d_]{2,}")
_COUNTED = {ProfitOrLoss.GAIN: ProfitOrLoss.LOSS, ProfitOrLoss.LOSS: ProfitOrLoss.GAIN}


def measure_doubts(
    label: str, value: Quantity, mention: Mention, passage: PassageInSentence, measure: str, language: str
) -> Iterator[Finding]:
    """The doubt that `value`, of a figure with this label, is none of the `measure` of that name in `language`."""
    if found := next(_results(label, value, mention, passage, measure, language), None):
        yield found
        return
    if language.split("-")[0] != passage.language.split("-")[0]:  # no words that could be compared
        return
    said = _turned(label, value, measure, language) or _level(label, value, measure, language)
    if not said and (other := _contrary(label, value, mention, passage, measure)):
        said = f"the measure {measure!r} says {other[0]!r}, and the figure is of {other[1]!r}"
    if said:
        yield Finding(Code.LABEL_IN_DOUBT, "measure", said, _TAKEN_OUT, passage.sentence)


def _results(
    label: str, value: Quantity, mention: Mention, passage: PassageInSentence, measure: str, language: str
) -> Iterator[Finding]:
    """The doubt that `value` is above zero though its sentence says a loss, under a measure of profits; or the other
    way round."""
    if value.number <= 0:
        return
    languages = (language, passage.language)
    counted = _counted_by(measure, languages)
    if counted is None:
        return
    contrary_result = _COUNTED[counted]
    # Profit lost 5%: what was lost is no profit below zero.
    if value.is_share and result_of(passage.sentence, passage.language) is not contrary_result:
        return
    if counted is ProfitOrLoss.GAIN:
        is_contrary = is_lost(mention, passage)
    else:
        unit = mention.quantity.unit
        is_money = unit is not None and unit.kind in (UnitKind.CURRENCY, UnitKind.PERCENT)
        is_contrary = is_money and result(passage.sentence, mention.core, passage.language) is contrary_result
    is_contrary = is_contrary or any(result_of(label, each) is contrary_result for each in languages)
    if is_contrary:
        hint = "take the figure out of the measure"
        yield Finding(
            Code.DIRECTION_IN_DOUBT,
            "value",
            f"the article says a {contrary_result}, and the measure {measure!r} would count it as a {counted}",
            f"give the amount with a minus, or {hint}" if counted is ProfitOrLoss.GAIN else hint,
            passage.sentence,
        )


@lru_cache(maxsize=128)  # of a measure each of its figures asks
def _counted_by(measure: str, languages: tuple[str, str]) -> ProfitOrLoss | None:
    """Whether a measure is of profits or of losses, by its name in either language."""
    if any(counts_gains(measure, each) for each in languages):
        return ProfitOrLoss.GAIN
    is_of_losses = any(result_of(measure, each) is ProfitOrLoss.LOSS for each in languages)
    return ProfitOrLoss.LOSS if is_of_losses else None


def _turned(label: str, value: Quantity, measure: str, language: str) -> str:
    """What is wrong where a label says a fall and the measure a rise, or the other way round."""
    way, counted = said_of(label, language), said_of(measure, language)
    if way is None or counted is None or way is counted or value.number <= 0:
        return ""
    return f"the figure says that it {way}, and the measure {measure!r} that it {counted}"


def _level(label: str, value: Quantity, measure: str, language: str) -> str:
    """What is wrong where a label says how much something changed, "*Growth* of exports", and the measure is of the
    thing itself. A name with a share as its unit may mean the change, "Consumer prices", but for that of a rate."""
    if is_edgeless(label) or not labelling_of(language).links:
        return ""
    first = _WORD.search(label)
    if first is None or not is_of_change(first[0].casefold(), language) or tells_change(measure, language):
        return ""
    if result_of(label, language) is not None or result_of(measure, language) is not None:
        return ""
    if value.is_share and label_kind(measure, language) is not CountedKind.SHARE:
        return ""
    things = told(measure, language)
    if not any(word & other for word in told(label[first.end() :], language) for other in things):
        return ""
    return f"the label says a change, {first[0]!r}, and the measure {measure!r} none"


def _contrary(
    label: str, value: Quantity, mention: Mention, passage: PassageInSentence, measure: str
) -> Contradiction | None:
    """What a measure says, and what the figure is of instead: in its label's words, or in the sentence's."""
    if found := opposite(measure, label, passage.language) or opposite_result(measure, label, passage.language):
        return found
    return (
        contrary(measure, mention, passage)
        or other_average(measure, value.written, mention, passage)
        or other_result(measure, mention, passage)
    )
