"""Amounts as editors write them with words before them that the article has there too: 従業員100人, *mean age* 57.5
years, 1ドル=150円."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.average_words import says_average
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.east_asian import LANGUAGES
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.mentions import mentions
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention

_TWO = 2
_WORD = re.compile(r"[^\W\d_]+")
_LEAD = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2},?\s")
_MEASURED = frozenset(CountedKind) - {CountedKind.THINGS, CountedKind.COUNT, CountedKind.SHARE, CountedKind.SCORE}
_EASTERN_LEAD = re.compile(r"[^\W\d_]{1,12}(?:\s[^\W\d_]{1,12})?\s?")
_EASTERN_COUNTER = re.compile(r"[^\W\d_]{0,2}")
"""A counter that may not be known as one, and so is left behind the number: 14*표*."""
_EQUALS = frozenset("=＝兑兌")


class LedAmount(NamedTuple):
    """An amount, and the words before it."""

    amount: Quantity
    lead: str


def led_amount(written: str, language: str) -> LedAmount | None:
    """The amount that `written` ends with, behind a noun of an East Asian language and nothing else: 従業員100人; or
    behind the noun of what is measured, which may be an average of it: *mean age* 57.5 years.

    As with words behind an amount, what the noun says does not matter, where it is the article's.
    """
    if not grammar(language).lexicon.known:
        return _led_by_unknown(written, language)
    if language.split("-")[0] not in LANGUAGES:
        return _measured(written, language)
    found = mentions(written, language)
    if len(found) == _TWO:
        return _linked(written, found, language)
    if len(found) != 1 or not _EASTERN_COUNTER.fullmatch(written, found[0].span.end):
        return None
    start = found[0].span.start
    if found[0].is_named and not written[:start].strip().endswith(grammar(language).lexicon.terms):
        return None
    if not _EASTERN_LEAD.fullmatch(written, 0, start):
        return None
    amount = quantity.parse(written[start:], language)
    named = quantity.parse(f"1{written[:start].strip()}", language)
    is_unit = named is not None and named.unit is not None and named.unit.kind is not UnitKind.NOUN  # 원 230명
    is_rate = written[:start].strip().endswith(grammar(language).lexicon.rate_ends)  # 달러당 1320원
    return LedAmount(amount, written[:start]) if amount and (is_rate or not is_unit) else None


def asked_lead(led: LedAmount, mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """The question what the words before an amount mean, in a language whose words for amounts are not all known."""
    if not led.lead or grammar(passage.language).lexicon.known:
        return ()
    words = led.lead.strip()
    return (
        Finding(
            Code.QUALIFIER_UNKNOWN,
            "at",
            f"this tool does not know what {quoted(words)} before {quoted(led.amount.written)} says of the amount",
            "accept it if readers of the language are told what the article says",
            passage.sentence[: mention.span.end][-len(led.lead) - len(led.amount.written) :],
        ),
    )


def _led_by_unknown(written: str, language: str) -> LedAmount | None:
    """The amount that `written` ends with, behind a few words of a language whose words for amounts are not all known.

    Their readers see them with the amount; whether they change it is asked.
    """
    found = mentions(written, language)
    if len(found) != 1 or found[0].is_named or found[0].span.end != len(written):
        return None
    start = found[0].span.start
    if not _LEAD.fullmatch(written, 0, start):
        return None
    amount = quantity.parse(written[start:], language)
    return LedAmount(amount, written[:start]) if amount else None


def _measured(written: str, language: str) -> LedAmount | None:
    found = mentions(written, language)
    if len(found) != 1 or found[0].span.end != len(written):
        return None
    start = found[0].span.start
    words = [word.casefold() for word in _WORD.findall(written[:start])]
    if words and words[-1] in labelling_of(language).of:
        words = words[:-1]
    if not words or not _LEAD.fullmatch(written, 0, start) or words[-1] not in _measures(language):
        return None
    if not all(says_average(word, language) for word in words[:-1]):
        return None
    amount = quantity.parse(written[start:], language)
    return LedAmount(amount, written[:start]) if amount else None


def _linked(written: str, found: tuple[Mention, ...], language: str) -> LedAmount | None:
    """The second of two amounts, where the first is what it is a part of, or a unit of another currency that is worth
    so much: 12社中*7社*, 1ドル=*150円台*."""
    first, second = found
    link = written[first.span.end : second.span.start].strip()
    is_worth = link in _EQUALS and first.quantity.number == 1 and first.quantity.unit_kind is UnitKind.CURRENCY
    is_part = link in grammar(language).lexicon.among and second.quantity.number < first.quantity.number
    if first.span.start or not (is_worth or is_part) or not _EASTERN_COUNTER.fullmatch(written, second.span.end):
        return None
    amount = quantity.parse(written[second.span.start :], language)
    return LedAmount(amount, written[: second.span.start]) if amount else None


@lru_cache(maxsize=16)
def _measures(language: str) -> frozenset[str]:
    """The nouns of a language for how much of something there is, age, weight, magnitude, or for a place in a row."""
    words = labelling_of(language)
    return frozenset({*words.ages, *words.ranks, *(noun for noun, kind in words.kinds.items() if kind in _MEASURED)})
