"""What changes in a digest's folder, in batches: one for a save, one for a checkout of two hundred files."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from watchfiles import watch

from digest.disk import source_files

EVERYTHING = ""
"""Stands in a batch for whatever may have changed while nobody watched: all files are to be looked at."""

_STEP = 10  # milliseconds in which changes are gathered; what an editor waits for at most, twice
_QUIET = 100  # milliseconds without a change, after which nothing more is expected
_FEW = 4  # more changes at a time than these are not a save
_LONGEST = 1.0  # seconds for which changes that do not end are gathered


def changes(source: Path, stop: Event) -> Iterator[frozenset[str]]:
    """The paths of changed files below `source`, until `stop` is set.

    Only sources count: what builds write, and what editors leave, wakes nobody. A file that is gone or empty may be
    about to be written, so these wait for a quiet moment; so do the many files of a checkout.
    """
    while not stop.is_set():
        roots = _roots(source)
        yield frozenset({EVERYTHING})
        if roots:
            yield from _watched(source, roots, stop)
        else:
            stop.wait(_QUIET / 1000)


def _roots(source: Path) -> dict[Path, int]:
    """The folders that hold sources, with their inodes: one that is made anew must be watched anew."""
    folders = (source / "content", source / "plugins", source / "templates", source_files.default_theme())
    return {folder.resolve(): folder.stat().st_ino for folder in folders if folder.is_dir()}


def _watched(source: Path, roots: dict[Path, int], stop: Event) -> Iterator[frozenset[str]]:
    gathered: set[str] = set()
    began = 0.0
    own, theme = source.resolve(), source_files.default_theme().resolve()
    batches = watch(
        *roots,
        watch_filter=None,
        step=_STEP,
        debounce=20 * _STEP,
        rust_timeout=_QUIET,
        yield_on_timeout=True,
        stop_event=stop,
        raise_interrupt=False,
    )
    for batch in batches:
        found = {path for _, changed in batch if (path := _named(Path(changed), own, theme))}
        if found and not gathered:
            began = time.monotonic()
        gathered |= found
        is_quiet = not batch or time.monotonic() - began > _LONGEST
        if gathered and (is_quiet or _is_a_save(own, gathered)):
            yield frozenset(gathered)
            gathered = set()
        if not batch and _roots(source) != roots:
            return


def _named(path: Path, source: Path, theme: Path) -> str:
    """A changed file by its path in the digest; nothing for what is no source."""
    base = source if path.is_relative_to(source) else theme.parent
    name = path.relative_to(base).as_posix() if path.is_relative_to(base) else EVERYTHING
    inside = name.partition("/")[2]
    return "" if inside and source_files.is_left_by_editor(inside) else name


def _is_a_save(source: Path, paths: set[str]) -> bool:
    return len(paths) <= _FEW and all(_is_whole(source / path) for path in paths)


def _is_whole(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > 0
    except OSError:
        return False
