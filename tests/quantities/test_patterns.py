"""The two forms of a pattern that asks where a word ends find the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.quantities.patterns import SPACED_LETTER, WORD_END, at_edges

_EXPRESSION = rf"(?<!{SPACED_LETTER})(km|百万){WORD_END}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3 km.", "km"),
        ("3 kmé", None),
        ("3 kmλ", None),
        ("3 km時", "km"),
        ("距離km", "km"),
        ("3 km원", "km"),
        ("百万円", "百万"),
        ("“3 km”", "km"),
        ("3 km\u1f62", None),
        ("3 kmᚠ", None),
    ],
)
def test_a_word_ends_before_a_letter_of_a_script_whose_words_have_no_edges(text: str, found: str | None) -> None:
    match = at_edges(_EXPRESSION).search(text)
    assert (match[0] if match else None) == found


@given(st.text(st.sampled_from("km百万é한ཀ \u1000\u2e80\u3005”,1"), max_size=12))
def test_the_same_is_found_as_by_the_expression(text: str) -> None:
    pattern, expression = at_edges(_EXPRESSION), re.compile(_EXPRESSION)
    for found, expected in (
        (pattern.search(text), expression.search(text)),
        (pattern.match(text, 1), expression.match(text, 1)),
    ):
        assert (found and found.span()) == (expected and expected.span())
