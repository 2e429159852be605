"""What lay in a folder, as it is kept: the paths of its files, and their statuses as bytes, which compare at once.

To look at files whose names are known takes a third of the time that looking through their folders takes: the system
is asked of one after the other without a step of Python's between, by paths as bytes, which is how it takes them. Names
are looked through only where a folder is not as it was: what comes into it, or goes, changes its time. What is found is
the same.
"""

from __future__ import annotations

import marshal
import os
import stat
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from hashlib import sha256
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, TypeVar

from digest.disk.file_status import DOUBT, Contents, Status, look

Value = TypeVar("Value")
_MARSHAL = 0  # without references, whose order is not that of the values
_SEPARATOR, _BETWEEN = "\0", b"\0"
_AT_HAND = 2
"""So many texts are held parted: that of all sources is asked for several times in an edit."""
_FIELDS = attrgetter("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino")


PART = 2_000
"""How many files a part has."""


class Listing(NamedTuple):
    """The files in a folder by their paths, which are sorted, and their statuses in that order, in parts; the folders
    and links below it. Paths are one text each. `stood` is what `standing` told of the folders before they were looked
    through, and nothing where it is not known."""

    paths: str = ""
    statuses: tuple[bytes, ...] = ()
    folders: str = ""
    links: str = ""
    stood: bytes = b""

    @property
    def seen(self) -> str:
        """A hash of all of it but the folders, of which one may be empty."""
        texts = (text.encode("utf-8", "surrogatepass") for text in (self.paths, self.links))
        parts = [*texts, *self.statuses]
        return sha256(b"".join([b"%d " % len(part) for part in parts] + parts)).hexdigest()[:32]

    @property
    def files(self) -> dict[str, Status]:
        """The status of each file, by its path."""
        return dict(zip(separate(self.paths), chain.from_iterable(map(_loaded, self.statuses)), strict=True))

    def of(self, paths: Iterable[str]) -> dict[str, Status]:
        """The status of each of the files at `paths` that is there, by its path."""
        known, found = separate(self.paths), {}
        for path in paths:
            place = bisect_left(known, path)
            if place < len(known) and known[place] == path:
                found[path] = _loaded(self.statuses[place // PART])[place % PART]
        return found

    def changed(self, before: Listing) -> tuple[str, ...] | None:
        """The files that are not as they were `before`; None where others are there, or links."""
        if self.paths != before.paths or self.links or before.links:
            return None
        parts = [n for n, (now, then) in enumerate(zip(self.statuses, before.statuses, strict=True)) if now != then]
        return tuple(path for number in parts for path in _changed(self, number, before.statuses[number]))

    @property
    def contents(self) -> Contents:
        """The same as one that looks through the folder finds it."""
        return Contents(self.files, set(separate(self.folders)), set(separate(self.links)))


def listing_of(contents: Contents, without: str = "") -> Listing:
    """What is kept of `contents`, `without` folders of that name."""
    files = sorted((path, status) for path, status in contents.files.items() if not _is_in(path, without))
    return Listing(
        _SEPARATOR.join([path for path, _ in files]),
        _in_parts([status for _, status in files]),
        _SEPARATOR.join(sorted(path for path in contents.folders if not _is_in(f"{path}/", without))),
        _SEPARATOR.join(sorted(contents.links)),
    )


def checks_of(folder: str, known: Listing, standing: bytes = b"") -> list[Callable[[], bool]]:
    """Checks whether `folder` is as it is `known`: of its names, and of the files of each part.

    `standing` is what is told of its folders now.
    """
    parts = _parts(_places(folder, known.paths))
    return [
        partial(_has_the_names, folder, known, standing),
        *(partial(_is_part, *each) for each in zip(parts, known.statuses, strict=True)),
    ]


def list_again(
    folder: str, known: Listing, without: str = "", standing: bytes | None = None, held: Sequence[bool] | None = None
) -> Listing:
    """What lies in `folder` now, where this was `known` of it: the same value where nothing has changed.

    Folders with the name `without` are no part of it. Where the checks are done, `held` tells which of them hold, and
    `standing` what was told of the folders before.
    """
    if standing is None or held is None:
        standing = standing_of(folder, known)
        held = [_has_the_names(folder, known, standing, without), *(False for _ in known.statuses)]
    has_names, *are_same = held
    statuses = _statuses_now(folder, known, are_same) if has_names and not known.links else None
    if statuses is None:
        return listing_of(look(Path(folder)), without)
    if statuses == known.statuses and standing in (b"", known.stood):
        return known
    return known._replace(statuses=statuses, stood=standing or known.stood)


def standing_of(folder: str, known: Listing) -> bytes:
    """The statuses of `folder` and of the folders `known` below it: while they are the same, so are the names there.

    Nothing where one is no folder, may change again within the same step of the disk's clock, or where the system keeps
    no such times.
    """
    if os.name != "posix":
        return b""
    last = time.time_ns() - DOUBT
    try:
        found = [os.lstat(f"{folder}/{path}") for path in ("", *separate(known.folders))]
    except OSError:
        return b""
    is_settled = all(stat.S_ISDIR(each.st_mode) and each.st_ctime_ns < last for each in found)
    return _dumped(list(map(_FIELDS, found))) if is_settled else b""


def holds(place: str, known: Listing) -> bool:
    """Whether all files of `known` are in the folder `place` as they were, whatever else is there."""
    try:
        return _in_parts(_statuses(_places(place, known.paths))) == known.statuses
    except OSError:
        return False


def _is_part(places: Sequence[bytes], statuses: bytes) -> bool:
    try:
        return _dumped(_statuses(places)) == statuses
    except OSError:
        return False


def _is_in(path: str, folder: str) -> bool:
    """Whether the `path` leads through a folder of this name."""
    return bool(folder) and f"/{folder}/" in f"/{path}"


def _statuses_now(folder: str, known: Listing, are_same: Sequence[bool]) -> tuple[bytes, ...] | None:
    """The statuses of the known files, where parts `are_same` as they are known; None where one is no file any more."""
    if all(are_same):
        return known.statuses
    found = []
    try:
        for number, (paths, is_same) in enumerate(zip(_parts(separate(known.paths)), are_same, strict=True)):
            now = known.statuses[number] if is_same else _dumped(_statuses(_places(folder, _SEPARATOR.join(paths))))
            found.append(now)
            if now != known.statuses[number]:
                changed = _changed(known._replace(statuses=tuple(found)), number, known.statuses[number])
                if not all(_is_file(f"{folder}/{path}") for path in changed):
                    return None
    except OSError:
        return None
    return tuple(found)


def _changed(now: Listing, number: int, before: bytes) -> list[str]:
    """The files of the part with this number that are not as they were `before`."""
    triples = zip(_parts(separate(now.paths))[number], _loaded(now.statuses[number]), _loaded(before), strict=True)
    return [path for path, status, then in triples if status != then]


def _has_the_names(folder: str, known: Listing, standing: bytes, without: str = "") -> bool:
    """Whether nothing lies in `folder` but what is known, and its folders are folders."""
    if standing and standing == known.stood:
        return True
    paths, folders = separate(known.paths), separate(known.folders)
    found: set[str] = set()
    try:
        for path in ("", *folders):
            names = _names_in(f"{folder}/{path}" if path else folder) - {without}
            found.update([f"{path}/{name}" for name in names] if path else names)
    except OSError:
        return False
    return found == {*paths, *folders}


def _names_in(folder: str) -> set[str]:
    """The names in `folder`; a link to one has none. Raises OSError where it is no folder."""
    return set() if stat.S_ISLNK(os.lstat(folder).st_mode) else set(os.listdir(folder))  # noqa: PTH208


def _is_file(path: str) -> bool:
    mode = os.lstat(path).st_mode
    return not stat.S_ISLNK(mode) and not stat.S_ISDIR(mode)


def _places(folder: str, paths: str) -> list[bytes]:
    """Where the files at `paths` in `folder` lie, as the system takes it: each text it would have to encode."""
    if not paths:
        return []
    return os.fsencode(f"{folder}/{paths}").replace(_BETWEEN, _BETWEEN + os.fsencode(f"{folder}/")).split(_BETWEEN)


def _statuses(places: Iterable[bytes]) -> list[Status]:
    return list(map(_FIELDS, map(os.lstat, places)))


def _parts(values: Sequence[Value]) -> list[Sequence[Value]]:
    return [values[at : at + PART] for at in range(0, len(values), PART)]


def _in_parts(statuses: Sequence[Status]) -> tuple[bytes, ...]:
    return tuple(map(_dumped, _parts(statuses)))


def _dumped(statuses: Sequence[Status]) -> bytes:
    return marshal.dumps(list(statuses), _MARSHAL)


def _loaded(statuses: bytes) -> list[Status]:
    found: list[Status] = marshal.loads(statuses)
    return found


@lru_cache(maxsize=_AT_HAND)
def separate(text: str) -> tuple[str, ...]:
    """The paths that are one text."""
    return tuple(text.split(_SEPARATOR)) if text else ()
