"""A trie of phrases matches what the list of them does, the longest first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.words.trie import pattern_of
from tests.depth import examples


def _escaped(letter: str, _is_first: bool) -> str:
    return re.escape(letter)


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        (["head", "head of"], "head of the port", "head of"),
        (["head of", "head"], "head on", "head"),
        (["a.b", "a"], "axb", "a"),
        (["or", "of"], "often", "of"),
        ([], "anything", None),
    ],
)
def test_the_longest_phrase_is_found(phrases: list[str], text: str, found: str | None) -> None:
    match = re.match(pattern_of(phrases, _escaped), text)
    assert (match[0] if match else None) == found


def test_a_letter_is_told_whether_it_is_the_first() -> None:
    assert pattern_of(["aa"], lambda letter, is_first: letter.upper() if is_first else letter) == "Aa"


_LETTERS = st.text("ab .*", min_size=1, max_size=4)


@examples(100)
@given(st.lists(_LETTERS, min_size=1, max_size=8), st.text("ab .*", max_size=20))
def test_a_trie_finds_what_the_list_finds(phrases: list[str], text: str) -> None:
    listed = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    assert re.findall(pattern_of(phrases, _escaped), text) == re.findall(listed, text)
