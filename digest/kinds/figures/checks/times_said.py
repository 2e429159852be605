"""How often something is, as words say it."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.suffix import read_rate
from digest.quantities.patterns import even, visible

TIMES = frozenset({"year", "month", "week", "day", "hour"})
_GAP = re.compile(r"\s")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=256)
def times_said(words: str, language: str) -> frozenset[str]:
    """The times for each of which something is, as `words` say: "a year", "annual", "on a daily basis"."""
    rules, smooth = grammar(language), f" {even(visible(words))}"
    said = {read_rate(smooth, gap.start(), rules)[0] for gap in _GAP.finditer(smooth)}
    adjectives = rules.lexicon.rate_adjectives
    said |= {adjectives.get(word.casefold(), "") for word in _WORD.findall(words)}
    return frozenset(said) & TIMES
