"""Pillow, which draws fonts: an extra that a machine may lack."""

from __future__ import annotations

from functools import cache


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
