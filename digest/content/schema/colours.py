"""Colours of an editor's, and whether they can be read on the theme's paper.

Contrast is that of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): 4.5 is what its level AA asks for text.
A colour that falls short is made darker or lighter in OKLCH, where hue and strength stay what they are to the eye.
Colours are read and reckoned with by coloraide, which is imported where a digest has a colour of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coloraide import Color

PAPERS = {"light": ("#fdfcf9", "#f4f1ea"), "dark": ("#141416", "#1f1f22")}
"""What text stands on: `--paper` and `--raised` of the theme (templates/assets/css/base.css), light and dark."""
LEAST = 4.5
_STEPS = 1_000


class SeenThroughError(ValueError):
    """A colour through which one sees what is behind it."""


@lru_cache(maxsize=64)
def hexadecimal(written: str) -> str:
    """The colour that CSS calls `written`, as `#a93c12`. Raises ValueError for what is none, and SeenThroughError."""
    colour = _read(written)
    if colour.alpha() < 1:
        raise SeenThroughError(written)
    return str(colour.convert("srgb").fit().to_string(hex=True))


@lru_cache(maxsize=64)
def least_contrast(colour: str, scheme: str) -> float:
    """How well `colour` can be told from the papers of `scheme`, which is `light` or `dark`: from 1 to 21."""
    read = _read(colour)
    return min(float(read.contrast(paper, method="wcag21")) for paper in PAPERS[scheme])


@lru_cache(maxsize=64)
def nearest_that_holds(colour: str, scheme: str) -> str:
    """`colour` where it can be read in `scheme`; else the first on the way to black, or to white, that can."""
    if least_contrast(colour, scheme) >= LEAST:
        return colour
    tone = _read(colour).convert("oklch")
    start, end = float(tone["lightness"]), 0.0 if scheme == "light" else 1.0
    for step in range(1, _STEPS):
        tried = tone.clone().set("lightness", start + (end - start) * step / _STEPS)
        made = hexadecimal(tried.convert("srgb").fit(method="oklch-chroma").to_string(hex=True))
        if least_contrast(made, scheme) >= LEAST:
            return made
    return "#000000" if scheme == "light" else "#ffffff"


def parts(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of `colour`, which is written `#a93c12`: from 0 to 255."""
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue


def _read(written: str) -> Color:
    from coloraide import Color

    return Color(written)
