"""Figures in sentences: what is taken, as what, and what is told."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from digest.text.folding import fold
from tests.kinds.figures.perturbing import read, told
from tests.kinds.figures.wanted import holds
from tests.tables import in_groups, read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases/verification.yaml")
BY_KIND: dict[str, list[list[str]]] = read_table(Path(__file__).parent / "cases/amounts_by_kind.yaml")


def figure_of(case: dict[str, Any]) -> dict[str, Any]:
    figure = {"label": "What it is", **case["figure"]}
    return figure if "at" in figure or "from" in figure else {**figure, "at": figure["value"]}


@in_groups(
    ((case,) for case in CASES),
    lambda case: case.get("language", "en"),
    lambda case: f"{case['figure']} in {case['text']}",
)
def test_a_figure_is_told_as_it_is(case: dict[str, Any]) -> None:
    titles = {key: case[key] for key in ("title", "source_title") if key in case}
    outcome = read(case["text"], figure_of(case), case.get("language", "en"), **titles)
    assert [problem.code.value for problem in outcome.problems] == case.get("told", [])
    if "told" not in case:
        assert outcome.value is not None
        (figure,) = outcome.value.figures
        assert fold(figure.value.written).folded == fold(case.get("shown", figure.value.written)).folded
        assert figure.value.number == Decimal(case.get("number", figure.value.number))


@in_groups(
    (([kind, *case],) for kind, cases in BY_KIND.items() for case in cases),
    lambda case: case[0],
    lambda case: f"{case[3]!r} in {case[2]} is not {case[4]}",
)
def test_amounts_of_all_kinds_are_whole(case: list[str]) -> None:
    _kind, language, text, value, want, *at = case
    assert holds(text, {"value": value, "at": at[0] if at else value}, language, want)


def test_a_sentence_is_read_once_for_each_of_its_figures() -> None:
    text = "The yard built 12 boats, sold 9 masts and lost 3 anchors."
    assert [told(text, {"label": "X", "value": each, "at": each}, "en") for each in ("12 boats", "9 masts")] == [[], []]


@pytest.mark.parametrize(
    ("text", "figure", "said"),
    [
        (
            "It drew a crowd of 31,402.",
            {"label": "Fans", "value": "31,402 fans", "at": "crowd of 31,402"},
            "write what the article counts; or, if it does not say what, '31,402 [fans]'",
        ),
        (
            "It weighs 5 kg.",
            {"label": "Weight", "value": "5 [kg]", "at": "5 kg"},
            "brackets are for a unit that the article lacks: write '5 kg'",
        ),
        (
            "It costs 300\u202f000 euros.",
            {"label": "Price", "value": "200 000 euros", "at": "300\u202f000 euros"},
            "the figure says '200 000 euros', its passage says '300 000 euros'",
        ),
        (
            "El grupo pagó 1,250 millones de pesos.",
            {"label": "Pago", "at": "1,250 millones de pesos"},
            "'1,250' may be 1250 or 1.250: name the article's country, as in `language: es-MX` or es-ES",
        ),
    ],
)
def test_a_message_says_what_to_write(text: str, figure: dict[str, str], said: str) -> None:
    language = next((each for word, each in (("euros", "fr"), ("pesos", "es")) if word in text), "en")
    (problem,) = read(text, figure, language).problems
    assert said in (problem.message, problem.hint)
