"""Forms of one word have one stem, in the languages that Snowball knows."""

from __future__ import annotations

import pytest

from digest.text.words.stems import stem


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("voted", "Voting", "en"), ("Miete", "Mieten", "de-CH"), ("employés", "employé", "fr"), ("成本", "成本", "zh")],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("vote", "veto", "en"),
        ("casas", "casos", "es"),
        ("contas", "contos", "pt-BR"),
        ("habitations", "habitants", "fr"),
        ("Schüler", "Schulen", "de"),
        ("Arbeiter", "Arbeiten", "de-AT"),
    ],
)
def test_other_words_have_others(one: str, other: str, language: str) -> None:
    assert stem(one, language) != stem(other, language)


@pytest.mark.parametrize(("one", "other", "language"), [("casa", "Casas", "es-MX"), ("Schülern", "Schüler", "de")])
def test_forms_of_those_have_one(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)
