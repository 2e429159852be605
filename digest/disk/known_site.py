"""Whether a site is as a build left it, by the status of each of its files; none is read.

What is kept of a site is in parts, so that two processes can look at it, each taking parts until none is left, and an
edit changes few of them. Each is known by its hash, which is held against it by whoever looks at it: the others are
neither decoded nor hashed again. What others have put into folders below is not looked for: no build touches it.
"""

from __future__ import annotations

import marshal
import os
from bisect import bisect_right
from collections.abc import Callable, Mapping, Set
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from digest.disk.file_status import STAGING, Contents, Status
from digest.disk.listing import Listing, holds, listing_of
from digest.disk.shared_checks import SharedChecks

_FOLDER, _LINK = "/", "@"
_LOST: Status = (-1, -1, -1, -1)
"""That of a file which is not what the build left."""
PART = 500
"""How many files a part has when a whole build keeps it: an edit touches some thirty of a large site."""
_LENGTH = 4
"""How many bytes tell how long the table of contents is."""


class Part(NamedTuple):
    """Files that follow each other: the path of the first, a hash, and what is kept of them."""

    first: str
    seen: bytes
    data: bytes | memoryview

    @property
    def listing(self) -> Listing | None:
        """The files; None where this is not what was kept."""
        return Listing(*marshal.loads(self.data)) if _hash(self.data) == self.seen else None


class KnownSite(NamedTuple):
    """What is kept of a site: the names of what lies in its folder itself, and its files, sorted, in parts."""

    names: frozenset[str]
    parts: tuple[Part, ...]

    @property
    def encoded(self) -> list[bytes | memoryview]:
        """It as bytes, one after the other, the same for the same site: what there is, and then each part."""
        table = self._table
        return [len(table).to_bytes(_LENGTH, "big"), table, *(part.data for part in self.parts)]

    @property
    def name(self) -> str:
        """What tells it from any other."""
        return name_of(self._table)

    @property
    def _table(self) -> bytes:
        return marshal.dumps((sorted(self.names), [(part.first, part.seen, len(part.data)) for part in self.parts]), 0)


def name_of(data: bytes | memoryview) -> str:
    """A hash of what is kept, to be written down."""
    return _hash(data).hex()


def _hash(data: bytes | memoryview) -> bytes:
    return sha256(data).digest()[:16]


def decoded(data: memoryview, name: str) -> KnownSite | None:
    """What is kept as `data`; None where that is not the site with this `name`. Its parts are still to be checked."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH], "big")
    if name_of(data[_LENGTH:end]) != name:
        return None
    names, table = marshal.loads(data[_LENGTH:end])
    parts = []
    for first, seen, length in table:
        parts.append(Part(first, seen, data[end : end + length]))
        end += length
    return KnownSite(frozenset(names), tuple(parts))


def known_site(contents: Contents, written: Set[str] = frozenset()) -> KnownSite:
    """What is kept of a site with these `contents`. What was `written`, and is not there as it was, is not known."""
    files = sorted((contents.files | dict.fromkeys(written - contents.files.keys(), _LOST)).items())
    parts = tuple(_part(dict(files[at : at + PART])) for at in range(0, len(files), PART))
    names = {_at_top(path) for path in contents.files}
    names.update(f"{path}{_FOLDER}" for path in contents.folders if "/" not in path)
    names.update(f"{path}{_LINK}" for path in contents.links if "/" not in path)
    return KnownSite(frozenset(names), parts)


def renewed(known: KnownSite, now: Mapping[str, Status], written: Set[str], gone: Set[str]) -> KnownSite:
    """The site that was `known`, and was as it was, after some files were `written` and others are `gone`.

    `now` has the status of those that were written, and of what else was looked at: that may have been linked, which
    changes one of its times.
    """
    firsts = [part.first for part in known.parts]
    touched: dict[int, dict[str, Status]] = {}
    for path in {*now, *written, *gone}:
        number = max(0, bisect_right(firsts, path) - 1)
        if number not in touched:
            listing = known.parts[number].listing if known.parts else None
            touched[number] = listing.files if listing else {}
        files = touched[number]
        before, status = files.pop(path, None), now.get(path, _LOST)
        if path in written:
            files[path] = status
        elif before and path not in gone:
            files[path] = status if _is_but_linked(status, before) else before
    again = {number: _part(files) for number, files in touched.items() if files}
    numbers = sorted({*range(len(known.parts))} - touched.keys() | again.keys())
    names = (known.names - gone) | {_at_top(path) for path in written}
    return KnownSite(names, tuple(again.get(number) or known.parts[number] for number in numbers))


def _part(files: Mapping[str, Status]) -> Part:
    listing = listing_of(Contents(dict(files)))
    data = marshal.dumps(tuple(listing), 0)
    return Part(min(files), _hash(data), data)


def _is_but_linked(now: Status, before: Status) -> bool:
    """Whether a file is what it was, but for the time that changes with a link to it."""
    return (now[0], now[1], now[3]) == (before[0], before[1], before[3])


def _at_top(path: str) -> str:
    """What lies in the folder of a site itself because of the file at `path`."""
    name, is_below, _ = path.partition("/")
    return name + _FOLDER if is_below else name


def checks_of(folder: Path, known: KnownSite) -> list[Callable[[], bool]]:
    """Checks whether `folder` is as it is `known`, of a part each."""
    return [
        partial(_has_names, str(folder), known.names),
        *(partial(_holds, str(folder), each) for each in known.parts),
    ]


def _holds(folder: str, part: Part) -> bool:
    listing = part.listing
    return listing is not None and holds(folder, listing)


class SiteCheck(NamedTuple):
    """A look at a site that has begun: its parts are the checks with these numbers."""

    known: KnownSite
    checks: SharedChecks
    numbers: range

    def holds(self) -> bool:
        """Whether the site is as it was, once all is looked at."""
        return all(self.checks.hold(self.numbers))


def _has_names(folder: str, names: frozenset[str]) -> bool:
    return _names_in(folder) == names


def _names_in(folder: str) -> frozenset[str]:
    """The names of what lies in `folder` itself, marked where they are of folders and links; none where it is none."""
    found = set()
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(STAGING):
                mark = _LINK if entry.is_symlink() else _FOLDER if entry.is_dir(follow_symlinks=False) else ""
                found.add(entry.name + mark)
    return frozenset(found)
