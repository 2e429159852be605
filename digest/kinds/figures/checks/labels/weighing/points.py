"""The points that signs have by their weights, and what the most points tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.quantities.mentions import Mention


class Fit(NamedTuple):
    """An amount that a label fits better than its own, whether by so much that it is sure, and whether it is of the
    label's kind besides, as the own one is not, or a rule tells it."""

    other: Mention
    is_sure: bool
    is_of_kind: bool = False


def points(weights: Sequence[float], signs: Sequence[float]) -> float:
    """The sum of the signs, each by its weight."""
    return sum(weight * sign for weight, sign in zip(weights, signs, strict=True))
