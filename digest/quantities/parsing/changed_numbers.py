"""Reading a number that another changes: 3% plus or minus 0.5, half of $5m, and in East Asian languages 5人に1人."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from digest.quantities.language.numerals import EXACT, Form, ratio, tidy
from digest.quantities.parsing.paired_terms import PairedTerms, second_term
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.ambiguous import Sense
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.term import Term

_SHARE = re.compile(r"\s?(?:分之|分の|분의)\s?")
_OF_PEOPLE = re.compile(
    r"\s?(?:人に|回に|(?P<among>人中|个人中有?|個人中有?|명 ?중에? ?)|명당 ?)(?=[\d一二三])"
    r"|(?P<ja>[^\W\d_]{1,2}?)に(?=[\d一二三]{1,3}(?P=ja))"
    r"|(?P<zh>[^\W\d_]{1,2}?)(?P<of>[^\W\d_]{0,4}?)(?:当中|當中|中|里)就?有?(?=[\d一二两三]{1,3}(?P=zh))"
    r"|(?P<ko>[^\W\d_]{1,2}?)\s?(?:중|가운데)에?\s?(?=\d{1,3}(?P=ko))"
)
"""What stands between the whole and the part of a ratio: 5*人に*1人, 20*軒に*1軒, 20*户中就有*1户."""
_EACH = re.compile(r"人?ずつ")  # ５０人に一人ずつ: one for each
_SHARED_BY = frozenset({10, 20, 100, 1000, 10**4, 10**5, 10**6})
"""Of how many something may be a share: 10명 중 3명, but not 5명 가운데 4명."""
_FEW = 10
"""Of up to how many one is a share: 5명 중 1명, but not 47명 중 1명."""
_HUNDRED = 100
_PERCENT = Unit(UnitKind.PERCENT, "%")
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
    if first.digits and first.number in _YEARS and second.unit is not None:  # 3% for *2011, plus or minus 1 point*
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
    part = Fraction(first.number).limit_denominator(_MOST_PARTS) * Fraction(second.number)
    number = ratio(Decimal(part.numerator), Decimal(part.denominator))
    return PairedTerms(first, second, tidy(number), None, second.unit)


def eastern_ratio(text: str, first: Term, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """五分之一, 3分の1, 5人に1人: the whole comes first."""
    parted = _SHARE.match(text, first.end) or _OF_PEOPLE.match(text, first.end)
    second = second_term(text, parted.end(), grammar, sense) if parted else None
    if (
        second is None
        or second.unit is not None
        or not second.number > 0
        or (parted and parted.re is _OF_PEOPLE and _EACH.match(text, second.end))
    ):
        return None
    if first.number == _HUNDRED:
        return PairedTerms(first, second, second.number, None, _PERCENT)
    if parted and _is_part(parted, second, first):
        return None
    return (
        PairedTerms(first, second, ratio(second.number, first.number), None, None)
        if first.number > second.number
        else None
    )


def _is_part(parted: re.Match[str], second: Term, first: Term) -> bool:
    """Whether what is parted so is a part with what it is of, either of which may be meant: 63个基因中有21个, but not
    每八艘船中就有一艘."""
    is_among = parted.re is _OF_PEOPLE and bool(parted["among"] or parted["zh"] or parted["ko"])
    return is_among and first.number not in _SHARED_BY and (second.number != 1 or first.number > _FEW)
