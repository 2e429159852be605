"""Text made even for matching, and alternations of many phrases for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import cast

from digest.text.scripts import EDGED, EDGELESS, is_edgeless
from digest.text.white_space import INVISIBLE
from digest.text.words.note_marks import without_note_marks
from digest.text.words.trie import pattern_of

GAP = r"\s{1,3}"
SCRIPTS_WITHOUT_SPACES = EDGELESS
SPACED_LETTER = rf"\w(?<=[{EDGED}])"
WORD_END = rf"(?!{SPACED_LETTER})"
SAME_CLAUSE = r"(?:[^.;:]|(?<=\d)[.:](?=\d)|\.(?=[,)]|\s[^\W\dA-ZÀ-ÞĄĆĘŁŃŚŹŻА-Я]))"
"""What does not end a clause; nor does the full stop of an abbreviation: o 0,8 *proc.* rok do roku."""
_LETTER = r"\w"
_UNSEEN = re.compile(f"[{INVISIBLE}]+")

_FIRST_MARK, _BEHIND_MARKS, _MARK_LETTERS = 0x300, 0x3000, 0x20000


class _Even(dict[int, int | str]):
    """What characters become, by their code points; digits and marks are added as they come up."""

    def __missing__(self, point: int) -> int | str:
        character = chr(point)
        digit = unicodedata.decimal(character, -1)
        made: int | str = point if digit < 0 else str(digit)
        # Combining marks become letters: a word such as लोग is made with them, and `\w` lacks them.
        is_mark = _FIRST_MARK <= point < _BEHIND_MARKS and unicodedata.category(character)[0] == "M"
        if is_mark and not is_edgeless(character):
            made = chr(_MARK_LETTERS + point)
        self[point] = made
        return made


_KINDS = {
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\u2018\u2019\u02bc\u05f3\u2032\uff07", "'"),
    **dict.fromkeys("\u05be\u2010\u2011\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2012\u2015", "\u2013"),
    **dict.fromkeys("\uff5e\u301c\u223c", "~"),
    **dict.fromkeys("\uff05\u066a\ufe6a", "%"),
    **dict.fromkeys("\u05f4\u2033", '"'),
    **{chr(wide): chr(wide - 0xFEE0) for wide in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    "\u0130": "I",  # of Turkish: İki
    "\uffe5": "¥",
    "\uff04": "$",
    "\uffe1": "£",
    "\uff0c": ",",
    "\uff0e": ".",
    "\uff0b": "+",
    "\uff1a": ":",
    "\uff0f": "/",
}
_EVEN = _Even((ord(written), even) for written, even in _KINDS.items())


def even(text: str) -> str:
    """`text` with the digits of all scripts, wide Latin letters, and kinds of spaces, apostrophes, hyphens and other
    dashes made one, a letter for each combining mark, and an asterisk for a note that marks a word; no character moves.
    """
    return text if text.isascii() else without_note_marks(text).translate(_EVEN)


def visible(text: str) -> str:
    """`text` without soft hyphens, joiners, marks of direction and other characters that are not seen, and with letters
    and their combining marks as one character where there is one."""
    if text.isascii():
        return text
    seen = _UNSEEN.sub("", text)
    return seen if unicodedata.is_normalized("NFC", seen) else unicodedata.normalize("NFC", seen)


def offsets(text: str, seen: str) -> Sequence[int]:
    """For each character of `seen`, which is `visible(text)`, where in `text` it stands; and the length of `text`."""
    if len(text) == len(seen):
        return range(len(text) + 1)
    found: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and (unicodedata.category(text[end])[0] == "M" or _UNSEEN.match(text[end])):
            end += 1
        found += [start] * len(visible(text[start:end]))
        start = end
    found += [len(text)] * (len(seen) + 1 - len(found))  # letters that compose though none is a mark: jamo
    return found[: len(seen) + 1]


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """A phrase as tables hold it: composed, case folded, hyphens and runs of white space made one space."""
    return " ".join(even(visible(text)).replace("-", " ").casefold().split())


def one_of(phrases: Iterable[str], *, capitalised: bool = False) -> str:
    """A regular expression for any of `phrases`, the longest first, in text that is `even`.

    `capitalised` lets the first letter be of either case. In a phrase, a space stands for any white space and a hyphen
    for a space too.
    """
    return pattern_of(map(even, phrases), _letter_of_either_case if capitalised else _letter)


class _AtEdges:
    """Stands for a pattern, for its methods `match` and `search`."""

    def __init__(self, expression: str) -> None:
        self._expression = expression

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self._expression.replace(SPACED_LETTER, _LETTER))

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self._expression)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return (self._plain if text.isascii() or not is_edgeless(text) else self._whole).match(text, start)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return (self._plain if text.isascii() or not is_edgeless(text) else self._whole).search(text, start)


def at_edges(expression: str) -> re.Pattern[str]:
    """What `re.compile(expression)` gives, for its methods `match` and `search`, where `expression` asks for the end of
    a word.

    It is compiled when it is first used, and in two forms. In a text without a character of a script whose words have
    no edges, any letter is one whose word has edges: that form is compiled in half the time, and quicker to match.
    """
    return cast("re.Pattern[str]", _AtEdges(expression))


def _letter(letter: str, _is_first: bool) -> str:
    if letter == " ":
        return GAP
    if letter == "-":
        return r"(?:\s?-\s?|\s{1,3})"
    return letter if letter.isalnum() else re.escape(letter)


def _letter_of_either_case(letter: str, is_first: bool) -> str:
    if is_first and letter.swapcase() != letter and len(letter.swapcase()) == 1:
        return f"[{letter}{letter.swapcase()}]"
    return _letter(letter, is_first)
