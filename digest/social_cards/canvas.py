"""A picture of sixteen colours, row by row, and its encoding as PNG (https://www.w3.org/TR/png-3/)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, groupby
from typing import NamedTuple

from digest.social_cards.face import LetterLine

Colour = tuple[int, int, int]
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_FOUR_BITS, _PALETTE = 4, 3
_ZLIB_HEADER = b"\x78\x01"
_ADLER = 65_521
_MEMORY = 9
"""The most symbols to a block, so that a picture takes few."""


class ColouredLine(NamedTuple):
    """A line of text in colour, row by row, of which so many are `above` its baseline."""

    rows: Sequence[bytes]
    above: int
    width: int


def coloured(line: LetterLine, shades: bytes, box: tuple[int, int] | None = None) -> ColouredLine:
    """`line` with the colours that `shades` has for each shade.

    With a `box`, the paper is coloured by `shades` too: so many rows above the baseline and below it.
    """
    columns, step = line.columns.translate(_both(shades)), line.rows
    above, below = box or (line.baseline, step - line.baseline)
    rows = [columns[row::step] for row in range(line.baseline - above, line.baseline + below)]
    return ColouredLine(rows, above, line.width)


class Canvas:
    """A blank picture in colour 0 of a palette. A row is PNG's: its filter, which is none, and two pixels to a byte."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self._length = 1 + (width + 1) // 2
        self._blank = bytes(self._length)
        self._rows = [self._blank] * height

    def bar(self, left: int, top: int, width: int, height: int, colour: int) -> None:
        """A bar of `colour`; `left` and `width` are even."""
        self._put(top, left, [bytes([colour << 4 | colour]) * (width // 2)] * height)

    def write(self, text: ColouredLine, left: int, baseline: int) -> None:
        """Text at `left`, which is even, standing on row `baseline`."""
        self._put(baseline - text.above, left, text.rows)

    def _put(self, top: int, left: int, pieces: Sequence[bytes]) -> None:
        """Pieces of rows, all of one length, from row `top` on, over what is there."""
        margin, length, blank, rows = bytes(1 + left // 2), self._length, self._blank, self._rows
        nothing = bytes(len(pieces[0]))
        for y, piece in enumerate(pieces, start=top):
            if piece == nothing:
                continue
            row = (margin + piece).ljust(length, b"\0")
            if rows[y] is not blank:
                row = (int.from_bytes(row) | int.from_bytes(rows[y])).to_bytes(length)
            rows[y] = row

    def png(self, palette: Sequence[Colour], description: str) -> bytes:
        """The picture as PNG, with what it says as text in it (iTXt)."""
        head = struct.pack(">IIBBBBB", self.width, self.height, _FOUR_BITS, _PALETTE, 0, 0, 0)
        said = b"Description\0\0\0\0\0" + description.encode("utf-8", "replace")
        chunks = (
            (b"IHDR", head),
            (b"PLTE", bytes(chain.from_iterable(palette))),
            (b"iTXt", said),
            (b"IDAT", self._compressed()),
            (b"IEND", b""),
        )
        return _SIGNATURE + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )

    def _compressed(self) -> bytes:
        """The rows as a zlib stream (RFC 1950). Runs of blank rows are compressed once for all pictures."""
        parts = [_ZLIB_HEADER]
        packer = _packer()
        checksum, at = zlib.adler32(b""), 0
        for is_blank, group in groupby([row is self._blank for row in self._rows]):
            number = len(list(group))
            if is_blank:
                parts.append(_blank_rows(number, self._length))
                # Zeros add the lower half of the checksum to its upper half, and change nothing else (RFC 1950, 8.2).
                lower, upper = checksum & 0xFFFF, checksum >> 16
                checksum = (upper + number * self._length * lower) % _ADLER << 16 | lower
            else:
                pixels = b"".join(self._rows[at : at + number])
                parts += packer.compress(pixels), packer.flush(zlib.Z_FULL_FLUSH)
                checksum = zlib.adler32(pixels, checksum)
            at += number
        return b"".join([*parts, packer.flush(), struct.pack(">I", checksum)])


def _packer() -> zlib._Compress:
    """Finds runs alone (Z_RLE): on text that is nearly as small as any, quicker, and the same with every zlib."""
    return zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY, zlib.Z_RLE)


@lru_cache(maxsize=512)
def _blank_rows(number: int, length: int) -> bytes:
    packer = _packer()
    return packer.compress(bytes(number * length)) + packer.flush(zlib.Z_FULL_FLUSH)


@lru_cache
def _both(shades: bytes) -> bytes:
    """For each byte of two shades, that of their colours; more than ink is ink."""
    colours = shades.ljust(16, shades[-1:])
    return bytes([colours[two >> 4] << 4 | colours[two & 15] for two in range(256)])
