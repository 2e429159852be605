"""Kindle's `My Clippings.txt`: clippings parted by a line of ten equals signs.

Each has a title with the author in brackets, a line that says what it is and where, an empty line, and the passage. The
second line is in the language of the device: what is a note is told by its words, and what is neither note nor bookmark
is a passage. A note belongs to the passage that ends where it stands. A passage that was marked anew stays beside the
old one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from digest.importing.records import Record

SEPARATOR = "=========="
_NOTE = re.compile(r"\b(?:note|notiz|nota|notitie|заметка)\b|メモ|笔记|筆記|메모", re.IGNORECASE)
_BOOKMARK = re.compile(
    r"\b(?:bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer|закладка)\b|ブックマーク|书签|書籤|북마크",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"<[^<>]+>")
"""What stands for a passage where a book's publisher allows no more of them."""
_TAGS = re.compile(r"(?:[.#][^\W\d_][\w/-]*\s*)+")
"""A note that is nothing but tags, as readers write them: `.harbour`, `#harbour #fares`."""
_AUTHOR = re.compile(r"\s*\([^()]*\)\s*$")
_PLACE = re.compile(r"(\d+)(?:\s?[-–]\s?(\d+))?")
_FEWEST_LINES = 3


class _Clipping(NamedTuple):
    title: str
    what: str
    text: str

    @property
    def last_place(self) -> str:
        """The last place that the second line names before the date: where a passage ends, and its note stands."""
        where = self.what.rpartition("|")[0] or self.what
        found = list(_PLACE.finditer(where))
        return (found[-1][2] or found[-1][1]) if found else ""


def is_kindle(text: str) -> bool:
    """Whether `text` is parted as Kindle parts clippings."""
    return any(line.strip() == SEPARATOR for line in text.splitlines()) and bool(_clippings(text))


def read_kindle(text: str) -> list[Record]:
    """The passages, with the notes that belong to them; a note without a passage stands by itself."""
    records: list[Record] = []
    places: list[tuple[str, str]] = []
    notes: list[_Clipping] = []
    for clipping in _clippings(text):
        if _BOOKMARK.search(clipping.what) or not clipping.text or _LIMIT.fullmatch(clipping.text):
            continue
        if _NOTE.search(clipping.what):
            notes.append(clipping)
            continue
        records.append(Record(clipping.text, title=_AUTHOR.sub("", clipping.title)))
        places.append((clipping.title, clipping.last_place))
    for note in notes:
        at = (note.title, note.last_place)
        number = max((number for number, place in enumerate(places) if place == at and at[1]), default=None)
        if number is None:
            records.append(Record("", comment=note.text, title=_AUTHOR.sub("", note.title)))
        else:
            before = records[number]
            if _TAGS.fullmatch(note.text):
                tags = (tag.lstrip(".#") for tag in note.text.split())
                records[number] = replace(before, tags=(*before.tags, *tags))
                continue
            said = "\n\n".join(filter(None, (before.comment, note.text)))
            records[number] = replace(before, comment=said)
    return records


def _clippings(text: str) -> list[_Clipping]:
    found = []
    for part in re.split(rf"^{SEPARATOR}\s*$", text.replace("\ufeff", ""), flags=re.MULTILINE):
        lines = part.strip("\r\n ").splitlines()
        if len(lines) + 1 >= _FEWEST_LINES and lines[1].lstrip().startswith(("-", "–", "·")):
            found.append(_Clipping(lines[0].strip(), lines[1], "\n".join(lines[2:]).strip()))
    return found
