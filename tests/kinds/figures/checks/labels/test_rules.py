"""Every rule about labels has a case in which it is the one that speaks, and a name of its own."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from digest.kinds.figures.checks.about_label import CHECKS
from digest.kinds.figures.checks.labels.contradicting import contradictions
from digest.kinds.figures.checks.labels.deciding.rule import Tell
from digest.kinds.figures.checks.labels.deciding.table import RULES
from digest.text.scripts import is_edgeless
from tests.kinds.figures.perturbing import read
from tests.tables import read_table

CASES = Path(__file__).parent.parent.parent / "cases"


@cache
def read_cases() -> tuple[frozenset[str], tuple[str, ...]]:
    """The checks that speak in the tables of what is doubted; and labels on which a check was passed over for want of a
    word, though it would have told something."""
    checks: set[str] = set()
    missed: list[str] = []
    in_short = contradictions.contradicted

    def in_full(held: contradictions.Held) -> tuple[str, str] | None:
        told = in_short(held)
        spaced = not is_edgeless(held.label) and not is_edgeless(held.passage.sentence)
        every = (check for check in contradictions.CHECKS if not (spaced and check.unspaced))
        if told is None and any(check.told(held) for check in every):
            missed.append(held.label)
        return told

    keys = ("label", "value", "period", "status", "by")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contradictions, "contradicted", in_full)
        for table in ("coherence", "times", "newcomers"):
            for case in read_table(CASES / f"{table}.yaml"):
                given = case.get("figure", case)
                written = {key: given[key] for key in (*keys, "at") if key in given}
                figure = {"label": "Figure", "at": given.get("value"), **written}
                day = case.get("published", "2026-05-12")
                told = read(case["text"], figure, case.get("language", "en"), published=day)
                checks.update(problem.check for problem in told.problems)
    return frozenset(checks), tuple(missed)


def test_every_rule_that_tells_speaks_in_a_case() -> None:
    expected = {f"label/{rule.name}" for rule in RULES if isinstance(rule, Tell)}
    expected |= {f"label/{name}" for name, _ in CHECKS if name not in ("other-amount", "contradiction")}
    expected |= {f"label/{check.name}" for check in contradictions.CHECKS}
    assert expected - read_cases()[0] == set()


def test_a_check_names_all_words_by_which_it_speaks() -> None:
    """Those without a word of which a label has none are passed over."""
    assert read_cases()[1] == ()


def test_names_are_different() -> None:
    names = Counter(
        [rule.name for rule in RULES] + [name for name, _ in CHECKS] + [check.name for check in contradictions.CHECKS]
    )
    assert [name for name, times in names.items() if times > 1] == []
