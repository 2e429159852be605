"""Files of a site that are ready, but not yet in their place.

They are written by whoever makes them, so that no page travels from one process to another; once all is well they are
moved into place, and otherwise thrown away. What is in its place already is not written again.

They lie on the file system of their place, so that the disk has room for all of them before any is moved.
"""

from __future__ import annotations

import errno
import os
import posixpath
import shutil
import tempfile
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.disk.file_status import STAGING, status_of
from digest.disk.writing.folder_lock import make_locked, release
from digest.foundation.output_file import Away, OutputFile

if TYPE_CHECKING:
    from digest.disk.file_status import Status
    from digest.rendering.incremental import MadeFile

FOLDER = Path(".digest-cache")


class Staging:
    """Where one build of the digest in `source` into `target` puts files. Raises OSError where the disk refuses."""

    def __init__(self, source: Path, target: Path) -> None:
        self.target = target
        self._own, self._lock = _own_folder(source, target)
        self.tree = self._own / "site"
        """The folder in which each file lies at its path in the site."""
        self.tree.mkdir()
        self._made = {""}
        self._is_new = not os.path.lexists(target)
        self.is_pending = False
        """Whether moving its files has begun, and is to be finished by somebody else where this process does not."""

    @property
    def folder(self) -> Path:
        """What is taken away in the end."""
        return self._own

    def put_made(self, made: MadeFile) -> MadeFile:
        """`made`, its bytes put aside."""
        return made if made.problems else replace(made, finished=self.put(made.finished))

    def put(self, file: OutputFile) -> OutputFile:
        """`file`, its bytes put aside unless the site has them already."""
        if not isinstance(file.body, bytes) or not _is_inside(file.path):
            return file
        if not self._is_new and _has(f"{self.target}/{file.path}", file.body):
            return replace(file, body=Away.IN_PLACE)
        folder = posixpath.dirname(file.path)
        if folder not in self._made:
            os.makedirs(f"{self.tree}/{folder}", exist_ok=True)  # noqa: PTH103 - a third of the time of pathlib
            self._made.add(folder)
        with open(f"{self.tree}/{file.path}", "wb") as stream:  # noqa: PTH123
            stream.write(file.body)
        return replace(file, body=Away.STAGED)

    def status(self, path: str) -> Status:
        """The status of the staged file at `path`."""
        return status_of(os.lstat(f"{self.tree}/{path}"))

    def whole(self, path: str, folders: Collection[str]) -> str:
        """What to move for the staged file at `path`: the largest folder around it that is not among `folders`."""
        largest = path
        while "/" in largest and posixpath.dirname(largest) not in folders:
            largest = posixpath.dirname(largest)
        return largest

    def come_near(self) -> None:
        """Brings all that is staged into the output folder, where it could not be moved there otherwise.

        For what no status tells: a folder that is mounted from the same disk, or lies in another layer of one.
        """
        own, lock = make_locked(self.target, STAGING)
        try:
            copy_folder(self.tree, own / "site")
        except OSError:
            shutil.rmtree(own, ignore_errors=True)
            release(lock)
            raise
        self.clear()
        self._own, self._lock, self.tree = own, lock, own / "site"

    def clear(self) -> None:
        """Takes the folder away, with all that is in it."""
        shutil.rmtree(self._own, ignore_errors=True)
        release(self._lock)

    def leave(self) -> None:
        """Leaves the folder to whoever finishes what has begun."""
        release(self._lock)


def move(staged: Path, place: Path) -> None:
    """Moves what is `staged`, a file or a folder, to `place`: there is the old or the new, never a part of a file."""
    try:
        staged.replace(place)
    except OSError as failure:
        if failure.errno in (errno.ENOTEMPTY, errno.EEXIST) and staged.is_dir():
            # Another build has made this folder meanwhile.
            for child in sorted(staged.iterdir()):
                move(child, place / child.name)
        elif failure.errno == errno.EXDEV:
            nearby = place.with_name(f".{place.name}.{os.getpid()}.part")
            try:
                (copy_folder if staged.is_dir() else shutil.copy2)(staged, nearby)
                nearby.replace(place)
            except OSError:
                shutil.rmtree(nearby) if nearby.is_dir() else nearby.unlink(missing_ok=True)
                raise
        else:
            raise


def copy_folder(folder: Path, place: Path) -> None:
    """Copies a folder to `place`, where nothing is. Raises OSError for the first file that cannot be written.

    Not shutil's, which goes on after that, and raises a list of all failures.
    """
    place.mkdir()
    for entry in sorted(folder.iterdir()):
        (copy_folder if entry.is_dir() else shutil.copy2)(entry, place / entry.name)


def _own_folder(source: Path, target: Path) -> tuple[Path, int]:
    """A locked folder from which files can be moved into `target`; where there is none, any that can be written.

    Beside what builds keep, if that is on the same file system; beside the output folder; or in it, where it is a
    file system of its own.
    """
    with suppress(OSError):
        (source / FOLDER).mkdir(exist_ok=True)
    goal = target.absolute()
    while not goal.exists() and goal != goal.parent:
        goal = goal.parent
    device = _device(goal)
    places = [source / FOLDER, *([target.absolute().parent, target] if goal == target.absolute() else [goal])]
    for place in [*(place for place in places if _device(place) == device), source / FOLDER]:
        with suppress(OSError):
            return make_locked(place, STAGING)
    return make_locked(Path(tempfile.gettempdir()), "digest-")


def _device(place: Path) -> int | None:
    with suppress(OSError):
        return place.stat().st_dev
    return None


def _is_inside(path: str) -> bool:
    return not path.startswith("/") and ".." not in path.split("/") and "\0" not in path


def _has(file: str, body: bytes) -> bool:
    try:
        with open(file, "rb") as stream:  # noqa: PTH123
            return os.fstat(stream.fileno()).st_size == len(body) and stream.read() == body
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
