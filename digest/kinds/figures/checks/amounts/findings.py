"""What is told of an amount that its passage does not bear out, or not all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from digest.foundation.problem import Code
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.patterns import even, visible

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention


def contradiction(written: str, passage: PassageInSentence) -> str:
    """That a passage does not bear an amount out, as a sentence; never of two texts that look alike."""
    if even(visible(written)) == even(visible(passage.passage)):
        return f"the sentence of {quoted(passage.passage)} does not say this amount, or not all of it"
    return f"the figure says {written!r}, its passage says {quoted(passage.passage)}"


class Finding(NamedTuple):
    """Something wrong or in doubt; `key` is the key of the figure that it is told at, "" for the amount's own.
    `passage` has the words in doubt, and is empty for an error; `whole` all of the amount, where a part is taken.
    `check` is the name of the rule that speaks, for those who mend it: `label/other-year`."""

    code: Code
    key: str
    message: str
    hint: str
    passage: str = ""
    whole: str = ""
    check: str = ""


class Checked(Struct, frozen=True):
    """The amount that the passage bears out, as its sentence reads it; None where it does not. `mention` is where."""

    value: Quantity | None
    mention: Mention | None = None
    findings: tuple[Finding, ...] = ()


def contradicted(value: Quantity, passage: PassageInSentence, hint: str) -> Checked:
    """That the passage says another amount than `value`, with what to do."""
    message = contradiction(value.written, passage)
    return Checked(None, findings=(Finding(Code.FIGURE_DISAGREES, "", message, hint),))


def disagrees(value: Quantity, passage: PassageInSentence) -> Checked:
    """The same, with why it is another."""
    agreement = quantity.agrees(value, passage.passage, passage.language)
    reason = agreement.reason
    if agreement:
        reason = quantity.agrees_whole(value, passage.sentence, passage.at, passage.language).reason
    return contradicted(value, passage, reason or "the words around the passage make it another amount")


def incomplete(value: Quantity, mention: Mention, passage: PassageInSentence) -> Checked:
    """That `value` is a part of an amount of the sentence, and of which."""
    whole = passage.sentence[mention.span.start : mention.span.end]
    if whole != value.written and whole in value.written:  # it is no part of what it holds
        return contradicted(value, passage, f"what stands behind {quoted(whole)} keeps the rest from being read")
    said = mention.quantity
    begins, ends = mention.core.start < passage.at.start, mention.core.end > passage.at.end
    if said.upper is not None and value.upper is None and value.number in (said.number, said.upper):
        message = f"{value.written!r} is one end of {quoted(whole)}"
    elif begins and ends:
        message = f"{quoted(passage.passage)} is the middle of an amount: the article says {quoted(whole)}"
    elif begins:
        message = f"the amount begins before {quoted(passage.passage)}: the article says {quoted(whole)}"
    elif ends:
        message = f"the amount goes on after {quoted(passage.passage)}: the article says {quoted(whole)}"
    else:
        message = f"{value.written!r} is a part of {quoted(whole)}"
    finding = Finding(Code.AMOUNT_INCOMPLETE, "at", message, "take all of it into `at` and `value`", whole=whole)
    return Checked(None, mention, (finding,))
