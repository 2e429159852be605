"""The story of a build: sources in, a verified site and all its problems out.

    Sources ─parse─▶ articles, annotations ─verify─▶ Article, each claim on its passage
            ─catalogue─▶ Catalogue ─pages─▶ Plan ─render─▶ outputs ─check─▶ Build

`build` is the one way through: the commands build, check and list, and every test, call it. `digest serve` goes the
same way in its two steps, `plan` and `finish`, and makes in between the page that somebody looks at. It opens no file,
reads no clock and prints nothing; `digest.disk` reads the sources before it and writes the outputs after it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from digest.catalogue.build import build_catalogue
from digest.catalogue.corrections import check_corrections
from digest.catalogue.directives import check_directives
from digest.catalogue.measure_summary import summarise_all
from digest.catalogue.names_alike import check_names
from digest.catalogue.permalinks import permalink
from digest.catalogue.prose_files import StaticPages, Visible, WrittenEditions, read_editions, read_pages
from digest.catalogue.reviewed import Reviewed, read_reviewed
from digest.catalogue.succession import check_predecessors
from digest.catalogue.translations import check_translations
from digest.catalogue.url_conflicts import check_addresses
from digest.content import site_file
from digest.content.look_files import check_look_files
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint_of
from digest.foundation.internal_error import Faults
from digest.foundation.problem import Code, Outcome, Problem, failed
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import REGISTRY, Registry
from digest.machine_readable.documents import documents
from digest.machine_readable.plugin_documents import contents, plugin_documents
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.model.plugins import NO_PLUGINS, PluginFailedError, Plugins
from digest.offline.documents import offline_documents, without_worker
from digest.offline.page import offline_pages
from digest.offline.precache import kept_files
from digest.open_data.documents import AT_EVERY_BUILD, data_documents
from digest.open_data.page import data_pages
from digest.pages.all import pages
from digest.pages.jobs import Page
from digest.pages.kind import worded
from digest.pages.menu import check_menu, menu
from digest.pages.sparkline import sparklines
from digest.plan import Build, Options, Plan
from digest.rendering.doubtful_files import files_in_doubt
from digest.rendering.incremental import Job, Rendered, render
from digest.rendering.link_check import check, origins
from digest.rendering.look import THEMES_OWN, app_icon, look_of
from digest.rendering.pages_in_doubt import but_in_doubt, without_marks
from digest.rendering.plugin_names import plugin_names
from digest.rendering.renderer import Renderer, rules_of
from digest.rendering.smaller_pictures import resized_pictures
from digest.rendering.static_files import copied
from digest.rendering.template_sources import lacks_a_name, malformed, unreadable
from digest.rendering.templates import Theme, names_of_all_templates
from digest.rendering.written_links import NOTHING_MADE, LinksOfTexts, Unsound
from digest.search.index import Index, index, needed
from digest.social_cards.cards import social_cards
from digest.translation.catalogues import words_of
from digest.translation.script_words import with_script_words
from digest.verification.name_directory import directory
from digest.verification.partly import may_be_of_a_kind
from digest.verification.plugin_checks import check_digest
from digest.verification.read_articles import Articles, read_articles
from digest.without_settings import problems_without_settings

T = TypeVar("T")


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
    faults = Faults()
    nothing: Outcome[Plan | None] = Outcome(None, (*sources.problems, *plugins.problems))
    step = partial(_plan, sources, options, now, executor, last, plugins, registry)
    try:
        return _told(faults.caught("putting the digest together", step, nothing), faults)
    except PluginFailedError as failure:  # in what it does with its annotations, in the index for instance
        return _told(nothing, faults, Outcome(None, (failure.problem,)))


def _plan(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    last: Plan | None,
    plugins: Plugins,
    registry: Registry,
) -> Outcome[Plan | None]:
    faults = Faults()
    before: Outcome[Plan | None] = Outcome(None, (*sources.problems, *plugins.problems, *unreadable(sources.templates)))
    read = partial(site_file.read, sources.files, options.base_url)
    settings = faults.caught("reading the settings", read, Outcome(None), site_file.SETTINGS)
    if settings.value is None:
        met = (*sources.problems, *plugins.problems, *settings.problems)
        visible = Visible(now, options.drafts, options.future)
        rest = faults.caught(
            "reading the articles",
            lambda: tuple(problems_without_settings(sources, met, visible, executor, plugins, registry)),
            (),
        )
        return _told(Outcome(None, rest), faults, before, settings)
    words = words_of(settings.value.language, sources.templates, sources.files)
    site = settings.value.in_words(words.value)
    is_same = last and last.plugins is plugins
    kinds = last.kinds if last and is_same else with_plugins(registry, plugins)
    is_alike = last and last.catalogue.settings == site and last.registry.code == kinds.value.code
    same = last if is_alike else None
    content = _read(sources, site, options, now, executor, plugins, kinds.value, same, faults)
    laid_out = _laid_out(content.value, sources, executor, plugins, kinds, same if is_same else None, faults)
    told = _told(laid_out, faults, before, kinds, settings, Outcome(None, words.problems), content)
    is_kind_missing = _plugin_failed((*plugins.problems, *kinds.problems))
    problems = (each for each in told.problems if not (is_kind_missing and may_be_of_a_kind(each)))
    misnamed = {_stem(each) for each in sources.problems if each.code is Code.FILE_NAME}
    known = {each for each in told.problems if each.code is Code.ARTICLE_WITHOUT_SIDECAR and _stem(each) in misnamed}
    problems = (each for each in problems if each not in known)
    if not options.unfinished:
        problems = (each for each in problems if each.code is not Code.DRAFT_INCOMPLETE)
    return Outcome(told.value, tuple(problems))


def _stem(problem: Problem) -> str:
    """The path of a problem's file without its ending, and without what some systems do not tell apart."""
    return problem.path.rpartition(".")[0].casefold()


def _plugin_failed(problems: Iterable[Problem]) -> bool:
    return any(problem.code is Code.PLUGIN_FAILED for problem in problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Content:
    """What the sources say: everything is read and verified, and nothing has its place yet."""

    settings: Settings
    articles: Articles
    shown: tuple[ArticleRecord, ...]
    hidden: tuple[ArticleRecord, ...]
    unsound: tuple[ArticleRecord, ...]
    editions: WrittenEditions
    static: StaticPages
    reviewed: Reviewed
    now: dt.datetime
    data: bool


def _read(
    sources: Sources,
    settings: Settings,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    plugins: Plugins,
    registry: Registry,
    last: Plan | None,
    faults: Faults,
) -> Outcome[_Content]:
    """Reads and verifies the articles, editions and pages, and compares them with each other."""
    articles = faults.caught(
        "reading the articles",
        lambda: read_articles(sources, settings, directory(settings), registry.verification, executor, plugins, now),
        Outcome(Articles((), frozenset())),
    )
    known = articles.value.with_stand_ins(last.articles) if last else articles.value
    shown, hidden = known.divided(now, drafts=options.drafts, future=options.future)
    editions = read_editions(sources.files, settings, known, Visible(now, options.drafts, options.future))
    static = read_pages(sources.files, settings, drafts=options.drafts)
    reviewed = faults.caught(
        "reading what is known of links", lambda: read_reviewed(sources.files), Outcome(Reviewed())
    )
    checks: tuple[Callable[[], Iterable[Problem]], ...] = (
        lambda: check_look_files(settings, sources.files),
        lambda: check_menu(settings, sources.files),
        lambda: check_addresses(known.legible, static.value.shown, settings.url),
        lambda: check_names(known.legible, sources.files, registry.sidecar),
        lambda: check_predecessors(known.legible, known.broken, sources.files),
        lambda: check_translations(known.legible, known.broken, sources.files),
        lambda: check_directives(
            known.legible,
            shown,
            known.broken,
            static.value.shown,
            editions.value.shown.values(),
            settings,
            sources.files,
        ),
        lambda: check_corrections(known.legible, sources.files, registry.sidecar, settings, now),
        lambda: reviewed.value.problems(known.legible, sources.files, registry.sidecar),
    )
    found = [problem for check in checks for problem in faults.caught("comparing the articles", check, ())]
    content = _Content(
        settings=settings,
        articles=known,
        shown=shown,
        hidden=hidden,
        unsound=known.to_look_at(now, drafts=options.drafts, future=options.future),
        editions=editions.value,
        static=static.value,
        reviewed=reviewed.value,
        now=now,
        data=options.data,
    )
    stages = (articles, editions, static, reviewed)
    return Outcome(content, (*found, *(problem for stage in stages for problem in stage.problems)))


def _laid_out(
    content: _Content,
    sources: Sources,
    executor: Executor,
    plugins: Plugins,
    kinds: Outcome[Registry],
    last: Plan | None,
    faults: Faults,
) -> Outcome[Plan | None]:
    """Gives everything its address; no plan where a fault of the tool leaves nothing to go by."""
    site, registry = content.settings, kinds.value
    # Of articles with one address, which is told, the first stands: what tells them apart by it could not be made.
    apart = {record.slug: record for record in reversed(content.shown)}
    catalogue = faults.caught(
        "making the catalogue",
        lambda: build_catalogue(site, apart.values(), content.editions.shown, content.static.shown),
        None,
    )
    names = plugin_names(plugins, site, names_of_all_templates(site))
    look = faults.caught("working out the look", lambda: look_of(site, sources), THEMES_OWN)
    is_theme_known = last and last.sources.templates == sources.templates and last.theme.look == look
    theme = last.theme if last and is_theme_known else None
    if theme is None:
        templates = with_script_words(sources.templates, site.words)
        make = partial(Theme, templates, site, executor.results, names.value, look)
        theme = faults.caught("reading the templates", make, None, "templates")
    if catalogue is None or theme is None:
        return Outcome(None, names.problems)

    summaries = faults.caught("gathering the measures", lambda: summarise_all(catalogue), ())
    laid_out = partial(pages, catalogue, worded(registry.pages, site.words), content.reviewed, summaries)
    all_pages = faults.caught("laying out the pages", lambda: tuple(laid_out()), ())
    about_data = faults.caught("laying out the page about the data", lambda: tuple(data_pages(catalogue)), ())
    all_pages = (*all_pages, *about_data, *offline_pages(catalogue))
    data = faults.caught("laying out the data", lambda: tuple(data_documents(catalogue)), ())
    is_data_made = content.data or len(catalogue.articles) <= AT_EVERY_BUILD
    made = faults.caught("laying out feeds", lambda: tuple(documents(catalogue, all_pages, registry.linked_data)), ())
    jobs: dict[str, Job] = {document.path: document for document in (*made, *sparklines(summaries))}
    jobs |= {page.path: page for page in all_pages}
    article_store = ArticleStore(executor.store, registry.others)
    searched = faults.caught(
        "making the search index",
        lambda: index(catalogue, article_store, executor, registry.search),
        Index((), frozenset()),
    )
    jobs |= {each.path: each for each in (*(data if is_data_made else ()), *searched.documents)}
    files = copied(sources, needed(without_worker(theme.assets), catalogue), executor.before)
    resized = partial(resized_pictures, catalogue, sources)
    drawn = faults.caught("laying out pictures", lambda: (*social_cards(catalogue, sources), *resized()), ())
    jobs |= {picture.path: picture for picture in drawn if picture.path not in files}
    opened = OpenedArticles(catalogue.articles, article_store)
    own_menu = menu(catalogue)
    added = plugin_documents(plugins, catalogue, opened, files, jobs)
    jobs |= {document.path: document for document in added.value}
    rules = rules_of(site, theme, own_menu, registry.code)
    keeping = partial(kept_files, catalogue, jobs, files, rules)
    offline = faults.caught("laying out what is read offline", keeping, ()) if site.offline else ()
    workers = offline_documents(site, sources.templates, offline, app_icon(look))
    jobs |= {document.path: document for document in workers}
    seen = partial(fingerprint_of, "digest", contents(catalogue))
    checked = check_digest(opened, site, sources.files, plugins, seen, executor.results)
    plan = Plan(
        articles=content.articles,
        catalogue=catalogue,
        hidden=content.hidden,
        unsound=content.unsound,
        unsound_prose=(*content.editions.unsound, *content.static.unsound),
        until=_until(content),
        expired=frozenset(
            site_paths.output_path(permalink(each))
            for each in content.articles.verified
            if each.has_expired(content.now)
        ),
        later=frozenset(() if is_data_made else (document.path for document in data)),
        jobs=jobs,
        files=files,
        theme=theme,
        menu=own_menu,
        indexed=tuple(sorted(document.path for document in searched.documents)),
        offline=offline,
        renderer=Renderer(theme, site, own_menu, article_store, frozenset((*files, *jobs)), registry.linked_data),
        rules=rules,
        kept=searched.kept,
        sources=sources,
        plugins=plugins,
        kinds=kinds,
        is_short_of_plugins=_plugin_failed((*plugins.problems, *kinds.problems, *names.problems, *added.problems)),
    )
    return Outcome(plan, (*names.problems, *added.problems, *checked))


def _told(outcome: Outcome[T], faults: Faults, *stages: Outcome[Any]) -> Outcome[T]:
    """The `outcome` with all problems that were met on the way to it, each once."""
    met = {problem for stage in (outcome, *stages) for problem in stage.problems}
    return Outcome(outcome.value, tuple(sorted(met.union(faults.problems))))


def finish(plan: Plan, met: Iterable[Problem], executor: Executor) -> Build:
    """Makes every file of the `plan` and checks the site; `met` are the problems so far."""
    problems = [*met]
    faults = Faults()
    nothing = Outcome(NOTHING_MADE)
    rendered = faults.caught(
        "making the pages",
        lambda: render(plan.jobs, plan.renderer, plan.files, plan.rules, executor),
        nothing,
    )
    # What templates miss of a plugin that failed would be told of each: the cause is enough.
    problems += [each for each in rendered.problems if not (plan.is_short_of_plugins and lacks_a_name(each))]
    sound = partial(but_in_doubt, pages=tuple(_pages(plan)), written_in=plan.theme.written_in)
    problems += without_marks(plan.catalogue.articles, sound(rendered.value, problems))
    broken = (*problems, *faults.problems)
    if plan.is_short_of_plugins or any(each.code is Code.TEMPLATE_ERROR for each in problems):
        problems += faults.caught("reading the templates", lambda: tuple(malformed(plan.sources.templates)), ())
    is_sound = not failed(broken)
    # A link to a page that failed would be reported as broken too: the cause is enough.
    in_doubt = None if is_sound else files_in_doubt(broken, plan.sources.files, plan.catalogue.settings.topics)
    if is_sound or in_doubt:
        check_links = partial(_checked, plan, sound(rendered.value, broken), executor, in_doubt)
        problems += faults.caught("checking the links", check_links, ())
    problems += faults.problems
    files = {} if failed(problems) else rendered.value.files
    problems = sorted(set(problems))
    known = None if problems else plan.known
    return Build(files, tuple(problems), plan.catalogue, plan.hidden, plan.until, plan.kept, plan.registry, known)


def _checked(
    plan: Plan, made: Rendered, executor: Executor, in_doubt: Callable[[str], bool] | None
) -> tuple[Problem, ...]:
    """What is wrong with links: of the pages that were `made`; of all other texts too, where files are `in_doubt`."""
    sources = origins(_pages(plan), plan.sources.files, plan.theme.written_in)
    url, absent = plan.catalogue.settings.url, plan.expired | plan.later
    if in_doubt is None:
        return check(made.files, made.findings, lambda file, _: made.ids(file), url, sources, absent)
    written = LinksOfTexts(
        plan.catalogue,
        Unsound(plan.unsound, plan.unsound_prose),
        ArticleStore(executor.store, plan.registry.others),
        {*plan.jobs, *plan.files},
        {kind.prefix: kind.key for kind in plan.registry.verification.kinds},
    )
    redirects = {page.path for page in _pages(plan) if page.kind == "redirect"}  # they may be where no page can be
    return written.check(made.without(redirects), plan.sources.files, sources, absent, in_doubt)


def _until(content: _Content) -> dt.datetime | None:
    """The next moment at which something is shown or taken down: an article, or an edition."""
    articles = (*content.shown, *content.hidden)
    moments = [moment for article in articles for moment in (article.published, article.expires)]
    return min((each for each in (*moments, content.editions.until) if each and each > content.now), default=None)


def _pages(plan: Plan) -> Iterator[Page]:
    return (job for job in plan.jobs.values() if isinstance(job, Page))
