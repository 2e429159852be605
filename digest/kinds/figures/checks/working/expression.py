"""What an editor works out of an article's amounts: `4,350 × 1/5` is 870 jobs, `14% − 9%` is 5 points.

Every operand is one of the amounts that the article says, but for the whole of a share: `71,200 ÷ 58,900 − 1`, `× 100`.
Arithmetic is exact (fractions.Fraction). Units follow it: a sum or a difference has the unit of both parts, the
difference of two shares is in points, and a share with points is a share; a share of an amount has that amount's unit;
an amount divided by another of its unit is a plain number or a share.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.quantities import quantity
from digest.quantities.patterns import even, visible
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.quantities.amount import Quantity

_OPERATOR = re.compile(r"\s*([()+×·*÷]|(?<=[\s)])[-–x/:](?=[\s(]))\s*")
_SHARE = re.compile(r"(\d{1,6})\s?/\s?(\d{1,6})")
_ROUNDED = 10**9
_POINT_NAMES = frozenset(
    "point points punkt punkte punkten punto puntos punti ponto pontos punt punten punkty punktów пункт пункта "
    "пунктов".split()
)
_POINTS = Unit(UnitKind.PERCENT, "pp")
_PERCENT = Unit(UnitKind.PERCENT, "%")
_ONE, _HUNDRED = "1", "100"
_MOST_DEEP = 20
_LONGEST = 300


class WorkingError(ValueError):
    """Why a working cannot be followed: a sentence, and `hint` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class WorkedNumber(Struct, frozen=True):
    """A number with the units it may have: None stands for a plain number, or for one of things of any name."""

    number: Fraction
    unit: Unit | None
    is_free: bool = False
    """Whether the units of its operands do not say what it is in, as in people × euros."""
    is_ratio: bool = False
    """Whether it is, or may be, how many times one amount is another: cars ÷ a number that may be of cars."""
    is_whole: bool = False
    """Whether it is the one that a share is of, which no article says."""
    said: Quantity | None = None
    """The amount of the article that it is, where nothing was worked out."""
    step: WorkingStep | None = None
    """What it was worked out of; None where it was not."""


class WorkingStep(Struct, frozen=True):
    """One step of a working: two numbers, and what was done with them: `+`, `-`, `×` or `÷`."""

    operator: str
    left: WorkedNumber
    right: WorkedNumber


def work_out(written: str, operands: Sequence[Quantity], language: str) -> WorkedNumber:
    """The result of the expression `written`, in `language`, whose every number is one of `operands`.

    Raises WorkingError.
    """
    if len(written) > _LONGEST:
        raise WorkingError("the working is too long to be followed", "work it out in fewer steps")
    return _Expression(_tokens(even(visible(written))), operands, language).result()


def exact(amount: Quantity) -> Fraction:
    """The number of an amount; a third, which is kept rounded, as what it is."""
    number = Fraction(amount.number)
    return number.limit_denominator(_ROUNDED) if len(amount.number.as_tuple().digits) > 26 else number


def _tokens(written: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    while position < len(written):
        operator = _OPERATOR.search(written, position)
        end = operator.start() if operator else len(written)
        if operand := written[position:end].strip():
            tokens.append(operand)
        if operator is None:
            break
        tokens.append(operator[1])
        position = operator.end()
    return tokens


class _Expression:
    """Sums of products, read from left to right; brackets first."""

    def __init__(self, tokens: list[str], operands: Sequence[Quantity], language: str) -> None:
        self._tokens = tokens
        self._operands = operands
        self._language = language
        self._next = 0
        self._depth = 0

    def result(self) -> WorkedNumber:
        found = self._sum()
        if self._peek():
            raise WorkingError(f"{self._peek()!r} was not expected there", "write such as 4,350 × 1/5 or 14% − 9%")
        return found

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._next += 1
        return token

    def _sum(self) -> WorkedNumber:
        left = self._product()
        while (operator := self._peek()) in ("+", "-", "–") and operator:
            self._take()
            right = self._product()
            step = WorkingStep("+" if operator == "+" else "-", left, right)
            left = replace(_added(left, right, minus=operator != "+"), step=step)
        return left

    def _product(self) -> WorkedNumber:
        left = self._single()
        while (operator := self._peek()) and operator in "×·*x÷/:":
            self._take()
            right = self._single()
            left = _with_step(left, right, is_product=operator in "×·*x")
        return left

    def _single(self) -> WorkedNumber:
        token = self._take()
        if token == "(":
            self._depth += 1
            if self._depth > _MOST_DEEP:
                raise WorkingError("the working has too many brackets", "work it out in fewer steps")
            inner = self._sum()
            if self._take() != ")":
                raise WorkingError("a bracket is not closed", "close it")
            self._depth -= 1
            return inner
        if not token or _OPERATOR.fullmatch(f" {token} "):
            raise WorkingError(
                "a number is missing" + (f" before {token!r}" if token else " at the end"),
                "write such as 4,350 × 1/5 or 14% − 9%",
            )
        return self._operand(token)

    def _operand(self, token: str) -> WorkedNumber:
        share = _SHARE.fullmatch(token)
        if share and int(share[2]):
            number = Fraction(int(share[1]), int(share[2]))
            for said in self._operands:
                if exact(said) == number and said.upper is None:
                    return WorkedNumber(
                        number, said.unit if said.unit and said.unit.kind is not UnitKind.TALLY else None, said=said
                    )
            left, right = (self._named(part, token) for part in share.groups())
            return _with_step(left, right, is_product=False)
        return self._named(token, token)

    def _named(self, token: str, around: str) -> WorkedNumber:
        read = quantity.parse(token, self._language)
        if read is None or read.upper is not None:
            raise WorkingError(f"{around!r} is not one number", "write numbers as the article writes them")
        for said in self._operands:
            if (
                said.upper is None
                and said.number == read.number
                and (read.unit is None or quantity.same_unit(read, said))
            ):
                return WorkedNumber(exact(said), said.unit, said=said)
        if token == _ONE == around:
            return WorkedNumber(Fraction(1), None, is_whole=True)
        if token == _HUNDRED == around:
            return WorkedNumber(Fraction(100), _PERCENT)
        raise WorkingError(
            f"no passage under `from` says {around!r}", "add the passage that does: every number is the article's"
        )


def _with_step(left: WorkedNumber, right: WorkedNumber, *, is_product: bool) -> WorkedNumber:
    """The product of two numbers, or the one divided by the other, with what it was worked out of."""
    result = _multiplied(left, right) if is_product else _divided(left, right)
    return replace(result, step=WorkingStep("×" if is_product else "÷", left, right), said=None)


def _is_share(result: WorkedNumber) -> bool:
    return result.unit is not None and result.unit.kind is UnitKind.PERCENT and result.unit.code in ("%", "‰", "pp")


def _plain(result: WorkedNumber) -> Fraction:
    """The number, of a share as a part of one."""
    if not _is_share(result) or result.unit is None:
        return result.number
    return result.number / (1000 if result.unit.code == "‰" else 100)


def _alike(one: Unit | None, other: Unit | None) -> bool:
    if one is None or other is None:
        return all(unit is None or unit.kind is UnitKind.NOUN for unit in (one, other))
    if one.kind is UnitKind.NOUN or other.kind is UnitKind.NOUN:
        return one.kind is other.kind and one.per == other.per
    return one == other


def _added(left: WorkedNumber, right: WorkedNumber, *, minus: bool) -> WorkedNumber:
    if left.is_whole or right.is_whole:
        return _whole_added(left, right, minus=minus)
    if _is_percent(left) and (points := _points(right)) is not None:
        return WorkedNumber(left.number - points if minus else left.number + points, left.unit)
    if not (left.is_free or right.is_free or _alike(left.unit, right.unit)):
        raise WorkingError(
            f"{_name(left.unit)} and {_name(right.unit)} cannot be added up", "work with amounts of one unit"
        )
    number = left.number - right.number if minus else left.number + right.number
    unit = left.unit or right.unit
    if minus and _is_share(left) and unit is not None and unit.code == "%":
        unit = _POINTS
    return WorkedNumber(number, unit, left.is_free or right.is_free)


def _whole_added(left: WorkedNumber, right: WorkedNumber, *, minus: bool) -> WorkedNumber:
    """What a share is more or less than the whole: 71,200 ÷ 58,900 − 1."""
    if not (left.is_ratio or right.is_ratio):
        raise WorkingError(
            "1 stands for the whole of a share, and no share stands beside it",
            "every number is the article's, but in such as 71,200 ÷ 58,900 − 1",
        )
    return WorkedNumber(left.number - right.number if minus else left.number + right.number, None, is_ratio=True)


def _is_percent(result: WorkedNumber) -> bool:
    return result.unit is not None and result.unit.code == "%"


def _points(result: WorkedNumber) -> Fraction | None:
    """The number of percentage points that may be meant; None where it is something else."""
    unit = result.unit
    if unit is None or result.is_free:
        return None
    if unit.kind is UnitKind.BASIS_POINT:
        return result.number / 100
    is_named = unit.kind is UnitKind.NOUN and not unit.per and unit.code.casefold() in _POINT_NAMES
    return result.number if unit == _POINTS or is_named else None


def _multiplied(left: WorkedNumber, right: WorkedNumber) -> WorkedNumber:
    if _is_share(left):
        return WorkedNumber(_plain(left) * _plain(right), None if _is_share(right) else right.unit, right.is_free)
    if _is_share(right):
        return WorkedNumber(left.number * _plain(right), left.unit, left.is_free, left.is_ratio)
    both = left.unit is not None and right.unit is not None
    if both and left.unit == right.unit and left.unit and left.unit.kind is UnitKind.NOUN:
        named = f"{_name(left.unit)} × {_name(right.unit)}"
        raise WorkingError(f"{named} is nothing that is counted", "correct the working")
    return WorkedNumber(left.number * right.number, left.unit or right.unit, both or left.is_free or right.is_free)


def _divided(left: WorkedNumber, right: WorkedNumber) -> WorkedNumber:
    if not right.number:
        raise WorkingError("nothing can be divided by zero", "work with another amount")
    if right.unit is not None and _alike(left.unit, right.unit):
        free = left.unit is not None and left.unit.kind is UnitKind.NOUN and left.unit != right.unit
        return WorkedNumber(left.number / right.number, None, free, is_ratio=True)
    if _is_share(right):
        return WorkedNumber(left.number / _plain(right), left.unit, left.is_free)
    both = left.unit is not None and right.unit is not None
    unsaid = right.unit is None and (left.unit is None or left.unit.kind is UnitKind.NOUN)
    free = both or left.is_free or right.is_free
    return WorkedNumber(left.number / right.number, left.unit or right.unit, free, is_ratio=unsaid)


def _name(unit: Unit | None) -> str:
    return unit.code if unit and unit.code else "plain numbers"


def in_points(value: Quantity, result: WorkedNumber) -> Quantity:
    """`value`, where it is "5 points" and the result is the difference of two shares, in percentage points."""
    is_named = value.unit is not None and value.unit.kind is UnitKind.NOUN and not value.unit.per
    if result.unit == _POINTS and is_named and value.counted.casefold() in _POINT_NAMES:
        return replace(value, unit=_POINTS)
    return value


def equals(value: Quantity, result: WorkedNumber) -> bool:
    """Whether `value` is the result in number: to the last digit that it is written with where it says "about"."""
    told = exact(value)
    number = result.number
    if value.unit is not None and value.unit.kind is UnitKind.PERCENT and not _is_share(result):
        number *= 1000 if value.unit.code == "‰" else 100
    elif _is_share(result) and (value.unit is None or value.unit.kind is not UnitKind.PERCENT):
        return False
    if told == number:
        return True
    if not value.qualifiers:
        return False
    exponent = value.number.normalize().as_tuple().exponent
    step = Fraction(10) ** int(exponent) if isinstance(exponent, int) else Fraction(1)
    return abs(told - number) <= step / 2


def is_in(value: Quantity, result: WorkedNumber) -> bool:
    """Whether the unit of `value` is one that the result may have."""
    unit = value.unit
    if result.is_free:
        return True
    if result.is_ratio and unit is not None and unit.kind is UnitKind.PERCENT:
        return unit.code != "pp"
    if result.is_ratio and unit is not None and abs(result.number) < 1:
        return False  # 0.21 cars
    if unit is None or unit.kind is UnitKind.NOUN:
        return result.unit is None or result.unit.kind is UnitKind.NOUN
    if result.unit is None:
        return unit.kind is UnitKind.PERCENT and unit.code != "pp"
    return unit.kind is result.unit.kind and unit.code == result.unit.code
