"""Taking an item out of a YAML document: all else keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.yaml.partial import without_item


@pytest.mark.parametrize(
    ("text", "line", "left"),
    [
        ("a:\n  - b: 1\n    c: 2\n  - d: 3\n", 2, "a:\n  -     \n\n  - d: 3\n"),
        ("a:\n  - b: 1\n    c: 2\n  - d: 3\n", 3, "a:\n  -     \n\n  - d: 3\n"),
        ("a:\n- b: 1\n  c:\n    d: 2\ne: 3", 4, "a:\n-     \n\n\ne: 3"),
        ("a: 1\nb: [2\nc: 3", 2, "a: 1\n     \nc: 3"),
        ("a:\n  b: [2\n  c: 3\nd: 4", 2, "  \n\n\nd: 4"),
        ("a:\n    - b: 1\n      c: 2\n\t  d: 3\n    - e: 4\n", 4, "a:\n    -     \n\n\n    - e: 4\n"),
        ("a: 1\n\nb: 2", 2, None),
        ("a: 1", 9, None),
    ],
)
def test_without_item(text: str, line: int, left: str | None) -> None:
    assert without_item(text, line) == left


@given(st.text("ab:- \n#[\"'", max_size=60), st.integers(0, 12))
def test_all_else_keeps_its_place(text: str, line: int) -> None:
    left = without_item(text, line)
    if left is not None:
        assert left != text
        assert left.count("\n") == text.count("\n")
        was, now = text.split("\n"), left.split("\n")
        changed = [number for number, (one, other) in enumerate(zip(was, now, strict=True)) if one != other]
        assert all(now[number].strip() in ("", "-") for number in changed)
