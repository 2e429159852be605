"""Whether there is anything to do: nothing is, where program, request, sources and site are as a build left them.

Files are known by their size, their times and their inode; none is read. A file may change within the smallest step of
a disk's clock and look the same: where a source is as young as the build that read it, the build is not remembered.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.util
import json
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from digest.disk import file_status
from digest.disk.file_status import Contents
from digest.plugins.installed import code_hash

FILE = Path(".digest-cache") / "last-build.json"
_PROGRAM = Path(__file__).parent.parent
DOUBT = 2_000_000_000  # nanoseconds: the coarsest clock of a common file system (FAT)
_MARSHAL = 0  # without references, whose order is not that of the values
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
    since: str
    until: str
    plugins: dict[str, str] = field(default_factory=dict)
    """The places of the code of plugins that are installed, each with a hash of the code."""


def look(source: Path) -> Look:
    """A look at the program, the default theme and the digest in the folder `source`."""
    own = (source / name for name in ("content", "plugins", "templates", "translations"))
    folders = (_PROGRAM, *_THEMES, *own)
    found = hashlib.blake2b(_libraries().encode(), digest_size=16)
    youngest = 0
    for place in folders:
        contents = file_status.look(place)
        contents.files = {path: status for path, status in contents.files.items() if "__pycache__/" not in path}
        found.update(f"{place}\0{seen(contents)}\n".encode())
        youngest = max(youngest, max((max(status[1:3]) for status in contents.files.values()), default=0))
    return Look(found.hexdigest(), youngest)


def seen(contents: Contents) -> str:
    """A hash of what lies in a folder."""
    known = marshal.dumps((sorted(contents.files.items()), sorted(contents.links)), _MARSHAL)
    return hashlib.blake2b(known, digest_size=16).hexdigest()


def _libraries() -> str:
    """What changes with the version of Python, and with any package that is installed beside the one for templates."""
    package = importlib.util.find_spec("jinja2")
    place = Path(package.origin).parent.parent if package and package.origin else _PROGRAM
    return f"{sys.version} {place} {place.stat().st_mtime_ns}"


def last_build(source: Path) -> LastBuild | None:
    """What is kept of the last build of the digest in `source`, if anything is."""
    try:
        return LastBuild(**json.loads((source / FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def still_holds(last: LastBuild, request: str, inputs: Look, site: Contents | None, now: dt.datetime) -> bool:
    """Whether building anew what `request` asks for would change nothing in the output folder, where `site` lies."""
    return (
        site is not None
        and (last.request, last.inputs) == (request, inputs.seen)
        and dt.datetime.fromisoformat(last.since) <= now
        and (not last.until or now < dt.datetime.fromisoformat(last.until))
        and last.site == seen(site)
        and all(code_hash(Path(place)) == known for place, known in last.plugins.items())
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
    request: str,
    inputs: Look,
    started: int,
    site: Contents,
    pages: int,
    since: dt.datetime,
    until: str,
    plugins: Mapping[str, str] | None = None,
) -> LastBuild | None:
    """What to keep of a build that has just ended; None where a source is too young to be told from a later one.

    `inputs` is the look that was taken before it, at `started` (nanoseconds); `site` is what it has left.
    """
    if started - inputs.youngest < DOUBT:
        return None
    return LastBuild(request, inputs.seen, seen(site), pages, since.isoformat(), until, dict(plugins or {}))
