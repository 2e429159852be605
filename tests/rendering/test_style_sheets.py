"""Style sheets say things in the form that browsers of all engines read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHEETS = sorted([*ROOT.glob("templates/assets/css/*.css"), *ROOT.glob("digest/preview/assets/*.css")])


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_lines_below_words_are_said_one_property_at_a_time(sheet: Path) -> None:
    """WebKit 2.50 passes over a `text-decoration` that names more than the line, and nothing would be underlined."""
    said = re.findall(r"[\s;{]text-decoration:\s*([^;}]+)", sheet.read_text())
    assert [value for value in said if len(value.split()) > 1] == []
