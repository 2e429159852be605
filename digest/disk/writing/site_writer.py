"""Writing a site, whole or not at all, touching nothing that an earlier build did not write.

The manifest in the output folder lists what builds wrote. Where that is all there is, the folder changes in one step
(`whole_folder`), unless much more stays than changes, which would cost more than the edit. Else files are moved one
by one, by way of a journal, which the next build finishes where this one is killed (`journal`).
"""

from __future__ import annotations

import errno
import os
import posixpath
import shutil
import stat
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from digest.disk.file_status import MANIFEST, Contents, Status, look, status_of
from digest.disk.writing import journal
from digest.disk.writing.durable import force
from digest.disk.writing.journal import Moves, edit_manifest, write_manifest
from digest.disk.writing.manifest import ordered_manifest, read_manifest
from digest.disk.writing.staging_folder import Staging
from digest.disk.writing.whole_folder import change_whole, put_back
from digest.foundation.device_names import device_in
from digest.foundation.output_file import Away, OutputFile
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.foundation.site_diff import Changes, PublishedFile, compare
from digest.foundation.site_paths import is_safe

_LINKED = 512
"""So many files that stay are linked for a change of any size: some 20 ms."""
_LOOKED_AT = 2 * _LINKED
_NOT_KNOWN = (-1, -1, -1, -1)
_BLOCK, _SPARE = 4096, 16  # bytes that a folder grows by when a file comes into it; blocks for journal and manifest
_LATE = {".html": 1, ".xml": 2, ".json": 2, ".txt": 2}


class Written(Struct, frozen=True):
    """How many files a build wrote, left as they were, and removed; and what is in the output folder after it."""

    written: int
    unchanged: int
    removed: int
    site: Contents


class WritePlan(Struct, frozen=True):
    """What writing a site will do: which files go where, and which go away. Nothing is touched yet."""

    files: Mapping[str, OutputFile]
    target: Path
    changed: list[str]
    before: frozenset[str]
    gone: list[str]
    site: Contents

    def changes(self, staging: Staging) -> Changes:
        """What it changes, with the sizes of the files that `staging` has."""
        sizes = {path: staging.status(path)[0] for path in self.changed}
        new = {path: PublishedFile("new", size) for path, size in sizes.items()}
        old = {path: PublishedFile("old", self.site.files[path][0]) for path in self.before & self.site.files.keys()}
        kept = {path: old[path] for path in (self.files.keys() & old.keys()) - new.keys()}
        return compare(old, kept | new)


def write(
    files: Mapping[str, OutputFile],
    target: Path,
    source: Path,
    staging: Staging,
    site: Contents | None = None,
    progress: Callable[[], None] = lambda: None,
) -> Outcome[Written | None]:
    """Makes `target` hold `files`; None, and nothing touched, where that would do harm.

    `source` is the digest's folder, whose sources are never written to. `staging` has the bytes of files that are
    staged, `site` is what lies in `target`, where that is known. `progress` is called after each step. Raises OSError
    where the disk refuses.
    """
    planned = plan(files, target, source, staging, site)
    return Outcome(carry_out(planned.value, staging, progress) if planned.value else None, planned.problems)


def plan(
    files: Mapping[str, OutputFile], target: Path, source: Path, staging: Staging, site: Contents | None = None
) -> Outcome[WritePlan | None]:
    """What `write` would do; None where that would do harm."""
    problems = [*unsafe_target(target, source), *(problem for path in files if (problem := _unsafe_path(path)))]
    if problems:
        return Outcome(None, tuple(problems))
    site = site or look(target)
    changed = [path for path, file in files.items() if _is_staged(file, staging)]
    before = read_manifest(target)
    problems = list(_in_the_way(files, frozenset(changed), before, site, target))
    if problems:
        return Outcome(None, tuple(problems))
    gone = sorted(path for path in before - files.keys() if is_safe(path))
    return Outcome(WritePlan(files, target, changed, before, gone, site))


class FewPlan(Struct, frozen=True):
    """What writing few files of a large site will do, all others of which stand."""

    target: Path
    changed: list[str]
    gone: list[str]
    site: Contents


def plan_few(
    made: Mapping[str, OutputFile], gone: Collection[str], target: Path, staging: Staging
) -> WritePlan | FewPlan | None:
    """What writing does to a site that stands but for the files `made` and those that are `gone`.

    Of a large site, only what lies in their places is looked at. None where something is in the way.
    """
    changed = [path for path, file in made.items() if _is_staged(file, staging)]
    listed = ordered_manifest(target)
    safe = sorted(filter(is_safe, gone))
    if len(listed) > _LOOKED_AT:
        # What was made and came out as it was stands there, too, and stays known.
        site = _look_at_few(target, {*made, *gone, MANIFEST})
        clashes = [*_in_the_way(changed, frozenset(changed), listed, site, target)]
        return None if clashes or not site.folders.isdisjoint(changed) else FewPlan(target, changed, safe, site)
    before, site = read_manifest(target), look(target)
    if [*_in_the_way(changed, frozenset(changed), before, site, target)]:
        return None
    after = (before - frozenset(gone)) | frozenset(changed)
    files = dict.fromkeys(after, OutputFile("", b"", Away.IN_PLACE)) | {path: made[path] for path in changed}
    return WritePlan(files, target, changed, before, safe, site)


def _look_at_few(target: Path, paths: Iterable[str]) -> Contents:
    """What lies at the `paths`, and at the folders that they are in."""
    site = Contents()
    every = {each for path in paths for each in (path, *_folders(path))}
    for path in every:
        with suppress(FileNotFoundError, NotADirectoryError):
            found = os.lstat(f"{target}/{path}")
            if stat.S_ISLNK(found.st_mode):
                site.links.add(path)
            elif stat.S_ISDIR(found.st_mode):
                site.folders.add(path)
            else:
                site.files[path] = status_of(found)
    return site


def carry_out(plan: WritePlan, staging: Staging, progress: Callable[[], None] = lambda: None) -> Written:
    """Does what `plan` says, calling `progress` after each step: the site changes in one step, or by way of a journal.

    Raises OSError where the disk refuses. The site is as it was then; where it is not, that is said, and the journal
    is finished by the next build.
    """
    files, changed, gone = plan.files, plan.changed, plan.gone
    result = Written(len(changed), len(files) - len(changed), len(gone), plan.site)
    if not (changed or gone or plan.before != files.keys()):
        return result
    staged = {path: staging.status(path) for path in changed}
    moves = _moves(plan, staging)
    stay = files.keys() - staged.keys()
    force([f"{staging.tree}/{path}" for path in changed])
    if len(stay) > max(_LINKED, len(changed)) or not _is_all_ours(plan):
        _move_each(plan, moves, staging, progress)
        _look_at_changes(plan, staged)
        return result
    # What was not there when the site was looked at, and is now, is of another build: it is not known.
    expected = staged | {path: plan.site.files.get(path, _NOT_KNOWN) for path in stay}
    if change_whole(staging, files.keys() | (read_manifest(plan.target) - plan.before), stay, progress):
        put_back(staging, moves, changed, plan.before | files.keys(), progress)
    else:
        _move_each(plan, moves, staging, progress)
    return replace(result, site=_seen(plan.target, expected))


def carry_out_few(plan: FewPlan, staging: Staging) -> Written:
    """Does what `plan` says, as `carry_out` does."""
    changed, gone, target = plan.changed, plan.gone, plan.target
    if changed or gone:
        staged = {path: staging.status(path) for path in changed}
        moves = _moves(plan, staging)
        force([f"{staging.tree}/{path}" for path in changed])
        _make_sure_of_room(target, moves)
        edit_manifest(target, staging.folder, new=changed)
        journal.carry_out(moves, staging, frozenset(plan.site.links), lambda: None, edit_manifest)
        _look_at_changes(plan, staged)
    return Written(len(changed), 0, len(gone), plan.site)


def _moves(plan: WritePlan | FewPlan, staging: Staging) -> Moves:
    in_the_way = _overlapping(plan.gone, plan.changed)
    # Assets come first and lists last: no page is ever seen before what it needs.
    moved = sorted({staging.whole(path, plan.site.folders) for path in plan.changed}, key=_order)
    at_last = tuple(path for path in plan.gone if path not in in_the_way)
    return Moves(str(plan.target.absolute()), tuple(sorted(in_the_way)), tuple(moved), at_last)


def _move_each(plan: WritePlan, moves: Moves, staging: Staging, progress: Callable[[], None]) -> None:
    """Moves the files of a site into place, one by one."""
    target = plan.target
    target.mkdir(parents=True, exist_ok=True)
    _make_sure_of_room(target, moves)
    # Before anything changes, the manifest has the old files and the new.
    write_manifest(target, staging.folder, files=plan.files.keys())
    renew = partial(write_manifest, files=plan.files.keys())
    journal.carry_out(moves, staging, frozenset(plan.site.links), progress, renew)


def _make_sure_of_room(target: Path, moves: Moves) -> None:
    if shutil.disk_usage(target).free < _BLOCK * (len(moves.moved) + _SPARE):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))


def _look_at_changes(plan: WritePlan | FewPlan, staged: Mapping[str, Status]) -> None:
    """Notes what now lies where files changed."""
    for path in (*plan.changed, *plan.gone, MANIFEST):
        _look_again(plan, path, staged.get(path))


def _look_again(plan: WritePlan | FewPlan, path: str, staged: Status | None) -> None:
    """Notes what now lies at `path`, unless it is not what was `staged`: another build may write as well."""
    plan.site.files.pop(path, None)
    with suppress(FileNotFoundError, NotADirectoryError):
        status = status_of(os.lstat(f"{plan.target}/{path}"))
        if staged is None or status[:2] == staged[:2]:  # moving a file leaves its size and its time as they were
            plan.site.files[path] = status


def _is_all_ours(plan: WritePlan) -> bool:
    """Whether builds wrote all that is in the output folder, so that the folder itself may be exchanged."""
    site = plan.site
    folders = {folder for path in plan.before for folder in _folders(path)}
    return not site.links and site.files.keys() <= plan.before | {MANIFEST} and site.folders <= folders


def _folders(path: str) -> Iterator[str]:
    while path := posixpath.dirname(path):
        yield path


def _seen(target: Path, expected: Mapping[str, Status]) -> Contents:
    """What now lies in `target`, without what is not as `expected`: another build may write as well."""
    site = look(target)
    for path, (size, written, _, inode) in expected.items():
        # Linking a file leaves all but the time of that as it was.
        now = site.files.get(path)
        if now and (now[0], now[1], now[3]) != (size, written, inode):
            del site.files[path]
    return site


def _is_staged(file: OutputFile, staging: Staging) -> bool:
    """Whether a file is to be moved into place; bytes that the site does not have yet are staged here."""
    if isinstance(file.body, bytes):
        return staging.put(file).body is Away.STAGED
    return file.body is Away.STAGED


def _order(path: str) -> tuple[int, str]:
    return _LATE.get(posixpath.splitext(path)[1], 0 if path.startswith("assets") else 1), path


def _overlapping(gone: Iterable[str], changed: Iterable[str]) -> frozenset[str]:
    """The paths of `gone` that are a folder of one of `changed`, or have one as a folder."""
    going = tuple(gone)
    if not going:  # as in a first build, of thousands of files
        return frozenset()
    files = frozenset(changed)
    folders = {folder for path in files for folder in _folders(path)}
    return frozenset(path for path in going if path in folders or not files.isdisjoint(_folders(path)))


def _unsafe_path(path: str) -> Problem | None:
    """Why no file may be written to the output path `path`; None where one may."""
    if not is_safe(path):
        return Place(path).problem(Code.OUTPUT_UNSAFE, f"{path!r} would be written outside the output folder")
    if device := device_in(path):
        message = f"{path!r} has {device!r}, which is the name of a device to Windows"
        return Place(path).problem(Code.OUTPUT_UNSAFE, message, "give it another name")
    return None


def unsafe_target(target: Path, source: Path) -> list[Problem]:
    """Why nothing may be written to `target`; nothing where a site may be there."""
    place = target.resolve()
    own = source.resolve()
    sources = [own / name for name in ("content", "templates", "translations", "plugins", "digest", ".git")]
    if target.is_symlink():
        reason = "it is a symbolic link"
    elif place in (own, Path.home().resolve(), Path(place.anchor)) or own.is_relative_to(place):
        reason = "it holds more than a site"
    elif any(place.is_relative_to(folder) for folder in sources):
        reason = "it is among the digest's sources"
    elif place.exists() and not place.is_dir():
        reason = "it is a file"
    else:
        return []
    return [
        Place(str(target)).problem(
            Code.OUTPUT_UNSAFE,
            f"the site is not written to {target}: {reason}",
            "name a folder of its own",
        )
    ]


def _in_the_way(
    paths: Iterable[str], changed: Container[str], before: Container[str], site: Contents, target: Path
) -> Iterator[Problem]:
    """What lies where an output must go and is not ours to replace."""
    folders: set[str] = set()
    for path in paths:
        folder = posixpath.dirname(path)
        while folder and folder not in folders:
            folders.add(folder)
            folder = posixpath.dirname(folder)
        if path in site.links or (path in site.folders and not _all_ours(path, before, site)):
            yield _clash(target / path, "a file is needed where this lies")
        elif path in changed and path in site.files and path not in before:
            yield _clash(target / path, "an earlier build did not write this file, so it is not replaced")
    for folder in sorted(folders):
        if folder in site.links or (folder in site.files and folder not in before):
            yield _clash(target / folder, "a folder is needed where this lies")


def _all_ours(folder: str, before: Container[str], site: Contents) -> bool:
    """Whether builds wrote all that is in the folder, which goes with its files: an empty one would stay."""
    within = f"{folder}/"
    files = [path for path in (*site.files, *site.links) if path.startswith(within)]
    held = {each for path in files for each in _folders(path)}
    folders = {folder, *(each for each in site.folders if each.startswith(within))}
    return all(path in before for path in files) and folders <= held


def _clash(path: Path, message: str) -> Problem:
    return Place(str(path)).problem(Code.OUTPUT_CLASH, message, "move it away, or name another folder")
