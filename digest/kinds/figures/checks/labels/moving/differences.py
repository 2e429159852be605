"""Whether a label of a change or a level is of an amount beside the other: how much more it is, what fell instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import (
    is_by,
    is_change_amount,
    is_of_change,
    same_unit,
    tells_change,
)
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_BEHIND = re.compile(r"\s(?:(?:de|di|of)\s|d['’])?([^\W\d_]{4,})")
_DIFFERENCE = re.compile(r"\s*(?:(?:de|en|a)\s)?([^\W\d_]{2,})")
_ENGLISH = "en"


def of_difference(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The level, where this amount is by how much more or less something is; or that, where the label says a change and
    this amount is the level: $5bn, *$1bn more* than last year."""
    language = passage.language
    if is_edgeless(passage.sentence):
        return None
    tells = tells_change(label, language)
    is_more = is_difference(mention, passage)
    if is_more and any(words_of(language, field).search(label) for field in ("greater", "lesser")):
        return None  # the label has the word, too: "River *above* flood stage"
    near = [
        each
        for each in others
        if (same_unit(each, mention) and (is_more or _noun(each) == _noun(mention)))
        or (is_more and mention.quantity.is_share and not each.quantity.is_share)
        or (
            (each.quantity.is_share or each.quantity.unit is None)
            and is_difference(each, passage)
            and not mention.quantity.is_share
        )
        or (mention.quantity.is_share and _is_of_points(each) and is_difference(each, passage))
    ]
    if is_more:
        before = [each for each in near if each.span.end <= mention.span.start and not is_difference(each, passage)]
        # A digest in English names what articles in other languages say.
        is_change = tells or (language != _ENGLISH and tells_change(label, _ENGLISH))
        return before[-1] if before and not is_change else None
    if not tells or is_change_amount(mention, passage) or is_by(mention, passage):
        return None
    behind = [each for each in near if each.span.start >= mention.span.end]
    return behind[0] if behind and is_difference(behind[0], passage) else None


def _is_of_points(mention: Mention) -> bool:
    """Whether an amount is so many points of a share, which a share may be more or less by."""
    unit = mention.quantity.unit
    return unit is not None and unit.code == "pp"


def _noun(mention: Mention) -> str:
    """The noun that an amount counts, "" where it is money or a measure."""
    unit = mention.quantity.unit
    return unit.code.casefold() if unit is not None and unit.kind is UnitKind.NOUN else ""


def is_difference(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word such as "more" follows an amount at once: $1bn *more* than last year. A multiple is none: 22 times
    *above* the limit."""
    if mention.quantity.unit is not None and mention.quantity.unit.code == "times":
        return False
    words = (_DIFFERENCE.match(passage.sentence, end) for end in (mention.core.end, mention.span.end))
    told = {each.casefold() for word in words if word for each in (word[1], word[0].strip())}
    return not told.isdisjoint((*assertions(passage.language).greater, *assertions(passage.language).lesser))


def of_named_change(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The share behind which the change stands that the label begins with, where this amount is no change: sales of
    $670m, 11% *growth*."""
    language = passage.language
    head = _WORD.search(label)
    if is_edgeless(label) or head is None or not is_of_change(head[0], language):
        return None
    if mention.quantity.is_share or is_change_amount(mention, passage) or is_difference(mention, passage):
        return None
    for each in (other for other in others if other.quantity.is_share):
        behind = _BEHIND.match(passage.sentence, each.span.end)
        if behind and is_of_change(behind[1], language) and stem(behind[1], language) == stem(head[0], language):
            return each
    return None
