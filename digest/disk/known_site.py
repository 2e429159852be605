"""Whether a site is as a build left it, by the status of each of its files; none is read.

What is kept of a site is in parts, so that two processes can look at it, each taking parts until none is left, and an
edit changes few of them. What others have put into folders below is not looked for: no build touches it.
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
from digest.disk.listing import PART, Listing, first_of, holds, listing_of
from digest.disk.shared_checks import SharedChecks

_FOLDER, _LINK = "/", "@"
_LOST: Status = (-1, -1, -1, -1)
"""That of a file which is not what the build left."""


class KnownSite(NamedTuple):
    """What is kept of a site: the names of what lies in its folder itself, and its files, sorted, in parts."""

    names: frozenset[str]
    parts: tuple[Listing, ...]

    @property
    def encoded(self) -> bytes:
        """It as bytes, the same for the same site."""
        return marshal.dumps((sorted(self.names), [tuple(part) for part in self.parts]), 0)


def name_of(encoded: bytes) -> str:
    """A hash of what is kept of a site."""
    return sha256(encoded).hexdigest()[:32]


def decoded(data: bytes) -> KnownSite:
    """What is kept as `data`, whose hash is known to be right."""
    names, parts = marshal.loads(data)
    return KnownSite(frozenset(names), tuple(Listing(*part) for part in parts))


def known_site(contents: Contents, written: Set[str] = frozenset()) -> KnownSite:
    """What is kept of a site with these `contents`. What was `written`, and is not there as it was, is not known."""
    files = sorted((contents.files | dict.fromkeys(written - contents.files.keys(), _LOST)).items())
    parts = tuple(listing_of(Contents(dict(files[at : at + PART]))) for at in range(0, len(files), PART))
    names = {_at_top(path) for path in contents.files}
    names.update(f"{path}{_FOLDER}" for path in contents.folders if "/" not in path)
    names.update(f"{path}{_LINK}" for path in contents.links if "/" not in path)
    return KnownSite(frozenset(names), parts)


def renewed(known: KnownSite, now: Mapping[str, Status], written: Set[str], gone: Set[str]) -> KnownSite:
    """The site that was `known`, after some files were `written` and others are `gone`.

    `now` has the status of those that were written, and of what else was looked at: that may have been linked, which
    changes one of its times.
    """
    parts = known.parts or (Listing(),)
    firsts = [first_of(part.paths) for part in parts]
    touched: dict[int, dict[str, Status]] = {}
    for path in {*now, *written, *gone}:
        number = max(0, bisect_right(firsts, path) - 1)
        files = touched.get(number) or touched.setdefault(number, parts[number].files)
        before, status = files.pop(path, None), now.get(path, _LOST)
        if path in written:
            files[path] = status
        elif before and path not in gone:
            files[path] = status if _is_but_linked(status, before) else before
    renewed = [listing_of(Contents(touched[n])) if n in touched else part for n, part in enumerate(parts)]
    names = (known.names - gone) | {_at_top(path) for path in written}
    return KnownSite(names, tuple(part for part in renewed if part.paths))


def _is_but_linked(now: Status, before: Status) -> bool:
    """Whether a file is what it was, but for the time that changes with a link to it."""
    return (now[0], now[1], now[3]) == (before[0], before[1], before[3])


def _at_top(path: str) -> str:
    """What lies in the folder of a site itself because of the file at `path`."""
    name, is_below, _ = path.partition("/")
    return name + _FOLDER if is_below else name


def checks_of(folder: Path, known: KnownSite) -> list[Callable[[], bool]]:
    """Checks whether `folder` is as it is `known`, of a part each."""
    return [partial(_has_names, str(folder), known.names), *(partial(holds, str(folder), each) for each in known.parts)]


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
