"""The scale of a chart: where amounts stand on it, and the round numbers beside which it has its marks.

Positions are shares of the chart's width, from 0 to 1, as text with four decimals, so that every machine writes the
same ones.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.model.article_record import FigureRecord

_ZERO, _ONE = Decimal(0), Decimal(1)
_STEP = Decimal("0.0001")
_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)
_ROUND_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5


class Tick(Struct, frozen=True):
    """A mark of the scale. Where there is little room, those that are `minor` are shown without their number."""

    position: str
    number: Decimal
    minor: bool


class Scale:
    """A line from the least of the amounts to the greatest, with zero on it."""

    def __init__(self, amounts: Iterable[Decimal]) -> None:
        known = (_ZERO, *amounts)
        self._low, self._high = min(known), max(known)
        self._width = _EXACT.subtract(self._high, self._low) or _ONE

    def position(self, amount: Decimal) -> str:
        """Where `amount` stands."""
        return self.length(_EXACT.subtract(amount, self._low))

    def length(self, difference: Decimal) -> str:
        """How long a difference of two amounts is."""
        return str(_EXACT.quantize(_EXACT.divide(abs(difference), self._width), _STEP))

    def ticks(self) -> tuple[Tick, ...]:
        """Its marks: five steps at most, of 1, 2, 2.5 or 5 times a power of ten."""
        step = _round_step(self._width)
        first = int(_EXACT.divide(self._low, step).to_integral_value(ROUND_CEILING))
        numbers: list[Decimal] = []
        while (number := _EXACT.multiply(Decimal(first + len(numbers)), step)) <= self._high:
            numbers.append(number)
        return tuple(Tick(self.position(number), number, _is_odd(number, step)) for number in numbers)


def ends(figure: FigureRecord) -> tuple[Decimal, Decimal]:
    """The ends of a range, the lower first; the same twice for a plain amount."""
    number = figure.number or _ZERO
    upper = number if figure.upper is None else figure.upper
    return min(number, upper), max(number, upper)


def _round_step(width: Decimal) -> Decimal:
    power = Decimal((0, (1,), _EXACT.divide(width, Decimal(_MOST_STEPS)).adjusted()))
    steps = (_EXACT.multiply(round_step, power) for round_step in _ROUND_STEPS)
    return next(step for step in steps if _EXACT.multiply(step, Decimal(_MOST_STEPS)) >= width)


def _is_odd(number: Decimal, step: Decimal) -> bool:
    return _EXACT.divide(number, step) % 2 != 0
