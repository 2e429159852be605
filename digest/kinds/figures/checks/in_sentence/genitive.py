"""What joins a noun to what it is of: "of", "des", "d'"."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of


@lru_cache(maxsize=16)
def of_word(language: str) -> re.Pattern[str]:
    """What matches such a word with the space before it, and the one behind it where it is written apart."""
    words = labelling_of(language).of
    joined = [word.removesuffix("'") for word in words if word.endswith("'")]
    apart = [word for word in words if not word.endswith("'")]
    ways = ([rf"\s{one_of(apart)}\s"] if apart else []) + ([rf"\s{one_of(joined)}['’]"] if joined else [])
    return re.compile("|".join(ways) or r"(?!)")


@lru_cache(maxsize=16)
def of_at_end(language: str) -> re.Pattern[str]:
    """The same, where nothing follows."""
    return re.compile(rf"(?:{of_word(language).pattern})$")


@lru_cache(maxsize=16)
def noun_of(language: str) -> re.Pattern[str]:
    """What matches a noun behind an amount as its group 1: "60% *of the* costs", "3 *de las* casas", "900 sheep"."""
    articles = grammar(language).lexicon.definite
    article = rf"(?:{one_of(articles)}\s)?" if articles else ""
    return re.compile(rf"(?:(?:{of_word(language).pattern}){article}|\s)([^\W\d_]{{3,}})")
