"""Escaping: text and attribute values as HTML has them."""

from __future__ import annotations

import re

import markupsafe
from markupsafe import Markup

_SPECIAL = re.compile("[&<>\"']").search


def escape(text: str) -> str:
    """`text` as the content of an element, or the value of a double-quoted attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def escaped(value: object) -> str:
    """`value` as it stands in HTML: like markupsafe's `escape`, but a string that needs no change is given back."""
    if type(value) is str:
        return markupsafe.escape(value) if _SPECIAL(value) else value
    return value if type(value) is Markup else markupsafe.escape(value)
