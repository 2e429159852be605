"""What a form leaves as it was stays as it is written."""

from __future__ import annotations

from typing import Any

import pytest

from digest.desk.as_written import as_written


@pytest.mark.parametrize(
    ("before", "value", "written"),
    [
        ({"at": {"exact": "x"}}, {"at": "x"}, {"at": {"exact": "x"}}),
        ({"at": {"exact": "x"}}, {"at": "y"}, {"at": "y"}),
        ({"at": {"exact": "x", "prefix": "p"}}, {"at": "x"}, {"at": "x"}),
        ({"at": "x"}, {"at": {"exact": "x"}}, {"at": "x"}),
        ({"speaker": ["A"]}, {"speaker": "A"}, {"speaker": ["A"]}),
        ({"speaker": "A"}, {"speaker": ["A"]}, {"speaker": "A"}),
        ({"speaker": ["A"]}, {"speaker": ["A", "B"]}, {"speaker": ["A", "B"]}),
        ({"indirect": "yes"}, {"indirect": True}, {"indirect": "yes"}),
        (
            {"note": None, "why": "", "accept": []},
            {"label": "L"},
            {"label": "L", "note": None, "why": "", "accept": []},
        ),
        ({"corrected": {"date": "2019"}}, {"corrected": [{"date": "2019"}]}, {"corrected": {"date": "2019"}}),
        ({"from": [{"exact": "a"}, "b"]}, {"from": ["a", "c"]}, {"from": [{"exact": "a"}, "c"]}),
        ("x", "y", "y"),
        (None, {"a": "b"}, {"a": "b"}),
    ],
)
def test_it_is_kept(before: Any, value: Any, written: Any) -> None:
    assert as_written(before, value) == written
