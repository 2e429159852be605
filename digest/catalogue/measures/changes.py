"""What an amount is beside an earlier one, or beside what was expected of it, as far as both can be reckoned with."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.quantities import consistency, quantity
from digest.quantities.consistency import AmountRelation
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.consistency import Amount

_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)
_HUNDRED, _TEN = Decimal(100), Decimal(10)
_TENTH, _ONE = Decimal("0.1"), Decimal(1)
_TELLS_NOTHING = Decimal(100_000)
_PERCENTAGES = frozenset({UnitKind.PERCENT, UnitKind.BASIS_POINT})


class Trend(StrEnum):
    UP = "up"
    DOWN = "down"
    LEVEL = "level"
    UNCLEAR = "unclear"
    """Both may be the same, and need not be: 114 after "over 100"."""


class AmountDifference(Struct, frozen=True):
    """How one amount differs from another.

    `percent` says by how much of the other, never negative, in per cent; `points` is the difference of two percentages.
    Neither is there where it cannot be reckoned, from zero, across zero, with a bound such as "over", nor where it
    would say nothing, a hundred thousand per cent and more. It is `rough` where one of the two is.
    """

    direction: Trend
    percent: Decimal | None = None
    points: Decimal | None = None
    rough: bool = False


def difference(amount: Amount, other: Amount, *, in_points: bool) -> AmountDifference:
    """How `amount` differs from `other`; `in_points` where both are percentages."""
    direction = _direction(amount, other)
    rough = bool(amount.qualifiers or other.qualifiers)
    if direction not in (Trend.UP, Trend.DOWN) or not (_is_plain(amount) and _is_plain(other)):
        return AmountDifference(direction, rough=rough)
    assert amount.number is not None
    assert other.number is not None
    by = abs(_EXACT.subtract(amount.number, other.number))
    if in_points:
        return AmountDifference(direction, points=_rounded(by) or None, rough=rough)
    if other.number <= 0 or amount.number < 0:
        return AmountDifference(direction, rough=rough)
    percent = _rounded(_EXACT.divide(_EXACT.multiply(by, _HUNDRED), other.number))
    is_all = percent == _HUNDRED and amount.number != 0 and direction is Trend.DOWN  # nearly all, but for rounding
    return AmountDifference(direction, percent=None if is_all else percent or None, rough=rough)


def is_percentage(unit: str) -> bool:
    """Whether amounts of a measure with this `unit`, as site.yaml names it, differ by points."""
    return quantity.unit_of_measure(unit).kind in _PERCENTAGES


def _direction(amount: Amount, other: Amount) -> Trend:
    match consistency.relation(amount, other):
        case AmountRelation.SAME:
            return Trend.UNCLEAR if consistency.is_bound(amount) else Trend.LEVEL
        case AmountRelation.DIFFERENT:
            here, there = consistency.allowed(amount), consistency.allowed(other)
            return Trend.UP if here.low > there.high else Trend.DOWN
        case _:
            return Trend.UNCLEAR


def _is_plain(amount: Amount) -> bool:
    return amount.number is not None and amount.upper is None and not consistency.is_bound(amount)


def _rounded(number: Decimal) -> Decimal:
    """To a whole number from ten on, and to a tenth below; without a zero at its end. Zero for what says nothing."""
    if number >= _TELLS_NOTHING:
        return Decimal(0)
    rounded = _EXACT.quantize(number, _ONE if number >= _TEN else _TENTH)
    whole = rounded.to_integral_value()
    return whole if whole == rounded else rounded
