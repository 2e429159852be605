"""Blocks that are written the other way than the text around them: an Arabic paragraph of an English article.

Each block has the direction of its first letter that has one, as HTML has it for `dir="auto"`
(https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute), and says so only where that is not the direction it
would have anyway. What is not published is gone by then, so that it decides nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from digest.model.article import Flow, Run
from digest.text.direction import first_direction, has_right_to_left
from digest.translation.locales import direction

_BLOCK = re.compile(r"<(/?)(p|h[2-6]|blockquote|ul|ol|li|th|td|figcaption|div|section|pre)\b")
_PLACED = re.compile(r"<div\b[^>]*></div>")
_CODE = "ltr"
"""Code is written from the left in every language."""


class _Open(NamedTuple):
    """A block that is open: where its tag stands, and the direction that it has unless its own letters say another."""

    piece: int
    is_code: bool


def directed(flow: Flow, language: str) -> Flow:
    """`flow`, in which blocks say their direction where that is not the one of their surroundings; the article is
    written in `language`, a BCP 47 tag."""
    usual = direction(language)
    if usual == "ltr" and not has_right_to_left(flow.text):
        return flow
    return replace(
        flow, blocks=tuple(replace(block, pieces=_directed(flow.text, block.pieces, usual)) for block in flow.blocks)
    )


def _directed(text: str, pieces: tuple[str | Run, ...], usual: str) -> tuple[str | Run, ...]:
    own = _own_directions(text, pieces)
    told = list(pieces)
    around = [usual]
    for number, piece in enumerate(pieces):
        found = _block(piece)
        if not found or not isinstance(piece, str):
            continue
        if found[1]:
            around.pop()
            continue
        wanted = own.get(number, around[-1])
        if wanted != around[-1]:
            told[number] = piece.replace(">", f' dir="{wanted}">', 1)
        around.append(wanted)
    return tuple(told)


def _own_directions(text: str, pieces: tuple[str | Run, ...]) -> dict[int, str]:
    """The direction of each block of whose text any letter has one, by the place of its opening tag."""
    own: dict[int, str] = {}
    opened: list[_Open] = []
    for number, piece in enumerate(pieces):
        if isinstance(piece, Run):
            waiting = [each for each in opened if each.piece not in own]
            found = first_direction(text[piece.start : piece.end]) if waiting else ""
            own.update((each.piece, _CODE if each.is_code else found) for each in waiting if found or each.is_code)
        elif block := _block(piece):
            if block[1]:
                opened.pop()
            else:
                opened.append(_Open(number, block[2] == "pre"))
    return own


def _block(piece: str | Run) -> re.Match[str] | None:
    """The tag of a block that a piece is, where it is one."""
    if isinstance(piece, Run) or _PLACED.match(piece):
        return None
    return _BLOCK.match(piece) or (_BLOCK.search(piece) if piece.startswith("</code>") else None)
