"""Marks of notes that touch a word or a sign: passengers¹, 5 %², billion.³, boats.ᵃ, boats①.

A raised two or three behind a unit of length is its power (m²), and any behind a digit the number's (10⁶): these are no
marks, as far as anybody can tell.
"""

from __future__ import annotations

import re

from digest.text.scripts import EDGED

_FIGURES = "\u00b9\u00b2\u00b3\u2070-\u207f\u2460-\u24ff\u2776-\u2793"
_LETTERS = "\u02b0-\u02b8\u1d2c-\u1d6a"
_RAISED = re.compile(f"[{_FIGURES}{_LETTERS}]")
_LETTER = rf"[^\W\d_{_FIGURES}{_LETTERS}]"
_MARK = re.compile(
    rf"(?:(?<!{_LETTER})(?P<word>{_LETTER}++)|(?<=[%‰)\]]))[.,;:!?…]?"
    rf"(?P<mark>(?:[{_FIGURES}]+|[{_LETTERS}])(?:[,–-][{_FIGURES}]+)*)(?!\w(?<=[{EDGED}]))"
)
_POWERED = frozenset("m km cm mm dm hm nm dam µm μm in ft yd mi s CO NO x y".split())
_POWERS = frozenset("\u00b2\u00b3")
_RAISED_LETTERS = frozenset(map(chr, (*range(0x2B0, 0x2B9), *range(0x1D2C, 0x1D6B))))
_LONGEST_WORD = 40
_LONGEST_MARK = 12
_SHORTEST_LETTERED = 3


def without_note_marks(text: str) -> str:
    """`text` with an asterisk for each character of the marks that touch words of it; no character moves."""
    if text.isascii() or not _RAISED.search(text):
        return text
    return _MARK.sub(_asterisks, text)


def is_note_mark(text: str, at: int) -> bool:
    """Whether what begins at `at` of `text`, behind a word, is the mark of a note."""
    if text[at].isascii() or not _RAISED.match(text, at):
        return False
    low = max(0, at - _LONGEST_WORD)
    found = _MARK.finditer(text[low : at + _LONGEST_MARK])
    return any(low + each.start("mark") == at and _is_mark(each) for each in found)


def _asterisks(found: re.Match[str]) -> str:
    if not _is_mark(found):
        return found[0]
    return found[0][: found.start("mark") - found.start()] + "*" * len(found["mark"])


def _is_mark(found: re.Match[str]) -> bool:
    """Whether it is neither the power of a unit nor letters of an abbreviation: km², Mᵐᵉ."""
    word, mark = found["word"] or "", found["mark"]
    touches = found.end("word") == found.start("mark")
    if touches and word in _POWERED and mark[0] in _POWERS:
        return False
    return not word or mark[0] not in _RAISED_LETTERS or len(word) >= _SHORTEST_LETTERED
