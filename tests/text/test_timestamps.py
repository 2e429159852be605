import datetime as dt
import zoneinfo

import pytest

from digest.text.timestamps import timestamp

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (dt.datetime(2019, 11, 21, tzinfo=dt.UTC), "2019-11-21T00:00:00+00:00"),
        (dt.datetime(2019, 7, 1, 8, 30, 15, 999, tzinfo=BERLIN), "2019-07-01T08:30:15+02:00"),
        (dt.datetime(1890, 1, 1, tzinfo=BERLIN), "1890-01-01T00:00:00+00:53"),
        (dt.datetime(1, 1, 1, tzinfo=BERLIN), "0001-01-01T00:00:00+00:53"),
        (
            dt.datetime(9999, 12, 31, 23, 59, tzinfo=zoneinfo.ZoneInfo("America/Los_Angeles")),
            "9999-12-31T23:59:00-08:00",
        ),
    ],
)
def test_times_are_written_as_rfc_3339_has_them(moment, written):
    assert timestamp(moment) == written
    assert dt.datetime.fromisoformat(written).date() == moment.date()
