"""What a check says is a warning where the check is proven, and else a notice; a proven one speaks before others."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Severity
from digest.kinds.figures.checks.about_label import CHECKS
from digest.kinds.figures.checks.labels.contradicting import contradictions
from digest.kinds.figures.checks.labels.deciding.rule import Tell
from digest.kinds.figures.checks.labels.deciding.table import RULES
from digest.kinds.figures.checks.proven import COUNTS, Count, is_unproven
from tests.kinds.figures.perturbing import read

OTHERS = {
    "direction/unsigned-change",
    "direction/unsigned-fall",
    "label/elsewhere-in-article",
    "label/difference-unsaid",
    "label/fits-far-better",
    "label/verb-denied",
    "period/compared",
    "period/label",
    "period/said",
    "reporter/eastern-source",
    "reporter/named-later",
    "reporter/perhaps-other",
    "reporter/silent-source",
    "status/ahead",
    "status/carried",
    "status/estimate",
    "status/label",
    "status/label-ahead",
    "status/possible",
    "status/other",
    "status/said",
    "status/unsaid",
    "status/will",
}
"""Checks that stand in no table."""


@pytest.mark.parametrize(
    ("right", "wrong", "is_proof"), [(0, 9, False), (0, 10, True), (2, 10, True), (3, 14, False), (3, 15, True)]
)
def test_a_check_is_proven_by_ten_wrong_annotations_and_five_for_each_right_one(
    right: int, wrong: int, is_proof: bool
) -> None:
    assert Count(right, wrong).is_proof is is_proof


def test_what_was_never_counted_has_proved_nothing_and_what_has_no_name_needs_no_proof() -> None:
    assert is_unproven("label/of-tomorrow")
    assert not is_unproven("")


def test_all_that_were_counted_are_checks() -> None:
    rules = {rule.name for rule in RULES if isinstance(rule, Tell)}
    known = {f"label/{name}" for name in (*rules, *(check.name for check in contradictions.CHECKS), *dict(CHECKS))}
    assert COUNTS.keys() - known - OTHERS == set()


FIRES = "The blaze killed 12 people and injured 40 others on Monday."
SALES = "Sales are expected to reach £3.2 million next year."
COSTS = "The new bridge will cost £3.2 million."
FINES = "The fine could reach £3.2 million."
GIFTS = "Last year the club gave £14,250 to charity."
STORM = "The storm tore down 300 pylons, and repairs to the railway will last 40 days."
HARBOUR = "The firm made a profit of $40 million. The cost of the new harbour was put at $90 million by the council."
FLEET = "The port is home to 900 boats. The fleet won 40 boats last year."


@pytest.mark.parametrize(
    ("text", "figure", "check", "severity"),
    [
        (FIRES, {"label": "People injured", "at": "12 people"}, "label/fate", Severity.WARNING),
        (SALES, {"label": "Sales", "at": "£3.2 million"}, "status/said", Severity.NOTICE),
        (COSTS, {"label": "Cost of the bridge", "at": "£3.2 million"}, "status/will", Severity.NOTICE),
        (FINES, {"label": "Fine", "at": "£3.2 million"}, "status/possible", Severity.NOTICE),
        (GIFTS, {"label": "Expected gifts of the club", "at": "£14,250"}, "status/label", Severity.NOTICE),
        (
            GIFTS,
            {"label": "Gifts of the club", "at": "£14,250", "status": "forecast"},
            "status/unsaid",
            Severity.NOTICE,
        ),
        # Sure is what the weight of all signs tells where the sentence that it tells has the words.
        (STORM, {"label": "Repairs to the railway", "at": "300 pylons"}, "label/fits-far-better", Severity.WARNING),
        (
            STORM,
            {"label": "Closure for repairs to the railway", "at": "300 pylons"},
            "label/fits-better",
            Severity.NOTICE,
        ),
        (
            HARBOUR,
            {"label": "Cost of the new harbour", "at": "profit of $40 million"},
            "label/elsewhere-in-article",
            Severity.WARNING,
        ),
        (FLEET, {"label": "Fleet", "at": "900 boats"}, "label/perhaps-elsewhere", Severity.NOTICE),
    ],
)
def test_a_doubt_has_the_weight_of_its_check(text: str, figure: dict[str, str], check: str, severity: Severity) -> None:
    (problem,) = read(text, {"value": figure["at"], **figure}, "en", published="2026-05-12").problems
    assert (problem.check, problem.severity) == (check, severity)


def test_a_proven_check_speaks_before_one_that_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first of those that are proven, or of the others where none of them speaks."""
    monkeypatch.setattr(
        contradictions, "_told", lambda _: iter([("label/thing", "a"), ("label/fate", "b"), ("label/kind", "c")])
    )
    held = contradictions.Held("", "", None, None, "")  # type: ignore[arg-type]
    assert contradictions.contradicted(held) == ("b", "label/fate")
    monkeypatch.setattr(contradictions, "_told", lambda _: iter([("label/thing", "a"), ("label/kind", "c")]))
    assert contradictions.contradicted(held) == ("a", "label/thing")
