"""The rate of an amount that its sentence says once, of what it came from: "from $2.30 a kilo *to $1.90*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.kinds.figures.checks.amounts.brackets import with_bracket_left
from digest.kinds.figures.checks.amounts.findings import Checked
from digest.kinds.figures.checks.labels.moving.changes import goes_from
from digest.quantities import quantity

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence


def with_rate_of_former(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` with the rate in brackets which the sentence says of the amount that it
    came from, $1.90 [a kilo]; None where that is not so."""
    parted = with_bracket_left(written)
    if parted is None or len(passage.touched) != 1:
        return None
    (mention,) = passage.touched
    head, rate = parted
    said, language = mention.quantity, passage.language
    alone, rated = quantity.parse(head, language), quantity.parse(f"{head} {rate}", language)
    if alone is None or rated is None or said.unit is None or rated.unit is None or not rated.unit.per:
        return None
    if (alone.number, alone.upper, alone.unit, alone.qualifiers) != (
        said.number, said.upper, said.unit, said.qualifiers
    ):  # fmt: skip
        return None
    if not any(goes_from(each, mention, passage) for each in passage.mentions if each.quantity.unit == rated.unit):
        return None
    shown = replace(said, unit=rated.unit, written=f"{head} [{rate}]", after=f"{said.after} [{rate}]".strip())
    return Checked(shown, mention)
