"""An amount as news writes it, and what one is made of."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from digest.quantities.units import Unit, UnitKind
from digest.text.spans import Span


class Qualifier(StrEnum):
    """What words beside an amount say of it. Words of one meaning are one qualifier: "more than" is `over`, "some" is
    `about`. The first six bound or blur the amount; the others say that it is not simply the case."""

    OVER = "over"
    AT_LEAST = "at-least"
    ABOUT = "about"
    NEARLY = "nearly"
    UP_TO = "up-to"
    UNDER = "under"
    BARELY = "barely"
    """No more than that, and little: barely, only just, as little as."""
    SEVERAL = "several"
    """So many times the number, which is not told: tens of thousands, several hundred."""
    NOT = "not"
    """Not that amount: not, far from, instead of."""
    AVERAGE = "average"
    PROJECTED = "projected"
    """Expected, planned or proposed, and not yet so."""
    POSSIBLE = "possible"
    """Perhaps or reportedly."""
    LOSS = "loss"
    """Missing, lost or owed: a deficit of, a shortfall of."""
    MULTIPLE = "multiple"
    """A part of it or many times it: half of, twice."""
    ORDINAL = "ordinal"
    """No count but a place in a row: the 27th, 第3."""

    @property
    def words(self) -> str:
        """The qualifier as a reader sees it: `at least`."""
        return self.value.replace("-", " ")


HEDGES = frozenset(
    {Qualifier.OVER, Qualifier.AT_LEAST, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.UP_TO, Qualifier.UNDER,
     Qualifier.BARELY, Qualifier.SEVERAL}
)  # fmt: skip
"""Qualifiers that are part of an amount wherever it is found. The others say what it is an amount of, or whether it is
so, which a label or a status can say too."""


OPPOSITE = {
    Qualifier.OVER: Qualifier.UNDER,
    Qualifier.AT_LEAST: Qualifier.UP_TO,
    Qualifier.UP_TO: Qualifier.AT_LEAST,
    Qualifier.UNDER: Qualifier.OVER,
}
"""What a bound becomes where the sign of its amount is turned round."""


class Quantity(Struct, frozen=True, array_like=True, gc=False):
    """An amount: what it says, and how it is written.

    `lead`, `before`, `amount` and `after` are its text in four parts, to set apart: "over", "US$", "8.5 billion" and ""
    of "over US$8.5 billion". Joined with a space after `lead` and before `after`, where these are not empty, they give
    `written`. What touches the number is part of `amount` (5km, 90-day), but for a percent sign, which is `after`.
    """

    number: Decimal
    """Exact and scaled: 1.1 trillion is 1100000000000. A third is the only kind that is rounded, to 28 digits."""
    upper: Decimal | None
    """The other end of a range or a tally."""
    unit: Unit | None
    qualifier: Qualifier | None
    counted: str
    """The words after the number and its unit: "base stations", "jobs in Japan", "of revenue"."""
    written: str
    lead: str
    before: str
    amount: str
    after: str
    qualifiers: tuple[Qualifier, ...] = ()
    """All that its words say, in their order: `up-to` and `about` of "up to about 5". `qualifier` is the first. A
    bound is one of `number`: of "more than -3 million" it is `under` where the article says "lost more than"."""

    @property
    def unit_kind(self) -> UnitKind | None:
        """What its unit is; None of a bare number."""
        return self.unit.kind if self.unit else None

    @property
    def is_share(self) -> bool:
        """Whether it is in per cent."""
        return self.unit_kind is UnitKind.PERCENT


class FoundAmount(Struct, frozen=True):
    """An amount in running text, and where it stands."""

    span: Span
    quantity: Quantity
