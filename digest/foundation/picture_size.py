"""How large a picture is, by its first bytes: PNG, JPEG, GIF, WebP, AVIF, SVG."""

from __future__ import annotations

import re
from io import BytesIO

_SVG = re.compile(rb"<svg\b[^>]*>")
_SIDE = rb"\s%b\s*=\s*[\"']\s*([\d.]+)(?:px)?\s*[\"']"
_WIDTH, _HEIGHT = re.compile(_SIDE % b"width"), re.compile(_SIDE % b"height")
_VIEW_BOX = re.compile(rb"\sviewBox\s*=\s*[\"']\s*(?:[-\d.]+[\s,]+){2}([\d.]+)[\s,]+([\d.]+)\s*[\"']")
_HEAD = 10_000
_UNKNOWN = (0, 0)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of the picture `data` in pixels, as it is shown; zeros where they cannot be told.

    An SVG without a width and a height of its own is as large as its view box.
    """
    root = _SVG.search(data[:_HEAD])
    if root:
        return _svg_size(root[0])
    import imagesize  # which few builds need

    try:
        width, height = imagesize.get(BytesIO(data))
    except (ValueError, ArithmeticError, LookupError, OSError):  # a picture that is cut off
        return _UNKNOWN
    return (round(width), round(height)) if width > 0 and height > 0 else _UNKNOWN


def _svg_size(tag: bytes) -> tuple[int, int]:
    # imagesize 2.0 takes the first width and height in the file, which may be those of a rectangle.
    width, height, box = _WIDTH.search(tag), _HEIGHT.search(tag), _VIEW_BOX.search(tag)
    written = (width[1], height[1]) if width and height else (box[1], box[2]) if box else (b"0", b"0")
    try:
        return round(float(written[0])), round(float(written[1]))
    except ValueError:  # 1.2.3
        return _UNKNOWN
