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
import mmap
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from digest.disk import known_site, listing
from digest.disk.file_status import DOUBT, MANIFEST, Status
from digest.disk.known_site import KnownSite, SiteCheck
from digest.disk.listing import Listing, list_again
from digest.disk.shared_checks import SharedChecks, can_share
from digest.plugins.installed import code_hash

FILE = Path(".digest-cache") / "last-build.json"
_SITE = FILE.with_name("last-site")
_SOURCES = FILE.with_name("last-sources")
"""What lay in the folders of a digest and its program when they were last looked at: to look again takes less then."""
PROBLEMS = FILE.with_name("last-problems")
"""The warnings of the last build, where it had some."""
_FORM = 3
"""How this is written down."""
_PROGRAM = Path(__file__).parents[2]
_COMPILED = "__pycache__"
_HASH = 32
_WORTHWHILE = 8
"""A site of so many parts is worth another process."""
_THEMES = (_PROGRAM / "theme", _PROGRAM.parent / "templates")


class SeenFolder(NamedTuple):
    """What was found in a folder, and its hash: of a hundred thousand files, that takes as long as to read them."""

    listing: Listing = Listing()
    seen: str = Listing().seen

    def again(self, now: Listing) -> SeenFolder:
        """The folder as it is `now`."""
        return self if now is self.listing else SeenFolder(now, now.seen)


_NOTHING = SeenFolder()


class Look(NamedTuple):
    """A look at all that a build depends on: what lies in content/, and a hash of the rest.

    `youngest` is when the youngest of the rest changed, in nanoseconds; `folders` are what was found, by its place.
    `content_before` is what is kept of content/.
    """

    seen: str
    youngest: int
    content: SeenFolder
    content_before: SeenFolder
    folders: dict[str, SeenFolder]

    def changed_since(self, last: LastBuild) -> frozenset[str] | None:
        """The files in content/ that may be other than when the `last` build began; None where that is not known, or
        there are other files than then."""
        if self.content_before.seen != last.content:
            return None
        changed = self.content.listing.changed(self.content_before.listing)
        return None if changed is None else frozenset((*changed, *last.doubtful))


class LastBuild(NamedTuple):
    """What is kept of a build without errors. It holds from `since` to `until`, when an article's time comes."""

    request: str
    inputs: str
    content: str
    site: str
    """A hash of what lies in the output folder (digest.disk.known_site)."""
    pages: int
    since: str
    until: str
    plugins: Mapping[str, str] = {}
    """The places of the code of plugins that are installed, each with a hash of the code."""
    doubtful: Sequence[str] = ()
    """The files below content/ that may have been written again within the same step of the disk's clock."""
    problems: str = ""
    """A hash of its warnings (digest.disk.cache.kept_problems); the empty string where there are none."""

    @property
    def name(self) -> bytes:
        """What tells it from any other, in 16 bytes."""
        return hashlib.blake2b(json.dumps(self).encode(), digest_size=16).digest()


class Looking:
    """A look at a digest, its program and its site that has begun, where it can in another process as well.

    `site` is that at the output folder `target`; None where it is not known what the `last` build left there.
    """

    def __init__(self, source: Path, target: Path | None = None, last: LastBuild | None = None) -> None:
        self._source = source
        self._content = str(source / "content")
        self._known = _known_sources(source)
        known_content = self._known.get(self._content, _NOTHING).listing
        site = _last_site(source, target, last) if target and last else None
        self._standing = listing.standing_of(self._content, known_content)
        own = listing.checks_of(self._content, known_content, self._standing)
        checks = SharedChecks([*own, *(known_site.checks_of(target, site) if target and site else ())])
        self._checks, self._own = checks, range(len(own))
        self.site = SiteCheck(site, checks, range(len(own), len(checks))) if site else None
        if site and len(site.parts) >= _WORTHWHILE and can_share(checks):
            checks.share()

    def inputs(self) -> Look:
        """What a build of the digest depends on."""
        own = (self._source / name for name in ("plugins", "templates", "translations"))
        places = [str(place) for place in (_PROGRAM, *_THEMES, *own)]
        known = {place: self._known.get(place, _NOTHING) for place in places}
        folders = {place: before.again(list_again(place, before.listing, _COMPILED)) for place, before in known.items()}
        before = self._known.get(self._content, _NOTHING)
        held = self._checks.hold(self._own)
        content = before.again(list_again(self._content, before.listing, standing=self._standing, held=held))
        found = sha256(f"{_libraries()}\0{self._source.absolute()}".encode())
        seen = "".join(f"\0{place}\0{folder.seen}" for place, folder in folders.items())
        found.update(seen.encode("utf-8", "surrogatepass"))
        times = (max(status[1:3]) for folder in folders.values() for status in folder.listing.files.values())
        every = folders | {self._content: content}
        return Look(found.hexdigest()[:32], max(times, default=0), content, before, every)


def look(source: Path) -> Look:
    """A look at the program, the default theme and the digest in the folder `source`."""
    return Looking(source).inputs()


def _known_sources(source: Path) -> dict[str, SeenFolder]:
    """What lay in the folders of the digest in `source` and its program; nothing where that cannot be told."""
    with suppress(OSError, ValueError, TypeError, EOFError):
        data = (source / _SOURCES).read_bytes()
        if sha256(data[_HASH:]).digest() == data[:_HASH]:
            form, *places = marshal.loads(data[_HASH:])
            if form == _FORM:
                return {place: SeenFolder(Listing(*listing), seen) for place, listing, seen in places}
    return {}


def _last_site(source: Path, target: Path, last: LastBuild) -> KnownSite | None:
    """What the `last` build left in the output folder `target`; None where that is not known, or no build has written
    there."""
    with suppress(OSError, ValueError):
        if (target / MANIFEST).is_file():
            return known_site.decoded(_mapped(source / _SITE), last.site)
    return None


def _mapped(file: Path) -> memoryview:
    """What is in `file`, of which no process has a copy; where the system lets a file be replaced that is in use.

    Raises OSError, and ValueError for an empty file.
    """
    if os.name != "posix":
        return memoryview(file.read_bytes())
    with file.open("rb") as stream:
        return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))


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


def still_holds(last: LastBuild, inputs: Look) -> bool:
    """Whether what lies in content/ is what the `last` build was made of, and nothing of it is in doubt."""
    return not last.doubtful and last.content == inputs.content.seen


def holds_but_for_content(last: LastBuild, request: str, inputs: Look, now: dt.datetime) -> bool:
    """Whether `request` is that of the `last` build, and what is in neither content/ nor the site is as it was then."""
    return (
        (last.request, last.inputs) == (request, inputs.seen)
        and dt.datetime.fromisoformat(last.since) <= now
        and (not last.until or now < dt.datetime.fromisoformat(last.until))
        and all(code_hash(Path(place)) == known for place, known in last.plugins.items())
    )


def remember(
    source: Path, last: LastBuild, inputs: Look, site: Iterable[bytes | memoryview], problems: bytes = b""
) -> None:
    """Keeps `last`, what was looked at before it, and what is known of its `site` and its `problems`, encoded.

    What the disk refuses is done without.
    """
    folders = ((place, tuple(folder.listing), folder.seen) for place, folder in inputs.folders.items())
    sources = marshal.dumps([_FORM, *folders], 0)
    with suppress(OSError):
        (source / FILE).parent.mkdir(exist_ok=True)
        _put(source / _SOURCES, (sha256(sources).digest(), sources))
        _put(source / _SITE, site)
        if problems:
            _put(source / PROBLEMS, (problems,))
        _put(source / FILE, (json.dumps(last._asdict()).encode(),))


def _put(file: Path, data: Iterable[bytes | memoryview]) -> None:
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as stream:
            stream.writelines(data)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)  # where the disk is full, what of it was written


def finished(
    request: str,
    inputs: Look,
    started: int,
    site: str,
    pages: int,
    since: dt.datetime,
    until: str,
    plugins: Mapping[str, str] | None = None,
    among: Iterable[str] | None = None,
    problems: str = "",
) -> LastBuild | None:
    """What to keep of a build that has just ended; None where the program or the theme is too young to be known again.

    `inputs` is the look that was taken before it, at `started` (nanoseconds); `site` is the hash of what it has left,
    `problems` that of its warnings.
    Where it is known, the files in content/ that may be doubtful are `among` some.
    """
    if started - inputs.youngest < DOUBT:
        return None
    content = inputs.content.listing
    statuses = content.files if among is None else content.of(among)
    doubtful = sorted(path for path, status in statuses.items() if is_doubtful(status, started))
    return LastBuild(
        request=request,
        inputs=inputs.seen,
        content=inputs.content.seen,
        site=site,
        pages=pages,
        since=since.isoformat(),
        until=until,
        plugins=dict(plugins or {}),
        doubtful=doubtful,
        problems=problems,
    )


def is_doubtful(status: Status, started: int) -> bool:
    """Whether a file may be written again after `started` (nanoseconds) and look the same."""
    return max(status[1:3]) >= started - DOUBT
