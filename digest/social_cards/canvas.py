"""A picture of four colours, row by row, and its encoding as PNG (https://www.w3.org/TR/png-3/).

Four colours take two bits a pixel. A row is written as what differs from the row above (the filter Up), since letters
are upright, so that most of a row is as above; or as it is, where that leaves more zeros, as where letters begin and
end. A card takes three fifths of what it takes in sixteen colours unfiltered.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from digest.social_cards.face import LetterLine

Colour = tuple[int, int, int]
_Piece = tuple[int, bytes]
"""Pixels of a row, four to a byte, and before them so many blank bytes."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TWO_BITS, _PALETTE = 2, 3
_NONE, _UP = b"\0", b"\2"
_ZERO = b"\0"  # which is counted faster than 0 is
_ZLIB_HEADER = b"\x78\x01"
_ADLER = 65_521
_END = b"\3\0"
"""An empty block, the last (RFC 1951, 3.2.3)."""
_SMALL_RUN = 45
"""How many rows a small line has at most."""
_MEMORY = 9
"""The most symbols to a block, so that a picture takes few."""
# A byte of a letter has two pixels of four bits: their places among the four pixels of two bits in a byte of a picture.
_LEFT = bytes([(byte >> 4 & 3) << 6 | (byte & 3) << 4 for byte in range(256)])
_RIGHT = bytes([(byte >> 4 & 3) << 2 | byte & 3 for byte in range(256)])


class ColouredLine(NamedTuple):
    """A line of text in colour, row by row, of which so many are `above` its baseline."""

    rows: Sequence[bytes]
    above: int
    width: int


def coloured(line: LetterLine, shades: bytes) -> ColouredLine:
    """`line` with the colours that `shades` has for each shade."""
    columns, step = line.columns, line.rows
    left, right = _halves(shades)
    if len(columns) // step % 2:
        columns += bytes(step)
    length = len(columns) // step // 2
    rows = b"".join([columns[row::step] for row in range(step)])
    packed = int.from_bytes(rows[::2].translate(left)) | int.from_bytes(rows[1::2].translate(right))
    data = packed.to_bytes(step * length)
    pieces = [data[row * length : (row + 1) * length] for row in range(step)]
    return ColouredLine(pieces, line.baseline, line.width)


class Canvas:
    """A blank picture in colour 0 of a palette of four. A row has four pixels to a byte."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self._length = (width + 3) // 4
        self._rows: list[_Piece | None] = [None] * height

    def bar(self, left: int, top: int, width: int, height: int, colour: int) -> None:
        """A bar of `colour`; `left` and `width` are multiples of four."""
        self._put(top, left, [bytes([colour * 0b01010101]) * (width // 4)] * height)

    def write(self, text: ColouredLine, left: int, baseline: int) -> None:
        """Text at `left`, which is a multiple of four, standing on row `baseline`."""
        self._put(baseline - text.above, left, text.rows)

    def _put(self, top: int, left: int, pieces: Sequence[bytes]) -> None:
        """Pieces of rows, all of one length, from row `top` on, over what is there."""
        rows, at = self._rows, left // 4
        nothing = bytes(len(pieces[0]))
        for y, piece in enumerate(pieces, start=top):
            if piece != nothing:
                there = rows[y]
                rows[y] = (at, piece) if there is None else (0, self._both((at, piece), there))

    def _both(self, one: _Piece, other: _Piece) -> bytes:
        """A whole row that has both pieces."""
        packed = int.from_bytes(self._whole(one)) | int.from_bytes(self._whole(other))
        return packed.to_bytes(self._length)

    def _whole(self, piece: _Piece) -> bytes:
        """A whole row that has the `piece`."""
        at, pixels = piece
        return (bytes(at) + pixels).ljust(self._length, _ZERO)

    def png(self, palette: Sequence[Colour], description: str) -> bytes:
        """The picture as PNG, with what it says as text in it (iTXt)."""
        head = struct.pack(">IIBBBBB", self.width, self.height, _TWO_BITS, _PALETTE, 0, 0, 0)
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
        """The rows as a zlib stream (RFC 1950): runs of rows that stand by themselves, blank ones and others."""
        parts = [_ZLIB_HEADER]
        checksum, at, length = zlib.adler32(b""), 0, 1 + self._length
        blanks = bytes([row is None for row in self._rows])
        while at < self.height:
            is_blank = blanks[at]
            end = blanks.find(not is_blank, at)
            number = (end if end >= 0 else self.height) - at
            if is_blank:
                parts.append(_blank_rows(number, length))
                # Zeros add the lower half of the checksum to its upper half, and change nothing else (RFC 1950, 8.2).
                lower, upper = checksum & 0xFFFF, checksum >> 16
                checksum = (upper + number * length * lower) % _ADLER << 16 | lower
            else:
                run = _known_run if number <= _SMALL_RUN else _run
                packed, own = run(*self._joined(at, number), self._length)
                parts.append(packed)
                checksum = _checksum_of_both(checksum, own, number * length)
            at += number
        return b"".join([*parts, _END, struct.pack(">I", checksum)])

    def _joined(self, top: int, number: int) -> tuple[bytes, int, int]:
        """So many rows from `top` on, which are not blank, as far as there is anything in them: where that begins, and
        how long it is in each. Most are of one line, which is narrower than the picture."""
        pieces = [piece for piece in self._rows[top : top + number] if piece]
        places = {(at, len(pixels)) for at, pixels in pieces}
        if len(places) == 1:
            return b"".join([pixels for _, pixels in pieces]), *places.pop()
        return b"".join(map(self._whole, pieces)), 0, self._length


def _run(rows: bytes, left: int, width: int, length: int) -> tuple[bytes, int]:
    """Rows that follow on blank paper, compressed, and the checksum of what that is read as; each has `width` bytes, of
    a row of `length`, from the byte `left` on.

    After a full flush nothing that comes later goes back behind it, and a packer is as it was when it was made.
    """
    pixels = _filtered(rows, left, width, length)
    try:
        packer = _packers.pop()
    except IndexError:  # the others are being used, by other threads
        packer = _packer()
    packed = packer.compress(pixels) + packer.flush(zlib.Z_FULL_FLUSH)
    _packers.append(packer)
    return packed, zlib.adler32(pixels)


_known_run = lru_cache(maxsize=96)(_run)
"""Many cards say the same in a small line: the digest and the day, the outlet."""


def _checksum_of_both(one: int, other: int, size: int) -> int:
    """The Adler-32 of what has the checksum `one`, followed by so many bytes that have the checksum `other`."""
    lower = (one & 0xFFFF) - 1
    return ((one >> 16) + (other >> 16) + size * lower) % _ADLER << 16 | (lower + (other & 0xFFFF)) % _ADLER


def _filtered(rows: bytes, left: int, width: int, length: int) -> bytes:
    """Rows that follow on blank paper, in PNG's form: each of `length` bytes, after its filter."""
    packed, size = int.from_bytes(rows), len(rows)
    above = packed >> 8 * width
    # All bytes are subtracted at once: the highest bit of each is set before, so that none borrows from its neighbour.
    high, low = _bits(size)
    differences = ((packed | high) - (above & low) ^ (packed ^ above) & high ^ high).to_bytes(size)
    before, behind = bytes(left), bytes(max(0, length - left - width))
    as_it_is, upon = behind + _NONE + before, behind + _UP + before
    found: list[bytes] = []
    for start, end in pairwise(range(0, size + 1, width)):
        if rows.count(_ZERO, start, end) > differences.count(_ZERO, start, end):
            found += as_it_is, rows[start:end]
        else:
            found += upon, differences[start:end]
    return b"".join(found)[len(behind) :] + behind


def _bits(size: int) -> tuple[int, int]:
    """The highest bits of so many bytes, and all others."""
    most, shift = _MOST_BITS if size <= _MOST_BYTES else _bits_of(size), 8 * max(0, _MOST_BYTES - size)
    return most[0] >> shift, most[1] >> shift


def _bits_of(size: int) -> tuple[int, int]:
    return int.from_bytes(b"\x80" * size), int.from_bytes(b"\x7f" * size)


_MOST_BYTES = 32_768
"""Of so many bytes a line is, or fewer."""
_MOST_BITS = _bits_of(_MOST_BYTES)


def _packer() -> zlib._Compress:
    """Finds runs alone (Z_RLE): on text that is nearly as small as any, quicker, and the same with every zlib."""
    return zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY, zlib.Z_RLE)


_packers: list[zlib._Compress] = []
"""Those that nobody uses just now: each has some 400 kB, which take as long to make as a line of text to compress."""


@lru_cache(maxsize=512)
def _blank_rows(number: int, length: int) -> bytes:
    packer = _packer()
    return packer.compress(bytes(number * length)) + packer.flush(zlib.Z_FULL_FLUSH)


@lru_cache
def _halves(shades: bytes) -> tuple[bytes, bytes]:
    """For each byte of two shades, that of their colours as the left and as the right half of a byte of a picture; more
    than ink is ink."""
    colours = shades.ljust(16, shades[-1:])
    both = bytes([colours[two >> 4] << 4 | colours[two & 15] for two in range(256)])
    return both.translate(_LEFT), both.translate(_RIGHT)
