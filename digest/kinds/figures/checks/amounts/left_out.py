"""The amount of a figure whose `value` is left out: the only one of its passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.amount_check import check_amount
from digest.kinds.figures.checks.amounts.findings import Checked, Finding
from digest.kinds.figures.checks.amounts.qualifiers import SaidBeside
from digest.kinds.figures.checks.amounts.unreadable import unsure_comma
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence


def only_amount(passage: PassageInSentence, told: SaidBeside) -> Checked:
    """The one amount that `passage` touches, with the words that qualify it and that it counts, as far as the passage
    has them; none, and why, where it has several or none."""
    counting = [mention for mention in passage.touched if not mention.is_named]
    found = counting or list(passage.touched)
    if len(found) != 1:
        listed = " and ".join(repr(mention.quantity.written) for mention in found[:3])
        message = f"{quoted(passage.passage)} holds {f'several amounts, {listed}' if found else 'no amount'}"
        hint = "say under `value` which one is meant" if found else "write the amount under `value`"
        if not found and (unsure := unsure_comma(passage.passage, passage.language)):
            hint = unsure
        return Checked(None, findings=(Finding(Code.AMOUNT_AMBIGUOUS, "at", message, hint),))
    (mention,) = found
    end = min(mention.span.end, max(passage.at.end, mention.core.end))
    start = min(mention.core.start, max(passage.at.start, mention.span.start))
    value = quantity.parse(passage.sentence[start:end], passage.language)
    return check_amount(value or mention.quantity, passage, told)
