"""Themes laid over each other: the default one, an installed one, the digest's own templates."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from digest.model.article import DEFAULT_VERSION

Data = TypeVar("Data")
DEFAULT_THEME = (Path(__file__).parents[2] / "theme", Path(__file__).parents[3] / "templates")
_TEMPLATE = ".html"


def default_theme() -> Path:
    """The folder of the default theme: in the installed package, or beside it in a checkout."""
    return next(folder for folder in DEFAULT_THEME if folder.is_dir())


def is_same(one: Path, other: Path) -> bool:
    """Whether both are one folder."""
    return one.is_dir() and one.resolve() == other.resolve()


def laid_over(*layers: Iterable[tuple[str, Data]]) -> dict[str, Data]:
    """The files of all `layers`, each in the place of those of the same name before it, by path in their folders.

    A template that is replaced can still be had, as `default/NAME`; what that had replaced, as `default/default/NAME`.
    """
    theme: dict[str, Data] = {}
    for files in layers:
        for file, data in files:
            path = file.partition("/")[2]
            names = [path] if path.endswith(_TEMPLATE) else []
            while names and names[-1] in theme:
                names.append(DEFAULT_VERSION + names[-1])
            for below, name in zip(reversed(names), [*reversed(names)][1:], strict=False):
                theme[below] = theme[name]
            theme[path] = data
    return theme


def packaged(
    folder: Path | None, package: Iterable[tuple[str, Data]], own: Iterable[tuple[str, Data]]
) -> dict[str, str]:
    """Where the files of an installed theme, whose package is in `folder`, lie: by path in the theme; those that the
    digest's `own` replace, below `default/`."""
    if folder is None:
        return {}
    replaced = {path for path, _ in own}
    return {
        f"{DEFAULT_VERSION if path in replaced else ''}{path.partition('/')[2]}": f"{folder.as_posix()}/{path}"
        for path, _ in package
    }


def file_of(source: Path, path: str) -> Path | None:
    """The file on disk that the digest in `source` has at `path`, its own or the default theme's, if there is one."""
    folder, _, inside = path.partition("/")
    theme = default_theme()
    own = [source / path]
    places = {
        "content": own,
        "plugins": own,
        "translations": own,
        "templates": [source / path, theme / inside, theme / inside.removeprefix(DEFAULT_VERSION)],
    }
    return next((file.absolute() for file in places.get(folder, ()) if file.is_file()), None)
