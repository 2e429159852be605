"""How often somebody has won, drawn and lost, as East Asian languages write it: 10勝5敗, 12胜3平2负, 9승 2무 4패."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from digest.quantities.parsing.paired_terms import PairedTerms
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.parsing.term import Term

_DRAWN = r"(?:引き分け|分け|分|平|无|無|무)"
_BEHIND_WON = re.compile(
    rf"\s?(?P<won>勝|胜|승)\s?(?:(?P<drawn>\d{{1,3}})\s?{_DRAWN}\s?)?"
    rf"(?P<count>\d{{1,3}})\s?(?P<lost>敗|败|负|負|패)(?:\s?(?P<drawn_last>\d{{1,3}})\s?{_DRAWN})?"
)


def read_record(text: str, first: Term, tally: Unit) -> PairedTerms | None:
    """The record that begins with the number `first`, as the two or three numbers of a `tally`; None where none does.

    How often somebody has won and how often lost may each be meant alone.
    """
    found = _BEHIND_WON.match(text, first.end)
    if found is None:
        return None
    lost = Decimal(found["count"])
    start, end = found.start("count"), found.end("lost")
    won_term = first._replace(end=found.end("won"), unit=Unit(UnitKind.NOUN, found["won"]))
    lost_term = first._replace(
        start=start, amount=start, bare_end=found.end("count"), end=end, number=lost, mantissa=lost,
        unit=Unit(UnitKind.NOUN, found["lost"]),
    )  # fmt: skip
    drawn = found["drawn"] or found["drawn_last"]
    unit = Unit(UnitKind.TALLY, drawn) if drawn else tally
    last = lost_term._replace(end=found.end(), bare_end=found.end(), unit=None)
    return PairedTerms(first, last, first.number, lost, unit, ends=(won_term, lost_term))
