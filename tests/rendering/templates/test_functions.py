"""How numbers and units are written on pages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from digest.rendering.templates.functions import functions
from tests.builders import make_settings


def written(function: str, *values: object, language: str = "en") -> str:
    text: str = functions(make_settings(language=language), "", str)[function](*values)
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
    assert written("compact", Decimal(number)) == english
    assert written("compact", Decimal(number), language="de") == german


@pytest.mark.parametrize(("language", "said"), [("sw", "2,500,000"), ("sw-KE", "2,500,000"), ("fil", "2.5 milyon")])
def test_large_numbers_have_all_digits_where_their_names_would_be_another(language: str, said: str) -> None:
    assert written("compact", Decimal(2_500_000), language=language) == said


def test_numbers_keep_all_their_digits() -> None:
    assert written("number", Decimal("1234.5678")) == "1,234.5678"
    assert written("number", Decimal("9.8"), language="fr") == "9,8"


def test_currencies_are_named_and_other_units_stay() -> None:
    assert [written("unit", unit) for unit in ("JPY", "jobs", "%")] == ["Japanese yen", "jobs", "%"]


@pytest.mark.parametrize(
    ("language", "month", "day", "year"),
    [
        ("en", "August 2019", "Aug 26", "2019"),
        ("en-GB", "August 2019", "26 Aug", "2019"),
        ("de", "August 2019", "26. Aug.", "2019"),
        ("es", "agosto de 2019", "26 ago", "2019"),
        ("ja", "2019年8月", "8月26日", "2019年"),
        ("zh", "2019年8月", "8月26日", "2019年"),
        ("ko", "2019년 8월", "8월 26일", "2019년"),
    ],
)
def test_parts_of_dates_stand_in_the_order_of_the_language(language: str, month: str, day: str, year: str) -> None:
    date = dt.date(2019, 8, 26)
    said = [written("date", date, form, language=language) for form in ("month", "day", "year")]
    assert said == [month, day, year]
