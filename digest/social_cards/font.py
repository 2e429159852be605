"""A font of the digest's own on social cards, in any script: drawn by Pillow, shaped and turned by Raqm (HarfBuzz).

What is drawn depends on the versions of these libraries, so they are part of what a card is known by. Without Raqm, a
font can write what needs neither shaping nor turning.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from digest.foundation.hashing import Digested, fingerprint
from digest.social_cards.face import LetterLine

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_UNIT = 64
_SHADES = 5
_NO_CHARACTER = "\U0010ffff"
_UNSEEN = frozenset({"Zs", "Cf", "Mn", "Me"})
_TURNED = frozenset({"R", "AL", "AN"})


class CardFont(Digested):
    """The font in a file of TrueType or OpenType. Raises OSError for what is none."""

    def __init__(self, data: bytes) -> None:
        from PIL import __version__, features

        self._data = data
        self._has_raqm = bool(features.check("raqm"))
        libraries = [features.version(name) for name in ("freetype2", "raqm", "harfbuzz", "fribidi")]
        self._digest = fingerprint(data, repr((__version__, self._has_raqm, libraries)).encode())
        self._sizes: dict[int, FontFace] = {}
        self._known: dict[str, bool] = {}
        self._missing = self._drawn(_NO_CHARACTER)

    @property
    def digest(self) -> bytes:
        return self._digest

    def __getitem__(self, size: int) -> FontFace:
        if size not in self._sizes:
            self._sizes[size] = FontFace(self.opened(size), size)
        return self._sizes[size]

    def opened(self, size: int) -> FreeTypeFont:
        """The font in this size, in pixels."""
        from PIL import ImageFont

        engine = ImageFont.Layout.RAQM if self._has_raqm else ImageFont.Layout.BASIC
        return ImageFont.truetype(BytesIO(self._data), size, layout_engine=engine)

    def has(self, text: str) -> bool:
        """Whether all of `text`, which is `plain`, can be written in the font as it should be."""
        return all(self._has(character) for character in dict.fromkeys(text))

    def _has(self, character: str) -> bool:
        known = self._known.get(character)
        if known is None:
            is_unseen = unicodedata.category(character) in _UNSEEN
            is_simple = self._has_raqm or not (
                unicodedata.bidirectional(character) in _TURNED or unicodedata.combining(character) or is_unseen
            )
            known = is_simple or character == " "
            known = known and (is_unseen or self._drawn(character) != self._missing)
            self._known[character] = known
        return known

    def _drawn(self, character: str) -> tuple[tuple[int, int], bytes]:
        mask = self[30].font.getmask(character)
        return mask.size, bytes(mask)


class FontFace:
    """The letters of a font in one size: what digest.social_cards.face has of the theme's."""

    def __init__(self, font: FreeTypeFont, size: int) -> None:
        self.font = font
        self.size = size
        ascent, descent = font.getmetrics()
        self._above, self._below = max(ascent, size), max(descent, size * 3 // 10 + 1)

    def width(self, text: str) -> int:
        """How far `text` reaches, in 1/64 pixel."""
        return round(self.font.getlength(text) * _UNIT) if text else 0

    def line(self, text: str) -> LetterLine:
        """`text` on one line."""
        from PIL import Image, ImageDraw

        left, _, right, _ = self.font.getbbox(text, anchor="ls") if text else (0, 0, 0, 0)
        shift = max(0, -int(left))
        width = (int(right) + shift + 1) // 2 * 2
        rows = self._above + self._below
        picture = Image.new("L", (width, rows))
        ImageDraw.Draw(picture).text((shift, self._above), text, fill=255, font=self.font, anchor="ls")
        shades = picture.point(_shades()).transpose(Image.Transpose.TRANSPOSE).tobytes()
        columns = [shades[start : start + rows] for start in range(0, len(shades), rows)]
        pairs = (
            (int.from_bytes(one) << 4 | int.from_bytes(other)).to_bytes(rows)
            for one, other in zip(columns[::2], columns[1::2], strict=True)
        )
        return LetterLine(b"".join(pairs), rows, self._above)


@cache
def _shades() -> list[int]:
    return [(value * _SHADES + 127) // 255 for value in range(256)]
