"""Escaping: text and attribute values as HTML has them."""

from __future__ import annotations


def escape(text: str) -> str:
    """`text` as the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """`value` as a double-quoted attribute's."""
    return escape(value).replace('"', "&quot;")
