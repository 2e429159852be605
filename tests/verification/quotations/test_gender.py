"""Whom a pronoun beside a quotation cannot stand for."""

from __future__ import annotations

import pytest

import digest

TEXT = {
    "en": "Mrs Ada Brook runs the port. Mr Bob Roy runs the yard. Both came. “The dock is old and must go,” {} said.",
    "de": "Bürgermeisterin Ada Brook leitet den Hafen. Rektor Jan Roy leitet die Werft. Beide kamen. "
    "„Der Kai ist alt und muss weg“, sagte {}.",
}
QUOTED = {"en": "The dock is old and must go", "de": "Der Kai ist alt und muss weg"}


@pytest.mark.parametrize(
    ("language", "pronoun", "speaker", "is_told"),
    [
        ("en", "he", "Ada Brook", True),
        ("en", "she", "Bob Roy", True),
        ("en", "she", "Ada Brook", False),
        ("en", "he", "Bob Roy", False),
        ("de", "er", "Ada Brook", True),
        ("de", "sie", "Ada Brook", False),
        ("de", "er", "Jan Roy", False),
    ],
)
def test_a_pronoun_tells_of_another_gender(language: str, pronoun: str, speaker: str, *, is_told: bool) -> None:
    quote = {"text": QUOTED[language], "speaker": speaker}
    found = digest.verify(TEXT[language].format(pronoun), {"quotes": [quote]}, language=language)
    assert bool(found.problems) is is_told
