"""Whether a label names what each of which its amount is for: "Earnings *per share*", of $5m, or 12 cents *a share*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.times_said import times_said
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.suffix import read_rate
from digest.quantities.patterns import even, visible
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 16
_ALIKE = 20
"""How many times as much as another an amount may be that is for each of the same."""
_GAP = re.compile(r"\s")
_NEXT = re.compile(r"\s([^\W\d_]+)")


def is_rated_as(label: str, mention: Mention, language: str) -> bool:
    """Whether an amount is for each of what the label says, which of a share it may say otherwise: "*annual* rise", of
    up 3% *a year*."""
    unit = mention.quantity.unit
    if unit is None or not unit.per:
        return False
    if is_edgeless(label):  # *1病院当たり*8人, of "病院当たりの患者数"
        each = mention.quantity.lead.strip().lstrip("1１一")
        return bool(each) and each in label
    return unit.per in _rates(label, language) or (
        mention.quantity.is_share and unit.per in times_said(label, language)
    )


def is_led_by_rate(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether what the label says that its amount is for each of stands before it: earnings *per share* of $8.68."""
    named = _rates(label, passage.language) if not is_edgeless(label) else frozenset()
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start] if named else ""
    return bool(named) and not named.isdisjoint(_rates(lead, passage.language))


def of_rated(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The other amount that is for each of what the label says, where this one is for each of nothing."""
    unit = mention.quantity.unit
    if unit is not None and unit.per:
        return None
    is_share = mention.quantity.is_share
    found = (each for each in others if is_rated_as(label, each, language) and not _is_rated_alike(mention, each))
    return next((each for each in found if is_share or not each.quantity.is_share), None)


def _is_rated_alike(mention: Mention, other: Mention) -> bool:
    """Whether a sum may be for each of the same as another, which need not be said twice: 49 cents a share, against
    *17 cents*. One of $5m is not."""
    one, rated = mention.quantity, other.quantity
    if one.unit is None or rated.unit is None or one.unit.kind is not UnitKind.CURRENCY:
        return False
    if (one.unit.kind, one.unit.code) != (rated.unit.kind, rated.unit.code):
        return False
    low, high = sorted((abs(one.number), abs(rated.number)))
    return high <= low * _ALIKE


@lru_cache(maxsize=128)
def _rates(label: str, language: str) -> frozenset[str]:
    """What a label says that an amount is for each of; no time that is one of before: *a year* ago."""
    rules, smooth = grammar(language), f" {even(visible(label))}"
    found = set()
    for gap in _GAP.finditer(smooth):
        rate, end = read_rate(smooth, gap.start(), rules)
        behind = _NEXT.match(smooth, end)
        following = behind[1].casefold() if behind else ""
        is_adjective = smooth[gap.end() : end].casefold() in rules.lexicon.rate_adjectives  # a *monthly* contract
        if is_adjective and following and following not in rules.lexicon.prepositions:
            continue
        if rate and following not in labelling_of(language).former:
            found.add(rate)
    return frozenset(found)
