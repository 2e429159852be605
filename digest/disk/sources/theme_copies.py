"""A digest's own templates and assets that were copied from its theme, and what that has changed since.

Its theme is the default one, with the files of an installed one in their place where site.yaml names one.

Beside each copy, `templates/.copied/NAME` keeps the default as it was when the copy was taken. So three texts are at
hand: what the editor changed is the copy held against it, and what a newer default changed is that held against it.
Builds read no hidden folders.
"""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Collection, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from digest.content.site_file import SETTINGS
from digest.disk.sources.installed_theme import theme_of
from digest.disk.sources.theme_layers import default_theme
from digest.foundation.problem import Outcome
from digest.model.article import DEFAULT_VERSION

COPIES, ORIGINALS = "templates", ".copied"
_EXAMPLES = ("home.html", "parts/footer.html", "assets/css/frame.css")


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

    Raises CopyError where there is no such default, the digest has a file of that name, or its theme is not installed.
    """
    defaults = _defaults(source)
    name = name.replace("\\", "/").removeprefix(f"{COPIES}/")
    if name not in defaults:
        raise CopyError(f"the theme has no {name!r}", _hint(name, defaults))
    folder = source / COPIES
    if not _is_own(folder):
        raise CopyError(f"{folder} is not the digest's own")
    target = folder / name
    if target.exists():
        raise CopyError(f"the digest has a {COPIES}/{name} already", "digest theme diff shows what the default changed")
    for place in (folder / ORIGINALS / name, target):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(defaults[name], place)
    below = default_theme() / name
    if below != defaults[name] and below.is_file() and target.suffix == ".html":
        _build_on_default(target, name)
    return target


def _hint(name: str, defaults: Collection[str]) -> str:
    """What may have been meant by a `name` of no default: one that is like it, or whose file is, in another folder."""
    by_file = {path.rpartition("/")[2]: path for path in defaults}
    meant = difflib.get_close_matches(name, defaults, 1, 0.6)
    meant = meant or [by_file[file] for file in difflib.get_close_matches(name.rpartition("/")[2], by_file, 1, 0.8)]
    return f"did you mean {meant[0]}?" if meant else f"write it as it lies in the theme: {', '.join(_EXAMPLES)}"


def _build_on_default(target: Path, name: str) -> None:
    """Lets the copy of an installed theme's template build on the default one, as what was copied does: by its own name
    it would build on what was copied, and so have it twice."""
    text = target.read_text("utf-8")
    for mark in "'\"":
        text = text.replace(f"{mark}{name}{mark}", f"{mark}{DEFAULT_VERSION * 2}{name}{mark}")
    target.write_text(text, "utf-8")


def _defaults(source: Path) -> dict[str, Path]:
    """The files of the theme of the digest in `source`, by name.

    Raises CopyError where site.yaml names a theme that is not installed.
    """
    layers = [default_theme()]
    site = source / SETTINGS
    installed = theme_of(site.read_bytes()) if site.is_file() else Outcome(None)
    for problem in installed.problems:
        raise CopyError(problem.message, problem.hint)
    if installed.value:
        layers.append(installed.value / COPIES)
    return {
        path.relative_to(layer).as_posix(): path
        for layer in layers
        for path in sorted(layer.rglob("*"))
        if path.is_file()
    }


def _is_own(folder: Path) -> bool:
    """Whether the templates in `folder` are a digest's own: neither elsewhere nor the default theme itself."""
    return not folder.is_symlink() and not (folder.is_dir() and folder.resolve() == default_theme().resolve())


def copies(source: Path) -> Iterator[CopiedFile]:
    """The digest's own files in the place of default ones, in order of their names. Raises CopyError."""
    folder, defaults = source / COPIES, _defaults(source)
    if not folder.is_dir() or not _is_own(folder):
        return
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if not file.is_file() or name.startswith("."):
            continue
        original, default = folder / ORIGINALS / name, defaults.get(name)
        if not original.is_file():
            if default:
                yield CopiedFile(name, Since.UNKNOWN, ())
        elif not default:
            yield CopiedFile(name, Since.GONE, ())
        else:
            before, now = original.read_bytes(), default.read_bytes()
            since = Since.SAME if before == now else Since.CHANGED
            yield CopiedFile(name, since, tuple(_difference(name, before, now)))


def note(source: Path) -> None:
    """Notes today's defaults as those that the digest's copies rest on. Raises CopyError."""
    folder, defaults = source / COPIES, _defaults(source)
    for copied in [*copies(source)]:
        original = folder / ORIGINALS / copied.name
        if copied.since is Since.GONE:
            original.unlink()
        elif copied.since is not Since.SAME:
            original.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(defaults[copied.name], original)


def _difference(name: str, before: bytes, now: bytes) -> Iterator[str]:
    try:
        texts = before.decode().splitlines(), now.decode().splitlines()
    except UnicodeDecodeError:
        return iter(())
    return difflib.unified_diff(*texts, f"{name} (as copied)", f"{name} (default now)", lineterm="")
