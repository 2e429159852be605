"""Whether a figure's amount is the whole of what its sentence says, read on both sides of its passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.parted_rates import without_parted_rate
from digest.kinds.figures.checks.amounts.qualifiers import (
    SaidBeside,
    rate_explained,
)
from digest.kinds.figures.checks.in_sentence.records import of_record
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.amount import Qualifier
from digest.quantities.parsing.spanish_commas import comma_of_its_own
from digest.quantities.whole import differences, meanings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention
from digest.kinds.figures.checks.amounts.findings import Checked, Finding, contradicted, disagrees, incomplete
from digest.kinds.figures.checks.amounts.qualified import qualified, told_outside
from digest.kinds.figures.checks.amounts.signs import signed, unsigned

_FURTHEST = ("number", "unit", "counted", "qualifier")


def verbatim(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` to the letter, and that the sentence reads as one whole amount with all
    its qualifiers; None where that is not so, and the two are to be compared. Most figures are written so."""
    if written != passage.passage or len(passage.touched) != 1:
        return None
    (mention,) = passage.touched
    if mention.span != passage.at or mention.asked or mention.is_named:
        return None
    if Qualifier.NOT in mention.qualifiers:  # alone, what lacks may be a bound: *short of* 110
        return None
    return Checked(mention.quantity, mention)


def check_amount(value: Quantity, passage: PassageInSentence, told: SaidBeside) -> Checked:
    """Whether `value` is all of an amount that `passage` touches, with all that its sentence says of it."""
    if not passage.touched:
        return _untouched(value, passage)
    if unsure := comma_of_its_own(value.written, passage.passage, passage.language):
        return contradicted(value, passage, f"the comma of {unsure!r} may group or begin decimals: write it as there")
    unrated = without_parted_rate(value, passage)
    if unrated and (borne_out := check_amount(unrated, passage, told)).value:
        return replace(borne_out, value=value)
    compared = _compared((value,), passage)
    if recorded := of_record(value, passage):
        return Checked(value, recorded)
    if {"number", "unit"} & compared[0][0]:  # what it may mean besides takes as long to find out as to read it
        compared = _compared(meanings(value, passage.language), passage)
    differs, _, meaning, mention = compared[0]
    alike = [each for each in compared if not each[0] and each[3].quantity.unit != mention.quantity.unit]
    if not differs and alike and value.unit is None:
        return _ambiguous(value, [mention, alike[0][3]], passage)
    if "number" in differs and (found := signed(value, passage) or unsigned(value, passage, told)):
        return found
    if "number" in differs or "unit" in differs:
        return _other_amount(value, mention, differs, passage, told)
    if "counted" in differs:
        return disagrees(value, passage) if mention.quantity.counted else _uncounted(value, passage)
    return qualified(meaning, mention, passage, told)


def _compared(
    values: Sequence[Quantity], passage: PassageInSentence
) -> list[tuple[frozenset[str], int, Quantity, Mention]]:
    """The amounts that the passage touches with one of `values` each, and in what they differ; the nearest first."""
    compared = [
        (differences(meaning, mention, passage.sentence, passage.language), order, meaning, mention)
        for mention in passage.touched
        for order, meaning in enumerate(values)
    ]
    return sorted(compared, key=lambda each: (_distance(each[0]), each[1]))


def _distance(differs: frozenset[str]) -> tuple[bool, ...]:
    return tuple(name in differs for name in _FURTHEST)


def _untouched(value: Quantity, passage: PassageInSentence) -> Checked:
    agreement = quantity.agrees(value, passage.passage, passage.language)
    reason = agreement.reason or "the words around it make it part of something else: a name, a code, a date or a time"
    return contradicted(value, passage, reason)


def _ambiguous(value: Quantity, mentions: Sequence[Mention], passage: PassageInSentence) -> Checked:
    said = " or ".join(repr(mention.quantity.written) for mention in mentions)
    return Checked(
        None,
        findings=(
            Finding(
                Code.AMOUNT_AMBIGUOUS,
                "",
                f"{value.written!r} may be {said} of its passage",
                "write the unit too, or make `at` shorter",
            ),
        ),
    )


def _other_amount(
    value: Quantity, mention: Mention, differs: frozenset[str], passage: PassageInSentence, told: SaidBeside
) -> Checked:
    """The sentence says another amount; where the passage alone would bear the figure out, that is part of a whole."""
    unit = mention.quantity.unit
    is_rated = unit is not None and _lacks_rate(value, mention) and rate_explained(unit, told, passage.language)
    if differs == {"unit", "qualifier"} and is_rated and unit is not None:  # "日均死亡人数" of 每日平均2.9人
        own = value.unit or replace(unit, per="")
        return qualified(replace(value, unit=own.rated(unit.per)), mention, passage, told)
    if differs == {"unit"} and _lacks_rate(value, mention):
        finding = _dropped_rate(value, mention, passage)
        if quantity.agrees(value, passage.passage, passage.language):
            return Checked(value, mention, () if is_rated else (finding,))
        return Checked(None, mention, told_outside(mention, passage) or (finding,))
    if quantity.agrees(value, passage.passage, passage.language):
        return incomplete(value, mention, passage)
    return disagrees(value, passage)


def _lacks_rate(value: Quantity, mention: Mention) -> bool:
    said = mention.quantity.unit
    if said is None or not said.per or (value.unit and value.unit.per):
        return False
    return value.unit is None or (value.unit.kind is said.kind and value.unit.code == said.code)


def _dropped_rate(value: Quantity, mention: Mention, passage: PassageInSentence) -> Finding:
    whole = passage.sentence[mention.span.start : mention.span.end]
    return Finding(
        Code.QUALIFIER_DROPPED,
        "at",
        f"the article says {quoted(whole)}, and {value.written!r} does not say for what",
        "take the words into `at` and `value`, so that readers see them too",
        whole,
        whole,
    )


def _uncounted(value: Quantity, passage: PassageInSentence) -> Checked:
    """What is wrong where the number is right, and the sentence does not say what it counts."""
    number = value.written.removesuffix(value.counted).strip()
    hint = f"write what the article counts; or, if it does not say what, {number + ' [' + value.counted + ']'!r}"
    return contradicted(value, passage, hint)
