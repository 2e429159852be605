"""Amounts of several units, one after the other: 2 hours 30 minutes, 6ft 2in, £3 and 50 pence."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities import east_asian
from digest.quantities.amount import HEDGES
from digest.quantities.language.lexicon import lexicon
from digest.quantities.language.numerals import EXACT, ratio, tidy
from digest.quantities.language.unit_names import MEASURES
from digest.quantities.parsing.clocks import term_of
from digest.quantities.parsing.qualifying import read_lead
from digest.quantities.parsing.term import Term, read_term
from digest.quantities.patterns import WORD_END, at_edges, key, one_of
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.ambiguous import Sense
    from digest.quantities.language.grammar import Grammar

_ZERO_LED = re.compile(r"0(\d)(?![\d.,:]\d|\d)")
_SECOND = re.compile(r"\s?s(?:ec|eg|ek)?(?!\w)")
_INCHES = at_edges(rf"\s?(\d{{1,2}}(?:\.\d)?|\d½)\s?(?:ins?|inch|inches|\"|''){WORD_END}")
_HUNDREDTHS = re.compile(r"(\d)分(?:(\d)厘)?")
_SECONDS_BEHIND = re.compile(r"分(\d{1,2})秒(?!\d)")
"""What follows minutes in Chinese, where the word by itself may be of points: 2*分37秒*."""
_HUNDREDTHS_OF_SECOND = re.compile(r"(\d{1,2})(?![\d.,:]|人|回|度|本|点|分)")
_BARE_INCHES = re.compile(r"\s(\d|1[01])(?=[\s.,;)]|$)(?!\s?[.,]\d)")
_PHRASE_END = re.compile(r"\s*(?:[.,;!?)]|$)")
_MINUTES = re.compile(r"(\d{1,2})m(?:in)?(?!\w)")
_WORD = re.compile(r"(\s{0,2}-?)([^\W\d_]+)(\.?)")
_MOST_PARTS = 3
_SPACE = re.compile(r"\s")
_HEDGED = 16
"""In how many characters the number of a lesser part begins that has a hedge: 15 days and *almost* 15 hours."""
_SECONDS = Unit(UnitKind.PHYSICAL, "s")
_ONE = Decimal(1)
_JIAO = re.compile(r"又?([\d一二两兩三四五六七八九])[角毛](?:([\d一二三四五六七八九])分?)?")
_LONGEST_SPAN = 3
_TERMS = ("懲役", "禁錮", "禁固", "拘禁刑", "求刑", "執行猶予")
_MONTHS, _MOST_YEARS = "カ月", 100
_HOUR = 60
_HOUR_IN_SECONDS = 3600
_BARE_MINUTES = re.compile(r"\s?([0-5]\d)(?![\d.,:]\d|\d|\s?[%€$£])")


def read_compound(text: str, first: Term, grammar: Grammar, sense: Sense) -> Term | None:
    """`first` with the lesser parts that follow it, in the unit of `first`; None where none does."""
    found = None
    whole, last = first, first
    for _ in range(_MOST_PARTS):
        added = _part(text, first, last, grammar, sense)
        if added is None:
            break
        value, part, end, unit = added
        whole = found = whole._replace(
            number=tidy(EXACT.add(whole.number, value)),
            unit=unit,
            end=end,
            bare_end=end,
            plain=False,
            qualifiers=part.qualifiers if part is not last else (),
        )
        if part is last:  # the lesser unit was read with it
            break
        last = part
    return found


def _part(
    text: str, first: Term, last: Term, grammar: Grammar, sense: Sense
) -> tuple[Decimal, Term, int, Unit | None] | None:
    """What the part after `last` adds to `first`, that part, where it ends, and the unit of the whole."""
    if first.qualifiers:
        return None
    unit = first.unit
    if unit is None or unit.kind is UnitKind.NOUN:
        return _span(text, first, last, grammar, sense)
    if unit.per:
        return None
    if unit.kind is UnitKind.CURRENCY:
        return _coins(text, first, grammar, sense) if last is first else None
    if text[first.end - 1] == "割" and last is first and (more := _HUNDREDTHS.match(text, first.end)):
        return Decimal(f"{more[1]}.{more[2] or 0}"), first, more.end(), unit
    table = next((table for table in MEASURES if unit.code in table), None)
    if table is None or (unit.kind is not UnitKind.PHYSICAL):
        return None
    if unit.code == "ft" and (inches := _INCHES.match(text, last.end) or _BARE_INCHES.match(text, last.end)):
        number = Decimal(inches[1].replace("½", ".5"))
        return ratio(number, 12), last, inches.end(), unit
    part = _next(text, last.end, grammar, sense)
    if part is None or part.unit is None or part.unit.code not in table or part.prefixed:
        return None
    if Decimal(table[part.unit.code]) >= Decimal(table[unit.code]):
        return None
    return (
        ratio(EXACT.multiply(part.number, Decimal(table[part.unit.code])), Decimal(table[unit.code])),
        part,
        part.end,
        unit,
    )


def _span(
    text: str, first: Term, last: Term, grammar: Grammar, sense: Sense
) -> tuple[Decimal, Term, int, Unit | None] | None:
    """Hours and minutes, years and months: units of time are nouns to the grammar."""
    spans = grammar.units.spans
    if grammar.locale.language in east_asian.LANGUAGES:
        return _eastern_span(text, first, last, grammar, sense)
    named, word = _WORD.match(text, first.end), _WORD.match(text, last.end)
    if named is None or word is None or key(word[2]) not in spans or key(named[2]) not in spans:
        return None
    is_joined = "-" in word[1]
    added, added_end = grammar.numerals.added(text, word.end(2))
    if added and last is first and not is_joined:  # two years and a half
        return added, first, added_end, Unit(UnitKind.NOUN, named[2])
    is_hour = spans[key(word[2])] == _HOUR_IN_SECONDS and not is_joined
    minutes = _BARE_MINUTES.match(text, word.end(2)) if is_hour else None
    if minutes and _ends_phrase(text, minutes.end(), grammar):  # 2 heures 10
        minute = ratio(int(minutes[1]) * _HOUR, spans[key(named[2])])
        return minute, last, minutes.end(), Unit(UnitKind.NOUN, named[2])
    gap = grammar.compound.match(text, word.end())
    unit, whole = Unit(UnitKind.NOUN, named[2]), spans[key(named[2])]
    part = _number(text, gap.end(), grammar, sense) if gap else None
    led = _hedged(text, gap, grammar, sense) if gap and part is None else None
    if is_joined and not (part and text.startswith("-", part.end)):  # a 50-hour, 40-*minute* mark: both are joined
        return None
    if part is not None and (glued := _MINUTES.match(text, part.start)):
        return ratio(Decimal(glued[1]) * 60, whole), part, glued.end(), unit
    is_bare = part is not None and part.unit is None and not part.qualifiers
    part = part or led
    lesser = _WORD.match(text, part.end) if part and (is_bare or led) else None
    span = _span_of(lesser[2], grammar) if lesser else None
    if part is None or lesser is None or span is None or span >= spans[key(word[2])]:
        return None
    return ratio(EXACT.multiply(part.number, span), whole), part, lesser.end(2), unit


def _span_of(word: str, grammar: Grammar) -> Decimal | None:
    """How many seconds a unit of time has, also with the ending of a case: 12 *saniyelik*."""
    spans, endings = grammar.units.spans, grammar.lexicon.case_endings
    ends = [len(word), *(end for end in range(len(word) - 1, 1, -1) if word[end:] in endings)]
    return next((spans[name] for end in ends if (name := key(word[:end])) in spans), None)


def _ends_phrase(text: str, position: int, grammar: Grammar) -> bool:
    """Whether no noun follows there that a number before it would count."""
    word = _WORD.match(text, position)
    if word is None:
        return True
    small = word[2].casefold()
    return small in grammar.lexicon.prepositions or small in grammar.lexicon.stops


def _eastern_span(
    text: str, first: Term, last: Term, grammar: Grammar, sense: Sense
) -> tuple[Decimal, Term, int, Unit | None] | None:
    """2時間45分, 2시간 45분: nothing but the table tells where a unit of time ends."""
    if last is first and (thirds := _thirds(grammar.locale.language).match(text, first.end)):  # 6回2/3
        said = thirds["count"] or thirds["parts"] or thirds["added"]
        count, counter = Decimal(said or "⅓⅔".index(thirds["sign"]) + 1), thirds["counter"] or thirds["behind"]
        return ratio(count, 3), first, thirds.end(), Unit(UnitKind.NOUN, counter)
    if last is first and (seconds := _SECONDS_BEHIND.match(text, first.end)):
        return ratio(Decimal(seconds[1]), _HOUR), first, seconds.end(), Unit(UnitKind.NOUN, "分")
    named, longer = _span_name(text, first.end, grammar), _span_name(text, last.end, grammar)
    hundredths = _HUNDREDTHS_OF_SECOND.match(text, longer[1]) if longer[0] == "秒" else None
    if hundredths:  # 9秒97
        fraction = Decimal(f"0.{hundredths[1]}") / grammar.units.spans[named[0]]
        return fraction, last, hundredths.end(), Unit(UnitKind.NOUN, named[0])
    if named[0] and text.startswith("半", longer[1]):  # 2時間半
        half = ratio(grammar.units.spans[longer[0]], 2 * grammar.units.spans[named[0]])
        return half, last, longer[1] + 1, Unit(UnitKind.NOUN, named[0])
    opening = grammar.opening.match(text, longer[1]) or grammar.opening.match(text, longer[1] + 1)
    if not named[0] or not longer[0] or opening is None:
        return None
    part = read_term(text, opening, grammar, sense)
    lesser, end = _span_name(text, part.end, grammar) if part and part.unit is None else ("", 0)
    if part is not None and not lesser and _is_term(text, first, part):
        lesser, end = _MONTHS, part.end + 1
    if part is None or not lesser or grammar.units.spans[lesser] >= grammar.units.spans[longer[0]]:
        return None
    whole = grammar.units.spans[named[0]]
    value = ratio(EXACT.multiply(part.number, grammar.units.spans[lesser]), whole)
    return value, part, end, Unit(UnitKind.NOUN, named[0])


@lru_cache(maxsize=8)
def _thirds(language: str) -> re.Pattern[str]:
    """What is counted by thirds too, with the thirds that go on with a number before it: 6*回2/3*."""
    words = lexicon(language).in_thirds
    thirds = r"(?:と\s?)?(?:(?P<count>[12])/3(?![\d/])|3分の(?P<parts>[12])|(?P<sign>[⅓⅔]))"
    if not words:
        return re.compile(r"(?!)")
    counter = one_of(words)
    return re.compile(rf"\s?(?P<counter>{counter})\s?{thirds}|又(?P<added>[12])/3(?P<behind>{counter})")


def _is_term(text: str, first: Term, part: Term) -> bool:
    """Whether years and what looks like a month are a term of prison, as Japanese courts say it, or all of a text: 懲役
    *3年6月*."""
    is_whole = not first.start and part.end + 1 == len(text) and first.number < _MOST_YEARS
    return text.startswith("月", part.end) and (is_whole or text.endswith(_TERMS, 0, first.start))


def _span_name(text: str, position: int, grammar: Grammar) -> tuple[str, int]:
    """The longest name of a unit of time at `position`, after a space or none, and where it ends; "" for none."""
    start = position + text.startswith(" ", position)
    for length in range(_LONGEST_SPAN, 0, -1):
        if (name := text[start : start + length]) in grammar.units.spans:
            return name, start + len(name)
    return "", position


def _coins(text: str, first: Term, grammar: Grammar, sense: Sense) -> tuple[Decimal, Term, int, Unit | None] | None:
    """£3 and 50 pence, 131円45銭, 5 euro 50."""
    if first.number != first.number.to_integral_value() or first.scale != _ONE:
        return None
    if chinese := _JIAO.match(text, first.end):
        tenths, hundredths = (_east(digit) for digit in chinese.groups())
        return (10 * tenths + hundredths) / 100, first, chinese.end(), first.unit
    part = _next(text, first.end, grammar, sense)
    if part is None or part.prefixed:
        return None
    is_coin = part.unit is not None and part.unit.kind is UnitKind.CURRENCY and 0 < part.number < part.mantissa
    if is_coin and part.number < 1 and text[first.end] != ",":  # of any currency: 15 dollars and 15 cents
        return part.number, first, part.end, first.unit
    bare = part.digits or part.words
    if bare and not first.prefixed and 0 < part.number < 100 and _PHRASE_END.match(text, part.end):
        return part.number / 100, first, part.end, first.unit
    return None


def _east(digit: str | None) -> Decimal:
    counted = east_asian.read(digit) if digit else None
    return counted.number if counted else Decimal(0)


def _number(text: str, position: int, grammar: Grammar, sense: Sense) -> Term | None:
    """The number of a lesser part, which may begin with a zero as no other does: 2 hours *05* minutes."""
    if led := _ZERO_LED.match(text, position):
        return term_of(position, led.end(), Decimal(led[1]), None)
    opening = grammar.opening.match(text, position)
    return read_term(text, opening, grammar, sense) if opening else None


def _hedged(text: str, gap: re.Match[str], grammar: Grammar, sense: Sense) -> Term | None:
    """The number of a lesser part that a qualifier stands before, which it then has: 15 days *and almost 15* hours."""
    if not gap[0].strip(" ,"):
        return None
    starts = (space.end() for space in _SPACE.finditer(text, gap.end(), gap.end() + _HEDGED))
    opening = next(filter(None, (grammar.opening.match(text, start) for start in starts)), None)
    lead = read_lead(text, opening.start(), gap.end(), grammar) if opening else None
    if opening is None or lead is None or lead.start > gap.end() or not HEDGES.issuperset(lead.qualifiers):
        return None
    part = read_term(text, opening, grammar, sense)
    return part._replace(qualifiers=lead.qualifiers) if part and part.unit is None and not part.qualifiers else None


def _next(text: str, position: int, grammar: Grammar, sense: Sense) -> Term | None:
    gap = grammar.compound.match(text, position)
    if gap and (led := _ZERO_LED.match(text, gap.end())) and (second := _SECOND.match(text, led.end())):
        return term_of(gap.end(), second.end(), Decimal(led[1]), _SECONDS)
    opening = grammar.opening.match(text, gap.end()) if gap else None
    return read_term(text, opening, grammar, sense) if opening and not opening["sign"] else None
