"""The chart of a measure: a row for each period."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.pages.charts.chart import Chart, ChartRow, chart
from tests.measured import ESTIMATE, FORECAST, TARGET, report, summary


def drawn(*reports: object, most: int = 60) -> Chart:
    told = summary(*reports)  # type: ignore[arg-type]
    return chart(told, most)


def bars(*values: str) -> list[tuple[str, str]]:
    rows = drawn(*(report(value, str(2000 + year)) for year, value in enumerate(values))).rows
    return [(row.bar.start, row.bar.share) for row in rows if row.bar]


def only(*reports: object) -> ChartRow:
    (row,) = drawn(*reports).rows
    return row


def test_one_figure_fills_the_width() -> None:
    chart = drawn(report("46,000 yen", "2019"))
    row = chart.rows[0]
    assert chart.zero == "0.0000"
    assert row.bar
    assert (row.bar.start, row.bar.share, row.bar.end, row.bar.hollow, row.bar.open) == (
        *("0.0000", "1.0000", "1.0000"),
        False,
        "",
    )
    assert (row.whisker, row.rings, row.differs, row.more) == (None, (), False, 0)


def test_bars_are_shares_of_the_greatest_in_the_order_of_their_periods() -> None:
    assert bars("721 billion yen", "1.1 trillion yen", "780 billion yen") == [
        ("0.0000", "0.6555"),
        ("0.0000", "1.0000"),
        ("0.0000", "0.7091"),
    ]


def test_nothing_but_zero_has_bars_of_no_length() -> None:
    assert bars("0%", "0%") == [("0.0000", "0.0000")] * 2


def test_negative_figures_reach_from_the_zero_line_to_the_left() -> None:
    assert drawn(report("−5%", "2018"), report("15%", "2019")).zero == "0.2500"
    assert bars("−5%", "15%", "0%") == [("0.0000", "0.2500"), ("0.2500", "0.7500"), ("0.2500", "0.0000")]
    assert bars("−5%", "−20%") == [("0.7500", "0.2500"), ("0.0000", "1.0000")]


def test_a_range_and_outlets_that_differ_are_whiskers() -> None:
    ranged = only(report("2 million–4 million yen", "2019"))
    assert ranged.bar
    assert (ranged.bar.share, ranged.whisker and (ranged.whisker.start, ranged.whisker.end)) == (
        "0.5000",
        ("0.5000", "1.0000"),
    )
    differing = only(report("68 yen", "2019", "asahi"), report("80 yen", "2019", "mainichi"))
    assert differing.whisker
    assert (differing.whisker.start, differing.whisker.end, differing.differs) == ("0.8500", "1.0000", True)


def test_a_range_that_was_expected_is_one_line_between_its_rings() -> None:
    row = only(report("40–50 yen", "2019", status=FORECAST), report("20 yen", "2019", status=TARGET))
    assert row.rings == ("0.4000", "0.8000", "1.0000")
    assert [(span.start, span.end) for span in row.spans] == [("0.8000", "1.0000")]
    assert only(report("20 yen", "2019", status=TARGET)).spans == ()


@pytest.mark.parametrize(("periods", "told"), [(1, 4), (13, 3), (25, 3)])
def test_both_ends_of_a_disagreement_are_told_before_what_was_expected(periods: int, told: int) -> None:
    values = ["50 yen", "50.1 yen", "50.2 yen", "10 yen", "90 yen"]
    differing = [report(value, "2019", f"o-{n}", day=n) for n, value in enumerate(values)]
    years = [report("5 yen", str(2019 - year)) for year in range(1, periods)]
    row = drawn(*differing, report("50 yen", "2019", "o-9"), report("60 yen", "2019", status=TARGET), *years).rows[-1]
    written = [amount.figure.written for amount in row.amounts]
    assert (written[0], written[-1], len(written)) == ("50 yen", "60 yen", told + 1)
    assert {"10 yen", "90 yen"} < set(written)
    assert row.more == 6 - len(written)


def test_what_can_both_be_right_does_not_differ() -> None:
    row = only(report("over 46,000 yen", "2018", "asahi"), report("46,400 yen", "2018", "kyodo"))
    assert row.whisker
    assert not row.differs
    assert [amount.figure.written for amount in row.amounts] == ["46,400 yen", "over 46,000 yen"]


@pytest.mark.parametrize("status", [FORECAST, TARGET])
def test_what_is_expected_is_a_ring_and_no_bar(status: object) -> None:
    row = only(report("5 yen", "2019"), report("4 yen", "2019", status=status))  # type: ignore[arg-type]
    assert row.bar
    assert (row.bar.share, row.rings, row.whisker) == ("1.0000", ("0.8000",), None)
    ahead = only(report("5 yen", "2019", status=status))  # type: ignore[arg-type]
    assert (ahead.bar, ahead.rings) == (None, ("1.0000",))


def test_parts_of_a_year_and_estimates_are_hollow() -> None:
    rows = drawn(
        report("3 yen", "2018"),
        report("2 yen", "2019-01/2019-09"),
        report("3 yen", "2019"),
        report("4 yen", "2020", status=ESTIMATE),
    ).rows
    assert [(row.period.label(), row.is_part, row.bar and row.bar.hollow) for row in rows] == [
        ("2018", False, False),
        ("January–September 2019", True, True),
        ("2019", False, False),
        ("2020", False, True),
    ]


@pytest.mark.parametrize(
    ("periods", "parts"),
    [
        (["2019-Q1", "2019-Q2"], []),
        (["2019-H1", "2018"], ["First half of 2019"]),
        (["2019-05", "2019-08", "2019-Q3"], ["August 2019"]),
        (["2019-05-16", "2019"], ["May 16, 2019"]),
        (["2018/2019", "2019"], []),
        (["2019", "2020"], []),
        (["2019-02", "2020-02"], []),
        (["2017", "2019-01", "2019-02", "2019-03"], []),
        (["2017", "2018", "2019-01", "2019-02"], ["January 2019", "February 2019"]),
        (["2019", "2019-02", "2020-01", "2020-03"], ["February 2019", "January 2020", "March 2020"]),
    ],
)
def test_a_part_is_what_lies_within_what_other_years_have_whole(periods: list[str], parts: list[str]) -> None:
    rows = drawn(*(report("3 yen", period) for period in periods)).rows
    assert [row.period.label() for row in rows if row.is_part] == parts


def test_bounds_have_an_open_end() -> None:
    values = {"over 5 yen": "above", "at least 5 yen": "above", "up to 5 yen": "below", "about 5 yen": ""}
    for value, end in values.items():
        bar = only(report(value, "2019")).bar
        assert bar
        assert bar.open == end


def test_rings_of_bounds_are_open() -> None:
    row = only(
        report("at least 20 yen", "2019", status=TARGET),
        report("40–50 yen", "2019", "asahi", status=FORECAST),
        report("up to 100 yen", "2019", "kyodo", status=FORECAST),
    )
    assert [(bound.position, bound.open) for bound in row.bounds] == [("0.2000", "above"), ("1.0000", "below")]
    assert only(report("20 yen", "2019", status=TARGET)).bounds == ()


def test_a_figure_without_a_period_stands_at_the_day_of_its_report() -> None:
    row = only(report("5 yen", None))
    assert (row.period.label(), row.is_named) == ("January 2, 2020", False)


def test_a_chart_is_bounded_however_much_is_reported() -> None:
    crowd = [report(f"{number} yen", str(2000 + year), f"outlet-{number}") for year in range(8) for number in range(9)]
    shown = drawn(*crowd, most=5)
    assert (len(shown.rows), shown.older, shown.rows[0].period.label()) == (5, 3, "2003")
    assert [(len(row.amounts), row.more) for row in shown.rows] == [(4, 5)] * 5


@pytest.mark.parametrize(("periods", "amounts"), [(12, 4), (13, 2), (24, 2), (25, 1)])
def test_the_more_periods_the_fewer_amounts_are_told_of_each(periods: int, amounts: int) -> None:
    values = [("kyodo", 1), ("asahi", 2), ("nikkei", 3), ("bay", 4), ("pier", 5)]
    for written, told in (("over {} yen", amounts), ("{} yen", max(amounts, 3))):
        crowd = [
            report(written.format(value), str(1990 + year), name) for year in range(periods) for name, value in values
        ]
        assert {len(row.amounts) for row in drawn(*crowd).rows} == {told}


@given(st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=8))
def test_no_bar_leaves_the_chart_and_bars_meet_the_zero_line(numbers: list[Decimal]) -> None:
    values = [f"{'−' if number < 0 else ''}{abs(number)}%" for number in numbers]
    chart = drawn(*(report(value, str(2000 + year)) for year, value in enumerate(values)))
    zero, step = Decimal(chart.zero), Decimal("0.0001")
    for row, number in zip(chart.rows, numbers, strict=True):
        assert row.bar
        start, share = Decimal(row.bar.start), Decimal(row.bar.share)
        assert 0 <= start <= start + share <= 1 + step
        assert abs((start + share if number < 0 else start) - zero) <= step


def test_what_one_outlet_has_revised_contradicts_nobody() -> None:
    first, revised = report("50 yen", "2018", "asahi"), report("60 yen", "2018", "asahi", day=9)
    assert not only(first, revised).differs
    assert only(first, revised, report("70 yen", "2018", "kyodo")).differs
