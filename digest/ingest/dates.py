"""The day on which an article was published, as pages write it in many languages."""

from __future__ import annotations

import datetime as dt
import functools
import re

from babel import Locale, UnknownLocaleError

_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_MOST_WORDS = 14
_HAN = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日")


def find_date(line: str, language: str) -> dt.date | None:
    """The first date in `line`; None where there is none. Days that never were are none."""
    for pattern in (_ISO, _HAN, *_patterns(language.split("-")[0]), *_patterns("en")):
        for match in pattern.finditer(line):
            if date := _date(match, language):
                return date
    return None


def is_date_line(line: str, language: str) -> bool:
    """Whether `line` tells when, and little else: "Published: 6:30pm, 21 Nov 2019"."""
    return len(line.split()) <= _MOST_WORDS and find_date(line, language) is not None


def _date(match: re.Match[str], language: str) -> dt.date | None:
    month = match["month"].rstrip(".").casefold()
    number = int(month) if month.isdigit() else _months(language.split("-")[0]).get(month) or _months("en").get(month)
    try:
        return dt.date(int(match["year"]), number or 0, int(match["day"]))
    except ValueError:
        return None


@functools.cache
def _months(language: str) -> dict[str, int]:
    """The months' names of CLDR, whole and short, in their own right and as they stand in dates."""
    try:
        names = Locale(language).months
    except (UnknownLocaleError, ValueError):
        return {}
    found = {"sept": 9} if language == "en" else {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            found |= {name.rstrip(".").casefold(): number for number, name in names[context][width].items()}
    return found


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    if not names:
        return ()
    day, month, year = r"(?P<day>\d{1,2})", rf"(?P<month>{names})\.?", r"(?P<year>(?:19|20)\d{2})"
    written = (
        rf"\b{day}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?{month},?\s+(?:de\s+)?{year}",
        rf"\b{month}\s+{day}(?:st|nd|rd|th)?,?\s+{year}",
    )
    return tuple(re.compile(each, re.IGNORECASE) for each in written)
