"""What a cold build takes by its stages, in microseconds of processor time an article, in one process.

python -m bench.stages [1000]     articles, generated (bench/generate.py)

What is part of a stage stands below it, indented. Writing to the disk and starting are left out: bench/run.py and
bench/commits.py time whole processes. Each figure is the least of three builds.
"""

from __future__ import annotations

import datetime as dt
import gc
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from bench.generate import write
from digest.catalogue.build import build_catalogue
from digest.content import site_file
from digest.disk.cache.memory import keep_freed_memory
from digest.disk.sources import files as source_files
from digest.foundation import site_paths
from digest.foundation.executor import Executor
from digest.kinds.registry import REGISTRY
from digest.machine_readable.documents import documents
from digest.model.article import Sources
from digest.model.article_store import ArticleStore
from digest.pages.all import pages
from digest.pages.jobs import Page
from digest.pages.menu import menu
from digest.rendering.html_scan import HtmlScanner
from digest.rendering.renderer import Renderer
from digest.rendering.templates.theme import Theme
from digest.search.index import index
from digest.social_cards.cards import social_cards
from digest.verification.kind import Verification
from digest.verification.name_directory import directory
from digest.verification.read_articles import read_articles

NOW = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
TIMES = 3


class Stopwatch:
    """Processor time in seconds by the names of stages."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)

    def __call__(self, name: str, function: Callable[..., Any], *given: Any) -> Any:
        """What `function` gives, its time added to the stage `name`."""
        started = time.process_time()
        try:
            return function(*given)
        finally:
            self.spent[name] += time.process_time() - started

    def timed(self, verification: Verification) -> Verification:
        """The same, with the time of each kind of annotation told apart."""
        kinds = (
            replace(kind, verify=partial(self, f"read and verify: {kind.key}", kind.verify))
            for kind in verification.kinds
        )
        return replace(verification, kinds=tuple(kinds))


def build(sources: Sources, watch: Stopwatch) -> None:
    """A build, stage by stage, as digest/pipeline.py goes through them."""
    settings = site_file.read(sources.files, None).value
    if settings is None:
        raise ValueError("site.yaml cannot be read")
    executor = Executor()
    names, verification = directory(settings), watch.timed(REGISTRY.verification)
    read = watch("read and verify", read_articles, sources, settings, names, verification, executor)
    catalogue = watch("catalogue", build_catalogue, settings, read.value.verified, {}, ())
    all_pages = tuple(watch("pages' contents", lambda: tuple(pages(catalogue, REGISTRY.pages))))
    store = ArticleStore(executor.store, REGISTRY.others)
    searched = watch("search index", index, catalogue, store, executor, REGISTRY.search)
    theme = Theme(sources.templates, settings)
    cards = tuple(social_cards(catalogue, sources))
    data = (*documents(catalogue, all_pages, REGISTRY.linked_data), *searched.documents)
    jobs = {job.path: job for job in (*data, *all_pages, *cards)}
    given = (theme, settings, menu(catalogue), store, frozenset(jobs), REGISTRY.linked_data)
    renderer = watch("templates, compiled", Renderer, *given)
    scanner = HtmlScanner(frozenset(jobs), site_paths.base_path(settings.url))
    drawn = {card.path for card in cards}
    found = {document.path for document in searched.documents}
    for job in jobs.values():
        if not isinstance(job, Page):
            name = "social cards" if job.path in drawn else "search index" if job.path in found else "feeds and data"
            watch(name, renderer, job)
            continue
        name = "articles' pages" if job.template == "article.html" else "lists"
        before = watch.spent[name]
        made = watch(name, renderer, job)
        if name == "lists":
            watch.spent[f"lists: {job.template}"] += watch.spent[name] - before
        watch(f"{name}: what they show", job.content.compose, store)
        watch(f"{name}: links and ids", scanner.examine, job.path, made.finished.body)


def _place(name: str, spent: float, least: Mapping[str, float]) -> tuple[float, bool, float]:
    """Where a line stands: stages by their time, each with its parts behind it, by theirs."""
    stage, _, part = name.partition(": ")
    return -least[stage], bool(part), -spent


def main(count: int) -> None:
    """Prints the stages of a build of `count` articles."""
    with tempfile.TemporaryDirectory() as temporary:
        write(count, Path(temporary))
        sources = source_files.look(Path(temporary), {}).sources
    gc.disable()
    keep_freed_memory()
    least: dict[str, float] = {}
    for _ in range(TIMES):
        watch = Stopwatch()
        build(sources, watch)
        for name, spent in watch.spent.items():
            least[name] = min(spent, least.get(name, spent))
    for name, spent in sorted(least.items(), key=lambda item: _place(*item, least)):
        stage, _, part = name.partition(": ")
        sys.stdout.write(f"{spent / count * 1e6:7,.0f}  {f'  {part}' if part else stage}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
