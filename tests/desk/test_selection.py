"""What is selected in a page, found in the article's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.desk.selection import PlaceOfSelection, Selected, find, taken
from digest.text.folding import fold

TEXT = "The boat carried 12,400 people. The boat  was late; “the boat” came.\nהספינה הגיעה מאוחר\n「船は来た」と言った"


@pytest.mark.parametrize(
    ("selected", "found", "is_extended"),
    [
        (Selected("12,400 people"), "12,400 people", False),
        (Selected("400 peo"), "12,400 people", True),
        (Selected(" late;  “the "), "late; “the", False),
        (Selected("boat", "The ", " was late"), "boat", False),
        (Selected("boat was"), "boat  was", False),
        (Selected('"the boat"'), "“the boat”", False),
        (Selected("boat", 'late; "the ', '" came'), "boat", False),
        (Selected("הגיעה"), "הגיעה", False),
        (Selected("ספינה"), "הספינה", True),
        (Selected("船は"), "船は", False),
    ],
)
def test_its_place(selected: Selected, found: str, is_extended: bool) -> None:
    place = find(fold(TEXT), selected)
    assert isinstance(place, PlaceOfSelection), place
    assert TEXT[place.span.start : place.span.end] == found
    assert place.is_extended is is_extended


@pytest.mark.parametrize(
    ("selected", "found"),
    [("% on the", "12% on the"), ("up 12", "up 12%"), ("310 a", "€310 a"), ("cost €", "cost €310"), ("50", "50 km")],
)
def test_signs_that_touch_a_number_are_taken_along(selected: str, found: str) -> None:
    text = "Sales were up 12% on the year, at a cost €310 a head over 50 km."
    place = find(fold(text), Selected(selected))
    assert isinstance(place, PlaceOfSelection), place
    assert text[place.span.start : place.span.end] == found.removesuffix(" km")


@pytest.mark.parametrize(
    ("selected", "why"),
    [
        (Selected(" \n"), "Nothing"),
        (Selected("ship"), "does not say this"),
        (Selected("x" * 9000), "longer"),
        (Selected("boat"), "3 times"),
    ],
)
def test_why_it_has_none(selected: Selected, why: str) -> None:
    said = find(fold(TEXT), selected)
    assert isinstance(said, str)
    assert why in said


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 30))
def test_any_selection_is_found_where_it_was_made(start: int, length: int) -> None:
    """With what stands around it, a selection is never mistaken for another."""
    end = min(start + length, len(TEXT))
    place = find(fold(TEXT), Selected(TEXT[start:end], TEXT[:start], TEXT[end:]))
    if not fold(TEXT[start:end]).folded.strip(" "):
        assert isinstance(place, str)
        return
    assert isinstance(place, PlaceOfSelection)
    words = TEXT[start:end].strip()
    assert words in TEXT[place.span.start : place.span.end]
    assert place.span.start <= TEXT.index(words, start) < place.span.end


@pytest.mark.parametrize(
    ("selected", "words", "said"),
    [
        ("“We wait,”", "We wait", ""),
        ("310,0", "€310,000 a year", "The selection was extended to “€310,000 a year”."),
        ("It cost €310,000 and 40%", "€310,000", "Of the selection, “€310,000” is taken."),
        ("000 a year, and", "€310,000 a year", "“€310,000 a year” is taken for the selection."),
        ("Fares", "", ""),
    ],
)
def test_what_is_taken_of_a_selection_is_said(selected: str, words: str, said: str) -> None:
    assert taken(selected, words) == said
