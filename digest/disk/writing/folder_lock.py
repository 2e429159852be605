"""Whether the process that made a folder still works in it: it holds a lock there, which the system ends with it.

A process number would not tell: it may be another's by now, and each container counts its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "lock"
_held: set[int] = set()


def make_locked(parent: Path, prefix: str) -> tuple[Path, int]:
    """A new folder in `parent`, and the descriptor that holds its lock. Raises OSError where it cannot be made."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        with suppress(FileNotFoundError):  # somebody took it for one that was left, before it was locked
            descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            _lock(descriptor, wait=True)
            if os.path.exists(folder / LOCK):  # noqa: PTH110
                _held.add(descriptor)
                return folder, descriptor
            os.close(descriptor)


def release(descriptor: int) -> None:
    """Gives up the lock that `descriptor` holds."""
    _held.discard(descriptor)
    os.close(descriptor)


@contextmanager
def taken_over(folder: Path) -> Iterator[bool]:
    """Whether the process that made `folder` has ended; if so, nobody else takes it over meanwhile.

    Where the file system has no locks, it has not.
    """
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR)
    except FileNotFoundError:
        yield folder.is_dir()
        return
    except OSError:
        yield False
        return
    try:
        yield _lock(descriptor, wait=False)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Locks an open file; False where another has locked it, or the file system has no locks."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _leave_to_parent() -> None:
    """A forked worker must not hold a lock longer than the process that began the build."""
    while _held:
        os.close(_held.pop())


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_leave_to_parent)
