"""The doubt that a label says what its sentence says otherwise: of another kind, fate, rate, place or sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.contradicting.averages import other_average
from digest.kinds.figures.checks.labels.contradicting.contraries import contrary
from digest.kinds.figures.checks.labels.contradicting.denials import denied
from digest.kinds.figures.checks.labels.contradicting.eastern_differences import other_difference
from digest.kinds.figures.checks.labels.contradicting.kinds_and_fates import other_fate, other_kind
from digest.kinds.figures.checks.labels.contradicting.measured import other_measure
from digest.kinds.figures.checks.labels.contradicting.others.named_amounts import other_number
from digest.kinds.figures.checks.labels.contradicting.others.names_behind import name_of_other
from digest.kinds.figures.checks.labels.contradicting.others.other_names import other_name
from digest.kinds.figures.checks.labels.contradicting.others.other_things import other_thing
from digest.kinds.figures.checks.labels.contradicting.places import other_place
from digest.kinds.figures.checks.labels.contradicting.rates import other_rate
from digest.kinds.figures.checks.labels.contradicting.results import other_result
from digest.kinds.figures.checks.labels.contradicting.times import other_time
from digest.kinds.figures.checks.labels.contradicting.wholes import told_of_part
from digest.kinds.figures.checks.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def contradictions(
    label: str, value: str, mention: Mention, passage: PassageInSentence, text: str
) -> Iterator[Finding]:
    """The first of the doubts that a label gives, held against the words of its amount; a `value` that is "" is the
    passage's, and `text` the article's."""
    if said := _contradicted(label, value, mention, passage, text):
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, "change the label, or the amount", passage.sentence)


def _contradicted(label: str, value: str, mention: Mention, passage: PassageInSentence, text: str) -> str:
    if kind := other_kind(label, mention, passage):
        return f"the label is of {kind.value}, and the figure is {quoted(mention.quantity.written)}"
    if fate := other_fate(label, mention, passage):
        return f"the article says {fate!r} of the amount, and the label does not"
    if told := told_of_part(label, mention, passage):
        return f"the article says {told[0]!r} of {quoted(told[1])}, of which the amount is the whole"
    if (
        contradiction := contrary(label, mention, passage)
        or denied(label, mention, passage)
        or other_rate(label, value, mention, passage)
        or other_difference(label, value, mention, passage)
        or other_average(label, value, mention, passage)
        or other_number(label, mention, passage)
        or other_place(label, mention, passage, text)
        or name_of_other(label, mention, passage)
        or other_time(label, mention, passage)
        or other_measure(label, mention, passage)
        or other_thing(label, mention, passage)
        or other_result(label, mention, passage)
        or other_name(label, mention, passage, text)
    ):
        return f"the label says {contradiction[0]!r}, and the article says {contradiction[1]!r} of the amount"
    return ""
