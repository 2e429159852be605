"""Whether a file is a whole font or picture, as far as it says so of itself: what is cut off says more than it has."""

from __future__ import annotations

import struct
from xml.etree import ElementTree as ET

_SVG_ROOT = "{http://www.w3.org/2000/svg}svg"
_PNG_END = b"IEND\xaeB`\x82"


def is_whole_font(data: bytes) -> bool:
    """Whether a TrueType or OpenType font has all the tables that its directory names (OpenType 1.9.1, "otff")."""
    try:
        (tables,) = struct.unpack_from(">H", data, 4)
        entries = [struct.unpack_from(">4sIII", data, 12 + 16 * number) for number in range(tables)]
    except struct.error:
        return False
    named = {tag for tag, *_ in entries}
    return {b"cmap", b"head"} <= named and all(start + length <= len(data) for _, _, start, length in entries)


def is_whole_woff2(data: bytes) -> bool:
    """Whether a WOFF2 font is as long as its head says (WOFF File Format 2.0, 4)."""
    return len(data) >= _WOFF2_HEAD and struct.unpack_from(">I", data, 8)[0] <= len(data)


_WOFF2_HEAD = 48


def is_whole_png(data: bytes) -> bool:
    """Whether a PNG has its end (PNG 1.2, 11.2.5)."""
    return _PNG_END in data


def fault_of_svg(data: bytes) -> str:
    """Why browsers show no picture for an SVG; empty where nothing is wrong with it."""
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as fault:  # the last two: of an encoding that nobody knows
        return f"it is no well-formed XML: {fault}"
    if root.tag == _SVG_ROOT:
        return ""
    return 'its root lacks xmlns="http://www.w3.org/2000/svg"' if root.tag == "svg" else "its root is no <svg>"
