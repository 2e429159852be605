"""Quotations, with the liberties that journalists mark. The tables of cases are in cases/quotation_matching.yaml."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.folding import fold
from digest.verification.passages.quotation_matching import (
    LONGEST_ELISION,
    LONGEST_INSERTION,
    find_quotation,
    pieces_of,
)
from tests.counting import calls
from tests.strategies import texts
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parents[1] / "cases/quotation_matching.yaml")


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(each["text"], case, id=f"{each['title']}: {case['quote']}")
        for each in CASES
        for case in each["cases"]
    ],
)
def test_where_a_quotation_stands(text: str, case: dict[str, Any]) -> None:
    found = find_quotation(fold(text), case["quote"], case.get("prefix", ""), case.get("suffix", ""))
    assert [[text[start:end] for start, end in pieces] for pieces in found] == case["found"]


def test_words_left_out_are_at_most_a_thousand_characters() -> None:
    near, far = "x" * (LONGEST_ELISION - 2), "x" * (LONGEST_ELISION - 1)
    assert find_quotation(fold(f"begin {near} end"), "begin […] end")
    assert not find_quotation(fold(f"begin {far} end"), "begin […] end")
    assert find_quotation(fold(f"begin {far} end"), "begin […] [more] end")


def test_words_replaced_are_at_most_eighty_characters() -> None:
    near, far = "x" * (LONGEST_INSERTION - 2), "x" * (LONGEST_INSERTION - 1)
    assert find_quotation(fold(f"begin {near} end"), "begin [it] end")
    assert not find_quotation(fold(f"begin {far} end"), "begin [it] end")


def test_pieces() -> None:
    assert pieces_of("“We” […] see [Huawei], … and […].") == ('"We"', "see", "and")
    assert pieces_of("all of it.") == ("all of it.",)
    assert pieces_of("[…]") == ()


@pytest.mark.parametrize(("quotation", "places"), [("We […] see […] it!", 0), ("We […] it.", 1)])
def test_the_work_grows_no_faster_than_a_text_that_repeats_itself(quotation: str, places: int) -> None:
    few, many = (fold("We see it. " * number) for number in (300, 3_000))
    assert len(find_quotation(many, quotation)) == 3_000 * places
    assert calls(lambda: find_quotation(many, quotation)) < 11 * calls(lambda: find_quotation(few, quotation))


@given(texts, texts, texts, texts)
def test_pieces_stand_in_order_and_as_they_were_written(before: str, first: str, second: str, after: str) -> None:
    folded = fold(f"{before} {first} {second} {after}")
    for pieces in find_quotation(folded, f"{first} […] {second}"):
        assert list(pieces) == sorted(pieces)
        assert all(span.start < span.end for span in pieces)
        assert all(one.end <= two.start for one, two in pairwise(pieces))


@given(st.lists(st.sampled_from("one two three four five six seven eight".split()), min_size=3, max_size=12), st.data())
def test_a_quotation_with_words_left_out_is_found(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    left = data.draw(st.integers(1, len(words) - 1))
    right = data.draw(st.integers(left, len(words) - 1))
    quote = f"{' '.join(words[:left])} […] {' '.join(words[right:])}"
    found = find_quotation(fold(text), quote)
    assert found
    for pieces in found:
        kept = [text[start:end] for start, end in pieces]
        assert " ".join(kept) == " ".join(words[:left] + words[right:])


@given(texts, texts, texts, texts)
def test_nothing_raises(text: str, quote: str, prefix: str, suffix: str) -> None:
    find_quotation(fold(text), quote, prefix, suffix)
