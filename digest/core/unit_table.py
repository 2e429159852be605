"""The units a language can name, from CLDR's currencies, currency symbols and unit names and the lexicon's short ones."""

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

from digest.core.patterns import even, key
from digest.core.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.core.lexicon import Lexicon

# A fixed time, so that a build does not depend on the day: every currency that was legal tender in this century.
_SINCE = dt.date(2000, 1, 1)
_FOR_EVER = dt.date.max
_WORDS_TOO = frozenset({"ALL", "CUP", "PEN", "SIT", "SOS", "TOP"})

_NAMED = (
    "USD EUR GBP JPY CNY KRW INR HKD TWD SGD AUD CAD NZD CHF SEK NOK DKK RUB UAH PLN CZK HUF RON TRY ILS SAR AED QAR KWD "
    "EGP ZAR NGN KES BRL MXN ARS CLP COP PEN IDR MYR THB VND PHP PKR BDT LKR KZT"
).split()
"""Currencies whose full names are known; all others by their codes and symbols."""

_SYMBOLS = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "$US": "USD", "USD$": "USD", "HK$": "HKD", "A$": "AUD", "AU$": "AUD",
    "AUD$": "AUD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "$CA": "CAD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD",
    "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN", "£": "GBP", "€": "EUR", "¥": "JPY", "JP¥": "JPY",
    "CN¥": "CNY", "RMB": "CNY", "Rmb": "CNY", "rmb": "CNY", "CNH": "CNY", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₩": "KRW",
    "₽": "RUB", "₺": "TRY", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₪": "ILS", "₴": "UAH", "₸": "KZT", "₵": "GHS",
    "RM": "MYR", "Rp": "IDR", "zł": "PLN", "Kč": "CZK", "NOK": "NOK", "SFr": "CHF", "Fr.": "CHF", "Sfr": "CHF",
    "元": "CNY", "円": "JPY", "ドル": "USD", "米ドル": "USD", "美元": "USD", "人民币": "CNY", "人民幣": "CNY", "人民元": "CNY",
    "ユーロ": "EUR", "欧元": "EUR", "歐元": "EUR", "日元": "JPY", "日圓": "JPY", "港元": "HKD", "원": "KRW", "달러": "USD", "엔": "JPY",
    "위안": "CNY",
}  # fmt: skip

_PHYSICAL = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm",
    "length-micrometer": "µm", "length-nanometer": "nm", "length-mile": "mi", "length-nautical-mile": "nmi",
    "length-yard": "yd", "length-foot": "ft", "length-inch": "in", "length-light-year": "ly",
    "area-square-kilometer": "km²", "area-square-meter": "m²", "area-hectare": "ha", "area-acre": "ac",
    "area-square-mile": "mi²", "area-square-foot": "ft²",
    "volume-cubic-meter": "m³", "volume-cubic-kilometer": "km³", "volume-cubic-foot": "ft³", "volume-liter": "l",
    "volume-milliliter": "ml", "volume-hectoliter": "hl", "volume-gallon": "gal", "volume-barrel": "bbl",
    "volume-bushel": "bu", "volume-acre-foot": "acre ft",
    "mass-tonne": "t", "mass-ton": "ton", "mass-kilogram": "kg", "mass-gram": "g", "mass-milligram": "mg",
    "mass-microgram": "µg", "mass-pound": "lb", "mass-ounce": "oz", "mass-ounce-troy": "oz t", "mass-carat": "ct",
    "power-gigawatt": "GW", "power-megawatt": "MW", "power-kilowatt": "kW", "power-watt": "W", "power-horsepower": "hp",
    "energy-kilowatt-hour": "kWh", "energy-kilojoule": "kJ", "energy-joule": "J", "energy-kilocalorie": "kcal",
    "energy-british-thermal-unit": "BTU", "electric-volt": "V", "electric-ampere": "A",
    "frequency-gigahertz": "GHz", "frequency-megahertz": "MHz", "frequency-kilohertz": "kHz", "frequency-hertz": "Hz",
    "speed-kilometer-per-hour": "km/h", "speed-meter-per-second": "m/s", "speed-mile-per-hour": "mph", "speed-knot": "kn",
    "temperature-celsius": "°C", "temperature-fahrenheit": "°F", "temperature-kelvin": "K",
    "pressure-bar": "bar", "pressure-hectopascal": "hPa", "digital-petabyte": "PB", "digital-terabyte": "TB",
    "digital-gigabyte": "GB", "digital-megabyte": "MB", "digital-kilobyte": "kB", "digital-terabit": "Tb",
    "digital-gigabit": "Gb", "digital-megabit": "Mb", "concentr-percent": "%", "concentr-permille": "‰",
}  # fmt: skip

_MORE_SYMBOLS = {
    "TW": "TW", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Wh": "Wh", "kt": "kt", "Mt": "Mt", "Gt": "Gt", "°": "°", "℃": "°C",
    "℉": "°F", "º": "°", "ºC": "°C", "kph": "km/h", "km2": "km²", "m2": "m²", "m3": "m³", "kms": "km", "kgs": "kg", "Km": "km",
    "Kg": "kg", "lbs": "lb", "bbl": "bbl", "Gbps": "Gb/s", "Gb/s": "Gb/s", "Gbit/s": "Gb/s", "Mbps": "Mb/s", "Mb/s": "Mb/s",
    "Mbit/s": "Mb/s", "dB": "dB", "EJ": "EJ", "PJ": "PJ", "TJ": "TJ", "GJ": "GJ", "MJ": "MJ", "ppm": "ppm", "ppb": "ppb",
    "pp": "pp", "ppt": "pp", "ppts": "pp", "bp": "bp", "bps": "bp", "MVA": "MVA", "kV": "kV", "MW/h": "MW/h",
    "TEU": "TEU", "TEUs": "TEU",
}  # fmt: skip

_NO_SIGNS = frozenset({"in", "A", "K", "ac", "ct", "kn", "ly", "ton"})  # in news these are words, or nothing
_GLUED = {"C": "°C", "F": "°F", "x": "×", "×": "×", "pc": "%"}
_KINDS = {"%": UnitKind.PERCENT, "‰": UnitKind.PERCENT, "pp": UnitKind.PERCENT, "bp": UnitKind.BASIS_POINT}


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
    signs |= {code: _physical(code) for code in _PHYSICAL.values() if code not in _NO_SIGNS}
    signs |= {symbol: _physical(code) for symbol, code in _MORE_SYMBOLS.items()}
    names = {key(name): _physical(code) for name, code in _unit_names(locale)}
    names |= {key(name): _currency(code) for name, code in _currency_names(locale)}
    names |= {key(name): _currency(code) for name, code in _short_names(locale, lexicon, currencies["$"]).items()}
    names |= {key(name): _physical(code) for name, code in lexicon.units.items()}
    return UnitTable(
        before,
        signs,
        {sign: _physical(code) for sign, code in _GLUED.items()},
        names,
        frozenset(name.split(" ", 1)[0] for name in names),
    )


def _currency(code: str) -> Unit:
    return Unit(UnitKind.CURRENCY, code)


def _physical(code: str) -> Unit:
    return Unit(UnitKind.NOUN, "times") if code == "×" else Unit(_KINDS.get(code, UnitKind.PHYSICAL), code)


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
    symbols |= _SYMBOLS
    if own := _own_currency(locale):
        symbols[even(get_currency_symbol(own, locale))] = own
    return symbols


def _currency_names(locale: Locale) -> Iterator[tuple[str, str]]:
    for code in _NAMED:
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
        for unit, code in _PHYSICAL.items():
            for count in _counts(spelling):
                yield format_unit(count, unit, "long", locale=spelling).strip("0123456789 \u00a0\u202f"), code


def _counts(locale: Locale) -> Iterable[int]:
    """A number for each plural form that the language makes of small whole numbers."""
    return {locale.plural_form(count): count for count in (1, 2, 5)}.values()
