"""What a page may ask the desk for, decoded within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Struct

from digest.desk.changes import FileChange
from digest.preview.request_body import decoded

LARGEST = 500_000
"""Bytes of a request: more than any annotation has."""
MOST_CHANGES = 20
SLOWEST = 10.0
"""Seconds in which it must be sent."""


class PageSelection(Struct, frozen=True, forbid_unknown_fields=True):
    """What is selected in a page, and what it shows before and behind it."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    in_title: bool = False


class Open(Struct, frozen=True, forbid_unknown_fields=True):
    """Which page is looked at, as a path of the site."""

    page: str


class Suggest(Struct, frozen=True, forbid_unknown_fields=True):
    """A passage of the article on `page`, which is to be an entry of the list `key`."""

    page: str
    key: str
    selected: PageSelection


class Save(Struct, frozen=True, forbid_unknown_fields=True):
    """Changes of the article on `page`, and what the page knows the files by; with `dry`, only what would be said."""

    page: str
    changes: tuple[FileChange, ...]
    seen: Mapping[str, str] = {}
    dry: bool = False


class Undo(Struct, frozen=True, forbid_unknown_fields=True):
    """The last step of the session is to be undone."""


class NewRequest(Struct, frozen=True, forbid_unknown_fields=True):
    """Something new: an article, an edition, a page, or a name in one of the lists of site.yaml."""

    what: str
    values: Mapping[str, Any]
    dry: bool = False


Asked = TypeVar("Asked", Open, Suggest, Save, Undo, NewRequest)


def asked_for(body: bytes, kind: type[Asked]) -> Asked | None:
    """The request that `body` has; None where it is something else, or asks for too many changes."""
    found = decoded(body, kind)
    if isinstance(found, Save) and not 0 < len(found.changes) <= MOST_CHANGES:
        return None
    return found
