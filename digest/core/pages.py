"""Every page of a digest, in order: a catalogue in, pages out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from babel.dates import format_date

from digest.core import urls
from digest.core.addresses import redirect_path
from digest.core.article_page import Surroundings
from digest.core.chart import chart
from digest.core.listing import Catalogue, Cited, Edition, PartyList, StaticPage
from digest.core.model import Article, Figure, PartyKind
from digest.core.page import NavigationLink, Page, Pagination

Entry = TypeVar("Entry")
_STRIKING = 6
_LATEST_EDITIONS = 6


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """All HTML pages, redirects included, each with its full URL."""
    for page in _pages(catalogue):
        yield replace(page, canonical=urls.absolute(catalogue.settings.url, page.canonical or page.url))


def _pages(catalogue: Catalogue) -> Iterator[Page]:
    yield from _home(catalogue)
    yield from _articles(catalogue)
    yield from _editions(catalogue)
    yield from _topics(catalogue)
    yield from _parties(catalogue)
    yield from _outlets(catalogue)
    yield from _measures(catalogue)
    yield from _archive(catalogue)
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
        ("Archive", "/archive/", catalogue.archive),
    )
    return (
        *(NavigationLink(title, url) for title, url, entries in built_in if entries),
        *(NavigationLink(page.title, urls.permalink(page)) for page in catalogue.pages if page.menu),
        *(NavigationLink(item.title, item.url) for item in catalogue.settings.navigation),
    )


def paginated(path: str, entries: Sequence[Entry], per_page: int) -> Iterator[tuple[Pagination, Sequence[Entry]]]:
    """The pages of a list, at least one, each with its own entries."""
    total = max(1, -(-len(entries) // per_page))
    numbers = tuple((number, urls.numbered(path, number)) for number in range(1, total + 1))
    for number, _ in numbers:
        yield (
            Pagination(
                number=number,
                total=total,
                previous=numbers[number - 2][1] if number > 1 else None,
                next=numbers[number][1] if number < total else None,
                pages=numbers,
            ),
            entries[(number - 1) * per_page : number * per_page],
        )


def _titled(title: str, pagination: Pagination) -> str:
    return title if pagination.number == 1 else f"{title} ({pagination.number} of {pagination.total})"


def _first_figures(articles: Iterable[Article], most: int) -> tuple[Cited[Figure], ...]:
    figures = (Cited(article, article.figures[0]) for article in articles if article.figures)
    return tuple(figure for figure, _ in zip(figures, range(most), strict=False))


def _home(catalogue: Catalogue) -> Iterator[Page]:
    site = catalogue.settings
    for pagination, articles in paginated("/", catalogue.articles, site.per_page):
        first = pagination.number == 1
        edition = catalogue.editions[0] if catalogue.editions else None
        lead = (edition and edition.lead) or (articles[0] if articles else None) if first else None
        yield Page(
            url=urls.numbered("/", pagination.number),
            kind="home",
            title=_titled(site.title, pagination),
            description=site.description,
            modified=articles[0].published if articles else None,
            compose=partial(
                dict,
                lead=lead,
                articles=tuple(article for article in articles if article is not lead),
                pagination=pagination,
                edition=edition,
                editions=catalogue.editions[:_LATEST_EDITIONS],
                topics=catalogue.topics,
                figures=_first_figures(articles, _STRIKING) if first else (),
                measures=catalogue.measures,
            ),
        )


def _articles(catalogue: Catalogue) -> Iterator[Page]:
    surroundings = Surroundings(catalogue)
    for index, article in enumerate(catalogue.articles):
        yield Page(
            url=urls.permalink(article),
            kind="article",
            title=article.title,
            description=article.summary,
            modified=article.updated or article.published,
            source=article.path,
            compose=partial(surroundings.page_of, index),
        )


def _editions(catalogue: Catalogue) -> Iterator[Page]:
    editions = catalogue.editions
    if not editions:
        return
    for pagination, shown in paginated("/editions/", editions, catalogue.settings.per_page):
        yield Page(
            url=urls.numbered("/editions/", pagination.number),
            kind="editions",
            title=_titled("Editions", pagination),
            compose=partial(dict, editions=shown, pagination=pagination),
        )
    for index, edition in enumerate(editions):
        yield Page(
            url=urls.permalink(edition),
            kind="edition",
            title=edition.title,
            description=_about(edition),
            source=f"content/editions/{edition.slug}.md" if edition.intro else "",
            modified=max((article.published for article in edition.articles), default=None),
            compose=partial(
                dict,
                edition=edition,
                newer=editions[index - 1] if index else None,
                older=editions[index + 1] if index + 1 < len(editions) else None,
            ),
        )


def _about(edition: Edition) -> str:
    return edition.intro.striptags() or "; ".join(article.title for article in edition.articles)


def _topics(catalogue: Catalogue) -> Iterator[Page]:
    if catalogue.topics:
        yield Page(url="/topics/", kind="topics", title="Topics", compose=partial(dict, topics=catalogue.topics))
    for topic in catalogue.topics:
        path = urls.permalink(topic)
        speaking = {quote.speaker.slug for article in topic.articles for quote in article.quotes}
        people = tuple(party for party in catalogue.parties if party.slug in speaking)
        for pagination, articles in paginated(path, topic.articles, catalogue.settings.per_page):
            yield Page(
                url=urls.numbered(path, pagination.number),
                kind="topic",
                title=_titled(topic.label, pagination),
                description=topic.description.striptags(),
                feed=f"{path}feed.xml",
                json_feed=f"{path}feed.json",
                compose=partial(
                    dict,
                    topic=topic,
                    articles=articles,
                    pagination=pagination,
                    figures=_first_figures(articles, _STRIKING),
                    people=people,
                ),
            )


def _parties(catalogue: Catalogue) -> Iterator[Page]:
    people = tuple(party for party in catalogue.parties if party.kind is PartyKind.PERSON)
    organisations = tuple(party for party in catalogue.parties if party.kind is PartyKind.ORGANISATION)
    if catalogue.parties:
        yield Page(
            url="/people/",
            kind="people",
            title="People and organisations",
            compose=partial(dict, people=people, organisations=organisations),
        )
    for party in catalogue.parties:
        yield from _party(party, catalogue.settings.per_page)


def _party(party: PartyList, per_page: int) -> Iterator[Page]:
    path = urls.permalink(party)
    for pagination, articles in paginated(path, party.articles, per_page):
        shown = {article.slug for article in articles}
        yield Page(
            url=urls.numbered(path, pagination.number),
            kind="person",
            title=_titled(party.name, pagination),
            description=party.role,
            compose=partial(
                dict,
                party=party,
                quotes=tuple(cited for cited in party.quotes if cited.article.slug in shown),
                figures=tuple(cited for cited in party.figures if cited.article.slug in shown),
                articles=articles,
                pagination=pagination,
            ),
        )


def _outlets(catalogue: Catalogue) -> Iterator[Page]:
    if catalogue.outlets:
        yield Page(url="/outlets/", kind="outlets", title="Outlets", compose=partial(dict, outlets=catalogue.outlets))
    for outlet in catalogue.outlets:
        path = urls.permalink(outlet)
        for pagination, articles in paginated(path, outlet.articles, catalogue.settings.per_page):
            yield Page(
                url=urls.numbered(path, pagination.number),
                kind="outlet",
                title=_titled(outlet.name, pagination),
                description=outlet.description.striptags(),
                compose=partial(dict, outlet=outlet, articles=articles, pagination=pagination),
            )


def _measures(catalogue: Catalogue) -> Iterator[Page]:
    if catalogue.measures:
        yield Page(
            url="/measures/", kind="measures", title="Measures", compose=partial(dict, measures=catalogue.measures)
        )
    for measure in catalogue.measures:
        yield Page(
            url=urls.permalink(measure),
            kind="measure",
            title=measure.label,
            description=measure.description.striptags(),
            compose=partial(dict, measure=measure, chart=chart(measure.points)),
        )


def _archive(catalogue: Catalogue) -> Iterator[Page]:
    yield Page(url="/archive/", kind="archive", title="Archive", compose=partial(dict, years=catalogue.archive))
    locale = catalogue.settings.language.replace("-", "_")
    for year in catalogue.archive:
        for month in year.months:
            path = urls.permalink(month)
            for pagination, articles in paginated(path, month.articles, catalogue.settings.per_page):
                yield Page(
                    url=urls.numbered(path, pagination.number),
                    kind="archive-month",
                    title=_titled(format_date(month.date, "LLLL y", locale), pagination),
                    compose=partial(dict, month=month, articles=articles, pagination=pagination),
                )


def _static(catalogue: Catalogue) -> Iterator[Page]:
    for page in catalogue.pages:
        yield Page(
            url=urls.permalink(page),
            kind="page",
            title=page.title,
            description=page.description,
            source=page.path,
            compose=partial(dict, content=page.content),
        )
    yield Page(url="/404.html", kind="404", title="Page not found", listed=False, anywhere=True)


def _redirects(catalogue: Catalogue) -> Iterator[Page]:
    entries: tuple[Article | StaticPage, ...] = (*catalogue.articles, *catalogue.pages)
    for entry in entries:
        for alias in entry.aliases:
            yield Page(
                url=redirect_path(alias),
                kind="redirect",
                title=entry.title,
                canonical=urls.permalink(entry),
                listed=False,
                compose=partial(dict, target=urls.absolute(catalogue.settings.url, urls.permalink(entry))),
            )
