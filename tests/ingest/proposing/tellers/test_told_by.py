"""Who has told the amounts of a sentence. The table of cases is in cases/tellers.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from digest.ingest.proposing.german_cases import nominative
from digest.ingest.proposing.tellers.told_by import teller
from digest.reading.lexicon import lexicon
from digest.reading.names.people import Cast

CASES: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "cases/tellers.yaml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [(language, *each) for language, sentences in CASES.items() for each in sentences.items()],
)
def test_who_has_told_it(language: str, sentence: str, name: str) -> None:
    words = lexicon(language)
    found = teller(sentence, Cast(sentence, words, {}), words, language)
    assert (found.name if found else "") == name


def test_a_known_name_is_that_of_the_digest() -> None:
    sentence = "Prices rose 2.4%, according to the Ministry of Ferries."
    cast = Cast(sentence, lexicon("en"), {"ministry of ferries": "Ferry Ministry"})
    found = teller(sentence, cast, lexicon("en"), "en")
    assert found is not None
    assert found.name == "Ferry Ministry"


@pytest.mark.parametrize(
    ("name", "article", "called"),
    [
        ("Statistischem Hafenamt", "", "Statistisches Hafenamt"),
        ("Statistische Hafenamt", "das", "Statistisches Hafenamt"),
        ("Nordischen Verbands", "des", "Nordischer Verband"),
        ("Nordische Verband", "der", "Nordischer Verband"),
        ("Nordischer Bahn", "", "Nordische Bahn"),
        ("Nordischen Bahn", "der", "Nordische Bahn"),
        ("Vereinigten Häfen", "den", ""),
        ("Pagus", "des", ""),
        ("Ada Brook", "", "Ada Brook"),
    ],
)
def test_a_german_name_as_it_is_called(name: str, article: str, called: str) -> None:
    """A gender that nothing tells leaves a name out."""
    assert nominative(name, article) == called
