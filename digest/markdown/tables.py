"""Tables in texts, each in a frame that scrolls by itself, so that a wide one does not widen the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from digest.translation.words import Words

_OPENING = "<table>"
_TABLE = re.compile(f"{_OPENING}.*?</table>", re.DOTALL)


def framed(html: str, words: Words) -> str:
    """The HTML of a page with its tables in frames, which keyboards reach and which are named in `words`.

    A table that a template gives a class has its own way to be narrow. The frames are groups, not regions: they are no
    landmarks, so that several of them may have one name.
    """
    if _OPENING not in html:
        return html
    # Translators: what a table in a text is called, which screen readers say where it scrolls sideways.
    name = escape(words.gettext("Table"))
    opening = f'<div class="table-frame" role="group" aria-label="{name}" tabindex="0">'
    return _TABLE.sub(lambda table: f"{opening}{table[0]}</div>", html)
