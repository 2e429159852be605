"""The whole amounts of a sentence, each with the words on both sides that say something of it."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.quantities.language.further_hedges import range_link
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.lookalikes import is_lookalike
from digest.quantities.parsing.scan import readings
from digest.quantities.patterns import even, offsets, visible
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import EDGELESS
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.quantities.amount import Qualifier, Quantity
    from digest.quantities.parsing.scan import Reading
    from digest.quantities.units import Unit

_WORD = r"[^\W\d_]{3,40}"  # shorter words are prepositions
_WORD_BEFORE = deferred(rf"(?<!\w)({_WORD}\.?)\s{{1,3}}$")
_WORD_AFTER = deferred(rf"\s{{1,3}}({_WORD}\.?)")
_UNSPACED_BEFORE = deferred(rf"([{EDGELESS}]{{1,16}})\s{{0,3}}$")
_UNSPACED_AFTER = deferred(rf"\s{{0,3}}([{EDGELESS}]{{1,16}})")
_LOOK = 48
_CHANGED = deferred(r"\s(?:to|auf|bis|bis zu|à|a|para|al|do|naar|till|til|на|до)\s")
_CHANGED_FROM = deferred(r"(?<!\w)(?:from|von|de|del|da|dal|z|ze|od|van|från|fra|с|от)\s$")
_CASE_OF_FROM = deferred(r"['’]?[dt][ae]n\s")
"""How Turkish ends what something came from: yüzde 16,9'*dan* 2,6'ya."""
_LISTING = deferred(r",\s|,?\s(?:and|or|y|o|e|ou|et|und|oder|i|lub|og|och|en|of|и|или)\s|[、，]|和|と")


_OTHER = r"(?:autres|otr[oa]s|outr[oa]s|altr[ie]|others|weitere|andere|andra|anderen)"
_YEARS = range(1500, 2200)
_ONE, _FAR_APART = Decimal(1), 100
_LONGEST_TO = 12
_OTHERS = deferred(_OTHER)
_OTHERS_BEFORE = deferred(rf"(?<!\w)(?i:{_OTHER})\s$")


class Mention(Struct, frozen=True):
    """An amount of a sentence as all of the sentence says it. Spans are half-open, in the sentence's code points."""

    span: Span
    """The amount with its qualifiers, what it counts and its rate."""
    core: Span
    """Its numbers with sign, currency, scale and unit: of a range both, of a compound all."""
    quantity: Quantity
    ends: tuple[Quantity, ...]
    """The ends of a range that may be a change, each of which may be meant by itself; else empty."""
    parts: tuple[Span, ...]
    """Where these stand, in their order."""
    ambiguous: bool
    """Whether the words around it decided between metres and millions, or between a weight and money."""
    is_named: bool
    """Whether it is rather a year, a date, a time, a code or a part of a name than an amount."""
    asked: tuple[Span, ...]
    """Words beside it that may be qualifiers: where those of the language are not known."""
    listed: Unit | None = None
    """The unit of the last amount of a list, which this one has too: of 429, 479 and 579 dollars, from 2 to 3%; or of
    the amount before it, of which this one counts more: 1,500 hectares, *300 others*."""
    shared: Decimal = _ONE
    """The scale of that last amount, where this one has none and can only be meant in it too: from *4* to 5 million."""

    @property
    def led(self) -> Span:
        """The amount from its first qualifier to the end of its core: "more than 5%"."""
        return Span(min(self.span.start, self.core.start), self.core.end)

    @property
    def qualifiers(self) -> tuple[Qualifier, ...]:
        return self.quantity.qualifiers


def mentions(sentence: str, language: str = "en") -> tuple[Mention, ...]:
    """Every amount of `sentence`, whole, in order, without overlap; also those that `find` leaves out, as
    "hundreds of jobs", "no deaths", or a year."""
    seen = visible(sentence)
    smooth = even(seen)
    places = offsets(sentence, seen)
    rules = grammar(language)

    def span(start: int, end: int) -> Span:
        return Span(places[start], places[end - 1] + 1)

    def mention(reading: Reading) -> Mention:
        scales.append(reading.first.scale)
        asked = () if rules.lexicon.known else tuple(span(*place) for place in _beside(smooth, reading, language))
        return Mention(
            span=span(reading.start, reading.end),
            core=span(*reading.core),
            quantity=reading.quantity,
            ends=reading.alternatives,
            parts=tuple(span(*part) for part in reading.parts),
            ambiguous=reading.ambiguous,
            is_named=is_lookalike(smooth, reading, language),
            asked=asked,
        )

    scales: list[Decimal] = []
    return _with_units([mention(reading) for reading in readings(seen, rules)], sentence, scales, language)


known_mentions = lru_cache(maxsize=512)(mentions)
"""What `mentions` gives. Several figures of an article often stand in one sentence, and checks ask for its parts."""


def _with_units(found: list[Mention], sentence: str, scales: list[Decimal], language: str) -> tuple[Mention, ...]:
    """The amounts, those of a list with the unit of its last, and further ones with that of the one before; of a bare
    number before, such as a death toll, these have none. `scales` are those that the amounts have themselves."""
    last: Unit | None = None
    for order, one in enumerate(found):
        before = found[order - 1] if order else None
        if last is not None and _is_further(one, sentence):
            found[order] = replace(one, listed=last)
        elif before is not None and (unit := _named_before(before, one, sentence)):
            found[order] = replace(one, listed=unit)
        elif before is not None and one.quantity.unit is None and _is_former(before, one, sentence, language):
            found[order] = replace(one, listed=before.quantity.unit)
        elif not one.is_named:
            last = one.quantity.unit or (last if one.quantity.number in _YEARS else None)
    for order in range(len(found) - 2, -1, -1):
        one, after = found[order], found[order + 1]
        unit, scale = after.quantity.unit or after.listed, max(scales[order + 1], after.shared)
        if one.quantity.unit is not None or one.is_named or (unit is None and scale == _ONE):
            continue
        if _shares(sentence, one, after, language):
            shared = scale if scales[order] == _ONE and _may_share(one, after, scale) else _ONE
            found[order] = replace(one, listed=unit, shared=shared)
    return tuple(found)


def _may_share(one: Mention, after: Mention, scale: Decimal) -> bool:
    """Whether a number may be meant in the scale of another one that it is listed or compared with: the two are then
    not far apart. Not: from *800,000* to 1.2 million."""
    number = one.quantity.number * scale
    other = after.quantity.number * (after.shared if after.shared == scale else _ONE)
    return other < number * _FAR_APART and number < other * _FAR_APART


def _is_former(before: Mention, one: Mention, sentence: str, language: str) -> bool:
    """Whether an amount without a unit is what the one before it is held against, and so is in its unit: 5.3bn litres,
    *against 4.4bn*."""
    unit = before.quantity.unit
    if unit is None or unit.kind is UnitKind.NOUN or one.is_named or before.is_named:
        return False
    return _is_held_against(sentence, before, one, language)


def _is_further(one: Mention, sentence: str) -> bool:
    """Whether an amount counts more of what the one before it counts: 1,500 hectares in the north, *300 others*."""
    unit = one.quantity.unit
    if unit is not None:
        return unit.kind is UnitKind.NOUN and _OTHERS.fullmatch(unit.code) is not None
    return not one.quantity.counted and _OTHERS_BEFORE.search(sentence, 0, one.core.start) is not None


def _named_before(former: Mention, one: Mention, sentence: str) -> Unit | None:
    """The unit of what an amount came from, where it stands before that and is not said again: *yüzde* 16,9'dan 2,6'ya;
    None where that is not so."""
    unit = former.quantity.unit
    is_bare = one.quantity.unit is None and unit is not None and unit.kind is UnitKind.PERCENT
    return unit if is_bare and _CASE_OF_FROM.fullmatch(sentence, former.core.end, one.core.start) else None


def _shares(sentence: str, one: Mention, after: Mention, language: str) -> bool:
    """Whether two amounts are listed, or where something came from and went to: both have the unit of the last. That
    may stand first, too: to 12.3 *from* 11.3 per cent."""
    between = (sentence, one.span.end, after.span.start)
    if _LISTING.fullmatch(*between) or (not after.is_named and _is_held_against(sentence, one, after, language)):
        return True
    low = max(0, one.span.start - len("from "))
    return bool(_CHANGED.fullmatch(*between) and _CHANGED_FROM.search(sentence[low : one.span.start]))


def _is_held_against(sentence: str, one: Mention, former: Mention, language: str) -> bool:
    """Whether no more stands between two amounts than what leads to the one that the first is held against: 302 *after*
    198 million; or, where something came to the first, "from": *to* 12.3 *from* 11.3 per cent."""
    words = labelling_of(language)
    between = sentence[one.span.end : former.span.start]
    if not words.froms or not between[-1:].isspace():
        return False
    link = between.strip(" ,").casefold()
    if link in words.earlier:
        return True
    before = sentence[max(0, one.span.start - _LONGEST_TO) : one.span.start].split()
    return link in words.froms and bool(before) and before[-1].casefold() in words.to


def _beside(text: str, reading: Reading, language: str) -> list[tuple[int, int]]:
    """The words right before and right behind an amount in its phrase, as long as most words; and a short one that may
    join two numbers."""
    found = []
    low = max(0, reading.start - _LOOK)
    if joined := range_link(text[low : reading.start], language):
        found.append((low + joined.start(1), low + joined.end(1)))
    elif before := _WORD_BEFORE.search(text, low, reading.start) or _UNSPACED_BEFORE.search(text, low, reading.start):
        found.append(before.span(1))
    if after := _WORD_AFTER.match(text, reading.end) or _UNSPACED_AFTER.match(text, reading.end):
        found.append(after.span(1))
    return found
