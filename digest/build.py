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
from digest.core.directory import directory
from digest.core.documents import documents
from digest.core.listing import Catalogue
from digest.core.model import Article, Sources
from digest.core.pages import menu, pages
from digest.core.problem import Code, Place, Problem, failed
from digest.core.render import render
from digest.core.static import static_files
from digest.core.theme import Theme
from digest.core.work import Each, in_turn
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
    """A finished build. `outputs` maps paths below the output folder to bytes; it is empty where there is an error."""

    outputs: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None = None
    hidden: tuple[Article, ...] = ()
    """Drafts and articles of the future that were left out."""


def build(sources: Sources, options: Options, now: dt.datetime, each: Each = in_turn) -> Build:
    """Builds a digest from its sources as of `now` (aware). Never raises for what an editor wrote.

    `each` does the work on many articles and pages; the result is the same however it does.
    """
    if SETTINGS not in sources.files:
        return Build({}, tuple(sorted({*sources.problems, _no_settings()})))
    settings = site.parse(SETTINGS, sources.files[SETTINGS], options.base_url)
    if settings.value is None:
        return Build({}, tuple(sorted({*sources.problems, *settings.problems})))

    articles = read_articles(sources.files, settings.value, directory(settings.value), each)
    shown, hidden = articles.value.divided(now, drafts=options.drafts, future=options.future)
    editions = read_editions(sources.files, settings.value, articles.value)
    static = read_pages(sources.files, settings.value, drafts=options.drafts)
    addresses = check_addresses(articles.value.verified, static.value)

    shelf = catalogue(settings.value, shown, editions.value, static.value)
    all_pages = tuple(pages(shelf))
    theme = Theme(sources.templates, settings.value)
    rendered = render(all_pages, theme, settings.value, menu(shelf), each)
    outputs = {
        **static_files(sources.files),
        **theme.assets,
        **documents(shelf, all_pages, each),
        **rendered.value,
    }
    stages = (sources, settings, articles, editions, static, rendered)
    problems = [problem for stage in stages for problem in stage.problems] + list(addresses)
    # A link to a page that failed would be reported as broken too: the cause is enough.
    if not failed(problems):
        problems.extend(check(outputs, settings.value.url, origins(all_pages, sources.files), each))
    return Build({} if failed(problems) else outputs, tuple(sorted(set(problems))), shelf, hidden)


def _no_settings() -> Problem:
    return Place(SETTINGS).problem(
        Code.NO_SITE,
        "there is no content/site.yaml here",
        "run `digest new my-digest`, or name a digest with --source",
    )
