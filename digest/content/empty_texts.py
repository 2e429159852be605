"""Files that are all front matter: what shows nothing is seldom what somebody means to publish."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from digest.foundation.problem import Code, Place, Problem

if TYPE_CHECKING:
    from digest.content.front_matter_file import Parsed

_SHOWN = ("<img ", '<div class="placed"')
"""Pictures, and what directives put there."""


def empty_text(parsed: Parsed[Any], words: str, markup: Iterable[str]) -> Iterator[Problem]:
    """A warning where the text of a file shows nothing: no `words`, and no picture or directive in its `markup`.

    Of a draft it is one of the things that are still to come.
    """
    if any(unicodedata.category(character)[0] in "LNS" for character in words):
        return
    if any(shown in piece for piece in markup for shown in _SHOWN):
        return
    code = Code.DRAFT_INCOMPLETE if parsed.front_matter.draft else Code.TEXT_MISSING
    yield Place(parsed.path).problem(code, "there is no text below the front matter", "write it")
