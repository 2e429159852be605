"""Where amounts stand on the scale of a chart, and where it has its marks."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.pages.charts.scale import Scale


@pytest.mark.parametrize(
    ("amounts", "numbers"),
    [
        (["1.1e12"], ["0", "250e9", "500e9", "750e9", "1e12"]),
        (["0.7"], ["0", "0.2", "0.4", "0.6"]),
        (["5"], ["0", "1", "2", "3", "4", "5"]),
        (["46400"], ["0", "10000", "20000", "30000", "40000"]),
        (["-5", "15"], ["-5", "0", "5", "10", "15"]),
        (["-20"], ["-20", "-15", "-10", "-5", "0"]),
        (["0"], ["0"]),
        ([], ["0"]),
    ],
)
def test_marks_are_round_numbers_with_zero_among_them(amounts: list[str], numbers: list[str]) -> None:
    ticks = Scale(map(Decimal, amounts)).ticks()
    assert [tick.number for tick in ticks] == [Decimal(number) for number in numbers]


def test_every_other_mark_keeps_its_number_where_there_is_little_room() -> None:
    ticks = Scale([Decimal("1.1e12")]).ticks()
    assert [tick.minor for tick in ticks] == [False, True, False, True, False]


@given(st.lists(st.decimals(-(10**15), 10**15, places=2), min_size=1, max_size=8))
def test_nothing_leaves_the_scale_and_marks_are_few(numbers: list[Decimal]) -> None:
    scale = Scale(numbers)
    positions = [scale.position(number) for number in (*numbers, Decimal(0))]
    assert all(0 <= Decimal(position) <= 1 and len(position) == 6 for position in positions)
    ticks = scale.ticks()
    assert 1 <= len(ticks) <= 6
    assert all(0 <= Decimal(tick.position) <= 1 for tick in ticks)
    assert Decimal(0) in {tick.number for tick in ticks}
