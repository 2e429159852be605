"""Dates as a language writes them, with the name of a month: 9 October 2024, el 23 de mayo, május 23-án, 5月23日."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.grammar import grammar
from digest.quantities.language.months import named_months
from digest.quantities.patterns import WORD_END, even, one_of, visible
from digest.text.spans import Span

if TYPE_CHECKING:
    from babel import Locale

_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?![\d.,]*\d)"
_DAY = r"(?<![\d.,:/$€£-])(?P<day>[12]\d|3[01]|0?[1-9])"
_EASTERN = re.compile(
    rf"(?:{_YEAR}\s?[年년]\s?)?(?<![\d.])(?P<month>1[0-2]|[1-9])\s?[月월]\s?(?P<day>[12]\d|3[01]|[1-9])\s?[日일号號](?![間间])"
)
_EASTERN_LANGUAGES = frozenset({"ja", "zh", "yue", "ko"})
_AHEAD = r"(?<!\w)(?i:on|by|until|till|since|from|before|after|through)\s"
_ENDS = r"(?=\s?(?:[.,;:)\]–-]|d\.|$))"
_LOOK = 40
_LONGEST = 4


def date_around(sentence: str, number: Span, language: str) -> Span | None:
    """Where the date stands whose day, month or year is the number at `number` of `sentence`; None where that is in no
    date."""
    written = sentence[number.start : number.end]
    digits = re.match(r"\d+", written)
    if digits is None or len(digits[0]) > _LONGEST or sentence != visible(sentence):
        return None
    low = max(0, number.start - _LOOK)
    around = even(sentence[low : number.end + _LOOK])
    at = (number.start - low, number.start - low + digits.end())
    for pattern in _patterns(language):
        for found in pattern.finditer(around):
            if at in (found.span(part) for part in found.groupdict() if found[part]):
                return Span(low + found.start("whole"), low + found.end("whole"))
    return None


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What a date is in `language`, as group `whole`, with its parts: the day before its month, or behind it where the
    language writes it so."""
    locale = grammar(language).locale
    if locale.language in _EASTERN_LANGUAGES:
        return (re.compile(f"(?P<whole>{_EASTERN.pattern})"),)
    names = one_of(named_months(locale), capitalised=True)
    later = rf"(?:,?\s(?:de\s|del\s|do\s|năm\s)?{_YEAR})?"
    year = rf",?\s{_YEAR}"
    found = [rf"(?P<whole>{_DAY}(?:[^\W\d_]{{1,2}}|[.º°])?[\s-](?:de\s|of\s|d')?(?:{names})\.?{WORD_END}{later})"]
    if _month_first(locale):
        found.append(rf"(?<!\w)(?P<whole>(?:{names})\.?\s{_DAY}(?:st|nd|rd|th)?{year})")
        found.append(rf"(?<!\w)(?P<whole>(?:{names})\.?\s{_DAY}(?:st|nd|rd|th)?){_ENDS}")
        found.append(rf"{_AHEAD}(?P<whole>(?:{names})\.?\s{_DAY}(?:st|nd|rd|th)?)(?!\w)")
    return tuple(map(re.compile, found))


def _month_first(locale: Locale) -> bool:
    """Whether the language writes the month before its day: October 9."""
    pattern = str(locale.date_formats["long"])
    return locale.language == "en" or pattern.find("M") < pattern.find("d")
