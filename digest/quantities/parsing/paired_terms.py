"""Two numbers that are read as one amount, and the second of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.numerals import Form
from digest.quantities.parsing.term import Term, read_term

if TYPE_CHECKING:
    from decimal import Decimal

    from digest.quantities.ambiguous import Sense
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.units import Unit


class PairedTerms(NamedTuple):
    """One or two terms that say one amount. `opened` where it begins with a word such as "between"."""

    first: Term
    last: Term
    number: Decimal
    upper: Decimal | None
    unit: Unit | None
    opened: bool = False
    ends: tuple[Term, ...] = ()
    """The ends of a range that may also be a change, from the one to the other: each may be meant by itself."""

    @property
    def end(self) -> int:
        return self.last.end

    def counted_start(self, text: str, grammar: Grammar) -> int:
        """Where what it counts may begin: behind a link after a scale, as in 13 millions *de* personnes."""
        is_scaled = self.unit is None and (self.last.scale > 1 or self.last.form is Form.VAGUE)
        is_part = self.unit is None and self.last.form is Form.FRACTION  # half a century
        link = (
            (grammar.link if is_scaled else grammar.fraction_link).match(text, self.end)
            if is_scaled or is_part
            else None
        )
        return link.end() if link else self.end

    @property
    def ambiguous(self) -> bool:
        return self.first.ambiguous or self.last.ambiguous


def second_term(text: str, position: int, grammar: Grammar, sense: Sense) -> Term | None:
    """The number that begins at `position` of `text`; None where none does."""
    match = grammar.opening.match(text, position)
    return read_term(text, match, grammar, sense) if match else None
