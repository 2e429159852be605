"""HTML as bytes or text, to a tree of elements. Whatever it holds, nothing of it is run or asked for."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup
from typing import TYPE_CHECKING

from digest.text.decoding import permitted

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*(?P<name>[\w:.-]{2,40})", re.IGNORECASE)
MOST_ELEMENTS = 100_000  # those of large news pages are some thousands
_HEAD = 4_096  # bytes in which a page declares its encoding; the HTML Standard asks for the first 1,024
_FRAGMENT = re.compile(r"<!--(?:Start|End)Fragment-->")
# What browsers read under these names, after the Encoding Standard.
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}


def decode_html(data: bytes, told: str = "") -> str:
    """The text of `data`, as browsers find it: by its byte order mark, what the server has `told`, what it declares.

    Where it says nothing, or something that does not fit, it is UTF-8; bytes that are none in UTF-8 are Windows-1252's.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    declared = _DECLARED.search(data[:_HEAD])
    for name in (told, declared["name"].decode("ascii", "ignore") if declared else "", "utf-8"):
        try:
            return data.decode(lookup(_MEANT.get(name.lower(), name)).name) if name else data.decode()
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


class TooManyElementsError(Exception):
    """A page has more elements than any newspaper's, so that reading it would take minutes."""


def parse_html(text: str) -> HtmlElement | None:
    """The tree of a page or of a piece of one; None where it has no element.

    A piece, such as a clipboard's, is wrapped: without an article around it, extractors lose headings and lists.
    Raises TooManyElementsError.
    """
    from lxml import etree, html

    whole = permitted(_FRAGMENT.sub("", text))
    beginning = whole[:200_000].casefold()
    if not any(tag in beginning for tag in ("<html", "<head", "<body")):
        whole = f"<html><body><article>{whole}</article></body></html>"
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(whole.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise TooManyElementsError
    return tree
