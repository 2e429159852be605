"""Sets as columns of numbers: tests/javascript/columns.test.js reads the same cases."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from digest.search.column_files import set_columns
from scripts.sample import ROOT

CASES = json.loads((ROOT / "tests" / "search" / "cases" / "columns.json").read_text(encoding="utf-8"))


def test_sets_are_written_as_the_cases_say() -> None:
    for case in CASES:
        assert set_columns(case["sets"]) == case["columns"], case["of"]


@given(st.lists(st.sets(st.integers(0, 60))))
def test_a_set_has_a_number_in_each_column_until_it_ends(sets: list[set[int]]) -> None:
    columns = set_columns(sets)
    assert len(columns) == max(map(len, sets), default=0)
    for before, column in enumerate(columns):
        assert len(column) == sum(len(each) >= before for each in sets)
