"""What amounts are about. The table of cases is in cases/figures.yaml."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

from digest.model.article import Status
from digest.reading.figures import ProposedFigure, find_figures
from digest.reading.lexicon import lexicon
from digest.reading.people import Cast

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases/figures.yaml").read_text("utf-8"))


def told(figure: ProposedFigure) -> str:
    also = f" ({figure.also})" if figure.also else ""
    period = f" [{figure.period}]" if figure.period else ""
    status = "" if figure.status is Status.ACTUAL else f" {figure.status}"
    by = f" by {figure.by}" if figure.by else ""
    return f"{figure.label} = {figure.value}{also}{period}{status}{by}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_figures(case: dict[str, Any]) -> None:
    text, language = case["text"], case.get("language", "en")
    words = lexicon(language)
    published = None if case.get("undated") else dt.date(2026, 2, 12)
    figures = list(find_figures([text], language, published, Cast(text, words, {}), words))
    assert [told(figure) for figure in figures] == case["figures"]
    assert all(figure.value in text[figure.start : figure.end] for figure in figures)
