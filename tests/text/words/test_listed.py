"""Listed words find what the regular expression for them does, whether or not it was compiled."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.quantities.language.assertion.matching import either
from digest.reading.lexicon import lexicon
from digest.text.words.listed import ListedWords, WordLists
from tests.depth import examples

_PHRASES = ("said", "has said", "didn't", "ı", "straße", "à peine")


def _spans(found: list[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said so, he has SAID more.", ["said", "has SAID"]),
        ("It was unsaid, said-to-be and saids.", []),
        ("It didn’t, and Didn't.", ["didn’t", "Didn't"]),
        ("À PEINE, I, Straße, STRASSE", ["À PEINE", "I", "Straße"]),
        ("Nothing.", []),
    ],
)
def test_words_are_found_as_a_whole_and_in_either_case(text: str, found: list[str]) -> None:
    words = either(_PHRASES, "en")
    first = words.search(text)
    assert [match[0] for match in words.finditer(text)] == found
    assert (first[0] if first else None) == (found[0] if found else None)


@pytest.mark.parametrize(
    ("word", "is_listed"),
    [
        ("SAID", True),
        ("has said", True),
        ("said it", False),
        ("I", True),
        ("i", False),
        ("STRASSE", False),
        ("À peine", True),
    ],
)
def test_a_word_is_listed_or_not(word: str, is_listed: bool) -> None:
    assert either(_PHRASES, "en").fullmatch(word) == is_listed


def test_the_case_counts_where_it_is_said_to() -> None:
    may = either(("may",), "en", any_case=False)
    assert may.fullmatch("may")
    assert not may.fullmatch("May")
    assert [match.start() for match in may.finditer("May it? It may.")] == [11]


def test_where_words_have_no_edges_they_are_found_anywhere() -> None:
    assert [match[0] for match in either(("予定",), "ja").finditer("発売予定日")] == ["予定"]
    assert lexicon("de").role.fullmatch("Regierungssprecher")


def test_what_stands_outside_of_the_bounds_is_not_found() -> None:
    said = either(("said",), "en")
    assert said.search("said it said", 1, 12)
    assert not said.search("said it said", 1, 11)
    assert said.match("it said", 3)
    assert not said.match("unsaid", 2)
    assert said.sub("-", "It said so.") == "It - so."


def test_nothing_is_compiled_for_a_text_without_the_longest_word_of_a_phrase() -> None:
    def expression() -> str:
        raise AssertionError("compiled")

    words = ListedWords(expression, ("as long as", "unless"))
    assert words.search("As far as he said, he asked.") is None
    assert words.match("unlessened") is None
    assert words.fullmatch("Unless")


def test_several_lists_are_asked_at_once() -> None:
    lists = WordLists([ListedWords(str, ("as long as",)), ListedWords(str, ("l'an dernier", "unless"))])
    assert lists.may_be_in("Unless he goes.")
    assert lists.may_be_in("L’an DERNIER")
    assert not lists.may_be_in("As far as l'an")
    assert WordLists([ListedWords(str), ListedWords(str, ())]).may_be_in("")
    assert not WordLists([]).may_be_in("unless")


def test_a_phrase_begins_with_a_letter_or_a_digit() -> None:
    with pytest.raises(ValueError, match="begins with neither"):
        ListedWords(str, ("-said",))


@given(st.lists(st.sampled_from([*_PHRASES, "SAID", "I", "i", "İ", "’", "-", " ", ".", "ſaid", "s", "ß"])).map("".join))
@examples(200)
def test_the_same_is_found_as_by_the_expression(text: str) -> None:
    words = either(_PHRASES, "en")
    expression = re.compile(words.pattern)
    assert _spans(list(words.finditer(text))) == _spans(list(expression.finditer(text)))
    assert words.fullmatch(text) == (expression.fullmatch(text) is not None)
    match, expected = words.match(text), expression.match(text)
    assert (match and match.span()) == (expected and expected.span())
