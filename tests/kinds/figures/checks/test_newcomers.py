"""What somebody new to a digest writes of its figures is taken where it is right, and doubted where it is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.kinds.figures.perturbing import told
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent.parent / "cases" / "newcomers.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['figure']['label']}: {case['text']}"[:80])
def test_a_figure_of_a_newcomer(case: dict[str, Any]) -> None:
    figure = {"at": case["figure"]["value"], **case["figure"]}
    assert told(case["text"], figure, case.get("language", "en")) == case["told"]
