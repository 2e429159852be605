"""Quotation marks by language."""

from __future__ import annotations

import pytest

from digest.text.quotation_marks import in_usual_marks


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "“yes”"),
        ("de", "„yes“"),
        ("de-AT", "„yes“"),
        ("pl", "„yes”"),
        ("fr", "«_yes_»"),
        ("fr-CA", "«_yes_»"),
        ("fr-CH", "«yes»"),
        ("ar", "«yes»"),
        ("ja", "「yes」"),
        ("zh", "“yes”"),
        ("zh-Hant-TW", "「yes」"),
        ("sv", "”yes”"),
        ("tlh", "“yes”"),
    ],
)
def test_marks_are_those_of_the_language(language: str, shown: str) -> None:
    assert in_usual_marks("yes", language) == shown.replace("_", "\N{NO-BREAK SPACE}")
