"""A digest's logo on its cards, where it is a PNG and Pillow is here: at the head, for the digest's name."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from digest.foundation.hashing import Digested, fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from digest.social_cards.canvas import Colour

WIDEST, HIGHEST = 480, 44
BASELINE = 108
"""The row on which it stands."""
_MOST_COLOURS = 12
"""With the four of a card these are sixteen, which take four bits a pixel."""


class CardLogo(Digested):
    """The logo in `data`, a PNG. Raises OSError where it is none."""

    def __init__(self, data: bytes) -> None:
        from PIL import __version__
        from PIL.Image import open as decoded

        with decoded(BytesIO(data), formats=["PNG"]) as picture:
            picture.load()
            self._picture = _fitted(picture.convert("RGBA"))
        self._digest = fingerprint(b"logo", data, __version__.encode())

    @property
    def digest(self) -> bytes:
        return self._digest

    @property
    def width(self) -> int:
        """In pixels."""
        return self._picture.width

    def put(self, card: bytes, left: int, palette: Sequence[Colour], description: str) -> bytes:
        """The `card`, a PNG in the four colours of the `palette`, the first of which is the paper's, with the logo at
        `left`; what it says is written into it again."""
        from PIL import Image, PngImagePlugin
        from PIL.Image import open as decoded

        on_paper = Image.new("RGB", self._picture.size, palette[0])
        on_paper.paste(self._picture, mask=self._picture.getchannel("A"))
        few = on_paper.quantize(_MOST_COLOURS, dither=Image.Dither.NONE)
        colours = [value for colour in palette for value in colour]
        with decoded(BytesIO(card)) as opened:
            # Pixels are the numbers of colours: those of the logo come after the card's own.
            whole = Image.frombytes("P", opened.size, opened.tobytes())
        whole.paste(
            Image.frombytes("P", few.size, bytes(number + len(palette) for number in few.tobytes())),
            (left, BASELINE - few.height),
        )
        whole.putpalette([*colours, *(few.getpalette() or [])[: 3 * _MOST_COLOURS]])
        said, output = PngImagePlugin.PngInfo(), BytesIO()
        said.add_itxt("Description", description)
        whole.save(output, "PNG", pnginfo=said, optimize=True, bits=4)
        return output.getvalue()


def _fitted(picture: Image) -> Image:
    """The picture in the room that there is for it; none is made larger."""
    share = min(1.0, WIDEST / picture.width, HIGHEST / picture.height)
    size = max(1, round(picture.width * share)), max(1, round(picture.height * share))
    from PIL import Image

    return picture if size == picture.size else picture.resize(size, Image.Resampling.LANCZOS)
