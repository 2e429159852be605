"""How numbers and units are written on pages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from digest.rendering.template_functions import functions
from tests.builders import make_settings


def written(function: str, value: object, language: str = "en") -> str:
    text: str = functions(make_settings(language=language), "", str)[function](value)
    return text


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        ("0", "0", "0"),
        ("0.25", "0.25", "0,25"),
        ("46400", "46,400", "46.400"),
        ("250e9", "250 billion", "250 Milliarden"),
        ("1.25e12", "1.25 trillion", "1,25 Billionen"),
        ("-2.5e6", "-2.5 million", "-2,5 Millionen"),
        ("2e39", "2E39", "2E39"),
        ("2e-9", "2E-9", "2E-9"),
    ],
)
def test_large_numbers_are_short(number: str, english: str, german: str) -> None:
    assert (written("compact", Decimal(number)), written("compact", Decimal(number), "de")) == (english, german)


def test_numbers_keep_all_their_digits() -> None:
    assert written("number", Decimal("1234.5678")) == "1,234.5678"
    assert written("number", Decimal("9.8"), "fr") == "9,8"


def test_currencies_are_named_and_other_units_stay() -> None:
    assert [written("unit", unit) for unit in ("JPY", "jobs", "%")] == ["Japanese yen", "jobs", "%"]
