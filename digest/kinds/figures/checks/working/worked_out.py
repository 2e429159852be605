"""A figure that no sentence says: its operands are verified, its working followed, its result compared."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.foundation.problem import Code, Outcome, Problem
from digest.kinds.figures.checks.passages import find_passage
from digest.kinds.figures.checks.proven import is_unproven
from digest.kinds.figures.checks.quoting import quoted
from digest.kinds.figures.checks.working.doubts import working_doubts
from digest.kinds.figures.checks.working.expression import (
    WorkedNumber,
    WorkingError,
    equals,
    in_points,
    is_in,
    work_out,
)
from digest.kinds.figures.checks.working.operands import SaidOperand
from digest.quantities.units import UnitKind
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.kinds.figures.checks.amounts.brackets import WrittenAmount
    from digest.kinds.figures.checks.amounts.findings import Finding
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.schema import FigureEntry
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity
    from digest.quantities.units import Unit
    from digest.verification.kind import PlaceOf
    from digest.verification.passages.locate import Text

_CUT = re.compile(r"\d$")
_DIGITS = 6
_ROUNDED = Fraction(1, 20)


class WorkedOut(NamedTuple):
    """The passages of the operands, and the amount."""

    spans: tuple[Span, ...]
    value: Quantity


def worked_out(
    entry: FigureEntry, value: WrittenAmount | None, text: Text, place: PlaceOf
) -> Outcome[WorkedOut | None]:
    """What `entry` works out of the amounts of its passages under `from`."""
    problems = [
        place(key).problem(Code.MISSING_KEY, f"a figure that is worked out needs {key!r}", f"write {example}")
        for key, given, example in (
            ("from", entry.from_, 'from: ["4,350 jobs", one in five]'),
            ("working", entry.working, "working: 4,350 × 1/5"),
            ("value", entry.value, "value: 870 jobs"),
        )
        if not given
    ]
    if entry.at is not None:
        problems.append(
            place("at").problem(
                Code.BAD_VALUE, "a figure has either `at` or `from` and `working`", "name the passages under `from`"
            )
        )
    if parted := _parted(entry, text, place):
        return Outcome(None, (*problems, *parted))
    operands: list[SaidOperand] = []
    spans: list[Span] = []
    for at in entry.from_:
        found = find_passage(text, at, "from", place)
        problems.extend(found.problems)
        if found.value is None:
            continue
        spans.extend(found.value.spans)
        amounts, wrong = _operands(found.value.words, place)
        operands.extend(amounts)
        problems.extend(wrong)
    if problems or value is None or entry.working is None:
        return Outcome(None, tuple(problems))
    try:
        result = work_out(entry.working, [each.amount for each in operands], text.language)
    except WorkingError as error:
        return Outcome(None, (place("working").problem(Code.WORKING_UNREADABLE, str(error), error.hint),))
    amount = in_points(value.shown(value.amount), result)
    if not (equals(amount, result) and is_in(amount, result)):
        result = _as_share(result, amount)
        written = f"{entry.working} is {_written(result.number)}{_unit(result.unit)}"
        hint = "correct the value, or the working" + (
            f"; an amount that is rounded says so: about {amount.written}" if _is_rounded(amount, result) else ""
        )
        problem = place("value").problem(
            Code.WORKING_DISAGREES, f"the figure says {amount.written!r}, and {written}", hint
        )
        return Outcome(None, (problem,))
    hedged = _hedged(operands, amount, place) if not amount.qualifiers else None
    told = working_doubts(entry, amount, result, operands, text.language)
    doubts = (*((hedged,) if hedged else ()), *(_doubt(each, place) for each in told))
    return Outcome(WorkedOut(tuple(sorted(set(spans))), amount), doubts)


def _doubt(finding: Finding, place: PlaceOf) -> Problem:
    doubt = place(finding.key).doubt(finding.code, finding.message, finding.hint, finding.passage)
    return replace(doubt, check=finding.check, is_notice=is_unproven(finding.check))


def _parted(entry: FigureEntry, text: Text, place: PlaceOf) -> list[Problem]:
    """A passage that a list of YAML took for two at its comma: `from: [340 of its 1,860 beds]`."""
    for one, other in pairwise(entry.from_):
        for whole in (f"{one.exact},{other.exact}", f"{one.exact}, {other.exact}"):
            if _CUT.search(one.exact) and other.exact[:1].isdigit() and whole in text.words:
                return [
                    place("from").problem(
                        Code.BAD_VALUE,
                        f"{quoted(one.exact)} and {quoted(other.exact)} are one passage, which its comma parts",
                        f'put a passage with a comma in quotes: from: ["{whole}"]',
                    )
                ]
    return []


def _as_share(result: WorkedNumber, amount: Quantity) -> WorkedNumber:
    """A result without a unit as the percentage that `amount` is, so that whoever reads can compare the two."""
    unit = amount.unit
    if unit is None or unit.kind is not UnitKind.PERCENT or (result.unit is not None and not result.is_ratio):
        return result
    return replace(result, number=result.number * 100, unit=unit)


def _operands(passage: PassageInSentence, place: PlaceOf) -> tuple[list[SaidOperand], list[Problem]]:
    """The amounts of one passage, each of which must be whole in it."""
    found = [mention for mention in passage.touched if not mention.is_named] or list(passage.touched)
    if not found:
        return [], [
            place("from").problem(
                Code.FIGURE_DISAGREES,
                f"{quoted(passage.passage)} holds no amount that this tool can read",
                "name the passages that say the amounts of the working",
            )
        ]
    parts = [m for m in found if m.core.start < passage.at.start or m.core.end > passage.at.end]
    problems = [
        place("from").problem(
            Code.AMOUNT_INCOMPLETE,
            f"{quoted(passage.passage)} is a part of an amount: "
            f"the article says {quoted(passage.sentence[part.span.start : part.span.end])}",
            "take all of it into the passage",
        )
        for part in parts
    ]
    return [SaidOperand(_with_unit(mention), mention, passage) for mention in found], problems


def _with_unit(mention: Mention) -> Quantity:
    """The amount of `mention`; from *80* to 100 tonnes with the unit of the other."""
    said = mention.quantity
    return said if mention.listed is None or said.unit is not None else replace(said, unit=mention.listed)


def _hedged(operands: list[SaidOperand], amount: Quantity, place: PlaceOf) -> Problem | None:
    """A doubt where the article qualifies an operand and the result says nothing of it."""
    for operand, _, _ in operands:
        if operand.qualifiers:
            return place("value").doubt(
                Code.QUALIFIER_DROPPED,
                f"the article says {operand.written!r}, and {amount.written!r}, worked out of it, does not",
                "say about, over or such with the value",
                operand.written,
            )
    return None


def _written(number: Fraction) -> str:
    if number.denominator == 1:
        return f"{number.numerator:,}"
    return f"{float(number):,.{_DIGITS}g}"


def _unit(unit: Unit | None) -> str:
    if unit is None:
        return ""
    return " points" if unit.code == "pp" else f" {unit.code}" if unit.code else ""


def _is_rounded(amount: Quantity, result: WorkedNumber) -> bool:
    """Whether `amount` is near enough to the result to be meant as it, rounded."""
    near = abs(Fraction(amount.number) - result.number) <= abs(result.number) * _ROUNDED
    return not amount.qualifiers and amount.number != result.number and near
