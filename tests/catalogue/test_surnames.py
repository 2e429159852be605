"""The register of people: by surname, whatever their names are written in."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from digest.catalogue.surnames import letter, order, sorted_name
from digest.catalogue.types import PartyList
from digest.model.article import PartyKind

NAMES = [
    ("Ada Brook", "", "Brook, Ada", "B"),
    ("Ana María Ávila", "", "Ávila, Ana María", "A"),
    ("Øyvind Åsheim", "", "Åsheim, Øyvind", "A"),
    ("Plato", "", "Plato", "P"),
    ("Li Wen", "Li Wen", "Li Wen", "L"),
    ("Jan van Dam", "van Dam, Jan", "van Dam, Jan", "V"),
    ("山田 太郎", "", "山田 太郎", "山"),
    ("김 민수", "", "김 민수", None),
    ("50 Cent", "50 Cent", "50 Cent", "#"),
]


def person(name: str, sorted_as: str = "", kind: PartyKind = PartyKind.PERSON) -> PartyList:
    return PartyList("x", name, kind, "", Markup(), None, sorted_as)


@pytest.mark.parametrize(("name", "sorted_as", "expected", "below"), NAMES)
def test_a_name_is_sorted(name: str, sorted_as: str, expected: str, below: str | None) -> None:
    assert sorted_name(person(name, sorted_as)) == expected
    if below:
        assert letter(person(name, sorted_as), "en") == below


def test_an_organisation_is_sorted_as_it_is_written() -> None:
    assert sorted_name(person("Bay Ferries", kind=PartyKind.ORGANISATION)) == "Bay Ferries"


def test_accents_part_nothing_but_what_is_alike() -> None:
    names = ["Zoe Avery", "Ben Ávery", "Ada Avery", "Cem Awad"]
    assert sorted(names, key=lambda name: order(person(name), "en")) == [
        "Ada Avery",
        "Ben Ávery",
        "Zoe Avery",
        "Cem Awad",
    ]


@pytest.mark.parametrize(
    ("language", "names", "letters"),
    [
        ("pl", ["Lis", "Lżycki", "Łapa", "Mazur", "Sulik", "Śliwa", "Zych", "Źrebak", "Żak"], "LLŁMSŚZŹŻ"),
        ("pl-PL", ["Czaja", "Ćwik", "Émile"], "CĆE"),
        ("en", ["Lapinski", "Łapiński", "Lundy", "Órsson", "Osk"], "LLLOO"),
        ("sv", ["Aman", "Zorn", "Åberg", "Äng", "Öst"], "AZÅÄÖ"),
        ("de", ["Ahrens", "Äpfel", "Azur", "Öst", "Ozean"], "AAAOO"),
        ("es", ["Nuez", "Ñandú", "Ortiz"], "NÑO"),
    ],
)
def test_letters_of_a_language_stand_where_its_alphabet_has_them(language: str, names: list[str], letters: str) -> None:
    backwards = [*reversed(names)]
    assert sorted(backwards, key=lambda name: order(person(name), language)) == names
    assert "".join(letter(person(name), language) for name in names) == letters
