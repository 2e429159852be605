"""What leads to an amount that something came from, with a noun between: rose "*from a first estimate of*" 300."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of


@lru_cache(maxsize=32)
def from_noun(language: str) -> re.Pattern[str]:
    """What matches it at the end of the words before the amount."""
    words = labelling_of(language)
    if not words.froms or not words.of:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(words.froms)}\s(?:[^\W\d_]+\s){{1,4}}{one_of(sorted(words.of))}\s$")
