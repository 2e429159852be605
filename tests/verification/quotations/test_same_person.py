"""Which names may be one person's, and whether a text has a name."""

from __future__ import annotations

import pytest

from digest.verification.quotations.same_person import is_called_by_office, is_named_in, is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kim Roe", "Roe", True),
        ("Kim Roe", "Kim J. Roe", True),
        ("Robert Roe Jr.", "Robert Roe", True),
        ("Ludwig van Dyke", "Van Dyke", True),
        ("Liang Hua", "Liang", True),
        ("Kim Roe", "Ann Roe", False),
        ("Jan Sad", "Jan Sąd", False),
        ("Müller", "Muller", False),
        ("मीना", "मोना", False),
        ("山野辺", "山野辺社長", True),
        ("", "Roe", False),
        ("Alex Roe", "Alexander Roe", True),
        ("Jan Roe", "Jana Roe", False),
        ("HBC", "Harbour Board Company", True),
        ("HBX", "Harbour Board Company", False),
        ("Kim Jong-ho", "Kim Jong Ho", True),
        ("Jean-Luc Roe", "Jean Luc Roe", True),
        ("Anna Berg-Lis", "Anna Lis", False),
        ("Hasan al-Hosani", "Hosani", True),
        ("Hasan al-Hosani", "Omar Hosani", False),
    ],
)
def test_is_same(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
    assert is_same(other, one) is same


@pytest.mark.parametrize(
    ("text", "name", "language", "named"),
    [
        ("Roe said so.", "Kim Roe", "en", True),
        ("It is Roe’s plan.", "Kim Roe", "en", True),
        ("Chairman Liang Hua spoke. Liang said so.", "Liang Hua", "en", True),
        ("Kim said so.", "Kim Roe", "en", True),
        ("Kim Lee said so.", "Kim Roe", "en", False),
        ("Roebuck said so.", "Kim Roe", "en", False),
        ("Anna Müller sagte das.", "Anna Muller", "de", False),
        ("Muellers Plan", "Anna Mueller", "de", True),
        ("Powiedziano Kowalskiemu.", "Jan Kowalski", "pl", True),
        ("मोना ने कहा", "मीना", "hi", False),
        ("青木社長は述べた。", "青木", "ja", True),
        ("Nobody spoke.", "?", "en", False),
        ("曾任港务局长的Ada Brook肯定了新码头。", "Ada Brook", "zh", True),
        ("新码头由Brookfield建造。", "Ada Brook", "zh", False),
    ],
)
def test_is_named_in(text: str, name: str, language: str, named: bool) -> None:
    assert is_named_in(text, name, language) is named


@pytest.mark.parametrize(
    ("text", "name", "called", "is_so"),
    [
        ("菅義郎官房長官は語った。菅官房長官は", "菅義郎", "菅官房長官", True),
        ("港湾局局长胡好文说。胡局长说", "胡好文", "胡局长", True),
        ("菅義郎官房長官は語った。菅花子社長は", "菅義郎", "菅花子", False),
        ("林一郎社長は語った。森社長は", "林一郎", "森社長", False),
        ("Ada Brook spoke.", "Ada Brook", "Ada", False),
    ],
)
def test_a_surname_with_the_office_of_somebody_is_theirs(text: str, name: str, called: str, is_so: bool) -> None:
    assert is_called_by_office(text, name, called) is is_so
