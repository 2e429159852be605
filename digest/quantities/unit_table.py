"""The units a language can name: CLDR's currencies, their symbols and its unit names, and the lexicon's short names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies
from babel.units import format_unit

from digest.quantities.patterns import even, key
from digest.quantities.unit_names import (
    CLDR_UNITS,
    CURRENCY_SIGNS,
    KINDS,
    MORE_SIGNS,
    NAMED_CURRENCIES,
    NO_SIGNS,
    TOUCHING_SIGNS,
    VARIANTS,
)
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.lexicon import Lexicon

# A fixed time, so that a build does not depend on the day: every currency that was legal tender in this century.
_SINCE = dt.date(2000, 1, 1)
_FOR_EVER = dt.date.max
_WORDS_TOO = frozenset({"ALL", "CUP", "PEN", "SIT", "SOS", "TOP"})


@dataclass(frozen=True, slots=True)
class UnitTable:
    """Units by what they are called. Signs keep their case (MW is not mW), names are folded by `patterns.key`."""

    before: Mapping[str, Unit]
    """Currency symbols and codes that stand before a number."""
    signs: Mapping[str, Unit]
    """Signs that stand after a number."""
    glued: Mapping[str, Unit]
    """Signs that must touch the number."""
    names: Mapping[str, Unit]
    first_words: frozenset[str]
    """How names begin, to tell at once that a word begins none."""


def unit_table(locale: Locale, lexicon: Lexicon) -> UnitTable:
    """The units that a text in the language of `locale` may name."""
    currencies = _currency_symbols(locale)
    signs = {symbol: _currency(code) for symbol, code in currencies.items()}
    before = {symbol: unit for symbol, unit in signs.items() if symbol not in _WORDS_TOO}
    signs |= {code: _physical(code) for code in CLDR_UNITS.values() if code not in NO_SIGNS}
    signs |= {code: _physical(code) for code in MORE_SIGNS}
    signs |= {sign: _physical(code) for sign, code in VARIANTS.items()}
    names = {key(name): _physical(code) for name, code in _unit_names(locale)}
    names |= {key(name): _currency(code) for name, code in _currency_names(locale)}
    names |= {key(name): _currency(code) for name, code in _short_names(locale, lexicon, currencies["$"]).items()}
    names |= {key(name): _physical(code) for name, code in lexicon.units.items()}
    return UnitTable(
        before,
        signs,
        {sign: _physical(code) for sign, code in TOUCHING_SIGNS.items()},
        names,
        frozenset(name.split(" ", 1)[0] for name in names),
    )


def _currency(code: str) -> Unit:
    return Unit(UnitKind.CURRENCY, code)


def _physical(code: str) -> Unit:
    return Unit(UnitKind.NOUN, "times") if code == "×" else Unit(KINDS.get(code, UnitKind.PHYSICAL), code)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    territories = get_global("territory_currencies")
    return frozenset(
        code for territory in territories for code in get_territory_currencies(territory, _SINCE, _FOR_EVER)
    )


def _own_currency(locale: Locale) -> str | None:
    """The currency of the language's region; of the region where it is mostly spoken, if it names none."""
    likely = get_global("likely_subtags").get(str(locale)) or get_global("likely_subtags").get(locale.language)
    territory = locale.territory or (likely.rpartition("_")[2] if likely else None)
    current = get_territory_currencies(territory, _FOR_EVER, _FOR_EVER) if territory else []
    return str(current[-1]) if current else None


def _currency_symbols(locale: Locale) -> dict[str, str]:
    symbols = {even(get_currency_symbol(code, locale)): code for code in sorted(_codes())}
    symbols |= {code: code for code in _codes()}
    symbols |= CURRENCY_SIGNS
    if own := _own_currency(locale):
        symbols[even(get_currency_symbol(own, locale))] = own
    return symbols


def _currency_names(locale: Locale) -> Iterator[tuple[str, str]]:
    for code in NAMED_CURRENCIES:
        for count in _counts(locale):
            yield get_currency_name(code, count, locale), code


def _short_names(locale: Locale, lexicon: Lexicon, dollar: str) -> dict[str, str]:
    """The lexicon's short names; what the region's own currency is called short is that one: rupees in Pakistan."""
    names = {name: dollar if code == "$" else code for name, code in lexicon.currencies.items()}
    if own := _own_currency(locale):
        for count in _counts(locale):
            names |= {word: own for word in get_currency_name(own, count, locale).split() if word in names}
    return names


def _unit_names(locale: Locale) -> Iterator[tuple[str, str]]:
    spellings = [locale, Locale("en", "GB"), Locale("en")] if locale.language == "en" else [locale]
    for spelling in spellings:
        for unit, code in CLDR_UNITS.items():
            for count in _counts(spelling):
                yield format_unit(count, unit, "long", locale=spelling).strip("0123456789 \u00a0\u202f"), code


def _counts(locale: Locale) -> Iterable[int]:
    """A number for each plural form that the language makes of small whole numbers."""
    return {locale.plural_form(count): count for count in (1, 2, 5)}.values()
