"""Plain text as Markdown that renders as that very text, after CommonMark 0.31, section 2.4 (backslash escapes)."""

from __future__ import annotations

import re

from digest.text.white_space import in_one_line

# An underscore inside a word is only itself; the ampersand matters where an entity would follow.
_ANYWHERE = re.compile(r"[\\`*<\[\]~|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_AT_START = re.compile(r"(?:[#>+=-]|(?P<number>\d{1,9})(?=[.)](?:\s|$)))")


def as_markdown(text: str) -> str:
    """One line of `text`, with a backslash before whatever Markdown would take for markup."""
    escaped = _ANYWHERE.sub(r"\\\g<0>", in_one_line(text))
    start = _AT_START.match(escaped)
    if start is None:
        return escaped
    at = start.end() if start["number"] else 0
    return f"{escaped[:at]}\\{escaped[at:]}"
