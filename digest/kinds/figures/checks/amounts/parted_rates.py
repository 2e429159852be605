"""A rate that its verb parts from the amount, and that a figure writes beside it: 每年40萬片, of *每年*增加*40萬片*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.quantities.language.grammar import grammar
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity

_BREAKS = ("、", "，", ",", "；", "。")


def without_parted_rate(value: Quantity, passage: PassageInSentence) -> Quantity | None:
    """`value` without its rate, where the passage says that with a verb between it and its one amount; else None."""
    unit = value.unit
    if unit is None or not unit.per or len(passage.touched) != 1 or not is_edgeless(passage.passage):
        return None
    (mention,) = passage.touched
    said = mention.quantity.unit
    between = passage.sentence[passage.at.start : mention.span.start]
    if (said is not None and said.per) or any(sign in between for sign in _BREAKS):
        return None
    rates = grammar(passage.language).lexicon.rates_before.items()
    if not any(rate == unit.per and between.startswith(words) for words, rate in rates):
        return None
    return replace(value, unit=replace(unit, per="") if unit.code else None)
