"""What parts the things that a sentence lists: "and", "or", and a comma before them."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of


@lru_cache(maxsize=16)
def last_joint(language: str) -> re.Pattern[str]:
    """What matches the word between the last two of listed things, with the spaces around it: ", and "."""
    words = labelling_of(language)
    joining = (*words.both, *words.either)
    return re.compile(rf",?\s{one_of(joining)}\s" if joining else r"(?!)")


@lru_cache(maxsize=16)
def any_joint(language: str) -> re.Pattern[str]:
    """The same, or the comma between two that are not the last."""
    return re.compile(rf"{last_joint(language).pattern}|,\s")
