"""What stands before an amount that something came from, with a noun between: "from a first estimate *of* 300"; and
what leads from such an amount to the one that it came to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import WORD_END, one_of

if TYPE_CHECKING:
    from digest.quantities.language.lexicon import AmountLexicon


@lru_cache(maxsize=32)
def from_noun(language: str) -> re.Pattern[str]:
    """What matches it at the end of the words before the amount."""
    words = labelling_of(language)
    if not words.froms or not words.of:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(words.froms)}\s(?:[^\W\d_]+\s){{1,4}}{one_of(sorted(words.of))}\s$")


def to_another(lexicon: AmountLexicon, language: str) -> re.Pattern[str]:
    """An amount, in figures or in words, and "to" with another one behind it: passou de *dois anos para três*."""
    other = rf"(?:\d|{one_of(lexicon.numbers)}{WORD_END})"
    number = r"(?:\S{1,3}\s)?(?:[\d.,]+|[^\W\d_]+)(?:,?\s\w+){0,4},?\s"
    return re.compile(rf"{number}{one_of(labelling_of(language).to)}\s\S{{0,3}}\s?{other}")
