"""Reading one number with its sign, currency, scale and unit: a whole amount, or one end of a range."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.numerals import EXACT, tidy
from digest.quantities.patterns import SCRIPTS_WITHOUT_SPACES, key
from digest.quantities.suffix import Suffix, read_qualifier, read_rate, read_unit
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.amount import Qualifier
    from digest.quantities.grammar import Grammar
    from digest.quantities.units import Unit

_ONE = Decimal(1)
_MOST_SCALES = 2
_GOES_ON = re.compile(rf"[^\W{SCRIPTS_WITHOUT_SPACES}]|[.,:/']\d")


class Term(NamedTuple):
    """A number as it is read, with where its parts stand in the text."""

    start: int
    amount: int
    """Where the number begins: after a currency, but at the sign where there is no currency."""
    bare_end: int
    """Where the number ends with its scale, before its unit."""
    end: int
    number: Decimal
    """Signed and scaled."""
    mantissa: Decimal
    scale: Decimal
    unit: Unit | None
    prefixed: bool
    """Whether the unit stands before the number."""
    qualifier: Qualifier | None
    """A qualifier after the number."""
    digits: bool
    """Whether it is nothing but digits: no sign, grouping, decimals, currency, scale or unit."""
    words: bool
    """Whether it is nothing but number words."""

    @property
    def whole(self) -> bool:
        return self.digits or self.words


class _Front(NamedTuple):
    start: int
    amount: int
    negative: bool
    currency: Unit | None


def read_term(text: str, match: re.Match[str], offset: int, grammar: Grammar) -> Term | None:
    """The number that `match`, of the grammar's `opening`, begins; `offset` is where the matched text begins in `text`.

    None where it turns out to be something else: part of a code, a date, a version, an ordinal.
    """
    mantissa = grammar.numerals.value(match)
    front = _front(match, offset, grammar)
    if mantissa is None or front is None:
        return None
    mantissa, scale, end = _scaled(text, match, offset + match.end(), mantissa, front.currency, grammar)
    number = EXACT.multiply(mantissa, scale)
    if scale > _ONE:
        number, end = _compounded(text, end, number, scale, grammar)
    qualifier, end = read_qualifier(text, end, grammar)
    bare_end, unit = end, front.currency
    suffix = _unit(text, match, end, scale, grammar)
    if suffix and (unit is None or suffix.unit.kind is UnitKind.CURRENCY):  # $10 billion Canadian dollars, £5m GBP
        unit, end = suffix.unit, suffix.end
    if unit is not None:
        rate, end = read_rate(text, end, grammar)
        unit = unit.rated(rate)
    if qualifier is None:
        qualifier, end = read_qualifier(text, end, grammar)
    if _GOES_ON.match(text, end):
        return None
    bare = unit is None and scale == _ONE and front.start == offset + match.start("number") and qualifier is None
    return Term(
        front.start,
        front.amount,
        bare_end,
        end,
        tidy(EXACT.minus(number) if front.negative else number),
        mantissa,
        scale,
        unit,
        front.currency is not None,
        qualifier,
        bare and match["plain"] == match["number"] and end == offset + match.end(),
        bare and match["words"] is not None,
    )


def _front(match: re.Match[str], offset: int, grammar: Grammar) -> _Front | None:
    """What stands before the number. Three capitals that are no currency are a word of the text, or a code (FCC5)."""
    currency = grammar.units.before.get(match["before"] or "")
    sign = "inner" if match["before"] and currency is None else "sign"
    first = match.start(sign) if match[sign] else match.start("number")
    signs = {match[sign], match["inner"]} - {None, "+"}
    if currency is not None:
        start = match.start("sign") if match["sign"] else match.start("before")
        return _Front(offset + start, offset + match.end("space"), bool(signs), currency)
    if match["before"] and not match["space"]:
        return None
    return _Front(offset + first, offset + first, bool(signs), None)


def _scaled(
    text: str, match: re.Match[str], end: int, mantissa: Decimal, currency: Unit | None, grammar: Grammar
) -> tuple[Decimal, Decimal, int]:
    """The number with any "and a half" added, its scale, and where they end: a million and a half."""
    added = grammar.numerals.added.match(text, end)
    if added:
        mantissa, end = EXACT.add(mantissa, grammar.numerals.added_value(added)), added.end()
    scale = _ONE
    position = end
    if (match["fraction"] or match["fraction_of"]) and (link := grammar.fraction_link.match(text, end)):
        position = link.end()
    for _ in range(_MOST_SCALES):
        word = grammar.scale.match(text, position)
        if word is None or (word["money"] and currency is None and not _priced(text, word.end(), grammar)):
            break
        written = word[word.lastindex or 0]
        meaning = grammar.scales.get(written) or grammar.scales[key(written)]
        scale, position, end = EXACT.multiply(scale, meaning), word.end(), word.end()
    if scale > _ONE and added is None and (added := grammar.numerals.added.match(text, end)):
        mantissa, end = EXACT.add(mantissa, grammar.numerals.added_value(added)), added.end()
    return mantissa, scale, end


def _priced(text: str, position: int, grammar: Grammar) -> bool:
    """Whether a currency sign follows: the M of 3 M€ is a million only because of it."""
    return (
        text[position : position + 2].strip()[:1] in grammar.units.signs and not text[position : position + 1].isalpha()
    )


def _compounded(text: str, end: int, number: Decimal, scale: Decimal, grammar: Grammar) -> tuple[Decimal, int]:
    """Adds the lesser groups of a number such as 1兆1000億."""
    while (group := grammar.compound.match(text, end)) and grammar.scales[group[2]] < scale:
        scale = grammar.scales[group[2]]
        number, end = EXACT.add(number, EXACT.multiply(Decimal(group[1]), scale)), group.end()
    return number, end


def _unit(text: str, match: re.Match[str], end: int, scale: Decimal, grammar: Grammar) -> Suffix | None:
    """The unit after the number; a link may come first: millions *de* dollars, half *a* mile."""
    if suffix := read_unit(text, end, grammar):
        return suffix
    link = None
    if scale > _ONE:
        link = grammar.link.match(text, end)
    elif match["fraction"] or match["fraction_of"]:
        link = grammar.fraction_link.match(text, end)
    return read_unit(text, link.end(), grammar) if link else None
