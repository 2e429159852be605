"""Dates and times as editors write them: `2019-11-21`, or a time with its offset from UTC (RFC 3339)."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Iterator
from contextlib import suppress

PATTERN = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?"
    r"(?:[Zz]| ?[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$"
)
_WRITTEN = re.compile(PATTERN)
_WITHOUT_OFFSET = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_YEARS = range(1000, 3000)
UNDATED = dt.datetime(1970, 1, 1, 0, 0, 0, 1, tzinfo=dt.UTC)
"""What stands for the day of a draft that has none yet: a moment that nobody writes."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-./ ]?(?P<month>\d{1,2})[-./ ]?(?P<day>\d{1,2})")
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})")
_SLASHES = re.compile(r"(?P<one>\d{1,2})[/-](?P<other>\d{1,2})[/-](?P<year>\d{4})")
_NAMED = (
    re.compile(r"(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<name>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})"),
)


class NotAMomentError(ValueError):
    """What keeps a text from being a date or a time, with advice on it."""

    def __init__(self, complaint: str, hint: str) -> None:
        super().__init__(complaint)
        self.complaint = complaint
        self.hint = hint


def parse(text: str) -> dt.date:
    """The date, or the aware time, that `text` writes. Raises NotAMomentError for anything else."""
    if not _WRITTEN.fullmatch(text):
        raise NotAMomentError("is not a date", _advice(text))
    try:
        moment = dt.date.fromisoformat(text) if len(text) == 10 else _time(text)
    except ValueError as impossible:
        complaint, hint = "is not a day of the calendar", "look again at the month and the day"
        raise NotAMomentError(complaint, hint) from impossible
    if moment.year not in _YEARS:
        raise NotAMomentError("is not a date that news is from", "write the year in four digits, such as 2019-11-21")
    return moment


def moment(written: dt.date, zone: str) -> dt.datetime:
    """A date or a time as a time in the time zone `zone`; a date is its midnight there, so that no day shifts."""
    where = zoneinfo.ZoneInfo(zone)
    if not isinstance(written, dt.datetime):
        found = dt.datetime(written.year, written.month, written.day, tzinfo=where)
    else:
        found = written.astimezone(where) if written.tzinfo else written.replace(tzinfo=where)
    # A time is kept with its offset, not with its zone: so it is the same before and after it is stored.
    offset = found.utcoffset() or dt.timedelta()
    return found.replace(tzinfo=dt.timezone(offset) if offset else dt.UTC)


def day_of(written: dt.date, zone: str) -> dt.date | None:
    """The day of a date or a time in the time zone `zone`; None for what stands for a day that nobody knows."""
    when = moment(written, zone)
    return None if when == UNDATED else when.date()


def _time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text[:10] + "T" + text[11:].upper().replace(" ", ""))


def _advice(text: str) -> str:
    if _WITHOUT_OFFSET.fullmatch(text):
        return f"say how far the time is from UTC: {text}+08:00, or {text}Z for UTC itself"
    meant = sorted({day.isoformat() for day in _meant(text.strip())})
    if meant:
        return f"write the year first, in digits: {' or '.join(meant)}"
    return "write 2019-11-21, or a time such as 2019-11-21T14:00:00+08:00"


def _meant(text: str) -> Iterator[dt.date]:
    """The days that `text` may mean."""
    for form in (_YEAR_FIRST, _DAY_FIRST):
        found = form.fullmatch(text)
        if found:
            yield from _days(found["year"], found["month"], found["day"])
    for form in _NAMED:
        found = form.fullmatch(text)
        if found and found["name"][:3].lower() in _MONTHS:
            yield from _days(found["year"], _MONTHS.index(found["name"][:3].lower()) + 1, found["day"])
    found = _SLASHES.fullmatch(text)
    if found:
        yield from _days(found["year"], found["one"], found["other"])
        yield from _days(found["year"], found["other"], found["one"])


def _days(year: str, month: str | int, day: str) -> Iterator[dt.date]:
    with suppress(ValueError):
        yield dt.date(int(year), int(month), int(day))


def has_come(moment: dt.datetime | None, now: dt.datetime | None) -> bool:
    """Whether a `moment`, where there is one, has come by `now`; where no time is asked about, none has."""
    return moment is not None and now is not None and moment <= now
