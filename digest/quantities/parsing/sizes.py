"""Reading sizes, how long something is by how wide and how high: 3 by 5 metres, 40 x 10 m, 10 × 20 × 5 cm."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.ambiguous import Sense
from digest.quantities.language.unit_names import LENGTHS
from digest.quantities.parsing.term import read_term
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.term import Term


class Size(NamedTuple):
    """The sides of something: the first, the second, the last of two or three, and what they are measured in.

    The unit is a tally's, since a size is no number to count with; its code is that of the length, behind a third side.
    """

    first: Term
    second: Term
    last: Term
    unit: Unit


def read_size(text: str, first: Term, grammar: Grammar) -> Size | None:
    """The size that begins with `first`; None where no other side follows, or nothing says that they are lengths."""
    parted = grammar.sides.match(text, first.end)
    if parted is None or not (first.plain or first.ambiguous or _length(first)) or first.qualifiers:
        return None
    second = _side(text, parted.end(), grammar)
    again = grammar.sides.match(text, second.end) if second else None
    third = _side(text, again.end(), grammar) if again else None
    last = third or second
    code = _length(last) if last else ""
    if second is None or last is None or not code or not {_length(second), _length(first)} <= {"", code}:
        return None
    return Size(first, second, last, Unit(UnitKind.TALLY, f"{third.number} {code}" if third else code))


def _side(text: str, position: int, grammar: Grammar) -> Term | None:
    match = grammar.opening.match(text, position)
    term = read_term(text, match, grammar, Sense.MEASURE) if match and not match["sign"] else None
    return term if term and term.number > 0 and not term.prefixed and (term.unit is None or _length(term)) else None


def _length(term: Term) -> str:
    """The code of the unit of length that a side has, else empty; also where "m" would be millions by itself."""
    if term.ambiguous:
        return "m"
    unit = term.unit
    return unit.code if unit and unit.code in LENGTHS and unit.kind is UnitKind.PHYSICAL and not unit.per else ""
