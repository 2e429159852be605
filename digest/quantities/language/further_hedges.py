"""Words beside an amount that may change it, in languages whose words for amounts are not all known.

They are told, not read: an amount with one of them beside it is in doubt until its editor says that it is right. In a
language that has none here, any word beside an amount is asked about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.lexicon import lexicon
from digest.text.scripts import is_edgeless

_RANGE_LINK = re.compile(r"\d[.,%]?\s([^\W\d_]{1,4})\s{1,3}$")
"""A short word between two numbers, which may make them the ends of a range: від 5 *до* 10."""
_WORD = re.compile(r"[^\W\d_]+")


def hedge_beside(before: str, after: str, language: str) -> str | None:
    """The word that ends `before` or begins `after`, the text around an amount, and may change it; "" where there is
    none; None where the language, a BCP 47 tag, has none here.

    What leads an amount has been read with it; what did not lead this one is a preposition.
    """
    hedges = _hedges(language.split("-")[0].lower())
    if not hedges:
        return None
    if joined := range_link(before, language):
        return joined[1]
    after = after.lstrip(" ,").casefold()
    for hedge in hedges:
        if after.startswith(hedge) and not _goes_on(after[len(hedge) :][:1]):
            return hedge
    return ""


def range_link(before: str, language: str) -> re.Match[str] | None:
    """A short word at the end of `before`, behind another number, by which the two may be the ends of a range; as group
    1. Where the words are known that join these, it is one of them, and no word of change stands before."""
    found = _RANGE_LINK.search(before)
    words = lexicon(language.split("-")[0].lower())
    if found is None or not words.pairs:
        return found
    closing = {each for pair in words.pairs.values() for each in pair}
    said = {each.casefold() for each in _WORD.findall(before)}
    return found if found[1].casefold() in closing and said.isdisjoint(words.changes) else None


@lru_cache(maxsize=64)
def _hedges(language: str) -> tuple[str, ...]:
    """The words of a language that change an amount, in small letters, the longest first."""
    words = lexicon(language)
    changing = (each for each, meaning in words.leading.items() if meaning is not None)
    return tuple(sorted({each.casefold() for each in (*changing, *words.trailing)}, key=len, reverse=True))


def _goes_on(letter: str) -> bool:
    """Whether a word goes on with `letter`, which is empty at an edge of the text; not in a script without spaces."""
    return letter.isalnum() and not is_edgeless(letter)
