"""The scale of a number, and the lesser groups that go on with it: a million and a half, 4 thousand 3 hundred."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.numerals import EXACT, Form, Number

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.units import Unit

_ONE = Decimal(1)
_HUNDRED = 100
_MOST_SCALES = 2
_MOST_GROUPS = 4
_GROUP_GAP = re.compile(r",?\s{1,3}(?:(?P<joiner>and|et|e|y|und|en|och|og|i|и)\s{1,3})?|\s?")
_ROMANCE_JOINERS = ("e", "y")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})?(?![\d.,]*\d)")
_DECIMALS = re.compile(r"\d{1,3},\d{1,2}(?![\d.,]*\d)")
_WITH_COMMA = frozenset({"pl", "ru"})
"""Languages in which a lesser group may have decimals: 2 mln *13,9 tys.*"""


class Scaled(NamedTuple):
    """A number as its scale makes it, and before; where it ends, and the letter or word of its last scale."""

    number: Decimal
    mantissa: Decimal
    scale: Decimal
    end: int
    letter: str


def read_scaled(text: str, read: Number, currency: Unit | None, grammar: Grammar) -> Scaled:
    """The number with its scale, any "and a half" and lesser groups: a million and a half, 4 thousand 3 hundred."""
    mantissa, end = read.value, read.end
    added, end = grammar.numerals.added(text, end) if read.form is not Form.FRACTION else (Decimal(0), end)
    mantissa = EXACT.add(mantissa, added)
    scale, position, letter = _ONE, end, ""
    if read.form is Form.FRACTION and (link := grammar.fraction_link.match(text, end)):
        position = link.end()
    for _ in range(_MOST_SCALES):
        word = grammar.scale.match(text, position)
        if word is None or (word["money"] and currency is None and not _priced(text, word.end(), grammar)):
            break
        letter = word[word.lastindex or 0]
        scale, position, end = EXACT.multiply(scale, grammar.scale_of(word)), word.end(), word.end()
    number = EXACT.multiply(mantissa, scale)
    if scale > _ONE:
        more, after = grammar.numerals.added(text, end)
        if more and not added:
            mantissa, number, end = mantissa + more, number + EXACT.multiply(more, scale), after
        number, end = _grouped(text, read, number, scale, end, grammar)
    if read.shared > _ONE and scale == _ONE:
        return Scaled(number, EXACT.divide(number, read.shared), read.shared, end, "")
    return Scaled(number, mantissa, scale, end, letter)


def _grouped(
    text: str, read: Number, number: Decimal, scale: Decimal, end: int, grammar: Grammar
) -> tuple[Decimal, int]:
    """Adds lesser groups: one million two hundred thousand, 3 hundred and 21, 2 crore 30 lakh, 3 milioni e 500mila."""
    for _ in range(_MOST_GROUPS):
        gap = _GROUP_GAP.match(text, end)
        if gap is None or gap.end() == end or (text[end] == "," and read.form is not Form.WORDS):
            break
        digits = _DIGITS.match(text, gap.end())
        is_joined = gap["joiner"] in (None, "and") or (gap["joiner"] in _ROMANCE_JOINERS and number % scale == 0)
        with_comma = _DECIMALS.match(text, gap.end()) if grammar.locale.language in _WITH_COMMA else None
        if with_comma and read.form is not Form.WORDS and is_joined:
            value, after, form = Decimal(with_comma[0].replace(",", ".")), with_comma.end(), Form.DIGITS
        elif digits and read.form is not Form.WORDS and is_joined:
            value, after, form = Decimal(digits[0].replace(",", "")), digits.end(), Form.DIGITS
        elif (worded := grammar.numerals.continued(text, gap.end())) and _continues(read, worded, gap):
            value, after, form = worded.value, worded.end, Form.WORDS
        else:
            break
        lesser = grammar.scale.match(text, after)
        meaning = _ONE
        if lesser and not lesser["money"]:
            meaning, after = grammar.scale_of(lesser), lesser.end()
        by_figures = form is Form.DIGITS and meaning == _ONE
        if (
            EXACT.multiply(value, meaning) >= scale
            or (by_figures and scale > 1000)
            or (by_figures and gap["joiner"] is None and scale != 1000)
            or (form is Form.DIGITS and gap["joiner"] in _ROMANCE_JOINERS and meaning != 1000)
        ):
            break
        number, scale, end = EXACT.add(number, EXACT.multiply(value, meaning)), meaning, after
        if meaning == _ONE:
            break
    return number, end


def _continues(read: Number, worded: Number, gap: re.Match[str]) -> bool:
    """Whether number words go on with a number: one million two hundred, not 5 billion one year later."""
    return worded.value >= _HUNDRED and (read.form in (Form.WORDS, Form.ARTICLE) or gap["joiner"] == "and")


def _priced(text: str, position: int, grammar: Grammar) -> bool:
    """Whether a currency sign follows: the M of 3 M€ is a million only because of it."""
    return (
        text[position : position + 2].strip()[:1] in grammar.units.signs and not text[position : position + 1].isalpha()
    )
