"""The story of a build: sources in, a verified site and all its problems out.

    Sources ─parse─▶ articles, annotations ─verify─▶ Article, each claim on its passage
            ─catalogue─▶ Catalogue ─render─▶ outputs ─check─▶ Build

`build` is the one entry point: the commands build, check, list and serve, and every test, call it. It opens no file,
reads no clock and prints nothing; `digest.edge` reads the sources before it and writes the outputs after it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from digest.core import site
from digest.core.addresses import check_addresses
from digest.core.articles import read_articles
from digest.core.catalogue import catalogue
from digest.core.check import check, origins
from digest.core.dead_links import DeadLinks
from digest.core.directory import directory
from digest.core.documents import documents
from digest.core.fingerprint import fingerprint
from digest.core.finished import Finished
from digest.core.library import Library
from digest.core.link_facts import read_link_facts
from digest.core.listing import Catalogue
from digest.core.model import Sources
from digest.core.pages import menu, pages
from digest.core.press import Press
from digest.core.problem import Code, Place, Problem, failed
from digest.core.record import Record
from digest.core.render import Job, render
from digest.core.social.cards import social_cards
from digest.core.static import copied
from digest.core.theme import Theme
from digest.core.work import Work
from digest.core.written import read_editions, read_pages

SETTINGS = "content/site.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run asks for: another base URL, drafts, articles of the future."""

    base_url: str | None = None
    drafts: bool = False
    future: bool = False


@dataclass(frozen=True, slots=True)
class Build:
    """A finished build. `files` are those of the site by output path; there are none where there is an error."""

    files: Mapping[str, Finished]
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None = None
    hidden: tuple[Record, ...] = ()
    """Drafts and articles of the future that were left out."""

    @property
    def outputs(self) -> dict[str, bytes]:
        """The contents of the files that are at hand: all of them, unless the work put them elsewhere."""
        return {path: file.body for path, file in self.files.items() if isinstance(file.body, bytes)}


def build(sources: Sources, options: Options, now: dt.datetime, work: Work | None = None) -> Build:
    """Builds a digest from its sources as of `now` (aware). Never raises for what an editor wrote.

    `work` is how the work is done, and what is known of earlier work; the result is the same with any. Raises LostError
    where that work's store has lost what it should hold.
    """
    work = work or Work()
    if SETTINGS not in sources.files:
        return Build({}, tuple(sorted({*sources.problems, _no_settings()})))
    settings = site.parse(SETTINGS, sources.files[SETTINGS], options.base_url)
    if settings.value is None:
        return Build({}, tuple(sorted({*sources.problems, *settings.problems})))

    articles = read_articles(sources, settings.value, directory(settings.value), work)
    shown, hidden = articles.value.divided(now, drafts=options.drafts, future=options.future)
    editions = read_editions(sources.files, settings.value, articles.value)
    static = read_pages(sources.files, settings.value, drafts=options.drafts)
    addresses = check_addresses(articles.value.verified, static.value)
    facts = read_link_facts(sources.files)
    dead = DeadLinks(facts.value)
    rotten = dead.problems(articles.value.verified, sources.files)

    shelf = catalogue(settings.value, shown, editions.value, static.value)
    all_pages = tuple(pages(shelf, dead))
    jobs: dict[str, Job] = {document.path: document for document in documents(shelf, all_pages)}
    jobs |= {page.path: page for page in all_pages}
    theme = Theme(sources.templates, settings.value, work.results)
    files = copied(sources, theme.assets, work.before)
    jobs |= {card.path: card for card in social_cards(shelf, sources.templates) if card.path not in files}
    press = Press(theme, settings.value, menu(shelf), Library(work.store), frozenset((*files, *jobs)))
    rules = fingerprint(settings.value.model_dump_json().encode(), theme.digest, menu(shelf))
    rendered = render(jobs, press, files, rules, work)
    stages = (sources, settings, articles, editions, static, facts, rendered)
    problems = [problem for stage in stages for problem in stage.problems] + [*addresses, *rotten]
    # A link to a page that failed would be reported as broken too: the cause is enough.
    if not failed(problems):
        made, sites = rendered.value, origins(all_pages, sources.files)
        problems.extend(check(made.files, made.findings, made.ids, settings.value.url, sites))
    return Build({} if failed(problems) else rendered.value.files, tuple(sorted(set(problems))), shelf, hidden)


def _no_settings() -> Problem:
    return Place(SETTINGS).problem(
        Code.NO_SITE,
        "there is no content/site.yaml here",
        "run `digest new my-digest`, or name a digest with --source",
    )
