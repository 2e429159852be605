"""Whether a figure's amount is the day or the year of a date, which counts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import key
from digest.quantities.times.dates import date_around
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LAST_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1500, 2199


def part_of_date(label: str, mention: Mention, passage: PassageInSentence) -> Finding | None:
    """The doubt that an amount is a part of a date: `9 [days]` of "on 9 October"; None where it is none, or a year
    which the label calls one."""
    said = mention.quantity
    if said.upper is not None or (said.unit is not None and said.unit.kind is not UnitKind.NOUN):
        return None
    may_be_year = _FIRST_YEAR <= said.number <= _LAST_YEAR
    if not may_be_year and not 1 <= said.number <= _LAST_DAY:
        return None
    date = date_around(passage.sentence, mention.core, passage.language)
    if date is None or (may_be_year and _names_time(label, passage.language)):
        return None
    words = passage.sentence[date.start : date.end].rstrip(".")
    number = passage.sentence[mention.core.start : mention.core.end]
    return Finding(
        Code.LABEL_IN_DOUBT,
        "value",
        f"{quoted(number)} is a part of the date {quoted(words)}, and no amount",
        "write when it was under `period`, or take the passage that says how much",
        words,
    )


def _names_time(label: str, language: str) -> bool:
    spans = grammar(language).units.spans
    return any(word in spans for word in key(label).split())
