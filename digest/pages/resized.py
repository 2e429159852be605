"""Where the narrower ones of a picture are, that phones load in its place."""

from __future__ import annotations

WIDTHS = (480, 960)
"""In pixels. There is none that is wider than the picture itself."""


def resized_path(path: str, width: int) -> str:
    """The output path of the picture at the output path `path` in another `width`."""
    return f"resized/{width}/{path}"
