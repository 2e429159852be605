"""Writing a file of an editor's anew: whole or not at all, and only where nobody wrote it meanwhile."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path


class ChangedError(Exception):
    """The file is not what it was when it was read."""


def replace_file(file: Path, before: bytes | None, data: bytes) -> None:
    """Writes `data` to `file`, which held `before`, or was not there; who may read it stays as it is.

    Raises ChangedError where that is no longer so, and OSError where it cannot be written: then the file is as it was.
    """
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        now = file.read_bytes() if file.exists() else None
        if now != before:
            raise ChangedError
        if now is not None:
            shutil.copymode(file, temporary)
        temporary.replace(file)
    finally:
        with suppress(OSError):
            temporary.unlink()
