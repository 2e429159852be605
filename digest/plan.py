"""What a build is asked for, what it plans, and what it gives: the values of the pipeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping

import msgspec
from msgspec import Struct

from digest.catalogue.kept import KeptFacts, facts_of
from digest.catalogue.prose_files import UnsoundProse
from digest.catalogue.types import Catalogue
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Outcome, Problem, failed
from digest.kinds.registry import REGISTRY, Registry
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.plugins import Plugins
from digest.offline.precache import KeptFile
from digest.pages.jobs import NavigationLink
from digest.rendering.incremental import Job
from digest.rendering.renderer import Renderer
from digest.rendering.templates.theme import Theme
from digest.search.index import KnownIndex
from digest.verification.read_articles import Articles, is_of_article


class Options(Struct, frozen=True, kw_only=True):
    """What a run asks for: another base URL, drafts, articles of the future."""

    base_url: str | None = None
    drafts: bool = False
    future: bool = False
    data: bool = False
    """Whether the files of open data are made however many articles there are."""
    unfinished: bool = False
    """Whether it is told what drafts leave empty."""


class KnownBuild(Struct, frozen=True, array_like=True):
    """What is kept of a build, beside its articles, its catalogue and its files, so that an edit can be made good by
    itself. All that is told of it are doubts about single articles."""

    menu: tuple[NavigationLink, ...]
    rules: bytes
    facts: KeptFacts
    index: KnownIndex | None
    offline: tuple[KeptFile, ...]
    """The files that browsers keep."""
    later: frozenset[str]
    """The files that a build makes when it is asked to, and this one has not."""


class Build(Struct, frozen=True):
    """A finished build. `files` are those of the site by output path; there are none where there is an error."""

    files: Mapping[str, OutputFile]
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None = None
    hidden: tuple[ArticleRecord, ...] = ()
    """Drafts, articles of the future, and those that have expired, which were left out."""
    until: dt.datetime | None = None
    """When the same sources are next another site: an article's time comes, or an edition's, or a text expires."""
    kept: frozenset[bytes] = frozenset()
    """What of the executor's store a later build needs, beside articles and what is known of pages."""
    registry: Registry = REGISTRY
    """The kinds of annotation, by which articles are opened."""
    jobs: Mapping[str, Job] = msgspec.field(default_factory=dict)
    """What the files were made with, by output path; there is nothing where nothing is known."""
    known: KnownBuild | None = None
    """What the next build may go by; nothing where anything is wrong but with single articles, or where there are
    plugins, whose answers it may depend on."""

    @property
    def outputs(self) -> dict[str, bytes]:
        """The contents of the files that are at hand: all of them, unless the work put them elsewhere."""
        return {path: file.body for path, file in self.files.items() if isinstance(file.body, bytes)}


class Plan(Struct, frozen=True, kw_only=True):
    """A site whose every address is known, and none of whose pages is made yet; any one can be, by the renderer."""

    articles: Articles
    """Its articles; a preview may know newer ones than it was laid out with."""
    read: tuple[ArticleRecord, ...]
    """The articles that it was laid out with, those that wait among them."""
    catalogue: Catalogue
    hidden: tuple[ArticleRecord, ...]
    unsound: tuple[ArticleRecord, ...]
    """What is sound of articles that do not hold and would be shown: its links are checked, nothing of it is made."""
    unsound_prose: tuple[UnsoundProse, ...]
    """The same of editions and pages."""
    until: dt.datetime | None
    expired: frozenset[str]
    """The files of articles whose text has expired; links to what they had are no mistake of whoever made them."""
    later: frozenset[str]
    """The files that a build makes when it is asked to, and this one is not: pages lead to them all the same."""
    jobs: Mapping[str, Job]
    files: Mapping[str, OutputFile]
    theme: Theme
    menu: tuple[NavigationLink, ...]
    indexed: tuple[str, ...]
    """The paths of the files of the search index."""
    index: KnownIndex | None
    """What is kept of it."""
    offline: tuple[KeptFile, ...]
    """The files that browsers keep."""
    renderer: Renderer
    rules: bytes
    """A hash of what all pages depend on."""
    kept: frozenset[bytes]
    """What of the executor's store the next plan needs, beside articles."""
    sources: Sources
    plugins: Plugins
    kinds: Outcome[Registry]
    """The kinds of annotation, those of plugins among them."""
    is_short_of_plugins: bool
    """Whether one has failed that gives what pages are made with."""
    revised: frozenset[str] | None = None
    """The output paths of all that may be other than in the plan that it follows; None where anything may."""

    @property
    def has_plugins(self) -> bool:
        """Whether there is code of the digest's own, on whose answers anything may depend."""
        return bool(self.plugins.loaded or self.plugins.installed)

    def known(self, problems: Collection[Problem]) -> KnownBuild | None:
        """What is kept of it, once it is a build of which no more than the `problems` is told."""
        own = {problem for problem in self.articles.told if is_of_article(problem.path)}
        if self.has_plugins or failed(problems) or not own.issuperset(problems):
            return None
        return KnownBuild(self.menu, self.rules, facts_of(self.catalogue), self.index, self.offline, self.later)

    @property
    def registry(self) -> Registry:
        """The kinds of annotation."""
        return self.kinds.value
