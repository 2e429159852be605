"""Moving the files of a site into place, one by one, so that whoever comes after a kill can finish it.

What is to be done is written down first, beside the files that wait; a note in the output folder says where. Each step
can be done twice without harm, so the rest is done by doing all of it again.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterable, Set
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import asdict

from digest.disk.file_status import MANIFEST, UNFINISHED, look
from digest.disk.writing.durable import force
from digest.disk.writing.folder_lock import taken_over
from digest.disk.writing.manifest import listed_in, manifest_of, ordered_manifest, remove
from digest.disk.writing.staging_folder import move
from digest.foundation.site_paths import is_safe, safe_ones

if TYPE_CHECKING:
    from digest.disk.writing.staging_folder import Staging

_JOURNAL = "journal.json"


class Moves(Struct, frozen=True):
    """What takes a site to its next state: what gives way first, what is moved into place, and what goes at last."""

    target: str
    first: tuple[str, ...]
    moved: tuple[str, ...]
    gone: tuple[str, ...]


class RenewManifest(Protocol):
    """Renews the manifest in `target`, without what is `gone`; it is staged in `folder`."""

    def __call__(self, target: Path, folder: Path, *, gone: frozenset[str]) -> None: ...


def carry_out(
    moves: Moves,
    staging: Staging,
    links: frozenset[str],
    progress: Callable[[], None],
    renew_manifest: RenewManifest,
) -> None:
    """Does what `moves` says, after it is written down; at last `renew_manifest` is told what is gone.

    `links` are the symbolic links of the output folder. Raises OSError where the disk refuses; once `staging` is
    pending, the next build finishes the rest.
    """
    try:
        _write_down(moves, staging)
    except OSError as failure:
        if failure.errno != errno.EXDEV:
            raise
        staging.come_near()
        force([str(file) for file in staging.tree.rglob("*") if file.is_file()])
        _write_down(moves, staging)
    staging.is_pending = True
    try:
        _finish(moves, staging.target, staging.folder, links, progress, renew_manifest)
    except OSError as failure:
        said = f"{failure.strerror}: the site is not finished; the next build or publication finishes it first"
        raise OSError(failure.errno, said, str(staging.target)) from failure
    staging.is_pending = False


def _write_down(moves: Moves, staging: Staging) -> None:
    _put(staging.folder, _JOURNAL, json.dumps(asdict(moves)).encode())
    note = staging.folder / "note"
    note.write_text(os.path.relpath(staging.folder, staging.target), "utf-8")
    force([str(note)])
    note.replace(staging.target / UNFINISHED)


def finish_left(target: Path) -> bool:
    """Finishes what a build was ended in while it moved files into `target`; False where there is nothing to finish.

    Raises OSError where the disk refuses.
    """
    folder = _left_for(target)
    if folder is None:
        return False
    with taken_over(folder) as left:
        moves = _read(folder) if left else None
        if moves:
            renew = partial(write_manifest, files=frozenset())
            _finish(moves, target, folder, frozenset(look(target).links), lambda: None, renew)
            shutil.rmtree(folder, ignore_errors=True)
        elif not folder.is_dir():
            (target / UNFINISHED).unlink(missing_ok=True)  # the files are lost: the next build makes them anew
        return moves is not None


def is_waiting(folder: Path) -> bool:
    """Whether the staging folder `folder` has what a site is still to be finished with."""
    moves = _read(folder)
    return moves is not None and _left_for(Path(moves.target)) == folder.resolve()


def _left_for(target: Path) -> Path | None:
    """The staging folder whose files belong into `target`."""
    try:
        return (target / (target / UNFINISHED).read_text("utf-8")).resolve()
    except (OSError, ValueError):
        return None


def _read(folder: Path) -> Moves | None:
    """What is written down in the staging folder `folder`."""
    with suppress(OSError, ValueError, TypeError):
        told = json.loads((folder / _JOURNAL).read_text("utf-8"))
        return Moves(told["target"], *(tuple(filter(is_safe, told[name])) for name in ("first", "moved", "gone")))
    return None


def _finish(
    moves: Moves,
    target: Path,
    folder: Path,
    links: frozenset[str],
    progress: Callable[[], None],
    renew_manifest: RenewManifest,
) -> None:
    # A file cannot be written where a folder was, nor the other way round: what gives way goes first.
    for path in moves.first:
        remove(target, path, links)
    for path in moves.moved:
        staged = folder / "site" / path
        if os.path.lexists(staged):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            move(staged, target / path)
        progress()
    for path in moves.gone:
        remove(target, path, links)
    # What another build has begun to write meanwhile stays known.
    renew_manifest(target, folder, gone=frozenset((*moves.first, *moves.gone)))
    (target / UNFINISHED).unlink(missing_ok=True)


def write_manifest(target: Path, folder: Path, *, files: Set[str], gone: frozenset[str] = frozenset()) -> None:
    """Renews the manifest in `target`, where it is not so already: without what is `gone`, with `files`, safe paths
    alone. It is staged in `folder`."""
    lines = listed_in(target)
    before = frozenset(lines)
    # Of a large site an edit changes few lines: all others are neither looked into nor put in order again.
    new, others = safe_ones(files - before), before - files
    dropped = (gone - files) | (others - safe_ones(others))
    if new or not before.isdisjoint(dropped) or not (target / MANIFEST).is_file():
        kept = dict.fromkeys(lines)
        for path in dropped:
            kept.pop(path, None)
        _move_manifest(folder, target, manifest_of([*kept, *new]))


def edit_manifest(target: Path, folder: Path, *, new: Iterable[str] = (), gone: Iterable[str] = ()) -> None:
    """The same for a manifest that is as a build has left it, of which few lines change."""
    before = ordered_manifest(target)
    after = before.edited(new, gone)
    if after.text != before.text:
        _move_manifest(folder, target, after.text)


def _move_manifest(folder: Path, target: Path, data: bytes) -> None:
    _put(folder, MANIFEST, data)
    move(folder / MANIFEST, target / MANIFEST)


def _put(folder: Path, name: str, data: bytes) -> None:
    part = folder / f"{name}.new"
    part.write_bytes(data)
    force([str(part)])
    part.replace(folder / name)
