"""Reading a number that another changes: 3% plus or minus 0.5, half of $5m."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from digest.quantities.language.numerals import EXACT, Form, ratio, tidy
from digest.quantities.parsing.paired_terms import PairedTerms, second_term
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.ambiguous import Sense
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.term import Term

_GAP = re.compile(r"\s{0,3}")
_MOST_PARTS = 10**6
_YEARS = range(1500, 2200)
_GENITIVE = "pl"
"""A language in which what a part is of follows it without a word between."""


def read_tolerance(text: str, first: Term, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """3% plus or minus 0.5: from 2.5% to 3.5%."""
    parted = grammar.tolerance.match(text, first.end)
    second = second_term(text, parted.end(), grammar, sense) if parted else None
    if second is None or second.number <= 0 or second.prefixed:
        return None
    if second.unit is not None and first.unit is not None and second.unit.kind is not first.unit.kind:
        return None
    low, high = EXACT.subtract(first.number, second.number), EXACT.add(first.number, second.number)
    return PairedTerms(first, second, tidy(low), tidy(high), first.unit or second.unit)


def read_part(text: str, first: Term, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """Half of $5m: a fraction of an amount in figures."""
    if first.form is not Form.FRACTION or first.unit is not None or first.scale != 1:
        return None
    link = grammar.link.match(text, first.end) or grammar.fraction_link.match(text, first.end)
    is_genitive = grammar.locale.language == _GENITIVE and text.startswith(" ", first.end)  # połowę 5 mln zł
    gap = _GAP.match(text, link.end() if link else first.end) if link or is_genitive else None
    second = second_term(text, gap.end(), grammar, sense) if gap else None
    if second is None or second.form not in (Form.DIGITS, Form.FIGURES) or (second.digits and second.number in _YEARS):
        return None
    if second.unit is not None and second.unit.kind is UnitKind.PERCENT:
        return None
    # Two-thirds of 1,500 are 1,000, though the fraction is kept rounded.
    part = Fraction(first.number).limit_denominator(_MOST_PARTS) * Fraction(
        second.number
    )  # of 1,500, two-thirds are 1,000
    number = ratio(Decimal(part.numerator), Decimal(part.denominator))
    return PairedTerms(first, second, tidy(number), None, second.unit)
