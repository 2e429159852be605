"""White space made even."""

from __future__ import annotations

import pytest

from digest.text.white_space import in_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a\t b\u00a0\n c ", "a b c"),
        ("«\u202fmot\u202f» et 46\u202f000", "«\u202fmot\u202f» et 46\u202f000"),
        (" \n ", ""),
    ],
)
def test_in_one_line(text: str, line: str) -> None:
    assert in_one_line(text) == line
