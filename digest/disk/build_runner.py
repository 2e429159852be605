"""A build with all that this machine has: its processors, what earlier builds worked out, and what lies in the site."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.disk import file_status
from digest.disk.cache.cache import Cache
from digest.disk.cache.memory import keep_freed_memory
from digest.disk.keeping import Keeping
from digest.disk.sources import files as source_files
from digest.foundation.executor import Each, Executor
from digest.foundation.output_file import Away
from digest.model.article_store import LostError
from digest.model.plugins import NO_PLUGINS
from digest.pipeline import build
from digest.plan import Build, Options
from digest.plugins.installed import code_hash
from digest.plugins.loading import load
from digest.rendering.incremental import MadeFile

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from digest.disk.cache.no_op_check import LastBuild
    from digest.disk.file_status import Contents
    from digest.disk.keeping import Keep
    from digest.disk.sources.files import SourceReading
    from digest.model.plugins import Plugins


class Built(Struct, frozen=True):
    """A build, what it was made of, and what lay in the output folder before it."""

    build: Build
    reading: SourceReading
    site: Contents | None
    cache: Cache
    plugins: Plugins
    started: int
    """When its sources were looked at, in nanoseconds."""

    @property
    def installed(self) -> dict[str, str]:
        """The places of installed code and of an installed theme, each with a hash of what lies there."""
        theme = self.reading.theme
        return {**self.plugins.installed, **({str(theme): code_hash(theme)} if theme else {})}

    def save(self, site: Contents | None = None, last: LastBuild | None = None) -> None:
        """Keeps what was worked out; with `site`, what now lies in the output folder, that too.

        With what is kept as the `last` build it can be revised.
        """
        self.cache.save(self.reading.known, self.started, self.build if site else None, site, last)


def run(
    source: Path,
    target: Path | None,
    options: Options,
    now: dt.datetime,
    each: Each,
    keep: Keep,
    *,
    cold: bool = False,
    site: Contents | None = None,
    plugins: bool = True,
) -> Built:
    """Builds the digest in `source` for the output folder `target`, whose contents are `site` where they are known.

    Without a `target` every file is made, whatever lies in any folder. `each` does the work; `keep` puts away what was
    made, where it was made. The code of the digest's `plugins` is run, unless that is False.
    """
    keep_freed_memory()
    started = time.time_ns()
    contents = site or (file_status.look_at_site(target) if target else None)
    cache = Cache(source, target, cold=cold, spooled=True)
    reading = source_files.look(source, cache.sources, held=False)
    keeping = Keeping(each, keep)
    try:
        own = load(reading.sources) if plugins else NO_PLUGINS
        result = build(reading.sources, options, now, _executor(keeping, cache, contents), own)
    except LostError:
        cache.store.close()
        cache, reading = Cache(source, target, cold=True, spooled=True), source_files.look(source, {})
        cache.dropped = "is damaged"
        own = load(reading.sources) if plugins else NO_PLUGINS
        result = build(reading.sources, options, now, _executor(keeping, cache, contents), own)
    return Built(result, reading, contents, cache, own, started)


def _executor(each: Each, cache: Cache, site: Contents | None) -> Executor:
    return Executor(each, cache.store, cache.results, cache.before(site) if site else {})


def dropped(made: MadeFile) -> MadeFile:
    """`made`, its bytes dropped: for one who only wants to know whether all is well."""
    return replace(made, finished=replace(made.finished, body=Away.LOST))
