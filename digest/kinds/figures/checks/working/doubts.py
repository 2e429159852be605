"""Whether what is worked out is what its label calls it: no sum of unlike things, no part that is more than its whole,
no growth that is worked out backwards, and nothing that is yet to come.

What arithmetic alone proves is a warning: a share of more than the whole, a fall that is called a rise. That two nouns
are not of one thing is a doubt, since words for the same are many: it has a name, and is a notice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.status.statuses import status_doubts
from digest.kinds.figures.checks.directions import Direction, said_of
from digest.kinds.figures.checks.quoting import quoted
from digest.kinds.figures.checks.working.operands import SaidOperand, year_of
from digest.model.article import Status
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.parsing.counted import alike
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digest.kinds.figures.checks.working.expression import WorkedNumber, WorkingStep
    from digest.kinds.figures.schema import FigureEntry
    from digest.quantities.quantity import Quantity

_WORD = re.compile(r"[^\W\d_]+")
_ONE_YEAR = re.compile(r"\d{4}")
_WHOLE = 100


def working_doubts(
    entry: FigureEntry, value: Quantity, result: WorkedNumber, operands: Sequence[SaidOperand], language: str
) -> Iterator[Finding]:
    """What of the label and the status of `entry`, which says `value`, its working seems not to bear out."""
    told = said_of(entry.label, language)
    backwards = _backwards(result, told, operands) if told else None
    if backwards:
        yield _label(backwards, entry)
    elif _is_beyond_whole(value, result, told, entry.label, language):
        yield _label(f"{quoted(value.written)} is more than the whole, and so no part of it", entry)
    if outside := _other_year(entry.period or "", result, operands):
        amount, year = outside
        said = f"{quoted(amount)} is of {year}, and the figure, the sum of it and others, of {entry.period}"
        yield _label(said, entry)._replace(code=Code.PERIOD_IN_DOUBT, key="period")
    if unlike := _unlike(result, language, is_share=_in_percent(value)):
        one, sign, other = unlike
        said = f"{quoted(one)} {sign} {quoted(other)} puts together what may not be of one thing"
        yield _label(said, entry)._replace(check="working/unlike")
    if entry.status is Status.ACTUAL:
        for operand in operands:
            coming = status_doubts(entry.label, operand.mention, operand.passage, is_actual=True)
            if found := next(iter(coming), None):
                yield found
                return


def _label(message: str, entry: FigureEntry) -> Finding:
    hint = "change the label, or the working"
    return Finding(Code.LABEL_IN_DOUBT, "label", message, hint, entry.working or message)


def _other_year(period: str, result: WorkedNumber, operands: Sequence[SaidOperand]) -> tuple[str, int] | None:
    """An amount that a sum has in it and that is of another year than the one that all of it is to be of."""
    if not _ONE_YEAR.fullmatch(period) or result.step is None or result.step.operator != "+":
        return None
    added = [each for each in (result.step.left, result.step.right) if each.said]
    years = ((each, _year(each, operands)) for each in added)
    return next(((each.said.written, year) for each, year in years if each.said and year and year != int(period)), None)


def _backwards(result: WorkedNumber, told: Direction, operands: Sequence[SaidOperand]) -> str | None:
    """Why a working is not of a change in the direction that the label says; None where it may be.

    One number less another as a part of one of them is how much something changed, and what it is a part of is what
    there was before. That tells which way it went: 1 − 300 ÷ 400 is how much smaller 300 is. So do the years of both.
    """
    ends = _ends_of_change(result)
    if ends is None:
        return None
    base, other = ends
    grew = other.number > base.number
    if grew != (told is Direction.UP) and result.number > 0:
        return f"from {_written(base)} to {_written(other)} it {Direction.UP if grew else Direction.DOWN}"
    earlier, later = (_year(each, operands) for each in ends)
    if earlier and later and earlier > later:
        return f"{_written(base)}, of {earlier}, is taken for what there was before {_written(other)}, of {later}"
    return None


def _ends_of_change(result: WorkedNumber) -> tuple[WorkedNumber, WorkedNumber] | None:
    """What a change as a share is of, and what that changed to: of a ÷ b − 1, 1 − a ÷ b and (a − b) ÷ b; None where
    the working has another form."""
    step = _without_hundred(result)
    if step is None:
        return None
    if step.operator == "-":
        ratio, one = (step.left, step.right) if step.right.is_whole else (step.right, step.left)
        parts = ratio.step if one.is_whole else None
        return (parts.right, parts.left) if parts and parts.operator == "÷" and _are_said(parts) else None
    difference = step.left.step if step.operator == "÷" else None
    if difference is None or difference.operator != "-" or not _are_said(difference) or step.right.said is None:
        return None
    if step.right.number == difference.right.number:
        return difference.right, difference.left
    return (difference.left, difference.right) if step.right.number == difference.left.number else None


def _without_hundred(result: WorkedNumber) -> WorkingStep | None:
    """The last step of a working, but for a "× 100" that makes a percentage of it."""
    step = result.step
    is_scaled = step is not None and step.operator == "×" and step.right.said is None and step.right.number == _WHOLE
    return step.left.step if step and is_scaled else step


def _are_said(step: WorkingStep) -> bool:
    return step.left.said is not None and step.right.said is not None


def _year(number: WorkedNumber, operands: Sequence[SaidOperand]) -> int | None:
    return next((year_of(each) for each in operands if each.amount is number.said), None)


def _is_beyond_whole(value: Quantity, result: WorkedNumber, told: Direction | None, label: str, language: str) -> bool:
    """Whether a percentage is more than the whole that it is to be of: where the label calls it a share and no change,
    or where it is a sum of shares."""
    if told or not _in_percent(value) or value.number <= _WHOLE:
        return False
    step = result.step
    kinds = labelling_of(language).kinds
    is_share = any(kinds.get(word) is CountedKind.SHARE for word in map(str.casefold, _WORD.findall(label)))
    is_sum = step is not None and step.operator == "+" and all(map(_is_percentage, (step.left, step.right)))
    return is_sum or (is_share and step is not None and step.operator in "÷×")


def _in_percent(value: Quantity) -> bool:
    return value.unit is not None and value.unit.kind is UnitKind.PERCENT and value.unit.code == "%"


def _is_percentage(number: WorkedNumber) -> bool:
    return number.unit is not None and number.unit.kind is UnitKind.PERCENT


def _unlike(number: WorkedNumber, language: str, *, is_share: bool) -> tuple[str, str, str] | None:
    """Two amounts that a working adds, takes away or divides as parts, and that count things of other names; None where
    all are of one."""
    step = number.step
    if step is None:
        return None
    one, other = step.left.said, step.right.said
    if one is not None and other is not None:
        is_part = step.operator == "÷" and is_share  # else it is so many for each: jobs ÷ towns
        if (step.operator in "+-" or is_part) and not _are_alike(one, other, language):
            return one.written, step.operator, other.written
        return None
    return _unlike(step.left, language, is_share=is_share) or _unlike(step.right, language, is_share=is_share)


def _are_alike(one: Quantity, other: Quantity, language: str) -> bool:
    """Whether two amounts may be of one thing: neither names any, both have a word, words for one thing, or are people
    alike."""
    names = [_names(each) for each in (one, other)]
    if not all(names):
        return True
    if any(alike(word, each) for word in names[0] for each in names[1]):
        return True
    words = labelling_of(language)
    people = words.persons | words.roles | words.individuals
    known = (
        people,
        *words.same,
        *words.sorts,
        *words.fates,
        *(frozenset().union(*sides) for sides in words.contraries),
    )
    return any(all(any(word in group for word in each) for each in names) for group in known)


def _names(amount: Quantity) -> frozenset[str]:
    """The words for what an amount counts; none where it is in money, a measure or a share, which have their own
    arithmetic."""
    if amount.unit is not None and amount.unit.kind is not UnitKind.NOUN:
        return frozenset()
    return frozenset(map(str.casefold, _WORD.findall(amount.counted)))


def _written(number: WorkedNumber) -> str:
    return quoted(number.said.written) if number.said else str(number.number)
