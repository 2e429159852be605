"""Pages as templates have them, for tests that look for elements by their text."""

from __future__ import annotations

import re

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_UNQUOTED = re.compile(r"(\s[\w:-]+)=([^\s\"'>]+)")
_EMPTY = re.compile(r"(\salt)(?=[\s>])")


def in_quotes(page: bytes | str) -> str:
    """`page`, an HTML page in UTF-8, with the value of every attribute in quotation marks."""
    html = page.decode() if isinstance(page, bytes) else page
    return _TAG.sub(lambda tag: _EMPTY.sub(r'\1=""', _UNQUOTED.sub(r'\1="\2"', tag[0])), html)
