"""An amount as news writes it, and what one is made of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from digest.quantities.units import Unit
from digest.text.spans import Span


class Qualifier(StrEnum):
    """How an amount is hedged. Words of one meaning are one qualifier: "more than" is `over`, "some" is `about`."""

    OVER = "over"
    AT_LEAST = "at-least"
    ABOUT = "about"
    NEARLY = "nearly"
    UP_TO = "up-to"
    UNDER = "under"

    @property
    def words(self) -> str:
        """The qualifier as a reader sees it: `at least`."""
        return self.value.replace("-", " ")


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


@dataclass(frozen=True, slots=True)
class Found:
    """An amount in running text, and where it stands."""

    span: Span
    quantity: Quantity
