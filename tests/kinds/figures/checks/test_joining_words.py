"""The words that join what a sentence lists, and a noun to what it is of."""

import pytest

from digest.kinds.figures.checks.in_sentence.genitive import noun_of, of_at_end, of_word
from digest.kinds.figures.checks.in_sentence.listing import any_joint, last_joint


@pytest.mark.parametrize(
    ("language", "behind", "noun"),
    [
        ("en", " of the costs", "costs"),
        ("en", " sheep", "sheep"),
        ("fr", " de la digue", "digue"),
        ("fr", " d’ardoise", "ardoise"),
        ("it", " dell'argine", "argine"),
        ("de", " der Kosten", "Kosten"),
        ("es", " de las barcas", "barcas"),
    ],
)
def test_a_noun_is_found_behind_an_amount(language: str, behind: str, noun: str) -> None:
    found = noun_of(language).match(behind)
    assert found is not None
    assert found[1] == noun


def test_a_language_has_its_own_words_for_of() -> None:
    assert of_at_end("en").search("a rise of ") is not None
    assert of_at_end("de").search("a rise of ") is None
    assert of_word("pl").search(" of the ") is None


@pytest.mark.parametrize(
    ("language", "joint"), [("en", " and "), ("en", ", or "), ("de", " oder "), ("es", " y "), ("pl", " oraz ")]
)
def test_the_last_of_listed_things_is_joined_by_a_word(language: str, joint: str) -> None:
    assert last_joint(language).fullmatch(joint) is not None
    assert last_joint(language).fullmatch(", ") is None
    assert any_joint(language).fullmatch(", ") is not None
