"""One number for all that lies in a folder, by the status of each file; no file is read.

It is a sum of hashes, one for each folder that has files: so it does not matter who looks at which part, nor in which
order, and what few changes do to it is told by the folders that they are in. Looking takes 8 µs a file, most of it in
the system, so it is begun in another process where there is a processor for it; both take parts until none is left.
"""

from __future__ import annotations

import marshal
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from digest.disk.file_status import STAGING, Contents, Status, status_of

_LENGTH = 16
_MOST = 1 << 8 * _LENGTH
_MARSHAL = 0  # without references, whose order is not that of the values
_PART = 200  # folders
_WORTHWHILE = 10
Entry = tuple[str, Status] | tuple[str]
"""A file by its name in its folder, or a symbolic link."""


def sum_of(contents: Contents) -> int:
    """The sum of a folder with these contents."""
    folders: dict[str, list[Entry]] = {}
    for path, status in contents.files.items():
        folder, _, name = path.rpartition("/")
        folders.setdefault(folder, []).append((name, status))
    for path in contents.links:
        folder, _, name = path.rpartition("/")
        folders.setdefault(folder, []).append((name,))
    return sum(_hash_of(folder, entries) for folder, entries in folders.items()) % _MOST


def _hash_of(folder: str, entries: list[Entry]) -> int:
    """What the folder at the path `folder` adds to a sum; nothing where it has no entries."""
    if not entries:
        return 0
    entries.sort()
    return int.from_bytes(blake2b(marshal.dumps((folder, entries), _MARSHAL), digest_size=_LENGTH).digest(), "big")


def moved_on(total: int, before: Contents, after: Contents) -> int:
    """The sum that was `total`, of a folder of which some folders had the contents `before`, and now `after`."""
    return (total - sum_of(before) + sum_of(after)) % _MOST


def entries_in(target: Path, folder: str) -> list[Entry]:
    """The files and links directly in the `folder` of `target`; none where there is no such folder."""
    return _entries(f"{target}/{folder}" if folder else str(target))[0]


def begin(folder: Path) -> FolderSum:
    """Begins to look at `folder`, where nothing is behind symbolic links."""
    if not folder.is_dir() or folder.is_symlink():
        return FolderSum(0, [])
    entries, below = _entries(str(folder))
    total, parts = _hash_of("", entries), list[tuple[str, list[str]]]()
    for name in below:
        if name.startswith(STAGING):
            continue
        own, names = _entries(f"{folder}/{name}")
        total += _hash_of(name, own)
        parts += [(name, names[start : start + _PART]) for start in range(0, len(names), _PART)]
    helped = FolderSum(total, [(f"{folder}/{name}", name, names) for name, names in parts])
    if len(parts) >= _WORTHWHILE and _has_processor():
        helped.share()
    return helped


@dataclass(slots=True)
class FolderSum:
    """A look at a folder that has begun."""

    _total: int
    _parts: list[tuple[str, str, list[str]]]
    _next: int | None = field(default=None, init=False)
    _found: int | None = field(default=None, init=False)
    _helper: int | None = field(default=None, init=False)

    def share(self) -> None:
        """Lets another process take parts from here on."""
        self._next, taken = os.pipe()
        self._found, told = os.pipe()
        # A part is two bytes in a pipe, which holds some thousands: whoever reads them first has the part.
        numbers = b"".join(number.to_bytes(2, "big") for number in range(min(len(self._parts), 30_000)))
        os.set_blocking(taken, False)
        sent = os.write(taken, numbers) // 2
        self._total += sum(_part(*part) for part in self._parts[sent:])
        os.close(taken)
        self._helper = os.fork()
        if self._helper == 0:
            with suppress(BaseException):
                os.write(told, sum(_part(*self._parts[number]) for number in _taken(self._next)).to_bytes(20, "big"))
            os._exit(0)
        os.close(told)

    def total(self) -> int:
        """The sum, once all is looked at."""
        if self._next is None or self._found is None or self._helper is None:
            return (self._total + sum(_part(*part) for part in self._parts)) % _MOST
        own = sum(_part(*self._parts[number]) for number in _taken(self._next))
        other = os.read(self._found, 20)
        os.waitpid(self._helper, 0)
        os.close(self._next)
        os.close(self._found)
        if len(other) < 20:  # the helper was killed: what it had taken is not known
            return sum(_part(*part) for part in self._parts) + self._total
        return (self._total + own + int.from_bytes(other, "big")) % _MOST


def _taken(pipe: int) -> Iterator[int]:
    while number := os.read(pipe, 2):
        yield int.from_bytes(number, "big")


def _has_processor() -> bool:
    """Whether another process would be of use; a fork is safe while this one has a single thread."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1


def _part(place: str, path: str, names: Iterable[str]) -> int:
    return sum(_walked(f"{place}/{name}", f"{path}/{name}") for name in names)


def _walked(place: str, path: str) -> int:
    entries, below = _entries(place)
    return _hash_of(path, entries) + sum(_walked(f"{place}/{name}", f"{path}/{name}") for name in below)


def _entries(place: str) -> tuple[list[Entry], list[str]]:
    """The files and links in a folder, and the names of its folders."""
    found: list[Entry] = []
    below: list[str] = []
    with suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.name)
            elif entry.is_symlink():
                found.append((entry.name,))
            else:
                with suppress(FileNotFoundError):  # it may be gone by now
                    found.append((entry.name, status_of(entry.stat(follow_symlinks=False))))
    return found, below
