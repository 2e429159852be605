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

from digest.catalogue.build import build_catalogue
from digest.catalogue.link_rot import DeadLinks
from digest.catalogue.prose_files import read_editions, read_pages
from digest.catalogue.types import Catalogue
from digest.catalogue.url_conflicts import check_addresses
from digest.content import site_file
from digest.content.link_report import read_link_facts
from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Outcome, Problem, failed
from digest.kinds.registry import REGISTRY, Registry
from digest.machine_readable.documents import documents
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.pages.all import menu, pages
from digest.pages.jobs import Page
from digest.rendering.incremental import Job, render
from digest.rendering.link_check import check, origins
from digest.rendering.renderer import Renderer
from digest.rendering.static_files import copied
from digest.rendering.templates import Theme
from digest.search.index import index, needed
from digest.social_cards.cards import social_cards
from digest.verification.name_directory import directory
from digest.verification.read_articles import Articles, read_articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run asks for: another base URL, drafts, articles of the future."""

    base_url: str | None = None
    drafts: bool = False
    future: bool = False


@dataclass(frozen=True, slots=True)
class Build:
    """A finished build. `files` are those of the site by output path; there are none where there is an error."""

    files: Mapping[str, OutputFile]
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None = None
    hidden: tuple[ArticleRecord, ...] = ()
    """Drafts and articles of the future that were left out."""
    kept: frozenset[bytes] = frozenset()
    """What of the executor's store a later build needs, beside articles and what is known of pages."""

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
    jobs: Mapping[str, Job]
    files: Mapping[str, OutputFile]
    theme: Theme
    renderer: Renderer
    rules: bytes
    """A hash of what all pages depend on."""
    kept: frozenset[bytes]
    """What of the executor's store the next plan needs, beside articles."""
    sources: Sources
    registry: Registry
    """The kinds of annotation."""


def build(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor | None = None,
    registry: Registry = REGISTRY,
) -> Build:
    """Builds a digest from its sources as of `now` (aware). Never raises for what an editor wrote.

    `executor` is how the work is done, and what is known of earlier work; the result is the same with any. Raises
    LostError where its store has lost what it should hold. `registry` has the kinds of annotation.
    """
    executor = executor or Executor()
    planned = plan(sources, options, now, executor, registry=registry)
    if planned.value is None:
        return Build({}, planned.problems)
    return finish(planned.value, planned.problems, executor)


def plan(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    last: Plan | None = None,
    registry: Registry = REGISTRY,
) -> Outcome[Plan | None]:
    """Reads and verifies everything, and puts it in its place; no plan where site.yaml cannot be used.

    An article that is broken stands as it was in the `last` plan, where there is one: a preview goes on showing it.
    """
    settings = site_file.read(sources.files, options.base_url)
    if settings.value is None:
        return Outcome(None, tuple(sorted({*sources.problems, *settings.problems})))

    articles = read_articles(sources, settings.value, directory(settings.value), registry.verification, executor)
    same = last if last and last.catalogue.settings == settings.value else None
    known = articles.value.with_stand_ins(same.articles) if same else articles.value
    shown, hidden = known.divided(now, drafts=options.drafts, future=options.future)
    editions = read_editions(sources.files, settings.value, known)
    static = read_pages(sources.files, settings.value, drafts=options.drafts)
    addresses = check_addresses(known.verified, static.value)
    facts = read_link_facts(sources.files)
    dead = DeadLinks(facts.value)
    rotten = dead.problems(known.verified, sources.files, registry.sidecar)

    catalogue = build_catalogue(settings.value, shown, editions.value, static.value)
    all_pages = tuple(pages(catalogue, registry.pages, dead))
    jobs: dict[str, Job] = {
        document.path: document for document in documents(catalogue, all_pages, registry.linked_data)
    }
    jobs |= {page.path: page for page in all_pages}
    article_store = ArticleStore(executor.store, registry.others)
    searched = index(catalogue, article_store, executor, registry.search)
    jobs |= {document.path: document for document in searched.documents}
    is_same_theme = same and same.sources.templates == sources.templates
    theme = same.theme if same and is_same_theme else Theme(sources.templates, settings.value, executor.results)
    files = copied(sources, needed(theme.assets, catalogue), executor.before)
    jobs |= {card.path: card for card in social_cards(catalogue, sources.templates) if card.path not in files}
    stages = (sources, settings, articles, editions, static, facts)
    problems = {problem for stage in stages for problem in stage.problems} | {*addresses, *rotten}
    made = Plan(
        articles=known,
        catalogue=catalogue,
        hidden=hidden,
        jobs=jobs,
        files=files,
        theme=theme,
        renderer=Renderer(
            theme, settings.value, menu(catalogue), article_store, frozenset((*files, *jobs)), registry.linked_data
        ),
        rules=fingerprint(settings.value.model_dump_json().encode(), theme.digest, menu(catalogue)),
        kept=searched.kept,
        sources=sources,
        registry=registry,
    )
    return Outcome(made, tuple(sorted(problems)))


def finish(plan: Plan, met: Iterable[Problem], executor: Executor) -> Build:
    """Makes every file of the `plan` and checks the site; `met` are the problems so far."""
    rendered = render(plan.jobs, plan.renderer, plan.files, plan.rules, executor)
    problems = [*met, *rendered.problems]
    # A link to a page that failed would be reported as broken too: the cause is enough.
    if not failed(problems):
        made, sites = rendered.value, origins(_pages(plan), plan.sources.files)
        problems.extend(check(made.files, made.findings, made.ids, plan.catalogue.settings.url, sites))
    files = {} if failed(problems) else rendered.value.files
    return Build(files, tuple(sorted(set(problems))), plan.catalogue, plan.hidden, plan.kept)


def _pages(plan: Plan) -> Iterator[Page]:
    return (job for job in plan.jobs.values() if isinstance(job, Page))
