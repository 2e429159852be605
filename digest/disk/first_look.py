"""The first look of a build: is there anything to do? It is asked before any library is imported, that of commands too.

So it reads the arguments of `digest build` by itself, as far as they are plainly written: the others are left to click.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from digest.disk import file_status
from digest.disk.cache import no_op_check
from digest.disk.cache.no_op_check import LastBuild, Look, Looking
from digest.disk.clock import clock, moment
from digest.disk.known_site import SiteCheck

_COMMAND = "build"
_FLAGS = ("--drafts", "--future", "--no-plugins", "--data", "--strict")
_VALUES = ("--source", "--output", "--base-url", "--now", "--jobs")
_COMPLETES = "_DIGEST_COMPLETE"
"""What a shell sets in the environment that asks how a command may go on."""


class Request(NamedTuple):
    """What is asked of a build, as far as it matters to whether the last one holds."""

    source: Path
    target: Path
    base_url: str | None = None
    drafts: bool = False
    future: bool = False
    plugins: bool = True
    data: bool = False

    @property
    def name(self) -> str:
        """What tells it from any other of the same digest."""
        return f"{self.target.absolute()} {self.base_url} {self.drafts} {self.future} {self.plugins} {self.data}"


class FirstLook(NamedTuple):
    """A look at what is asked for: it began at `start`, in nanoseconds, and at `ticks` of the clock that tells how long
    a build takes. `last` is the build before it, where anything is kept of one."""

    request: Request
    last: LastBuild | None
    inputs: Look
    site: SiteCheck | None
    start: int
    ticks: float

    def last_at(self, now: dt.datetime) -> LastBuild | None:
        """The last build, where at the time `now` what is in neither content/ nor the site is as it was then."""
        is_so = self.last and no_op_check.holds_but_for_content(self.last, self.request.name, self.inputs, now)
        return self.last if is_so else None

    def pages_at(self, now: dt.datetime) -> int | None:
        """How many pages the site has, where at the time `now` there is nothing to do; None where there is."""
        last = self.last_at(now)
        is_so = last and self.site and no_op_check.still_holds(last, self.inputs) and self.site.holds()
        return last.pages if last and is_so else None


def first_look(request: Request, *, anew: bool = False) -> FirstLook:
    """Looks at what is asked for; `anew` where the last build does not matter."""
    ticks, start = time.perf_counter(), time.time_ns()
    last = None if anew else no_op_check.last_build(request.source)
    looking = Looking(request.source, request.target, last)  # in another process too, where it can
    return FirstLook(request, last, looking.inputs(), looking.site, start, ticks)


def told(pages: int, written: int, removed: int, ticks: float) -> str:
    """What a build says in the end that began at `ticks`."""
    return f"{pages} pages: {written} files written, {removed} removed, in {time.perf_counter() - ticks:.2f} s"


def look_before(arguments: Sequence[str]) -> tuple[FirstLook, dt.datetime] | None:
    """A look at what the `arguments` of the program ask for, and the time as of which they do.

    None where they may ask for something else than a build that can have been made already, or are not understood.
    """
    if arguments[:1] != [_COMMAND] or _COMPLETES in os.environ:
        return None
    given = _given(arguments[1:])
    if given is None:
        return None
    source = Path(given.get("--source", ""))
    target = Path(given["--output"]) if "--output" in given else source / file_status.SITE
    try:
        now = moment(given["--now"]) if "--now" in given else clock()
    except ValueError:
        return None
    if not source.is_dir() or file_status.is_unfinished(target) or not given.get("--jobs", "1").strip("0").isdecimal():
        return None
    request = Request(
        source,
        target,
        given.get("--base-url"),
        drafts="--drafts" in given,
        future="--future" in given,
        plugins="--no-plugins" not in given,
        data="--data" in given,
    )
    return first_look(request), now


def _given(arguments: Sequence[str]) -> dict[str, str] | None:
    """The values of options by their names, an empty one for flags; None where anything else is among them."""
    found: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, has_value, value = argument.partition("=")
        if name in _FLAGS and not has_value:
            found[name] = ""
        elif name in _VALUES:
            found[name] = value if has_value else next(rest, "-")
            if found[name][:1] in ("", "-"):
                return None
        else:
            return None
    return found
