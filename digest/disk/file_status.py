"""What lies in a folder, without reading any of it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

Status = tuple[int, int, int, int]
"""What is known of a file without reading it: its size, when it was written, when anything about it changed (which no
program can set), and its inode; times in nanoseconds. A plain tuple: there are tens of thousands of them."""
DOUBT = 2_000_000_000
"""The step of the coarsest clock of a common file system (FAT), in nanoseconds: what is younger may change again and
look the same."""


class Contents:
    """The files below a folder, by their path in it; and the folders and symbolic links there.

    No dataclass: to import what makes these takes as long as a look at a thousand files.
    """

    __slots__ = ("files", "folders", "links")

    def __init__(
        self, files: dict[str, Status] | None = None, folders: set[str] | None = None, links: set[str] | None = None
    ) -> None:
        self.files = {} if files is None else files
        self.folders = set() if folders is None else folders
        self.links = set() if links is None else links

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Contents) and (self.files, self.folders, self.links) == (
            other.files,
            other.folders,
            other.links,
        )

    __hash__ = None  # type: ignore[assignment]  # it changes


SITE = "site"
"""The output folder in a digest's own, unless another is named."""
MANIFEST = ".digest-manifest"
"""The file in an output folder that lists what builds wrote there."""
UNFINISHED = ".digest-unfinished"
"""The file in an output folder that tells where the rest of a site is, while its files are moved into place."""
STAGING = ".digest-staging-"
"""What the names of folders begin with in which files are made."""


def is_unfinished(target: Path) -> bool:
    """Whether a build has begun to move files into the output folder `target`, and not ended."""
    return (target / UNFINISHED).is_file()


def look_at_site(target: Path) -> Contents | None:
    """What lies in the output folder `target`; None where no build has written there."""
    return look(target) if (target / MANIFEST).is_file() else None


def look(folder: Path) -> Contents:
    """What lies in `folder`; nothing where there is none, or where it may not be looked at. Links are not followed."""
    found = Contents()
    if folder.is_dir() and not folder.is_symlink():
        _walk(str(folder), "", found)
    return found


def _walk(folder: str, path: str, found: Contents) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            below = path + entry.name
            if not path and below.startswith(STAGING):
                continue
            if entry.is_symlink():
                found.links.add(below)
            elif entry.is_dir(follow_symlinks=False):
                found.folders.add(below)
                _walk(entry.path, below + "/", found)
            else:
                with suppress(FileNotFoundError):  # it may be gone by now
                    found.files[below] = status_of(entry.stat(follow_symlinks=False))


def status_of(status: os.stat_result) -> Status:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
