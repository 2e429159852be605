"""The amounts and quotations of a summary, a title and a reason are the article's, or are asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from digest import Code, Problem
from digest.foundation.problem import Severity
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parents[1] / "cases/own_words.yaml")
ASKED = {Code.UNSUPPORTED_AMOUNT, Code.UNSUPPORTED_QUOTATION}
TEXT = CASES[0]["text"]


def asked(text: str, language: str = "en", site: dict[str, Any] | None = None, **sidecar: Any) -> list[Problem]:
    """What is asked about the editor's own words."""
    settings = {"language": language, "title": "Digest", "url": "https://example.org/", **(site or {})}
    verified = digest.verify(text, sidecar, language=language, site=settings)
    return [problem for problem in verified.problems if problem.code in ASKED]


@pytest.mark.parametrize(
    ("text", "language", "summary"),
    [(case["text"], case.get("language", "en"), summary) for case in CASES for summary in case["silent"]],
)
def test_what_the_article_says_is_not_asked_about(text: str, language: str, summary: str) -> None:
    told = asked(text, language, summary=summary)
    assert [problem.message for problem in told if problem.severity is not Severity.NOTICE] == []


@pytest.mark.parametrize(
    ("text", "language", "summary", "words"),
    [(case["text"], case.get("language", "en"), *told) for case in CASES for told in case["told"]],
)
def test_what_it_does_not_say_is_told(text: str, language: str, summary: str, words: str) -> None:
    assert [(each.passage, each.severity) for each in asked(text, language, summary=summary)] == [
        (words, Severity.WARNING)
    ]


def test_why_it_matters_and_how_long_something_was_are_notices() -> None:
    (reason,) = asked(TEXT, why="The town has 90,000 residents.")
    (time,) = asked(TEXT, summary="It was shut for 300 days.")
    assert (reason.passage, reason.severity) == ("90,000", Severity.NOTICE)
    assert (time.passage, time.severity) == ("300", Severity.NOTICE)


def article(title: str, source: str) -> str:
    return f"---\ntitle: {title}\npublished: 2026-01-15\nsource: {source}\n---\n{TEXT}"


@pytest.mark.parametrize(
    ("title", "original", "passages"),
    [
        ("Ferry loses £4.4m", "", []),
        ("Ferry loses £4.8m", "", ["£4.8m"]),
        ("Ferry loses £4.8m", ", title: Line lost £4.8 million last year", []),  # it is the article's own
        ("Ferry loses £4.8m", ", title: Ferry loses £4.8m", []),
        ("“We must sell all boats”", "", ["We must sell all boats"]),
        ("“We must sell all boats”", ", title: “We must sell all boats” – Brook", []),
    ],
)
def test_a_title_is_held_against_the_text_and_the_original_title(
    title: str, original: str, passages: list[str]
) -> None:
    text = article(title, f"{{outlet: Harbour Gazette, url: https://example.org/ferry{original}}}")
    told = asked(text)
    assert [each.passage for each in told] == passages
    assert {each.severity for each in told} <= {Severity.NOTICE}
    of_summary = [each for each in asked(text, summary=title) if each.path == "article.yaml"]
    assert of_summary == []  # which says what the title says


def test_a_figure_that_the_editor_works_out_supports_the_summary() -> None:
    lost = {"label": "Left of the crew", "from": ["340", "1,860"], "working": "340 ÷ 1,860", "value": "about 18%"}
    assert [each.passage for each in asked(TEXT, summary="About 18% of the crew left.")] == ["About 18%"]
    assert asked(TEXT, summary="About 18% of the crew left.", figures=[lost]) == []


def test_nothing_is_asked_of_an_article_without_text() -> None:
    assert asked("", summary="The line lost £4 million.") == []


def test_what_may_be_translated_is_a_notice_and_quotations_are_not_asked_about() -> None:
    german = "Die Linie verlor 4,35 Millionen Euro. „Wir bleiben alle hier“, sagte Roth."
    summary = "The line lost 4.5 billion euros. “We are all staying here,” Roth said."
    verified = digest.verify(
        german,
        {"summary": summary},
        language="de",
        site={"language": "en", "title": "D", "url": "https://example.org/"},
    )
    told = [each for each in verified.problems if each.code in ASKED]
    assert [(each.passage, each.severity) for each in told] == [("4.5 billion euros", Severity.NOTICE)]


def test_an_answer_in_the_sidecar_ends_it() -> None:
    answer = {"code": "unsupported-amount", "passage": "£9 million", "why": "The line told us."}
    assert asked(TEXT, summary="It lost £9 million.", accept=[answer]) == []
    (again,) = asked(TEXT, summary="It lost £8 million.", accept=[answer])
    assert "£9 million" in again.hint
