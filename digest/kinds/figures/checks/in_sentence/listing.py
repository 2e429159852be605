"""What parts the things that a sentence lists: "and", "or", and a comma before them; and times that are listed as the
amounts are whose they are: for 2028 and 2029, *to 2.3 and 1.9 percent*; or one amount in two units."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.times.said_periods import SaidPeriod
    from digest.text.spans import Span

_LINK = r"(?:(?:for|in|im|en|em|w|to|of)\s)?"
_BETWEEN = re.compile(r",?(?:\s[^\W\d_]+){0,3}\s")
"""What stands between the times and the amounts: ", to"."""
_IN_TURN = re.compile(r"(?<!\w)(?:respectively|respectivamente|respectivement|rispettivamente|jeweils|odpowiednio)")
_FEWEST = 2
_MEASURED = frozenset({UnitKind.PHYSICAL, UnitKind.CURRENCY})
_OPENING = re.compile(r"[^()（）]{0,24}[(（](?:[^()（）]{1,24}[;,/]\s?)?[^()（）\d]{0,12}")
_CLOSING = re.compile(r"[^()（）]{0,3}[)）]|[;,/][^()（）]{1,24}[)）]")


@lru_cache(maxsize=16)
def last_joint(language: str) -> re.Pattern[str]:
    """What matches the word between the last two of listed things, with the spaces around it: ", and "."""
    words = labelling_of(language)
    joining = (*words.both, *words.either)
    return re.compile(rf",?\s{one_of(joining)}\s" if joining else r"(?!)")


@lru_cache(maxsize=16)
def any_joint(language: str) -> re.Pattern[str]:
    """The same, or the comma between two that are not the last."""
    return re.compile(rf"{last_joint(language).pattern}|,\s")


def is_converted(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the later of two amounts says in brackets what the earlier is in another unit: 50 miles (*80 km*)."""
    first, second = sorted((one, other), key=lambda each: each.core.start)
    unit, converted = first.quantity.unit or first.listed, second.quantity.unit
    if unit is None or converted is None or converted.kind not in _MEASURED or unit == converted:
        return False
    between = passage.sentence[first.core.end : second.span.start]
    return bool(_OPENING.fullmatch(between)) and bool(_CLOSING.match(passage.sentence, second.span.end))


def is_given_otherwise(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the `other` amount, behind "or", is `mention` in another unit: $400 *or 360 euros*."""
    between = passage.sentence[mention.span.end : other.span.start].strip()
    one, two = mention.quantity.unit, other.quantity.unit
    if one is None or two is None or one.kind is not two.kind or one.code == two.code:
        return False
    return one.kind in _MEASURED and between.casefold() in labelling_of(passage.language).either


def in_turn(told: Sequence[SaidPeriod], mention: Mention, passage: PassageInSentence) -> SaidPeriod | None:
    """The time of an amount by its place, where a list of as many times stands right before all the amounts of the
    sentence, or these before it and the sentence says "respectively"; None where there are no such lists."""
    if len(told) < _FEWEST:
        return None
    amounts = [each for each in passage.mentions if not each.is_named]
    if len(told) != len(amounts) or mention not in amounts:
        return None
    sentence = passage.sentence
    times, said = [each.span for each in told], [each.span for each in amounts]
    if not (_are_listed(times, passage) and _are_listed(said, passage)):
        return None
    if times[-1].end <= said[0].start:
        is_next = _BETWEEN.fullmatch(sentence, times[-1].end, said[0].start) is not None
    else:
        is_next = said[-1].end <= times[0].start and _IN_TURN.search(sentence) is not None
    return told[amounts.index(mention)] if is_next else None


def _are_listed(spans: Sequence[Span], passage: PassageInSentence) -> bool:
    joint = _linked(passage.language)
    return all(joint.fullmatch(passage.sentence, one.end, other.start) for one, other in pairwise(spans))


@lru_cache(maxsize=16)
def _linked(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_joint(language).pattern}){_LINK}")
