"""Numbers whose scale is of another language than their text."""

from __future__ import annotations

import pytest

from digest.quantities import quantity

SCALES = {
    "en": "billion trillion thousand", "de": "Milliarden Billionen Tausend Mrd.", "fr": "milliards mille",
    "es": "millones billones", "it": "miliardi milioni", "pt": "milhões biliões", "nl": "miljard duizend",
    "sv": "miljarder tusen", "pl": "miliardów tysięcy", "ru": "миллиардов тысяч млн", "ja": "億 兆", "ko": "억 만",
    "zh": "亿 萬", "ar": "مليار مليون", "hi": "लाख करोड़", "el": "δισ. εκατομμύρια", "he": "מיליון",
    "th": "ล้าน", "hu": "milliárd", "vi": "triệu", "id": "juta",
}  # fmt: skip
SHARED = {("miljard", "sv"), ("mille", "it"), ("亿", "ja"), ("萬", "ja")}
"""Scales that a language has itself."""


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "ja", "da"])
def test_a_number_with_a_scale_of_another_language_is_none(language: str) -> None:
    foreign = [
        scale
        for other, scales in SCALES.items()
        for scale in scales.split()
        if other != language and (scale, language) not in SHARED
    ]
    assert [each for each in foreign if quantity.parse(f"15 {each}", language)] == []
    assert [each for each in foreign if quantity.parse(f"15{each}", language)] == []


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("1.5 billion euros", "fr"),
        ("3 billion people", "fr"),
        ("1 billion euros", "fr"),
        ("2bn", "fr"),
        ("2bn", "sv"),
        ("1.250 billion euros", "de"),
        ("1 billion euros", "de"),
        ("4 billion", "da"),
        ("4 billion", "nb"),
        ("15 億円", "en"),
        ("1,200億円", "de"),
    ],
)
def test_what_english_writes_for_a_thousandth_is_none(written: str, language: str) -> None:
    assert quantity.parse(written, language) is None


@pytest.mark.parametrize(
    ("written", "language", "number"),
    [
        ("1,5 billion d’euros", "fr", 1_500_000_000_000),
        ("un billion d'euros", "fr", 1_000_000_000_000),
        ("2 billions d'euros", "fr", 2_000_000_000_000),
        ("1,5 Billionen Euro", "de", 1_500_000_000_000),
        ("1 billion kroner", "da", 1_000_000_000_000),
        ("15 mil", "pl", 15),
        ("15 mil", "pt", 15_000),
        ("15亿元", "zh", 1_500_000_000),
        ("15人", "en", 15),
        ("3 billion people", "en", 3_000_000_000),
    ],
)
def test_what_a_language_writes_itself_is_read(written: str, language: str, number: int) -> None:
    found = quantity.parse(written, language)
    assert found is not None
    assert found.number == number
