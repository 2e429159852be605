"""Words are parted as a regular expression parts them, and those of a phrase are all asked for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.quantities.language.assertion.matching import either
from digest.text.words.small_words import first_word, small_words
from digest.text.words.tokens import letter_runs, tokens
from tests.depth import examples

_LETTERS = st.sampled_from("aZ09_ \n\t-'’“”–…\u00a0.,ßéİıｐ人लो\x1c\x00")


@given(st.text(_LETTERS | st.characters(), max_size=40))
@examples(200)
def test_words_are_parted_as_by_an_expression(text: str) -> None:
    assert tokens(text) == re.findall(r"\w+", text)
    assert letter_runs(text) == re.findall(r"[^\W\d_]+", text)


@given(st.text(_LETTERS, max_size=40))
@examples(200)
def test_small_words_have_every_run_of_letters(text: str) -> None:
    words = small_words(text)
    assert words >= {word.casefold() for word in re.findall(r"\w+", text)}
    assert words >= {word.casefold() for word in re.findall(r"[^\W\d_]+", text)}


def test_the_first_word_of_a_phrase_is_its_first_letters() -> None:
    assert [first_word(each) for each in ("Per Day", "24h", "l'an", "%")] == ["per", "h", "l", ""]


@pytest.mark.parametrize(
    ("text", "may_be"),
    [("at the end of May", True), ("the end", True), ("at the beginning", False), ("An ending", False)],
)
def test_a_phrase_may_be_in_a_text_that_has_all_its_words(text: str, *, may_be: bool) -> None:
    assert either(("end of the", "the end"), "en").may_be_in(text) is may_be
