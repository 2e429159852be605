"""Writing a site: file by file, each whole at any moment, touching nothing that an earlier build did not write.

The manifest in the output folder lists what builds wrote. Before anything changes it lists the old files and the new,
so that a build killed at any point leaves nothing that the next one does not know.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from digest.core.problem import Code, Outcome, Place, Problem

MANIFEST = ".digest-manifest"
_LATE = {".html": 1, ".xml": 2, ".json": 2, ".txt": 2}


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a build wrote, left as they were, and removed."""

    written: int
    unchanged: int
    removed: int


def write(
    outputs: Mapping[str, bytes], target: Path, source: Path, progress: Callable[[], None] = lambda: None
) -> Outcome[Written | None]:
    """Makes `target` hold `outputs` (posix path to bytes); None, and nothing touched, where that would do harm.

    `source` is the digest's folder, whose sources are never written to. `progress` is called after each file. Raises
    OSError where the disk refuses.
    """
    problems = [
        *_unsafe_target(target, source),
        *(_unsafe_path(path) for path in outputs if not _is_safe(path)),
    ]
    if problems:
        return Outcome(None, tuple(problems))
    before = _manifest(target)
    problems = list(_in_the_way(outputs, before, target)) if target.exists() else []
    if problems:
        return Outcome(None, tuple(problems))
    target.mkdir(parents=True, exist_ok=True)
    changed = [path for path in outputs if _differs(target / path, outputs[path])]
    gone = sorted(path for path in before - outputs.keys() if _is_safe(path))
    if changed or gone or before != outputs.keys():
        _replace(target / MANIFEST, _listed(before | outputs.keys()))
    # A file cannot be written where a folder was, nor the other way round: what gives way goes first.
    in_the_way = _overlapping(gone, changed)
    for path in in_the_way:
        _remove(target, path)
    # Assets come first and lists last: no page is ever seen before what it needs.
    for folder in sorted({posixpath.dirname(path) for path in changed}):
        (target / folder).mkdir(parents=True, exist_ok=True)
    for path in sorted(changed, key=lambda path: (_LATE.get(posixpath.splitext(path)[1], 0), path)):
        _replace(target / path, outputs[path])
        progress()
    for path in gone:
        if path not in in_the_way:
            _remove(target, path)
    _replace_if_changed(target / MANIFEST, _listed(outputs))
    return Outcome(Written(len(changed), len(outputs) - len(changed), len(gone)))


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
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except UnicodeDecodeError:
        return frozenset()


def _replace(file: Path, data: bytes) -> None:
    """Puts `data` in the place of `file`, so that anyone who looks sees the old or the new, never a part."""
    temporary = f"{file.parent}/.{file.name}.{os.getpid()}.part"
    try:
        with open(temporary, "wb") as stream:  # noqa: PTH123 - a third of the time that pathlib takes
            stream.write(data)
        os.replace(temporary, file)  # noqa: PTH105
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _replace_if_changed(file: Path, data: bytes) -> None:
    if _differs(file, data):
        _replace(file, data)


def _differs(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size != len(data) or file.read_bytes() != data
    except (FileNotFoundError, NotADirectoryError):
        return True


def _remove(target: Path, path: str) -> None:
    file = target / path
    if any(parent.is_symlink() for parent in [file, *file.parents] if parent != target and target in parent.parents):
        return
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder == target or any(folder.iterdir()):
            return
        folder.rmdir()


def _is_safe(path: str) -> bool:
    parts = path.split("/")
    return bool(path) and not any(part in ("", ".", "..") for part in parts) and not set(path) & {"\0", "\\", "\n"}


def _unsafe_path(path: str) -> Problem:
    return Place(path).problem(Code.OUTPUT_UNSAFE, f"{path!r} would be written outside the output folder")


def _unsafe_target(target: Path, source: Path) -> list[Problem]:
    place = target.resolve()
    own = source.resolve()
    sources = [own / name for name in ("content", "templates", "digest", ".git")]
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
            "name a folder of its own with --output",
        )
    ]


def _in_the_way(outputs: Mapping[str, bytes], before: frozenset[str], target: Path) -> Iterable[Problem]:
    """What lies where an output must go and is not ours to replace."""
    folders = {str(parent) for path in outputs for parent in Path(path).parents} - {"."}
    for path in sorted(folders):
        folder = target / path
        if folder.is_symlink() or (folder.exists() and not folder.is_dir() and path not in before):
            yield _clash(folder, "a folder is needed where this lies")
    for path in outputs:
        file = target / path
        if file.is_symlink() or (file.is_dir() and not _all_ours(file, before, target)):
            yield _clash(file, "a file is needed where this lies")
        elif path not in before and file.is_file() and file.read_bytes() != outputs[path]:
            yield _clash(file, "an earlier build did not write this file, so it is not replaced")


def _all_ours(folder: Path, before: frozenset[str], target: Path) -> bool:
    files = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return all(path.relative_to(target).as_posix() in before for path in files)


def _clash(path: Path, message: str) -> Problem:
    return Place(str(path)).problem(Code.OUTPUT_CLASH, message, "move it away, or name another folder with --output")
