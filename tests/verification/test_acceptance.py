"""An editor's answers to doubts: for the words they were given for, and for no error."""

from __future__ import annotations

import pytest

from digest.content.schema.sidecar import Acceptance
from digest.foundation.problem import Code, Place, Problem, Severity
from digest.verification.acceptance import Answered, Given, answered

WORDS = "barely $5 million"


def doubt(passage: str = WORDS, code: Code = Code.QUALIFIER_DROPPED) -> Problem:
    return Place("a.yaml", 3).doubt(code, "the article says more", "take the word along", passage)


def given(*entries: tuple[Code, str]) -> Given:
    accepted = [Acceptance(code=code, passage=passage, why="The table is exact.") for code, passage in entries]
    return Given(accepted, lambda index: Place("a.yaml", 10 + index))


@pytest.mark.parametrize("passage", [WORDS, f" {WORDS} ", "barely\n$5 million", "barely $5\u00a0million"])
def test_a_doubt_is_answered_by_its_words(passage: str) -> None:
    acceptance = given((Code.QUALIFIER_DROPPED, passage))
    assert answered([doubt()], acceptance) == Answered((), 1)
    assert list(acceptance.unused()) == []


@pytest.mark.parametrize("passage", ["not $5 million", "$5 million", "barely $6 million", "Barely $5 million"])
def test_it_is_asked_again_when_the_words_change(passage: str) -> None:
    acceptance = given((Code.QUALIFIER_DROPPED, passage))
    (left,) = answered([doubt()], acceptance).problems
    assert left.code is Code.QUALIFIER_DROPPED
    assert f"it was accepted for {passage!r}" in left.hint
    assert f'passage: "{WORDS}"' in left.hint
    assert list(acceptance.unused()) == []


def test_an_answer_to_a_later_doubt_is_not_taken_for_one_to_an_earlier() -> None:
    left = answered([doubt("nearly $4 million"), doubt()], given((Code.QUALIFIER_DROPPED, WORDS)))
    assert [problem.passage for problem in left.problems] == ["nearly $4 million"]
    assert "add accept" in left.problems[0].hint


def test_an_acceptance_of_the_article_may_be_for_another_annotation() -> None:
    of_article = given((Code.QUALIFIER_DROPPED, "nearly $4 million"))
    (left,) = answered([doubt()], given(), of_article).problems
    assert "add accept" in left.hint
    assert [problem.code for problem in of_article.unused()] == [Code.ACCEPTANCE_UNUSED]
    assert answered([doubt("nearly $4 million")], given(), of_article).count == 1
    assert list(of_article.unused()) == []


def test_an_acceptance_without_words_is_asked_for_them() -> None:
    (left,) = answered([doubt()], given((Code.QUALIFIER_DROPPED, ""))).problems
    assert f'names the words that it is for: passage: "{WORDS}"' in left.hint


def test_the_hint_can_be_copied_into_the_sidecar() -> None:
    (left,) = answered([doubt()], given()).problems
    assert f'accept: [{{code: qualifier-dropped, passage: "{WORDS}", why: …}}]' in left.hint


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        (Code.DIRECTION_IN_DOUBT, Severity.WARNING),
        (Code.LABEL_IN_DOUBT, Severity.NOTICE),
        (Code.PERIOD_IN_DOUBT, Severity.NOTICE),
        (Code.REPORTER_IN_DOUBT, Severity.NOTICE),
        (Code.STATUS_IN_DOUBT, Severity.NOTICE),
    ],
)
def test_one_of_another_code_answers_nothing_and_is_told(code: Code, severity: Severity) -> None:
    """No louder than what it may have answered."""
    acceptance = given((code, WORDS))
    assert answered([doubt()], acceptance).count == 0
    (unused,) = acceptance.unused()
    assert (unused.code, unused.line, unused.severity) == (Code.ACCEPTANCE_UNUSED, 10, severity)


def test_an_error_stays_whatever_is_accepted() -> None:
    error = Place("a.yaml", 3).problem(Code.FIGURE_DISAGREES, "another number", "correct it")
    assert answered([error], given((Code.QUALIFIER_DROPPED, ""))).problems == (error,)


def test_an_acceptance_of_the_article_answers_all_its_annotations() -> None:
    of_article = given((Code.QUALIFIER_DROPPED, WORDS))
    assert answered([doubt(), doubt()], given(), of_article) == Answered((), 2)


@pytest.mark.parametrize("why", ["…", "...", " – "])
def test_a_reason_has_words(why: str) -> None:
    with pytest.raises(ValueError, match="is no reason"):
        Acceptance(code="qualifier-dropped", why=why)


@pytest.mark.parametrize("code", ["figure-disagrees", "anchor-not-found", "no-such-doubt", "raw-html"])
def test_only_doubts_can_be_named(code: str) -> None:
    with pytest.raises(ValueError, match="accepted"):
        Acceptance(code=code, why="It is right.")
