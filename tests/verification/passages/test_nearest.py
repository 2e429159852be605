"""Hints to the nearest passage. The table of cases is in cases/nearest.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from digest.text.folding import fold
from digest.text.similarity import Difference, compare
from digest.verification.passages.nearest import nearest
from tests.counting import calls
from tests.strategies import texts
from tests.tables import read_table

TABLE: dict[str, Any] = read_table(Path(__file__).parents[1] / "cases/nearest.yaml")


@pytest.mark.parametrize("case", TABLE["cases"], ids=lambda case: case["wanted"])
def test_what_an_editor_is_told(case: dict[str, str]) -> None:
    text = TABLE["article"]
    found = nearest(fold(text), case["wanted"])
    if "nearest" not in case:
        assert found is None
        return
    assert found is not None
    assert text[found.span.start : found.span.end] == case["nearest"]
    assert found.difference == case["says"]


def test_the_score_is_the_share_of_characters_in_common() -> None:
    alike = compare("It cost US$10 billion then", "US$19 billion")
    assert alike is not None
    assert 0.9 < alike.score < 1
    assert alike.differences == (Difference("US$10 billion", "US$19 billion"),)
    assert compare("one two", "three") is None


def test_a_long_passage_is_shown_in_short() -> None:
    sentence = "It was {} then, as everybody in the whole of the town knew and said for many years."
    found = nearest(fold(sentence.format("x" * 70)), sentence.format("y" * 70))
    assert found is not None
    assert found.difference == f"the article says '{'x' * 30}…{'x' * 30}', not '{'y' * 30}…{'y' * 30}'"


def test_the_work_has_a_bound_however_long_the_article_is() -> None:
    wanted = "Japan is an important market for Huawei and plays the important role in the supply chain"
    long, longer = (fold(TABLE["article"] * number) for number in (1_000, 10_000))
    assert nearest(longer, wanted) is not None
    assert calls(lambda: nearest(longer, wanted)) < 1.1 * calls(lambda: nearest(long, wanted))


@given(texts, texts)
def test_nothing_raises(text: str, wanted: str) -> None:
    folded = fold(text)
    found = nearest(folded, wanted)
    if found:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert 0 < found.score <= 1
        assert found.difference
