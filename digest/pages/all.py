"""Every page of a digest, in order: a catalogue in, pages out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from digest.catalogue.link_rot import DeadLinks
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.permalinks import permalink
from digest.catalogue.types import Catalogue, Edition, MeasureSeries, StaticPage, Tally, TopicList
from digest.catalogue.url_conflicts import redirect_path
from digest.foundation import site_paths
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Cards
from digest.pages.article import article_pages
from digest.pages.editions import edition_pages
from digest.pages.jobs import NavigationLink, Page
from digest.pages.kind import PageKinds
from digest.pages.lists import (
    archive_pages,
    first_figures,
    measure_pages,
    outlet_pages,
    party_pages,
    titled,
    topic_pages,
)
from digest.pages.search import search_pages

_LATEST_EDITIONS = 6
_NONE_DEAD = DeadLinks()


def pages(catalogue: Catalogue, kinds: PageKinds, dead: DeadLinks = _NONE_DEAD) -> Iterator[Page]:
    """All HTML pages, redirects included; links to what is `dead` lead to archived copies."""
    yield from _home(catalogue)
    yield from article_pages(catalogue, dead, kinds)
    yield from edition_pages(catalogue)
    yield from topic_pages(catalogue)
    yield from party_pages(catalogue)
    yield from outlet_pages(catalogue)
    yield from measure_pages(catalogue)
    yield from archive_pages(catalogue)
    yield from search_pages(catalogue)
    yield from _static(catalogue)
    yield from _redirects(catalogue)


def menu(catalogue: Catalogue) -> tuple[NavigationLink, ...]:
    """The site's menu: the lists that are not empty, static pages, and what site.yaml adds."""
    built_in = (
        ("Editions", "/editions/", catalogue.editions),
        ("Topics", "/topics/", catalogue.topics),
        ("People", "/people/", catalogue.parties),
        ("Measures", "/measures/", catalogue.measures),
        ("Outlets", "/outlets/", catalogue.outlets),
        ("Archive", "/archive/", catalogue.months),
    )
    return (
        *(NavigationLink(title, url) for title, url, entries in built_in if entries),
        *(NavigationLink(page.title, permalink(page)) for page in catalogue.pages if page.menu),
        *(NavigationLink(item.title, item.url) for item in catalogue.settings.navigation),
    )


def _home(catalogue: Catalogue) -> Iterator[Page]:
    site = catalogue.settings
    newest = catalogue.editions[0] if catalogue.editions else None
    aside = (
        newest.subject if newest else None,
        tuple(edition.tally for edition in catalogue.editions[:_LATEST_EDITIONS]),
        tuple(topic.tally for topic in catalogue.topics),
        tuple(measure.tally for measure in catalogue.measures),
    )
    for url, pagination, articles in paginated("/", catalogue.articles, site.per_page):
        front = pagination.number is None
        lead = (newest and newest.lead) or (articles[0] if articles else None) if front else None
        rest = tuple(article for article in articles if article is not lead)
        yield Page(
            url=url,
            kind="home",
            title=titled(site.title, pagination),
            description=site.description,
            modified=articles[0].published if articles else None,
            compose=_front if front else _more,
            given=(Cards((lead,) if lead else ()), Cards(rest), pagination, *(aside if front else ())),
        )


def _front(
    article_store: ArticleStore,
    lead: Cards,
    rest: Cards,
    pagination: Pagination,
    edition: Edition | None,
    editions: tuple[Tally[Edition], ...],
    topics: tuple[Tally[TopicList], ...],
    measures: tuple[Tally[MeasureSeries], ...],
) -> Mapping[str, Any]:
    first, articles = article_store.cards(lead.records), article_store.cards(rest.records)
    return {
        "lead": first[0] if first else None,
        "articles": articles,
        "pagination": pagination,
        "edition": edition,
        "editions": editions,
        "topics": topics,
        "figures": first_figures((*first, *articles)),
        "measures": measures,
    }


def _more(article_store: ArticleStore, lead: Cards, rest: Cards, pagination: Pagination) -> Mapping[str, Any]:
    return {**_front(article_store, lead, rest, pagination, None, (), (), ()), "figures": ()}


def _static(catalogue: Catalogue) -> Iterator[Page]:
    for page in catalogue.pages:
        yield Page(
            url=permalink(page),
            kind="page",
            title=page.title,
            description=page.description,
            source=page.path,
            compose=_content,
            given=(page.content,),
        )
    yield Page(url="/404.html", kind="404", title="Page not found", listed=False, anywhere=True)


def _content(_: ArticleStore, content: str) -> Mapping[str, Any]:
    return {"content": content}


def _redirects(catalogue: Catalogue) -> Iterator[Page]:
    entries: tuple[ArticleRecord | StaticPage, ...] = (*catalogue.articles, *catalogue.pages)
    for entry in entries:
        for alias in entry.aliases:
            yield Page(
                url=redirect_path(alias),
                kind="redirect",
                title=entry.title,
                canonical=permalink(entry),
                listed=False,
                compose=_target,
                given=(site_paths.absolute(catalogue.settings.url, permalink(entry)),),
            )


def _target(_: ArticleStore, target: str) -> Mapping[str, Any]:
    return {"target": target}
