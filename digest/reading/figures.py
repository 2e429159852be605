"""Amounts in running text that may be key figures, each with what it is about, as far as its sentence says."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from digest.model.article import Status
from digest.quantities import quantity
from digest.quantities.amount import Found
from digest.quantities.quantity import Quantity
from digest.quantities.units import UnitKind
from digest.reading.labels import label
from digest.reading.lexicon import Lexicon
from digest.reading.people import Cast
from digest.reading.speaker import reported
from digest.reading.times import period, status
from digest.text.sentences import sentences

_SMALLEST = 10
_OPENS, _CLOSES = re.compile(r"\s*[(（]\s*"), re.compile(r"\s*[)）]")


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
    paragraphs: Iterable[str], language: str, published: dt.date | None, cast: Cast, lexicon: Lexicon
) -> Iterator[ProposedFigure]:
    """Every amount with a unit, once; not small counts, and not mere lengths of time."""
    seen: set[tuple[object, ...]] = set()
    for number, paragraph in enumerate(paragraphs):
        for sentence in sentences(paragraph, language):
            words = paragraph[sentence.start : sentence.end]
            found = [each for each in quantity.find(words, language) if _counts(each.quantity, lexicon)]
            by = reported(words, cast, lexicon) if found else None
            for each, also, end in _converted(words, found):
                amount = each.quantity
                key = (amount.number, amount.upper, amount.unit)
                if key in seen:
                    continue
                seen.add(key)
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


def _counts(amount: Quantity, lexicon: Lexicon) -> bool:
    if amount.unit is None or amount.unit.kind is UnitKind.TALLY:
        return False
    if amount.unit.kind is not UnitKind.NOUN:
        return True
    return amount.number >= _SMALLEST and not lexicon.passing.search(amount.unit.code)


def _converted(words: str, found: Sequence[Found]) -> Iterator[tuple[Found, Found | None, int]]:
    """Each amount, the one in brackets right after it that says the same in another unit, and where they end."""
    taken = None
    for one, other in zip_longest(found, found[1:]):
        if one is taken:
            continue
        closes = other and _closing(words, one, other)
        taken = other if closes else None
        yield one, taken, closes.end() if closes else one.span.end


def _closing(words: str, one: Found, other: Found) -> re.Match[str] | None:
    """The bracket that ends `other`, where that is what `one` is converted to."""
    is_within = _OPENS.fullmatch(words, one.span.end, other.span.start)
    if not is_within or quantity.same_unit(one.quantity, other.quantity):
        return None
    return _CLOSES.match(words, other.span.end)
