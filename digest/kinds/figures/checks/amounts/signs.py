"""A minus that stands for a fall or a loss, and a fall that a label says in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.qualifiers import (
    SaidBeside,
)
from digest.kinds.figures.checks.directions import (
    Direction,
    ProfitOrLoss,
    compared,
    direction,
    is_end_of_change,
    result,
    tells_fall,
)
from digest.quantities.amount import OPPOSITE, Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.whole import differences

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention
from digest.kinds.figures.checks.amounts.findings import Checked, Finding, contradiction, incomplete


def signed(value: Quantity, passage: PassageInSentence) -> Checked | None:
    """A minus for "fell", "lost" or "a loss of"; None where the amount is no such thing."""
    if value.number >= 0 or value.upper is not None:
        return None
    positive = replace(value, number=-value.number)
    for mention in passage.touched:
        if differences(positive, _unlost(mention), passage.sentence, passage.language):
            continue
        if mention.core.start < passage.at.start or mention.core.end > passage.at.end:
            return incomplete(value, mention, passage)
        way = compared(passage.sentence, mention.led, passage.language)
        way = way or direction(passage.sentence, mention.led, passage.language)
        is_level = not is_lost(mention, passage) and is_end_of_change(passage.sentence, mention.span, passage.language)
        if not is_level and (way is Direction.DOWN or is_lost(mention, passage)):
            return Checked(_turned(value), mention)
        why = "the article says that it rose" if way else "no word beside it says that it fell"
        why = "this is what something came to, or from" if is_level else why
        return Checked(
            None,
            mention,
            (
                Finding(
                    Code.FIGURE_DISAGREES,
                    "",
                    contradiction(value.written, passage),
                    f"a minus stands for a fall, and {why}",
                ),
            ),
        )
    return None


def _turned(value: Quantity) -> Quantity:
    """An amount whose minus stands for a fall, with the bound that this makes of the article's: a loss of more than 3
    million is a result of less than -3 million."""
    qualifiers = tuple(OPPOSITE.get(each, each) for each in value.qualifiers)
    return replace(value, qualifier=qualifiers[0] if qualifiers else None, qualifiers=qualifiers)


def is_lost(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word beside the amount, or one that is taken for a part of it, says that it was lost; what is owed or
    lacking is not."""
    within = words_of(passage.language, "losses").search(passage.sentence, mention.core.start, mention.core.end)
    return bool(within) or result(passage.sentence, mention.core, passage.language) is ProfitOrLoss.LOSS


def _unlost(mention: Mention) -> Mention:
    """The mention without its "a loss of", for which a minus stands."""
    said = mention.quantity
    if Qualifier.LOSS not in said.qualifiers:
        return mention
    others = tuple(each for each in said.qualifiers if each is not Qualifier.LOSS)
    return replace(mention, quantity=replace(said, qualifiers=others))


def unsigned(value: Quantity, passage: PassageInSentence, told: SaidBeside) -> Checked | None:
    """An amount without the article's minus, where the label says the fall: "Loss" of *minus 3%*; None of others."""
    if not tells_fall(told.label, passage.language):
        return None
    for mention in passage.touched:
        said = replace(mention, quantity=replace(mention.quantity, number=-mention.quantity.number))
        is_negative = mention.quantity.number < 0 and mention.quantity.upper is None
        if is_negative and not differences(value, said, passage.sentence, passage.language):
            return Checked(value, mention)
    return None
