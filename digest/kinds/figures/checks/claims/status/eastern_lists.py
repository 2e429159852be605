"""Amounts that share a verb which stands last, in Japanese and Korean: 売上高は5億円、利益は3億円*になる見通しだ*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import told_of
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LISTING = (",", "、", "，")
_OF_TIME = ("期", "年", "度", "月", "기", "년", "달")
_TIMES = ("this_year", "last_year", "last_month", "ahead", "half", "quarter")


def listed_before(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The later amount whose verb an amount of money right before a comma shares: both are told of something, and
    nothing but what the later one is told of stands right behind the comma, which is no time."""
    sentence, language = passage.sentence, passage.language
    if not labelling_of(language).topical or not sentence.startswith(_LISTING, mention.span.end):
        return None
    if mention.quantity.unit_kind is not UnitKind.CURRENCY or not told_of(sentence[: mention.span.start], language):
        return None
    after = (each for each in passage.mentions if each.span.start >= mention.span.end and not each.is_named)
    alike = next((each for each in after if same_unit(mention, each)), None)
    between = sentence[mention.span.end : alike.span.start].lstrip(" ,、，") if alike else ""
    noun = told_of(between, language)
    is_timed = noun.endswith(_OF_TIME) or any(words_of(language, field).search(between) for field in _TIMES)
    return alike if noun and between.startswith(noun) and not is_timed else None
