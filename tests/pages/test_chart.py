from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.catalogue.types import Cited
from digest.model.article import Status
from digest.pages.chart import chart
from tests.builders import make_article, make_figure

ARTICLE = make_article()


def cited(value, **changes):
    return Cited(ARTICLE, make_figure(value, **changes))


def bars(*values):
    return [(bar.start, bar.share) for bar in chart([cited(value) for value in values]).bars]


def test_no_figures_make_no_chart():
    assert chart([]) is None


def test_one_figure_fills_the_width():
    drawn = chart([cited("46,000 jobs")])
    assert (drawn.zero, bars("46,000 jobs")) == ("0.0000", [("0.0000", "1.0000")])
    assert (drawn.bars[0].upper_start, drawn.bars[0].upper_share, drawn.bars[0].negative) == (
        None,
        None,
        False,
    )


def test_bars_are_shares_of_the_greatest_in_the_order_given():
    assert bars("721 billion yen", "1.1 trillion yen", "780 billion yen") == [
        ("0.0000", "0.6555"),
        ("0.0000", "1.0000"),
        ("0.0000", "0.7091"),
    ]


def test_equal_figures_have_equal_bars():
    assert bars("5%", "5%") == [("0.0000", "1.0000")] * 2


def test_nothing_but_zero_has_bars_of_no_length():
    assert bars("0%", "0%") == [("0.0000", "0.0000")] * 2


def test_negative_figures_reach_from_the_zero_line_to_the_left():
    drawn = chart([cited("−5%"), cited("15%"), cited("0%")])
    assert drawn.zero == "0.2500"
    assert [(bar.start, bar.share, bar.negative) for bar in drawn.bars] == [
        ("0.0000", "0.2500", True),
        ("0.2500", "0.7500", False),
        ("0.2500", "0.0000", False),
    ]


def test_where_all_are_negative_the_zero_line_is_at_the_right():
    drawn = chart([cited("−5%"), cited("−20%")])
    assert (drawn.zero, bars("−5%", "−20%")) == ("1.0000", [("0.7500", "0.2500"), ("0.0000", "1.0000")])


def test_a_range_has_a_second_bar_to_its_other_end():
    drawn = chart([cited("2 million–3 million"), cited("4 million")])
    assert [(bar.start, bar.share, bar.upper_start, bar.upper_share) for bar in drawn.bars] == [
        ("0.0000", "0.5000", "0.0000", "0.7500"),
        ("0.0000", "1.0000", None, None),
    ]


def test_forecasts_and_targets_have_not_happened_and_estimates_have():
    drawn = chart([cited("5%", status=status) for status in Status])
    assert {bar.cited.item.status for bar in drawn.bars if bar.forecast} == {Status.FORECAST, Status.TARGET}


@pytest.mark.parametrize(
    "values",
    [("46,000 jobs", "5%"), ("US$5", "¥5"), ("5", "5 km"), ("5–0", "3–2"), ("46,000 jobs", "46,000 people")],
)
def test_figures_that_share_no_unit_that_can_be_drawn_make_no_chart(values):
    assert chart([cited(value) for value in values]) is None


@given(st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=8))
def test_no_bar_leaves_the_chart_and_bars_meet_the_zero_line(numbers):
    drawn = chart([cited(f"{'−' if number < 0 else ''}{abs(number)}%") for number in numbers])
    zero, step = Decimal(drawn.zero), Decimal("0.0001")
    for bar, number in zip(drawn.bars, numbers, strict=True):
        start, share = Decimal(bar.start), Decimal(bar.share)
        assert 0 <= start <= start + share <= 1 + step
        assert abs((start + share if number < 0 else start) - zero) <= step
        assert (bar.start.count("."), len(bar.share)) == (1, 6)
