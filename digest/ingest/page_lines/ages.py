"""Lines that tell when by how long ago, or by a day of the week: "3 hours ago", "Aktualisiert am Freitag".

They name no day, and are no words of an article. How languages say how long ago is as CLDR has it.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Literal

from babel.dates import format_timedelta

from digest.ingest.page_lines.dates import CHANGED, PUBLISHED
from digest.ingest.proposing.wording import LANGUAGES
from digest.quantities.language.months import weekdays
from digest.translation.locales import locale_of

_UNITS: dict[Literal["minute", "hour", "day", "week"], int] = {
    "minute": 60,
    "hour": 3_600,
    "day": 86_400,
    "week": 604_800,
}
"""Their lengths in seconds."""
_COUNTS = (1, 3)
"""One, and several: in the languages that are known here these have forms of their own."""
_CLOCK = r"(?:\W+(?:at|um|à|a las|alle|às|om)?\s?\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|h|uur|[ap]\.?m\.?))?)?"
_TELLS = rf"(?:(?:zuletzt |last )?(?:{CHANGED.pattern}|{PUBLISHED.pattern})\w*\W+(?:[^\W\d_]{{1,3}}\W+)?)"


def is_age(line: str) -> bool:
    """Whether `line` tells how long ago, or on which day of the week, something was published, and nothing else."""
    return _ages().fullmatch(line) is not None


@functools.cache
def _ages() -> re.Pattern[str]:
    said = {
        format_timedelta(dt.timedelta(seconds=-count * seconds), unit, add_direction=True, locale=locale_of(language))
        for language in LANGUAGES
        for unit, seconds in _UNITS.items()
        for count in _COUNTS
    }
    ago = "|".join(sorted({re.sub(r"\d+", r"\\d{1,3}", re.escape(each)) for each in said}, key=len, reverse=True))
    days = "|".join(sorted({re.escape(day) for each in LANGUAGES for day in weekdays(locale_of(each))}))
    return re.compile(rf"{_TELLS}?(?:{ago})\W*|{_TELLS}(?:{days}){_CLOCK}\W*", re.IGNORECASE)
