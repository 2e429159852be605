"""What earlier builds worked out, kept in a file: results by the hash of all that they depend on.

The file is the machine's own and never published. It begins with the stamp of the program that wrote it, then come
entries: a digest of 16 bytes, the length of the pickled result and its CRC-32, and the result. A file with another
stamp, and an entry that is damaged, are as good as none: what they held is worked out again.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import platform
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from digest.core.work import Each, Key

Item = TypeVar("Item")
Result = TypeVar("Result")

FILE = Path(".digest-cache") / "results"
_PACKAGE = Path(__file__).parent.parent
_LIBRARIES = ("babel", "markdown-it-py", "pydantic", "pyyaml")
_ENTRY = struct.Struct("<16sQI")


def stamp() -> bytes:
    """What tells one program from another, in 32 bytes: its files, its libraries, the version of Python."""
    files = sorted((path.as_posix(), path.stat()) for path in _PACKAGE.rglob("*.py"))
    parts = [f"{path} {status.st_size} {status.st_mtime_ns}" for path, status in files]
    parts += [f"{name} {version(name)}" for name in _LIBRARIES] + [platform.python_version()]
    return hashlib.sha256("\n".join(parts).encode()).digest()


def _read(file: Path, own: bytes) -> Mapping[bytes, bytes]:
    """The pickled results in `file` by their digests; none where another program wrote it, or nobody did."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    return dict(_entries(data, len(own))) if data.startswith(own) else {}


def _entries(data: bytes, start: int) -> Iterator[tuple[bytes, bytes]]:
    while start + _ENTRY.size <= len(data):
        digest, length, checksum = _ENTRY.unpack_from(data, start)
        start += _ENTRY.size
        result = data[start : start + length]
        if zlib.crc32(result) != checksum:
            return  # from here on nothing is certain, not even the lengths
        yield digest, result
        start += length


class Cache:
    """An `Each` (digest.core.work) that remembers results from one run to the next; `each` does the work itself."""

    def __init__(self, source: Path, each: Each, *, cold: bool = False) -> None:
        self._file = source / FILE
        self._each = each
        self._stamp = stamp()
        self._known = {} if cold else _read(self._file, self._stamp)
        self._used: dict[bytes, bytes] = {}
        self.remembered = 0

    def __call__(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, key: Key[Item] | None = None
    ) -> Iterable[Result]:
        if key is None:
            return self._each(function, items)
        return self._remembering(function, items, [_digest(key(item)) for item in items])

    def _remembering(
        self, function: Callable[[Item], Result], items: Sequence[Item], digests: Sequence[bytes]
    ) -> Iterator[Result]:
        missing = [item for item, digest in zip(items, digests, strict=True) if digest not in self._known]
        made = iter(self._each(function, missing))
        for digest in digests:
            pickled = self._known.get(digest)
            if pickled is not None:
                self.remembered += 1
                self._used[digest] = pickled
                result: Result = pickle.loads(pickled)  # this program wrote it, on this machine
            else:
                result = next(made)
                self._used[digest] = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
            yield result

    def save(self) -> None:
        """Keeps what this run used, and forgets the rest. What the disk refuses is done without."""
        if self._used.keys() == self._known.keys():
            return
        temporary = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(exist_ok=True)
            with temporary.open("wb") as stream:
                stream.write(self._stamp)
                for digest, pickled in self._used.items():
                    stream.write(_ENTRY.pack(digest, len(pickled), zlib.crc32(pickled)))
                    stream.write(pickled)
            temporary.replace(self._file)
        except OSError:
            with suppress(OSError):
                temporary.unlink()


def _digest(parts: Iterable[bytes]) -> bytes:
    """A hash of `parts`, each with its length, so that no two lists of parts are alike."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return found.digest()
