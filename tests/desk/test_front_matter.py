"""Edits of front matter: the text below it stays, and so does every other byte."""

from __future__ import annotations

import pytest

from digest.desk.front_matter import with_edits
from digest.yaml.editing.edits import Put, Remove
from digest.yaml.editing.tree import UnpatchableError


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: A  # c\n---\nText\n---\n", "---\ntitle: 'B: C'  # c\n---\nText\n---\n"),
        ('\ufeff---\r\ntitle: "A"\r\n---\r\nText\r\n', '\ufeff---\r\ntitle: "B: C"\r\n---\r\nText\r\n'),
        ("---  \ntitle: A\nx: |\n  - - -\n---", "---  \ntitle: 'B: C'\nx: |\n  - - -\n---"),
        ("---\n---\n", "---\ntitle: 'B: C'\n---\n"),
    ],
)
def test_a_title_is_written(before: str, after: str) -> None:
    assert with_edits(before, [Put(("title",), "B: C")]) == after


def test_a_key_is_taken_away() -> None:
    assert with_edits("---\ndraft: true\ntitle: A\n---\n\nText", [Remove(("draft",))]) == "---\ntitle: A\n---\n\nText"


@pytest.mark.parametrize("text", ["title: A\n", "---\ntitle: A\n", "", "+++\ntitle = 'A'\n+++\n"])
def test_what_has_no_front_matter_is_left_alone(text: str) -> None:
    with pytest.raises(UnpatchableError):
        with_edits(text, [Put(("title",), "B")])
