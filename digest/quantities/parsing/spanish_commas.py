"""Whether a comma before three digits begins decimals or groups in Spanish, which does both: 14,000 capturas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.quantities.language.numerals import Form, Number
from digest.quantities.parsing.suffix import read_rate, read_unit
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.units import Unit

_ROUND = "00"
_COMMA = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")


def with_comma(text: str, match: re.Match[str], read: Number, currency: Unit | None, grammar: Grammar) -> Number | None:
    """The number of `match`, an opening of `grammar` with a comma before its last three digits; None where it may be a
    thousand times what it is, for all that can be told.

    With a country, CLDR says what a comma is there. Without one, it groups behind a dollar sign, before two zeros, and
    where nothing is measured, since nobody counts in thousandths. Shares and prices for a unit have decimals.
    """
    if "$" in (match["before"] or ""):
        return _grouped(read, match)
    if grammar.locale.territory is not None:
        return read
    scale = grammar.scale.match(text, read.end)
    is_scaled = scale is not None and not scale["money"]
    end = scale.end() if scale and is_scaled else read.end
    link = grammar.link.match(text, end) if is_scaled else None
    suffix = read_unit(text, link.end() if link else end, grammar)
    unit = suffix.unit if suffix else currency
    if unit is not None and unit.kind in (UnitKind.PERCENT, UnitKind.BASIS_POINT):
        return read
    if match["number"].endswith(_ROUND) or (unit is None and not is_scaled):
        return _grouped(read, match)
    is_rated = suffix is not None and not is_scaled and bool(read_rate(text, suffix.end, grammar)[0])
    return read if is_rated else None


def _grouped(read: Number, match: re.Match[str]) -> Number:
    value = read.value * 1000
    return read._replace(value=value.to_integral_value(), form=Form.FIGURES)


def comma_of_its_own(written: str, passage: str, language: str) -> str:
    """The number in `written`, of a text in `language`, whose comma its passage does not have, so that either of the
    two may be misread; "" where there is none, or the language names a country, whose comma is known."""
    if language.lower() != "es":
        return ""
    return next((number for number in _COMMA.findall(written) if number not in passage), "")
