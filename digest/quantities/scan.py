"""Finding amounts in text and reading them whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.quantities.amount import Qualifier, Quantity
from digest.quantities.counted import guess, noun, reaches
from digest.quantities.pairing import Amount, read_amount
from digest.quantities.patterns import even, key
from digest.quantities.suffix import read_qualifier, read_rate
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.grammar import Grammar
    from digest.quantities.term import Term

_PERCENT = ("%", "‰", "％")
_LAST_WORD = re.compile(r"(\w+)\s+$")
_LOOK = 60  # characters in which a qualifier is looked for: more than the longest has


class Reading(NamedTuple):
    """An amount as it stands in a text. `tail` is where its number and unit end and what it counts begins."""

    start: int
    tail: int
    end: int
    quantity: Quantity
    first: Term
    alternatives: tuple[Quantity, ...]
    """The ends of a range that may be a change: each may be meant by itself."""


def readings(text: str, grammar: Grammar) -> Iterator[Reading]:
    """Every amount of `text`, in order and without overlap. Linear in the length of the text."""
    smooth, position = even(text), 0
    while match := grammar.opening.search(smooth, position):
        amount = read_amount(smooth, match, grammar)
        if amount is None:
            position = match.end()
            continue
        reading = _reading(text, smooth, match, amount, guess(smooth, amount.end, amount.number, grammar), grammar)
        yield reading
        position = reading.end


def read_whole(text: str, grammar: Grammar) -> Quantity | None:
    """The amount that all of `text` is; None where it is none, or more than one."""
    smooth = even(text)
    match = grammar.opening.match(smooth)
    amount = read_amount(smooth, match, grammar) if match else None
    if match is None or amount is None:
        return None
    counted_end = reaches(smooth, amount.end, grammar)
    if counted_end is None:
        return None
    reading = _reading(text, smooth, match, amount, counted_end, grammar)
    return reading.quantity if reading.start == 0 and reading.end == len(text) else None


def lead_of(text: str, grammar: Grammar) -> Qualifier | None:
    """The qualifier of a number that would follow `text` at once."""
    before = even(text[-_LOOK:])
    last = before.split()[-1:]
    if not last or (last[0].isalpha() and last[0].isascii() and key(last[0]) not in grammar.lead_ends):
        return None
    numbered = f"{before} 1" if before[-1:].isalnum() else f"{before}1"
    position = 0
    while match := grammar.opening.search(numbered, position):
        if match.end() == len(numbered):
            return _qualifier(match["lead"], grammar) if _hedges(numbered, match, grammar) else None
        position = match.end()
    return None


def _reading(
    text: str, smooth: str, match: re.Match[str], amount: Amount, counted_end: int, grammar: Grammar
) -> Reading:
    start = amount.first.start
    led = match.end("lead") == start and _hedges(smooth, match, grammar)
    if amount.opened:
        start = match.start("open")
    elif led:
        start = match.start("lead")
    counted = text[amount.end : counted_end].strip(" \n\t-")
    rate, end = read_rate(smooth, counted_end, grammar) if amount.unit is None else ("", counted_end)
    qualifier = amount.last.qualifier
    if qualifier is None:
        qualifier, end = read_qualifier(smooth, end, grammar)
    quantity = Quantity(
        number=amount.number,
        upper=amount.upper,
        unit=amount.unit or _noun_unit(noun(counted, grammar), rate),
        qualifier=qualifier or (_qualifier(match["lead"], grammar) if led else None),
        counted=_line(counted),
        **_parts(text, start, amount, end),
    )
    alternatives = tuple(_alone(text, quantity, term) for term in amount.ends)
    return Reading(start, amount.end, end, quantity, amount.first, alternatives)


def _hedges(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether what leads the number qualifies it, and is no preposition as in "a dispute over 46,000 jobs"."""
    lead = match["lead"]
    if lead is None or key(lead) not in grammar.lexicon.prepositional:
        return lead is not None
    before = _LAST_WORD.search(text[max(0, match.start() - _LOOK) : match.start("lead")])
    return before is None or before[1].lower() not in grammar.lexicon.governing


def _noun_unit(counted: str, rate: str) -> Unit | None:
    return Unit(UnitKind.NOUN, counted, rate) if counted or rate else None


def _qualifier(lead: str, grammar: Grammar) -> Qualifier | None:
    """The first qualifier of a lead such as "only about" or "well over"."""
    words = key(lead).split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if qualifier := grammar.leading.get(" ".join(words[start:end])):
                return qualifier
    return None


def _parts(text: str, start: int, amount: Amount, end: int) -> dict[str, str]:
    """How the amount is written, whole and in the parts that a card sets apart."""
    first, touching = amount.first, amount.last.bare_end
    before = text[first.start : first.amount]
    while touching < end and not text[touching].isspace() and text[touching:end] not in _PERCENT:
        touching += 1
    return {
        "written": _line(text[start:end]),
        "lead": _line(text[start : first.start]),
        "before": before if before == before.rstrip() else f"{before.rstrip()}\u00a0",
        "amount": _line(text[first.amount : touching]),
        "after": _line(text[touching:end]),
    }


def _alone(text: str, quantity: Quantity, term: Term) -> Quantity:
    written = _line(text[term.start : term.end])
    return replace(
        quantity, number=term.number, upper=None, unit=term.unit or quantity.unit, written=written, lead="", before="",
        amount=written, after="",
    )  # fmt: skip


def _line(text: str) -> str:
    return " ".join(text.split())
