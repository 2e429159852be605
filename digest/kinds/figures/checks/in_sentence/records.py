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
    """The record that the passage stands in, where `value` is one of its numbers, and the passage that alone or `value`
    says which by its noun: the 10勝 of 10勝5敗."""
    tallies = (each for each in passage.touched if each.parts and _is_tally(each))
    return next((each for each in tallies if _has(each, value, passage)), None)


def _is_tally(mention: Mention) -> bool:
    unit = mention.quantity.unit
    return unit is not None and unit.kind is UnitKind.TALLY


def _has(record: Mention, value: Quantity, passage: PassageInSentence) -> bool:
    at = passage.at
    for part, said in zip(record.parts, record.ends, strict=True):
        said = replace(said, unit=None) if said.unit == record.quantity.unit else said  # 505 contra 455
        core = Span(part.start, part.end - len(said.unit.code if said.unit else ""))
        meant = replace(record, span=part, core=core, quantity=said)
        is_within = part.start <= at.start and at.end <= part.end
        is_said = said.unit is not None and value.unit is not None and value.unit.code == said.unit.code
        if (is_within or is_said) and not differences(value, meant, passage.sentence, passage.language):
            return True
    return False
