"""Many periods side by side."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from digest.pages.charts.column_chart import ColumnChart, column_chart
from tests.measured import FORECAST, report, summary


def drawn(*reports: object) -> ColumnChart | None:
    return column_chart(summary(*reports))  # type: ignore[arg-type]


def test_few_periods_need_none() -> None:
    assert drawn(*(report(f"{year} yen", str(year)) for year in range(2000, 2012))) is None


def test_columns_stand_side_by_side_between_zero_and_their_amount() -> None:
    values = [*range(1, 11), -10, 5]
    reports = [report(f"{'−' if value < 0 else ''}{abs(value)} yen", str(2000 + n)) for n, value in enumerate(values)]
    part, ahead = report("4 yen", "2012-H1"), report("9 yen", "2030", status=FORECAST)
    line = drawn(*reports, part, ahead)
    assert line
    assert (line.zero, line.least, line.most, line.latest) == ("0.5000", "−10 yen", "10 yen", "5 yen")
    assert (line.first.label(), line.last.label()) == ("2000", "2030")
    first, below, hollow, ring = line.columns[0], line.columns[10], line.columns[12], line.columns[13]
    assert (first.low, first.high, below.low, below.high) == ("0.5000", "0.5500", "0.0000", "0.5000")
    assert (hollow.hollow, ring.expected, ring.high) == (True, True, "0.9500")
    edges = [edge for each in line.columns for edge in (Decimal(each.left), Decimal(each.left) + Decimal(each.width))]
    assert edges == sorted(edges)
    assert 0 < edges[0] < edges[-1] < 1


def test_in_words_an_overview_compares_like_with_like() -> None:
    years = [report(f"{100 + year} yen", str(2000 + year)) for year in range(12)]
    line = drawn(*years, report("30 yen", "2011-Q1"), report("2,000 yen", "2030", status=FORECAST))
    assert line
    assert (line.least, line.most, line.latest) == ("100 yen", "111 yen", "111 yen")
    ahead = drawn(*(report(f"{year} yen", str(year), status=FORECAST) for year in range(2030, 2043)))
    assert ahead
    assert (ahead.least, ahead.most, ahead.latest) == ("2030 yen", "2042 yen", "2042 yen")


def test_an_overview_is_bounded() -> None:
    line = drawn(*(report("5 yen", str(year)) for year in range(1800, 2000)))
    assert line
    assert (len(line.columns), line.first.label()) == (120, "1880")


def test_years_are_told_at_their_first_column_and_parts_are_narrower() -> None:
    quarters = [report(f"{9 + n} yen", f"{year}-Q{n}") for year in (2020, 2021, 2022) for n in (1, 2, 3, 4)]
    line = drawn(*quarters, report("44 yen", "2022"), report("60 yen", "2030", status=FORECAST))
    assert line
    assert [(mark.year.label(), mark.position) for mark in line.years] == [
        ("2020", "0.0357"),
        ("2021", "0.3214"),
        ("2022", "0.6071"),
        ("2030", "0.9643"),
    ]
    widths = {(column.hollow, column.width) for column in line.columns}
    assert widths == {(True, "0.0286"), (False, "0.0500")}


def test_years_are_told_as_there_is_room() -> None:
    line = drawn(*(report("5 yen", str(year)) for year in range(1900, 2000)))
    assert line
    told = [mark.year.start.year for mark in line.years]
    major = [mark.year.start.year for mark in line.years if not mark.minor]
    assert len(told) <= 28
    assert len(major) <= 7
    assert told == [*range(1900, 2000, 5)]
    assert major == [*range(1900, 2000, 20)]


def test_years_are_told_at_even_steps() -> None:
    months = [report("5 yen", f"{year}-{month:02}") for year in range(2008, 2018) for month in range(1, 13)]
    line = drawn(*(report("5 yen", f"{year}-01") for year in range(2001, 2008)), *months[:-7])
    assert line
    told = [mark.year.start.year for mark in line.years]
    assert len({after - before for before, after in pairwise(told)}) == 1


def test_the_most_counts_all_that_is_reported() -> None:
    years = [report(f"{100 + year} yen", str(2000 + year), day=1) for year in range(14)]
    line = drawn(*years, report("900 yen", "2005", "rival", day=0), report("3 yen", "2006", "rival", day=0))
    assert line
    assert (line.least, line.most, line.latest) == ("3 yen", "900 yen", "113 yen")
