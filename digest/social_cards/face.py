"""Letters as they stand on pictures, drawn once and for all.

A face is a file that scripts/card_faces.py makes: zlib over a line of JSON and the letters' pixels. `glyphs` gives for
each letter its advance in 1/64 pixel, how many pixels its picture begins from there, and how many pairs of columns that
is wide; `kerning` what is added between two letters, in 1/64 pixel. Pixels come as pairs of columns: `rows` bytes, the
left pixel of a row in the upper half of its byte, the right in the lower, in shades from 0 (paper) to 5 (ink).

No font is opened in a build: so the same text gives the same pixels, whatever libraries a machine has.
"""

from __future__ import annotations

import json
import unicodedata
import zlib
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple, Protocol

from digest.text.deferred_pattern import deferred
from digest.text.white_space import BREAKS

_UNIT = 64
# A word with the space before it; Chinese and Japanese characters one by one, with the marks that may not end or begin
# a line. Korean is divided at its spaces.
_WIDE = "\u2e80-\u2fff\u3040-\u30ff\u3400-\u9fff\uff01-\uff9f\U00020000-\U0003ffff"
_OPENING, _CLOSING = "「『（【〔〈《", "、。，．！？：；」』）】〕〉》”’ー・…"
_BREAKABLE = deferred(rf" ?(?:[{_OPENING}“‘]*[{_WIDE}][{_CLOSING}]*|[^ {_WIDE}{_OPENING}]+|[^ ])")
_PICTURES = frozenset({"So", "Sk", "Me", "Cf"})
_UNSEEN = {**dict.fromkeys(map(ord, BREAKS)), 0x2011: "-"}


class LetterLine(NamedTuple):
    """A line of text in pairs of columns, `rows` bytes to each; the letters stand on row number `baseline`."""

    columns: bytes
    rows: int
    baseline: int

    @property
    def width(self) -> int:
        """In pixels."""
        return 2 * len(self.columns) // self.rows


class AnyFace(Protocol):
    """Letters of one size, of the theme or of a font."""

    def width(self, text: str) -> int:
        """How far `text` reaches, in 1/64 pixel."""

    def line(self, text: str) -> LetterLine:
        """`text` on one line."""


class _Glyph(NamedTuple):
    advance: int
    offset: int
    at_even: bytes
    """The picture, where it begins at an even column."""
    at_odd: bytes


class Face:
    """The letters of one size. Raises ValueError, KeyError or zlib.error for what is no face."""

    def __init__(self, data: bytes) -> None:
        head, _, self._pixels = zlib.decompress(data).partition(b"\n")
        about = json.loads(head)
        self.size: int = about["size"]
        self._rows: int = about["rows"]
        self._baseline: int = about["baseline"]
        self._kerning: dict[str, int] = about["kerning"]
        self._measures: dict[str, tuple[int, int, int]] = about["glyphs"]
        self._starts = dict(zip(self._measures, accumulate(self._lengths(), initial=0), strict=False))
        self._glyphs: dict[str, _Glyph] = {}

    def _lengths(self) -> Iterator[int]:
        return (pairs * self._rows for _, _, pairs in self._measures.values())

    def _glyph(self, character: str) -> _Glyph:
        known = self._glyphs.get(character)
        if known is None:
            advance, offset, pairs = self._measures[character]
            start = self._starts[character]
            picture = self._pixels[start : start + pairs * self._rows]
            known = self._glyphs[character] = _Glyph(advance, offset, picture, _moved(picture, self._rows))
        return known

    def has(self, text: str) -> bool:
        """Whether there is a letter for each character of `text`, which is `plain`."""
        return self._measures.keys() >= set(text)

    def width(self, text: str) -> int:
        """How far `text` reaches, in 1/64 pixel. Raises KeyError where a letter is missing."""
        measures, kerning = self._measures, self._kerning
        pairs = map("".join, pairwise(text))
        return sum([measures[character][0] for character in text]) + sum([kerning.get(pair, 0) for pair in pairs])

    def line(self, text: str) -> LetterLine:
        """`text` on one line. Raises KeyError where a letter is missing."""
        rows = self._rows
        columns = bytearray()
        place = 0
        before = ""
        for character in text:
            advance, offset, at_even, at_odd = self._glyph(character)
            place += self._kerning.get(before + character, 0)
            x = max(0, (place + _UNIT // 2) // _UNIT + offset)
            picture = at_odd if x % 2 else at_even
            at = x // 2 * rows
            shared = len(columns) - at
            if shared > 0 and picture:
                # Letters that reach over each other: what is darker than ink is ink.
                columns[at:] = _laid(bytes(columns[at:]), picture[:shared]) + picture[shared:]
            elif picture:
                columns += bytes(-shared)
                columns += picture
            place += advance
            before = character
        return LetterLine(bytes(columns), rows, self._baseline)


def _moved(picture: bytes, rows: int) -> bytes:
    """The pairs of columns in `picture`, one pixel further to the right."""
    if not picture:
        return picture
    upper, lower = bytes([byte >> 4 for byte in picture]), bytes([(byte & 15) << 4 for byte in picture])
    moved = _laid(bytes(rows) + lower, upper)
    return moved if any(moved[-rows:]) else moved[:-rows]


def _laid(under: bytes, over: bytes) -> bytes:
    """Both pictures, from the same column on; shades may become more than ink."""
    length = max(len(under), len(over))
    both = int.from_bytes(under.ljust(length, b"\0")) | int.from_bytes(over.ljust(length, b"\0"))
    return both.to_bytes(length)


def plain(text: str) -> str:
    """`text` on one line and composed (Unicode's NFC), without characters that nothing is drawn for."""
    return unicodedata.normalize("NFC", " ".join(text.translate(_UNSEEN).split()))


def without_pictures(text: str) -> str:
    """`text`, which is `plain`, without emoji and other signs that no face of letters has."""
    return " ".join("".join([each for each in text if unicodedata.category(each) not in _PICTURES]).split())


def wrapped(text: str, face: AnyFace, width: int, most: int) -> tuple[str, ...] | None:
    """`text` in at most `most` lines of `width` pixels, as few as it takes and of much the same length; None if it
    takes more.
    """
    words = _BREAKABLE.findall(text)
    widths = [face.width(word.strip()) for word in words]
    gap, limit = face.width(" "), width * _UNIT
    gaps = [gap if word[:1] == " " else 0 for word in words]
    if max(widths) > limit:
        return None
    lines = _filled(widths, gaps, limit)
    if len(lines) > most:
        return None
    # As narrow as it goes with this number of lines: then none of them is a single short word.
    low, high = max(widths), limit
    while high - low > _UNIT:
        middle = (low + high) // 2
        tried = _filled(widths, gaps, middle)
        low, high = (low, middle) if len(tried) == len(lines) else (middle, high)
        lines = tried if len(tried) == len(lines) else lines
    return tuple("".join(words[start:end]).strip() for start, end in lines)


def shortened(text: str, face: AnyFace, width: int) -> str:
    """As many words of `text` as one line of `width` pixels holds, with an ellipsis where that is not all."""
    limit = width * _UNIT
    if face.width(text) <= limit:
        return text
    words = text.split(" ")
    while len(words) > 1 and face.width(f"{' '.join(words)} …") > limit:
        words.pop()
    cut = " ".join(words)
    if face.width(f"{cut} …") <= limit:
        return f"{cut} …"
    while cut and face.width(f"{cut}…") > limit:
        cut = cut[:-1]
    return f"{cut}…"


def _filled(widths: list[int], gaps: list[int], limit: int) -> list[tuple[int, int]]:
    """Words by their `widths`, with the `gaps` before them, as many to a line as `limit` holds: where each line begins
    and ends.
    """
    lines: list[tuple[int, int]] = []
    start, length = 0, 0
    for index, width in enumerate(widths):
        if index > start and length + gaps[index] + width > limit:
            lines.append((start, index))
            start, length = index, 0
        length += (gaps[index] if index > start else 0) + width
    return [*lines, (start, len(widths))]
