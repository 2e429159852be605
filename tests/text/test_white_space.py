"""White space made even."""

from __future__ import annotations

import pytest

from digest.text.white_space import in_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a\t b\u00a0\n c ", "a b c"),
        ("«\u202fmot\u202f» et 46\u202f000", "«\u202fmot\u202f» et 46\u202f000"),
        ("«\u00a0mot\u00a0» : 8,3\u00a0% de 5\u00a0000", "«\u00a0mot\u00a0» : 8,3\u00a0% de 5\u00a0000"),
        ("5\u00a0 km, un\u00a0mot", "5 km, un mot"),
        (" \n ", ""),
    ],
)
def test_in_one_line(text: str, line: str) -> None:
    assert in_one_line(text) == line
