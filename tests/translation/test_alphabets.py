"""Names in the order of an alphabet, and the letters below which they stand."""

from __future__ import annotations

import pytest

from digest.translation.alphabets import alphabetical, first_letter

ORDERS = [
    ("pl", "Lis Luty Łach Sulik Śliwa Zając Źródło Żak"),
    ("en", "Łach Lis Luty Śliwa Sulik Zając Żak Źródło"),
    ("sv", "Zorn Åberg Ärlig Öberg"),
    ("de", "Ärlig Öberg Zorn"),
    ("is", "Arnar Áslaug Davíð Eva Éva Þór"),
    ("az", "Elman Eynulla Ənvər Fuad"),
    ("vi", "An Ân Dung Đức Em"),
    ("es", "Navas Nuño Ñíguez Oria"),
]


@pytest.mark.parametrize(("language", "names"), ORDERS)
def test_names_stand_in_the_order_of_the_alphabet(language: str, names: str) -> None:
    ordered = names.split()
    assert sorted({*ordered}, key=lambda name: alphabetical(name, language)) == ordered


@pytest.mark.parametrize(
    ("language", "name", "letter"),
    [("pl", "łach", "Ł"), ("en", "Łach", "L"), ("is", "Áslaug", "Á"), ("en", "7 News", "#")],
)
def test_a_letter_with_a_mark_is_one_of_its_own_or_none(language: str, name: str, letter: str) -> None:
    assert first_letter(name, language) == letter
