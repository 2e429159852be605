"""What an editor has handed over: text, HTML, a saved page; and what is none of them, told before it is read."""

from __future__ import annotations

import re
from enum import StrEnum

from digest.foundation.problem import Code, Place, Problem

_MEGABYTE = 1_000_000
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(
    r"<(?:p|div|span|h[1-6]|ul|ol|li|blockquote|main|article|section|table|br|a)(?=[\s/>])", re.IGNORECASE
)
_SOME_TAGS = 3
_LOOKED_AT = 20_000  # characters
_MHTML = re.compile(rb"^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}content-type:\s*multipart/related", re.IGNORECASE)
_FORMATS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or a document of an office program",
    b"bplist00": "a web archive of Safari's",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
}
_MARKS_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class SourceKind(StrEnum):
    """What a page came as."""

    TEXT = "text"
    HTML = "html"
    MHTML = "mhtml"


LARGEST = {SourceKind.TEXT: _MEGABYTE // 2, SourceKind.HTML: 10 * _MEGABYTE, SourceKind.MHTML: 40 * _MEGABYTE}
"""How many bytes are read: more than any article has, and of a saved page, its pictures too."""
LARGEST_OF_ALL = max(LARGEST.values())


def kind_of(data: bytes) -> SourceKind:
    """What `data` is by its beginning; its name says nothing, since people rename files."""
    if _MHTML.match(data[:_LOOKED_AT].replace(b"\r\n", b"\n")):
        return SourceKind.MHTML
    start = data[:_LOOKED_AT]
    text = start.decode("utf-16", "replace") if start.startswith(_MARKS_OF_UTF_16) else start.decode("utf-8", "replace")
    text = text.removeprefix("\ufeff")
    is_html = _HTML_START.match(text) or len(_TAG.findall(text)) >= _SOME_TAGS
    return SourceKind.HTML if is_html else SourceKind.TEXT


def unreadable(data: bytes, kind: SourceKind, path: str) -> Problem | None:
    """Why `data`, which is to be read as `kind`, is no page at all; None where it may be one."""
    place = Place(path)
    for start, what in _FORMATS.items():
        if data.startswith(start):
            return place.problem(Code.PAGE_UNREADABLE, f"this is {what}, not a page", _ADVICE)
    limit = LARGEST[kind]
    if len(data) > limit:
        size, most = f"{min(len(data), LARGEST_OF_ALL) / _MEGABYTE:,.1f} MB", f"{limit / _MEGABYTE:g} MB"
        size = f"more than {size}" if len(data) > LARGEST_OF_ALL else size
        hint = "save the page without what lies around it, or paste the article alone"
        return place.problem(Code.PAGE_UNREADABLE, f"this has {size}, and of {_NAMES[kind]} {most} are read", hint)
    if not data.strip():
        return place.problem(Code.PAGE_UNREADABLE, "there is nothing in it", _ADVICE)
    if b"\x00" in data[:_LOOKED_AT] and not data.startswith(_MARKS_OF_UTF_16):
        return place.problem(Code.PAGE_UNREADABLE, "this is no text: it holds bytes that no text has", _ADVICE)
    return None


_NAMES = {SourceKind.TEXT: "text", SourceKind.HTML: "HTML", SourceKind.MHTML: "a saved page"}
_ADVICE = "copy all of the page in a browser, or save it there as a web page"
