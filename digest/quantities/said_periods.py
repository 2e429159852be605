"""The times that a sentence names: years, months, quarters, halves, "last year".

A month without a year is that of any year near the article's date, since a sentence rarely says which; a year of a
company or a school may begin in the calendar year before.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache

from babel.dates import get_month_names
from msgspec import Struct

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import either, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import even
from digest.text.spans import Span
from digest.text.words.listed import ListedWords, WordLists

Days = tuple[dt.date, dt.date]
_Placed = tuple[int, int, tuple[Days, ...], bool]

_YEAR = r"(?:19|20)\d\d"
# What stands before is looked at behind the first characters: these are quick to search for.
_PLAIN_YEAR = re.compile(
    rf"(?P<first>(?:19|20)(?<![\d/–$€£¥-]\d\d)(?<!\d[.,]\d\d)\d\d)(?:\s?[–/-]\s?(?P<last>{_YEAR}|\d\d))?(?![\d%]|[.,]\d|-)"
)
_MID = re.compile(r"(?<=mid)-(?=(?:19|20)\d\d)|(?<=early)-(?=(?:19|20)\d\d)|(?<=late)-(?=(?:19|20)\d\d)", re.IGNORECASE)
_QUARTER_CODE = re.compile(rf"(?P<part>[QHTS](?<![\w.]\w))(?P<order>[1-4])(?:\s?(?:of\s)?(?P<year>{_YEAR}))?(?!\w)")
_EASTERN_MONTH = re.compile(rf"(?:(?P<year>{_YEAR})\s?[年년]\s?)?(?<!\d)(?P<month>1[0-2]|[1-9])\s?[月월](?!間|期間)")
_FROM = r"から(?=(?:約|およそ)?\d)"  # 前年から7%減, but not 4月から続く
_OF_MONTH = re.compile(r"(?:\d{4}[年년])?\d{1,2}[月월](?:の|的)\d")  # 从4月的5.2%降至: no beginning
_WORD_GAP = r"[\s-]{1,2}"
_YEAR_BEHIND = re.compile(rf"\s?(?:(?:of|de|del|di|van|von|года?|r|roku|i|in|des Jahres|du)\s)?(?P<year>{_YEAR})(?!\d)")
_YEAR_BEFORE = re.compile(rf"(?P<year>{_YEAR})\s?[年년の]*\s?$")
_MAY_BE_NO_MONTH = frozenset({"may", "march", "mars", "mai", "maj"})
"""What says in Chinese and Japanese that a time is only compared with, behind it: 与2021年*相比*, 前年と*比べ*."""
_IN = re.compile(r"(?:in|of|since|last|this|early|late|mid|until|by|en|em|im|i|w|de|d')[\s-]$", re.IGNORECASE)
_LOCATIVES = {
    "pl": "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu",
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
}
"""Months as they stand behind "in", where CLDR lacks that form."""
_UP_ON = re.compile(r"(?:%|per\s?cent|points?)\son\s(?:the\s)?$", re.IGNORECASE)  # up 5% on a year earlier
_TO_DAY = r"\s?(?:[–-]|to|and|bis|und|et|au|y|al|e|a|i|en|tot)\s?"
_DAY = rf"(?P<first>\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?(?:{_TO_DAY}(?P<last>\d{{1,2}})(?:st|nd|rd|th|\.|º)?)?"
_DAY_BEFORE = re.compile(rf"(?<![\w.,:/-]){_DAY}\s(?:of\s|de\s)?$")
_DAY_BEHIND = re.compile(rf"\s{_DAY}(?=[,;)]|\.?$|\.\s)(?!,\d{{3}}(?!\d))")
_EASTERN_DAY = re.compile(
    r"\s?(?P<first>\d{1,2})(?:[日일](?:から|[~〜至到-]))?(?P<last>(?<!\d)\d{1,2})?[日일号號](?!間)"
)
"""Days beside the name of a month, or its number; what only counts something stands before no mark."""
_NAMING = ("quarter", "half", "months", "until", "same_year", "last_year", "this_year", "last_month")
"""All lists of words that times are looked for by, beside the names of months."""
_LOOK = 32
_NEAR = 2
_MONTHS = 12
_TWO_DIGITS = 2


class SaidPeriod(Struct, frozen=True):
    """A time that a sentence names, at `span` (half-open): one of `days`, each from its first day to its last."""

    span: Span
    days: tuple[Days, ...]
    words: str
    is_aside: bool
    """Whether the sentence only compares with it: "compared with 2019"."""
    is_part: bool = False
    """Whether it is a part of a year that is named as such: a quarter, a half, its first nine months."""

    def meets(self, start: dt.date, end: dt.date) -> bool:
        """Whether any of it falls between `start` and `end`, both included."""
        return any(first <= end and start <= last for first, last in self.days)


@lru_cache(maxsize=64)  # of each amount of a sentence it is asked which time is its
def said_periods(sentence: str, language: str, published: dt.date | None) -> tuple[SaidPeriod, ...]:
    """The times that `sentence` names, in order, without overlap; `published` is the article's day."""
    smooth = _MID.sub(" ", even(sentence))
    found: list[_Placed] = []
    for start, end, days, is_part in sorted(_every(smooth, language, published), key=lambda one: (one[0], -one[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end, days, is_part))
    is_fiscal = bool(found) and bool(words_of(language, "fiscal").search(smooth))
    return tuple(
        SaidPeriod(
            Span(start, end),
            tuple(_widened(each) for each in days) if is_fiscal else _since(smooth, start, language, published, days),
            sentence[start:end],
            any(_ends_with(smooth[:start], language, field) for field in ("compared", "measured_against"))
            or _compared_behind(language).match(smooth, end) is not None
            or bool(_UP_ON.search(smooth[max(0, start - _LOOK) : start])),
            is_part and not is_fiscal,
        )
        for start, end, days, is_part in found
    )


def _every(text: str, language: str, published: dt.date | None) -> list[_Placed]:
    found: list[_Placed] = [
        (match.start(), match.end(), _named_years(match), False) for match in _PLAIN_YEAR.finditer(text)
    ]
    found += [
        (match.start(), match.end(), _parts(match["part"], int(match["order"]), match["year"], published), True)
        for match in _QUARTER_CODE.finditer(text)
    ]
    if "月" not in text and "월" not in text and not _worded(language).may_be_in(text):
        return found
    for field, part in (("quarter", "Q"), ("half", "H")):
        pattern = _ordered(language, field) if words_of(language, field).may_be_in(text) else None
        for match in pattern.finditer(text) if pattern else ():
            order = next(number for number in range(1, 5) if match[f"n{number}"] is not None)
            year, start, end = _year_beside(text, match.start(), match.end())
            found.append((start, end, _parts(part, order, year, published), True))
    if words_of(language, "months").may_be_in(text) and (pattern := _first_months(language)):
        for match in pattern.finditer(text):
            year, start, end = _year_beside(text, match.start(), match.end())
            found.append((start, end, _beginnings(_count(match, language), year, published), True))
    if words_of(language, "until").may_be_in(text) and (pattern := _stretches(language)):
        for match in pattern.finditer(text):
            year, start, end = _year_beside(text, match.start(), match.end())
            months, _ = _months(language)
            length = _count(match, language) if match["count"] else 3 if match["quarter"] else 6
            last = months[match["month"].casefold()]
            found.append((start, end, _ending_with(last, length, year, published), True))
    for match in _EASTERN_MONTH.finditer(text) if "月" in text or "월" in text else ():
        year = match["year"] or _year_right_before(text[: match.start()], language, published)
        in_years = _month(int(match["month"]), year, published)
        day = _EASTERN_DAY.match(text, match.end())
        found.append((match.start(), match.end(), _on(day["first"], day["last"], in_years) if day else in_years, False))
    months, names = _months(language)
    for match in names.finditer(text):
        year, start, end = _year_beside(text, match.start(), match.end())
        lower = match[0].casefold()
        if year is None and lower in _MAY_BE_NO_MONTH and not _IN.search(text[max(0, start - 8) : start]):
            continue
        in_years = _month(months[lower], year, published)
        if day := _DAY_BEFORE.search(text[max(0, start - _LOOK) : start]):
            in_years = _on(day["first"], day["last"], in_years)
            start -= len(day[0])
        elif day := _DAY_BEHIND.match(text, match.end()):
            in_years = _on(day["first"], day["last"], in_years)
        if year is None and published:  # 2004: a quake on 26 December
            in_years += tuple(day for each in _lone_years(text, language) for day in _month(months[lower], each, None))
        found.append((start, end, in_years, False))
    for match in words_of(language, "same_year").finditer(text):
        named_before = list(_PLAIN_YEAR.finditer(text, 0, match.start()))
        if named_before:
            found.append((match.start(), match.end(), _named_years(named_before[-1]), False))
    if published:
        for field, back in (("last_year", 1), ("this_year", 0)):
            for match in words_of(language, field).finditer(text):
                named = [int(each["first"]) for each in _PLAIN_YEAR.finditer(text, 0, match.start())] if back else []
                is_before = bool(named) and words_of(language, "year_before").search(match[0]) is not None
                today = () if is_before else (published.year,)
                years = dict.fromkeys(year - back for year in (*today, *named))  # the year before one named
                found.append((match.start(), match.end(), tuple((_first(year), _last(year)) for year in years), False))
        for match in words_of(language, "last_month").finditer(text):
            before = published.replace(day=1) - dt.timedelta(days=1)
            found.append((match.start(), match.end(), _month(before.month, str(before.year), None), False))
    return found


def _lone_years(text: str, language: str) -> list[str]:
    """The years of a text that no month stands before."""
    _, names = _months(language)
    dated = {match.end() + 1 for match in names.finditer(text)}
    return [each["first"] for each in _PLAIN_YEAR.finditer(text) if each.start() not in dated]


def _on(first: str, last: str | None, months: tuple[Days, ...]) -> tuple[Days, ...]:
    """The days from the `first` to the `last` of each of `months`; all of those that have no such days."""
    low, high = int(first), int(last or first)
    return tuple(
        (start.replace(day=low), start.replace(day=high)) if 1 <= low <= high <= end.day else (start, end)
        for start, end in months
    )


def _year_right_before(text: str, language: str, published: dt.date | None) -> str | None:
    """The year that stands right before a month where it is told from the article's day: *今年*1月."""
    for field, back in (("last_year", 1), ("this_year", 0)):
        if published and text.endswith(getattr(assertions(language), field) or ("\0",)):
            return str(published.year - back)
    return None


def _named_years(match: re.Match[str]) -> tuple[Days, ...]:
    """The year or the years; 2024-10 is a month, and 2009-10 may be one too."""
    first, last = int(match["first"]), _closing(match)
    years = ((_first(first), _last(last)),) if last >= first else ()
    behind = match["last"] or ""
    is_month = len(behind) == _TWO_DIGITS and 1 <= int(behind) <= _MONTHS
    month = _month(int(behind), match["first"], None) if is_month else ()
    return (*years, *month) or ((_first(first), _last(first)),)


def _closing(match: re.Match[str]) -> int:
    last = match["last"]
    if last is None:
        return int(match["first"])
    return int(last) if len(last) > 2 else int(match["first"][:2] + last)


def _year_beside(text: str, start: int, end: int) -> tuple[str | None, int, int]:
    if behind := _YEAR_BEHIND.match(text, end):
        return behind["year"], start, behind.end()
    if before := _YEAR_BEFORE.search(text[max(0, start - 8) : start]):
        return before["year"], start - len(before[0]), end
    return None, start, end


def _parts(part: str, order: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    length = 3 if part in "QT" else 6
    if order * length > 12:
        return ()
    first, last = (order - 1) * length + 1, order * length
    return tuple((_first(each, first), _last(each, last)) for each in _years(year, published))


def _ending_with(month: int, length: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    """The `length` months that end with `month`, of each year that may be meant."""
    if not 1 <= length <= _MONTHS:
        return ()
    before = month - length  # months of the year, of those before it where it is less than nothing
    return tuple(
        (_first(each + before // _MONTHS, before % _MONTHS + 1), _last(each, month)) for each in _years(year, published)
    )


def _month(month: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    return tuple((_first(each, month), _last(each, month)) for each in _years(year, published))


def _years(year: str | None, published: dt.date | None) -> range:
    if year is not None:
        return range(int(year), int(year) + 1)
    return range(published.year - _NEAR, published.year + _NEAR) if published else range(0)


def _first(year: int, month: int = 1) -> dt.date:
    return dt.date(year, month, 1)


def _last(year: int, month: int = 12) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _widened(days: Days) -> Days:
    return days[0].replace(year=days[0].year - 1), days[1].replace(year=days[1].year + 1, day=28)


def _since(text: str, start: int, language: str, published: dt.date | None, days: tuple[Days, ...]) -> tuple[Days, ...]:
    """Until the article's day where the time is when something began."""
    if published is None or not _ends_with(text[:start], language, "since") or _OF_MONTH.match(text, start):
        return days
    return tuple((first, max(last, published)) for first, last in days)


def _ends_with(before: str, language: str, field: str) -> bool:
    """Whether one of the words stands at the end of the text before a time, or a few words ahead of it."""
    near = before[-_LOOK:]
    ends = [match.end() for match in words_of(language, field).finditer(near)]
    between = near[ends[-1] :] if ends else ","
    return "," not in between and len(between.split()) <= 1


@lru_cache(maxsize=64)
def _worded(language: str) -> WordLists:
    """All words that name a time: most texts that have any have but a year."""
    lists = (words_of(language, field) for field in _NAMING)
    return WordLists((*lists, _months(language)[1]))


@lru_cache(maxsize=64)
def _compared_behind(language: str) -> re.Pattern[str]:
    """What follows a time that an amount is only compared with, where a language says so behind it."""
    words = assertions(language)
    if not words.compared_behind:
        return re.compile(r"(?!)")
    return re.compile(rf"[年년]?(?:{'|'.join(words.same_times)})?(?:{'|'.join(words.compared_behind)}|{_FROM})")


@lru_cache(maxsize=64)
def _ordered(language: str, field: str) -> re.Pattern[str] | None:
    """What matches "third quarter", with the group `n3`."""
    words = assertions(language)
    nouns = getattr(words, field)
    if not nouns or not words.orders:
        return None
    orders = "|".join(
        rf"(?P<n{number}>{either(phrases, language).pattern})" for number, phrases in enumerate(words.orders, 1)
    )
    return re.compile(rf"(?:{orders})(?:{_WORD_GAP}|)(?:{either(nouns, language).pattern})", re.IGNORECASE)


@lru_cache(maxsize=64)
def _first_months(language: str) -> re.Pattern[str] | None:
    """What matches "first nine months", the number as group `count`."""
    words = assertions(language)
    if not words.months or not words.orders:
        return None
    counts = "|".join([r"1?\d", *grammar(language).lexicon.numbers])
    first, nouns = either(words.orders[0], language).pattern, either(words.months, language).pattern
    order = rf"(?:{first}\s(?P<count>{counts})|(?P<other>{counts})\s{first})"
    return re.compile(rf"{order}\s{nouns}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _stretches(language: str) -> re.Pattern[str] | None:
    """What matches "three months to the end of September", with its `count`, its `quarter` or half, and its `month`."""
    words = assertions(language)
    if not words.until:
        return None
    counts = "|".join([r"1?\d", *grammar(language).lexicon.numbers])
    nouns, until = either(words.months, language).pattern, either(words.until, language).pattern
    parts = (rf"(?P<{name}>{either(getattr(words, name), language).pattern})" for name in ("quarter", "half"))
    names = "|".join(map(re.escape, sorted(_months(language)[0], key=len, reverse=True)))
    day = r"(?:\d{1,2}(?:st|nd|rd|th|\.|er)?\s(?:de\s|of\s)?)?"
    stretch = rf"(?:(?P<count>{counts})[\s-](?P<other>)(?:{nouns})|{'|'.join(parts)})"
    return re.compile(rf"(?<!\w){stretch}\s(?:{until})\s{day}(?P<month>{names})(?!\w)", re.IGNORECASE)


def _count(match: re.Match[str], language: str) -> int:
    written = (match["count"] or match["other"]).lower()
    return int(written) if written.isdigit() else int(grammar(language).lexicon.numbers[written])


def _beginnings(count: int, year: str | None, published: dt.date | None) -> tuple[Days, ...]:
    """The first `count` months of each year that may be meant."""
    return (
        tuple((_first(each), _last(each, count)) for each in _years(year, published)) if 1 <= count <= _MONTHS else ()
    )


@lru_cache(maxsize=64)
def _months(language: str) -> tuple[dict[str, int], ListedWords]:
    locale = grammar(language).locale
    names = {
        even(name).rstrip(".").casefold(): month
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, context, locale).items()
        if len(name) > 2 and not any(map(str.isdigit, name)) and not name[0].isdigit()
    }
    names |= {name: month for month, name in enumerate(_LOCATIVES.get(language.split("-")[0], "").split(), 1)}
    return names, either(names, language)
