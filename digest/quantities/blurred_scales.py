"""East Asian numbers with a word for "over" within them: 50多万, 3亿5000多万, 600여만, 两个多月."""

from __future__ import annotations

from decimal import Decimal

from digest.quantities.east_asian import NO_PREFIX, read
from digest.quantities.language.numerals import EXACT
from digest.text.deferred_pattern import deferred

MORE_OF = deferred("[个個]多(?=[月小星世礼钟鐘])")
"""A word for "over" within a unit: 两*个多月*."""
_SCALE_BEHIND = deferred(rf"\s?{NO_PREFIX}((?!百分|千分)[十百千万萬亿億兆]+|[천만억조]+)")
_MYRIAD = Decimal(10_000)
_ONE = Decimal(1)


def scaled_behind(text: str, number: Decimal, end: int) -> tuple[Decimal, Decimal, Decimal, int] | None:
    """The number with the scale that stands at `end`, behind the word, what it is times that scale, the scale, and
    where it ends; of 3亿5000多*万* the 5000 alone are scaled. None where no scale stands there."""
    found = _SCALE_BEHIND.match(text, end)
    counted = read(f"1{found[1]}") if found else None
    if found is None or counted is None:
        return None
    lesser = EXACT.remainder(number, EXACT.multiply(counted.number, _MYRIAD))
    whole = number - lesser + EXACT.multiply(lesser, counted.number)
    is_all = lesser == number
    return whole, number if is_all else whole, counted.number if is_all else _ONE, found.end()
