"""What is first told of a measure: the latest amount, its change, and what was expected."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from digest.catalogue.measures.changes import AmountDifference, Trend
from digest.catalogue.measures.disagreements import disagreeing
from digest.catalogue.measures.outcomes import ForecastVerdict, assess
from digest.catalogue.measures.summary import loose_forecasts, summarise
from tests.builders import make_article, make_catalogue, make_figure
from tests.measured import ESTIMATE, FORECAST, TARGET, report, summary

if TYPE_CHECKING:
    from digest.model.article import Article

UP, DOWN, LEVEL, UNCLEAR = Trend


def latest(*reports: Article) -> str:
    period = summary(*reports).latest
    return f"{period.leading.figure.written} · {period.period.label()}"


def change(*reports: Article, unit: str = "JPY") -> tuple[str, AmountDifference] | None:
    earlier = summary(*reports, unit=unit).earlier
    return earlier and (earlier.period.period.label(), earlier.by)


def test_the_latest_is_actual_where_anything_is() -> None:
    reports = [
        report("5 yen", "2018"),
        report("6 yen", "2019", status=ESTIMATE),
        report("7 yen", "2020", status=FORECAST),
    ]
    assert latest(*reports) == "5 yen · 2018"
    assert latest(*reports[1:]) == "6 yen · 2019"
    assert latest(reports[2]) == "7 yen · 2020"
    assert latest(report("7 yen", "2019", status=TARGET), report("6 yen", "2019", day=9)) == "6 yen · 2019"


def test_the_latest_names_its_period_where_any_of_its_kind_does() -> None:
    told_of_2018, undated = report("5 yen", "2018"), report("40 yen", None, day=9)
    assert latest(told_of_2018, undated) == "5 yen · 2018"
    assert latest(report("4 yen", "2019", status=ESTIMATE), undated) == "40 yen · January 10, 2020"
    assert change(report("4 yen", "2017"), told_of_2018, undated) == ("2017", AmountDifference(UP, percent=Decimal(25)))


def test_of_periods_with_one_end_the_longest_is_the_latest() -> None:
    assert latest(report("5 yen", "2019"), report("2 yen", "2019-H2"), report("1 yen", "2019-12")) == "5 yen · 2019"


# What is reported, then what is the latest, and what has come since.
WHOLES = [
    (["2018", "2019", "2020-01/2020-02"], "2019", "January–February 2020"),
    (["2018", "2019", "2020-Q1"], "2019", "Q1 2020"),
    (["2018", "2019-Q1", "2019", "2020-Q1"], "Q1 2020", None),
    (["2017", "2019-01/2019-02"], "January–February 2019", None),
    (["2017", "2018-10", "2018-11", "2018-12", "2019-01"], "January 2019", None),
    (["2018-Q3", "2018-Q4"], "Q4 2018", None),
    (["2019-12", "2020-01-05"], "January 5, 2020", None),
]


@pytest.mark.parametrize(("reported", "latest", "since"), WHOLES)
def test_a_part_that_compares_with_nothing_is_told_after_the_whole(
    reported: list[str], latest: str, since: str | None
) -> None:
    told = summary(*(report(f"{number} yen", period) for number, period in enumerate(reported, start=3)))
    assert (told.latest.period.label(), told.since and told.since.period.label()) == (latest, since)


def test_the_whole_has_its_own_change() -> None:
    assert change(report("4 yen", "2018"), report("5 yen", "2019"), report("1 yen", "2020-01")) == (
        "2018",
        AmountDifference(UP, percent=Decimal(25)),
    )


def test_of_several_amounts_that_of_most_outlets_stands_for_a_period() -> None:
    two = [report("5 yen", "2019", "asahi"), report("5 yen", "2019", "kyodo"), report("6 yen", "2019", "nikkei", day=9)]
    assert latest(*two) == "5 yen · 2019"
    assert latest(*two[1:]) == "6 yen · 2019"
    assert latest(report("over 5 yen", "2019", "asahi"), report("5.2 yen", "2019", "kyodo")) == "5.2 yen · 2019"


@pytest.mark.parametrize(
    ("value", "before", "by"),
    [
        ("1.1 trillion yen", "721 billion yen", AmountDifference(UP, percent=Decimal(53))),
        ("about 1.1 trillion yen", "721 billion yen", AmountDifference(UP, percent=Decimal(53), rough=True)),
        ("99 yen", "100 yen", AmountDifference(DOWN, percent=Decimal(1))),
        ("108.4 yen", "100 yen", AmountDifference(UP, percent=Decimal("8.4"))),
        ("100 yen", "100 yen", AmountDifference(LEVEL)),
        ("114 yen", "over 100 yen", AmountDifference(UNCLEAR, rough=True)),
        ("over 100 yen", "over 100 yen", AmountDifference(UNCLEAR, rough=True)),
        ("90 yen", "over 100 yen", AmountDifference(DOWN, rough=True)),
        ("5–6 yen", "3 yen", AmountDifference(UP)),
        ("5 yen", "0 yen", AmountDifference(UP)),
        ("5 yen", "−5 yen", AmountDifference(UP)),
        ("1,000,001 yen", "1,000,000 yen", AmountDifference(UP)),
        ("7 yen", "9,000,000 yen", AmountDifference(DOWN)),
        ("0 yen", "9,000,000 yen", AmountDifference(DOWN, percent=Decimal(100))),
        ("9,000,000 yen", "7 yen", AmountDifference(UP)),
        (f"{'9' * 40} trillion yen", f"0.{'0' * 38}1 yen", AmountDifference(UP)),
    ],
)
def test_a_change_is_told_as_far_as_it_can_be_reckoned(value: str, before: str, by: AmountDifference) -> None:
    assert change(report(before, "2018"), report(value, "2019")) == ("2018", by)


def test_percentages_change_by_points() -> None:
    reports = [report("23.2%", "2018", "asahi"), report("19.1%", "2019")]
    assert change(*reports, unit="%") == ("2018", AmountDifference(DOWN, points=Decimal("4.1")))


def test_like_is_compared_with_like() -> None:
    nine_months = report("780 yen", "2019-01/2019-09")
    assert change(nine_months, report("1,100 yen", "2019")) is None
    assert change(report("721 yen", "2017"), nine_months, report("1,100 yen", "2019")) == (
        "2017",
        AmountDifference(UP, percent=Decimal(53)),
    )
    assert change(report("700 yen", "2018"), report("600 yen", "2018-Q3"), report("500 yen", "2019-Q1")) is None
    assert change(report("700 yen", "2018"), report("400 yen", "2018-Q1"), report("500 yen", "2019-Q1")) == (
        "Q1 2018",
        AmountDifference(UP, percent=Decimal(25)),
    )
    assert change(report("4 yen", "2019-02"), report("5 yen", "2019-03")) == (
        "February 2019",
        AmountDifference(UP, percent=Decimal(25)),
    )
    assert change(report("4 yen", "2018", status=FORECAST), report("5 yen", "2019")) is None


@pytest.mark.parametrize(
    ("expected", "came", "verdict", "percent"),
    [
        ("1.1 trillion yen", ["about 1.1 trillion yen"], ForecastVerdict.MET, None),
        ("over 100 yen", ["108 yen"], ForecastVerdict.MET, None),
        ("100–120 yen", ["108 yen"], ForecastVerdict.MET, None),
        ("120 yen", ["131.7 yen"], ForecastVerdict.ABOVE, "9.8"),
        ("11 yen", ["10.3 yen"], ForecastVerdict.BELOW, "6.4"),
        ("100–120 yen", ["90 yen"], ForecastVerdict.BELOW, None),
        ("120 yen", ["120 yen", "131 yen"], ForecastVerdict.UNSETTLED, None),
        ("120 yen", ["110 yen", "131 yen"], ForecastVerdict.UNSETTLED, None),
        ("120 yen", ["130 yen", "131 yen"], ForecastVerdict.ABOVE, "9.2"),
        ("120 yen", [], ForecastVerdict.OPEN, None),
        ("900,000 yen", ["about 905,000 yen"], ForecastVerdict.MET, None),
        ("about 900,000 yen", ["about 986,000 yen"], ForecastVerdict.ABOVE, "9.6"),
        ("900,000 yen", ["905,000 yen"], ForecastVerdict.ABOVE, "0.6"),
        ("900,000 yen", ["900,000 yen", "about 905,000 yen"], ForecastVerdict.MET, None),
        ("at least 900,000 yen", ["about 895,000 yen"], ForecastVerdict.BELOW, None),
        ("more than 400 yen", ["fewer than 400 yen"], ForecastVerdict.BELOW, None),
        ("under 300 yen", ["at least 300 yen"], ForecastVerdict.ABOVE, None),
        ("more than 400 yen", ["400 yen"], ForecastVerdict.MET, None),
        ("up to 60,000 yen", ["61,000 yen", "about 60,000 yen"], ForecastVerdict.ABOVE, None),
        ("nearly 100 yen", ["101 yen", "dozens of yen"], ForecastVerdict.ABOVE, "1"),
        ("120 yen", ["over 100 yen", "under 150 yen"], ForecastVerdict.MET, None),
        ("a loss of 20 yen", ["15 yen"], ForecastVerdict.UNCOMPARED, None),
        ("a loss of 20 yen", ["a loss of 15 yen"], ForecastVerdict.BELOW, None),
        ("20 yen", ["a loss of 15 yen", "20 yen"], ForecastVerdict.MET, None),
    ],
)
def test_forecasts_stand_beside_what_came(
    expected: str, came: list[str], verdict: ForecastVerdict, percent: str | None
) -> None:
    outcomes = [report(value, "2019", f"outlet-{number}", day=number) for number, value in enumerate(came)]
    told = summary(report(expected, "2019", status=FORECAST), *outcomes)
    (period,) = told.periods
    found = assess(period.expected[0].figure, period, in_points=False)
    assert (found.verdict, found.by and found.by.percent) == (verdict, percent and Decimal(percent))


@pytest.mark.parametrize(
    ("came", "differs"),
    [
        (["14,200 yen"], False),
        (["14,200 yen", "over 14,100 yen"], False),
        (["14,200 yen", "over 14,800 yen"], True),
        (["13,900 yen", "14,200 yen"], True),
    ],
)
def test_a_forecast_says_where_sources_disagree_on_what_came(came: list[str], differs: bool) -> None:
    outcomes = [report(value, "2019", f"outlet-{number}", day=number) for number, value in enumerate(came)]
    (period,) = summary(report("14,000 yen", "2019", status=FORECAST), *outcomes).periods
    assert assess(period.expected[0].figure, period, in_points=False).differs is differs


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("a loss of 13.1 yen", "a loss of 11.9 yen", True),
        ("a loss of 13.1 yen", "a loss of about 13 yen", False),
        ("a loss of 13.1 yen", "11.9 yen", False),
        ("fewer than 400 yen", "more than 400 yen", True),
        ("under 300 yen", "at least 300 yen", True),
        ("250 yen", "more than 250 yen", False),
    ],
)
def test_reports_that_cannot_both_be_right_disagree(one: str, other: str, is_told: bool) -> None:
    (period,) = summary(report(one, "2019", "asahi"), report(other, "2019", "kyodo")).periods
    assert len(disagreeing(period.happened)) == (2 if is_told else 0)


def test_estimates_are_no_outcome() -> None:
    told = summary(report("120 yen", "2019", status=TARGET), report("120 yen", "2019", status=ESTIMATE))
    assert assess(told.periods[0].expected[0].figure, told.periods[0], in_points=False).verdict is ForecastVerdict.OPEN


def test_the_first_forecast_of_the_latest_period_is_told() -> None:
    told = summary(
        report("12 yen", "2019", "asahi", day=3, status=FORECAST),
        report("11 yen", "2019", "kyodo", day=2, status=FORECAST),
        report("11 yen", "2019", day=9),
    )
    assert told.forecast
    assert (told.forecast[0].figure.written, told.forecast[1].verdict) == ("11 yen", ForecastVerdict.MET)
    assert summary(report("12 yen", "2019", status=FORECAST)).forecast is None


def test_who_reports_is_counted_once() -> None:
    told = summary(report("5 yen", "2018", "asahi"), report("6 yen", "2019", "asahi"), report("6 yen", "2019", "kyodo"))
    assert (told.outlets, len(told.series.points), told.has_history) == (2, 3, True)


def test_forecasts_of_no_measure_are_found() -> None:
    figures = tuple(make_figure(measure=None, status=status) for status in (FORECAST, TARGET, ESTIMATE))
    catalogue = make_catalogue(make_article(figures=figures))
    found = loose_forecasts(catalogue)
    assert [(point.place, point.record.figures[point.place].written) for point in found] == [
        (0, "1.1 trillion yen"),
        (1, "1.1 trillion yen"),
    ]


def test_what_a_correction_gives_anew_counts_for_nothing() -> None:
    reports = report("68 yen", "2019", "asahi"), report("70 yen", "2019", "kyodo")
    (series,) = make_catalogue(*reports).measures
    points = tuple(point._replace(is_superseded=point.record.source.outlet_slug == "asahi") for point in series.points)
    told = summarise(replace(series, points=points))
    assert [amount.figure.written for amount in told.latest.happened] == ["70 yen"]
    assert (bool(disagreeing(told.latest.happened)), told.reports, told.outlets) == (False, 1, 1)
