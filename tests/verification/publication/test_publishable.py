"""How much of an article is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.spans import Span
from digest.verification.publication.publishable import count_words, covered, percent
from tests.builders import make_flow


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One two, three.", 3),
        ("It’s US$1.1 trillion – or so", 5),
        ("Ships left. […] Others stayed.", 4),
        ("日本は重要な市場だ。", 9),
        ("华为 and Nikkei 日本", 6),
        ("a\nb\u00a0c", 3),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words


def test_a_long_row_of_marks_takes_no_longer_than_words() -> None:
    assert count_words("." * 500_000 + " boats") == 1


@pytest.mark.parametrize(("part", "whole", "share"), [(0, 0, 0), (0, 9, 0), (1, 4, 25), (251, 1000, 26), (9, 9, 100)])
def test_a_share_is_rounded_up(part: int, whole: int, share: int) -> None:
    assert percent(part, whole) == share


TEXT = "one two three four five six"


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted), max_size=6))
def test_what_passages_share_counts_once(edges: list[list[int]]) -> None:
    spans = [Span(start, end) for start, end in edges]
    inside = {at for start, end in spans for at in range(start, end)}
    text = covered(make_flow(TEXT), spans)
    assert text.replace("\n", "") == "".join(TEXT[at] for at in sorted(inside))
