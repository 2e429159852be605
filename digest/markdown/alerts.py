"""Boxes in texts, as GitHub has them: `> [!NOTE]`. What a box is called is markup, not text of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import escape

from digest.translation.words import translatable

if TYPE_CHECKING:
    from digest.translation.words import Words

_NAMES = {
    "note": translatable("Note"),
    "tip": translatable("Tip"),
    "important": translatable("Important"),
    "warning": translatable("Warning"),
    "caution": translatable("Caution"),
}
KINDS = tuple(_NAMES)
"""What boxes there are, in small letters."""
_OPENING = '<div class="alert alert-'
_NAMED = re.compile(r'(<div class="alert alert-(\w+)" role="note" )aria-label="\w+"')
CLOSING = "</div>\n"


def opening(kind: str) -> str:
    """The opening tag of a box of a `kind`: `NOTE`."""
    kind = kind.lower()
    return f'{_OPENING}{kind}" role="note" aria-label="{_NAMES[kind]}">\n'


def kind_of(classes: str) -> str:
    """The kind of a box by the classes of its element: `note`."""
    return classes.rpartition("alert-")[2]


def worded(html: str, words: Words) -> str:
    """The HTML of a page with its boxes named in `words`."""
    if _OPENING not in html:
        return html
    return _NAMED.sub(lambda found: f'{found[1]}aria-label="{escape(words.gettext(_NAMES[found[2]]))}"', html)
