"""Numbers as a language writes them: digits with its decimal and grouping marks (CLDR), number words, fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

from babel.numbers import get_decimal_symbol, get_group_symbol

from digest.quantities.patterns import GAP, WORD_END, even, key, one_of

if TYPE_CHECKING:
    from babel import Locale

    from digest.quantities.lexicon import Lexicon

EXACT = Context(prec=120, rounding=ROUND_HALF_EVEN)
"""Room for the longest number times the largest scale, twice over, so that amounts are never rounded."""

_LONGEST = 40
_DIVISION = Context(prec=28, rounding=ROUND_HALF_EVEN)
_SLASHED = "1/2|1/3|2/3|1/4|3/4"
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def ratio(numerator: int | Decimal, denominator: int | Decimal) -> Decimal:
    """The quotient, to 28 digits where it has no end. The denominator is not zero."""
    return _DIVISION.divide(Decimal(numerator), Decimal(denominator))


def tidy(number: Decimal) -> Decimal:
    """The same number without an exponent and without zeros at its end: 8500000000 for 8.50 billion."""
    whole = number.to_integral_value(context=EXACT)
    return EXACT.quantize(whole, Decimal(1)) if whole == number else number.normalize(EXACT)


class Numerals:
    """How a language writes numbers: `pattern` has the named groups that `value` reads, `added` finds "and a half"."""

    def __init__(self, locale: Locale, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        fractions = {**lexicon.fractions, **lexicon.fractions_of}
        self._fractions = {key(words): ratio(*parts) for words, parts in fractions.items()}
        self._numbers = {key(words): value for words, value in lexicon.numbers.items()}
        self._added = {key(words): ratio(*parts) for words, parts in lexicon.added.items()}
        self.pattern = f"(?:{_digits(locale)}|{_fractions(lexicon)}|{_words(lexicon)})"
        self.added = re.compile(f"{GAP}({one_of(lexicon.added)}){WORD_END}")

    def value(self, match: re.Match[str]) -> Decimal | None:
        """The number that a match of `pattern` holds; None where it is too long for an amount, or no number."""
        if match["grouped"]:
            return _decimal(match["grouped"], match["places"] or "")
        if match["plain"]:
            return _decimal(match["plain"], match["decimals"] or match["loose"] or "")
        if match["bare"]:
            return _decimal("0", match["bare"][1:])
        if match["vulgar"] or match["slashed"]:
            return _vulgar(match["wholes"] or "0", match["vulgar"] or match["slashed"])
        if words := match["fraction"] or match["fraction_of"]:
            return self._fractions[key(words)]
        return Decimal(1) if match["article"] else self._worded(match["words"])

    def added_value(self, match: re.Match[str]) -> Decimal:
        """The fraction that a match of `added` holds."""
        return self._added[key(match[1])]

    def _worded(self, text: str) -> Decimal | None:
        """A sequence of number words; None where one does not follow from the one before, as in "two three"."""
        words = key(text)
        if words in self._numbers:
            return Decimal(self._numbers[words])
        total = current = 0
        room = 1000  # what may still be added is less than this
        for word in words.split():
            if word == self._lexicon.thousand and not total:
                total, current, room = total + (current or 1) * 1000, 0, 1000
            elif word == self._lexicon.hundred and current < 100:
                current, room = (current or 1) * 100, 100
            elif word in self._numbers and self._numbers[word] < room:
                current += self._numbers[word]
                room = 10 if self._numbers[word] in range(20, 100, 10) else 1
            elif word != self._lexicon.joiner and word not in self._lexicon.articles:
                return None
        return Decimal(total + current)


def _decimal(whole: str, places: str) -> Decimal | None:
    if len(whole) + len(places) > _LONGEST:
        return None
    digits = re.sub(r"\D", "", whole)
    if len(digits) > 1 and digits[0] == "0":  # what begins with a zero is a code
        return None
    return Decimal(f"{digits}.{places}" if places else digits)


def _vulgar(whole: str, fraction: str) -> Decimal:
    numerator, _, denominator = unicodedata.normalize("NFKC", fraction).replace("\u2044", "/").partition("/")
    return Decimal(whole) + ratio(int(numerator), int(denominator))


def _digits(locale: Locale) -> str:
    """Digits, grouped by threes or as in India (1,50,000), with the decimal mark of the locale."""
    decimal, group = even(get_decimal_symbol(locale)), even(get_group_symbol(locale))
    if locale.language == "en":
        decimal, group = ".", ","  # also in South Africa, where CLDR has the standard and newspapers do as the rest
    other = "," if decimal == "." else "."
    groups = re.escape("".join(sorted({" ", "'", group})))
    by_threes = rf"\d{{1,3}}(?P<group>[{groups}])\d{{3}}(?:(?P=group)\d{{3}})*+(?!\d)"
    indian = r"|\d{1,2}(?:,\d\d(?=,))++,\d{3}(?!\d)" if group == "," else ""
    # Where the other mark does not group it can only be a decimal mark, but before three digits that is not certain.
    loose = rf"{re.escape(other)}(?P<loose>(?!\d{{3}}(?!\d))\d++)" if group != other else "(?P<loose>(?!))"
    mark = re.escape(decimal)
    return (
        rf"(?P<grouped>{by_threes}{indian})(?:{mark}(?P<places>\d++))?"
        rf"|(?:(?P<wholes>\d{{1,6}})[\s-]?)?(?:(?P<vulgar>[{_VULGAR}])|(?P<slashed>{_SLASHED})(?![\d/]))"
        rf"|(?P<plain>\d++)(?:{mark}(?P<decimals>\d++)|{loose})?"
        rf"|(?P<bare>{mark}\d++)"
    )


def _fractions(lexicon: Lexicon) -> str:
    elsewhere = "".join(f"(?<!{word} )" for word in lexicon.not_fractions)
    followed = rf"(?={GAP}{one_of(lexicon.fraction_followers)}{WORD_END}|\s*+(?:[^\w\s-]|$))"
    return (
        f"(?P<fraction>{one_of(lexicon.fractions, capitalised=True)}){WORD_END}"
        f"|{elsewhere}(?P<fraction_of>{one_of(lexicon.fractions_of, capitalised=True)}){WORD_END}{followed}"
    )


def _words(lexicon: Lexicon) -> str:
    """Number words in a row, and an article before a scale, which means one."""
    small = one_of(lexicon.numbers, capitalised=True)
    article = f"(?P<article>{one_of(lexicon.articles, capitalised=True)})(?={GAP}{one_of(lexicon.scales)}{WORD_END})"
    if not lexicon.hundred:
        return f"{article}|(?P<words>{small}){WORD_END}"
    joiner = f"(?:{lexicon.joiner}{GAP})?"
    power = f"{lexicon.hundred}|{lexicon.thousand}"
    row = rf"(?=\w)(?:(?:[\s-]{joiner})?(?:{small}|{power}){WORD_END})++"
    one = rf"{one_of(lexicon.articles, capitalised=True)}{GAP}(?={power})"
    return f"(?P<words>(?:{one}|(?!{power}|{lexicon.joiner})){row})|{article}"
