"""Scripts without what is written for those who read them."""

from __future__ import annotations

import re

_OWN_LINES = re.compile(rb"^[ \t]*(?://[^\n]*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)\r?\n", re.MULTILINE)


def without_comments(script: bytes) -> bytes:
    """`script` without the comments that have lines of their own.

    It is no parser: lines of a text over several lines that look like comments would go as well. So it is only for
    scripts that are known, as those of the default theme; a test holds their tokens against each other.
    """
    return _OWN_LINES.sub(b"", script)
