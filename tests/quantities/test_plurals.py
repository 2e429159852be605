"""Whether a noun looks like one that is counted together with another."""

from __future__ import annotations

import pytest

from digest.quantities.language.labelling.plurals import describes, is_plural, joined, knows_plurals


@pytest.mark.parametrize(
    ("word", "language", "is_so"),
    [
        ("missiles", "en", True),
        ("men", "en", True),
        ("others", "en", False),
        ("less", "en", False),
        ("Missiles", "en", False),
        ("Raketen", "de", True),
        ("raketen", "de", False),
    ],
)
def test_a_plural_is_told_by_its_look(word: str, language: str, is_so: bool) -> None:
    assert is_plural(word, language) is is_so


def test_what_stands_between_and_before_the_two() -> None:
    assert joined("en").fullmatch(" and ")
    assert not joined("en").search("drones or")
    assert describes("naval", "en")
    assert not describes("several", "en")


def test_languages_without_such_words_have_no_plurals() -> None:
    assert knows_plurals("en")
    assert not knows_plurals("ja")
    assert not joined("ja").search("drones and missiles")
