"""Whether a label fits another amount of its sentence better than its own.

No sign of it settles this alone, so they are weighed. The weights are those of a logistic regression over right
annotations of news, and the same ones with the label of another amount of their sentence (`bench.trust.annotations`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.listing import last_joint
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.weighing.points import Fit, points
from digest.kinds.figures.checks.labels.weighing.signs import Signs, signs
from digest.quantities.language.labelling import labelling_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_LEAST, _FAR = 1.45, 4.0
"""From how many points on a label fits another amount better, and from how many by far."""
_MOST_OF = 2
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
) -> Fit | None:
    """That of `others`, of which a label may be, that it fits clearly better; `ruled` are those that rules name."""
    weighed = [
        (points(_WEIGHTS, found), -order, other, found)
        for order, (other, found) in enumerate(signs(label, mention, others, ruled, passage, time))
        if _is_told(found, mention, other, passage)
    ]
    most = max(weighed, default=None, key=lambda each: each[:2])
    if most is None or most[0] <= _LEAST:
        return None
    _, _, other, found = most
    is_of_kind = bool(found.ruled) or (found.kind > 0 and other.quantity.number != 1)
    return Fit(other, most[0] > _FAR, is_of_kind)


def _is_told(found: Signs, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether more than the nearness of words speaks for the other amount, where a word of the label stands beside the
    own one and not beside it, where the two are of different kinds, or where what is behind them is said of both."""
    if found.ruled or found.kind > 0 or found.whose > 0:
        return True
    if found.beside < 0 or (not found.beside and found.counts <= 0 and _are_joined(mention, other, passage)):
        return False
    kinds = {kind_of(each, passage.language) for each in (mention, other)}
    return len(kinds) == 1 or None in kinds


def _are_joined(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts are listed, and so what stands behind the second is said of both: *317 men of the guard and
    107 cars* are engaged."""
    first, second = sorted((mention, other), key=lambda each: each.span.start)
    between = passage.sentence[first.span.end : second.led.start]
    joint = next((each for each in last_joint(passage.language).finditer(between) if each.end() == len(between)), None)
    if joint is None:
        return False
    named = between[: joint.start()].casefold().split()
    return not named or (len(named) <= _MOST_OF and named[0] in labelling_of(passage.language).of)
