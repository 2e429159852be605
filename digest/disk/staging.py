"""Files of a site that are ready, but not yet in their place.

They are written by whoever makes them, so that no page travels from one process to another; once all is well they are
moved into place, and otherwise thrown away. What is in its place already is not written again.
"""

from __future__ import annotations

import errno
import os
import posixpath
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.disk.file_status import status_of
from digest.foundation.output_file import Away, OutputFile

if TYPE_CHECKING:
    from digest.disk.file_status import Status
    from digest.rendering.incremental import Made

FOLDER = Path(".digest-cache")
_PREFIX = "staging-"


class Staging:
    """Where one build of the digest in `source` into `target` puts files. Raises OSError where the disk refuses."""

    def __init__(self, source: Path, target: Path) -> None:
        self._target = target
        self._folder = _own_folder(source)
        self._made = {""}

    def put_made(self, made: Made) -> Made:
        """`made`, its bytes put aside."""
        return made if made.problems else replace(made, finished=self.put(made.finished))

    def put(self, file: OutputFile) -> OutputFile:
        """`file`, its bytes put aside unless the site has them already."""
        if not isinstance(file.body, bytes) or not _is_inside(file.path):
            return file
        if _has(f"{self._target}/{file.path}", file.body):
            return replace(file, body=Away.IN_PLACE)
        folder = posixpath.dirname(file.path)
        if folder not in self._made:
            os.makedirs(f"{self._folder}/{folder}", exist_ok=True)  # noqa: PTH103 - a third of the time of pathlib
            self._made.add(folder)
        with open(f"{self._folder}/{file.path}", "wb") as stream:  # noqa: PTH123
            stream.write(file.body)
        return replace(file, body=Away.STAGED)

    def replace(self, path: str, data: bytes, place: Path) -> None:
        """Puts `data` at `place`; `path` is where it is staged until then."""
        (self._folder / path).write_bytes(data)
        self.move(path, place)

    def status(self, path: str) -> Status:
        """The status of the staged file at `path`."""
        return status_of(os.lstat(f"{self._folder}/{path}"))

    def whole(self, path: str, folders: Collection[str]) -> str:
        """What to move for the staged file at `path`: the largest folder around it that is not among `folders`."""
        largest = path
        while "/" in largest and posixpath.dirname(largest) not in folders:
            largest = posixpath.dirname(largest)
        return largest

    def move(self, path: str, place: Path) -> None:
        """Moves what is staged at `path`, a file or a folder, to `place`: there is the old or the new, never a part."""
        staged = self._folder / path
        try:
            staged.replace(place)
        except OSError as failure:
            if failure.errno in (errno.ENOTEMPTY, errno.EEXIST) and staged.is_dir():
                # Another build has made this folder meanwhile.
                for child in sorted(staged.iterdir()):
                    self.move(f"{path}/{child.name}", place / child.name)
            elif failure.errno == errno.EXDEV:
                nearby = place.with_name(f".{place.name}.{os.getpid()}.part")
                shutil.move(staged, nearby)
                nearby.replace(place)
            else:
                raise

    def clear(self) -> None:
        """Takes the folder away, with all that is in it."""
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def staged(source: Path, target: Path) -> Iterator[Staging]:
    """A staging folder for one build, which is gone afterwards, with what killed builds have left."""
    staging = Staging(source, target)
    try:
        yield staging
    finally:
        staging.clear()
        clear_left(source)


def clear_left(source: Path) -> None:
    """Takes away what killed builds have left: their staging folders, and files that they were just writing."""
    for folder in (source / FOLDER).glob(f"{_PREFIX}*"):
        if _is_left(folder.name.removeprefix(_PREFIX).partition("-")[0]):
            shutil.rmtree(folder, ignore_errors=True)
    for file in (source / FOLDER).glob("*.part*"):
        if _is_left(file.name.partition(".part")[0].rpartition(".")[2]):
            file.unlink(missing_ok=True)


def _own_folder(source: Path) -> Path:
    """A folder of its own beside the digest, or where nothing can be written there, elsewhere."""
    with suppress(OSError):
        (source / FOLDER).mkdir(exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=source / FOLDER))
    return Path(tempfile.mkdtemp(prefix="digest-"))


def _is_left(process: str) -> bool:
    """Whether a build with this number has ended."""
    if not process.isdigit() or sys.platform == "win32":
        return False  # on Windows the question would end the process
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return False


def _is_inside(path: str) -> bool:
    return not path.startswith("/") and ".." not in path.split("/") and "\0" not in path


def _has(file: str, body: bytes) -> bool:
    try:
        with open(file, "rb") as stream:  # noqa: PTH123
            return os.fstat(stream.fileno()).st_size == len(body) and stream.read() == body
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
