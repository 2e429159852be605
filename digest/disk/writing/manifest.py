"""The manifest in an output folder: what builds wrote there, a path on a line. Nothing else is replaced or removed."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from pathlib import Path

from digest.disk.file_status import MANIFEST

_END = b"\n"


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


class OrderedManifest:
    """A manifest that a build has left, in order: lines are looked up in its text, and few of them changed."""

    def __init__(self, text: bytes) -> None:
        self.text = text if text.endswith(_END) else b""

    def __len__(self) -> int:
        return self.text.count(_END)

    def __contains__(self, path: object) -> bool:
        line = str(path).encode()
        return self.text.startswith(line + _END, self._place(line))

    def edited(self, new: Iterable[str], gone: Iterable[str]) -> OrderedManifest:
        """The manifest with what is `new` and without what is `gone`."""
        pieces: list[bytes | memoryview] = []
        at, before = 0, memoryview(self.text)
        added, dropped = ({path.encode() for path in paths} for paths in (new, gone))
        for line in sorted(added | dropped):
            place = self._place(line)
            pieces += [before[at:place], line + _END if line in added else b""]
            at = place + len(line) + 1 if self.text.startswith(line + _END, place) else place
        return OrderedManifest(b"".join([*pieces, before[at:]]))

    def _place(self, line: bytes) -> int:
        """Where the `line` is, or would be."""
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high) // 2
            start = self.text.rfind(_END, low, middle) + 1 or low
            end = self.text.index(_END, middle)
            if self.text[start:end] < line:
                low = end + 1
            else:
                high = start
        return low


def ordered_manifest(target: Path) -> OrderedManifest:
    """The manifest in the folder `target`, as a build has left it."""
    try:
        return OrderedManifest((target / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return OrderedManifest(b"")


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
