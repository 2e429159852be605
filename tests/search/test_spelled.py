"""Numbers with their scale in words, in the languages that know it."""

from __future__ import annotations

import pytest

from digest.search.analysis import Analyser
from digest.search.spelled import scales, spelled


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "some 46 thousand jobs", [("46000", 1)]),
        ("en", "46k jobs and 1.1 trillion yen, 2bn euro", [("46000", 0), ("1100000000000", 3), ("2000000000", 6)]),
        ("en", "100m from 46 thousands of miles", []),
        ("en", "thousand 46, 2026.01.05 million", []),
        ("de", "1,5 Mrd. Euro, 3 Millionen", [("1500000000", 0), ("3000000", 3)]),
        ("de", "1 billion", [("1000000000000", 0)]),
        ("ja", "46万人と4.6億円", [("460000", 0), ("460000000", 4)]),
        ("xx", "46 thousand", [("46000", 0)]),
        ("en", "no number, thousand", []),
    ],
)
def test_numbers_in_words_have_figures(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(Analyser(language).words(text)):
        places.setdefault(word, []).append(place)
    assert sorted(spelled(places, scales(language)), key=lambda found: found[1]) == expected
