"""Numbers in running text that are no amounts: years, dates, times, telephone numbers, names such as Section 301."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.months import named_months
from digest.quantities.language.numerals import Form
from digest.quantities.parsing.counted import COUNTERS
from digest.quantities.patterns import GAP, WORD_END, at_edges, one_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.quantities.amount import Quantity
    from digest.quantities.parsing.scan import Reading

_YEARS = range(1500, 2200)
_HUNDRED = 100
_DAYS = range(1, 32)
_FEW = 13
_HOURS = 24  # 17h is a time of day
_DAYTIME = re.compile(r"(?:1?\d|2[0-4])h[0-5]\d")
_LOOK = 24
_WORD_BEFORE = deferred(r"([^\s(\"“]+)\s+$")
_WORD_AND_NUMBERS = deferred(
    r"([^\s(\"“]+)\s+(?:\d{1,4}[a-z]?(?:,\s|,?\s(?:and|or|to|und|oder|bis|et|ou|à|y|o|e|a|i|oraz|lub|do|en|of|och|и)\s))+$"
)
_DIGITS_BEFORE = re.compile(r"\d[\s.)-]{1,2}$")
_DIGITS_AFTER = deferred(r"[\s.)-]{1,2}\d(?!\d{0,2}\s[^\W\d_]{4})")  # not the next amount: 40 3 million
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]")
_APPOSED = deferred(r",\s|\)?[.;]?$|\s(?:and|und|et|y|e|i|oraz|en|och)\s")
_ORDINAL_AFTER = re.compile(r"\. ?\w")
_EASTERN_DAY = re.compile(r"\s?[月월]\s?\d{1,2}\s?[日일]")
_SPELLED_YEAR = re.compile("[一二][零〇○一二三四五六七八九]{3}年")
_ERAS = ("民国", "民國")
_SCALE_SIGNS = frozenset("十百千万萬亿億兆")
_HOW_MANY_DIGITS = ("位数", "位數", "桁")  # 两位数的增长: growth of two digits
_INDEX = ("種平均", "種株価", "種総合", "種工業", "种工业", "種工業", "指数", "指數")
"""What follows a number in the name of an index of shares: ダウ工業株30種平均, 沪深300指数."""
_CLOCK_SIGNS = frozenset("时時点點")
_CHINESE = ("zh", "yue")
_POINTS = re.compile("分(?![钟鐘秒半之许許])")
"""What points are counted by in Chinese, and minutes of a time of day."""
_OPENING = ("“", "「", "『", "《")
_QUOTED_NAME = re.compile(r"[^\W\d_]{1,8}[”」』》]")
_BRACKETED = {("(", ")"), ("[", "]")}
_INDEXES = frozenset("ASX CAC DAX FTSE Forbes Fortune MDAX Nasdaq Nifty Nikkei Russell S&P Stoxx".split())
_SIZES = frozenset({20, 30, 35, 40, 50, 60, 80, 100, 200, 225, 250, 300, 350, 400, 500, 600, 1000, 2000})
"""How many firms are in indexes and lists with a name of their own: a *Fortune 500* firm, FTSE 100 companies."""


def is_lookalike(text: str, reading: Reading, language: str) -> bool:
    """Whether what `reading` took for an amount in `text`, which is even, is one of those."""
    unit, first = reading.quantity.unit, reading.first
    if unit is not None and unit.code == "h" and reading.quantity.number <= _HOURS and not reading.quantity.qualifiers:
        return True
    if Qualifier.ORDINAL in first.qualifiers or _DAYTIME.fullmatch(text, reading.core.start, reading.core.end):
        return True
    if first.form is Form.MULTIPLE and text.endswith("mal", 0, reading.core.end):  # how often, in German
        return True
    if text.startswith(_HOW_MANY_DIGITS, reading.core.end) or text.startswith("位数", reading.core.start - 1):
        return True
    if unit is None and text[reading.core.start : reading.core.end] in _SCALE_SIGNS:  # a sign of a name: 千津子
        return True
    if first.form is Form.FRACTION and _named_fraction(language).match(text, reading.core.end):
        return True
    if unit is not None and unit.kind not in (UnitKind.NOUN, UnitKind.TALLY):
        return False
    if reading.quantity.upper is None and reading.quantity.number != first.number:  # a ratio
        return False
    if first.plain and reading.quantity.upper is not None and _is_model(text, reading):
        return True
    digits = text[first.amount : first.bare_end].lstrip("+–-")
    if first.words:
        is_counted_from = text.startswith("年", first.bare_end) and text.endswith(_ERAS, 0, first.amount)
        if is_counted_from or _SPELLED_YEAR.fullmatch(text, first.amount, first.bare_end + 1):
            return True
        return (_is_word(reading) and not _is_part(text, reading, language)) or _is_named(text, reading, language)
    if not digits.isdigit():
        return False
    if unit is None and text.startswith(_INDEX, first.bare_end):
        return True
    if unit is None and _NAME_AFTER.match(text, reading.end) and _street(language).match(text, reading.end):
        return True
    if unit is None and text[: reading.start].endswith(_OPENING) and _QUOTED_NAME.match(text, reading.core.end):
        return True  # what is quoted goes on: “12306账号”
    return (
        _is_year(digits, reading, language)
        or _is_time(text, digits, reading, language)
        or _is_named(text, reading, language)
        or _is_code(text, digits, reading)
        or reading.quantity.counted.lower().startswith("year-old")
        or (unit is None and grammar(language).locale.language == "de" and bool(_ORDINAL_AFTER.match(text, first.end)))
    )


@lru_cache(maxsize=16)
def _named_fraction(language: str) -> re.Pattern[str]:
    names = grammar(language).lexicon.fraction_names
    return at_edges(rf"[\s-]{one_of(names)}{WORD_END}" if names else r"(?!)")


@lru_cache(maxsize=16)
def _street(language: str) -> re.Pattern[str]:
    """What follows the number of a house in languages in which it stands before its street."""
    names = grammar(language).lexicon.streets
    return re.compile(rf"(?:\s[A-Z][\w.'’-]*){{1,3}}\s{one_of(names)}(?!\w)" if names else r"(?!)")


def _is_part(text: str, reading: Reading, language: str) -> bool:
    """Whether a number counts some of several: *three* of them, but not the two of them."""
    rules, before = grammar(language), _before(text, reading).split()
    if reading.quantity.number == 1 or (before and before[-1].casefold() in rules.lexicon.definite):
        return False
    return rules.parts.match(text, reading.core.end) is not None


def _is_word(reading: Reading) -> bool:
    """Small numbers in words are part of the sentence ("the two agreed", "one company"), unless they count or hedge."""
    quantity = reading.quantity
    if quantity.qualifier is not None or quantity.number != reading.first.number or quantity.upper is not None:
        return False
    is_whole = quantity.number == quantity.number.to_integral_value()
    return quantity.number == 1 or (quantity.unit is None and 0 < quantity.number < _FEW and is_whole)


def _is_year(digits: str, reading: Reading, language: str) -> bool:
    quantity = reading.quantity
    if len(digits) != len("2019") or int(digits) not in _YEARS:
        return False
    if quantity.counted in COUNTERS and quantity.counted != "年":  # 1500人
        return False
    return quantity.qualifier is None or quantity.unit is None or _is_led_as_time(quantity, language)


def _is_led_as_time(quantity: Quantity, language: str) -> bool:
    """Whether a word that may bound an amount leads to a time: *bis 2029* Einsparungen, but bis 2000 Menschen."""
    unit = quantity.unit
    if unit is None or unit.kind is not UnitKind.NOUN or unit.per or not quantity.number % _HUNDRED:
        return False
    words = assertions(language)
    return quantity.lead.casefold() in (*words.until, *words.since)


def _is_time(text: str, digits: str, reading: Reading, language: str) -> bool:
    month_before, month_after, time = _dates(language)
    end = reading.first.end
    if time.match(text, reading.tail) or time.match(text, end):
        # 下跌182点: points, since no day has so many hours.
        if language.startswith(_CHINESE) and _POINTS.match(text, end):
            return text[: reading.start].rstrip()[-1:] in _CLOCK_SIGNS  # 2点*30分*
        return not (text[end : end + 1] in _CLOCK_SIGNS and int(digits) > _HOURS)
    if len(digits) > len("31") or int(digits) not in _DAYS:
        return False
    if _EASTERN_DAY.match(text, end):
        return True
    return bool(month_after.match(text, end) or month_before.search(_before(text, reading)))


def _is_model(text: str, reading: Reading) -> bool:
    """Whether a tally of large numbers is a model or a code (747-400), there being no word for votes."""
    tally = reading.quantity.unit_kind is UnitKind.TALLY
    is_dashed = text[reading.first.bare_end : reading.first.bare_end + 1] in ("-", "–")
    return tally and is_dashed and len(text[reading.first.amount : reading.first.bare_end]) >= len("747")


def _is_named(text: str, reading: Reading, language: str) -> bool:
    """Whether a word before the number makes it a name: Section 301, iPhone 11."""
    if _is_of_several(text, reading, language):
        return True
    word = _WORD_BEFORE.search(_before(text, reading))
    if word is None or reading.start != reading.first.start:
        return False
    if word[1].endswith(",") and _APPOSED.match(text, reading.end):  # Prince George, 9, and his sister
        return False
    if word[1] in _INDEXES and reading.quantity.number in _SIZES and not reading.quantity.counted.startswith("point"):
        return True
    return word[1].lower() in grammar(language).lexicon.labels or (
        reading.quantity.unit is None
        and (word[1] != word[1].lower() or (word[1] == "the" and bool(_NAME_AFTER.match(text, reading.end))))
    )


def _is_of_several(text: str, reading: Reading, language: str) -> bool:
    """Whether a bare number is one of several that name things, *routes* 14 and *27*, the last before any word."""
    names, before = grammar(language).lexicon.numbered, _before(text, reading)
    if not names or reading.first.start != reading.start:
        return False
    word = _WORD_BEFORE.search(before)
    if word is not None and word[1].lower() in names:
        return reading.quantity.unit is None
    listed = _WORD_AND_NUMBERS.search(before)
    return listed is not None and listed[1].lower() in names


def _is_code(text: str, digits: str, reading: Reading) -> bool:
    """Whether a bare number is one of a row (+44 20 7946 0958, 555-1234), a mark of a note ([3]) or a year ('19)."""
    quantity = reading.quantity
    if quantity.unit is not None:
        return False
    around = text[max(0, reading.start - 1) : reading.start], text[reading.end : reading.end + 1]
    return (
        around in _BRACKETED
        or (around[0] == "'" and len(digits) == len("19"))
        or (quantity.upper is not None and len(digits) >= len("555"))
        or bool(_DIGITS_AFTER.match(text, reading.end) or _DIGITS_BEFORE.search(_before(text, reading)))
    )


def _before(text: str, reading: Reading) -> str:
    return text[max(0, reading.start - _LOOK) : reading.start]


@lru_cache(maxsize=64)
def _dates(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    rules = grammar(language)
    month = f"(?:{one_of(named_months(rules.locale))})"
    times = one_of(rules.lexicon.times)
    return (
        re.compile(rf"(?<!\w){month}\.?{GAP}$"),
        at_edges(rf"\.?{GAP}(?:de\s|of\s)?{month}{WORD_END}"),
        at_edges(rf"\s{{0,3}}{times}{WORD_END}"),
    )
