"""Two amounts of a sentence that are one thing: in another unit, or a part and its whole."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_OR = (", or", ", oder", ", ou", ", o", ", eller", ", lub", ", albo", ", czyli", ", или")
_OF_WHOM = 3


def is_same_otherwise(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the later of two amounts says the same in other words: 30% of the guests, *or nine million people*."""
    first, second = sorted((one, other), key=lambda each: each.core.start)
    between = passage.sentence[first.core.end : second.span.start].rstrip().casefold()
    is_next = not any(first.core.end <= each.core.start < second.core.start for each in passage.mentions)
    return is_next and between.endswith(_OR) and not same_unit(one, other)


def is_one_thing(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether one of two amounts is the other in another unit or a part of it, so that a label may be of either."""
    return _says_the_same(one, other, passage) or _is_share_of(other, one, passage)


def restates(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the later of two amounts, in another unit, says the earlier one again: 5 per cent, *that is* by $3m."""
    first, second = sorted((one, other), key=lambda each: each.core.start)
    if same_unit(first, second):
        return False
    between = passage.sentence[first.span.end : second.span.start]
    return _restating(passage.language).search(between) is not None and not any(
        first.core.end <= each.core.start < second.core.start for each in passage.mentions
    )


@lru_cache(maxsize=32)
def _restating(language: str) -> re.Pattern[str]:
    words = labelling_of(language)
    if not words.restating:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(words.restating)}[.,]?(?:\s{one_of(words.by)})?\s$")


def _is_share_of(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount says, behind a colon or a comma, what share of something another one is, which is then of the
    same thing: $5m, *half of the revenue*."""
    if mention.span.start > other.span.start or 0 < mention.quantity.number < 1:
        return False
    lead = passage.sentence[: other.span.start].rstrip()
    return 0 < other.quantity.number < 1 and other.quantity.unit is None and lead.endswith((":", ",", "–", "—"))


def _says_the_same(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether one of two amounts is the other in another unit, in brackets behind it, or a part: *half* of 640."""
    one, two = sorted((mention, other), key=lambda each: each.core.start)
    between = passage.sentence[one.core.end : two.span.start].strip().casefold()
    parts_of = grammar(passage.language).lexicon.parts_of
    if between in ("(", "（") or passage.sentence[one.span.end : two.span.start].strip() in ("(", "（"):
        return not same_unit(one, two)
    if between in ("", "or", *parts_of):
        return True
    words = between.split()
    return bool(words) and words[0] in parts_of and len(words) <= _OF_WHOM  # 293 of Starbucks' 9,000 stores
