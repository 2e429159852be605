"""From a digest to its site, and to all that is wrong with it."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from digest.api.load import Source, load
from digest.content.schema.site import Settings
from digest.disk.clock import clock
from digest.disk.workers import Workers
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
from digest.foundation.executor import Executor
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Place, Problem, failed
from digest.ingest.languages.mistaken import told_once
from digest.model.article import Article
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.pipeline import build as build_sources
from digest.plan import Options


@dataclass(frozen=True, slots=True)
class Site:
    """A digest that was built, in memory.

    `articles` are those that the site shows, newest first, each with its verified annotations; `waiting` are drafts and
    articles of the future. `problems` are all that is wrong, in the order of files and lines: where there is an error
    among them, `files` is empty.
    """

    problems: tuple[Problem, ...]
    articles: Sequence[Article]
    waiting: Sequence[Article]
    settings: Settings | None
    files: Mapping[str, bytes] = field(repr=False)
    """What the site consists of, by path: `index.html`, `articles/x/index.html`, `feed.xml`."""
    folder: Path | None = None
    """The digest's folder, if it has one: nothing is ever written among its sources."""

    @property
    def ok(self) -> bool:
        """Whether there is no error: the site can be written."""
        return not failed(self.problems)

    def write(self, target: str | os.PathLike[str]) -> tuple[Problem, ...]:
        """Makes the folder `target` hold this site; gives nothing, or why that could not be done.

        As the command does, it changes only what differs, and replaces and removes only what an earlier build wrote.
        """
        if not self.ok:
            return self.problems
        files = {path: OutputFile(path, b"", data) for path, data in self.files.items()}
        place = Path(target)
        if "\0" in str(place):
            return (_unwritable(place, "no path holds a NUL"),)
        try:
            with _beside(self.folder) as source, staged(source, place) as staging:
                return site_writer.write(files, place, source, staging).problems
        except OSError as failure:
            return (_unwritable(place, f"{failure.strerror or failure} ({failure.filename or place})"),)


def build(
    source: Source,
    *,
    now: dt.datetime | None = None,
    drafts: bool = False,
    future: bool = False,
    base_url: str | None = None,
    jobs: int = 1,
) -> Site:
    """The site of a digest: `source` is what `load` gives, or what it takes.

    It is built as of `now`, the present unless given; with `drafts` and articles of the `future` where these are asked
    for, and for the address `base_url` where that is not what site.yaml says. `jobs` is how many processes work on it.
    What an editor did wrong is among its problems. Raises ValueError for a `now` without a time zone.
    """
    loaded = load(source)
    executor = Executor(Workers(jobs))
    options = Options(base_url=base_url, drafts=drafts, future=future)
    built = build_sources(loaded.sources, options, now or clock(), executor, loaded.plugins)
    problems = told_once(built.problems, loaded.sources.files) if failed(built.problems) else built.problems
    article_store = ArticleStore(executor.store, built.registry.others)
    shown = built.catalogue.articles if built.catalogue else ()
    return Site(
        tuple(_named(problem, loaded.folder) for problem in problems),
        OpenedArticles(shown, article_store),
        OpenedArticles(built.hidden, article_store),
        built.catalogue.settings if built.catalogue else None,
        built.outputs,
        loaded.folder,
    )


def check(
    source: Source,
    *,
    now: dt.datetime | None = None,
    drafts: bool = False,
    future: bool = False,
    base_url: str | None = None,
    jobs: int = 1,
) -> tuple[Problem, ...]:
    """All that is wrong with a digest, in the order of files and lines, found as `build` finds it."""
    return build(source, now=now, drafts=drafts, future=future, base_url=base_url, jobs=jobs).problems


def _named(problem: Problem, folder: Path | None) -> Problem:
    """The problem of a folder that is no digest, with the folder's name: who calls may have it from elsewhere."""
    if problem.code is not Code.NO_SITE or folder is None:
        return problem
    missing = "there is no content/site.yaml in" if folder.is_dir() else "there is no folder"
    return replace(problem, message=f"{missing} {folder}")


def _unwritable(target: Path, why: str) -> Problem:
    return Place(str(target)).problem(
        Code.OUTPUT_UNSAFE,
        f"the site cannot be written to {str(target)!r}: {why}",
        "name a folder that can be made and written to",
    )


@contextmanager
def _beside(folder: Path | None) -> Iterator[Path]:
    """The digest's folder; for one from memory, an empty one that is gone afterwards."""
    if folder is not None:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="digest-") as nowhere:
        yield Path(nowhere)
