"""Marks of direction: those that turn words round, and those that are ordinary."""

from __future__ import annotations

import pytest

from digest.text.direction import is_right_to_left, turns, within

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("שלום\u200f (12)\u200e \u061cب", []),
        (f"a {RLE}שלום{PDF} b {LRI}c{PDI} {FSI}d{PDI}", []),
        (f"{LRI}a {RLE}b{PDF} c{PDI}", []),
        (f"{LRI}a {RLE}b{PDI} c", []),
        (f"a {RLO}b{PDF} c", [2]),
        (f"a {LRO}b", [2]),
        (f"a {RLE}b", [2]),
        (f"a {RLI}b {LRI}c{PDI}", [2]),
        (f"a{PDF} b{PDI}", [1, 4]),
        (f"{RLE}a{PDI}{PDF}", [2]),
        ("", []),
    ],
)
def test_turns(text: str, places: list[int]) -> None:
    assert [turn.at for turn in turns(text)] == places


def test_marks_without_end_take_no_long_time() -> None:
    assert len(list(turns(RLE * 100_000 + PDI * 100_000))) == 200_000


@pytest.mark.parametrize(
    ("text", "is_right"), [("24 שלום a", True), ("a שלום", False), ("“مرحبا”", True), ("24%", False), ("", False)]
)
def test_the_first_letter_tells_the_direction(text: str, is_right: bool) -> None:
    assert is_right_to_left(text) is is_right


@pytest.mark.parametrize(
    ("text", "way", "is_isolated"),
    [
        ("Hafen AG", "rtl", True),
        ("8,5 Millionen Euro", "rtl", True),
        ("7,2 مليون يورو", "rtl", False),
        ("2026 (12%)", "rtl", False),
        ("港新聞", "rtl", True),
        ("Hafen AG", "ltr", False),
        ("Le Quai – 7,2 مليون", "ltr", True),
        (f"{FSI}Hafen AG{PDI}، {FSI}Le Quai{PDI}", "rtl", False),
        ("", "rtl", False),
    ],
)
def test_what_runs_against_its_sentence_is_isolated(text: str, way: str, is_isolated: bool) -> None:
    assert within(text, way) == (f"{FSI}{text}{PDI}" if is_isolated else text)
