"""Text out of the HTML that some tools write comments and passages in."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d{1,7}|[a-zA-Z]{2,8});")
_EMPHASIS = re.compile(r"(?<![\w*])(?P<mark>\*{1,3}|_{1,3}|==)(?=\S)(?P<words>.+?)(?<=\S)(?P=mark)(?![\w*])", re.DOTALL)
_LINK = re.compile(r"!?\[(?P<words>[^\[\]]*)\]\([^()\s]*\)")
_BLOCKS = "p, li, blockquote, h1, h2, h3, h4, h5, h6, br, td, th, figcaption, div"


def plain(text: str, form: str = "") -> str:
    """`text` without markup, where it has any or its media type `form` is HTML; blocks are parted by a line feed."""
    if "html" not in form and not _TAG.search(text):
        return text.strip()
    tree = LexborHTMLParser(f"<body>{text}</body>")
    for block in tree.css(_BLOCKS):
        block.insert_before("\n")
    return (tree.body.text() if tree.body else "").strip()


def without_markdown(text: str) -> str:
    """`text` without Markdown's emphasis and links, which some tools keep in passages."""
    return _EMPHASIS.sub(r"\g<words>", _LINK.sub(r"\g<words>", text))
