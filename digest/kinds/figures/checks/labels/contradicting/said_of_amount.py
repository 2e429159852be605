"""The words of a sentence that are of one amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.parts import told_part
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LARGE = 100_000

Contradiction = tuple[str, str]
"""What a label says, and what its sentence says of the amount instead."""


def words_of_amount(mention: Mention, passage: PassageInSentence) -> str:
    """The part of the sentence that is of an amount, and what follows up to the part of the next: £3.42, *which was the
    least*."""
    parts = phrases(passage.sentence, passage.language)
    own = told_part(parts, mention, passage)
    sentence = passage.sentence
    following = (each.core.start for each in passage.mentions if each.core.start >= own.end)
    after = min(following, default=len(sentence))
    end = max((part.end for part in parts if own.end < part.end <= after), default=own.end)
    return f"{sentence[own.start : mention.span.start]} {mention.quantity.counted} {sentence[mention.span.end : end]}"


def clauses_of_others(mention: Mention, passage: PassageInSentence) -> str:
    """The clauses of other amounts that are counted in the same, or are of what may be: 9 million *of aid*."""
    parts = phrases(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    alike = (each for each in passage.mentions if same_unit(each, mention) or _may_be_alike(each, mention))
    others = (clause_of(parts, each.core) for each in alike)
    return " ".join(passage.sentence[part.start : part.end] for part in others if part != own)


def _may_be_alike(one: Mention, other: Mention) -> bool:
    """Whether one of two amounts is money and the other a large number without a currency beside it."""
    kinds = {each.quantity.unit_kind for each in (one, other)}
    is_large = all(each.quantity.number >= _LARGE for each in (one, other))
    return is_large and UnitKind.CURRENCY in kinds and not kinds.isdisjoint((None, UnitKind.NOUN))
