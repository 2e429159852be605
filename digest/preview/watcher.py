"""What changes in a digest's folder, in batches: one for a save, one for a checkout of two hundred files.

The system tells of changes as they are made. It may miss some: in the moment before a folder is watched, where more
happens at a time than it can note, in folders of another machine. So the files are looked at as well, now and then.
"""

from __future__ import annotations

import stat
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event

from watchfiles import watch

from digest.disk.file_status import Status, look, status_of
from digest.disk.sources import files as source_files
from digest.disk.sources import names as source_names
from digest.disk.sources.theme_layers import default_theme

EVERYTHING = ""
"""Stands in a batch for whatever may have changed while nobody watched: all files are to be looked at."""

_STEP = 10  # milliseconds in which changes are gathered; what an editor waits for at most, twice
_QUIET = 100  # milliseconds without a change, after which nothing more is expected
_FEW = 4  # more changes at a time than these are not a save
_LONGEST = 1.0  # seconds for which changes that do not end are gathered
_LOOK_EVERY = 1.0  # seconds between two looks at all files, at the least
_SHARE = 0.02  # of the time, which looks may take at the most


def changes(source: Path, stop: Event) -> Iterator[frozenset[str]]:
    """The paths of changed files below `source`, until `stop` is set.

    Only sources count: what builds write, and what editors leave, wakes nobody. A file that is gone or empty may be
    about to be written, so these wait for a quiet moment; so do the many files of a checkout.
    """
    while not stop.is_set():
        roots = _roots(source)
        seen = _Seen(roots)  # before anybody else looks: what changes from now on is found
        yield frozenset({EVERYTHING})
        if roots:
            yield from _watched(source, roots, seen, stop)
        else:
            stop.wait(_QUIET / 1000)


def _roots(source: Path) -> dict[Path, int]:
    """The folders that hold sources, with their inodes: one that is made anew must be watched anew."""
    folders = (*(source / name for name in source_files.FOLDERS), default_theme())
    return {folder.resolve(): folder.stat().st_ino for folder in folders if folder.is_dir()}


class _Seen:
    """The files below the folders `roots`, as they were when they were last told of."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple(roots)
        self._due = 0.0
        self._files = self._look()

    def note(self, files: Iterable[Path]) -> None:
        """The `files` are about to be told of."""
        for file in files:
            for root, known in zip(self._roots, self._files, strict=True):
                if file.is_relative_to(root):
                    path = file.relative_to(root).as_posix()
                    known.pop(path, None)
                    with suppress(OSError):
                        found = file.lstat()
                        if stat.S_ISREG(found.st_mode):
                            known[path] = status_of(found)

    def missed(self) -> set[Path]:
        """The files that have changed and were not told of; none as long as no look is due."""
        if time.monotonic() < self._due:
            return set()
        before, self._files = self._files, self._look()
        return {
            root / path
            for root, was, now in zip(self._roots, before, self._files, strict=True)
            for path, _ in was.items() ^ now.items()
        }

    def _look(self) -> tuple[dict[str, Status], ...]:
        began = time.monotonic()
        found = tuple(look(root).files for root in self._roots)
        ended = time.monotonic()
        self._due = ended + max(_LOOK_EVERY, (ended - began) / _SHARE)
        return found


def _watched(source: Path, roots: dict[Path, int], seen: _Seen, stop: Event) -> Iterator[frozenset[str]]:
    gathered: set[Path] = set()
    began = 0.0
    own, theme = source.resolve(), default_theme().resolve()
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
        found = {Path(changed) for _, changed in batch} if batch else seen.missed()
        found = {file for file in found if _named(file, own, theme)}
        if found and not gathered:
            began = time.monotonic()
        gathered |= found
        is_quiet = not batch or time.monotonic() - began > _LONGEST
        named = frozenset(_named(file, own, theme) for file in gathered)
        if named and (is_quiet or _is_a_save(own, named)):
            seen.note(gathered)  # before they are read: what is written after that is another change
            yield named
            gathered = set()
        if not batch and _roots(source) != roots:
            return


def _named(path: Path, source: Path, theme: Path) -> str:
    """A changed file by its path in the digest; nothing for what is no source."""
    base = source if path.is_relative_to(source) else theme.parent
    name = path.relative_to(base).as_posix() if path.is_relative_to(base) else EVERYTHING
    inside = name.partition("/")[2]
    return "" if inside and source_names.is_left_by_editor(inside) else name


def _is_a_save(source: Path, paths: Collection[str]) -> bool:
    return len(paths) <= _FEW and all(_is_whole(source / path) for path in paths)


def _is_whole(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > 0
    except OSError:
        return False
