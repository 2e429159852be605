"""A staging folder for the time of one build, and what killed builds have left."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.disk.file_status import STAGING
from digest.disk.writing.folder_lock import taken_over
from digest.disk.writing.journal import finish_left, is_waiting
from digest.disk.writing.staging_folder import FOLDER, Staging

_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def staged(source: Path, target: Path) -> Iterator[Staging]:
    """A staging folder for one build, which is gone afterwards; what killed builds have left goes before.

    What an earlier build of the site in `target` was ended in is finished first. Raises OSError where the disk
    refuses; where it is full, that says what became of the site.
    """
    finish_left(target)
    clear_left(source, target)
    staging = Staging(source, target)
    try:
        yield staging
    except OSError as failure:
        if failure.errno in _FULL and not staging.is_pending:
            said = f"{failure.strerror}: nothing was written, and the site there is as it was"
            raise OSError(failure.errno, said, str(target)) from failure
        raise
    finally:
        if staging.is_pending:
            staging.leave()
        else:
            staging.clear()


def clear_left(source: Path, target: Path) -> None:
    """Takes away what killed builds have left: their staging folders, and files that they were just writing."""
    for place in {source / FOLDER, target.absolute().parent, target}:
        for folder in place.glob(f"{STAGING}*"):
            with taken_over(folder) as left:
                if left and not is_waiting(folder):
                    shutil.rmtree(folder, ignore_errors=True)
    for file in (source / FOLDER).glob("*.part*"):
        if _has_ended(file.name.partition(".part")[0].rpartition(".")[2]):
            file.unlink(missing_ok=True)


def _has_ended(process: str) -> bool:
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
