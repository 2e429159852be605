"""A digest while it is being written: what a browser is shown of it now, and what is wrong with it.

A save is answered in two steps. A glimpse reads the one article that changed and shows it in the surroundings that it
had: a few milliseconds, at any size of the digest. A renewal then does what any build does, in the background: it looks
at every file, makes the plan anew, makes whatever has changed, and checks every link. Nothing is left of the glimpse
after it, so what is served in the end is what a cold build writes. The pages that somebody asks for are made at once,
the others when there is time.
"""

from __future__ import annotations

import datetime as dt
import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Condition, Event, Lock
from typing import Any
from urllib.parse import unquote

from digest.disk.cache.cache import Cache
from digest.disk.cache.memory import give_back_freed_memory
from digest.disk.file_status import Contents
from digest.disk.sources import files as source_files
from digest.foundation import site_paths
from digest.foundation.executor import Each, Executor
from digest.foundation.internal_error import PASSED_ON, Faults, internal_error
from digest.foundation.problem import Place, Problem, failed
from digest.model.article import Sources
from digest.model.article_store import LostError
from digest.model.plugins import NO_PLUGINS, Plugins
from digest.pages.jobs import Page
from digest.pipeline import plan
from digest.plan import Options, Plan
from digest.plugins.loading import load
from digest.preview.site import state
from digest.preview.site.files import copied, static
from digest.preview.site.lost_addresses import LostAddresses
from digest.preview.site.made_site import MadeSite
from digest.preview.site.page_cache import PageCache
from digest.preview.site.redirects import Redirects
from digest.preview.site.scheduling import Scheduler, SupersededError
from digest.preview.site.state import Glimpse, PreviewState, pages_with, places, plan_with, problems_with
from digest.preview.site.unsound_pages import unsound_pages
from digest.verification.name_directory import directory
from digest.verification.read_articles import FOLDER, pairs, read_article, read_articles

_FEW = 16  # articles that are glimpsed at a time
_COLLECT_EVERY = 16  # renewals
_QUICK = 0.1  # seconds for a plan
_PATIENCE = 2.0  # seconds in which a file is looked at again that somebody waits for


class Live:
    """The digest in the folder `source`, as `options` ask for it, at the time that `clock` tells.

    `tell` is called, in any thread, whenever something else is shown.
    """

    def __init__(
        self,
        source: Path,
        options: Options,
        clock: Callable[[], dt.datetime],
        tell: Callable[[PreviewState], None],
        *,
        plugins: bool = True,
    ) -> None:
        self.source = source
        self.shown = PreviewState()
        self.redirects = Redirects()
        self.sources = Sources({}, {})
        """The sources as they were last looked at."""
        self._options = options
        self._load = load if plugins else _without_plugins
        self._plugins = NO_PLUGINS
        self._clock = clock
        self._tell = tell
        self._cache = Cache(source, source / "site")
        self._known: Mapping[str, source_files.Known] = self._cache.sources
        self._made = MadeSite(self._cache.before(Contents()))
        self._shelf = PageCache()
        self._scheduler = Scheduler()
        self._last: Plan | None = None
        self._newest: Plan | None = None
        self._places: dict[str, str] = {}
        self._unsound: dict[str, Page] = {}
        self._planned: tuple[Problem, ...] = ()
        self._late: tuple[Problem, ...] = ()
        self._lost = LostAddresses(source)
        self._glimpses: dict[str, Glimpse] = {}
        self._glimpsed: dict[str, bytes] = {}
        self._named: set[str] = set()
        self._batch = 0
        self._losses = 0
        self._renewals = 0
        self._lock = Lock()
        self._reading = Lock()
        self._looked = Condition()

    # What comes from outside: the first look, changes, requests.

    def begin(self, each: Each) -> None:
        """Looks at everything for the first time; `each` does the work."""
        started = time.time_ns()
        while True:
            try:
                self._plan(each)
                break
            except LostError:
                self._forget_everything()  # the second time, there is nothing left that could be lost
            except PASSED_ON:
                raise
            except Exception as failure:
                self.fault("looking at the digest for the first time", failure)
                break
        if self._cache.results.fresh:
            self._cache.save(self._known, started)
            kept = Cache(self.source, self.source / "site")
            if all(key in kept.results for key in self._cache.results.used):
                self._cache = kept
        self._scheduler.stale.set()

    def changed(self, paths: frozenset[str]) -> None:
        """Answers a batch of changes: what can be shown at once, is; the rest is left to `keep_renewed`."""
        self._scheduler.hurry()
        with self._lock:
            self._batch += 1
            self._named |= paths
            batch = self._batch
        try:
            self._glimpse(paths, batch)
        except PASSED_ON:
            raise
        except Exception as failure:
            self.fault("reading what was saved", failure)
        self._scheduler.stale.set()

    def place_of(self, path: str) -> str | None:
        """The path in the site at which the article in the file `path` is shown; None where it is not yet."""
        place = self._places.get(path)
        return place.removesuffix("index.html") if place else None

    def fault(self, what: str, failure: Exception) -> None:
        """Tells of a fault of the tool's own while `what` was being done; what is shown stands."""
        self._meet((internal_error(Place("content"), what, failure),))

    def keep_renewed(self, stop: Event) -> None:
        """Renews what is shown whenever something has changed, until `stop` is set."""
        self._warm_up()
        while not stop.is_set():
            if self._scheduler.stale.wait(0.5):
                self._scheduler.give_way()
                self._scheduler.stale.clear()
                self._renew()

    def _warm_up(self) -> None:
        """Reads an article as a save will, so that the first save need not wait until all that this takes is loaded."""
        planned, names = self.shown.plan, pairs(self.sources.files)[:1]
        if planned and names:
            settings = planned.catalogue.settings
            with suppress(Exception):  # the renewal that follows tells what is wrong
                verification = planned.registry.verification
                read_article(names[0], self.sources.files, settings, directory(settings), verification, planned.plugins)

    def body(self, path: str) -> bytes | None:
        """The file at output path `path` as it is now; None where there is none; empty where it cannot be made.

        Where a file that it needs has changed since the last look, the next one is waited for.
        """
        self._scheduler.hurry()
        with suppress(LostError):
            return self._body(path)
        with self._looked:
            self._scheduler.stale.set()
            self._looked.wait(_PATIENCE)
        with suppress(LostError):
            return self._body(path)
        return b""

    def _body(self, path: str) -> bytes | None:
        shown = self.shown
        if shown.plan is None:
            return None
        job = shown.job(path)
        if job is None:
            return copied(path, shown.plan)
        body, made = self._shelf.body(shown.plan, job)
        if made and made.problems:
            self._meet(made.problems)
        return body

    @property
    def base(self) -> str:
        """The path below which the site is served, percent-decoded; the root while nothing is known of it."""
        planned = self.shown.plan
        return unquote(site_paths.base_path(planned.catalogue.settings.url)) if planned else "/"

    def now(self) -> dt.datetime:
        """The time of the preview."""
        return self._clock()

    def lead(self, url: str) -> str | None:
        """The site path that the site path `url` leads on to: as its alias, or because its page has moved or gone."""
        planned = self.shown.plan
        if planned is None:
            return None
        shown = self.shown
        job = shown.job(site_paths.output_path(url)) or shown.job(site_paths.output_path(f"{url}/"))
        if isinstance(job, Page) and job.kind == "redirect":
            return job.canonical
        return None if job else self.redirects(url, planned)

    def newest(self, path: str) -> bytes | None:
        """The source file at `path` as it was last read. Raises LostError."""
        found = self._glimpsed.get(path)
        return self.sources.files.get(path) if found is None else found

    # The two steps of an answer.

    def _glimpse(self, paths: frozenset[str], batch: int) -> None:
        """Shows the articles at `paths` as they are now, where nothing else has changed."""
        planned = self.shown.plan
        names = pairs(path for path in paths if path in self.sources.files)
        both = [path for pair in names for path in (pair.article, pair.sidecar) if path in self.sources.files]
        if planned is None or not names or len(names) > _FEW or not paths <= set(both):
            return
        settings = planned.catalogue.settings
        with self._reading:
            found = source_files.read_again(self.source, both)
            if found is None:
                return
            self._glimpsed |= found
            executor = Executor(store=self._cache.store, results=self._cache.results)
            for pair in names:
                own = {path: found[path] for path in (pair.article, pair.sidecar) if path in found}
                verification = planned.registry.verification
                read = read_articles(
                    Sources(own, {}),
                    settings,
                    directory(settings),
                    verification,
                    executor,
                    planned.plugins,
                    self._clock(),
                    self.sources,
                )
                before = self._glimpses.get(pair.article)
                last = before.record if before else None
                record = next(iter(read.value.verified), last)
                unsound = next(iter(read.value.unsound), None)
                with self._lock:
                    self._glimpses[pair.article] = Glimpse(batch, record, read.problems, unsound)
        places = (self._places.get(pair.article) for pair in names)
        self._show(changed=frozenset(place for place in places if place), settled=False)

    def _renew(self) -> None:
        """Goes the whole way of a build, until it is done or something changes again."""
        try:
            planned = self._plan(self._scheduler.each)
            with self._looked:
                self._looked.notify_all()
            if planned:
                self._finish(planned)
            if self._newest:
                self._lost.look(self._newest)
            self._collect()  # before it is told that all is done: somebody may wait for that to save again
            self._show(changed=frozenset(), settled=not self._scheduler.stale.is_set())
            self._losses = 0
        except SupersededError:
            self._collect()
        except LostError:
            self._forget_everything()
            self._scheduler.stale.set()
        except PASSED_ON:
            raise
        except Exception as failure:
            self.fault("renewing the preview", failure)
            self._show(changed=frozenset(), settled=not self._scheduler.stale.is_set())

    def _plan(self, each: Each) -> Plan | None:
        """Looks at every file and plans the site; None where what is wrong leaves what was shown before."""
        with self._lock:
            named, self._named, batch, glimpses = self._named, set(), self._batch, dict(self._glimpses)
        glimpsed = dict(self._glimpsed)
        known = {path: file for path, file in self._known.items() if path not in named}
        reading = source_files.look(self.source, known)
        with self._reading:  # what was glimpsed while the files were looked at may be newer
            self._known, self.sources = reading.known, reading.sources
            self._glimpsed = {path: text for path, text in self._glimpsed.items() if glimpsed.get(path) is not text}
        self._plugins = self._load(self.sources, self._plugins)
        self._cache.results.begin()
        began = time.perf_counter()
        executor = Executor(each, self._cache.store, self._cache.results, static(self.sources))
        last = plan_with(glimpses, self._last)
        outcome = plan(self.sources, self._options, self._clock(), executor, last, self._plugins)
        self._scheduler.cost = time.perf_counter() - began
        before, planned = self.shown.plan, outcome.value
        self._newest = planned
        if before and failed(problem for problem in outcome.problems if not problem.path.startswith(FOLDER)):
            planned = None
        with self._lock:
            self._glimpses = {path: glimpse for path, glimpse in self._glimpses.items() if glimpse.batch > batch}
            self._planned = outcome.problems
        if planned is None:
            return None
        if before:
            self.redirects.learn(before, planned)
        if before is None or before.rules != planned.rules:
            self._late = ()
        self._made.follow(planned)
        faults = Faults()
        unsound = faults.caught("laying out articles that do not hold", lambda: unsound_pages(planned), {}, FOLDER)
        with self._lock:
            self._planned = (*outcome.problems, *faults.problems)
            self._last, self._unsound, self._places = planned, unsound, places(planned, unsound)
        self._show(plan=planned, settled=False)
        return planned

    def _finish(self, planned: Plan) -> None:
        """Makes and checks what is left."""

        def each(_: Callable[[Any], Any], jobs: Sequence[Any], /, *, weight: int = 1) -> Iterator[Any]:
            return self._scheduler.each(partial(self._shelf.judged, planned), jobs, weight=weight)

        work = Executor(each, self._cache.store, self._cache.results, self._made.files)
        is_sound, self._late = self._made.finish(planned, self._planned, work)
        if is_sound:
            self._shelf.forget_judged()
        self._tidy(planned)

    # What they share.

    def _show(self, *, settled: bool, plan: Plan | None = None, changed: frozenset[str] | None = None) -> None:
        with self._lock:
            shown = self.shown
            planned = plan or shown.plan
            pages = pages_with(self._glimpses, planned, self._unsound, self._places) if planned else {}
            problems = problems_with(self._glimpses, (*self._planned, *self._late, *self._lost.problems))
            newer = state.newer_in_lists(self._glimpses, planned) if planned else {}
            if newer != shown.newer:
                changed = None  # wherever they are listed
            now = PreviewState(shown.version + 1, planned, pages, problems, settled, changed, newer)
            if changed == frozenset() and (now.problems, settled) == (shown.problems, shown.settled):
                return
            self.shown = now
        self._tell(now)

    def _meet(self, problems: Iterable[Problem]) -> None:
        """Tells of problems with a page that somebody looks at."""
        late = tuple(sorted({*self._late, *problems}))
        if late != self._late:
            self._late = late
            self._show(changed=frozenset(), settled=self.shown.settled)

    def _tidy(self, planned: Plan) -> None:
        """Forgets what nothing needs any more, so that a day of edits takes no more memory than one."""
        with self._reading:
            glimpsed = [
                record
                for glimpse in self._glimpses.values()
                for record in (glimpse.record, glimpse.unsound)
                if record is not None
            ]
            records = (*planned.articles.legible, *glimpsed)
            needed = {name for record in records for name in (record.card, record.whole)}
            needed.update(file.anatomy for file in self._made.files.values())
            needed.update(planned.kept)
            self._cache.tidy(needed)

    def _collect(self) -> None:
        """Frees what renewals have left behind: each time where that is little, now and then where it takes long."""
        self._renewals += 1
        is_due = self._renewals % _COLLECT_EVERY == 1
        if is_due:
            gc.unfreeze()
        if is_due or self._scheduler.cost < _QUICK:
            gc.collect()
            gc.freeze()  # what is left is there to stay, and need not be looked at again each time
        if is_due:
            give_back_freed_memory()

    def _forget_everything(self) -> None:
        """After a loss: files are read again that seemed to be known; after another, all that was worked out goes."""
        self._losses += 1
        self._known = {}
        if self._losses > 1:
            self._cache = Cache(self.source, self.source / "site", cold=True)
            self._made, self._shelf = MadeSite({}), PageCache()
            with self._lock:  # what they would stand in with is lost as well
                self._last, self._glimpses = None, {}


def _without_plugins(_: Sources, __: Plugins | None = None) -> Plugins:
    """None, whatever the digest has: their code is not run."""
    return NO_PLUGINS
