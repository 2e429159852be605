"""Where tests write: in memory, where the system has a disk there that is large enough.

A run of the suite writes and deletes some hundred thousand small files; on an ordinary disk it waits for them longer
than it computes.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # on Linux a disk of its own
_NEEDED = 4 << 30  # bytes; a run takes a fifth of it


def use_memory() -> None:
    """Makes the memory's disk the place of temporary files, of this process and of all that it starts.

    Nothing changes where the environment names a place already, or where there is no such disk or little room on it.
    """
    if "TMPDIR" in os.environ or not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < _NEEDED:
        return
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None  # which was read from the environment, if somebody asked for it before
