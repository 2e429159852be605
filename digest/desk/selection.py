"""What somebody selected in a page, found again in the article's text."""

from __future__ import annotations

import textwrap
import unicodedata
from typing import NamedTuple

from digest.text.folding import Folded, fold
from digest.text.spans import Span
from digest.text.words.boundaries import begins_whole, ends_whole

LONGEST = 5_000
"""Characters of a selection: more than any annotation rests on."""
_MOST = 500
_AROUND = 400
_SIGNS = "%‰°"
_SHOWN = 80
_EDGES = " ,;.\"'「」『』"
"""What may stand at the ends of a selection and not be taken with it, untold; folded."""


class Selected(NamedTuple):
    """The text that is selected, and what the page shows before and behind it."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class PlaceOfSelection(NamedTuple):
    """Where it stands in the text, extended to whole words where it cut one."""

    span: Span
    is_extended: bool


def find(folded: Folded, selected: Selected) -> PlaceOfSelection | str:
    """The place of what is `selected`; or why it cannot be told, as a sentence."""
    exact = fold(selected.exact).folded.strip(" ")
    if not exact:
        return "Nothing is selected."
    if len(exact) > LONGEST:
        return "That is longer than anything that is annotated: select a passage."
    prefix, suffix = fold(selected.prefix).folded[-_AROUND:], fold(selected.suffix).folded[:_AROUND]
    text = folded.folded
    starts: list[int] = []
    at = text.find(exact)
    while at >= 0 and len(starts) < _MOST:
        starts.append(at)
        at = text.find(exact, at + 1)
    if not starts:
        return "The article does not say this: select in its text. If it has changed, load the page anew."
    fits = {start: _fit(text, start, start + len(exact), prefix, suffix) for start in starts}
    best = max(fits.values())
    nearest = [start for start, fit in fits.items() if fit == best]
    if len(nearest) > 1:
        return f"This stands {len(starts)} times in the article, and the words around it are the same: select more."
    start, end = nearest[0], nearest[0] + len(exact)
    wide = _whole(folded, start, end)
    return PlaceOfSelection(folded.span(*wide), wide != (start, end))


def taken(selected: str, words: str) -> str:
    """What is said of an entry that rests on `words` where these are more or less than what was `selected`, else ""."""
    wanted, given = (fold(each).folded.strip(_EDGES) for each in (selected, words))
    if not given or given == wanted:
        return ""
    shown = textwrap.shorten(words, _SHOWN, placeholder=" …")
    if wanted in given:
        return f"The selection was extended to “{shown}”."
    return f"Of the selection, “{shown}” is taken." if given in wanted else f"“{shown}” is taken for the selection."


def _fit(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How far what stands around `start:end` is what the page shows, white space aside."""
    before = text[max(0, start - 2 * _AROUND) : start].replace(" ", "")
    after = text[end : end + 2 * _AROUND].replace(" ", "")
    return _alike(before[::-1], prefix.replace(" ", "")[::-1]) + _alike(after, suffix.replace(" ", ""))


def _alike(one: str, other: str) -> int:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return length


def _whole(folded: Folded, start: int, end: int) -> tuple[int, int]:
    """The range, extended to whole words and numbers, and to the signs that touch these: 12%, €5."""
    text = folded.folded
    if start > 0 and _joined(text[start - 1], text[start]):
        start -= 1
    while start > 0 and not begins_whole(folded, start):
        start -= 1
    if end < len(text) and _joined(text[end - 1], text[end]):
        end += 1
    while end < len(text) and not ends_whole(folded, end):
        end += 1
    return start, end


def _joined(one: str, other: str) -> bool:
    """Whether two characters are a figure and the sign of its unit, in either order."""
    return (one.isdecimal() and _is_sign(other)) or (_is_sign(one) and other.isdecimal())


def _is_sign(character: str) -> bool:
    return character in _SIGNS or unicodedata.category(character) == "Sc"
