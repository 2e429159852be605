"""Whether what stands between two amounts makes the one a part of the other: 12 *of the* 80 rooms, half *the* $5m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar

if TYPE_CHECKING:
    from digest.quantities.quantity import Quantity

_HALF = "0.5"


def joins_part(between: str, part: Quantity, language: str) -> bool:
    """Whether the words `between` an amount, `part`, and the next say that it is a part of that. After a half, an
    article or a word for whose it is says so alone."""
    words = between.strip().casefold()
    if words in grammar(language).lexicon.parts_of:
        return True
    if str(part.number) != _HALF or part.unit is not None:
        return False
    known = assertions(language)
    return words in known.definite or words in known.known
