"""Whether there is anything to do: nothing is, where program, request, sources and site are as a build left them.

Files are known by their size, their times and their inode; none is read. A file may change within the smallest step of
a disk's clock and look the same: where a source is as young as the build that read it, the build is not remembered.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.util
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

FILE = Path(".digest-cache") / "last-build.json"
_PROGRAM = Path(__file__).parent.parent
_DOUBT = 2_000_000_000  # nanoseconds: the coarsest clock of a common file system (FAT)
_THEMES = (_PROGRAM / "theme", _PROGRAM.parent / "templates")


@dataclass(frozen=True, slots=True)
class Look:
    """A look at all that a build depends on: a hash of it, and when the youngest of it changed, in nanoseconds."""

    seen: str
    youngest: int


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What is kept of a build without problems. It holds from `since` to `until`, when an article's time comes."""

    request: str
    inputs: str
    site: str
    pages: int
    files: int
    since: str
    until: str


def look(source: Path) -> Look:
    """A look at the program, the default theme and the digest in the folder `source`."""
    folders = (_PROGRAM, *_THEMES, source / "content", source / "templates")
    found = hashlib.blake2b(_libraries().encode(), digest_size=16)
    youngest = 0
    for folder in folders:
        for line, changed in _files(folder):
            found.update(line)
            youngest = max(youngest, changed)
    return Look(found.hexdigest(), youngest)


def _libraries() -> str:
    """What changes with the version of Python, and with any package that is installed beside the one for templates."""
    package = importlib.util.find_spec("jinja2")
    folder = Path(package.origin).parent.parent if package and package.origin else _PROGRAM
    return f"{sys.version} {folder} {folder.stat().st_mtime_ns}"


def last_build(source: Path) -> LastBuild | None:
    """What is kept of the last build of the digest in `source`, if anything is."""
    try:
        return LastBuild(**json.loads((source / FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def still_holds(last: LastBuild, request: str, inputs: Look, target: Path, now: dt.datetime) -> bool:
    """Whether building anew what `request` asks for would change no file of `target`."""
    return (
        (last.request, last.inputs) == (request, inputs.seen)
        and dt.datetime.fromisoformat(last.since) <= now
        and (not last.until or now < dt.datetime.fromisoformat(last.until))
        and last.site == _site(target)
    )


def remember(source: Path, last: LastBuild) -> None:
    """Keeps `last`; what the disk refuses is done without."""
    file = source / FILE
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
        temporary.write_text(json.dumps({name: getattr(last, name) for name in LastBuild.__slots__}), "utf-8")
        temporary.replace(file)


def finished(
    request: str, inputs: Look, started: int, target: Path, pages: int, files: int, since: dt.datetime, until: str
) -> LastBuild | None:
    """What to keep of a build that has just ended; None where a source is too young to be told from a later one.

    `inputs` is the look that was taken before it, at `started` (nanoseconds).
    """
    if started - inputs.youngest < _DOUBT:
        return None
    return LastBuild(request, inputs.seen, _site(target), pages, files, since.isoformat(), until)


def _site(target: Path) -> str:
    found = hashlib.blake2b(digest_size=16)
    for line, _ in _files(target):
        found.update(line)
    return found.hexdigest()


def _files(folder: Path) -> Iterator[tuple[bytes, int]]:
    """Every file below `folder`, in the order of names: what is known of it without reading it, and when it changed."""
    try:
        entries = sorted(os.scandir(folder), key=_name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _files(Path(entry.path))
            continue
        status = entry.stat(follow_symlinks=False)
        known = f"{entry.path}\0{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}\n"
        yield os.fsencode(known), max(status.st_mtime_ns, status.st_ctime_ns)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
