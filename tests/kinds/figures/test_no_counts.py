"""The day of a date and a place in a row are numbers that count nothing: a figure of one is told."""

from __future__ import annotations

from pathlib import Path

from digest.foundation.problem import Code, Severity
from tests.kinds.figures.perturbing import read, told
from tests.tables import in_groups, read_table

CASES: dict[str, list[list[str]]] = read_table(Path(__file__).parent / "cases" / "no_counts.yaml")


def _told(language: str, text: str, value: object, at: str, label: str = "Figure") -> list[str]:
    at = str(value) if at == "-" else at
    return told(text, {"label": label, "value": str(value), "at": at}, language)


def _by_language(language: str, *_: object) -> str:
    return language


def _row(_: str, text: str, value: object, __: str) -> str:
    return f"{value} of {text}"


@in_groups(CASES["dates"], _by_language, _row)
def test_a_part_of_a_date_is_no_amount(language: str, text: str, value: object, at: str) -> None:
    assert Code.LABEL_IN_DOUBT in _told(language, text, value, at)


@in_groups(CASES["ordinals"], _by_language, _row)
def test_a_place_in_a_row_is_no_count_of_something_else(language: str, text: str, value: object, at: str) -> None:
    assert Code.QUALIFIER_DROPPED in _told(language, text, value, at)


@in_groups(
    [*CASES["amounts"], *CASES["placed"], *CASES["halves"], *CASES["below"], *CASES["undenied"]], _by_language, _row
)
def test_what_is_an_amount_is_taken(language: str, text: str, value: object, at: str) -> None:
    assert _told(language, text, value, at) == []


@in_groups(CASES["denied"], _by_language, _row)
def test_an_amount_that_something_was_not_is_worth_a_look(language: str, text: str, value: str, at: str) -> None:
    figure = {"label": "Price", "value": value, "at": value}
    (problem,) = read(text, figure, language).problems
    assert (problem.code, problem.check, problem.severity) == (
        Code.LABEL_IN_DOUBT,
        "label/verb-denied",
        Severity.NOTICE,
    )
    assert at == "-"


def test_a_label_may_say_that_it_was_not() -> None:
    text = "The club did not pay €7 million for the boat."
    assert _told("en", text, "€7 million", "-", "Sum not paid") == []


def test_a_year_that_is_called_one_is_no_mistake() -> None:
    assert _told("en", "The ferry sank on 9 October 1931.", 1931, "-", "Year of the wreck") == []
