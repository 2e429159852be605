"""Editions: the day, week or month that an article belongs to, and how it is named."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from babel.dates import format_date, format_interval, format_skeleton

from digest.content.schema.site import EditionPeriod

if TYPE_CHECKING:
    from babel import Locale

_FORMS = {
    EditionPeriod.DAILY: (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), "2019-11-21"),
    EditionPeriod.WEEKLY: (re.compile(r"(\d{4})-w(\d\d)"), "2019-w47"),
    EditionPeriod.MONTHLY: (re.compile(r"(\d{4})-(\d\d)"), "2019-11"),
}


class Days(NamedTuple):
    """The days of an edition, both inclusive."""

    start: dt.date
    end: dt.date


def slug_of(day: dt.date, period: EditionPeriod) -> str:
    """The slug of the edition that `day` belongs to; weeks are those of ISO 8601. Empty where there are no editions."""
    match period:
        case EditionPeriod.DAILY:
            return day.isoformat()
        case EditionPeriod.WEEKLY:
            year, week, _ = day.isocalendar()
            return f"{year}-w{week:02}"
        case EditionPeriod.MONTHLY:
            return f"{day:%Y-%m}"
        case EditionPeriod.NONE:
            return ""


def days_of(slug: str, period: EditionPeriod) -> Days | None:
    """The days of the edition `slug`, or None where it names no edition of this period."""
    form = _FORMS.get(period)
    match = form and form[0].fullmatch(slug)
    if not match:
        return None
    year, *rest = (int(part) for part in match.groups())
    try:
        match period:
            case EditionPeriod.DAILY:
                day = dt.date(year, *rest)
                return Days(day, day)
            case EditionPeriod.WEEKLY:
                monday = dt.date.fromisocalendar(year, rest[0], 1)
                return Days(monday, monday + dt.timedelta(days=6))
            case _:
                _, last = calendar.monthrange(year, rest[0])
                return Days(dt.date(year, rest[0], 1), dt.date(year, rest[0], last))
    except (ValueError, OverflowError):
        return None


def example(period: EditionPeriod) -> str:
    """What a slug of this period looks like."""
    return _FORMS[period][1]


def label(days: Days, period: EditionPeriod, locale: Locale) -> str:
    """How readers see the days of an edition: `18–24 November 2019`, worded by CLDR."""
    match period:
        case EditionPeriod.MONTHLY:
            return format_skeleton("yMMMM", days.start, locale=locale)
        case EditionPeriod.WEEKLY:
            return format_interval(days.start, days.end, "yMMMd", fuzzy=True, locale=locale)
        case _:
            return format_date(days.start, "long", locale=locale)
