"""The marks that browsers put around a `q` element, which no text holds: by language, after CLDR's delimiters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OUTER = {
    "de": ("„", "“"),
    "cs": ("„", "“"),
    "pl": ("„", "”"),
    "fr": ("«\u00a0", "\u00a0»"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "ru": ("«", "»"),
    "ja": ("「", "」"),
    "zh": ("“", "”"),
}
_INNER = {
    "de": ("‚", "‘"),
    "cs": ("‚", "‘"),
    "pl": ("«", "»"),
    "fr": ("“", "”"),
    "es": ("“", "”"),
    "it": ("“", "”"),
    "ru": ("„", "“"),
    "ja": ("『", "』"),
}
_OPENING = '"“„‘«‹「『'
"""Marks that a page may have written before a quotation; an apostrophe is none: "l'"."""
_WRITTEN = "\"'“”„‚‘’«»‹›「『"


def quotation_marks(quotation: HtmlElement, language: str) -> tuple[str, str]:
    """The marks around `quotation`, within another one those for that; none where the page has written some itself."""
    if (quotation.text_content().strip()[:1] or " ") in _WRITTEN or (_before(quotation)[-1:] or " ") in _OPENING:
        return "", ""
    is_within = any(True for _ in quotation.iterancestors("q"))
    return _INNER.get(language, ("‘", "’")) if is_within else _OUTER.get(language, ("“", "”"))


def _before(element: HtmlElement) -> str:
    """The text right before an element."""
    previous, parent = element.getprevious(), element.getparent()
    written = previous.tail if previous is not None else parent.text if parent is not None else ""
    return written or ""
