"""A test of many cases tells of every case that fails, and how."""

from __future__ import annotations

import pytest

from tests.tables import in_groups


@in_groups(
    [("odd", 1), ("odd", 3), ("even", 2), ("even", 3), ("even", 5)],
    lambda group, _: group,
    lambda _, number: f"no. {number}",
)
def cases(group: str, number: int) -> None:
    assert number % 2 == (group == "odd")


def test_where_all_hold_nothing_is_told() -> None:
    cases("odd", "")


def test_each_that_fails_is_named() -> None:
    with pytest.raises(
        pytest.fail.Exception, match=r"(?s)^2 of 3 cases:\nno\. 3: AssertionError: .*\n.*no\. 5: AssertionError"
    ) as told:
        cases("even", "")
    assert "no. 2" not in str(told.value)


def test_one_row_is_run_alone() -> None:
    cases("even", "no. 2")
    with pytest.raises(pytest.fail.Exception, match=r"^1 of 1 cases:\nno\. 5: "):
        cases("even", "no. 5")
    with pytest.raises(pytest.skip.Exception):
        cases("even", "no. 7")
