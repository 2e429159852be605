"""Names of people in running text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.reading.lexicon import lexicon
from digest.reading.names.name_patterns import NAMES, names_in
from digest.reading.names.people import Cast, Speaker

_PARTS = "de,la,d',D’,al-,Mr.,Mr,Bo,é,mc,X,y,della,e,'s,-,Jr.,É, ,\n".split(",")


@given(st.lists(st.sampled_from(_PARTS), max_size=12), st.integers(0, 4), st.integers(0, 30))
def test_names_are_those_that_the_pattern_finds(parts: list[str], start: int, end: int) -> None:
    for text in ("".join(parts), " ".join(parts)):
        expected = [match.span() for match in NAMES.finditer(text, start, end)]
        assert [match.span() for match in names_in(text, start, end)] == expected


def test_a_surname_stands_for_the_person_named_in_full() -> None:
    cast = Cast("Ada Brook, head of the port, spoke. Brook left.", lexicon("en"), {"ada brook": "Dame Ada Brook"})
    assert cast.speaker("Brook") == Speaker("Dame Ada Brook", "head of the port")
    assert cast.speaker("Ada Brook", "engineer") == Speaker("Dame Ada Brook", "engineer")
    assert cast.speaker("Kim Roe") == Speaker("Kim Roe")
    assert (cast.is_person("Brook"), cast.is_person("Roe")) == (True, False)


def test_roles_are_looked_for_only_where_they_are_wanted() -> None:
    cast = Cast("Ada Brook, head of the port, spoke.", lexicon("en"), {}, has_roles=False)
    assert cast.speaker("Brook") == Speaker("Ada Brook")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("es", "Lo resume el alcalde, Domingo José Ramos Camacho.", ["Domingo José Ramos Camacho"]),
        ("es", "«Sí», dijo Julio Iglesias el martes.", ["Julio Iglesias"]),
        ("es", "Julio Iglesias dijo que sí.", ["Julio Iglesias"]),
        ("pt", "“Sim”, disse Abril Paes.", ["Abril Paes"]),
        ("it", "Lo ha detto Domenica Rossi.", ["Domenica Rossi"]),
        ("fr", "Mardi Ada Brook a parlé.", ["Ada Brook"]),
        ("fr", "A déclaré Avril Roche.", ["Avril Roche"]),
        ("en", "“Yes,” said April Jones, the mayor.", ["April Jones"]),
        ("en", "Yes. August Wilson said so.", ["August Wilson"]),
        ("en", "In April Bob Jones said so.", ["Bob Jones"]),
        ("en", "On Sunday Ada Brook said so.", ["Ada Brook"]),
        ("en", "Last August Bob Jones said so.", ["Bob Jones"]),
        ("en", "May Ada Brook come too?", ["Ada Brook"]),
        ("de", "Das sagte die Autorin Juli Zeh.", ["Juli Zeh"]),
        ("de", "Das sagte Ada Brook im Juli.", ["Ada Brook"]),
        ("sv", "Det sade Juni Dahl.", ["Juni Dahl"]),
    ],
)
def test_a_given_name_that_is_a_month_or_a_day(language: str, text: str, names: list[str]) -> None:
    whole = Cast(text, lexicon(language), {}).whole
    assert [name for name in whole if whole[name] == name and " " in name] == names
