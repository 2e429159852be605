"""Pillow, which draws fonts: an extra that a machine may lack."""

from __future__ import annotations

from functools import cache
from io import BytesIO


@cache
def is_installed() -> bool:
    """Whether Pillow is here."""
    try:
        import PIL.ImageFont  # noqa: F401
    except ImportError:
        return False
    return True


@cache
def is_there() -> bool:
    """Whether Pillow is here, without what draws: to import that takes longer than many a build."""
    try:
        import PIL  # noqa: F401
    except ImportError:
        return False
    return True


def opens_font(data: bytes) -> bool:
    """Whether Pillow, which must be here, can open a font."""
    from PIL import ImageFont

    try:
        ImageFont.truetype(BytesIO(data), 30)
    except OSError:
        return False
    return True
