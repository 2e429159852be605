"""Escaping: text and attribute values as HTML has them."""

from __future__ import annotations


def escape(text: str) -> str:
    """`text` as the content of an element, or the value of a double-quoted attribute.

    In content a quotation mark need not be escaped; but where none stands bare, attributes are found without a parser
    (digest.core.examine).
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
