"""How large pictures are."""

from __future__ import annotations

import base64
import struct

import pytest

from digest.foundation.picture_size import picture_size

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480) + b"\x08\2\0\0\0"
GIF = base64.b64decode("R0lGODlhAwAFAIAAAAAAAP///yH5BAAAAAAALAAAAAADAAUAAAIDhI9WADs=")


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (PNG, (640, 480)),
        (PNG[:12], (0, 0)),
        (GIF, (3, 5)),
        (b"<svg xmlns='x' viewBox='0 0 120.4 32'><rect width='3' height='4'/></svg>", (120, 32)),
        (b'<?xml version="1.0"?>\n<svg width="90px" height="30" viewBox="0 0 9 3"/>', (90, 30)),
        (b'<svg width="100%" height="100%" viewBox="-1 -1, 9 3"/>', (9, 3)),
        (b'<svg viewBox="0 0 1.2.3 4"/>', (0, 0)),
        (b"<svg/>", (0, 0)),
        (b"This is no picture.", (0, 0)),
        (b"", (0, 0)),
    ],
)
def test_size(data: bytes, size: tuple[int, int]) -> None:
    assert picture_size(data) == size
