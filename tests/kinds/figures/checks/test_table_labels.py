"""What a figure says is held against the heads of its cell; cases/tables.yaml has the tables and the figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.kinds.figures.perturbing import told
from tests.tables import read_table

FILE = Path(__file__).parent.parent / "cases" / "tables.yaml"
KNOWN: dict[str, Any] = read_table(FILE)


@pytest.mark.parametrize("case", KNOWN["cases"], ids=lambda case: f"{case['table']} {case['figure']}")
def test_label_and_period_are_those_of_row_and_column(case: dict[str, Any]) -> None:
    assert told(KNOWN["tables"][case["table"]], case["figure"], case.get("language", "en")) == case["told"]
