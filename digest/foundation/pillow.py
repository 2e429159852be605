"""Pillow, which draws fonts: an extra that a machine may lack."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec


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
    """Whether Pillow is here, by its files alone: to import it takes longer than many a build."""
    return find_spec("PIL") is not None
