"""A digest's own templates and assets that were copied from the default theme, and what that has changed since.

Beside each copy, `templates/.copied/NAME` keeps the default as it was when the copy was taken. So three texts are at
hand: what the editor changed is the copy held against it, and what a newer default changed is that held against it.
Builds read no hidden folders.
"""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from digest.disk.theme_layers import default_theme

COPIES, ORIGINALS = "templates", ".copied"


class CopyError(Exception):
    """Why a file is not copied; `hint` says what may be done."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Since(Enum):
    """What became of the default of a copy."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    UNKNOWN = auto()
    """Nothing is kept of what it was."""


class CopiedFile(NamedTuple):
    """A file of the digest's own in the place of a default one: its name, and what became of that since."""

    name: str
    since: Since
    difference: tuple[str, ...]
    """The lines of a unified diff, from the default that was copied to today's; none of what is no text."""


def copy(source: Path, name: str) -> Path:
    """Copies the default `name` into the digest in `source`, which lacks it; gives the path of the copy.

    Raises CopyError where there is no such default, or the digest has a file of that name.
    """
    theme = default_theme()
    name = name.replace("\\", "/").removeprefix(f"{COPIES}/")
    names = [path.relative_to(theme).as_posix() for path in sorted(theme.rglob("*")) if path.is_file()]
    if name not in names:
        close = difflib.get_close_matches(name, names, 1, 0.6)
        raise CopyError(f"the default theme has no {name!r}", f"did you mean {close[0]}?" if close else "")
    folder = source / COPIES
    if folder.is_symlink() or (folder.is_dir() and folder.resolve() == theme.resolve()):
        raise CopyError(f"{folder} is not the digest's own")
    target = folder / name
    if target.exists():
        raise CopyError(f"the digest has a {COPIES}/{name} already", "digest theme diff shows what the default changed")
    for place in (folder / ORIGINALS / name, target):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(theme / name, place)
    return target


def copies(source: Path) -> Iterator[CopiedFile]:
    """The digest's own files in the place of default ones, in order of their names."""
    theme, folder = default_theme(), source / COPIES
    if folder.is_symlink() or not folder.is_dir() or folder.resolve() == theme.resolve():
        return
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if not file.is_file() or name.startswith("."):
            continue
        original, default = folder / ORIGINALS / name, theme / name
        if not original.is_file():
            if default.is_file():
                yield CopiedFile(name, Since.UNKNOWN, ())
        elif not default.is_file():
            yield CopiedFile(name, Since.GONE, ())
        else:
            before, now = original.read_bytes(), default.read_bytes()
            since = Since.SAME if before == now else Since.CHANGED
            yield CopiedFile(name, since, tuple(_difference(name, before, now)))


def note(source: Path) -> None:
    """Notes today's defaults as those that the digest's copies rest on."""
    theme, folder = default_theme(), source / COPIES
    for copied in [*copies(source)]:
        original = folder / ORIGINALS / copied.name
        if copied.since is Since.GONE:
            original.unlink()
        elif copied.since is not Since.SAME:
            original.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(theme / copied.name, original)


def _difference(name: str, before: bytes, now: bytes) -> Iterator[str]:
    try:
        texts = before.decode().splitlines(), now.decode().splitlines()
    except UnicodeDecodeError:
        return iter(())
    return difflib.unified_diff(*texts, f"{name} (as copied)", f"{name} (default now)", lineterm="")
