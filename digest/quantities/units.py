"""What an amount is counted in: a currency, a share, a physical unit, votes, or things."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace


class UnitKind(StrEnum):
    CURRENCY = "currency"
    PERCENT = "percent"
    BASIS_POINT = "basis-point"
    PHYSICAL = "physical"
    TALLY = "tally"
    NOUN = "noun"


class Unit(Struct, frozen=True, array_like=True, gc=False):
    """A unit.

    `code` is an ISO 4217 code (`JPY`); `%`, `‰`, `pp` or `bp`; a symbol (`km`, `°C`); a noun as it is written
    (`base stations`); or, for a tally, empty. `per` is what an amount is for, in English: `barrel` of US$60 a barrel.
    """

    kind: UnitKind
    code: str
    per: str = ""

    def rated(self, rate: str) -> Unit:
        """This unit, for what `rate` says."""
        return replace(self, per=rate) if rate else self

    def is_rated_as(self, said: Unit) -> bool:
        """Whether this unit is for what `said` is for; of so many heads the word may be left out: per 100,000
        *people*."""
        return self.per == said.per or (self.per.isdigit() and said.per.startswith(f"{self.per} "))
