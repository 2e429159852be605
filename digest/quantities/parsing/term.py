"""Reading one number with its sign, currency, scale and unit: a whole amount, or one end of a range."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.ambiguous import Sense, is_length, is_weight
from digest.quantities.amount import Qualifier
from digest.quantities.blurred_scales import MORE_OF, scaled_behind
from digest.quantities.east_asian import LANGUAGES as EASTERN
from digest.quantities.language.going_on import goes_on, stands_alone
from digest.quantities.language.numerals import EXACT, Form, Number, tidy
from digest.quantities.language.unit_table import own_currency
from digest.quantities.parsing.foreign_scales import is_as_in_english, scale_follows
from digest.quantities.parsing.scaled import Scaled, read_scaled
from digest.quantities.parsing.spanish_commas import with_comma
from digest.quantities.parsing.suffix import (
    Suffix,
    money_named,
    money_unit,
    read_qualifier,
    read_rate,
    read_unit,
    said_again,
)
from digest.quantities.patterns import key
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar

_ONE = Decimal(1)
_MAY_BE_RATED = tuple(" \n\t-/")  # before a rate
_LEAST_BY_LETTER = {"R": 100, "Q": 100, "L": 100, "N": 100, "P": 1000}
"""Letters that stand for a currency, and from which number on they do: R22 is a road, Q1 a quarter, P800 a form."""
_IN_FIGURES = (Form.DIGITS, Form.FIGURES)
# Grams of CO2 per kilometre, 80 Liter Regen pro Quadratmeter, 80 litrów wody na metr: only where a rate follows.
_OF = re.compile(
    r"\s{1,3}(?:of|de|di)\s{1,3}[^\W\d_][\w-]*(?=[\s/])|\sd'[^\W\d_][\w-]*(?=[\s/])|\s(?:CO2|CO₂)(?=\s?/|\s)"
    r"|\s[^\W\d_][^\W\d_]{2,20}(?=\s(?:pro|je|na|per|в)\s)"
)
# 5000 zł brutto miesięcznie, 3 200 euros nets par mois: what is taken off money, or not, before what it is for.
_TAXED = re.compile(r"\s(?:brutto|netto|bruts?|nets?|brutos?|netos?|lordi|netti|líquidos|gross|net)(?=\s)")
_END = re.compile(r"\W*$")
_BEFORE_RATES = {UnitKind.PHYSICAL: _OF, UnitKind.CURRENCY: _TAXED}
_AMERICAN = re.compile(r"[1-9]\d{0,2},\d{3}")
_SPEEDS = {("km", "hour"): "km/h", ("m", "second"): "m/s", ("mi", "hour"): "mph"}
_WITH_HA = frozenset({"it", "es", "ca"})
_PARTICIPLE = re.compile(
    r"\s(?:(?:già|anche|ancora|sempre|non|poi|ya|no|también)\s)?[a-zà-ù]*(?:[aiu]to|[ai]do|rto|sto|tto|so)(?!\w)"
)
_MOST_PRICE = 1000
_A_THING = re.compile(
    r"\san?\s([a-z]{3,15})(?=\s*[.,;:)]|\s(?:and|or|for|in|on|at|to|from|by|is|was|are|were|will|but)\s|$)"
)
_NO_THINGS = frozenset(
    "few lot little further record total bit third quarter half fifth tenth dozen thousand hundred".split()
)
_METRES = Unit(UnitKind.PHYSICAL, "m")
_POUNDS = Unit(UnitKind.PHYSICAL, "lb")


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
    qualifiers: tuple[Qualifier, ...]
    """Qualifiers after the number."""
    form: Form
    plain: bool
    """Whether it is a number alone: no sign, currency, scale or unit."""
    ambiguous: bool = False
    """Whether it may be metres as well as millions, or a weight as well as money."""
    alone: bool = False
    """Whether surely nothing behind it goes on with it."""

    @property
    def digits(self) -> bool:
        """Whether it is nothing but digits: no grouping or decimals either."""
        return self.plain and self.form is Form.DIGITS

    @property
    def words(self) -> bool:
        """Whether it is nothing but number words."""
        return self.plain and self.form in (Form.WORDS, Form.ARTICLE)


class _Front(NamedTuple):
    start: int
    amount: int
    negative: bool
    unit: Unit | None
    factor: Decimal


def read_term(text: str, match: re.Match[str], grammar: Grammar, sense: Sense) -> Term | None:
    """The number that `match`, of the grammar's `opening` in `text`, begins.

    None where it turns out to be something else: part of a code, a date, a version, an ordinal.
    """
    read = grammar.numerals.read(text, match)
    front = _front(match, grammar) if read else None
    if read is None or front is None:
        return None
    read = said_again(text, read, grammar)
    if match["plain"] and grammar.locale.language == "es" and _AMERICAN.fullmatch(match["number"]):
        read = with_comma(text, match, read, front.unit, grammar)
        if read is None:
            return None
    if read.form is Form.DIGITS and (nth := grammar.ordinal.match(text, read.end)):
        return _place(read, front, nth.end()) if front.unit is None and not front.negative else None
    if read.form is Form.PLACE:
        return _place(read, front, read.end) if front.unit is None else None
    if read.form is Form.LONE:
        return _lone(text, match, read, grammar) if front.unit is None else None
    if match["before"] is None and read.form in _IN_FIGURES and stands_alone(text, read.end, grammar.going_on):
        return _bare(match, read, front)
    scaled = read_scaled(text, read, front.unit, grammar)
    if match["before"] and match["before"].endswith(" of") and (match.start() or _END.match(text, read.end) is None):
        return None
    if match["before"] in _LEAST_BY_LETTER and _is_name(match, scaled.number, grammar):
        return None
    number, end, bare_end = scaled.number, scaled.end, scaled.end
    ambiguous = False
    suffix: Suffix | None = None
    if scaled.letter == "m" and front.unit is None and scaled.scale == 10**6:
        ambiguous = True
        if sense is Sense.MEASURE or (sense is Sense.CONTEXT and is_length(text, front.start, end)):
            number, suffix = scaled.mantissa, Suffix(_METRES, end)
            scaled = scaled._replace(scale=_ONE)
    if scale_follows(text, end, grammar):
        return None
    if scaled.scale > _ONE and is_as_in_english(text, match.start(), read.end, end, scaled.mantissa, grammar):
        return None
    qualifier, end = read_qualifier(text, end, grammar)
    qualifiers = [qualifier] if qualifier else []
    if qualifier and grammar.locale.language in EASTERN and (blurred := scaled_behind(text, scaled.number, end)):
        scaled = Scaled(*blurred, letter="")
        number, end = scaled.number, scaled.end
    bare_end = end
    suffix = suffix or _unit(text, read.form, end, scaled.scale, grammar)
    if MORE_OF.match(text, end):
        qualifiers = [Qualifier.OVER]
    unit = front.unit
    if (
        suffix
        and not _is_verb(text, end, suffix, grammar)
        and not _is_day(read, suffix, text)
        and (unit is None or suffix.unit.kind is UnitKind.CURRENCY)
    ):
        if grammar.locale.language == "en" and _is_pound(text, end, suffix):
            ambiguous = True
            if sense is Sense.MEASURE or (sense is Sense.CONTEXT and is_weight(text, front.start, suffix.end)):
                suffix = Suffix(_POUNDS, suffix.end)
        unit, end = money_unit(unit, match["before"], suffix, text[end : suffix.end]), suffix.end
        number = EXACT.multiply(number, suffix.factor)
        if unit.kind is UnitKind.CURRENCY and scaled.scale == _ONE and suffix.factor == _ONE:  # 125 USD million
            after = read_scaled(text, Number(number, end, read.form), unit, grammar)
            if after.scale > _ONE:
                number, end, bare_end = after.number, after.end, after.end
        if scaled.scale == _ONE and read.form in (Form.DIGITS, Form.WORDS):  # un degré et demi
            more, end = grammar.numerals.added(text, end)
            number = EXACT.add(number, EXACT.multiply(more, suffix.factor))
    number = EXACT.multiply(number, front.factor)
    if unit is not None and match["before"] == "$":
        unit, end = money_named(text, end, unit, scaled.scale, grammar)
    if unit is not None and text[end : end + 1] in _MAY_BE_RATED:
        of = _BEFORE_RATES[unit.kind].match(text, end) if unit.kind in _BEFORE_RATES else None
        rate, rated = read_rate(text, of.end() if of else end, grammar)
        if not rate and unit.kind is UnitKind.CURRENCY and scaled.scale == _ONE and number < _MOST_PRICE:
            rate, rated = _each(text, end, grammar)
        if rate:
            speed = _SPEEDS.get((unit.code, rate))
            unit, end = Unit(UnitKind.PHYSICAL, speed) if speed else unit.rated(rate), rated
    if unit is not None and unit.code[:1] == "°" and (below := grammar.below_zero.match(text, end)):
        number, end = EXACT.minus(number), below.end()
    if not qualifiers:
        qualifier, end = read_qualifier(text, end, grammar)
        qualifiers = [qualifier] if qualifier else []
    if goes_on(text, end):
        return None
    plain = unit is None and scaled.scale == _ONE and front.start == match.start("number") and not qualifiers
    return Term(
        front.start,
        front.amount,
        bare_end,
        end,
        tidy(EXACT.minus(number) if front.negative else number),
        scaled.mantissa,
        scaled.scale,
        unit,
        front.unit is not None,
        tuple(qualifiers),
        read.form,
        plain and read.end == end,
        ambiguous,
    )


def _bare(match: re.Match[str], read: Number, front: _Front) -> Term:
    """A number in figures that has nothing but a sign."""
    number = tidy(EXACT.minus(read.value) if front.negative else read.value)
    is_plain = front.start == match.start("number")
    return Term(
        front.start, front.amount, read.end, read.end, number, read.value, _ONE, None, False, (), read.form, is_plain,
        alone=True,
    )  # fmt: skip


def _place(read: Number, front: _Front, end: int) -> Term:
    """A place in a row: the 27th."""
    number, said = read.value, (Qualifier.ORDINAL,)
    return Term(front.start, front.amount, read.end, end, number, number, _ONE, None, False, said, read.form, False)


def _lone(text: str, match: re.Match[str], read: Number, grammar: Grammar) -> Term | None:
    """One of the unit that is all that is written: "ponad *rok*"."""
    start, name = match.start("number"), text[match.start("number") : read.end]
    if match["sign"] or goes_on(text, read.end):
        return None
    named = grammar.units.names.get(key(name))
    number, unit = (named.factor, named.unit) if named else (_ONE, Unit(UnitKind.NOUN, name))
    return Term(start, start, read.end, read.end, number, _ONE, _ONE, unit, False, (), read.form, False)


_PIECES, _MANY = ("块", "塊"), ("亿", "億")
"""4176亿块 are chips: as money, 块 is a word of speech, and for sums that somebody carries."""


def begins(match: re.Match[str], grammar: Grammar) -> int:
    """Where the amount begins that `match` opens. Three capitals that are no currency are a word of the text."""
    front = _front(match, grammar) if match["before"] else None
    return front.start if front else match.start()


def _front(match: re.Match[str], grammar: Grammar) -> _Front | None:
    """What stands before the number. Three capitals that are no currency are a word of the text, or a code (FCC5)."""
    before = match["before"]
    if before is None:
        sign = match["sign"]
        first = match.start("sign" if sign else "number")
        return _Front(first, first, bool(sign and sign != "+"), None, _ONE)
    named = grammar.units.before.get(" ".join(before.split()))
    sign = "inner" if named is None else "sign"
    first = match.start(sign) if match[sign] else match.start("number")
    signs = {match[sign], match["inner"]} - {None, "+"}
    if named is not None:
        start = match.start("sign") if match["sign"] else match.start("before")
        return _Front(start, match.end("space"), bool(signs), named.unit, named.factor)
    if not match["space"]:
        return None
    return _Front(first, first, bool(signs), None, _ONE)


def _is_name(match: re.Match[str], number: Decimal, grammar: Grammar) -> bool:
    """Whether a letter before a number makes a name of it, and no sum: of money in the region's own currency, any."""
    letter = match["before"]
    if letter == "R" and match["space"]:
        return True
    is_own = letter == "P" and own_currency(grammar.locale) == grammar.units.before[letter].unit.code
    return not is_own and number < _LEAST_BY_LETTER[letter]


def _unit(text: str, form: Form, end: int, scale: Decimal, grammar: Grammar) -> Suffix | None:
    """The unit after the number; a link may come first: millions *de* dollars, half *a* mile."""
    if text.startswith(_PIECES, end) and text.endswith(_MANY, 0, end):
        return None
    if suffix := read_unit(text, end, grammar):
        return suffix
    link = None
    if scale > _ONE or form is Form.VAGUE or not grammar.lexicon.known:
        link = grammar.link.match(text, end)
    elif form is Form.FRACTION or text.startswith(" of a ", end):
        link = grammar.fraction_link.match(text, end)
    return read_unit(text, link.end(), grammar) if link else None


def _each(text: str, end: int, grammar: Grammar) -> tuple[str, int]:
    """What a small sum of money that ends there is paid for, as a noun behind an article in English: £4 *a slice*."""
    thing = _A_THING.match(text, end) if grammar.locale.language == "en" else None
    if thing is None or thing[1] in grammar.lexicon.stops or thing[1] in _NO_THINGS:
        return "", end
    return thing[1], thing.end()


def _is_verb(text: str, end: int, suffix: Suffix, grammar: Grammar) -> bool:
    """Whether what may be hectares is a verb: uno su cinque *ha* votato."""
    is_roman = grammar.locale.language in _WITH_HA and text[end : suffix.end].strip() == "ha"
    return is_roman and _PARTICIPLE.match(text, suffix.end) is not None


def _is_pound(text: str, end: int, suffix: Suffix) -> bool:
    return key(text[end : suffix.end]) in {"pound", "pounds"}


def _is_day(read: Number, suffix: Suffix, text: str) -> bool:
    """Whether a unit of one letter in words is an article or a preposition: not the litre of "three l", but "2 a"."""
    unit = text[read.end : suffix.end].strip()
    return read.form is Form.WORDS and len(unit) == 1 and unit.isascii() and unit.isalpha()
