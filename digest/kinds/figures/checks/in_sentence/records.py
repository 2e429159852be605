"""One of the two numbers of a record or a comparison that a sentence says: 10勝 of 10勝5敗, 505 of 505 contra 455."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.quantities.units import UnitKind
from digest.quantities.whole import differences
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention


def of_record(value: Quantity, passage: PassageInSentence) -> Mention | None:
    """The record that the passage stands in, where `value` is one of its numbers and the passage that alone."""
    (mention, *others), at = passage.touched, passage.at
    unit = mention.quantity.unit
    if others or not mention.parts or unit is None or unit.kind is not UnitKind.TALLY:
        return None
    for part, said in zip(mention.parts, mention.ends, strict=True):
        said = replace(said, unit=None) if said.unit == unit else said  # 505 contra 455
        core = Span(part.start, part.end - len(said.unit.code if said.unit else ""))
        meant = replace(mention, span=part, core=core, quantity=said)
        is_within = part.start <= at.start and at.end <= part.end
        if is_within and not differences(value, meant, passage.sentence, passage.language):
            return mention
    return None
