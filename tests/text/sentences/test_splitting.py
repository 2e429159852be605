"""Where sentences end. The table of cases is in cases/sentences.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.sentences.splitting import sentences
from tests.strategies import texts
from tests.tables import read_table

CASES: dict[str, str] = read_table(Path(__file__).parents[1] / "cases/sentences.yaml")


@pytest.mark.parametrize(
    ("language", "case"), [(language, case) for language, cases in CASES.items() for case in cases.splitlines()]
)
def test_sentences(language: str, case: str) -> None:
    text = f" {case.replace('|', '')}\n".replace("  ", " ")
    assert [text[start:end] for start, end in sentences(text, language)] == [one.strip() for one in case.split("|")]


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_no_sentence(text: str) -> None:
    assert sentences(text, "en") == ()


@given(texts, st.sampled_from([*CASES, "en-GB", ""]))
def test_sentences_hold_all_text_but_the_space_between_them(text: str, language: str) -> None:
    reached = 0
    for start, end in sentences(text, language):
        assert start < end
        assert not text[reached:start].strip()
        assert text[start:end] == text[start:end].strip()
        reached = end
    assert not text[reached:].strip()


def test_stops_without_end_take_no_long_time() -> None:
    assert len(sentences("." * 200_000 + "a", "en")) == 1
    assert len(sentences(".”" * 200_000 + "a", "en")) == 1
