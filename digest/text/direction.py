"""Marks that change the direction of text, by the Unicode Bidirectional Algorithm (Unicode Standard Annex 9).

Hebrew and Arabic have plain marks of direction (U+200E, U+200F, U+061C), which touch nothing beyond their neighbours.
Overrides show letters in another order than they are written in, and an embedding or isolate that is not closed reaches
to the end of its paragraph: both can make a reader see what nobody wrote.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from digest.text.deferred_pattern import deferred
from digest.text.scripts import without_marks

_POP, _POP_ISOLATE = "\u202c", "\u2069"
_CLOSED_BY = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", _POP),
    **dict.fromkeys("\u2066\u2067\u2068", _POP_ISOLATE),
}
_OVERRIDES = "\u202d\u202e"
_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FROM_LEFT = deferred("[^\\W\\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FIRST_STRONG_ISOLATE = "\u2068"
_NAMES = {
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "pop directional formatting",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "first strong isolate",
    "\u2069": "pop directional isolate",
}


HINT = "delete it: letters know their direction, and plain marks of it are U+200E and U+200F"
"""What to do about any of them."""


class Turn(NamedTuple):
    """A mark of direction that is wrong, where it stands, and what is wrong with it."""

    at: int
    complaint: str


def first_direction(text: str) -> str:
    """How the first letter of `text` runs that has a direction (UAX #9, P2): `ltr`, `rtl`; empty where none has one."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next(("ltr" if kind == "L" else "rtl" for kind in strong if kind in ("L", "R", "AL")), "")


def is_right_to_left(text: str) -> bool:
    """Whether `text` is set from the right: its first letter that has a direction runs to the left."""
    return first_direction(text) == "rtl"


def has_right_to_left(text: str) -> bool:
    """Whether any letter of `text` may run to the left: Unicode keeps two stretches of its characters for those."""
    return not without_marks(text).isascii() and _FROM_RIGHT.search(text) is not None


def isolated(text: str) -> str:
    """`text` as one that runs its own way, whatever stands around it (UAX #9, 2.4.2); nothing where it is empty."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else ""


def within(text: str, way: str) -> str:
    """`text` as it stands in a sentence that is set in the direction `way`: isolated where it has letters that run the
    other way. What is made of isolated parts stays as it is, since it runs as the sentence does."""
    if way == "ltr" and text.isascii():
        return text
    against = (_FROM_LEFT if way == "rtl" else _FROM_RIGHT).search(text)
    return isolated(text) if against and _FIRST_STRONG_ISOLATE not in text else text


def has_controls(text: str) -> bool:
    """Whether `text` has any mark that embeds, isolates or overrides."""
    # Each is looked for by itself, which is quicker than a class: it is asked of every text, and hardly any has one.
    return not text.isascii() and any(map(text.__contains__, _CONTROLS))


def turns(paragraph: str) -> Iterator[Turn]:
    """The overrides of a paragraph, in order, and the marks that are not closed in it or close nothing."""
    opened: list[tuple[int, str]] = []
    waiting = {_POP: 0, _POP_ISOLATE: 0}
    wrong: dict[int, str] = {}
    for found in _CONTROL.finditer(paragraph):
        at, mark = found.start(), found[0]
        if mark in _CLOSED_BY:
            opened.append((at, mark))
            waiting[_CLOSED_BY[mark]] += 1
            if mark in _OVERRIDES:
                wrong[at] = f"{_named(mark)} shows readers letters in another order than they are written in"
        elif not waiting[mark]:
            wrong[at] = f"{_named(mark)} closes nothing"
        else:
            closed = ""
            while closed != mark:
                closed = _CLOSED_BY[opened.pop()[1]]
                waiting[closed] -= 1
    for at, mark in opened:
        wrong.setdefault(at, f"{_named(mark)} is not closed in its paragraph")
    yield from (Turn(at, wrong[at]) for at in sorted(wrong))


def _named(mark: str) -> str:
    return f"U+{ord(mark):04X} ({_NAMES[mark]})"
