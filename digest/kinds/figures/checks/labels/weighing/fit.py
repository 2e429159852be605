"""Whether a label fits another amount of its sentence better than its own.

No sign of it settles this alone, so they are weighed. The weights are those of a logistic regression over right
annotations of news, and the same ones with the label of another amount of their sentence (`bench.trust.annotations`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.weighing.signs import Signs, signs

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_LEAST = 1.45
"""From how many points on another amount is the label's."""
_WEIGHTS = Signs(
    ruled=1.9,
    nearer=0.95,
    zoned=0.9,
    beside=0.25,
    kind=1.0,
    unfit=2.0,
    timed=-0.5,
    changed=0.85,
    reached=1.1,
    came_to=-0.75,
    dated=1.2,
    own_date=2.0,
    counts=0.65,
    led=0.4,
    level=0.45,
    whose=1.8,
    whose_else=2.4,
    elliptic=0.35,
)


def fits_better(
    label: str,
    mention: Mention,
    others: list[Mention],
    ruled: list[Mention],
    passage: PassageInSentence,
    time: Timing,
) -> Mention | None:
    """That of `others`, of which a label may be, that it fits clearly better; `ruled` are those that rules name."""
    points = [
        (sum(weight * sign for weight, sign in zip(_WEIGHTS, found, strict=True)), -order, other)
        for order, (other, found) in enumerate(signs(label, mention, others, ruled, passage, time))
        if _is_told(found, mention, other, passage.language)
    ]
    most = max(points, default=None, key=lambda each: each[:2])
    return most[2] if most is not None and most[0] > _LEAST else None


def _is_told(found: Signs, mention: Mention, other: Mention, language: str) -> bool:
    """Whether more than the nearness of words speaks for the other amount, where a word of the label stands beside the
    own one and not beside it, or where the two are of different kinds."""
    if found.ruled or found.kind > 0 or found.whose > 0:
        return True
    if found.beside < 0:
        return False
    kinds = {kind_of(each, language) for each in (mention, other)}
    return len(kinds) == 1 or None in kinds
