"""Style sheets that are put together of others."""

from __future__ import annotations

import pytest

from digest.rendering.templates.style_imports import put_together

FILES = {
    "css/a.css": b"a {}\n",
    "css/b.css": b'@import "a.css";\nb {}\n',
    "css/own.css": b'@import "own.css";\nown {}\n',
    "a.css": b"elsewhere {}\n",
}


@pytest.mark.parametrize(
    ("written", "made"),
    [
        (b'@import "a.css";\nx {}\n', b"a {}\nx {}\n"),
        (b'@import "a.css";\n@import "b.css";', b"a {}\na {}\nb {}\n"),
        (b'@import "none.css";\n', b'@import "none.css";\n'),
        (b'@import "a.css" print;\nx {}\n', b"@media print {\na {}\n}\nx {}\n"),
        (b'@import "a.css" screen;\n', b'@import "a.css" screen;\n'),
        (b'@import "../a.css";\n', b'@import "../a.css";\n'),
        (b'@import "own.css";\n', b'@import "own.css";\nown {}\n'),
        (b"x {}\n", b"x {}\n"),
    ],
)
def test_what_a_style_sheet_imports_is_put_into_it(written: bytes, made: bytes) -> None:
    assert put_together("css/x.css", FILES | {"css/x.css": written}) == made
