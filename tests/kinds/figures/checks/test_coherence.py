"""What a figure says beside its amount is doubted where its sentence says otherwise; cases/coherence.yaml has both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.kinds.figures.perturbing import told
from tests.tables import in_groups, read_table

FILE = Path(__file__).parent.parent / "cases" / "coherence.yaml"
CASES: list[dict[str, Any]] = read_table(FILE)


@in_groups(
    ((case,) for case in CASES),
    lambda case: case.get("language", "en"),
    lambda case: f"{case['text']} ({case.get('label', case['doubt'])})",
)
def test_a_contradiction_is_doubted(case: dict[str, Any]) -> None:
    keys = ("label", "value", "period", "status", "by")
    at = case.get("at", case.get("value"))
    figure = {"label": "Figure", **{key: case[key] for key in keys if key in case}, "at": at}
    wanted = [] if case["doubt"] == "-" else case["doubt"].split()
    assert told(case["text"], figure, case.get("language", "en")) == wanted
