"""Amounts as news writes them. The tables of cases are in cases/quantity.yaml."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import strategies as st

from digest.quantities import quantity
from digest.quantities.quantity import Quantity
from digest.quantities.units import Unit

CASES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "cases/quantity.yaml").read_text("utf-8"))
LANGUAGES = ("en", "de", "fr", "ja", "zh", "es", "en-IN", "ar")
AMOUNTS = [case for cases in CASES["amounts"].values() for case in cases]

tongues = st.sampled_from(LANGUAGES)
# Text made of the pieces of amounts is far likelier to reach the grammar than text at random.
pieces = st.sampled_from(
    "over about between from and to – - − 1 5 46,000 1.1 2019 0 half a third of two million bn % yen US$ € $ km jobs "
    "new 5G in a year / per barrel , . ( ) or more + ½ 1/2 rund Mrd. Euro plus de d’ 約 億 円 first May "
    "Section -day".split()
)
newsy = st.lists(st.tuples(pieces, st.sampled_from([" ", "", "\u00a0", "\n"])), max_size=12).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
texts = st.one_of(newsy, st.text(max_size=60))


def parsed(text: str, language: str = "en") -> Quantity:
    amount = quantity.parse(text, language)
    assert amount is not None, text
    return amount


def shown(unit: Unit | None) -> str:
    if unit is None:
        return "-"
    return f"{unit.kind.value} {unit.code}".strip() + (f" / {unit.per}" if unit.per else "")


@pytest.mark.parametrize("case", AMOUNTS, ids=lambda case: f"{case[0]} {case[4:]}")
def test_an_amount_is_read(case: list[Any]) -> None:
    text, number, unit, qualifier, language = [*case, "-", "-", "en"][:5] if len(case) < 5 else case
    amount = quantity.parse(text, language)
    if number is None:
        assert amount is None
        return
    assert amount is not None
    lower, _, upper = number.partition("..")
    assert (str(amount.number), amount.upper) == (lower, Decimal(upper) if upper else None)
    assert (shown(amount.unit), amount.qualifier or "-") == (unit, qualifier)
