"""Every rule about labels has a case in which it is the one that speaks, and a name of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from digest.kinds.figures.checks.about_label import CHECKS
from digest.kinds.figures.checks.labels.contradicting import contradictions
from digest.kinds.figures.checks.labels.deciding.rule import Tell
from digest.kinds.figures.checks.labels.deciding.table import RULES
from tests.kinds.figures.perturbing import read
from tests.tables import read_table

CASES = Path(__file__).parent.parent.parent / "cases"


def speaking() -> set[str]:
    """The checks that speak in the tables of what is doubted."""
    checks: set[str] = set()
    keys = ("label", "value", "period", "status", "by")
    for table in ("coherence", "times", "newcomers"):
        for case in read_table(CASES / f"{table}.yaml"):
            given = case.get("figure", case)
            figure = {
                "label": "Figure",
                "at": given.get("value"),
                **{key: given[key] for key in (*keys, "at") if key in given},
            }
            if "label-in-doubt" in case.get("doubt", case.get("told")):
                day = case.get("published", "2026-05-12")
                told = read(case["text"], figure, case.get("language", "en"), published=day)
                checks.update(problem.check for problem in told.problems)
    return checks


def test_every_rule_that_tells_speaks_in_a_case() -> None:
    expected = {f"label/{rule.name}" for rule in RULES if isinstance(rule, Tell)}
    expected |= {f"label/{name}" for name, _ in CHECKS if name not in ("other-amount", "contradiction")}
    expected |= {f"label/{check.name}" for check in contradictions.CHECKS}
    assert expected - speaking() == set()


def test_names_are_different() -> None:
    names = Counter(
        [rule.name for rule in RULES] + [name for name, _ in CHECKS] + [check.name for check in contradictions.CHECKS]
    )
    assert [name for name, times in names.items() if times > 1] == []
