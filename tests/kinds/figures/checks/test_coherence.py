"""What a figure says beside its amount is doubted where its sentence says otherwise; cases/coherence.yaml has both.

What is doubted though it `is_right` is so by a notice alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from digest.foundation.problem import Severity
from tests.kinds.figures.perturbing import read
from tests.tables import in_groups, read_table

FOLDER = Path(__file__).parent.parent / "cases"
CASES: list[dict[str, Any]] = read_table(FOLDER / "coherence.yaml")
TIMES: list[dict[str, Any]] = read_table(FOLDER / "times.yaml")


EVERY = [*CASES, *({**case, "published": "2026-05-12"} for case in TIMES)]


@in_groups(
    ((case,) for case in EVERY),
    lambda case: case.get("language", "en"),
    lambda case: f"{case['text']} ({case.get('label', case['doubt'])})",
)
def test_a_contradiction_is_doubted(case: dict[str, Any]) -> None:
    keys = ("label", "value", "period", "status", "by")
    at = case.get("at", case.get("value"))
    figure = {"label": "Figure", **{key: case[key] for key in keys if key in case}, "at": at}
    wanted = [] if case["doubt"] == "-" else case["doubt"].split()
    day = {"published": case["published"]} if "published" in case else {}
    problems = read(case["text"], figure, case.get("language", "en"), **day).problems
    assert [problem.code for problem in problems] == wanted
    if case.get("is_right"):
        assert all(problem.severity is Severity.NOTICE for problem in problems)
