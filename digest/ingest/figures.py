"""Amounts in running text that may be key figures, each with what it is about, as far as its sentence says."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from digest.core import quantity
from digest.core.amounts.amount import Found
from digest.core.model import Status
from digest.core.quantity import Quantity
from digest.core.sentences import sentences
from digest.core.units import UnitKind
from digest.ingest.labels import label
from digest.ingest.lexicon import Lexicon
from digest.ingest.people import Cast
from digest.ingest.speaker import reported
from digest.ingest.times import period, status

_SMALLEST = 10
_PASSING = frozenset(
    "day days week weeks month months year years hour hours minute minutes second seconds time times way ways "
    "tag tage woche wochen monat monate jahr jahre stunde stunden minute minuten jour jours semaine semaines mois "
    "an ans année "
    "années heure heures".split()
)
_CONVERTED = re.compile(r"\s*[(（]\s*")


class ProposedFigure(NamedTuple):
    """An amount of the paragraph number `paragraph`: the passage from `start` to `end` there, and what it says."""

    paragraph: int
    start: int
    end: int
    sentence: str
    label: str
    value: str
    also: str
    period: str
    status: Status
    by: str


def find_figures(
    paragraphs: Iterable[str], language: str, published: dt.date, cast: Cast, lexicon: Lexicon
) -> Iterator[ProposedFigure]:
    """Every amount with a unit, once; not small counts, and not mere lengths of time."""
    seen: set[tuple[object, ...]] = set()
    for number, paragraph in enumerate(paragraphs):
        for sentence in sentences(paragraph, language):
            words = paragraph[sentence.start : sentence.end]
            found = [each for each in quantity.find(words, language) if _counts(each.quantity)]
            for each, also in _converted(words, found):
                amount = each.quantity
                key = (amount.number, amount.upper, amount.unit)
                if key in seen:
                    continue
                seen.add(key)
                end = words.index(")", also.span.end - 1) + 1 if also else each.span.end
                by = reported(words, cast, lexicon)
                yield ProposedFigure(
                    paragraph=number,
                    start=sentence.start + each.span.start,
                    end=sentence.start + end,
                    sentence=words,
                    label=label(words, each, end, lexicon),
                    value=amount.written,
                    also=also.quantity.written if also else "",
                    period=period(words, each.span.start, published, lexicon),
                    status=status(words[: each.span.start], lexicon),
                    by=by.name if by else "",
                )


def _counts(amount: Quantity) -> bool:
    if amount.unit is None or amount.unit.kind is UnitKind.TALLY:
        return False
    if amount.unit.kind is not UnitKind.NOUN:
        return True
    return amount.number >= _SMALLEST and not _PASSING.intersection(amount.unit.code.casefold().split())


def _converted(words: str, found: list[Found]) -> Iterator[tuple[Found, Found | None]]:
    """Each amount, and the one in brackets right after it that says the same in another unit."""
    taken: set[int] = set()
    for index, (one, other) in enumerate(pairwise([*found, None])):
        if index in taken or one is None:
            continue
        between = words[one.span.end : other.span.start] if other else ""
        is_same = other is not None and _CONVERTED.fullmatch(between) and words[other.span.end :].lstrip()[:1] == ")"
        is_same = is_same and not quantity.same_unit(one.quantity, other.quantity) if other else False
        if is_same:
            taken.add(index + 1)
        yield one, other if is_same else None
