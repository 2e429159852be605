"""The time that a figure is about: a day, a month, a quarter, half a year, a year, or a stretch of these.

Written as `2019-05-16`, `2019-05`, `2019-Q3` or `Q3 2019`, `2019-H1` or `H1 2019`, `2019`, or two of them with a
slash between. Years are calendar years: a company's fiscal year is written as the months it has.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import format_date, format_interval, format_skeleton
from msgspec import Struct

from digest.translation.locales import locale_of

if TYPE_CHECKING:
    from babel import Locale

_PART = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|[- ](?P<part>[HhQq][1-4]))?"
    r"|(?P<part_first>[HhQq][1-4]) (?P<year_last>[0-9]{4})"
)
_FISCAL = re.compile(r"([0-9]{4})[/–-]([0-9]{2})")
"""A fiscal year, or a season, as newspapers have it: 2020/21."""
_HALVES = {
    "ar": ("النصف الأول من {year}", "النصف الثاني من {year}"),
    "de": ("1. Halbjahr {year}", "2. Halbjahr {year}"),
    "en": ("First half of {year}", "Second half of {year}"),
    "es": ("Primer semestre de {year}", "Segundo semestre de {year}"),
    "fr": ("1er semestre {year}", "2e semestre {year}"),
    "it": ("Primo semestre {year}", "Secondo semestre {year}"),
    "ja": ("{year}上半期", "{year}下半期"),
    "ko": ("{year} 상반기", "{year} 하반기"),
    "nl": ("Eerste helft van {year}", "Tweede helft van {year}"),
    "pl": ("I półrocze {year}", "II półrocze {year}"),
    "pt": ("1.º semestre de {year}", "2.º semestre de {year}"),
    "zh": ("{year}上半年", "{year}下半年"),
}
"""CLDR names quarters, but no halves; in other languages a half is named by its months."""
_WITHIN = {
    "en": ("the first half of {year}", "the second half of {year}"),
    "es": ("el primer semestre de {year}", "el segundo semestre de {year}"),
    "it": ("il primo semestre {year}", "il secondo semestre {year}"),
    "nl": ("de eerste helft van {year}", "de tweede helft van {year}"),
}
"""The same within a sentence, where it is set otherwise there."""


class Period(Struct, frozen=True, eq=False, array_like=True, gc=False):
    """A stretch of days, `end` included. Two periods are equal if their days are, however they are written."""

    start: dt.date
    end: dt.date
    written: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Period) and (self.start, self.end) == (other.start, other.end)

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def label(self, locale: str = "en", *, within: bool = False) -> str:
        """The period as a reader of `locale` (`en`, `de_CH` or `de-CH`) sees it: "2019", "Q3 2019", "May 2019",
        "First half of 2019", "January–September 2019". English where the locale is unknown.

        `within` a sentence it may have another form: "the first half of 2019".
        """
        return _label(self.start, self.end, locale, within)


@lru_cache(maxsize=256)  # figures of an article are of a few times
def parse(text: str) -> Period | None:
    """The period that `text` is; None where it is none, has a date that does not exist, or ends before it begins."""
    written = text.strip()
    first, slash, last = written.partition("/")
    begins = _days(first.strip())
    ends = _days(last.strip()) if slash else begins
    if begins is None or ends is None or begins[0] > ends[0] or begins[1] > ends[1]:
        return None
    return Period(begins[0], ends[1], written)


def in_numbers(start: dt.date, end: dt.date) -> str:
    """A stretch of whole months, as `parse` reads it: `2019`, `2019-H1`, `2019-Q3`, `2019-05`, `2019-01/2019-09`."""
    months = end.month - start.month + 1 if start.year == end.year else 0
    if (start.month, end.month) == (1, 12):
        return f"{start:%Y}" if start.year == end.year else f"{start:%Y}/{end:%Y}"
    if months == 1:
        return f"{start:%Y-%m}"
    for letter, length in (("Q", 3), ("H", 6)):
        if months == length and start.month % length == 1:
            return f"{start:%Y}-{letter}{end.month // length}"
    return f"{start:%Y-%m}/{end:%Y-%m}"


def advice(text: str) -> str:
    """How to write what `parse` does not read as a period."""
    if match := _FISCAL.fullmatch(text.strip()):
        year = int(match[1])
        if int(match[2]) == (year + 1) % 100:
            return f"a year that begins in another month than January is written as its months: {year}-04/{year + 1}-03"
    return "write 2019, 2019-05, 2019-H1, 2019-Q3 or 2019-01/2019-09"


def _days(text: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of one period without a slash."""
    match = _PART.fullmatch(text)
    if match is None:
        return None
    year = int(match["year"] or match["year_last"])
    try:
        if match["day"]:
            day = dt.date(year, int(match["month"]), int(match["day"]))
            return day, day
        first, last = _months(match["month"], (match["part"] or match["part_first"] or "").upper())
        return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
    except ValueError:  # no such year, month or day; calendar's own error is one too
        return None


def _months(month: str | None, part: str) -> tuple[int, int]:
    """The first and the last month: of `month`, of a half or a quarter, of a year. ValueError for a third half."""
    if month:
        return int(month), int(month)
    if not part:
        return 1, 12
    length, order = (6 if part[0] == "H" else 3), int(part[1])
    if order * length > 12:
        raise ValueError(part)
    return (order - 1) * length + 1, order * length


@lru_cache(maxsize=4096)
def _label(start: dt.date, end: dt.date, locale: str, within: bool) -> str:
    language = locale_of(locale.replace("_", "-"))
    if start == end:
        return format_date(start, "long", locale=language)
    if start.day != 1 or (end + dt.timedelta(days=1) if end < dt.date.max else dt.date.min).day != 1:
        return _closed(format_interval(start, end, "yMMMMd", locale=language))
    if (start.month, end.month) == (1, 12):
        return _closed(_interval(start, end, "y", language))
    months = end.month - start.month + 1 if start.year == end.year else 0
    if months == 3 and start.month % 3 == 1:
        return format_skeleton("yQQQ", start, locale=language)
    if months == 6 and start.month in (1, 7) and language.language in _HALVES:
        halves = (within and _WITHIN.get(language.language)) or _HALVES[language.language]
        return halves[start.month == 7].format(year=_interval(start, start, "y", language))
    return _closed(_interval(start, end, "yMMMM", language))


def _interval(start: dt.date, end: dt.date, skeleton: str, locale: Locale) -> str:
    same = (start.year, start.month) == (end.year, end.month) if "M" in skeleton else start.year == end.year
    if same:
        return format_skeleton(skeleton, start, locale=locale)
    return format_interval(start, end, skeleton, locale=locale)


def _closed(interval: str) -> str:
    """Without spaces about the dash where a single word comes before it, as English sets January–September 2019."""
    return re.sub(r"^(\S+)\s–\s", r"\1–", interval)
