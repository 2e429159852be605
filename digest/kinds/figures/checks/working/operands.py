"""The amounts of a working as their sentences say them: of what year each is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity

_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20|21)\d\d(?![\d.,]*\d)")


class SaidOperand(NamedTuple):
    """An amount of a working, where its passage says it."""

    amount: Quantity
    mention: Mention
    passage: PassageInSentence


def year_of(operand: SaidOperand) -> int | None:
    """The year that stands with an amount and no other amount of its sentence between: behind it, or else before it;
    None where none does, or several."""
    sentence, own = operand.passage.sentence, operand.mention.core
    others = [each.core for each in operand.passage.mentions if not each.is_named and each.core != own]
    end = min((each.start for each in others if each.start >= own.end), default=len(sentence))
    start = max((each.end for each in others if each.end <= own.start), default=0)
    for low, high in ((own.end, end), (start, own.start)):
        found = {int(each[0]) for each in _YEAR.finditer(sentence, low, high)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None
