"""Pictures as PNG, read back by another library."""

from __future__ import annotations

import io
import zlib
from typing import NamedTuple

from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from digest.social_cards.canvas import Canvas, coloured
from digest.social_cards.face import LetterLine

PALETTE = tuple((shade * 17, 255 - shade * 17, shade) for shade in range(4))
IN_INK = bytes([0, 0, 1, 1, 3, 3])


def pixels(png: bytes) -> tuple[tuple[int, int], list[list[int]]]:
    """The size of a picture, and its colours row by row, by their numbers in the palette."""
    picture = Image.open(io.BytesIO(png))
    picture.load()
    assert picture.mode == "P"
    assert picture.getpalette() == [part for colour in PALETTE for part in colour]
    width, height = picture.size
    data = picture.tobytes()
    return (width, height), [list(data[row * width : (row + 1) * width]) for row in range(height)]


def test_a_blank_picture_is_all_paper() -> None:
    assert pixels(Canvas(6, 3).png(PALETTE, "")) == ((6, 3), [[0] * 6] * 3)


def test_bars_and_letters_lie_over_each_other() -> None:
    canvas = Canvas(8, 4)
    canvas.bar(0, 1, 8, 2, 2)
    canvas.write(coloured(LetterLine(b"\x25\x00\x50\x00", 2, 1), IN_INK), 4, 3)
    assert pixels(canvas.png(PALETTE, "x"))[1] == [
        [0] * 8,
        [2] * 8,
        [2, 2, 2, 2, 1 | 2, 3 | 2, 3 | 2, 2],
        [0] * 8,
    ]


def test_shades_of_more_than_ink_are_ink() -> None:
    assert coloured(LetterLine(b"\x7f", 1, 1), IN_INK).rows == [b"\xf0"]


def test_a_picture_tells_in_words_what_it_says() -> None:
    picture = Image.open(io.BytesIO(Canvas(2, 1).png(PALETTE, "Łódź – 华")))
    assert picture.text == {"Description": "Łódź – 华"}


class Bar(NamedTuple):
    top: int
    height: int
    colour: int
    left: int
    width: int


FEW = st.integers(0, 4).map(lambda fours: 4 * fours)
BARS = st.builds(Bar, st.integers(0, 200), st.integers(1, 60), st.integers(1, 3), FEW, FEW.map(lambda width: width + 4))


@given(st.lists(BARS, max_size=6))
@example([Bar(0, 2, 1, 4, 8), Bar(2, 2, 2, 4, 12), Bar(4, 2, 1, 4, 4)])  # as wide in the mean as the first
def test_any_picture_is_read_back_as_it_was_drawn(bars: list[Bar]) -> None:
    canvas = Canvas(40, 300)
    expected = [[0] * 40 for _ in range(300)]
    for top, height, colour, left, width in bars:
        canvas.bar(left, top, width, height, colour)
        for row in expected[top : top + height]:
            row[left : left + width] = [before | colour for before in row[left : left + width]]
    png = canvas.png(PALETTE, "")
    assert pixels(png)[1] == expected
    start = png.index(b"IDAT")
    stream = zlib.decompressobj()
    stream.decompress(png[start + 4 : start + 4 + int.from_bytes(png[start - 4 : start])])
    assert stream.eof  # and the checksum, which is put together from parts, holds
