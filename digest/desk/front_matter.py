"""The part of an article's file that is YAML, so that it can be edited as a sidecar is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from digest.yaml import loader
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Edit
from digest.yaml.editing.tree import UnpatchableError

_PARTS = re.compile(
    r"(?P<before>\ufeff?\s*---[ \t]*\r?\n)(?P<matter>.*?)(?P<after>^---[ \t]*(?:\r?\n|\Z).*)", re.DOTALL | re.MULTILINE
)


def written(text: str) -> Mapping[str, Any] | None:
    """The front matter of the article's file `text`, with what a draft leaves empty as empty; None where it is none."""
    parts = _PARTS.fullmatch(text)
    document = loader.parse(parts["matter"].replace("\r\n", "\n"), "").value if parts else None
    return document.data if document and isinstance(document.data, dict) else None


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
