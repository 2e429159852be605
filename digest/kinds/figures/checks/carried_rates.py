"""The rate of an amount that its sentence says once, of what it came from, of the amount that it is listed with, or of
no amount: "from $2.30 a kilo *to $1.90*", "$2.30 a kilo for wool and *$1.90* for felt", "*per kilo* the price was $2".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.kinds.figures.checks.amounts.brackets import with_bracket_left
from digest.kinds.figures.checks.amounts.findings import Checked
from digest.kinds.figures.checks.labels.moving.changes import goes_from
from digest.quantities import quantity
from digest.quantities.language.grammar import grammar
from digest.quantities.whole import says_rate

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity


def with_rate_of_former(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` with the rate in brackets which the sentence says of the amount that it
    came from, or is listed behind, $1.90 [a kilo], or of no amount; None where that is not so."""
    parted = with_bracket_left(written)
    if parted is None:
        return None
    (head, rate), language = parted, passage.language
    alone, rated = quantity.parse(head, language), quantity.parse(f"{head} {rate}", language)
    if alone is None or alone.unit is None or rated is None or rated.unit is None or not rated.unit.per:
        return None
    touched = [each for each in passage.touched if _is_same(each.quantity, alone)]
    if len(touched) != 1:
        return None
    mention = touched[0]
    said = mention.quantity
    owners = [each for each in passage.mentions if each.quantity.unit and each.quantity.unit.per == rated.unit.per]
    is_of_other = any(
        goes_from(each, mention, passage) or _listed(each, mention, passage)
        for each in owners
        if each.quantity.unit == rated.unit
    )
    if not is_of_other and (owners or not says_rate(passage.sentence, rated.unit.per, language)):
        return None
    shown = replace(said, unit=rated.unit, written=f"{head} [{rate}]", after=f"{said.after} [{rate}]".strip())
    return Checked(shown, mention)


def _listed(rated: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount stands right behind a comma or an "and" in what follows a `rated` one: it has no verb of its
    own there, and so is for the same."""
    between = passage.sentence[rated.span.end : mention.span.start].split()
    return bool(between) and (between[-1].endswith(",") or between[-1] in grammar(passage.language).lexicon.and_words)


def _is_same(one: Quantity, other: Quantity) -> bool:
    return (one.number, one.upper, one.unit, one.qualifiers) == (
        other.number, other.upper, other.unit, other.qualifiers
    )  # fmt: skip
