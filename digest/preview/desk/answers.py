"""What the desk answers: each a value that is sent as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from digest.desk.articles import Share
from digest.desk.changes import Remark
from digest.desk.fields import KnownName


class Refusal(Struct, frozen=True):
    """Why something cannot be done, as a sentence."""

    why: str


class DeskEntry(Struct, frozen=True):
    """An annotation that there is: the list and the number that it has in the sidecar, and what is written there.

    `id` is its address in the page, `name` what it is listed by.
    """

    key: str
    index: int
    id: str
    name: str
    value: Any


class Opened(Struct, frozen=True):
    """An article as its editor has it."""

    source: str
    sidecar: str
    seen: Mapping[str, str]
    draft: bool
    entries: tuple[DeskEntry, ...]
    front_matter: Mapping[str, Any]
    annotations: Mapping[str, Any]
    names: Mapping[str, Sequence[KnownName]]
    share: Share | None


class WholeText(Struct, frozen=True):
    """An article's text as HTML, without annotations, and the language that it is in."""

    html: str = ""
    language: str = ""


class Suggested(Struct, frozen=True):
    """An entry, filled in; the passage of the page that it rests on; and what a build would say of it.

    `note` is what of the selection was taken, where that is more or less than all of it.
    """

    value: Mapping[str, Any]
    passage: str
    is_extended: bool
    note: str
    told: tuple[Remark, ...]
    share: Share | None


class OpenedName(Struct, frozen=True):
    """Who or what site.yaml lists, as it is written there; nothing where it lists none."""

    value: Any
    seen: str


class Remedied(Struct, frozen=True):
    """What mends a problem: the file that it changes, how, and what that does in words."""

    path: str
    does: str
    patch: str
    seen: str


class ShownAt(Struct, frozen=True):
    """The place in the site at which what the file at `path` has is shown; empty where it is not yet."""

    path: str
    place: str = ""


class Conflict(Struct, frozen=True):
    """A file that was changed on the disk meanwhile, and what a page would know the files by that it has read now.

    `was` is the path that the article had when the page read it, where it was renamed since.
    """

    path: str
    seen: Mapping[str, str]
    was: str = ""


class Saved(Struct, frozen=True):
    """What became of changes: `saved` is whether they were written, `undone` which files have what they had before,
    `renamed` what the article is called by now, where that is another name than when the page read it."""

    saved: bool
    told: tuple[Remark, ...] = ()
    refused: str = ""
    share: Share | None = None
    conflict: Conflict | None = None
    seen: Mapping[str, str] = {}
    undoable: int = 0
    path: str = ""
    place: str = ""
    undone: tuple[str, ...] = ()
    renamed: str = ""
