"""The time that a figure is about: what is read, what is refused, how it is shown and ordered."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.quantities import period


@pytest.mark.parametrize(
    ("written", "start", "end", "label"),
    [
        ("2019", "2019-01-01", "2019-12-31", "2019"),
        ("2019-05", "2019-05-01", "2019-05-31", "May 2019"),
        ("2020-02", "2020-02-01", "2020-02-29", "February 2020"),
        ("2019-05-16", "2019-05-16", "2019-05-16", "May 16, 2019"),
        ("2019-H1", "2019-01-01", "2019-06-30", "First half of 2019"),
        ("H2 2019", "2019-07-01", "2019-12-31", "Second half of 2019"),
        ("2019-Q3", "2019-07-01", "2019-09-30", "Q3 2019"),
        ("q4 2019", "2019-10-01", "2019-12-31", "Q4 2019"),
        ("2019-01/2019-09", "2019-01-01", "2019-09-30", "January–September 2019"),
        (" 2019 / 2020 ", "2019-01-01", "2020-12-31", "2019–2020"),
    ],
)
def test_what_is_a_period(written: str, start: str, end: str, label: str) -> None:
    found = period.parse(written)
    assert found
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)
    assert " ".join(found.label("en").split()) == label


@pytest.mark.parametrize(
    "written",
    ["", "last year", "19", "2019-13", "2019-02-30", "2019-Q5", "2019-H3", "2020/2019", "2019/", "0000", "2019-5"],
)
def test_what_is_none(written: str) -> None:
    assert period.parse(written) is None


@pytest.mark.parametrize(
    ("written", "months"),
    [("2020/21", "2020-04/2021-03"), ("1999–00", "1999-04/2000-03"), ("2020/22", "2019-01/2019-09")],
)
def test_what_is_none_is_told_how_to_be_written(written: str, months: str) -> None:
    assert period.parse(written) is None
    assert period.advice(written).endswith(months)
    assert period.parse(months)


def test_one_time_written_in_two_ways_is_one_period() -> None:
    assert period.parse("2019-H1") == period.parse("2019-01/2019-06") != period.parse("2019")


@given(st.text(max_size=20))
def test_no_text_is_too_odd(text: str) -> None:
    found = period.parse(text)
    assert found is None or found.start <= found.end


@pytest.mark.parametrize("locale", ["de", "fr", "ja", "zh-Hant", "ar", "de_CH", "xx", ""])
def test_every_locale_has_a_label(locale: str) -> None:
    half = period.Period(dt.date(2019, 1, 1), dt.date(2019, 6, 30))
    assert half.label(locale)
