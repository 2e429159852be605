"""Words beside an amount tell a rise or a fall; cases/directions.yaml has each sentence, its amount and which it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.kinds.figures.checks.directions import Direction, direction
from digest.text.spans import Span
from tests.tables import read_table

FILE = Path(__file__).parent.parent / "cases" / "directions.yaml"
CASES: list[list[str]] = read_table(FILE)
TOLD = {"rise": Direction.UP, "fall": Direction.DOWN, "-": None}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_words_beside_an_amount_tell_a_rise_or_a_fall(case: list[str]) -> None:
    sentence, amount, said, language = case
    start = sentence.index(amount)
    assert direction(sentence, Span(start, start + len(amount)), language) is TOLD[said]
