"""Reading two numbers as one amount: a range (2–3 million), a tally (5–0) or a ratio (one in five)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.numerals import EXACT, ratio, tidy
from digest.quantities.patterns import key
from digest.quantities.term import Term, read_term
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.grammar import Grammar

TALLY = Unit(UnitKind.TALLY, "")

_WITHIN = 100  # characters in which the second number is looked for: more than the longest that is read
_BEFORE = 30
_MOST_VOTES = 999
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w-]*)")
_DIGIT = re.compile(r"\s?[–-]\s?\d")


class Amount(NamedTuple):
    """One or two terms that say one amount. `opened` where it begins with a word such as "between"."""

    first: Term
    last: Term
    number: Decimal
    upper: Decimal | None
    unit: Unit | None
    opened: bool
    ends: tuple[Term, ...]
    """The ends of a range that may also be a change, from the one to the other: each may be meant by itself."""

    @property
    def end(self) -> int:
        return self.last.end


def read_amount(text: str, match: re.Match[str], grammar: Grammar) -> Amount | None:
    """The amount that `match`, of the grammar's `opening` in `text`, begins; None where it is something else."""
    first = read_term(text, match, 0, grammar)
    if first is None:
        return None
    opening = key(match["open"] or "")
    parted = grammar.parted[opening].match(text, first.end)
    if parted and (second := _second(text, parted.end(), grammar)):
        word = parted[0].strip(" –-\n\t")
        changed = bool(word) and _changes(text, match, first, second, grammar)
        if not changed and (amount := _tally(text, first, second, word, grammar)):
            return amount
        if not changed and (amount := _range(first, second, opening, word, grammar)):
            return amount
    if _DIGIT.match(text, first.end) and first.unit is None:  # 2019-20, 737-800, 555-0123
        return None
    if amount := _ratio(text, first, grammar):
        return amount
    return Amount(first, first, first.number, None, first.unit, False, ())


def _second(text: str, position: int, grammar: Grammar) -> Term | None:
    # A piece of the text, so that the number is not refused for the dash before it.
    match = grammar.opening.match(text[position : position + _WITHIN])
    if match is None or match["open"] or match["lead"]:
        return None
    return read_term(text, match, position, grammar)


def _changes(text: str, match: re.Match[str], first: Term, second: Term, grammar: Grammar) -> bool:
    """Whether the two are where something came from and went to: "rose from 2 to 3"."""
    if not grammar.change.search(text[max(0, match.start() - _BEFORE) : match.start()]):
        return False
    return bool(match["open"]) or (first.unit is not None and second.unit is not None)


def _tally(text: str, first: Term, second: Term, word: str, grammar: Grammar) -> Amount | None:
    if not (first.whole and second.whole) or max(first.number, second.number) > _MOST_VOTES:
        return None
    following = _NEXT_WORD.match(text, second.end)
    counts = following is not None and key(following[1]) in grammar.lexicon.tallies
    falls = first.number >= second.number or not first.number
    if not counts and (not falls or word or _DIGIT.match(text, second.end)):
        return None
    return Amount(first, second, first.number, second.number, TALLY, False, ())


def _range(first: Term, second: Term, opening: str, word: str, grammar: Grammar) -> Amount | None:
    if second.qualifier is None and first.qualifier is not None:
        return None
    if first.unit != second.unit and first.unit is not None and (second.unit is not None or not first.prefixed):
        return None
    number = first.number
    shares = first.scale == 1 and second.scale > 1 and abs(first.mantissa) < second.mantissa
    if shares and (first.unit is None or first.prefixed):
        number = tidy(EXACT.multiply(number, second.scale))
    if number >= second.number:
        return None
    unit = first.unit or second.unit
    meant = word and opening and word in grammar.lexicon.parted
    ends = (first._replace(number=number, unit=unit), second._replace(unit=unit)) if meant else ()
    return Amount(first, second, number, second.number, unit, bool(opening), ends)


def _ratio(text: str, first: Term, grammar: Grammar) -> Amount | None:
    """One in five, nine out of ten. "In" alone parts much else (50 in 2018), so only after one."""
    parted = grammar.ratio.match(text, first.end) if first.whole else None
    if parted is None:
        return None
    second = _second(text, parted.end(), grammar)
    if second is None or not second.whole or not 0 < first.number < second.number:
        return None
    if first.number != 1 and parted[0].strip() == grammar.lexicon.ratios[0] and not first.words:
        return None
    return Amount(first, second, ratio(first.number, second.number), None, None, False, ())
