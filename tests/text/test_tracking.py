"""Addresses without what marks a reader's way there."""

from __future__ import annotations

import pytest

from digest.text.tracking import without_tracking


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://a.example/b?utm_source=x&utm_medium=y", "https://a.example/b"),
        ("https://a.example/b?id=7&UTM_Campaign=x&page=2", "https://a.example/b?id=7&page=2"),
        ("https://a.example/b?fbclid=x&q=a%20b+c", "https://a.example/b?q=a%20b+c"),
        ("https://a.example/b?reference=5&eid=3&source=9", "https://a.example/b?reference=5&eid=3&source=9"),
        ("https://a.example/b#xtor=RSS-3", "https://a.example/b"),
        ("https://a.example/b#:~:text=harbour", "https://a.example/b"),
        ("https://a.example/b?at_medium=x#part-2", "https://a.example/b#part-2"),
        ("https://a.example/b?", "https://a.example/b"),
        ("https://[a.example/b?utm_source=x", "https://[a.example/b?utm_source=x"),
        ("", ""),
    ],
)
def test_what_marks_a_reader_goes(url: str, plain: str) -> None:
    assert without_tracking(url) == plain
