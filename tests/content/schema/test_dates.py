"""Dates as editors write them, and what those who write them otherwise are told."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.content.schema import dates

EAST = dt.timezone(dt.timedelta(hours=8))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-11-21", dt.date(2019, 11, 21)),
        ("2020-02-29", dt.date(2020, 2, 29)),
        ("2019-11-21T14:00:00+08:00", dt.datetime(2019, 11, 21, 14, tzinfo=EAST)),
        ("2019-11-21 14:00 +08:00", dt.datetime(2019, 11, 21, 14, tzinfo=EAST)),
        ("2019-11-21t14:00z", dt.datetime(2019, 11, 21, 14, tzinfo=dt.UTC)),
        ("2019-11-21T14:00:00.5Z", dt.datetime(2019, 11, 21, 14, microsecond=500_000, tzinfo=dt.UTC)),
    ],
)
def test_dates_and_times_are_read(text: str, moment: dt.date) -> None:
    assert dates.parse(text) == moment


@pytest.mark.parametrize(
    ("text", "complaint", "hint"),
    [
        ("2019-02-29", "is not a day of the calendar", "look again at the month and the day"),
        ("2019-13-01", "is not a day of the calendar", "look again at the month and the day"),
        ("0019-11-21", "is not a date that news is from", "write the year in four digits, such as 2019-11-21"),
        ("20191121", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("2019/11/21", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("21.11.2019", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("21. 11. 2019", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("November 21, 2019", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("21st Nov. 2019", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("11/21/2019", "is not a date", "write the year first, in digits: 2019-11-21"),
        ("3/4/2019", "is not a date", "write the year first, in digits: 2019-03-04 or 2019-04-03"),
        (
            "2019-11-21T14:00",
            "is not a date",
            "say how far the time is from UTC: 2019-11-21T14:00+08:00, or 2019-11-21T14:00Z for UTC itself",
        ),
        ("yesterday", "is not a date", "write 2019-11-21, or a time such as 2019-11-21T14:00:00+08:00"),
        ("2019-11-21T24:00Z", "is not a date", "write 2019-11-21, or a time such as 2019-11-21T14:00:00+08:00"),
        ("", "is not a date", "write 2019-11-21, or a time such as 2019-11-21T14:00:00+08:00"),
    ],
)
def test_what_is_no_date_is_told_with_the_day_that_may_be_meant(text: str, complaint: str, hint: str) -> None:
    with pytest.raises(dates.NotAMomentError) as raised:
        dates.parse(text)
    assert (raised.value.complaint, raised.value.hint) == (complaint, hint)
