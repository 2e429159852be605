"""Times as feeds and linked data write them."""

from __future__ import annotations

import datetime as dt

_MINUTE = dt.timedelta(minutes=1)


def timestamp(moment: dt.datetime) -> str:
    """An aware time as RFC 3339 has it, to the second: `2019-11-21T08:30:00+01:00`."""
    offset = moment.utcoffset() or dt.timedelta()
    if moment.tzinfo and not offset % _MINUTE:
        return moment.isoformat(timespec="seconds")
    # RFC 3339 knows no seconds in an offset; local mean times of the 19th century have them.
    whole = dt.timezone(dt.timedelta(minutes=round(offset / _MINUTE)))
    return moment.replace(tzinfo=whole).isoformat(timespec="seconds")
