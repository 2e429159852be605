"""What is known of the words of languages without importing them."""

from __future__ import annotations

import pytest

from digest.quantities.language import assertion, lexicon
from digest.quantities.language.lexicon import adjectives
from digest.quantities.language.names import MODULES

_LANGUAGES = sorted(MODULES)  # a language that is added must not be missed


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_language_has_words_of_both_kinds(language: str) -> None:
    assert lexicon.lexicon(language).known
    assert assertion.assertions(f"{language}-XX").rises


@pytest.mark.parametrize("language", _LANGUAGES)
def test_adjectives_are_of_all_languages(language: str) -> None:
    assert adjectives().keys() >= lexicon.lexicon(language).adjectives.keys()


def test_another_language_has_none() -> None:
    assert not lexicon.lexicon("fi").known
    assert not assertion.assertions("fi").rises
