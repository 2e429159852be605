"""Times that something took, read as seconds: 2:04:11, 1h12m, 3'25"8; and what looks like one, a score or a daytime."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from digest.quantities.language.numerals import Form, ratio, tidy
from digest.quantities.parsing.term import Term
from digest.quantities.patterns import key
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar

_CLOCK = re.compile(r"(\d{1,3}):(\d{2}):(\d{2})(\.\d{1,3})?(?![\d:])")
_MINUTES_SECONDS = re.compile(r"(\d{1,2}):([0-5]\d)[.,](\d{1,3})(?![\d:])")
_MINUTES_WITH_STOP = re.compile(r"(\d{1,2})\.([0-5]\d),(\d{1,2})(?!\d)")
"""As Germans and Poles write it: 1.29,27. No number is grouped so."""
_HOURS = re.compile(r"(\d{1,3})[hu](?:\s?(\d{1,2})m(?:in)?|([0-5]\d))(?!\w)")
_SECONDS_END = r"(?:\s?(?:s(?:ec|eg|ek)?|''|[\"”″]))"
_AND = r"(?:\s(?:e|y|et|i|und|and))?"
_LASTED = (
    re.compile(
        rf"(?P<hours>\d{{1,2}})\s?[hu]\s?(?P<minutes>[0-5]?\d)(?:\s?m(?:in)?{_AND}\s?|['’′]\s?|[:.])(?P<seconds>[0-5]?\d)"
        rf"{_SECONDS_END}?(?![\w:]|[.,]\d)"
    ),
    re.compile(
        r"(?P<minutes>\d{1,2})\s?min\s?(?P<seconds>[0-5]\d)(?:\s?s(?:ec|eg|ek)?(?P<part>\d{1,3})?)?(?![\w:]|[.,]\d)"
    ),
    re.compile(r"(?P<minutes>\d{1,2})m\s?(?P<seconds>[0-5]\d)s(?P<part>\d{1,3})?(?![\w:]|[.,]\d)"),
    re.compile(r"(?P<seconds>\d{1,2})s(?P<part>\d{1,3})(?![\w:]|[.,]\d)"),
)
_LASTED_BY_MARKS = re.compile(
    rf"(?P<minutes>\d{{1,3}})['’′]\s?(?P<seconds>[0-5]\d)(?:{_SECONDS_END}(?P<part>\d{{1,3}})?)?(?![\w:]|[.,]\d)"
)
_SECONDS_BY_MARK = re.compile(r"(?P<seconds>\d{1,2})(?:[\"”″]|'')(?P<part>\d{1,2})?(?!\w)")
_MARKED_MINUTES = re.compile(r"\d['’′]\s?\d")
_EUROS_CENTS = re.compile(r"(\d{1,4})€(\d{2})(?!\w|[.,]\d)")
_STONES = re.compile(r"(\d{1,2})st\s?(\d{1,2})lbs?(?!\w)")
_RATIO = re.compile(r"(\d{1,3}):(\d{1,3})(?![\d:.]\d|[\d:])")
_FEET_INCHES = re.compile(r"(\d)'\s?(\d{1,2}(?:\.\d)?)(?:\"|'')")
_WORD = re.compile(r"(\s{0,2}-?)([^\W\d_]+)(\.?)")
_CLOCKS = tuple(":'’′hmsu€\"”″")
_SPACED_CLOCK = re.compile(r"\s(?:h|min)\s\d")
_SECONDS = Unit(UnitKind.PHYSICAL, "s")
_POUNDS = Unit(UnitKind.PHYSICAL, "lb")
_FEET = Unit(UnitKind.PHYSICAL, "ft")
_EUROS = Unit(UnitKind.CURRENCY, "EUR")
_ONE = Decimal(1)
_DAYTIME = 24
_LOOK = 40
_HOUR = 60
_HOUR_IN_SECONDS = 3600


def has_clock(text: str, match: re.Match[str]) -> bool:
    """Whether what the grammar's `opening` matched in `text` may be a time, a ratio, a height, a weight or a price with
    cents: by what follows its first number."""
    end = match.end("number")
    behind = text[end : end + 1]
    return (
        behind in _CLOCKS
        or _MINUTES_WITH_STOP.match(text, match.start("number")) is not None
        or (behind.isspace() and _SPACED_CLOCK.match(text, end) is not None)
    )


def read_clock(text: str, match: re.Match[str], tally: Unit, grammar: Grammar) -> Term | None:
    """A time taken (2:04:11), in seconds, a ratio (3:1) with its second number as the mantissa, feet and inches, or a
    price with its sign for a point (3€50).

    A time of day is none, but where a word of scores stands before it: a draw, 17:17.
    """
    start = match.start("number")
    if match["before"] or match["sign"]:
        return None
    if clock := _CLOCK.match(text, start):
        parts = [int(part) for part in clock.groups()[:3]]
        number = Decimal(3600 * parts[0] + 60 * parts[1] + parts[2]) + Decimal(clock[4] or 0)
        return term_of(start, clock.end(), number, _SECONDS)
    if minutes := _MINUTES_SECONDS.match(text, start) or _MINUTES_WITH_STOP.match(text, start):
        whole, seconds, rest = minutes.groups()
        return term_of(start, minutes.end(), 60 * int(whole) + Decimal(f"{seconds}.{rest}"), _SECONDS)
    if (seconds := _lasted(text, start, grammar)) is not None:
        return term_of(start, seconds[0], tidy(seconds[1]), _SECONDS)
    if lasting := _HOURS.match(text, start):
        return term_of(
            start, lasting.end(), Decimal(3600 * int(lasting[1]) + 60 * int(lasting[2] or lasting[3])), _SECONDS
        )
    if price := _EUROS_CENTS.match(text, start):
        return term_of(start, price.end(), Decimal(f"{price[1]}.{price[2]}"), _EUROS)
    if stone := _STONES.match(text, start):
        return term_of(start, stone.end(), Decimal(14 * int(stone[1]) + int(stone[2])), _POUNDS)
    if feet := _FEET_INCHES.match(text, start):
        return term_of(start, feet.end(), Decimal(feet[1]) + ratio(Decimal(feet[2]), 12), _FEET)
    ratio_parts = _RATIO.match(text, start)
    if ratio_parts is None:
        return None
    if taken := _seconds_taken(text, ratio_parts, grammar):
        return term_of(start, ratio_parts.end(), Decimal(taken), _SECONDS)
    if _is_daytime(ratio_parts) and not _is_score(text, start, grammar):
        return None
    return term_of(start, ratio_parts.end(), Decimal(ratio_parts[1]), tally)._replace(mantissa=Decimal(ratio_parts[2]))


def _lasted(text: str, start: int, grammar: Grammar) -> tuple[int, Decimal] | None:
    """Where a time taken ends whose seconds are said, and how many seconds it is: 2h05:04, 48min34s, 1m05s, 31'05".

    Marks for minutes and seconds are those for feet and inches in English.
    """
    patterns = _LASTED if grammar.locale.language == "en" else (*_LASTED, _LASTED_BY_MARKS)
    found = next((match for each in patterns if (match := each.match(text, start))), None)
    if found is None and grammar.locale.language != "en" and _is_marked(text, start):
        found = _SECONDS_BY_MARK.match(text, start)
    if found is None:
        return None
    parts = found.groupdict()
    whole = _HOUR_IN_SECONDS * int(parts.get("hours") or 0) + _HOUR * int(parts.get("minutes") or 0)
    return found.end(), whole + Decimal(f"{parts['seconds'] or 0}.{parts.get('part') or 0}")


def _is_marked(text: str, start: int) -> bool:
    """Whether a mark behind the number at `start` stands for seconds, as it would close a quotation elsewhere: where
    the number begins all that is read, or minutes have their mark in the text: in 2h11'48", *31"* faster."""
    return not text[:start].strip() or _MARKED_MINUTES.search(text) is not None


def _is_daytime(parts: re.Match[str]) -> bool:
    """Whether two numbers may be hours and minutes: 24:00, but not 24:22, as handball ends."""
    if len(parts[2]) != len("00") or int(parts[2]) >= _HOUR:
        return False
    return int(parts[1]) < _DAYTIME or (int(parts[1]), int(parts[2])) == (_DAYTIME, 0)


def _seconds_taken(text: str, parts: re.Match[str], grammar: Grammar) -> int:
    """How many seconds 14:32 are where a unit of time follows (*14:32 minutes*, *2:04 Stunden*), or a word stands
    before by which it is a time taken; else 0."""
    if len(parts[2]) != len("00") or int(parts[2]) >= _HOUR:
        return 0
    word = _WORD.match(text, parts.end())
    span = grammar.units.spans.get(key(word[2])) if word else None
    if span not in (_HOUR, _HOUR_IN_SECONDS):
        last = text[max(0, parts.start() - _LOOK) : parts.start()].split()[-1:]
        span = Decimal(_HOUR) if last and key(last[0]) in grammar.lexicon.timed else None
    return int((int(parts[1]) * _HOUR + int(parts[2])) * span / _HOUR) if span else 0


def _is_score(text: str, start: int, grammar: Grammar) -> bool:
    """Whether what may be a time of day is a score, by a word before it."""
    before = text[max(0, start - _LOOK) : start].split()[-2:]
    return any(key(word) in grammar.lexicon.scored for word in before)


def term_of(start: int, end: int, number: Decimal, unit: Unit | None) -> Term:
    """A term that stands from `start` to `end` of its text, as a number of a `unit` that no scale made."""
    return Term(start, start, end, end, tidy(number), Decimal(-1), _ONE, unit, False, (), Form.FIGURES, False)
