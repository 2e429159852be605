"""The neighbour's amount that is told in the way that a label names: in euros, for each share, as a rate, as an age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import head_of, is_apposed, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.neighbouring.partners import is_named_in
from digest.kinds.figures.checks.labels.neighbouring.rated import of_rated
from digest.kinds.figures.checks.labels.totals import of_total
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_IN_CURRENCY = re.compile(r"(?:(?<!\w)(?:in|en|em|w|i|på|в)\s|[(（])([^\W\d_]+)")
_EXTENT = re.compile(r"(?:[幅差]|幅度|程度|度合い?|폭|정도|차이)$")
"""How a label ends that says how much something changed, where words are written without edges."""
_LEAST_COUNT = 100  # from how much on a bare number is surely no share
_WORD = re.compile(r"[^\W\d_]{2,}")


def of_named_way(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount in the currency or unit, for each of what, or a sum, as the label says: "Price in euros",
    "Earnings per share", "Patients in all"."""
    language = passage.language
    return (
        of_rated(label, mention, others, language)
        or _of_currency(label, mention, others, language)
        or _of_measure(label, mention, others, language)
        or of_total(label, mention, others, passage)
    )


def of_share(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The share, where a label says a share, and this amount is a number; or a rate, and this amount counts things; or
    where it says a share and no difference, and this one is in points of it: a *share* rose
    0.4 points to 31 percent."""
    shares = [each for each in others if each.quantity.unit and each.quantity.unit.code == "%"]
    unit = mention.quantity.unit
    if not shares or tells_change(label, language) or _EXTENT.search(label):
        return None
    if unit is None:
        is_count = mention.listed is None and mention.quantity.number >= _LEAST_COUNT
        return shares[0] if is_count and label_kind(label, language) is CountedKind.SHARE else None
    if unit.code == "pp":
        return shares[0]
    words = head_of(label, language).casefold().split()
    is_rate = bool(words) and words[-1] in labelling_of(language).rates and not unit.per
    return shares[0] if is_rate and kind_of(mention, language) is CountedKind.THINGS else None


def of_tally(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The score, where a label says a score, and this amount is none; or what counts the points that the label says,
    where this is a score."""
    tallies = [each for each in others if _is_tally(each)]
    is_score = label_kind(label, language) is CountedKind.SCORE
    if not _is_tally(mention):
        return tallies[0] if tallies and is_score and kind_of(mention, language) is not CountedKind.TIME else None
    named = [word.casefold() for word in _WORD.findall(head_of(label, language))]
    points = labelling_of(language).points
    counting = (each for each in others if each.quantity.counted.casefold() in points)
    return next(counting, None) if not points.isdisjoint(named) else None


def _is_tally(mention: Mention) -> bool:
    return mention.quantity.unit_kind is UnitKind.TALLY


def _of_currency(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The other amount in the currency that the label names, where this one is in another: "Price in euros"."""
    unit = mention.quantity.unit
    if unit is None or kind_of(mention, language) is not CountedKind.MONEY:
        return None
    foreign = [each for each in others if each.quantity.unit and each.quantity.unit.kind is UnitKind.CURRENCY]
    foreign = [each for each in foreign if each.quantity.unit and each.quantity.unit.code != unit.code]
    if not foreign:
        return None
    rules = grammar(language)
    words = [rules.units.names.get(key(word)) for word in _IN_CURRENCY.findall(label)]
    named = {word.unit.code for word in words if word and word.unit.kind is UnitKind.CURRENCY}
    if unit.code in named:
        return None
    return next((each for each in foreign if each.quantity.unit and each.quantity.unit.code in named), None)


def _of_measure(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The other amount in the unit of measure that the label names, where this one is in another: "Way in miles", "Drop
    in points"."""
    unit = mention.quantity.unit
    points = {word.casefold() for word in _IN_CURRENCY.findall(label)} & labelling_of(language).points
    if points and unit is not None and unit.kind is UnitKind.PERCENT:
        return next((each for each in others if each.quantity.counted.casefold() in points), None)
    if unit is None or unit.kind is not UnitKind.PHYSICAL:
        return None
    rules = grammar(language)
    words = [rules.units.names.get(key(word)) for word in _IN_CURRENCY.findall(label)]
    named = {word.unit.code for word in words if word and word.unit.kind is UnitKind.PHYSICAL}
    if not named or unit.code in named:
        return None
    return next((each for each in others if each.quantity.unit and each.quantity.unit.code in named), None)


def neighbour_of_age(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The age of somebody, where the label says an age and this amount is another time: 80-year-old."""
    language = passage.language
    ages = labelling_of(language).ages
    if (
        not ages
        or kind_of(mention, language) is not CountedKind.TIME
        or mention.quantity.counted.casefold().startswith(ages)
    ):
        return None
    if not any(word.casefold() in ages for word in _WORD.findall(label)):
        return None
    aged = [
        each
        for each in passage.mentions
        if each.quantity.counted.casefold().startswith(ages) or is_apposed(each, passage)
    ]
    return next((each for each in aged if not is_named_in(label, each, mention, passage)), None)
