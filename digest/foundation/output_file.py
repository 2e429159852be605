"""A file of the site, ready; and what other files need to know of it."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class Away(Enum):
    """Where the bytes of a file are, if not at hand."""

    STAGED = "staged"
    """Put aside, to be moved into place."""
    IN_PLACE = "in place"
    """In the site already."""
    LOST = "lost"
    """They were in the site, and have been changed or taken away since."""


class Anatomy(Struct, frozen=True, array_like=True, gc=False):
    """What other pages need to know of a page.

    `ids` has its ids, a line each; `targets` the CRC-32 of each file of the site that it links to, and of each fragment
    there (`articles/x/index.html#figure-y`), four bytes each: enough to find the pages that may miss what is gone.
    """

    ids: str
    targets: bytes


class OutputFile(Struct, frozen=True, array_like=True, gc=False):
    """One file of the site. `key` is the hash of all that it depends on, `anatomy` the name of a page's anatomy."""

    path: str
    key: bytes
    body: bytes | Away
    anatomy: bytes = b""
