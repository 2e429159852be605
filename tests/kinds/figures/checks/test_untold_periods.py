"""A figure is about a time that its article names, where its sentences name one of such a length."""

from __future__ import annotations

import datetime as dt

import pytest

import digest

_PORT = (
    "Em Lagoa, o número de navios baixou em 40 durante o terceiro trimestre do ano. A queda levou a taxa de ocupação do"
    " cais a 71%."
)


@pytest.mark.parametrize(
    ("label", "period", "is_told"),
    [
        ("Taxa de ocupação do cais", "2015-Q2", True),
        ("Taxa de ocupação do cais", "2015-Q3", False),
        ("Taxa de ocupação anterior do cais", "2015-Q2", False),
        ("Taxa de ocupação do cais", "2015-Q4", False),
    ],
)
def test_the_article_names_the_time_or_one_near_by(label: str, period: str, is_told: bool) -> None:
    figure = {"label": label, "value": "71%", "at": "71%", "period": period}
    found = digest.verify(_PORT, {"figures": [figure]}, language="pt", published=dt.date(2015, 10, 22))
    assert [problem.check for problem in found.problems] == ["period/untold"] * is_told


@pytest.mark.parametrize(("period", "is_told"), [("2017-Q2", True), ("2016-Q2", False)])
def test_the_same_part_of_last_year_may_begin_a_sentence(period: str, is_told: bool) -> None:
    figure = {"label": "Taxa de ocupação do cais", "value": "71%", "at": "71%", "period": period}
    text = "No mesmo trimestre do ano passado, a taxa de ocupação do cais era de 71%."
    found = digest.verify(text, {"figures": [figure]}, language="pt", published=dt.date(2017, 7, 28))
    assert [problem.check for problem in found.problems] == ["period/said"] * is_told
