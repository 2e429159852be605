"""The rate of an amount that its sentence says once, of what it came from or of the amount that it is listed with:
"from $2.30 a kilo *to $1.90*", "$2.30 a kilo for wool and *$1.90* for felt"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.kinds.figures.checks.amounts.brackets import with_bracket_left
from digest.kinds.figures.checks.amounts.findings import Checked
from digest.kinds.figures.checks.labels.moving.changes import goes_from
from digest.quantities import quantity
from digest.quantities.language.grammar import grammar

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def with_rate_of_former(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` with the rate in brackets which the sentence says of the amount that it
    came from, or is listed behind, $1.90 [a kilo]; None where that is not so."""
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
    if not any(
        goes_from(each, mention, passage) or _listed(each, mention, passage)
        for each in passage.mentions
        if each.quantity.unit == rated.unit
    ):
        return None
    shown = replace(said, unit=rated.unit, written=f"{head} [{rate}]", after=f"{said.after} [{rate}]".strip())
    return Checked(shown, mention)


def _listed(rated: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount stands right behind a comma or an "and" in what follows a `rated` one: it has no verb of its
    own there, and so is for the same."""
    between = passage.sentence[rated.span.end : mention.span.start].split()
    return bool(between) and (between[-1].endswith(",") or between[-1] in grammar(passage.language).lexicon.and_words)
