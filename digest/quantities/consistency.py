"""Whether two amounts of one thing can both be right: "over 46,000" and 46,400, "40 to 50" and 45.

Each amount stands for all the numbers that its words allow. Two amounts are consistent where some number is allowed by
both, and differ where there is none:

    46,400                that number alone
    40 to 50              all from one end to the other
    over, at least        all above
    up to, under          all below
    about, barely         what rounds to it: half a step of its last digit that is not zero, a tenth of it at most
    nearly                what rounds up to it: a whole such step below it, a tenth at most
    several hundred       up to ten times the number

"Over" and "under" count the number itself in, since headlines round to it.
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


class Allowed(NamedTuple):
    """The numbers that an amount allows, both ends included; an end may be infinite."""

    low: Decimal
    high: Decimal

    def meets(self, other: Allowed) -> bool:
        """Whether some number is in both."""
        return self.low <= other.high and other.low <= self.high


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
        return Allowed(-_UNBOUNDED, _UNBOUNDED)
    upper = amount.number if amount.upper is None else amount.upper
    low, high = min(amount.number, upper), max(amount.number, upper)
    said = frozenset(amount.qualifiers)
    if not said:
        return Allowed(low, high)
    if said & _ROUNDED:
        low, high = low - _at_most_a_tenth(_step(low) * _HALF, low), high + _at_most_a_tenth(_step(high) * _HALF, high)
    if Qualifier.NEARLY in said:
        low -= _at_most_a_tenth(_step(low), low)
    if Qualifier.SEVERAL in said:
        high = max(high * _TEN, high)
    return Allowed(-_UNBOUNDED if said & BELOW else low, _UNBOUNDED if said & ABOVE else high)


def relation(one: Amount, other: Amount) -> AmountRelation:
    """How two amounts of one measure go together. Their units are taken to be the same."""
    sorts = [_OF_ANOTHER_SORT.intersection(amount.qualifiers) for amount in (one, other)]
    if sorts[0] != sorts[1]:
        return AmountRelation.APART
    same_number = (one.number, one.upper) == (other.number, other.upper)
    if same_number and set(one.qualifiers) == set(other.qualifiers):
        return AmountRelation.SAME
    return AmountRelation.CONSISTENT if same_number or allowed(one).meets(allowed(other)) else AmountRelation.DIFFERENT


def all_meet(ranges: Iterable[Allowed]) -> bool:
    """Whether each two of `ranges` have a number in common: intervals on a line do where all share one (Helly)."""
    low, high = -_UNBOUNDED, _UNBOUNDED
    for each in ranges:
        low, high = max(low, each.low), min(high, each.high)
    return low <= high


def is_of_the_thing(amount: Amount) -> bool:
    """Whether it is an amount of the thing itself: not half of one, a loss, a place in a row."""
    return _OF_ANOTHER_SORT.isdisjoint(amount.qualifiers)


def is_bound(amount: Amount) -> bool:
    """Whether it says how much there is at least or at most, or only of what size it is: no number to count with."""
    return not (ABOVE | BELOW | {Qualifier.SEVERAL} | _OF_ANOTHER_SORT).isdisjoint(amount.qualifiers)


def _step(number: Decimal) -> Decimal:
    """A step of the last digit that is not zero: 100 billion of 1.1 trillion."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal((0, (1,), exponent)) if isinstance(exponent, int) and number else Decimal(0)


def _at_most_a_tenth(step: Decimal, number: Decimal) -> Decimal:
    return min(step, abs(number) / _TEN)
