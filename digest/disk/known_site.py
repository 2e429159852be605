"""Whether a site is as a build left it, by the status of each of its files; none is read.

What is kept of a site is in parts, so that two processes can look at it, each taking parts until none is left, and an
edit changes few of them. What others have put into folders below is not looked for: no build touches it.
"""

from __future__ import annotations

import marshal
import os
import sys
import threading
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from digest.disk.file_status import STAGING, Contents, Status
from digest.disk.listing import Listing, first_of, holds, listing_of

_PART = 2_000
"""How many files a part has."""
_WORTHWHILE, _MOST = 2, 30_000
"""With so many parts they are shared: a pipe holds two bytes for each."""
_YES, _NO = b"1", b"0"
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
    parts = tuple(listing_of(Contents(dict(files[at : at + _PART]))) for at in range(0, len(files), _PART))
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


def begin(folder: Path, known: KnownSite) -> SiteCheck:
    """Begins to look whether `folder` is as it is `known`, in another process where there is a processor for it."""
    check = SiteCheck(str(folder), known)
    if _WORTHWHILE <= len(known.parts) < _MOST and _has_processor():
        check.share()
    return check


class SiteCheck:
    """A look at a site that has begun."""

    def __init__(self, folder: str, known: KnownSite) -> None:
        self._folder = folder
        self.known = known
        self._shared: _Shared | None = None
        self._found: bool | None = None

    def share(self) -> None:
        """Lets another process take parts from here on."""
        numbers, taken = os.pipe()
        told, telling = os.pipe()
        # A part is two bytes in a pipe, which holds some thousands: whoever reads them first has the part.
        os.write(taken, b"".join(number.to_bytes(2, "big") for number in range(len(self.known.parts))))
        os.close(taken)
        helper = os.fork()
        if helper == 0:
            with suppress(BaseException):
                os.write(telling, _YES if self._holds(_taken(numbers)) else _NO)
            os._exit(0)
        os.close(telling)
        self._shared = _Shared(numbers, told, helper)

    def holds(self) -> bool:
        """Whether the site is as it was, once all is looked at."""
        if self._found is None:
            self._found = self._looked()
        return self._found

    def _looked(self) -> bool:
        every = range(len(self.known.parts))
        if self._shared is None:
            return _names_in(self._folder) == self.known.names and self._holds(iter(every))
        own = _names_in(self._folder) == self.known.names and self._holds(_taken(self._shared.numbers))
        other = self._shared.ended()
        # Where the helper was killed, what it had taken is not known.
        return own and (other == _YES or (not other and self._holds(iter(every))))

    def _holds(self, numbers: Iterator[int]) -> bool:
        return all(holds(self._folder, self.known.parts[number]) for number in numbers)


class _Shared(NamedTuple):
    """A process that takes parts as well: the pipes of the parts' numbers, and of what it has found."""

    numbers: int
    told: int
    helper: int

    def ended(self) -> bytes:
        """What it has found, once it has ended."""
        os.close(self.numbers)
        found = os.read(self.told, 1)
        os.waitpid(self.helper, 0)
        os.close(self.told)
        return found


def _taken(pipe: int) -> Iterator[int]:
    while number := os.read(pipe, 2):
        yield int.from_bytes(number, "big")


def _names_in(folder: str) -> frozenset[str]:
    """The names of what lies in `folder` itself, marked where they are of folders and links; none where it is none."""
    found = set()
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(STAGING):
                mark = _LINK if entry.is_symlink() else _FOLDER if entry.is_dir(follow_symlinks=False) else ""
                found.add(entry.name + mark)
    return frozenset(found)


def _has_processor() -> bool:
    """Whether another process would be of use; a fork is safe while this one has a single thread."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1
