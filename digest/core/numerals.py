"""Numbers as a language writes them: digits with its decimal and grouping marks (CLDR), number words, fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

from babel.numbers import get_decimal_symbol, get_group_symbol

from digest.core.patterns import GAP, HYPHEN, WORD_END, key, one_of

if TYPE_CHECKING:
    from babel import Locale

    from digest.core.lexicon import Lexicon

EXACT = Context(prec=120, rounding=ROUND_HALF_EVEN)
"""Room for the longest number times the largest scale, twice over: arithmetic on amounts is never rounded."""

_LONGEST = 40
_DIVISION = Context(prec=28, rounding=ROUND_HALF_EVEN)
_SPACES = " \u00a0\u2007\u2008\u2009\u202f"
_SLASHED = "1/2|1/3|2/3|1/4|3/4"
_VULGAR = "".join(
    character
    for character in map(chr, [*range(0xBC, 0xBF), *range(0x2150, 0x215F), 0x2189])
    if unicodedata.normalize("NFKC", character)[-1].isdigit()
)


def ratio(numerator: int | Decimal, denominator: int | Decimal) -> Decimal:
    """The quotient, to 28 digits where it has no end. The denominator is not zero."""
    return _DIVISION.divide(Decimal(numerator), Decimal(denominator))


class Numerals:
    """How a language writes numbers. `pattern` has named groups that `value` reads; `added` is "and a half"."""

    def __init__(self, locale: Locale, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._fractions = {key(words): ratio(*parts) for words, parts in _all_fractions(lexicon)}
        self._numbers = {key(words): Decimal(value) for words, value in lexicon.numbers.items()}
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
        if match["article"]:
            return Decimal(1)
        return self._worded(match["words"])

    def added_value(self, match: re.Match[str]) -> Decimal:
        """The fraction that a match of `added` holds."""
        return self._added[key(match[1])]

    def _worded(self, words: str) -> Decimal:
        single = self._numbers.get(key(words))
        if single is not None:
            return single
        total = current = Decimal(0)
        for word in re.split(r"[\s\u2010\u2011-]+", words):
            token = key(word)
            if token == self._lexicon.thousand:
                total, current = current * 1000, Decimal(0)
            elif token == self._lexicon.hundred:
                current = current * 100
            elif token in self._lexicon.articles:
                current = Decimal(1)
            elif token != self._lexicon.joiner:
                current += self._numbers[token]
        return total + current


def _decimal(whole: str, places: str) -> Decimal | None:
    if len(whole) + len(places) > _LONGEST:
        return None
    whole = re.sub(r"\D", "", whole)
    if len(whole) > 1 and whole[0] == "0":  # a number with a zero before it is a code
        return None
    return Decimal(f"{whole}.{places}" if places else whole)


def _vulgar(whole: str, fraction: str) -> Decimal:
    numerator, _, denominator = unicodedata.normalize("NFKC", fraction).replace("\u2044", "/").partition("/")
    return Decimal(whole) + ratio(int(numerator), int(denominator))


def _digits(locale: Locale) -> str:
    """Digits, grouped by threes or as in India (1,50,000), with the decimal mark of the locale."""
    mark, group = get_decimal_symbol(locale), get_group_symbol(locale)
    if locale.language == "en":
        mark, group = ".", ","  # also in South Africa, where CLDR has the standard and newspapers do as the rest
    other = "," if mark == "." else "."
    groups = re.escape("".join(sorted({*_SPACES, "'", "\u2019", group})))
    by_threes = rf"\d{{1,3}}(?P<group>[{groups}])\d{{3}}(?:(?P=group)\d{{3}})*+(?!\d)"
    indian = r"|\d{1,2}(?:,\d\d)++,\d{3}(?!\d)" if group == "," else ""
    # Where the other mark does not group it can only be a decimal mark, but before three digits that is not certain.
    loose = rf"{re.escape(other)}(?P<loose>(?!\d{{3}}(?!\d))\d++)" if group != other else "(?P<loose>(?!))"
    mark = re.escape(mark)
    return (
        rf"(?P<grouped>{by_threes}{indian})(?:{mark}(?P<places>\d++))?"
        rf"|(?:(?P<wholes>\d{{1,6}})[\s-]?)?(?:(?P<vulgar>[{_VULGAR}])|(?P<slashed>{_SLASHED})(?![\d/]))"
        rf"|(?P<plain>\d++)(?:{mark}(?P<decimals>\d++)|{loose})?"
        rf"|(?P<bare>{mark}\d++)"
    )


def _all_fractions(lexicon: Lexicon) -> list[tuple[str, tuple[int, int]]]:
    return [*lexicon.fractions.items(), *lexicon.fractions_of.items()]


def _fractions(lexicon: Lexicon) -> str:
    before = "".join(f"(?<!{word} )" for word in lexicon.not_fractions)
    followed = rf"(?={GAP}{one_of(lexicon.fraction_followers)}{WORD_END}|\s*+(?:[^\w\s\u2010\u2011-]|$))"
    sure = f"(?P<fraction>{one_of(lexicon.fractions, capitalised=True)}){WORD_END}"
    return f"{sure}|{before}(?P<fraction_of>{one_of(lexicon.fractions_of, capitalised=True)}){WORD_END}{followed}"


def _words(lexicon: Lexicon) -> str:
    small = one_of(lexicon.numbers, capitalised=True)
    scaled = rf"(?={GAP}{one_of(lexicon.scales)}{WORD_END})"
    article = f"(?P<article>{one_of(lexicon.articles, capitalised=True)}){WORD_END}{scaled}"
    if not lexicon.hundred:
        return f"(?P<words>{small}){WORD_END}|{article}"
    join = rf"(?:\s|{HYPHEN})"
    rest = f"(?:{join}(?:{lexicon.joiner}{GAP})?{small})?"
    articles = one_of(lexicon.articles, capitalised=True)
    hundreds = f"(?:(?:{small}|{articles}){join}{lexicon.hundred}{WORD_END}{rest}|{small})"
    thousands = rf"{hundreds}(?:{join}{lexicon.thousand}{WORD_END}(?:\s(?:{lexicon.joiner}{GAP})?{hundreds})?)?"
    return f"(?P<words>{thousands}){WORD_END}|{article}"
