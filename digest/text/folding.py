"""Folding: what an anchor may differ in from its passage without being another passage.

Folded away are Unicode composition (NFC), runs of white space, kinds of quotation marks and dashes, `--` for a dash,
`...` for an ellipsis, soft hyphens and characters that have no width. Letters, case, digits and all other signs stay.
An offset map leads back. Folding what is folded changes nothing, nor does folding a part of it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.text.deferred_pattern import deferred
from digest.text.scripts import COMMON_MARKS, without_marks
from digest.text.spans import Change, OffsetMap, Span, edit
from digest.text.white_space import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc\uff07"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\xab\xbb\u2033\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_ELLIPSIS = "\u2026"

_ONE_FOR_ONE = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_DASHES, "-"),
}
_COMMON = tuple(each for each in (*_ONE_FOR_ONE, _ELLIPSIS) if each.isascii() or each in COMMON_MARKS)
_MOVING = frozenset(INVISIBLE + _ELLIPSIS)
_FOLDABLE = re.compile(f"[{re.escape(''.join(_ONE_FOR_ONE) + INVISIBLE + _ELLIPSIS)}]")
_UNEVEN = deferred(f" [ {INVISIBLE}]* |-[-{INVISIBLE}]*-|{_ELLIPSIS}|[{INVISIBLE}]+")
_COMPOSABLE = re.compile(r"[\s\S]?[^\x00-\x7f]+")
# Letters that compose with a letter before them: Hangul vowels and final consonants, Kirat Rai vowel signs.
_JOINING_LETTER = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff\U00016d63-\U00016d6a]")


class Folded(Struct, frozen=True):
    """A text and its folded form; `maps` lead from one to the other, and are empty where folding moved nothing."""

    text: str
    folded: str
    maps: tuple[OffsetMap, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The span of `text` that the non-empty range `start:end` of `folded` stands for."""
        for offsets in reversed(self.maps):
            start, end = offsets.back(start, end)
        return Span(start, end)

    def range(self, span: Span) -> tuple[int, int]:
        """The range of `folded` that holds all that `span` of `text` touches; empty where folding left none of it."""
        start, end = span
        for offsets in self.maps:
            if start >= end:
                return 0, 0
            start, end = offsets.forth(start, end)
        return start, end


def fold(text: str) -> Folded:
    """Folds `text`, with the way back. Linear: only places where folding moves something are looked at one by one."""
    folded, found = text, _foldable_in(text)
    for character in found - _MOVING:
        folded = folded.replace(character, _ONE_FOR_ONE[character])
    maps: list[OffsetMap] = []
    if found & _MOVING or "  " in folded or "--" in folded:
        folded, offsets = edit(folded, _evenings(folded))
        maps.append(offsets)
    if not folded.isascii() and not unicodedata.is_normalized("NFC", folded):
        folded, offsets = edit(folded, _compositions(folded))
        maps.append(offsets)
    return Folded(text, folded, tuple(maps))


def _foldable_in(text: str) -> frozenset[str]:
    """Those characters of `text` that are folded. Where it has ASCII and common marks alone, each of few is looked for
    by itself."""
    if without_marks(text).isascii():
        return frozenset(filter(text.__contains__, _COMMON))
    return frozenset(_FOLDABLE.findall(text))


def _evenings(text: str) -> Iterator[Change]:
    for uneven in _UNEVEN.finditer(text):
        first = uneven[0][0]
        replacement = first if first in " -" else "..." if first == _ELLIPSIS else ""
        yield Change(uneven.start(), uneven.end(), replacement)


def _compositions(text: str) -> Iterator[Change]:
    """What NFC (Unicode Standard Annex 15) replaces, cluster by cluster: a character and all that may join it."""
    for run in _COMPOSABLE.finditer(text):
        if unicodedata.is_normalized("NFC", run[0]):
            continue
        start = run.start()
        while start < run.end():
            end = start + 1
            while end < run.end() and _joins(text[end]):
                end += 1
            cluster = text[start:end]
            normal = unicodedata.normalize("NFC", cluster)
            if normal != cluster:
                yield Change(start, end, normal)
            start = end


def _joins(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or bool(_JOINING_LETTER.match(character))
