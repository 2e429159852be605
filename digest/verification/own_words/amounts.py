"""Whether the article says the amounts that an editor's own sentence gives.

A sentence that sums an article up rounds, leaves hedges out and names what is counted in other words. So an amount is
said by the article where one of the article's amounts is in the same currency, share or physical unit, or in none, its
number rounds to the one that is given, and the bounds that both say can be true of one number (quantities.consistency).
Whether it is an amount of the same thing is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from digest.quantities.amount import Qualifier, Quantity
from digest.quantities.consistency import ABOVE, BELOW, allowed, rounded_to
from digest.quantities.language.grammar import grammar
from digest.quantities.mentions import Mention, known_mentions
from digest.quantities.patterns import even, visible
from digest.quantities.units import Unit, UnitKind
from digest.reading.lexicon import small_words
from digest.text.spans import Span

_UNTOLD = frozenset({Qualifier.ORDINAL, Qualifier.MULTIPLE, Qualifier.SEVERAL, Qualifier.NOT})
_SMALL = Decimal(13)
"""Whole numbers below this are often counted by whoever reads: *two* men are named, and *five* towns."""
_HUNDRED, _HALF = Decimal(100), Decimal("0.5")
_ROUGHLY, _TO_THE_PERCENT = Decimal(2), Decimal("0.5")
"""How far a share in per cent may be from a fraction that stands for it, *a third* for 35%, and the other way round."""
_COUNTED = (None, UnitKind.NOUN)
_LIKE = 0.5
_DIGITS = re.compile(r"\d+")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]+)[ ,\u00a0]{1,2}\Z")
_BOUNDS = ABOVE | BELOW | {Qualifier.NEARLY}


class SaidAmount(NamedTuple):
    """An amount that is given somewhere, in its unit and scale, and how it is written there."""

    number: Decimal
    upper: Decimal | None
    unit: Unit | None
    qualifiers: tuple[Qualifier, ...]
    written: str

    @property
    def share(self) -> Decimal | None:
        """How many hundredths it says: 33 of 33%, 50 of a half; None of what is no share."""
        kind = self.unit.kind if self.unit else None
        if kind is UnitKind.PERCENT:
            return self.number
        return self.number * _HUNDRED if kind in _COUNTED and 0 < self.number < 1 else None


def said_by(quantity: Quantity) -> SaidAmount:
    """An amount that stands by itself, as that of a figure."""
    return SaidAmount(quantity.number, quantity.upper, quantity.unit, quantity.qualifiers, quantity.written)


def said_in(sentences: Iterable[str], language: str) -> Iterator[SaidAmount]:
    """Every amount of `sentences`, in order; also the ends of changes, and what may be a date, a name or a code."""
    for sentence in sentences:
        for mention in known_mentions(sentence, language):
            for each in (mention.quantity, *mention.ends):
                yield _in_full(each, mention)


def _in_full(quantity: Quantity, mention: Mention) -> SaidAmount:
    """An amount of a sentence in the unit and the scale that it shares with others of the sentence."""
    said, scale = said_by(quantity), mention.shared
    upper = None if said.upper is None else said.upper * scale
    return said._replace(number=said.number * scale, upper=upper, unit=said.unit or mention.listed)


def likeliest_first(given: SaidAmount, sentences: Sequence[str]) -> Iterator[str]:
    """`sentences`, those first that have the first digits of the given amount: few are read then, most times."""
    digits = _DIGITS.search(given.written)
    if digits is None:
        yield from sentences
        return
    yield from (each for each in sentences if digits[0] in each)
    yield from (each for each in sentences if digits[0] not in each)


class GivenAmount(NamedTuple):
    """An amount of an editor's own sentence: where it stands there, and what it says."""

    span: Span
    said: SaidAmount
    is_time: bool
    """Whether it says how long something is, which is often reckoned from the days that the article names."""


def given_in(sentence: str, language: str) -> Iterator[GivenAmount]:
    """The amounts of `sentence` that the article should say: no years, dates and names, no places in a row, no
    multiples, and no small numbers of things."""
    for mention in known_mentions(sentence, language):
        quantity = mention.quantity
        if mention.is_named or not _UNTOLD.isdisjoint(quantity.qualifiers) or _is_small(quantity):
            continue
        if quantity.amount.isalpha() and 0 < quantity.number < 1 and quantity.number != _HALF:
            continue  # a part that nobody counts is a name: a weak *quarter*
        if _is_numbering(mention, sentence, language):
            continue
        yield GivenAmount(mention.led, _in_full(quantity, mention), _is_time(mention, language))


def is_said(given: SaidAmount, article: Iterable[SaidAmount]) -> bool:
    """Whether one of the article's amounts is the one that is given."""
    return any(_is_same(given, said) for said in article)


def likest(given: SaidAmount, article: Iterable[SaidAmount]) -> SaidAmount | None:
    """The amount of the article that may have been meant: one with the same digits, of another scale or currency; else
    the nearest in its unit, half as large to twice as large; None where there is none."""
    near = [said for said in article if _has_same_digits(given, said) or _is_near(given, said)]
    return max(near, key=lambda said: (_has_same_digits(given, said), _nearness(given, said)), default=None)


def _has_same_digits(one: SaidAmount, other: SaidAmount) -> bool:
    digits = one.number.normalize().as_tuple().digits
    return len(digits) > 1 and digits == other.number.normalize().as_tuple().digits


def _is_near(one: SaidAmount, other: SaidAmount) -> bool:
    return _share_unit(one.unit, other.unit) and _nearness(one, other) > _LIKE


def _nearness(one: SaidAmount, other: SaidAmount) -> float:
    low, high = sorted((abs(one.number), abs(other.number)))
    return float(low / high) if high else 0.0


def _is_small(quantity: Quantity) -> bool:
    number = quantity.number
    return quantity.unit_kind in _COUNTED and number == number.to_integral_value() and 0 <= number < _SMALL


def _is_numbering(mention: Mention, sentence: str, language: str) -> bool:
    """Whether a bare number right behind a noun or a name tells one of them from others: *Story 105*, *Article 50*."""
    quantity = mention.quantity
    if quantity.unit or quantity.qualifiers or quantity.counted or mention.listed or not quantity.written.isdigit():
        return False
    before = _WORD_BEFORE.search(sentence, 0, mention.core.start)
    return before is not None and before[1].casefold() not in small_words(language)


def _is_time(mention: Mention, language: str) -> bool:
    names = grammar(language).units.span_names
    words = even(visible(mention.quantity.counted)).casefold().split()
    return bool(words) and words[0].strip(".") in names


def _is_same(given: SaidAmount, said: SaidAmount) -> bool:
    if _share_unit(given.unit, said.unit) and _rounds(given, said):
        return _BOUNDS.isdisjoint(given.qualifiers) or allowed(given).meets(allowed(said))
    one, other = given.share, said.share
    is_rough = given.unit is None or given.unit.kind is not UnitKind.PERCENT
    return one is not None and other is not None and abs(one - other) <= (_ROUGHLY if is_rough else _TO_THE_PERCENT)


def _share_unit(one: Unit | None, other: Unit | None) -> bool:
    """Whether two amounts may be of one unit; what is counted is said in many words, and so any may be meant."""
    if one is None or other is None or UnitKind.TALLY in (one.kind, other.kind):
        return True
    return one.kind is other.kind and (one.kind is UnitKind.NOUN or one.code == other.code)


def _rounds(given: SaidAmount, said: SaidAmount) -> bool:
    """Whether the article's number, with or without its sign, rounds to the given one, is bounded by it, or is an end
    of its range; or the given one lies in the range that the article says."""
    low, high = rounded_to(given)
    numbers = [said.number] if said.upper is None else [said.number, said.upper]
    if any(low <= number <= high or low <= abs(number) <= high for number in numbers):
        return True
    return said.upper is not None and min(numbers) <= given.number <= max(numbers)
