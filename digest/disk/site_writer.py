"""Writing a site: file by file, each whole at any moment, touching nothing that an earlier build did not write.

The manifest in the output folder lists what builds wrote. Before anything changes it lists the old files and the new,
so that a build killed at any point leaves nothing that the next one does not know.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from digest.disk.file_status import MANIFEST, Contents, Status, look, status_of
from digest.disk.staging import Staging
from digest.foundation.output_file import Away, OutputFile
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.foundation.site_diff import Changes, Entry, compare
from digest.foundation.site_paths import is_safe

_LATE = {".html": 1, ".xml": 2, ".json": 2, ".txt": 2}


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a build wrote, left as they were, and removed; and what is in the output folder after it."""

    written: int
    unchanged: int
    removed: int
    site: Contents


@dataclass(frozen=True, slots=True)
class WritePlan:
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
        new = {path: Entry("new", size) for path, size in sizes.items()}
        old = {path: Entry("old", self.site.files[path][0]) for path in self.before & self.site.files.keys()}
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
    problems = [*unsafe_target(target, source), *(_unsafe_path(path) for path in files if not is_safe(path))]
    if problems:
        return Outcome(None, tuple(problems))
    site = site or look(target)
    changed = [path for path, file in files.items() if _is_staged(file, staging)]
    before = _manifest(target)
    problems = list(_in_the_way(files, frozenset(changed), before, site, target))
    if problems:
        return Outcome(None, tuple(problems))
    gone = sorted(path for path in before - files.keys() if is_safe(path))
    return Outcome(WritePlan(files, target, changed, before, gone, site))


def carry_out(plan: WritePlan, staging: Staging, progress: Callable[[], None] = lambda: None) -> Written:
    """Does what `plan` says, calling `progress` after each step. Raises OSError where the disk refuses."""
    files, target, changed, gone, site = plan.files, plan.target, plan.changed, plan.gone, plan.site
    target.mkdir(parents=True, exist_ok=True)
    if changed or gone or plan.before != files.keys():
        staging.replace(MANIFEST, _listed(_manifest(target) | files.keys()), target / MANIFEST)
    staged = {path: staging.status(path) for path in changed}
    # A file cannot be written where a folder was, nor the other way round: what gives way goes first.
    in_the_way = _overlapping(gone, changed)
    for path in in_the_way:
        _remove(target, path, site)
    # Assets come first and lists last: no page is ever seen before what it needs.
    for path in sorted({staging.whole(path, site.folders) for path in changed}, key=_order):
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        staging.move(path, target / path)
        progress()
    for path in gone:
        if path not in in_the_way:
            _remove(target, path, site)
    now = _manifest(target)
    left = files.keys() | (now - plan.before)  # what another build has begun to write meanwhile stays known
    if now != left:
        staging.replace(MANIFEST, _listed(left), target / MANIFEST)
    for path in changed:
        _look_again(target, path, staged[path], site)
    _look_again(target, MANIFEST, None, site)
    return Written(len(changed), len(files) - len(changed), len(gone), site)


def _look_again(target: Path, path: str, staged: Status | None, site: Contents) -> None:
    """Notes in `site` what now lies at `path`, unless it is not what was `staged`: another build may write as well."""
    site.files.pop(path, None)
    with suppress(FileNotFoundError, NotADirectoryError):
        status = status_of(os.lstat(f"{target}/{path}"))
        if staged is None or status[:2] == staged[:2]:  # moving a file leaves its size and its time as they were
            site.files[path] = status


def _is_staged(file: OutputFile, staging: Staging) -> bool:
    """Whether a file is to be moved into place; bytes that the site does not have yet are staged here."""
    if isinstance(file.body, bytes):
        return staging.put(file).body is Away.STAGED
    return file.body is Away.STAGED


def _order(path: str) -> tuple[int, str]:
    return _LATE.get(posixpath.splitext(path)[1], 0 if path.startswith("assets") else 1), path


def _overlapping(gone: Iterable[str], changed: Iterable[str]) -> frozenset[str]:
    """The paths of `gone` that are a folder of one of `changed`, or have one as a folder."""
    files = frozenset(changed)
    folders = {str(parent) for path in files for parent in Path(path).parents}
    return frozenset(
        path for path in gone if path in folders or not files.isdisjoint(str(parent) for parent in Path(path).parents)
    )


def _listed(paths: Iterable[str]) -> bytes:
    return "".join(f"{path}\n" for path in sorted(paths)).encode()


def _manifest(target: Path) -> frozenset[str]:
    try:
        return frozenset((target / MANIFEST).read_text("utf-8").split("\n")) - {""}
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return frozenset()


def _remove(target: Path, path: str, site: Contents) -> None:
    if not site.links.isdisjoint((path, *(parent.as_posix() for parent in Path(path).parents))):
        return
    file = target / path
    file.unlink(missing_ok=True)
    site.files.pop(path, None)
    for folder in file.parents:
        if folder == target:
            return
        try:
            folder.rmdir()
        except FileNotFoundError:
            continue  # another build was first
        except OSError:
            return  # there is more in it


def _unsafe_path(path: str) -> Problem:
    return Place(path).problem(Code.OUTPUT_UNSAFE, f"{path!r} would be written outside the output folder")


def unsafe_target(target: Path, source: Path) -> list[Problem]:
    """Why nothing may be written to `target`; nothing where a site may be there."""
    place = target.resolve()
    own = source.resolve()
    sources = [own / name for name in ("content", "templates", "plugins", "digest", ".git")]
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
    paths: Iterable[str], changed: Collection[str], before: Collection[str], site: Contents, target: Path
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


def _all_ours(folder: str, before: Collection[str], site: Contents) -> bool:
    return all(path in before for path in (*site.files, *site.links) if path.startswith(f"{folder}/"))


def _clash(path: Path, message: str) -> Problem:
    return Place(str(path)).problem(Code.OUTPUT_CLASH, message, "move it away, or name another folder")
