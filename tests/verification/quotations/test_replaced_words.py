"""Brackets and short cuts that change what a quotation says, and those that editors need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from digest.foundation.problem import Code
from tests.tables import read_table

CASES: dict[str, list[dict[str, Any]]] = read_table(Path(__file__).parent.parent / "cases/replaced_words.yaml")
SAID = {
    "en": "“{},” said Ada Brook.",
    "de": "„{}“, sagte Ada Brook.",
    "fr": "« {} », a dit Ada Brook.",
    "es": "«{}», dijo Ada Brook.",
    "it": "«{}», ha detto Ada Brook.",
    "nl": "“{}”, zei Ada Brook.",
}


def told(language: str, says: str, quotation: str) -> list[Code]:
    sidecar = {"quotes": [{"text": quotation, "speaker": "Ada Brook"}]}
    text = SAID[language].format(says)
    return [problem.code for problem in digest.verify(text, sidecar, language=language).problems]


@pytest.mark.parametrize("case", CASES["told"], ids=lambda case: case["quotation"])
def test_a_bracket_or_cut_that_changes_the_sense_is_told(case: dict[str, Any]) -> None:
    assert told(**case) == [Code.QUOTE_CUT]


@pytest.mark.parametrize("case", CASES["kept"], ids=lambda case: case["quotation"])
def test_a_bracket_or_cut_that_editors_need_is_not(case: dict[str, Any]) -> None:
    assert not told(**case)


@pytest.mark.parametrize("quotation", ["The plan [the large one] is ours", "The plan […] ours"])
def test_brackets_of_the_article_are_its_words(quotation: str) -> None:
    assert Code.QUOTE_CUT not in told("en", "The plan [the large one] is ours", quotation)
