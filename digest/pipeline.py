"""The story of a build: sources in, a verified site and all its problems out.

    Sources ─parse─▶ articles, annotations ─verify─▶ Article, each claim on its passage
            ─catalogue─▶ Catalogue ─pages─▶ Plan ─render─▶ outputs ─check─▶ Build

`build` is the one way through: the commands build, check and list, and every test, call it. `digest serve` goes the
same way in its two steps, `plan` and `finish`, and makes in between the page that somebody looks at. It opens no file,
reads no clock and prints nothing; `digest.disk` reads the sources before it and writes the outputs after it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from digest.catalogue.build import build_catalogue
from digest.catalogue.link_rot import DeadLinks
from digest.catalogue.names_alike import check_names
from digest.catalogue.permalinks import permalink
from digest.catalogue.prose_files import Visible, read_editions, read_pages
from digest.catalogue.types import Catalogue
from digest.catalogue.url_conflicts import check_addresses
from digest.content import site_file
from digest.content.link_report import read_link_facts
from digest.foundation import site_paths
from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint, fingerprint_of
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Outcome, Problem, failed
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import REGISTRY, Registry
from digest.machine_readable.documents import documents
from digest.machine_readable.plugin_documents import contents, plugin_documents
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.model.plugins import NO_PLUGINS, PluginFailedError, Plugins
from digest.pages.all import menu, pages
from digest.pages.jobs import Page
from digest.rendering.doubtful_files import files_in_doubt
from digest.rendering.incremental import Job, render
from digest.rendering.link_check import check, nothing_in_doubt, origins
from digest.rendering.plugin_names import plugin_names
from digest.rendering.renderer import Renderer
from digest.rendering.static_files import copied
from digest.rendering.templates import Theme, names_of_all_templates
from digest.search.index import index, needed
from digest.social_cards.cards import social_cards
from digest.verification.name_directory import directory
from digest.verification.partly import stands_without
from digest.verification.plugin_checks import check_digest
from digest.verification.read_articles import Articles, read_articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run asks for: another base URL, drafts, articles of the future."""

    base_url: str | None = None
    drafts: bool = False
    future: bool = False
    unfinished: bool = False
    """Whether it is told what drafts leave empty."""


@dataclass(frozen=True, slots=True)
class Build:
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

    @property
    def outputs(self) -> dict[str, bytes]:
        """The contents of the files that are at hand: all of them, unless the work put them elsewhere."""
        return {path: file.body for path, file in self.files.items() if isinstance(file.body, bytes)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A site whose every address is known, and none of whose pages is made yet; any one can be, by the renderer."""

    articles: Articles
    catalogue: Catalogue
    hidden: tuple[ArticleRecord, ...]
    until: dt.datetime | None
    expired: frozenset[str]
    """The files of articles whose text has expired; links to what they had are no mistake of whoever made them."""
    jobs: Mapping[str, Job]
    files: Mapping[str, OutputFile]
    theme: Theme
    renderer: Renderer
    rules: bytes
    """A hash of what all pages depend on."""
    kept: frozenset[bytes]
    """What of the executor's store the next plan needs, beside articles."""
    sources: Sources
    plugins: Plugins
    kinds: Outcome[Registry]
    """The kinds of annotation, those of plugins among them."""

    @property
    def registry(self) -> Registry:
        """The kinds of annotation."""
        return self.kinds.value


def build(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor | None = None,
    plugins: Plugins = NO_PLUGINS,
    registry: Registry = REGISTRY,
) -> Build:
    """Builds a digest from its sources, with its `plugins`, as of `now`. Never raises for what an editor wrote.

    `executor` is how the work is done, and what is known of earlier work; the result is the same with any. `registry`
    has the kinds of annotation, to which plugins add theirs. Raises LostError where the executor's store has lost what
    it should hold, and ValueError for a `now` without an offset from UTC.
    """
    executor = executor or Executor()
    planned = plan(sources, options, now, executor, plugins=plugins, registry=registry)
    if planned.value is None:
        return Build({}, planned.problems)
    return finish(planned.value, planned.problems, executor)


def plan(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    last: Plan | None = None,
    plugins: Plugins = NO_PLUGINS,
    registry: Registry = REGISTRY,
) -> Outcome[Plan | None]:
    """Reads and verifies everything, and puts it in its place; no plan where site.yaml cannot be used.

    An article that is broken stands as it was in the `last` plan, where there is one: a preview goes on showing it.
    Raises ValueError for a `now` without an offset from UTC.
    """
    if not isinstance(now, dt.datetime) or now.utcoffset() is None:
        raise ValueError("a build is as of a moment: give `now` its time zone, as in datetime.now(UTC)")
    try:
        return _plan(sources, options, now, executor, last, plugins, registry)
    except PluginFailedError as failure:  # in what it does with its annotations, in the index for instance
        return Outcome(None, tuple(sorted({*sources.problems, *plugins.problems, failure.problem})))


def _plan(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    last: Plan | None,
    plugins: Plugins,
    registry: Registry,
) -> Outcome[Plan | None]:
    settings = site_file.read(sources.files, options.base_url)
    if settings.value is None:
        rest = _problems_without_settings(sources, settings.problems, executor, plugins, registry)
        return Outcome(None, tuple(sorted({*sources.problems, *plugins.problems, *settings.problems, *rest})))

    kinds = last.kinds if last and last.plugins is plugins else with_plugins(registry, plugins)
    registry = kinds.value
    verification = registry.verification
    articles = read_articles(sources, settings.value, directory(settings.value), verification, executor, plugins, now)
    is_alike = last and last.catalogue.settings == settings.value and last.registry.code == registry.code
    same = last if is_alike else None
    known = articles.value.with_stand_ins(same.articles) if same else articles.value
    shown, hidden = known.divided(now, drafts=options.drafts, future=options.future)
    visible = Visible(now, options.drafts, options.future)
    editions = read_editions(sources.files, settings.value, known, visible)
    static = read_pages(sources.files, settings.value, drafts=options.drafts)
    alike = check_names(known.verified, sources.files, registry.sidecar)
    addresses = (*check_addresses(known.verified, static.value), *alike)
    facts = read_link_facts(sources.files)
    dead = DeadLinks(facts.value)
    rotten = dead.problems(known.verified, sources.files, registry.sidecar)

    catalogue = build_catalogue(settings.value, shown, editions.value.shown, static.value)
    all_pages = tuple(pages(catalogue, registry.pages, dead))
    jobs: dict[str, Job] = {
        document.path: document for document in documents(catalogue, all_pages, registry.linked_data)
    }
    jobs |= {page.path: page for page in all_pages}
    article_store = ArticleStore(executor.store, registry.others)
    searched = index(catalogue, article_store, executor, registry.search)
    jobs |= {document.path: document for document in searched.documents}
    names = plugin_names(plugins, settings.value, names_of_all_templates(settings.value))
    is_same_theme = same and same.sources.templates == sources.templates and same.plugins is plugins
    theme = (
        same.theme
        if same and is_same_theme
        else Theme(sources.templates, settings.value, executor.results, names.value)
    )
    files = copied(sources, needed(theme.assets, catalogue), executor.before)
    jobs |= {card.path: card for card in social_cards(catalogue, sources.templates) if card.path not in files}
    opened = OpenedArticles(catalogue.articles, article_store)
    added = plugin_documents(plugins, catalogue, opened, files, jobs)
    jobs |= {document.path: document for document in added.value}
    seen = partial(fingerprint_of, "digest", contents(catalogue))
    found = check_digest(opened, settings.value, sources.files, plugins, seen, executor.results)
    stages = (sources, plugins, kinds, settings, articles, editions, static, facts, names, added)
    problems = {problem for stage in stages for problem in stage.problems} | {*addresses, *rotten, *found}
    if not options.unfinished:
        problems = {problem for problem in problems if problem.code is not Code.DRAFT_INCOMPLETE}
    made = Plan(
        articles=known,
        catalogue=catalogue,
        hidden=hidden,
        until=_until((*shown, *hidden), editions.value.until, now),
        expired=frozenset(site_paths.output_path(permalink(each)) for each in known.verified if each.has_expired(now)),
        jobs=jobs,
        files=files,
        theme=theme,
        renderer=Renderer(
            theme, settings.value, menu(catalogue), article_store, frozenset((*files, *jobs)), registry.linked_data
        ),
        rules=fingerprint(settings.value.model_dump_json().encode(), theme.digest, menu(catalogue), registry.code),
        kept=searched.kept,
        sources=sources,
        plugins=plugins,
        kinds=kinds,
    )
    return Outcome(made, tuple(sorted(problems)))


def _problems_without_settings(
    sources: Sources, met: Iterable[Problem], executor: Executor, plugins: Plugins, registry: Registry
) -> Iterator[Problem]:
    """What is wrong with articles and pages, whatever the keys of site.yaml say that do not hold; `met` is why."""
    part = site_file.sound_part(sources.files)
    if part is None or any(problem.code in (Code.FORMAT_TOO_NEW, Code.NO_SITE) for problem in met):
        return
    verification = with_plugins(registry, plugins).value.verification
    articles = read_articles(sources, part.value, directory(part.value), verification, executor, plugins)
    static = read_pages(sources.files, part.value, drafts=True)
    for problem in (*articles.problems, *static.problems):
        if stands_without(problem, part):
            yield problem


def finish(plan: Plan, met: Iterable[Problem], executor: Executor) -> Build:
    """Makes every file of the `plan` and checks the site; `met` are the problems so far."""
    problems = [*met]
    if any(problem.code is Code.PLUGIN_FAILED for problem in problems):
        # What templates miss of a plugin that failed would be told of each: the cause is enough.
        return Build({}, tuple(sorted({*problems})), plan.catalogue, plan.hidden, plan.until, plan.kept, plan.registry)
    rendered = render(plan.jobs, plan.renderer, plan.files, plan.rules, executor)
    problems += rendered.problems
    # A link to a page that failed would be reported as broken too: the cause is enough.
    in_doubt = files_in_doubt(problems, plan.sources.files) if failed(problems) else nothing_in_doubt
    if in_doubt:
        made, sites = rendered.value, origins(_pages(plan), plan.sources.files, plan.theme.written_in)
        url, gone = plan.catalogue.settings.url, plan.expired
        problems.extend(check(made.files, made.findings, made.ids, url, sites, gone, in_doubt))
    files = {} if failed(problems) else rendered.value.files
    problems = sorted(set(problems))
    return Build(files, tuple(problems), plan.catalogue, plan.hidden, plan.until, plan.kept, plan.registry)


def _until(articles: Iterable[ArticleRecord], edition: dt.datetime | None, now: dt.datetime) -> dt.datetime | None:
    """The next moment at which something is shown or taken down: of `articles`, or of an `edition`."""
    moments = [moment for article in articles for moment in (article.published, article.expires)]
    return min((moment for moment in (*moments, edition) if moment and moment > now), default=None)


def _pages(plan: Plan) -> Iterator[Page]:
    return (job for job in plan.jobs.values() if isinstance(job, Page))
