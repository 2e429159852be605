"""Reading several numbers that are one tally: sizes, how long something is by how wide and how high, 3 by 5 metres, 10
× 20 × 5 cm; and how often somebody has won, drawn and lost, as East Asian languages write it, 10勝5敗, 12胜3平2负."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.ambiguous import Sense
from digest.quantities.language.unit_names import LENGTHS
from digest.quantities.parsing.paired_terms import PairedTerms
from digest.quantities.parsing.term import read_term
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.term import Term

_DRAWN = r"(?:引き分け|分け|分|平|无|無|무)"
_BEHIND_WON = re.compile(
    rf"\s?(?P<won>勝|胜|승)\s?(?:(?P<drawn>\d{{1,3}})\s?(?P<even>{_DRAWN})\s?)?"
    rf"(?P<count>\d{{1,3}})\s?(?P<lost>敗|败|负|負|패)(?:\s?(?P<drawn_last>\d{{1,3}})\s?(?P<even_last>{_DRAWN}))?"
)


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


def read_record(text: str, first: Term, tally: Unit) -> PairedTerms | None:
    """The record that begins with the number `first`, as the two or three numbers of a `tally`; None where none does.

    How often somebody has won, lost and done neither may each be meant alone.
    """
    found = _BEHIND_WON.match(text, first.end)
    if found is None:
        return None
    won = first._replace(end=found.end("won"), unit=Unit(UnitKind.NOUN, found["won"]))
    lost, *drawn = (
        _of_record(first, found, count, noun)
        for count, noun in (("count", "lost"), ("drawn", "even"), ("drawn_last", "even_last"))
        if found[count]
    )
    unit = Unit(UnitKind.TALLY, str(drawn[0].number)) if drawn else tally
    last = lost._replace(end=found.end(), bare_end=found.end(), unit=None)
    return PairedTerms(first, last, first.number, lost.number, unit, ends=(won, lost, *drawn))


def _of_record(first: Term, found: re.Match[str], count: str, noun: str) -> Term:
    """The number of the group `count` with its noun, as a term like the first of its record."""
    number, start = Decimal(found[count]), found.start(count)
    return first._replace(
        start=start, amount=start, bare_end=found.end(count), end=found.end(noun), number=number, mantissa=number,
        unit=Unit(UnitKind.NOUN, found[noun]),
    )  # fmt: skip
