"""Revising a site on disk: what a whole build does, for an edit that nothing else in the site depends on."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from digest.disk.cache import cache, kept_build, no_op_check
from digest.disk.cache.cache import FILE, Store
from digest.disk.cache.kept_build import KeptBuild, KeptResults, StandingFiles
from digest.disk.cache.kept_problems import encoded, kept_problems
from digest.disk.cache.kept_problems import name_of as problems_name
from digest.disk.cache.kept_values import PATIENCE, KeptValues
from digest.disk.cache.memory import keep_freed_memory
from digest.disk.file_status import MANIFEST, Contents
from digest.disk.keeping import Keeping
from digest.disk.known_site import renewed
from digest.disk.sources import files as source_files
from digest.disk.two_processes import in_two
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
from digest.foundation.executor import Executor, in_turn
from digest.foundation.internal_error import PASSED_ON, internal_error
from digest.foundation.problem import Place, failed_strictly
from digest.model.article_store import LostError
from digest.revision import Revision, revise
from digest.verification.read_articles import is_of_article

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from digest.disk.cache.no_op_check import LastBuild, Look
    from digest.disk.known_site import SiteCheck
    from digest.disk.sources.files import SourceReading
    from digest.disk.writing.site_writer import Written
    from digest.disk.writing.staging_folder import Staging
    from digest.foundation.problem import Problem
    from digest.plan import Options

_FEW = 20
_LARGE = 8
"""A site of so many parts (of 500 files) is one of which an edit makes files enough for two processes."""
_CONTENT = "content/"


class Edit(Struct, frozen=True, kw_only=True):
    """A digest of which nothing but what lies in content/ is other than the `last` build left it, if the `site` holds.

    `inputs` was looked at when this run had `started` (nanoseconds). A build that `is_strict` fails for a warning.
    """

    source: Path
    target: Path
    last: LastBuild
    inputs: Look
    site: SiteCheck
    started: int
    options: Options
    now: dt.datetime
    is_strict: bool = False


class Revised(NamedTuple):
    """What was written, and what is told of the digest now."""

    written: Written
    problems: tuple[Problem, ...]


def revise_site(edit: Edit, tell: Callable[[Problem], None]) -> Revised | None:
    """Brings the site up to date, and keeps what is known of it; None where that takes a whole build.

    Nothing is touched then. A fault of the tool's own is told, and takes a whole build as well. Raises OSError where
    the disk refuses.
    """
    keep_freed_memory()
    with suppress(sqlite3.Error), closing(KeptValues(edit.source / FILE, at_once=True)) as database:
        changed = edit.inputs.changed_since(edit.last) or frozenset()
        paths = _both_files(changed) if changed else None
        kept, told = KeptBuild(database, edit.last.name), kept_problems(edit.source, edit.last.problems)
        if paths is None or told is None or kept.revisions >= kept_build.MOST:
            return None
        reading = source_files.few(edit.source, paths, kept.digests(kept.others))
        if reading is None or reading.sources.problems or not _is_as_seen(reading, edit.inputs):
            return None
        with staged(edit.source, edit.target) as staging:
            return _Revising(edit, changed, database, kept, told, reading, staging, tell).written()
    return None


def _both_files(changed: frozenset[str]) -> tuple[str, ...] | None:
    """Both files of each article of which one has `changed`; None where there are many, or others are among them."""
    seen = {_CONTENT + path for path in changed}
    articles = {path.removesuffix(".md").removesuffix(".yaml") for path in seen}
    if not all(map(is_of_article, seen)) or len(articles) > _FEW:
        return None
    return tuple(sorted(f"{article}{ending}" for article in articles for ending in (".md", ".yaml")))


def _is_as_seen(reading: SourceReading, inputs: Look) -> bool:
    """Whether what was read is what was looked at before."""
    own = {path: known.status for path, known in reading.known.items() if path.startswith(_CONTENT)}
    seen = inputs.content.listing.of(path.removeprefix(_CONTENT) for path in own)
    return own == {_CONTENT + path: status for path, status in seen.items()}


class _Revising:
    """A revision on its way to the disk."""

    def __init__(
        self,
        edit: Edit,
        changed: frozenset[str],
        database: KeptValues,
        kept: KeptBuild,
        told: tuple[Problem, ...],
        reading: SourceReading,
        staging: Staging,
        tell: Callable[[Problem], None],
    ) -> None:
        self._edit = edit
        self._changed = changed
        self._database = database
        self._kept = kept
        self._told = told
        self._reading = reading
        self._staging = staging
        self._tell = tell
        self._store = Store(database)
        self._results = KeptResults(database)

    def written(self) -> Revised | None:
        """Writes what changes; None where there is no revision, or something is in its way."""
        edit = self._edit
        revision = self._revision()
        if revision is None or (edit.is_strict and failed_strictly(revision.problems)) or not edit.site.holds():
            return None
        planned = site_writer.plan_few(revision.files, revision.gone, edit.target, self._staging)
        if planned is None:
            return None
        if isinstance(planned, site_writer.FewPlan):
            written = site_writer.carry_out_few(planned, self._staging)
        else:
            written = site_writer.carry_out(planned, self._staging)
        ours = {*planned.changed, MANIFEST}
        site = renewed(edit.site.known, written.site.files, ours, frozenset(planned.gone))
        problems = encoded(revision.problems)
        last = no_op_check.finished(
            edit.last.request,
            edit.inputs,
            edit.started,
            site.name,
            edit.last.pages,
            edit.now,
            edit.last.until,
            edit.last.plugins,
            self._changed,
            problems_name(problems),
        )
        with suppress(sqlite3.Error):
            self._database.close()
            with closing(sqlite3.connect(edit.source / FILE, timeout=PATIENCE)) as database, database:
                self._keep(database, revision, written.site, last)
            if last:
                no_op_check.remember(edit.source, last, edit.inputs, site.encoded, problems)
        return Revised(written, revision.problems)

    def _revision(self) -> Revision | None:
        """The revision; None where there is none, where something is lost, or where the tool itself fails.

        Raises sqlite3.Error where what was kept is damaged.
        """
        edit = self._edit
        is_large = len(edit.site.known.parts) >= _LARGE
        each = Keeping(in_two if is_large else in_turn, self._staging.put_made)
        executor = Executor(each, self._store, self._results)
        standing = StandingFiles(self._database)
        try:
            kept, sources = self._kept, self._reading.sources
            return revise(kept.known, self._told, kept, sources, edit.options, executor, standing, edit.now)
        except LostError:
            return None
        except (*PASSED_ON, sqlite3.Error):
            raise
        except Exception as failure:
            what = "bringing the site up to date by what has changed; the whole site is built instead"
            self._tell(internal_error(Place("digest"), what, failure))
            return None

    def _keep(self, database: sqlite3.Connection, revision: Revision, site: Contents, last: LastBuild | None) -> None:
        edit = self._edit
        database.execute("PRAGMA synchronous = OFF")
        sources = {path: known for path, known in self._reading.known.items() if path.startswith(_CONTENT)}
        certain = {
            path: known for path, known in sources.items() if not no_op_check.is_doubtful(known.status, edit.started)
        }
        cache.put(database, self._results.fresh, self._store.fresh, certain)
        files = [(path, site.files.get(path), file) for path, file in revision.files.items()]
        cache.put_files(database, ((path, *status, file.key, file.anatomy) for path, status, file in files if status))
        lost = [path for path, status, _ in files if not status]
        database.executemany("DELETE FROM files WHERE path = ?", ((path,) for path in (*revision.gone, *lost)))
        if last is None:
            kept_build.forget(database)
            return
        kept_build.keep_revision(database, last.name, self._kept, revision.known, revision.records, revision.parts)
