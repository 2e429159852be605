"""Where a passage stands in a folded text: literally, and as whole words and whole numbers.

"10 billion" does not stand in "110 billion", nor "46" in "46,000" or "46 000", nor "3.2%" in "−3.2%", nor
"$5" in "HK$5". Scripts that put no space between words (Chinese, Japanese, Thai …), and Korean, whose particles cling
to words, have no such edges.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from digest.text.scripts import is_edgeless
from digest.text.words.note_marks import is_note_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.text.folding import Folded

_NUMBER_JOINTS = frozenset(",.'\u00b7\u066b\u066c")
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_LEADING_GROUP = re.compile(r"(?<!\d)\d{1,3}\Z")
_AMOUNT = re.compile(r"[A-Z]{0,3}[^\w\s]?\d")
_LATIN = re.compile("[A-Za-z]")
_SIGNS = frozenset("-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d")
_AROUND = " \"'"


def occurrences(folded: Folded, exact: str, prefix: str = "", suffix: str = "") -> Iterator[int]:
    """Each offset at which `exact` stands between `prefix` and `suffix`; all are folded, `exact` is not empty.

    Where context is given it vouches for that edge of `exact`, which may then be inside a word.
    """
    text = folded.folded
    wanted = prefix + exact + suffix
    before, length = len(prefix), len(exact)
    found = text.find(wanted)
    while found >= 0:
        start = found + before
        if (prefix or begins_whole(folded, start)) and (suffix or ends_whole(folded, start + length)):
            yield start
        found = text.find(wanted, found + 1)


def nearly_between(folded: Folded, start: int, end: int, prefix: str, suffix: str) -> bool:
    """Whether `start:end` stands between `prefix` and `suffix`, spaces and quotation marks between them aside.

    Editors leave them out: YAML drops a space at the end of a value, and a quotation's own marks are not its text.
    """
    text = folded.folded
    head, tail = prefix.rstrip(_AROUND), suffix.lstrip(_AROUND)
    before, after = start, end
    while head and before and text[before - 1] in _AROUND:
        before -= 1
    while tail and after < len(text) and text[after] in _AROUND:
        after += 1
    return text.endswith(head or prefix, 0, before) and text.startswith(tail or suffix, after)


def begins_whole(folded: Folded, start: int) -> bool:
    """Whether no word, number or combined character reaches across `start`, the beginning of a passage."""
    if start == 0:
        return True
    text = folded.folded
    before, first = text[start - 1], text[start]
    if _is_mark(first) or (before == first == "."):
        return False
    if _is_word(first) and _is_word(before):
        return is_edgeless(first + before)
    if first.isdigit() and start > 1 and text[start - 2].isdigit():
        return not (before in _NUMBER_JOINTS or _parts_thousands(folded, start - 1))
    if before.isdigit() and first in _NUMBER_JOINTS:
        return not text[start + 1 : start + 2].isdigit()
    if before == "-" and _AMOUNT.match(text, start):
        return not _is_sign(folded, start - 1)
    return not (_is_currency(first) and _LATIN.match(before))


def ends_whole(folded: Folded, end: int) -> bool:
    """Whether no word, number or combined character reaches across `end`, the end of a passage."""
    text = folded.folded
    if end == len(text):
        return True
    last, after = text[end - 1], text[end]
    if _is_mark(after) or (last == after == "."):
        return False
    if _is_word(last) and _is_word(after):
        return is_edgeless(last + after) or is_note_mark(text, end)
    if last.isdigit() and text[end + 1 : end + 2].isdigit():
        return not (after in _NUMBER_JOINTS or _parts_thousands(folded, end))
    if after.isdigit() and last in _NUMBER_JOINTS:
        return not text[max(0, end - 2) : end - 1].isdigit()
    return not (_is_currency(last) and _LATIN.match(after))


def _is_word(character: str) -> bool:
    return character.isalnum() or _is_mark(character)


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"


def _is_currency(character: str) -> bool:
    return unicodedata.category(character) == "Sc"


def _parts_thousands(folded: Folded, space: int) -> bool:
    """Whether there is a space that parts a number's thousands, as in 46 000; the end of a cell or a line is none."""
    text = folded.folded
    if text[space] != " " or not _THOUSANDS.match(text, space + 1):
        return False
    if folded.text[folded.span(space, space + 1).start] == "\n":
        return False
    return bool(_LEADING_GROUP.search(text[max(0, space - 4) : space]))


def _is_sign(folded: Folded, dash: int) -> bool:
    """Whether the dash makes the number after it negative: it follows no word, and is not as long as a pause."""
    if dash and _is_word(folded.folded[dash - 1]):
        return False
    start, end = folded.span(dash, dash + 1)
    return folded.text[start:end] in _SIGNS
