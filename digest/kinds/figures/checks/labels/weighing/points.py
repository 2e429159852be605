"""The points that signs have by their weights, and what the most points tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.quantities.mentions import Mention


class Fit(NamedTuple):
    """An amount that a label fits better than its own, and whether by so much that it is sure."""

    other: Mention
    is_sure: bool


def points(weights: Sequence[float], signs: Sequence[float]) -> float:
    """The sum of the signs, each by its weight."""
    return sum(weight * sign for weight, sign in zip(weights, signs, strict=True))
