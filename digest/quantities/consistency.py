"""Whether two amounts of one thing can both be right: "over 46,000" and 46,400, "40 to 50" and 45.

Each amount stands for all the numbers that its words allow. Two amounts are consistent where some number is allowed by
both, and differ where there is none:

    46,400                that number alone
    40 to 50              all from one end to the other
    over, at least        all above
    up to, under          all below
    about, barely         what rounds to it: half a step of its last digit that is not zero, a tenth of it at most
    nearly                what rounds up to it: a whole such step nearer to zero, a tenth at most
    several hundred       up to ten times the number

"Over" and "under" count the number itself in, since headlines round to it; but one bound with the opposite one leaves
no number where either is strict: over 400 and under 400, over 400 and up to 400.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from digest.quantities.amount import Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterable

ABOVE = frozenset({Qualifier.OVER, Qualifier.AT_LEAST})
BELOW = frozenset({Qualifier.UP_TO, Qualifier.UNDER})
_ROUNDED = frozenset({Qualifier.ABOUT, Qualifier.BARELY})
_OF_ANOTHER_SORT = frozenset({Qualifier.NOT, Qualifier.LOSS, Qualifier.MULTIPLE, Qualifier.ORDINAL})
_TEN, _HALF = Decimal(10), Decimal("0.5")
_UNBOUNDED = Decimal("Infinity")


class End(NamedTuple):
    """An end of the numbers that an amount allows: a number, or what lies by less than any number beside it.

    A number without a bound reaches by that to both its sides (-1 and 1), so that it meets "over" and "under" it, which
    begin and end there too and do not meet each other; "at least" and "up to" hold the number itself (0).
    """

    number: Decimal
    beside: int = 0


class Allowed(NamedTuple):
    """The numbers that an amount allows, both ends included; an end may be infinite."""

    low: End
    high: End

    def meets(self, other: Allowed) -> bool:
        """Whether some number is in both."""
        return self.low <= other.high and other.low <= self.high


_LOWEST, _HIGHEST = End(-_UNBOUNDED), End(_UNBOUNDED)


class Amount(Protocol):
    """What is needed of an amount: a Quantity, or a figure in a record, which may have none."""

    @property
    def number(self) -> Decimal | None: ...
    @property
    def upper(self) -> Decimal | None: ...
    @property
    def qualifiers(self) -> tuple[Qualifier, ...]: ...


class AmountRelation(StrEnum):
    """How two amounts of the same thing go together."""

    SAME = "same"
    """The same number, said alike."""
    CONSISTENT = "consistent"
    """Not said alike, and both can be right."""
    DIFFERENT = "different"
    """No number is allowed by both."""
    APART = "apart"
    """Not to be compared: one is no amount of the thing, but half of one, a loss, a place in a row."""


def allowed(amount: Amount) -> Allowed:
    """The numbers that `amount` stands for: any, where it is none."""
    if amount.number is None:
        return Allowed(_LOWEST, _HIGHEST)
    upper = amount.number if amount.upper is None else amount.upper
    low, high = min(amount.number, upper), max(amount.number, upper)
    said = frozenset(amount.qualifiers)
    if said & _ROUNDED:
        low, high = low - _at_most_a_tenth(_step(low) * _HALF, low), high + _at_most_a_tenth(_step(high) * _HALF, high)
    if Qualifier.NEARLY in said and low >= 0:
        low -= _at_most_a_tenth(_step(low), low)
    elif Qualifier.NEARLY in said:
        high += _at_most_a_tenth(_step(high), high)
    if Qualifier.SEVERAL in said:
        low, high = min(low * _TEN, low), max(high * _TEN, high)
    if said & ABOVE and said & BELOW:
        return Allowed(_LOWEST, _HIGHEST)
    if said & ABOVE:
        return Allowed(End(low, int(Qualifier.OVER in said)), _HIGHEST)
    if said & BELOW:
        return Allowed(_LOWEST, End(high, -int(Qualifier.UNDER in said)))
    return Allowed(End(low, -1), End(high, 1))


def rounded_to(amount: Amount) -> tuple[Decimal, Decimal]:
    """The least and the greatest number that somebody may have rounded to `amount`, up or down: a whole step of its
    last digit away, and a tenth at most; on the side to which a bound is open the whole step, as in *more than half a
    million* of 559,139. Raises TypeError where it has no number."""
    if amount.number is None:
        raise TypeError("nothing rounds to an amount without a number")
    upper = amount.number if amount.upper is None else amount.upper
    low, high = min(amount.number, upper), max(amount.number, upper)
    down, up = _at_most_a_tenth(_step(low), low), _at_most_a_tenth(_step(high), high)
    if not ABOVE.isdisjoint(amount.qualifiers):
        up = _step(high)
    if not BELOW.isdisjoint(amount.qualifiers):
        down = _step(low)
    return low - down, high + up


def relation(one: Amount, other: Amount) -> AmountRelation:
    """How two amounts of one measure go together. Their units are taken to be the same."""
    if _sort(one) != _sort(other):
        return AmountRelation.APART
    if (one.number, one.upper) == (other.number, other.upper) and set(one.qualifiers) == set(other.qualifiers):
        return AmountRelation.SAME
    return AmountRelation.CONSISTENT if allowed(one).meets(allowed(other)) else AmountRelation.DIFFERENT


def all_meet(ranges: Iterable[Allowed]) -> bool:
    """Whether each two of `ranges` have a number in common: intervals on a line do where all share one (Helly)."""
    return shared(ranges) is not None


def shared(ranges: Iterable[Allowed]) -> Allowed | None:
    """The numbers that all of `ranges` allow; None where there is none."""
    low, high = _LOWEST, _HIGHEST
    for each in ranges:
        low, high = max(low, each.low), min(high, each.high)
    return Allowed(low, high) if low <= high else None


def is_loss(amount: Amount) -> bool:
    """Whether it is said to be a loss: with other losses alone can it be compared."""
    return _sort(amount) == {Qualifier.LOSS}


def is_of_the_thing(amount: Amount) -> bool:
    """Whether it is an amount of the thing itself: not half of one, a loss, a place in a row."""
    return not _sort(amount)


def is_bound(amount: Amount) -> bool:
    """Whether it says how much there is at least or at most, or only of what size it is: no number to count with."""
    return not (ABOVE | BELOW | {Qualifier.SEVERAL} | _OF_ANOTHER_SORT).isdisjoint(amount.qualifiers)


def _sort(amount: Amount) -> frozenset[Qualifier]:
    return _OF_ANOTHER_SORT.intersection(amount.qualifiers)


def _step(number: Decimal) -> Decimal:
    """A step of the last digit that is not zero: 100 billion of 1.1 trillion."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal((0, (1,), exponent)) if isinstance(exponent, int) and number else Decimal(0)


def _at_most_a_tenth(step: Decimal, number: Decimal) -> Decimal:
    return min(step, abs(number) / _TEN)
