"""The files that the desk may touch: those of the digest's content, never through a symlink; and what was done, undone.

A file is written whole or not at all, and only where it still holds what the editor saw.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from digest.disk.sources.names import misnamed
from digest.disk.writing.replacing import ChangedError, replace_file
from digest.foundation.hashing import fingerprint

_PATHS = re.compile(r"content/(?:site\.yaml|articles/.+\.(?:md|yaml)|editions/[^/]+\.md|pages/.+\.md)")
_MOST_STEPS = 200
LARGEST = 5_000_000


class ForbiddenError(Exception):
    """The file is none of those that the desk may touch; the message says why."""


class MovedError(Exception):
    """The file at `path` holds something else than what is to be changed."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class OvertakenError(Exception):
    """Another tab has written the file at `path` since."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class FileStep(NamedTuple):
    """A file that was written: what it held before, None where it was not there, and since."""

    path: str
    before: bytes | None
    after: bytes | None


class Step(NamedTuple):
    """The files that were written at a time, and the tab of the browser that asked for it."""

    tab: str
    files: tuple[FileStep, ...]


def seen(data: bytes | None) -> str:
    """What a page knows the content of a file by; empty where there is no file."""
    return "" if data is None else fingerprint(data).hex()


class DeskFiles:
    """The files of the digest in the folder `source`, and the steps of this session."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._steps: list[Step] = []
        self._moved: list[Step] = []
        self._lock = Lock()

    def read(self, path: str) -> bytes | None:
        """What the file at `path` holds now; None where there is none. Raises ForbiddenError and OSError."""
        file = self._allowed(path)
        try:
            if file.stat().st_size > LARGEST:
                raise ForbiddenError(f"{path} is larger than what is read")
            return file.read_bytes()
        except FileNotFoundError:
            return None

    def write(self, before: Mapping[str, bytes | None], after: Mapping[str, bytes], tab: str = "") -> None:
        """Writes the files `after`, by their paths, which held what `before` says; all of them, or none. A `tab` asks.

        Raises MovedError where one holds something else, ForbiddenError, and OSError where the disk refuses.
        """
        steps = tuple(
            FileStep(path, before.get(path), data) for path, data in after.items() if before.get(path) != data
        )
        with self._lock:
            self._do(steps)
            if steps:
                self._steps = [*self._steps[-_MOST_STEPS:], Step(tab, steps)]

    def undoable(self, tab: str = "") -> int:
        """How many steps of a `tab` can be undone, as far as others let it."""
        return sum(step.tab == tab for step in self._steps)

    def undo(self, tab: str = "") -> tuple[str, ...]:
        """Gives the files of the last step of a `tab` back what they held; their paths, none where there is no step.

        Raises OvertakenError where another tab has written one since, MovedError where somebody else has, and leaves
        all of them then. What was said to have moved is passed over from then on, so that it bars no earlier step.
        """
        with self._lock:
            for number in reversed([number for number, step in enumerate(self._steps) if step.tab == tab]):
                step = self._steps[number]
                paths = tuple(file.path for file in step.files)
                for later in self._steps[number + 1 :]:
                    for file in later.files:
                        if file.path in paths and later.tab != tab:
                            raise OvertakenError(file.path)
                try:
                    self._do(tuple(FileStep(path, after, before) for path, before, after in step.files))
                except MovedError:
                    if step in self._moved:
                        continue
                    self._moved.append(step)
                    raise
                del self._steps[number]
                return paths
            return ()

    def _do(self, steps: tuple[FileStep, ...]) -> None:
        for step in steps:
            if self.read(step.path) != step.before:
                raise MovedError(step.path)
        done: list[FileStep] = []
        try:
            for step in steps:
                self._put(step)
                done.append(step)
        except ChangedError:
            self._take_back(done)
            raise MovedError(steps[len(done)].path) from None
        except OSError:
            self._take_back(done)
            raise

    def _take_back(self, done: list[FileStep]) -> None:
        for path, before, after in reversed(done):
            self._put(FileStep(path, after, before))

    def _put(self, step: FileStep) -> None:
        file = self._allowed(step.path)
        if step.after is None:
            file.unlink()
            return
        file.parent.mkdir(exist_ok=True)
        replace_file(file, step.before, step.after)

    def _allowed(self, path: str) -> Path:
        """The file at `path`. Raises ForbiddenError where it is not the desk's, or lies behind a symlink."""
        if not _PATHS.fullmatch(path) or misnamed(path) or any(part in ("", ".", "..") for part in path.split("/")):
            raise ForbiddenError(f"{path!r} is no file of the digest's content")
        file = self._source
        for part in path.split("/"):
            file = file / part
            try:
                mode = file.lstat().st_mode
            except FileNotFoundError:
                continue
            if stat.S_ISLNK(mode):
                raise ForbiddenError(f"{path} lies behind a symlink")
            if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                raise ForbiddenError(f"{path} is no file")
        return file
