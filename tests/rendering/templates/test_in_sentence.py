"""Amounts within a sentence."""

from __future__ import annotations

import pytest

from digest.rendering.templates.in_sentence import in_sentence


@pytest.mark.parametrize(
    ("written", "language", "shown"),
    [
        ("Some 1.4 million", "en", "some 1.4 million"),
        ("Up to 50 jobs", "en-GB", "up to 50 jobs"),
        ("over 46,000 jobs", "en", "over 46,000 jobs"),
        ("US$8.5 billion", "en", "US$8.5 billion"),
        ("Rs 40", "en", "Rs 40"),
        ("Twelve ferries", "en", "Twelve ferries"),
        ("OVER 12", "en", "OVER 12"),
        ("1.4 million", "en", "1.4 million"),
        ("Rund 50 Boote", "de", "rund 50 Boote"),
        ("Verluste von 50 Euro", "de", "Verluste von 50 Euro"),
        ("Über 50 Boote", "de", "über 50 Boote"),
        ("Près de 40 bateaux", "fr", "près de 40 bateaux"),
        ("約40隻", "ja", "約40隻"),
        ("", "en", ""),
    ],
)
def test_a_qualifier_has_no_capital_within_a_sentence(written: str, language: str, shown: str) -> None:
    assert in_sentence(written, language).replace("\N{NO-BREAK SPACE}", " ") == shown
