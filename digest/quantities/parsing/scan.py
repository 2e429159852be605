"""Finding amounts in text and reading them whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.quantities.ambiguous import Sense
from digest.quantities.amount import Qualifier, Quantity
from digest.quantities.language.numerals import Form
from digest.quantities.parsing.counted import guess, is_counted, noun, reaches
from digest.quantities.parsing.moved_pairs import moves
from digest.quantities.parsing.paired_terms import PairedTerms
from digest.quantities.parsing.pairing import read_amount
from digest.quantities.parsing.qualifying import Lead, read_lead, told_of_lack
from digest.quantities.parsing.suffix import rate_before, read_qualifier, read_rate
from digest.quantities.parsing.term import begins
from digest.quantities.patterns import even
from digest.quantities.units import Unit, UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.term import Term

_PERCENT = ("%", "‰", "％")
_TIMES = Unit(UnitKind.NOUN, "times")
_CURRENCY_LAST = deferred(r"(?<=[\s(])[A-Z]{0,3}[$€£¥]$|\s+$")
_AVERAGE_POINT = re.compile(r"(?<=率)・(?=\d{3}(?!\d))")
_ROW = re.compile(r"(?<![\w.,])\d{1,2}(?:,\d{1,2}){2,}(?![\w,.]\d|\w)")
_OF_NOUN = deferred(r"(?:の|의\s?)[\u3400-\u9fff\u30a1-\u30f6ー々\uac00-\ud7a3]{1,12}$")
_LONGEST_QUALIFIER = 8
_FEWEST_COMMAS = 2  # of such a row
_LONGEST_ADDRESS = 200
_LEAST_JOINED = 2  # a sign of a word, and the dash
_EDGES = " \n\t-"  # of what is counted
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
    core: Span
    """Its numbers with signs, currencies, scales and units."""
    parts: tuple[Span, ...]
    """Where these stand."""
    ambiguous: bool
    """Whether the words around it decided what it is: metres or millions, a weight or money."""


def readings(text: str, grammar: Grammar) -> Iterator[Reading]:
    """Every amount of `text`, in order and without overlap. Linear in the length of the text."""
    smooth, position, floor = _with_marks_made_plain(even(text)), 0, 0
    has_address = "://" in text
    while match := grammar.opening.search(smooth, position):
        amount = None
        at = match.start()
        if qualifier := grammar.numbered.match(smooth, at) or grammar.rate_head.match(smooth, at):
            position = qualifier.end()
            continue
        if scale := _scale_of_unread(smooth, at, floor, grammar):
            position = scale
            continue
        if not _is_joined(smooth, at, grammar) and not (has_address and _is_address(smooth, at)):
            starts = begins(match, grammar) if match["before"] else at
            lead = read_lead(smooth, starts, floor, grammar)
            amount = read_amount(smooth, match, lead, grammar, Sense.CONTEXT)
        if amount is None:
            position = max(match.end(), position + 1)
            continue
        start = amount.counted_start(smooth, grammar)
        has_unit = amount.unit is not None
        is_tally = amount.unit is not None and amount.unit.kind is UnitKind.TALLY
        end = amount.end if is_tally else guess(smooth, start, amount.number, grammar, has_unit=has_unit)
        if end == start:
            end = start = amount.end
        if amount.first.form is Form.NONE and not is_counted(smooth, amount.end, end, grammar):
            position = match.end()
            continue
        reading = _reading(text, smooth, lead, amount, (start, end), floor, grammar)
        yield reading
        position = floor = reading.end


def read_whole(text: str, grammar: Grammar, sense: Sense = Sense.CONTEXT) -> Reading | None:
    """The amount that all of `text` is, but for an article before it; None where it is none, or more than one."""
    if reading := _read_of_noun(text, grammar, sense) or _read_whole(text, grammar, sense):
        return reading
    article = grammar.article.match(even(text))
    return _read_whole(text[article.end() :], grammar, sense) if article else None


def _read_of_noun(text: str, grammar: Grammar, sense: Sense) -> Reading | None:
    """The amount that all of `text` is, where a qualifier stands between its counter and its noun, in Japanese and
    Korean: 20軒以上*の家屋*. None where it is no such amount."""
    noun_behind = of_noun(text)
    before = text.removesuffix(noun_behind)
    ends = range(max(0, len(before) - _LONGEST_QUALIFIER), len(before)) if noun_behind else ()
    if not any(read_qualifier(before, end, grammar)[1] == len(before) for end in ends):
        return None
    reading = _read_whole(before, grammar, sense)
    if reading is None:
        return None
    own = reading.quantity
    whole = replace(own, written=f"{own.written}{noun_behind}", after=f"{own.after}{noun_behind}")
    return reading._replace(end=len(text), quantity=whole)


def of_noun(text: str) -> str:
    """The noun with its particle by which a text ends that tells behind an amount what it is of: 20軒以上*の家屋*; ""
    where none does."""
    of = None if text.isascii() else _OF_NOUN.search(text)
    return of[0] if of else ""


def _read_whole(text: str, grammar: Grammar, sense: Sense = Sense.CONTEXT) -> Reading | None:
    smooth, position = _with_marks_made_plain(even(text)), 0
    while match := grammar.opening.search(smooth, position):
        at = match.start()
        if qualifier := grammar.numbered.match(smooth, at) or grammar.rate_head.match(smooth, at):
            position = qualifier.end()
            continue
        lead = read_lead(smooth, begins(match, grammar), 0, grammar)
        rated, _ = rate_before(smooth, lead.start, 0, grammar)
        starts = (lead.start, lead.inner, rated, read_lead(smooth, rated, 0, grammar).start)
        if 0 in starts and (amount := read_amount(smooth, match, lead, grammar, sense)):
            bare = amount.unit is None and amount.last.scale == 1
            start = amount.counted_start(smooth, grammar)
            counted_end = reaches(smooth, start, grammar, bare=bare)
            if counted_end is None:
                return None
            reading = _reading(text, smooth, lead, amount, (start, counted_end), 0, grammar)
            return reading if reading.end == len(text) and reading.start == 0 else None
        position = max(match.end(), position + 1)
        if position > _LOOK:
            return None
    return None


def _with_marks_made_plain(text: str) -> str:
    """`text` with semicolons in rows of numbers without spaces: 22,24,26 are three, since no number has two commas with
    a digit or two behind each; and with a point in Japanese averages: 打率・252."""
    text = _AVERAGE_POINT.sub(".", text) if "率・" in text else text
    if text.count(",") < _FEWEST_COMMAS:
        return text
    return _ROW.sub(lambda row: row[0].replace(",", ";"), text)


def _is_joined(text: str, start: int, grammar: Grammar) -> bool:
    """Whether a dash joins what begins at `start` to a word or number before it: the 19 of Covid-19."""
    if start < _LEAST_JOINED or text[start - 1] not in "–-" or not text[start - 2].isalnum():
        return False
    is_word = text[start - 2] in grammar.lexicon.joined and not text[max(0, start - 3) : start - 2].isalnum()
    return not is_word


def _scale_of_unread(text: str, at: int, floor: int, grammar: Grammar) -> int:
    """Where a scale ends that begins at `at` and belongs to a number before it which could not be read: of "1.2.3
    millions", the millions are no amount by themselves. 0 where nothing of the kind begins there."""
    number = at
    while number > floor and text[number - 1].isspace():
        number -= 1
    if number <= floor or not text[number - 1].isdecimal():
        return 0
    scale = grammar.scale.match(text, number)
    return scale.end() if scale and scale.end() > at else 0


def _is_address(text: str, start: int) -> bool:
    """Whether what begins at `start` is in the address of a page."""
    word = text.rfind(" ", max(0, start - _LONGEST_ADDRESS), start) + 1
    return text.find("://", word, start) >= 0


def lead_of(text: str, grammar: Grammar) -> Qualifier | None:
    """The qualifier of a number that would follow `text` at once."""
    before = even(text[-2 * _LOOK :])
    stripped = f"{_CURRENCY_LAST.sub('', before)} "
    lead = read_lead(stripped, len(stripped), 0, grammar)
    return lead.qualifiers[0] if lead.qualifiers else None


def _reading(
    text: str,
    smooth: str,
    lead: Lead,
    amount: PairedTerms,
    counted_place: tuple[int, int],
    floor: int,
    grammar: Grammar,
) -> Reading:
    opened = lead
    if lead.opener and not amount.opened:
        lead = lead.closed()
    start, rate_ahead = lead.start, ""
    if grammar.lexicon.rates_before:
        start, rate_ahead = rate_before(smooth, lead.start, floor, grammar)
    ahead = read_lead(smooth, start, floor, grammar).closed() if rate_ahead else lead  # 平均每天有5起
    start = min(start, ahead.start)
    tail, counted_end = counted_place
    said_to_count = smooth[tail:counted_end]  # where each kind of space and hyphen is one
    edge = tail + len(said_to_count) - len(said_to_count.lstrip(_EDGES))
    counted = text[edge : edge + len(said_to_count.strip(_EDGES))]
    rate, end = read_rate(smooth, counted_end, grammar) if amount.unit is None else ("", counted_end)
    if rate[:1].isdigit() and moves(smooth, lead, grammar):  # z 22 na 50 proc.
        rate, end = "", counted_end
    behind = amount.last.qualifiers
    qualifier, after = read_qualifier(smooth, end, grammar)
    if opened.opener and smooth[end:after].strip() in grammar.lexicon.open_ends:  # *from* 20 years to life
        start = opened.start
    is_new = not behind or (qualifier in behind and is_edgeless(text[after - 1]))  # 300*여* 명*이 넘는*
    if qualifier and is_new and not _is_held_against(smooth, lead.start, end, amount, floor):
        behind, end = behind or (qualifier,), after
    said = (*behind, *lead.qualifiers, *(ahead.qualifiers if rate_ahead else ()))
    if Form.VAGUE in (amount.first.form, amount.last.form):
        said = (*said, Qualifier.SEVERAL)
    unit = amount.unit
    if unit is None and (counted or rate):
        unit = _noun_unit(noun(counted, grammar), rate)
    if rate_ahead and not (unit and unit.per):
        unit = unit.rated(rate_ahead) if unit else _noun_unit("", rate_ahead)
    if amount.first.form is Form.MULTIPLE:
        unit = _TIMES
    said = told_of_lack(said, unit, smooth, amount.first.start, grammar)
    quantity = Quantity(
        number=amount.number,
        upper=amount.upper,
        unit=unit,
        qualifier=said[0] if said else None,
        counted=_line(counted),
        **_parts(text, start, amount, end),
        qualifiers=said,
    )
    alternatives = tuple(_alone(text, quantity, term) for term in amount.ends)
    core = Span(amount.first.start, amount.end)
    parts = tuple(Span(term.start, term.end) for term in amount.ends)
    return Reading(start, tail, end, quantity, amount.first, alternatives, core, parts, amount.ambiguous)


def _is_held_against(text: str, start: int, end: int, amount: PairedTerms, floor: int) -> bool:
    """Whether what is said behind an amount, which begins at `start`, is of another of its sentence, in Japanese: what
    is above *last year's 45*, 昨年*の45人を超えた*. A share is of what stands before it: 全体の5割を超えた."""
    is_share = amount.unit is not None and amount.unit.kind is UnitKind.PERCENT
    return bool(floor) and not is_share and text.startswith("を", end) and text.endswith("の", floor, start)


def _noun_unit(counted: str, rate: str) -> Unit | None:
    return Unit(UnitKind.NOUN, counted, rate) if counted or rate else None


def _parts(text: str, start: int, amount: PairedTerms, end: int) -> dict[str, str]:
    """How the amount is written, whole and in the parts that a card sets apart."""
    first, touching = amount.first, amount.last.bare_end
    before = text[first.start : first.amount]
    while touching < end and not text[touching].isspace() and text[touching:end] not in _PERCENT:
        touching += 1
    return {
        "written": _line(text[start:end]),
        "lead": _line(text[start : first.start]) if start < first.start else "",
        "before": before if before == before.rstrip() else f"{before.rstrip()}\u00a0",
        "amount": _line(text[first.amount : touching]),
        "after": _line(text[touching:end]) if touching < end else "",
    }


def _alone(text: str, quantity: Quantity, term: Term) -> Quantity:
    written = _line(text[term.start : term.end])
    return replace(
        quantity, number=term.number, upper=None, unit=term.unit or quantity.unit, written=written, lead="", before="",
        amount=written, after="",
    )  # fmt: skip


def _line(text: str) -> str:
    return " ".join(text.split())
