"""The chart of a measure: bars as plain numbers, for a template to draw.

All positions are shares of the chart's width, from 0 to 1, as text with four decimals, so that every machine
writes the same ones.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.model.article import Status
from digest.quantities import quantity
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.catalogue.types import Cited
    from digest.model.article import Figure
    from digest.quantities.quantity import Quantity

_ZERO = Decimal(0)
_STEP = Decimal("0.0001")
_EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)
_AHEAD = frozenset({Status.FORECAST, Status.TARGET})


class Bar(Struct, frozen=True):
    """One figure: a bar of length `share` from `start` on, between the zero line and the amount.

    Of a range it reaches to the end nearer to zero; `upper_start` and `upper_share` are then the bar that
    reaches to the other end, to be drawn fainter below it. For a plain amount they are None.
    """

    cited: Cited[Figure]
    start: str
    share: str
    upper_start: str | None
    upper_share: str | None
    negative: bool
    forecast: bool


class Chart(Struct, frozen=True):
    """Bars in the order of their figures; `zero` is where the zero line stands."""

    bars: tuple[Bar, ...]
    zero: str


def chart(points: Sequence[Cited[Figure]]) -> Chart | None:
    """The chart of a measure's figures; None where they are none, or share no unit that can be drawn."""
    amounts = [point.item.value for point in points]
    if not amounts or not all(_drawable(amount) and quantity.same_unit(amounts[0], amount) for amount in amounts):
        return None
    ends = [_ends(amount) for amount in amounts]
    lowest = min(_ZERO, *(low for low, _ in ends))
    highest = max(_ZERO, *(high for _, high in ends))
    width = _EXACT.subtract(highest, lowest) or Decimal(1)

    def position(amount: Decimal) -> str:
        return _share(_EXACT.subtract(amount, lowest), width)

    def bar(point: Cited[Figure], low: Decimal, high: Decimal) -> Bar:
        nearer = low if low > 0 else min(high, _ZERO)
        ranged = low != high
        return Bar(
            cited=point,
            start=position(min(_ZERO, nearer)),
            share=_share(abs(nearer), width),
            upper_start=position(min(_ZERO, low)) if ranged else None,
            upper_share=_share(_EXACT.subtract(max(_ZERO, high), min(_ZERO, low)), width) if ranged else None,
            negative=high < 0,
            forecast=point.item.status in _AHEAD,
        )

    bars = tuple(bar(point, low, high) for point, (low, high) in zip(points, ends, strict=True))
    return Chart(bars, position(_ZERO))


def _drawable(amount: Quantity) -> bool:
    """Whether the amount is a length on a line: a tally (5–0) is not."""
    return amount.unit is None or amount.unit.kind is not UnitKind.TALLY


def _ends(amount: Quantity) -> tuple[Decimal, Decimal]:
    """The ends of a range, the lower first; the same twice for a plain amount."""
    upper = amount.number if amount.upper is None else amount.upper
    return min(amount.number, upper), max(amount.number, upper)


def _share(length: Decimal, width: Decimal) -> str:
    return str(_EXACT.quantize(_EXACT.divide(length, width), _STEP))
