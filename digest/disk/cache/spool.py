"""Large values that a build has worked out, on the disk until they are kept: most of a large build's memory else."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from pathlib import Path

_LARGE = 1_024
"""A value of so many bytes is worth writing."""


class Spool(MutableMapping[bytes, bytes]):
    """Values by their names. Large ones are in a file without a name in `folder`, which is gone with the process.

    Processes that are forked read what was there then; what they put in is theirs alone, and in their memory, as all is
    where the disk refuses.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._owner = os.getpid()
        self._held: dict[bytes, bytes] = {}
        self._places: dict[bytes, tuple[int, int]] = {}
        self._end = 0
        self._file = -1

    def __getitem__(self, name: bytes) -> bytes:
        place = self._places.get(name)
        return self._held[name] if place is None else os.pread(self._file, place[1], place[0])

    def __setitem__(self, name: bytes, value: bytes) -> None:
        if name in self._places:
            return  # a name says all of its value
        if len(value) >= _LARGE and os.getpid() == self._owner:
            with suppress(OSError, AttributeError):  # Windows reads at no place of its own
                self._write(name, value)
                return
        self._held[name] = value

    def _write(self, name: bytes, value: bytes) -> None:
        if self._file < 0:
            self._folder.mkdir(exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder) as file:
                self._file = os.dup(file.fileno())
        if os.pwrite(self._file, value, self._end) == len(value):
            self._places[name] = self._end, len(value)
            self._end += len(value)
        else:
            self._held[name] = value

    def __delitem__(self, name: bytes) -> None:
        if self._places.pop(name, None) is None:
            del self._held[name]

    def __contains__(self, name: object) -> bool:
        return name in self._places or name in self._held

    def __iter__(self) -> Iterator[bytes]:
        yield from self._held
        yield from self._places

    def __len__(self) -> int:
        return len(self._held) + len(self._places)

    def __del__(self) -> None:
        if self._file >= 0:
            with suppress(OSError):
                os.close(self._file)
