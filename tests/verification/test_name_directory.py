"""Which outlet a name stands for, and which it was meant to be."""

from __future__ import annotations

import pytest

from digest.verification.name_directory import directory
from tests.builders import make_settings

LISTED = {"gazette": {"name": "Harbour Gazette", "aliases": ["The Gazette"]}, "one": "Coast Radio 1", "abc": "ABC News"}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Harbour Gazete", "Harbour Gazette"),
        ("Harbor Gazette", "Harbour Gazette"),
        ("The Gazete", "Harbour Gazette"),
        ("harbour  gazette", ""),
        ("The Gazette", ""),
        ("Harbour Herald", ""),
        ("Coast Radio 2", ""),
        ("BBC News", ""),
    ],
)
def test_an_outlet_that_is_nearly_one_of_the_listed(name: str, meant: str) -> None:
    assert directory(make_settings(outlets=LISTED)).outlet_meant(name) == meant
