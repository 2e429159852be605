"""Whether a label may be of another amount of a figure's sentence at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.listing import last_joint
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.kinds.figures.checks.labels.ages import is_age
from digest.kinds.figures.checks.labels.frames import counts_alone
from digest.kinds.figures.checks.labels.kinds import is_apposed, label_kind, names_several
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import labelling_of
from digest.quantities.mentions import mentions
from digest.quantities.units import UnitKind
from digest.reading.retractions import taken_back
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import small_words
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from decimal import Decimal

    from digest.quantities.mentions import Mention

_COMPOUND = re.compile(r"-[A-ZÄÖÜ]")
_YEARS = range(1500, 2200)
_ORDER_OF_TIME = re.compile(r"季度?|四半期|분기|届|屆|個月|个月")
"""What stands behind a place in a row that is a time: 第三*季*."""
_HOUR = re.compile(r"[点點](?:\d|半|左右|多|许|許|钟|鐘)")
_ROUND = re.compile("차(?:례)?\\s")
"""What stands behind the number of a round in Korean: 1*차* 추경."""
_TITLES = (("《", "》"), ("『", "』"), ("〈", "〉"))
_MOST_YEARS = 100
_TIMES = "times"
_CLOSE = 20


def is_rival(label: str, other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label may be of the other amount: not of a name, as in 49-Euro-Ticket, nor of both together."""
    if other.is_named:
        return False
    is_part = _COMPOUND.match(passage.sentence, other.core.end)
    unit = other.quantity.unit
    # With *one pound* one gets: no amount that anybody would label.
    is_one = other.quantity.number == 1 and unit is not None and unit.kind is not UnitKind.NOUN
    is_one = is_one or (other.quantity.number == 1 and Qualifier.OVER in other.qualifiers)  # happy about a cheque
    is_article = is_one and not any(map(str.isdigit, other.quantity.written))
    is_same = _is_one_share(mention, other)
    is_class = passage.sentence.startswith("+", other.core.end - 1) and other.quantity.number < _MOST_YEARS  # 60+
    is_order = Qualifier.ORDINAL in other.qualifiers and bool(_ORDER_OF_TIME.match(passage.sentence, other.core.end))
    is_year = unit is not None and unit.code == "年" and other.quantity.number in _YEARS
    is_order = is_order or (unit is None and bool(_ROUND.match(passage.sentence, other.core.end)))
    is_order = is_order or _is_in_title(other, passage)
    is_hour = unit is None and _HOUR.match(passage.sentence, other.core.end) is not None
    # *No* income; but "Deaths" may be of *no deaths*, rather than of what counts something else.
    is_none = other.quantity.number == 0 and not any(map(str.isdigit, other.quantity.written))
    is_none = is_none and not (mention.quantity.counted and counts_alone(label, other, mention, passage.language))
    is_factor = unit is None and _multiplied(passage.language).search(passage.sentence[: other.led.start]) is not None
    return not (
        is_class
        or _is_named_by(label, other, passage.language)
        or _is_denied(label, other, mention, passage.language)
        or is_factor
        or is_part
        or is_article
        or is_none
        or is_hour
        or is_order
        or is_year
        or is_same
        or is_age(label, other, passage)
        or _is_only_apposed(label, mention, other, passage)
        or _is_multiple(label, mention, other, passage.language)
        or _only_measures(label, mention, other, passage.language)
        or _shares(mention, other, passage)
        or _is_taken_back(other, mention, passage)
    )


def _is_denied(label: str, other: Mention, mention: Mention, language: str) -> bool:
    """Whether the sentence says of the other amount alone that it is not so, and the label nothing of before: *instead
    of* a 6% rise."""
    if Qualifier.NOT not in other.qualifiers or Qualifier.NOT in mention.qualifiers:
        return False
    return small_words(label).isdisjoint(labelling_of(language).former)


def _is_named_by(label: str, other: Mention, language: str) -> bool:
    """Whether a label has the other amount in it, and so is of something else, as no label says its own: "Change of
    *twelve-hour* waits", beside at least 12 hours."""
    unit = other.quantity.unit
    if unit is None or is_edgeless(label):
        return False
    name = unit.code.casefold()
    return any(
        number == other.quantity.number and (code == name or f"{code}s" == name or code == f"{name}s")
        for number, code in _amounts_of(label, language)
    )


@lru_cache(maxsize=256)  # each other amount of a sentence is held against one label
def _amounts_of(label: str, language: str) -> tuple[tuple[Decimal, str], ...]:
    """The numbers that a label has, each with the first word of its unit."""
    units = ((each.quantity.number, each.quantity.unit) for each in mentions(label, language))
    return tuple((number, unit.code.casefold().split(" ")[0]) for number, unit in units if unit and unit.code)


def _is_in_title(other: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is part of a title: 《哪吒*2*》."""
    before = passage.sentence[: other.core.start]
    return any(before.rfind(opened) > before.rfind(closed) for opened, closed in _TITLES)


def _is_only_apposed(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the other amount is how old somebody is, between commas behind a name, and the label says no age: *Ann
    Lee, 45,* was given eight years."""
    if not is_apposed(other, passage) or is_apposed(mention, passage):
        return False
    ages = labelling_of(passage.language).ages
    return bool(ages) and not any(word.startswith(ages) for word in label.casefold().split())


def _is_multiple(label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether the other amount only says how many times as much something is, and the label tells no change: snow of 90
    cm, *twice* as much as normal."""
    units = [each.quantity.unit for each in (mention, other)]
    codes = [unit.code if unit else "" for unit in units]
    return codes[1] == _TIMES != codes[0] and not tells_change(label, language)


def _only_measures(label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether the other amount measures something, where the figure's own counts things, and the label names such:
    "Travellers", of 40 million people who will go *50 miles*."""
    if mention.quantity.unit_kind is not UnitKind.NOUN or other.quantity.unit_kind is not UnitKind.PHYSICAL:
        return False
    return not is_edgeless(label) and label_kind(label, language) is None and names_several(label, language)


@lru_cache(maxsize=32)
def _multiplied(language: str) -> re.Pattern[str]:
    """What ends so before a number that is no amount of anything: losses were multiplied *by* 16."""
    phrases = labelling_of(language).multiplied
    return re.compile(rf"(?<!\w){in_any_case(phrases)}\s$" if phrases else r"(?!)")


def _is_taken_back(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the sentence says of the other amount alone that it was wrong: *initially said* 500; it was 50."""
    said = taken_back(passage.sentence, other.core.start, passage.language)
    return bool(said) and not taken_back(passage.sentence, mention.core.start, passage.language)


def _is_one_share(mention: Mention, other: Mention) -> bool:
    """Whether two amounts are one, said as a share and as a ratio: one in 36, 2.8%."""
    shares = [each.quantity.number for each in (mention, other) if each.quantity.is_share]
    ratios = [each.quantity.number for each in (mention, other) if 0 < each.quantity.number < 1]
    return len(shares) == len(ratios) == 1 and abs(shares[0] - 100 * ratios[0]) <= shares[0] / _CLOSE


def _shares(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether what stands behind the other amount is said of both: a 20% and 16% improvement."""
    if mention.quantity.counted or not last_joint(passage.language).fullmatch(
        passage.sentence, mention.span.end, other.span.start
    ):
        return False
    return mention.quantity.unit == other.quantity.unit
