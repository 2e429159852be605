from __future__ import annotations

import pytest

from digest.ingest.byline import authors, is_marked, is_newsroom


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Brook", ["Ada Brook"]),
        ("By Ada Brook and Finn Dahl", ["Ada Brook", "Finn Dahl"]),
        ("Ada Brook, Finn Dahl and Nora Hassan", ["Ada Brook", "Finn Dahl", "Nora Hassan"]),
        ("Ada Brookin LeithandFinn Dahlin Oban", ["Ada Brook", "Finn Dahl"]),
        ("Ada Brook in Leith", ["Ada Brook"]),
        ("By Ada Brook, transport correspondent", ["Ada Brook"]),
        ("By Ada Brook | Senior reporter", ["Ada Brook"]),
        ("Von Lena Brandt und Jörg Öztürk", ["Lena Brandt", "Jörg Öztürk"]),
        ("Par Inès Fontaine et Léa d'Arc", []),
        ("By Ludwig van der Rohe", ["Ludwig van der Rohe"]),
        ("By J. K. Brook-Hassan", ["J. K. Brook-Hassan"]),
        ("By Ada Brook ada@press.example", ["Ada Brook"]),
        ("Kevin Lind", ["Kevin Lind"]),
        ("Por Lucía Ferrer / Madrid", ["Lucía Ferrer"]),
        ("Por Ana Ruiz y Pedro Gil", ["Ana Ruiz", "Pedro Gil"]),
        ("Por Lucía Ferrer, corresponsal en Bruselas", ["Lucía Ferrer"]),
        ("Texto: Ana Ruiz", ["Ana Ruiz"]),
        ("Von Jana Kolb (Text) und Tim Reh (Fotos), Bremen", ["Jana Kolb", "Tim Reh"]),
        ("By Ada Brook, Oban", ["Ada Brook"]),
        ("By Ada Brook, Staff Writer, May 4, 2026", ["Ada Brook"]),
        ("Par Léa Morin Publié le 04/05/2026 à 18:30", ["Léa Morin"]),
        ("BY ANN LEE • STAFF WRITER", ["Ann Lee"]),
        ("Ann Lee – Harbour correspondent", ["Ann Lee"]),
        ("By Ann Lee — Oban", ["Ann Lee"]),
        ("Old Harbour – New Bridge", []),
        ("João da Silva\nSão Paulo", ["João da Silva"]),
        ("Por\nJoão da Silva\nSão Paulo", ["João da Silva"]),
        ("By Ada Brook\nand Finn Dahl", ["Ada Brook", "Finn Dahl"]),
        ("By the sea", []),
        ("The harbour board met again.", []),
        ("Ada", []),
        ("", []),
    ],
)
def test_authors(line: str, names: list[str]) -> None:
    assert list(authors(line)) == names


def test_a_byline_says_that_it_is_one() -> None:
    assert is_marked("By Ada Brook")
    assert not is_marked("Ada Brook")
    assert not is_marked("By the sea")


@pytest.mark.parametrize(
    "name",
    [
        *("Redacción", "La Rédaction", "Online-Redaktion", "News desk", "Staff reporter", "編集部"),
        *("Redacción Muelle", "Redazione del Molo", "Redaktion Hafenblatt"),
    ],
)
def test_a_newsroom_is_no_author(name: str) -> None:
    assert is_newsroom(name)


@pytest.mark.parametrize("name", ["Ada Brook", "Ann Staff", "Deskin Newsome", ""])
def test_a_name_is_no_newsroom(name: str) -> None:
    assert not is_newsroom(name)
