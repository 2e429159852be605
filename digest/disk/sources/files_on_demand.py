"""Files of a digest that are known by their status, and read when they are asked for alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from digest.foundation.hashing import fingerprint
from digest.model.article_store import LostError

_MANY = ("content/articles/", "content/static/")


class UnreadFile(NamedTuple):
    """A file that was known by its status."""

    file: str
    digest: bytes

    def read(self) -> bytes:
        """The contents. Raises LostError where they cannot be read, or are not what they were."""
        try:
            data = Path(self.file).read_bytes()
        except OSError as failure:
            raise LostError(f"{self.file} cannot be read any more") from failure
        if fingerprint(data) != self.digest:
            raise LostError(f"{self.file} is not what it was")
        return data


class FilesOnDemand(Mapping[str, bytes]):
    """Files by path: bytes, or those that are to be read when they are asked for.

    What was read is held, but for articles and what is copied as it is: of these there are many, and hardly one is
    asked for twice.
    """

    def __init__(self, contents: dict[str, bytes | UnreadFile]) -> None:
        self._contents = contents

    def __getitem__(self, path: str) -> bytes:
        data = self._contents[path]
        if isinstance(data, bytes):
            return data
        read = data.read()
        if not path.startswith(_MANY):
            self._contents[path] = read
        return read

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)

    def __contains__(self, path: object) -> bool:
        return path in self._contents


def bytes_of(data: bytes | UnreadFile) -> bytes:
    """The contents of a file, read where they are not at hand. Raises LostError where they are not what they were."""
    return data if isinstance(data, bytes) else data.read()
