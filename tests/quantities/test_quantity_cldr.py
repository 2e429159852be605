"""What CLDR writes in many locales is read as what it was, within the rounding of its form, or refused; never wrong."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)

from digest.quantities import quantity
from tests.tables import read_table

LOCALES = {
    "en": "USD", "en-GB": "GBP", "en-IN": "INR", "de": "EUR", "de-AT": "EUR", "de-CH": "CHF", "fr": "EUR",
    "fr-CA": "CAD", "fr-CH": "CHF", "es": "EUR", "es-MX": "MXN", "pt": "BRL", "pt-PT": "EUR", "it": "EUR", "nl": "EUR",
    "ca": "EUR", "sv": "SEK", "da": "DKK", "nb": "NOK", "is": "ISK", "fi": "EUR", "et": "EUR", "lv": "EUR", "lt": "EUR",
    "pl": "PLN", "cs": "CZK", "sk": "EUR", "sl": "EUR", "hr": "EUR", "sr": "RSD", "bg": "BGN", "ru": "RUB", "uk": "UAH",
    "hu": "HUF", "ro": "RON", "el": "EUR", "tr": "TRY", "ar": "EGP", "he": "ILS", "fa": "IRR", "hi": "INR", "bn": "BDT",
    "id": "IDR", "ms": "MYR", "vi": "VND", "th": "THB", "ja": "JPY", "zh": "CNY", "zh-Hant": "TWD", "ko": "KRW",
}  # fmt: skip
AMBIGUOUS = {
    ("da", "t"): "a thousand to CLDR, and tonnes to newspapers",
    ("zh-Hant", "$"): "the New Taiwan dollar to CLDR, and the American one to newspapers of Taiwan and Hong Kong",
}
"""Forms that mean something else where they are read than what CLDR writes with them."""

PLAIN = ("0.5", "12", "1234.5", "98765", "1234567", "-3.2")
SHARES = ("0.05", "1.2", "0.235", "-0.032")
LARGE = (1_200, 15_300, 234_000, 1_500_000, 23_400_000, 234_000_000, 1_500_000_000, 23_400_000_000, 1_200_000_000_000)
PRICES = ("12", "1234.5", "1500000")
ROUNDED = Decimal("0.05")


class Form(NamedTuple):
    text: str
    number: Decimal
    unit: str | None
    rounding: Decimal
    """By how much the form may have rounded, as a share of the number."""


def forms(tag: str) -> Iterator[Form]:
    locale = Locale.parse(tag, sep="-")
    for number in map(Decimal, PLAIN):
        yield Form(format_decimal(number, locale=locale), number, None, Decimal(0))
    for number in map(Decimal, SHARES):
        yield Form(format_percent(number, locale=locale, decimal_quantization=False), number * 100, "%", Decimal(0))
    for style in ("short", "long"):
        for large in LARGE:
            text = format_compact_decimal(large, format_type=style, locale=locale, fraction_digits=1)
            yield Form(text, Decimal(large), None, ROUNDED)
    for code in sorted({LOCALES[tag], "EUR", "USD", "GBP", "JPY"}):
        for number in map(Decimal, PRICES):
            yield Form(format_currency(number, code, locale=locale), number, code, ROUNDED)
        for large in (5, 1_500_000):
            text = format_currency(large, code, locale=locale, format_type="name", currency_digits=False)
            yield Form(text, Decimal(large), code, Decimal(0))
        for large in (1_500_000, 23_400_000_000):
            text = format_compact_currency(large, code, locale=locale, fraction_digits=1)
            yield Form(text, Decimal(large), code, ROUNDED)


def is_ambiguous(tag: str, text: str) -> bool:
    sign = text.lstrip("-0123456789., \u00a0\u202f") if tag == "da" else text[:1]
    return (tag, sign) in AMBIGUOUS


@pytest.mark.parametrize("tag", LOCALES)
def test_what_cldr_writes_is_read_right_or_refused(tag: str) -> None:
    wrong, refused, right = [], [], 0
    for form in forms(tag):
        if is_ambiguous(tag, form.text):
            continue
        amount = quantity.parse(form.text, tag)
        if amount is None:
            refused.append(form.text)
            continue
        unit = amount.unit.code if amount.unit else None
        is_near = amount.upper is None and abs(amount.number - form.number) <= abs(form.number) * form.rounding
        right += is_near and unit == form.unit
        if not is_near or unit != form.unit:
            wrong.append((form, str(amount.number), unit))
    assert not wrong
    assert len(refused) <= (right + len(refused)) // (10 if tag == "bn" else 25), refused


def test_nearly_all_that_cldr_writes_is_read() -> None:
    read = [quantity.parse(form.text, tag) is not None for tag in LOCALES for form in forms(tag)]
    assert sum(read) >= len(read) * 98 // 100


MEASURED: dict[str, dict[str, str]] = read_table(Path(__file__).parent / "cases" / "units_by_language.yaml")


@pytest.mark.parametrize("unit", MEASURED)
def test_a_measure_takes_the_amounts_of_every_language(unit: str) -> None:
    read = {language: quantity.parse(text, language) for language, text in MEASURED[unit].items()}
    assert len(read) == 12
    told = {language: amount and (amount.number, amount.unit and amount.unit.code) for language, amount in read.items()}
    assert told == dict.fromkeys(read, (read["en"] and read["en"].number, unit))
