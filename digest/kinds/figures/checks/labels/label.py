"""The doubt that a figure's label says what another amount of the sentence is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.deciding.claim import claim_of
from digest.kinds.figures.checks.labels.deciding.rule import decide
from digest.kinds.figures.checks.labels.deciding.table import RULES
from digest.kinds.figures.checks.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention


def label_doubts(label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> Iterator[Finding]:
    """The doubt that `label` is of another amount of the sentence than `mention`, and of which."""
    told = decide(claim_of(label, mention, passage, time), RULES)
    if told is None:
        return
    other, own = (passage.sentence[span.start : span.end] for span in (told.other.span, mention.core))
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the label seems to be of {quoted(other)}, and the figure is {quoted(own)}",
        "change the label, or the amount",
        passage.sentence,
        check=told.check,
    )
