"""The day on which an article was published, as pages write it in many languages."""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from collections.abc import Iterator

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

from digest.ingest.proposing.wording import LANGUAGES, wording

_ISO = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<mark>[-/]|\.\s?)(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)"
)
_MOST_WORDS, _MOST_OTHERS, _MOST_IN_SENTENCES, _MOST_TIMED = 24, 4, 1, 8
_TIMED = re.compile(r"\b(?:19|20)\d{2},?(?: (?:at|um|à|a las|alle|às|om))? \d{1,2}[:.h]\d{2}\b")
"""A day with the time of that day right behind it, as no sentence has it."""
_STROKE = re.compile(r"\s+[·•|]\s+")
_SHORT_PART = 6  # words
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?…。]$")
PUBLISHED = re.compile(
    r"publi(?:shed|ziert|é|ée|cado|cada|cato|cata|cerad|seret|sert)"
    r"|posted|erschienen|veröffentlicht|geplaatst|gepubliceerd|pubblicat[oa]"
    r"|公開|配信|掲載|发布",
    re.IGNORECASE,
)
"""What a line has that tells when an article was published."""
CHANGED = re.compile(
    r"updat|modif|last change|\bakt\.|changed|aktualisier|zuletzt geändert"
    r"|mis(?:e)? à jour|actualizad|atualizad|aggiornat"
    r"|bijgewerkt|gewijzigd|更新",
    re.IGNORECASE,
)
"""What one has that tells when it was changed."""
_CLOCK = re.compile(
    r"\b\d{1,2}\s?[h:.]\s?\d{2}(?:\s?[ap]\.?m\b\.?|\b)|\b(?:[ap]\.?\s?m\b\.?|uhr|hrs?|heures?|horas?|ore|uur|[A-Z]{2,4}T)(?!\w)"
    r"|(?<=\d)\s?h(?:rs)?\b\.?",
    re.IGNORECASE,
)
_HAN = re.compile(r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]")
_POINTS = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d{2})(?!\d)")
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/-])(?P<other>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d{2})(?!\d)"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The years before the first ones of Japanese eras, and of that of Taiwan."""
_ERA = re.compile(rf"(?P<era>{'|'.join(_ERAS)})\s*(?P<year>元|\d{{1,3}})\s*年")
_HAN_DIGITS = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")}
_HAN_NUMBER = re.compile(r"[〇一二三四五六七八九十]{1,4}(?=\s*[年月日])")
_ELSEWHERE = {"en": {"sept": 9}, "de": {"jänner": 1, "jän": 1, "feber": 2}}
"""Months' names that CLDR has for a part of a language's countries alone, or not at all."""
_BUDDHIST, _FIRST_BUDDHIST = 543, 2500  # years by which the calendar of Thai newspapers is ahead
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "PR", "GU"})
"""Where numbers between slashes have the month first; in English elsewhere the day comes first (CLDR, short dates)."""


def find_date(line: str, language: str, region: str = "") -> dt.date | None:
    """The first date in `line`; None where there is none. Days that never were are none.

    `language` is the article's (a BCP 47 tag), `region` the country of its outlet (GB, or empty where it is not known).
    Days in numbers alone are read as they are in that country; in English of no known country, only where but one
    reading is a day.
    """
    line = _ERA.sub(_of_era, _HAN_NUMBER.sub(_of_han_digits, _in_ascii_digits(line)))
    for pattern in (_ISO, _HAN, *_patterns(language.split("-")[0]), *_patterns("en"), _POINTS):
        for match in pattern.finditer(line):
            if date := _date(match, language):
                return date
    for match in _NUMBERS.finditer(line):
        if date := _of_numbers(match, language, region):
            return date
    return None


def _of_era(match: re.Match[str]) -> str:
    """A Japanese year of an era as that of the common one: 2026年 for 令和8年; 元年 is its first."""
    number = 1 if match["year"] == "元" else int(match["year"])
    return f"{_ERAS[match['era']] + number}年"


def _of_han_digits(match: re.Match[str]) -> str:
    """A number of a date in Han digits as in those of ASCII: 2026 for 二〇二六, 25 for 二十五."""
    tens, mark, ones = match[0].rpartition("十")
    if mark:
        return f"{_HAN_DIGITS.get(tens, '1')}{_HAN_DIGITS.get(ones, '0')}"
    return "".join(_HAN_DIGITS[digit] for digit in match[0])


def _in_ascii_digits(line: str) -> str:
    """`line` with the digits of all scripts as those of ASCII: "४ मई २०२६" as "4 मई 2026"."""
    if line.isascii():
        return line
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in line)


def is_month(word: str) -> bool:
    """Whether `word` is a month's name, in one of the languages whose wording is known."""
    return any(word.rstrip(".").lower() in _months(language) for language in LANGUAGES)


def is_date_line(line: str, language: str, region: str = "") -> bool:
    """Whether `line` tells when, and little else: "Published: 6:30pm, 21 Nov 2019".

    Names of months and days, what says that it was published or changed, times of day and small words are not counted,
    nor a few words behind a stroke: "Publié le 4 mai 2026 · Offrir l'article".
    """
    if len(line.split()) > _MOST_WORDS or find_date(line, language, region) is None:
        return False
    parts = _STROKE.split(line)
    if len(parts) > 1 and sum(len(part.split()) <= _SHORT_PART for part in parts) >= len(parts) - 1:
        line = next((part for part in parts if PUBLISHED.search(part) and find_date(part, language, region)), line)
    line = _in_ascii_digits(line)
    rest = PUBLISHED.sub(" ", CHANGED.sub(" ", _CLOCK.sub(" ", line)))
    known = _time_words(language.split("-")[0]) | _time_words("en")
    others = [word for word in _WORD.findall(rest) if len(word) > 1 and word.casefold() not in known]
    is_sentence = _SENTENCE.search(_CLOCK.sub("", line).rstrip()) is not None
    most = _MOST_IN_SENTENCES if is_sentence else _MOST_TIMED if _TIMED.search(line) else _MOST_OTHERS
    return len(others) <= most


def _date(match: re.Match[str], language: str) -> dt.date | None:
    month, base, year = match["month"].rstrip(".").lower(), language.split("-")[0], int(match["year"])
    number = int(month) if month.isdigit() else _months(base).get(month) or _months("en").get(month)
    if base == "th" and year >= _FIRST_BUDDHIST:
        year -= _BUDDHIST
    try:
        return dt.date(year, number or 0, int(match["day"]))
    except ValueError:
        return None


def _of_numbers(match: re.Match[str], language: str, region: str) -> dt.date | None:
    year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
    days = set(_days(year, one, other))
    if len(days) == 1:
        return days.pop()
    where = region or next((part for part in language.split("-")[1:] if len(part) == 2), "")
    if language.split("-")[0] == "en" and not where:
        return None
    first, second = (other, one) if where.upper() in _MONTH_FIRST else (one, other)
    return next(_days(year, first, second, either=False), None)


def _days(year: int, day: int, month: int, *, either: bool = True) -> Iterator[dt.date]:
    """The days that two numbers may be, with the one as the day and, where `either` may be it, with the other."""
    for each in ((day, month), (month, day)) if either else ((day, month),):
        try:
            yield dt.date(year, each[1], each[0])
        except ValueError:
            continue


@functools.cache
def _months(language: str) -> dict[str, int]:
    """The months' names of CLDR, whole and short, in their own right and as they stand in dates."""
    found = dict(_ELSEWHERE.get(language, {}))
    for each in (*_of_countries(language), language):
        try:
            names = Locale.parse(each).months
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                found |= {name.rstrip(".").lower(): number for number, name in names[context][width].items()}
    return found


def _of_countries(language: str) -> list[str]:
    """The locales of a language whose countries call months by other names: يناير, كانون الثاني, جانفي in Arabic."""
    return [each for each in locale_identifiers() if each.startswith(f"{language}_")] if language == "ar" else []


@functools.cache
def _time_words(language: str) -> frozenset[str]:
    """Names of months and days, as CLDR has them, and the small words that stand beside them."""
    words = wording(language)
    found = {*words.articles, *words.links, *words.levels, *words.shares, *words.both, *_months(language)}
    try:
        widths = Locale(language).days["format"]
        found |= {name.rstrip(".").casefold() for width in ("wide", "abbreviated") for name in widths[width].values()}
    except (UnknownLocaleError, ValueError):
        pass
    return frozenset(part for word in found for part in _WORD.findall(word))


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    if not names:
        return ()
    day, month = r"(?P<day>\d{1,2})", rf"(?P<month>{names})\.?(?:\s?/\s?(?:{names}))?"
    year = r"(?P<year>(?:19|20|25)\d{2})" if language == "th" else r"(?P<year>(?:19|20)\d{2})"
    written = (
        rf"\b{day}(?:st|nd|rd|th|er|\.|º|ª|°)?\s+(?:de\s+|of\s+|ב)?{month}[,،]?\s+(?:del?\s+|năm\s+)?{year}",
        rf"\b{month}\s+{day}(?:st|nd|rd|th)?,?\s+{year}",
        rf"\b{day}-{month}-{year}",
        rf"\b{year}\.?\s+(?:m\.\s+)?{month}\s+{day}\b",  # Hungarian, Lithuanian
        rf"\b{year}\.\s+gada\s+{day}\.\s+{month}",  # Latvian
    )
    return tuple(re.compile(each, re.IGNORECASE) for each in written)
