"""Whether there is anything to do: nothing is, where program, request, sources and site are as a build left them.

Files are known by their size, their times and their inode; none is read. A file may change within the smallest step of
a disk's clock and look the same: a source that is as young as the build that read it is in doubt, and looked at again.
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
from digest.disk.file_status import MANIFEST, Contents, Status
from digest.disk.folder_sum import FolderSum, begin
from digest.plugins.installed import code_hash

FILE = Path(".digest-cache") / "last-build.json"
_PROGRAM = Path(__file__).parents[2]
DOUBT = 2_000_000_000  # nanoseconds: the coarsest clock of a common file system (FAT)
_MARSHAL = 0  # without references, whose order is not that of the values
_THEMES = (_PROGRAM / "theme", _PROGRAM.parent / "templates")


@dataclass(frozen=True, slots=True)
class Look:
    """A look at all that a build depends on: hashes of what lies in content/, and of the rest; and what that is.

    `youngest` is when the youngest of the rest changed, in nanoseconds.
    """

    seen: str
    youngest: int
    content: Contents
    content_seen: str


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What is kept of a build without problems. It holds from `since` to `until`, when an article's time comes."""

    request: str
    inputs: str
    content: str
    site: int
    """The sum of what lies in the output folder (digest.disk.folder_sum)."""
    pages: int
    since: str
    until: str
    plugins: dict[str, str] = field(default_factory=dict)
    """The places of the code of plugins that are installed, each with a hash of the code."""
    doubtful: list[str] = field(default_factory=list)
    """The files below content/ that may have been written again within the same step of the disk's clock."""

    @property
    def name(self) -> bytes:
        """What tells it from any other, in 16 bytes."""
        known = [getattr(self, name) for name in self.__slots__]
        return hashlib.blake2b(json.dumps(known).encode(), digest_size=16).digest()


def look(source: Path) -> Look:
    """A look at the program, the default theme and the digest in the folder `source`."""
    own = (source / name for name in ("plugins", "templates", "translations"))
    folders = (_PROGRAM, *_THEMES, *own)
    found = hashlib.blake2b(f"{_libraries()}\0{source.absolute()}".encode(), digest_size=16)
    youngest = 0
    for place in folders:
        contents = file_status.look(place)
        contents.files = {path: status for path, status in contents.files.items() if "__pycache__/" not in path}
        found.update(f"{place}\0{seen(contents)}\n".encode())
        youngest = max(youngest, max((max(status[1:3]) for status in contents.files.values()), default=0))
    content = file_status.look(source / "content")
    return Look(found.hexdigest(), youngest, content, seen(content))


def begin_look_at_site(target: Path) -> FolderSum | None:
    """Begins to look at what lies in the output folder `target`; None where no build has written there."""
    return begin(target) if (target / MANIFEST).is_file() else None


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
    """What is kept of the last build of the digest in `source`, if anything is that can be read."""
    try:
        last = LastBuild(**json.loads((source / FILE).read_text("utf-8")))
        is_whole = all(map(_is_aware, (last.since, last.until or last.since))) and isinstance(last.pages, int)
        return last if is_whole and isinstance(last.plugins, dict) else None
    except (OSError, ValueError, TypeError):
        return None


def _is_aware(moment: str) -> bool:
    """Whether `moment` can be compared with others. Raises ValueError or TypeError where it is none."""
    return dt.datetime.fromisoformat(moment).tzinfo is not None


def still_holds(last: LastBuild, request: str, inputs: Look, site: int | None, now: dt.datetime) -> bool:
    """Whether building anew what `request` asks for would change nothing in the output folder, whose sum is `site`."""
    return (
        not last.doubtful
        and last.content == inputs.content_seen
        and holds_but_for_content(last, request, inputs, site, now)
    )


def holds_but_for_content(last: LastBuild, request: str, inputs: Look, site: int | None, now: dt.datetime) -> bool:
    """Whether nothing but what lies in content/ may be other than the `last` build left it."""
    return (
        (last.request, last.inputs, last.site) == (request, inputs.seen, site)
        and dt.datetime.fromisoformat(last.since) <= now
        and (not last.until or now < dt.datetime.fromisoformat(last.until))
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
    site: int,
    pages: int,
    since: dt.datetime,
    until: str,
    plugins: Mapping[str, str] | None = None,
) -> LastBuild | None:
    """What to keep of a build that has just ended; None where the program or the theme is too young to be known again.

    `inputs` is the look that was taken before it, at `started` (nanoseconds); `site` is the sum of what it has left.
    """
    if started - inputs.youngest < DOUBT:
        return None
    doubtful = sorted(path for path, status in inputs.content.files.items() if is_doubtful(status, started))
    return LastBuild(
        request=request,
        inputs=inputs.seen,
        content=inputs.content_seen,
        site=site,
        pages=pages,
        since=since.isoformat(),
        until=until,
        plugins=dict(plugins or {}),
        doubtful=doubtful,
    )


def is_doubtful(status: Status, started: int) -> bool:
    """Whether a file may be written again after `started` (nanoseconds) and look the same."""
    return max(status[1:3]) >= started - DOUBT
