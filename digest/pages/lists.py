"""The pages that list articles and figures: of topics, people, outlets, measures and months."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from babel.dates import format_date

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.permalinks import permalink
from digest.catalogue.types import (
    ArchiveMonth,
    ArchiveYear,
    Catalogue,
    Cited,
    GatheredParty,
    MeasureSeries,
    OutletList,
    PartyList,
    PartyTally,
    Tally,
    TopicList,
)
from digest.model.article import Article, Figure, PartyKind
from digest.model.article_store import ArticleStore, Cards
from digest.pages.chart import chart
from digest.pages.jobs import Page

STRIKING = 6
_POINTS_PER_PAGE = 100
_PARTIES_PER_PAGE = 500


def titled(title: str, pagination: Pagination) -> str:
    """The title of one page of a list."""
    return title if pagination.number is None else f"{title} (page {pagination.number})"


def first_figures(articles: Iterable[Article], most: int = STRIKING) -> tuple[Cited[Figure], ...]:
    """The first key figure of each article, `most` of them."""
    figures = (Cited(article, article.figures[0]) for article in articles if article.figures)
    return tuple(figure for figure, _ in zip(figures, range(most), strict=False))


def topic_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of topics, and the pages of each."""
    if not catalogue.topics:
        return
    tallies = tuple(topic.tally for topic in catalogue.topics)
    yield Page(url="/topics/", kind="topics", title="Topics", compose=_topics, given=(tallies,))
    parties = {(party.subject.kind, party.subject.slug): party.subject for party in catalogue.parties}
    for topic in catalogue.topics:
        path = permalink(topic.subject)
        for url, pagination, articles in paginated(path, topic.articles, catalogue.settings.per_page):
            said = chain.from_iterable(quote.speakers for article in articles for quote in article.quotes)
            quoted = {(speaker.kind, speaker.slug) for speaker in said}
            speaking = [parties[kind, slug] for kind, slug in quoted if slug]
            yield Page(
                url=url,
                kind="topic",
                title=titled(topic.subject.label, pagination),
                description=topic.subject.description.striptags(),
                feed=f"{path}feed.xml",
                json_feed=f"{path}feed.json",
                compose=_topic,
                given=(topic.subject, Cards(articles), pagination, tuple(sorted(speaking, key=_by_name))),
            )


def _by_name(party: PartyList) -> tuple[str, str]:
    return party.name.casefold(), party.slug


def _topics(_: ArticleStore, topics: tuple[Tally[TopicList], ...]) -> Mapping[str, Any]:
    return {"topics": topics}


def _topic(
    article_store: ArticleStore, topic: TopicList, cards: Cards, pagination: Pagination, people: tuple[PartyList, ...]
) -> Mapping[str, Any]:
    articles = article_store.cards(cards.records)
    return {
        "topic": topic,
        "articles": articles,
        "pagination": pagination,
        "figures": first_figures(articles),
        "people": people,
    }


def party_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of people and organisations, and the pages of each."""
    if not catalogue.parties:
        return
    tallies = [PartyTally(party.subject, party.quotes, party.figures) for party in catalogue.parties]
    people = [tally for tally in tallies if tally.party.kind is PartyKind.PERSON]
    organisations = [tally for tally in tallies if tally.party.kind is PartyKind.ORGANISATION]
    # Pages are counted from the end of a list that begins with its newest; here, from its last name.
    for url, pagination, shown in paginated("/people/", [*people, *organisations], _PARTIES_PER_PAGE):
        yield Page(
            url=url,
            kind="people",
            title=titled("People and organisations", pagination),
            compose=_people,
            given=(tuple(shown), pagination),
        )
    for party in catalogue.parties:
        yield from _party_pages(party, catalogue.settings.per_page)


def _people(_: ArticleStore, shown: tuple[PartyTally, ...], pagination: Pagination) -> Mapping[str, Any]:
    return {
        "people": tuple(tally for tally in shown if tally.party.kind is PartyKind.PERSON),
        "organisations": tuple(tally for tally in shown if tally.party.kind is PartyKind.ORGANISATION),
        "pagination": pagination,
    }


def _party_pages(party: GatheredParty, per_page: int) -> Iterator[Page]:
    for url, pagination, articles in paginated(permalink(party.subject), party.articles, per_page):
        yield Page(
            url=url,
            kind="person",
            title=titled(party.subject.name, pagination),
            description=party.subject.role,
            compose=_party,
            given=(party.subject, Cards(articles), pagination),
        )


def _party(article_store: ArticleStore, party: PartyList, cards: Cards, pagination: Pagination) -> Mapping[str, Any]:
    articles = article_store.cards(cards.records)
    own = party.kind, party.slug
    return {
        "party": party,
        "quotes": tuple(
            Cited(article, quote)
            for article in articles
            for quote in article.quotes
            if own in {(speaker.kind, speaker.slug) for speaker in quote.speakers}
        ),
        "figures": tuple(
            Cited(article, figure)
            for article in articles
            for figure in article.figures
            if figure.by and (figure.by.kind, figure.by.slug) == own
        ),
        "articles": articles,
        "pagination": pagination,
    }


def outlet_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of outlets, and the pages of each."""
    if not catalogue.outlets:
        return
    tallies = tuple(outlet.tally for outlet in catalogue.outlets)
    yield Page(url="/outlets/", kind="outlets", title="Outlets", compose=_outlets, given=(tallies,))
    for outlet in catalogue.outlets:
        path = permalink(outlet.subject)
        for url, pagination, articles in paginated(path, outlet.articles, catalogue.settings.per_page):
            yield Page(
                url=url,
                kind="outlet",
                title=titled(outlet.subject.name, pagination),
                description=outlet.subject.description.striptags(),
                compose=_outlet,
                given=(outlet.subject, Cards(articles), pagination),
            )


def _outlets(_: ArticleStore, outlets: tuple[Tally[OutletList], ...]) -> Mapping[str, Any]:
    return {"outlets": outlets}


def _outlet(article_store: ArticleStore, outlet: OutletList, cards: Cards, pagination: Pagination) -> Mapping[str, Any]:
    return {"outlet": outlet, "articles": article_store.cards(cards.records), "pagination": pagination}


def measure_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of measures with the latest figure of each, and the pages of each."""
    if not catalogue.measures:
        return
    yield Page(
        url="/measures/",
        kind="measures",
        title="Measures",
        compose=_measures,
        given=(
            tuple(series.tally for series in catalogue.measures),
            Cards(series.points[-1].record for series in catalogue.measures),
            tuple(series.points[-1].place for series in catalogue.measures),
        ),
    )
    for series in catalogue.measures:
        path, latest_first = permalink(series.subject), series.points[::-1]
        for url, pagination, points in paginated(path, latest_first, _POINTS_PER_PAGE):
            yield Page(
                url=url,
                kind="measure",
                title=titled(series.subject.label, pagination),
                description=series.subject.description.striptags(),
                compose=_measure,
                given=(
                    Tally(series.subject, len(points)),
                    Cards(point.record for point in reversed(points)),
                    tuple(point.place for point in reversed(points)),
                    pagination,
                ),
            )


def _measures(
    article_store: ArticleStore, measures: tuple[Tally[MeasureSeries], ...], latest: Cards, indexes: tuple[int, ...]
) -> Mapping[str, Any]:
    return {"measures": tuple(zip(measures, _cited(article_store, latest, indexes), strict=True))}


def _measure(
    article_store: ArticleStore,
    measure: Tally[MeasureSeries],
    cards: Cards,
    indexes: tuple[int, ...],
    pagination: Pagination,
) -> Mapping[str, Any]:
    points = _cited(article_store, cards, indexes)
    return {"measure": measure.subject, "points": points, "chart": chart(points), "pagination": pagination}


def _cited(article_store: ArticleStore, cards: Cards, indexes: Iterable[int]) -> tuple[Cited[Figure], ...]:
    articles = article_store.cards(cards.records)
    return tuple(Cited(article, article.figures[index]) for article, index in zip(articles, indexes, strict=True))


def archive_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of months, and the pages of each."""
    years: dict[int, list[Tally[ArchiveMonth]]] = {}
    for month in catalogue.months:
        years.setdefault(month.subject.date.year, []).append(month.tally)
    archive = tuple(ArchiveYear(year, tuple(months)) for year, months in years.items())
    yield Page(url="/archive/", kind="archive", title="Archive", compose=_archive, given=(archive,))
    locale = catalogue.settings.language.replace("-", "_")
    for month in catalogue.months:
        path = permalink(month.subject)
        for url, pagination, articles in paginated(path, month.articles, catalogue.settings.per_page):
            yield Page(
                url=url,
                kind="archive-month",
                title=titled(format_date(month.subject.date, "LLLL y", locale), pagination),
                compose=_month,
                given=(month.subject, Cards(articles), pagination),
            )


def _archive(_: ArticleStore, years: tuple[ArchiveYear, ...]) -> Mapping[str, Any]:
    return {"years": years}


def _month(article_store: ArticleStore, month: ArchiveMonth, cards: Cards, pagination: Pagination) -> Mapping[str, Any]:
    return {"month": month, "articles": article_store.cards(cards.records), "pagination": pagination}
