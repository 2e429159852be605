"""The part of an article's file that is YAML, so that it can be edited as a sidecar is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Edit
from digest.yaml.editing.tree import UnpatchableError

_PARTS = re.compile(
    r"(?P<before>\ufeff?\s*---[ \t]*\r?\n)(?P<matter>.*?)(?P<after>^---[ \t]*(?:\r?\n|\Z).*)", re.DOTALL | re.MULTILINE
)


def with_edits(text: str, edits: Iterable[Edit]) -> str:
    """The article's file `text` after `edits` of its front matter.

    Raises UnpatchableError where that cannot be told from the article's text, or cannot be changed by position.
    """
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise UnpatchableError("its front matter is not parted from its text by lines ---")
    matter = edited(parts["matter"], edits)
    if matter and not matter.endswith("\n"):
        matter += "\r\n" if "\r\n" in text else "\n"
    return parts["before"] + matter + parts["after"]
