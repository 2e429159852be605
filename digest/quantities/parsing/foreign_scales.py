"""Numbers whose scale is of another language than their text, as quotations in other words have them: 15億円.

They are not read, since half of such a number is another one, and a scale that is written alike may mean a thousand
times as much.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from digest.quantities.language.foreign_scales import EAST_ASIAN_SIGNS, SIGNS, WORDS
from digest.quantities.parsing.suffix import read_unit
from digest.quantities.patterns import even, key

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar

_WORDS = frozenset(map(even, WORDS))
_WORD = re.compile(r"\s{0,2}([^\W\d_]+)")
_SPACE = re.compile(r"\s?")
_DECIMAL_POINT = re.compile(r"\d\.\d")
_PLURAL = 2
_ELIDED = "d'"
"""What Romance languages need between a scale and a unit."""


def scale_follows(text: str, end: int, grammar: Grammar) -> bool:
    """Whether a scale of another language stands behind a number of `text` that ends at `end`."""
    word = _WORD.match(text, end)
    if word is None:
        return False
    if not word[1].isascii():
        signs = EAST_ASIAN_SIGNS.get(grammar.locale.language, SIGNS)
        if signs.match(text, word.start(1)):
            return True
    return word[1].casefold() in _WORDS and key(word[1]) not in grammar.scales and not _is_unit(text, end, grammar)


def is_as_in_english(text: str, start: int, end: int, last: int, mantissa: Decimal, grammar: Grammar) -> bool:
    """Whether a number, which begins at `start` and ends at `end` before a scale that ends at `last`, has the scale
    as English writes it, where that is another number: "2 billion", of which French writes "2 billions"."""
    scale = text[end:last].strip()
    if scale in grammar.lexicon.scales_of_english:
        return True
    return scale in grammar.lexicon.scales_as_in_english and (
        mantissa >= _PLURAL
        or _DECIMAL_POINT.search(text, start, end) is not None
        or (_ELIDED in grammar.lexicon.links and _is_unit(text, last, grammar))
    )


def _is_unit(text: str, end: int, grammar: Grammar) -> bool:
    """Whether a unit follows, without a word between."""
    return read_unit(text, end, grammar) is not None
