"""Scores and places in a row: they stand behind what they are of, so that a label is held against their kind alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import CountedKind
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.quantities.mentions import Mention

_RANKS = re.compile("[第名位위]|次序|순")
"""What a label says of a place in a row, in scripts without spaces."""
_NO_PLACE = frozenset({CountedKind.MONEY, CountedKind.SHARE, CountedKind.LENGTH, CountedKind.WEIGHT})
_NO_SCORE = _NO_PLACE | {CountedKind.TIME, CountedKind.EXTENT, CountedKind.AREA, CountedKind.TEMPERATURE}


def is_place_of_none(claim: Claim, other: Mention) -> bool:
    """Whether another amount is a place in a row, and neither the label nor its own amount is one."""
    if Qualifier.ORDINAL not in other.qualifiers or not claim.is_edgeless:
        return False
    return Qualifier.ORDINAL not in claim.mention.qualifiers and not _RANKS.search(claim.label)


def is_score_or_place(claim: Claim) -> bool:
    """Whether the figure's own amount is a score or a place in a row."""
    return _is_score(claim) or Qualifier.ORDINAL in claim.mention.quantity.qualifiers


def of_no_score(claim: Claim) -> Mention | None:
    """The other amount of the label's kind, where that is none that a score or a place in a row can be of."""
    if claim.mention.quantity.unit is None or not is_score_or_place(claim):
        return None
    kind = label_kind(claim.label, claim.language)
    if kind not in (_NO_SCORE if _is_score(claim) else _NO_PLACE):
        return None
    return next((each for each in claim.others if kind_of(each, claim.language) is kind), None)


def _is_score(claim: Claim) -> bool:
    unit = claim.mention.quantity.unit
    return unit is not None and unit.kind is UnitKind.TALLY
