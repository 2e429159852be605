"""Stems of Arabic words; templates/assets/search/engine/arabic.js is the other half.

Short words are written together with what follows: the article ال, "and" (و, ف), "in", "like" and "to" (ب, ك, ل).
Snowball takes the article off, and a single letter of some words: of وزير, a minister, as if it were "and" and زير, but
not of الوزير or لوزير. So a word that may begin with such letters has a stem for each reading, by which all three meet.
Plurals in ات and words of three letters have the same stem with their article and without: Snowball leaves those their
ending, and these their article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_AND = re.compile("[وف](?=(?:[بك]?ال|لل).{3})")
_ARTICLE = re.compile("(?:[بك]?ال|لل)(?=.{3})")
_PARTICLES = (re.compile("[وف](?=.{3})"), re.compile("[بكل](?=.{3})"))
_SHORT = re.compile("ال.{3}")
_PLURAL = re.compile(".{3,}ات")


def arabic_stems(written: str, stem: Callable[[str], str]) -> set[str]:
    """All stems of a word in lower case, by Snowball's `stem`."""
    return {_stem_with_article(reading, stem) for reading in _readings(written)}


def _readings(written: str) -> list[str]:
    """The word as each thing that it can be: as it is written; with its article for what may stand before it."""
    if _AND.match(written):
        written = written[1:]
    article = _ARTICLE.match(written)
    if article:
        noun = written[article.end() :]
        # A ل that the noun begins with is not written a third time: للجنة is to the لجنة.
        return [f"ال{noun}", f"الل{noun}"] if article[0] == "لل" else [f"ال{noun}"]
    nouns = [written]
    for particle in _PARTICLES:
        nouns += [noun[1:] for noun in nouns if particle.match(noun)]
    if len(nouns) == 1:
        return [f"ال{written}" if _PLURAL.fullmatch(written) else written]
    return [written, *(f"ال{noun}" for noun in nouns)]


def _stem_with_article(reading: str, stem: Callable[[str], str]) -> str:
    found = stem(reading)
    return stem(reading[2:]) if _SHORT.fullmatch(reading) and found.startswith("ال") else found
