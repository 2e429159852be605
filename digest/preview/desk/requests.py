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


class Propose(Struct, frozen=True, forbid_unknown_fields=True):
    """What is proposed for the article on `page` is to be looked at: the best of it, or `every` proposal."""

    page: str
    every: bool = False


class Suggest(Struct, frozen=True, forbid_unknown_fields=True):
    """A passage of the article on `page`, which is to be an entry of the list `key`."""

    page: str
    key: str
    selected: PageSelection


class Complete(Struct, frozen=True, forbid_unknown_fields=True):
    """What may complete what is `typed` in a field that takes `names` of a kind is asked for."""

    names: str
    typed: str


class Save(Struct, frozen=True, forbid_unknown_fields=True):
    """Changes of the article on `page`, and what the page knows the files by; with `dry`, only what would be said."""

    page: str
    changes: tuple[FileChange, ...]
    seen: Mapping[str, str] = {}
    dry: bool = False
    tab: str = ""


class Undo(Struct, frozen=True, forbid_unknown_fields=True):
    """The last step of a `tab` is to be undone."""

    tab: str = ""


class OpenName(Struct, frozen=True, forbid_unknown_fields=True):
    """What site.yaml has under the `slug` in the list `key` is to be looked at."""

    key: str
    slug: str


class SaveName(Struct, frozen=True, forbid_unknown_fields=True):
    """Other `values` of what site.yaml has there, and what the page knows site.yaml by."""

    key: str
    slug: str
    values: Mapping[str, Any]
    seen: str = ""
    dry: bool = False
    tab: str = ""


class WhereShown(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the article in the file at `path` is shown is waited for."""

    path: str


class Mend(Struct, frozen=True, forbid_unknown_fields=True):
    """The remedy of a `problem`, by the name that it is told with, is to be shown; or written, where the page has
    `seen` the file that it changes."""

    problem: str
    seen: str = ""
    tab: str = ""


class NewRequest(Struct, frozen=True, forbid_unknown_fields=True):
    """Something new: an article, an edition, a page, or a name in one of the lists of site.yaml; with it, further
    `names` are added there."""

    what: str
    values: Mapping[str, Any]
    names: tuple[FileChange, ...] = ()
    dry: bool = False
    tab: str = ""


Asked = TypeVar("Asked", Open, Propose, Suggest, Complete, Save, Undo, NewRequest, OpenName, SaveName, Mend, WhereShown)


def asked_for(body: bytes, kind: type[Asked]) -> Asked | None:
    """The request that `body` has; None where it is something else, or asks for too many changes."""
    found = decoded(body, kind)
    if isinstance(found, Save) and not 0 < len(found.changes) <= MOST_CHANGES:
        return None
    if isinstance(found, NewRequest) and len(found.names) > MOST_CHANGES:
        return None
    return found
