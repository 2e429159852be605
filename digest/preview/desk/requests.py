"""What a page may ask the desk for, decoded within bounds."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from starlette.requests import ClientDisconnect, Request

from digest.desk.changes import FileChange

LARGEST = 500_000
"""Bytes of a request: more than any annotation has."""
MOST_CHANGES = 20
_SLOWEST = 10.0  # seconds in which it must be sent


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


async def body_of(request: Request) -> bytes | None:
    """The body of `request`; None where that is too much or takes too long."""
    try:
        return await asyncio.wait_for(_body(request), _SLOWEST)
    except (TimeoutError, ClientDisconnect):
        return None


async def _body(request: Request) -> bytes | None:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return bytes(body)


def decoded(body: bytes, kind: type[Asked]) -> Asked | None:
    """The request that `body` has; None where it is something else."""
    try:
        found = msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if isinstance(found, Save) and not 0 < len(found.changes) <= MOST_CHANGES:
        return None
    return found
