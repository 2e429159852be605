"""The story of a build: sources in, a verified site and all its problems out.

    Sources ─parse─▶ articles, annotations ─verify─▶ Article, each claim on its passage
            ─catalogue─▶ Catalogue ─render─▶ outputs ─check─▶ Build

`build` is the one entry point: the commands build, check, list and serve, and every test, call it. It opens no file,
reads no clock and prints nothing; `digest.edge` reads the sources before it and writes the outputs after it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.core import site
from digest.core.addresses import check_addresses
from digest.core.articles import pairs, read_article, visible
from digest.core.catalogue import catalogue
from digest.core.check import check
from digest.core.directory import directory
from digest.core.documents import documents
from digest.core.editions import slug_of
from digest.core.listing import Catalogue
from digest.core.model import Article, Sources
from digest.core.pages import menu, pages
from digest.core.problem import Outcome, Problem, failed
from digest.core.render import render
from digest.core.settings import Settings
from digest.core.static import static_files
from digest.core.theme import Theme
from digest.core.written import read_editions, read_pages


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


def build(sources: Sources, options: Options, now: dt.datetime) -> Build:
    """Builds a digest from its sources, as of `now` (aware). Never raises for what an editor wrote."""
    settings = site.read(sources.files, options.base_url)
    if settings.value is None:
        return Build({}, _sorted(sources.problems, settings.problems))
    articles = _read_articles(sources, settings.value)
    shown = tuple(a for a in articles.value if visible(a, now, drafts=options.drafts, future=options.future))
    hidden = tuple(article for article in articles.value if article not in shown)
    editions = read_editions(sources.files, settings.value, articles.value)
    static = read_pages(sources.files, drafts=options.drafts)

    shelf = catalogue(settings.value, shown, editions.value, static.value)
    site_pages = tuple(pages(shelf))
    theme = Theme(sources.templates)
    rendered = render(site_pages, theme, shelf)
    outputs = {
        **static_files(sources.files),
        **theme.assets,
        **rendered.value,
        **documents(shelf, site_pages),
    }
    problems = (
        *sources.problems,
        *settings.problems,
        *articles.problems,
        *editions.problems,
        *static.problems,
        *check_addresses(articles.value, static.value),
        *rendered.problems,
    )
    # Links to a page that failed would each be reported as broken: the cause is enough.
    if not failed(problems):
        problems += check(outputs, settings.value.url)
    return Build({} if failed(problems) else outputs, _sorted(problems), shelf, hidden)
