"""The times that a sentence names: years, months, quarters, halves, "last year".

A month without a year is that of any year near the article's date, since a sentence rarely says which; a year of a
company or a school may begin in the calendar year before.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from msgspec import Struct

from digest.quantities.language.assertion.matching import words_of
from digest.quantities.patterns import even
from digest.quantities.times.contrasts import (
    ends_with,
    is_aside,
    is_contrast_of,
    is_held_against,
    may_be_held_against,
    until_now,
)
from digest.quantities.times.days import (
    Days,
    beginnings,
    ending_with,
    first_of,
    fiscal_year,
    last_of,
    month_of,
    on_days,
    parts,
)
from digest.quantities.times.eastern import EASTERN_HALF, eastern_months, half_of, short_years, year_told_before
from digest.quantities.times.named_parts import (
    count_of,
    first_months,
    length_of,
    month_names,
    ordered,
    stretches,
)
from digest.quantities.times.relative_years import days_of_range, is_range, month_ranges, relative_year
from digest.quantities.times.written_years import with_years_in_figures
from digest.quantities.times.years_ago import far_times
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.text.words.listed import WordLists

_YEAR = r"(?:19|20)\d\d"
# What stands before is looked at behind the first characters: these are quick to search for.
_PLAIN_YEAR = re.compile(
    rf"(?P<first>(?:19|20)(?<![\d/–$€£¥-]\d\d)(?<!\d[.,]\d\d)\d\d)(?:\s?[–/-]\s?(?P<last>{_YEAR}|\d\d))?(?![\d%]|[.,]\d|-)"
)
_MID = re.compile(r"(?<=mid)-(?=(?:19|20)\d\d)|(?<=early)-(?=(?:19|20)\d\d)|(?<=late)-(?=(?:19|20)\d\d)", re.IGNORECASE)
_QUARTER_CODE = re.compile(rf"(?P<part>[QHTS](?<![\w.]\w))(?P<order>[1-4])(?:\s?(?:of\s)?(?P<year>{_YEAR}))?(?!\w)")
_FIRST_OF_SEVERAL = re.compile(r"前$|(?<!\d)1\s?[~–—-]\s?$")
"""What stands before a quarter up to which all are counted: *前*三季度, *1~*3분기."""
_FISCAL_YEAR = re.compile(rf"(?P<year>{_YEAR})年(?:度|(?P<month>1[0-2]|[1-9])月期)")
_WORD_GAP = r"[\s-]{1,2}"
_YEAR_BEHIND = re.compile(rf"\s?(?:(?:of|de|del|di|van|von|года?|r|roku|i|in|des Jahres|du)\s)?(?P<year>{_YEAR})(?!\d)")
_YEAR_BEFORE = re.compile(rf"(?P<year>{_YEAR})\s?[年년の]*\s?(?:前|1[~–—-])?$")
_MAY_BE_NO_MONTH = frozenset({"may", "march", "mars", "mai", "maj"})
_IN = re.compile(r"(?:in|of|since|last|this|early|late|mid|until|by|en|em|im|i|w|de|d')[\s-]$", re.IGNORECASE)
_TO_DAY = r"\s?(?:[–-]|to|and|bis|und|et|au|y|al|e|a|i|en|tot)\s?"
_DAY = rf"(?P<first>\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?(?:{_TO_DAY}(?P<last>\d{{1,2}})(?:st|nd|rd|th|\.|º)?)?"
_DAY_BEFORE = re.compile(rf"(?<![\w.,:/-]){_DAY}\s(?:of\s|de\s)?$")
_DAY_BEHIND = re.compile(rf"\s{_DAY}(?=[,;)]|\.?$|\.\s)(?!,\d{{3}}(?!\d))")
_ON = re.compile(r"(?<!\w)on\s$", re.IGNORECASE)
_DAY_NEXT = re.compile(rf"\s{_DAY}(?![\w%]|[.,:-]\d)")
"""A day right behind the month before which "on" stands: *on May 3* the shop sold 412."""
_SHORT_MONTH = re.compile(r"\.(?=\s\d{1,2}(?![\w%]|[.,:-]\d))")
_NAMING = (
    "quarter", "half", "months", "until", "last_year", "this_year", "last_month", "month_before", "last_week",
    "same_year",
)  # fmt: skip
"""Lists of words that name a time, beside the names of months."""
_LOOK = 32
_MONTHS = 12
_TWO_DIGITS = 2
_SHORT = 4
_TWO_WEEKS, _FEW_DAYS = 14, 4
"""How far back last week may reach, and yesterday, of an article that came later."""
_NEAR_FISCAL = 40
"""How far from a year the word may stand by which it is no calendar year."""


class _Placed(Struct, frozen=True):
    """A time at a place of a text, as `SaidPeriod` has it."""

    start: int
    end: int
    days: tuple[Days, ...]
    is_part: bool = False
    is_yearless: bool = False
    is_before: bool = False
    is_fiscal: bool = False
    is_range: bool = False
    """Whether it leads from one month to another, so that "from" before it is no comparison."""


class SaidPeriod(Struct, frozen=True):
    """A time that a sentence names, at `span` (half-open): one of `days`, each from its first day to its last."""

    span: Span
    days: tuple[Days, ...]
    words: str
    is_aside: bool
    """Whether the sentence only compares with it: "compared with 2019"."""
    is_contrast: bool = False
    """Whether it surely does no more than that: "the highest since 2019"."""
    is_end: bool = False
    """Whether only its last day is meant: the end of the first quarter."""
    is_part: bool = False
    """Whether it is a part of a year that is named as such: a quarter, a half, its first nine months."""
    is_yearless: bool = False
    """Whether it is a day, a month or a part of a year whose year the sentence does not say beside it."""
    is_before: bool = False
    """Whether it is the year before the one that is told of: "a year earlier"."""
    is_fiscal: bool = False
    """Whether it is a fiscal year, by whose days the whole of another time is one of it: 2025年度."""

    def meets(self, start: dt.date, end: dt.date) -> bool:
        """Whether any of it falls between `start` and `end`, both included."""
        return any(first <= end and start <= last for first, last in self.days)


@lru_cache(maxsize=64)  # of each amount of a sentence it is asked which time is its
def said_periods(sentence: str, language: str, published: dt.date | None) -> tuple[SaidPeriod, ...]:
    """The times that `sentence` names, in order, without overlap; `published` is the article's day."""
    smooth = with_years_in_figures(even(sentence))
    smooth = _MID.sub(" ", smooth) if "-" in smooth else smooth
    found: list[_Placed] = []
    for each in sorted(_every(smooth, language, published), key=lambda one: (one.start, -one.end)):
        if not found or each.start >= found[-1].end:
            found.append(each)
    fiscal = _fiscal_words(smooth, found, language) if found else []
    may_compare = bool(found) and may_be_held_against(smooth, language)
    told: list[SaidPeriod] = []
    for each in found:
        is_fiscal = any(
            word.start - _NEAR_FISCAL <= each.end and each.start <= word.end + _NEAR_FISCAL for word in fiscal
        )
        is_contrast = may_compare and not each.is_range and is_contrast_of(smooth, each.start, each.end, language)
        days = each.days
        if is_fiscal:
            days = tuple(_widened(one) for one in days)
        elif may_compare and not is_contrast and not each.is_range:
            days = until_now(smooth, each.start, each.end, language, published, days)
        told.append(
            SaidPeriod(
                Span(each.start, each.end),
                days,
                sentence[each.start : each.end],
                is_aside=is_contrast
                or (may_compare and not each.is_range and is_aside(smooth, each.start, each.end, language)),
                is_contrast=is_contrast,
                is_part=each.is_part and not is_fiscal,
                is_end=ends_with(smooth, each.start, language, "ends"),
                is_yearless=each.is_yearless and not is_fiscal,
                is_before=each.is_before and not is_fiscal,
                is_fiscal=each.is_fiscal and not is_fiscal,
            )
        )
    return tuple(told)


def _fiscal_words(text: str, found: list[_Placed], language: str) -> list[Span]:
    """The words by which a year is no calendar year, outside of the times that were read to the month."""
    if not words_of(language, "fiscal").may_be_in(text):
        return []
    read = [each for each in found if each.is_part or each.is_fiscal]
    return [
        Span(*word.span())
        for word in words_of(language, "fiscal").finditer(text)
        if not any(each.start <= word.start() < each.end for each in read)
    ]


def _every(text: str, language: str, published: dt.date | None) -> list[_Placed]:
    found: list[_Placed] = [
        _Placed(match.start(), match.end(), _named_years(match)) for match in _PLAIN_YEAR.finditer(text)
    ]
    found += [
        _Placed(match.start(), match.end(), fiscal_year(int(match["year"]), match["month"]), is_fiscal=True)
        for match in (_FISCAL_YEAR.finditer(text) if language.startswith("ja") else ())
    ]
    found += [
        _part(
            match.start(),
            match.end(),
            parts(match["part"], int(match["order"]), match["year"], published),
            match["year"],
        )
        for match in _QUARTER_CODE.finditer(text)
    ]
    found += [_Placed(each.start, each.end, (each.days,)) for each in far_times(text, language, published)]
    if language.startswith("ja"):
        found += [_Placed(each.start, each.end, each.days) for each in short_years(text, published)]
    if "月" not in text and "월" not in text and "半" not in text and not _worded(language).may_be_in(text):
        return found
    stretch = stretches(language) if words_of(language, "until").may_be_in(text) else None
    stretched = list(stretch.finditer(text)) if stretch else []
    for field, part in (("quarter", "Q"), ("half", "H")):
        pattern = ordered(language, field) if words_of(language, field).may_be_in(text) else None
        for match in pattern.finditer(text) if pattern else ():
            if any(match.start() < each.start() < match.end() for each in stretched):
                continue  # of the firm's own year: the first *quarter ended June*
            order = next(number for number in range(1, 5) if match[f"n{number}"] is not None)
            year, start, end = _year_beside(text, match.start(), match.end(), language, published)
            if year is None and is_edgeless(match[0]):
                year, start = year_told_before(text, start, language, published)
            if _is_cumulated(text, match.start(), end, language):
                days = beginnings(order * (3 if part == "Q" else 6), year, published)
            else:
                days = parts(part, order, year, published)
            found.append(_part(start, end, days, year))
    for match in EASTERN_HALF.finditer(text) if "半" in text else ():
        year, start, end = _year_beside(text, match.start(), match.end(), language, published)
        if year is None:
            year, start = year_told_before(text, start, language, published)
        found.append(_part(start, end, half_of(match, year, published), year))
    if words_of(language, "months").may_be_in(text) and (pattern := first_months(language)):
        for match in pattern.finditer(text):
            year, start, end = _year_beside(text, match.start(), match.end(), language, published)
            found.append(_part(start, end, beginnings(count_of(match, language), year, published), year))
    for match in stretched:
        year, start, end = _year_beside(text, match.start(), match.end(), language, published)
        months, _ = month_names(language)
        length = length_of(match, language)
        last = months[match["month"].casefold()]
        found.append(_part(start, end, ending_with(last, length, year, published), year))
    if "月" in text or "월" in text:
        found += [
            _Placed(each.start, each.end, each.days, is_part=each.is_part, is_yearless=each.year is None)
            for each in eastern_months(text, language, published)
        ]
    months, names = month_names(language)
    for match in month_ranges(language).finditer(text) if len(list(names.finditer(text))) > 1 else ():
        if is_range(match, text, language):
            year, start, end = _year_beside(text, match.start(), match.end(), language, published)
            days = days_of_range(match, year, language, published)
            found.append(_Placed(start, end, days, is_part=True, is_yearless=year is None, is_range=True))
    for match in names.finditer(text):
        year, start, end = _year_beside(text, match.start(), match.end(), language, published)
        lower = match[0].casefold()
        before = text[max(0, start - _LOOK) : start]
        day_before = _DAY_BEFORE.search(before)
        is_short = _SHORT_MONTH.match(text, match.end()) is not None  # was found *Nov. 9* in a shed
        is_next = is_short or _ON.search(before) is not None
        day = day_before or (_DAY_NEXT if is_next else _DAY_BEHIND).match(text, match.end() + is_short)
        is_written_so = day is not None and (match[0] != lower or not language.startswith("en"))  # 3 May, 3 mai
        if year is None and lower in _MAY_BE_NO_MONTH and not is_written_so and not _IN.search(before[-8:]):
            continue
        in_years = month_of(months[lower], year, published)
        if day is not None:
            in_years = on_days(day["first"], day["last"], in_years)
        start -= len(day_before[0]) if day_before else 0
        if year is None and published:  # 2004: a quake on 26 December
            in_years += tuple(
                day for each in _lone_years(text, language) for day in month_of(months[lower], each, None)
            )
        found.append(_Placed(start, end, in_years, is_yearless=year is None))
    for match in words_of(language, "same_year").finditer(text):
        named_before = list(_PLAIN_YEAR.finditer(text, 0, match.start()))
        if named_before:
            found.append(_Placed(match.start(), match.end(), _named_years(named_before[-1])))
    if published:
        for field, back in (("last_year", 1), ("this_year", 0)):
            for match in words_of(language, field).finditer(text):
                named = [int(each["first"]) for each in _PLAIN_YEAR.finditer(text, 0, match.start())] if back else []
                is_before = words_of(language, "year_before").search(match[0]) is not None
                if is_before and not named:
                    named = _year_told_before(text, match.start(), language, published)
                today = () if is_before and named else (published.year,)
                years = dict.fromkeys(year - back for year in (*today, *named))  # the year before one named
                found.append(
                    _Placed(
                        match.start(),
                        match.end(),
                        tuple((first_of(year), last_of(year)) for year in years),
                        is_before=is_before,
                    )
                )
        for match in words_of(language, "last_week").finditer(text):
            is_yesterday = words_of(language, "yesterday").fullmatch(match[0]) is not None
            until = published - dt.timedelta(days=is_yesterday)
            weeks = (published - dt.timedelta(days=_FEW_DAYS if is_yesterday else _TWO_WEEKS), until)
            found.append(_Placed(match.start(), match.end(), (weeks,)))
        for match in words_of(language, "last_month").finditer(text):
            found.append(_Placed(match.start(), match.end(), (_month_before((published, published)),)))
        found += _months_before(text, language, found, published)
    return found


def _year_told_before(text: str, end: int, language: str, published: dt.date) -> list[int]:
    """Last year, where the last words for a year before `end` say it, in a script without spaces: the year before is
    then the one before that, 지난해 수출은 *전년*보다 늘었다."""
    if not is_edgeless(text):
        return []
    said = [
        (match.end(), published.year - back)
        for field, back in (("last_year", 1), ("this_year", 0))
        for match in words_of(language, field).finditer(text[:end])
        if not words_of(language, "year_before").search(match[0])
    ]
    return [max(said)[1]] if said else []


def _is_cumulated(text: str, start: int, end: int, language: str) -> bool:
    """Whether all quarters up to the one that is named are counted: *前*三季度, 3분기 *누적*."""
    if _FIRST_OF_SEVERAL.search(text[max(0, start - _SHORT) : start]):
        return True
    behind = words_of(language, "cumulated").search(text, end, end + _SHORT)
    return behind is not None and not text[end : behind.start()].strip()


def _months_before(text: str, language: str, told: list[_Placed], published: dt.date) -> list[_Placed]:
    """ "The month before": before the last month that stands before it, or else before the last or the one before that,
    since it may be told of either."""
    months = [each for each in told if each.is_yearless or _is_month(each)]
    found = []
    for match in words_of(language, "month_before").finditer(text):
        before = [each for each in months if each.end <= match.start()]
        days = [_month_before(each) for each in before[-1].days] if before else [_month_before((published, published))]
        days += [] if before else [_month_before(days[0])]
        found.append(_Placed(match.start(), match.end(), tuple(dict.fromkeys(days))))
    return found


def _month_before(days: Days) -> Days:
    """The month before that in which a time begins."""
    last = days[0].replace(day=1) - dt.timedelta(days=1)
    return last.replace(day=1), last


def _is_month(placed: _Placed) -> bool:
    """Whether a time is a month of a year."""
    return any((first.year, first.month) == (last.year, last.month) and first != last for first, last in placed.days)


def _lone_years(text: str, language: str) -> list[str]:
    """The years of a text that no month stands before, and that are not only compared with: *igual mês de* 2019."""
    _, names = month_names(language)
    dated = {match.end() + 1 for match in names.finditer(text)}
    lone = (each for each in _PLAIN_YEAR.finditer(text) if each.start() not in dated)
    return [each["first"] for each in lone if not is_held_against(text[: each.start()], language)]


def _part(start: int, end: int, days: tuple[Days, ...], year: str | None) -> _Placed:
    return _Placed(start, end, days, is_part=True, is_yearless=year is None)


def _named_years(match: re.Match[str]) -> tuple[Days, ...]:
    """The year or the years; 2024-10 is a month, and 2009-10 may be one too."""
    first, last = int(match["first"]), _closing(match)
    years = ((first_of(first), last_of(last)),) if last >= first else ()
    behind = match["last"] or ""
    is_month = len(behind) == _TWO_DIGITS and 1 <= int(behind) <= _MONTHS
    month = month_of(int(behind), match["first"], None) if is_month else ()
    return (*years, *month) or ((first_of(first), last_of(first)),)


def _closing(match: re.Match[str]) -> int:
    last = match["last"]
    if last is None:
        return int(match["first"])
    return int(last) if len(last) > 2 else int(match["first"][:2] + last)


def _year_beside(
    text: str, start: int, end: int, language: str, published: dt.date | None
) -> tuple[str | None, int, int]:
    if behind := _YEAR_BEHIND.match(text, end):
        return behind["year"], start, behind.end()
    if told := relative_year(text, end, language, published):
        return told[0], start, told[1]
    if before := _YEAR_BEFORE.search(text[max(0, start - 8) : start]):
        return before["year"], start - len(before[0]), end
    return None, start, end


def _widened(days: Days) -> Days:
    return days[0].replace(year=days[0].year - 1), days[1].replace(year=days[1].year + 1, day=28)


@lru_cache(maxsize=64)
def _worded(language: str) -> WordLists:
    """All words that name a time: most texts that have any have but a year."""
    lists = (words_of(language, field) for field in _NAMING)
    return WordLists((*lists, month_names(language)[1]))
