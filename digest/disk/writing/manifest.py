"""The manifest in an output folder: what builds wrote there, a path on a line. Nothing else is replaced or removed."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from pathlib import Path

from digest.disk.file_status import MANIFEST


def read_manifest(target: Path) -> frozenset[str]:
    """The paths that builds wrote in the folder `target`; none where there is no manifest, or it is damaged."""
    return frozenset(listed_in(target))


def listed_in(target: Path) -> tuple[str, ...]:
    """The same paths as the manifest lists them: in order, so that sorting them with a few more takes little."""
    try:
        return tuple(filter(None, (target / MANIFEST).read_text("utf-8").split("\n")))
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return ()


def manifest_of(paths: Iterable[str]) -> bytes:
    """The manifest of files at `paths`."""
    return "\n".join([*sorted(paths), ""]).encode()


def remove(target: Path, path: str, links: Container[str] = ()) -> None:
    """Removes the file at `path` and the folders that are empty then; nothing behind any of the symbolic `links`."""
    if path in links or any(parent.as_posix() in links for parent in Path(path).parents):
        return
    file = target / path
    try:
        os.unlink(file)  # noqa: PTH108
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (IsADirectoryError, PermissionError):  # the latter is what macOS says of a folder
        if not file.is_dir():
            raise
        return  # what was here has given way to it
    for folder in file.parents:
        if folder == target:
            return
        try:
            folder.rmdir()
        except (FileNotFoundError, NotADirectoryError):
            continue  # another build was first
        except OSError:
            return  # there is more in it
