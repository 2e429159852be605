"""Files that belong together: written all or none.

All of them are written beside their places first, so that a full disk or a folder that may not be written to leaves
everything as it was; then each takes its place. A process that is killed in between leaves some old and some new, so
who calls puts first what the others need.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def write_together(files: Mapping[Path, bytes]) -> None:
    """Writes `files`, in the place of those that were there. Raises OSError, and then all is as it was."""
    staged: dict[Path, Path] = {}
    made: list[Path] = []
    before: dict[Path, bytes | None] = {}
    try:
        for file, data in files.items():
            made += _made_folders(file.parent)
            staged[file] = file.with_name(f".{file.name}.{os.getpid()}.part")
            with staged[file].open("wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
        for file, part in staged.items():
            before[file] = file.read_bytes() if file.exists() else None
            part.replace(file)
    except BaseException:
        for file, old in before.items():
            _put_back(file, old)
        for part in staged.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


def _made_folders(folder: Path) -> list[Path]:
    """Makes `folder`, and tells which folders it has made for that, from the top."""
    missing = [place for place in (*reversed(folder.parents), folder) if not place.exists()]
    for place in missing:
        place.mkdir()
    return missing


def _put_back(file: Path, data: bytes | None) -> None:
    with suppress(OSError):
        if data is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(data)
