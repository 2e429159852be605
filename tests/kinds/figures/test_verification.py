"""Figures in sentences: what is taken, as what, and what is told."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from digest.text.folding import fold
from tests.kinds.figures.perturbing import read, told

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases/verification.yaml").read_text("utf-8"))


def figure_of(case: dict[str, Any]) -> dict[str, Any]:
    figure = {"label": "What it is", **case["figure"]}
    return figure if "at" in figure or "from" in figure else {**figure, "at": figure["value"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['text'][:30]} {case['figure'].get('value', '')}")
def test_a_figure_is_told_as_it_is(case: dict[str, Any]) -> None:
    titles = {key: case[key] for key in ("title", "source_title") if key in case}
    outcome = read(case["text"], figure_of(case), case.get("language", "en"), **titles)
    assert [problem.code.value for problem in outcome.problems] == case.get("told", [])
    if "told" not in case:
        assert outcome.value is not None
        (figure,) = outcome.value.figures
        assert fold(figure.value.written).folded == fold(case.get("shown", figure.value.written)).folded
        assert figure.value.number == Decimal(case.get("number", figure.value.number))


def test_a_sentence_is_read_once_for_each_of_its_figures() -> None:
    text = "The yard built 12 boats, sold 9 masts and lost 3 anchors."
    assert [told(text, {"label": "X", "value": each, "at": each}, "en") for each in ("12 boats", "9 masts")] == [[], []]
