from __future__ import annotations

import pytest

from digest.ingest.byline import authors, is_marked


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
