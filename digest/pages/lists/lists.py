"""The pages that list articles: of topics, outlets and months."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from babel.dates import format_skeleton

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import (
    ArchiveMonth,
    ArchiveYear,
    Catalogue,
    Cited,
    OutletList,
    PartyList,
    Tally,
    TopicList,
)
from digest.model.article import Article, Figure
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent, feeds_at
from digest.pages.lists.figure_groups import grouped, loose
from digest.pages.views import ArchiveMonthView, ArchiveView, OutletsView, OutletView, TopicsView, TopicView
from digest.translation.alphabets import alphabetical

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.translation.words import Words

STRIKING = 6
FEWEST = 2
"""Topics of fewer articles have no timeline: their pages say it all."""


def titled(title: str, pagination: Pagination, words: Words) -> str:
    """The title of one page of a list."""
    if pagination.number is None:
        return title
    return words.gettext("%(title)s (page %(number)s)", title=title, number=words.number(pagination.number))


def first_figures(
    articles: Iterable[Article], most: int = STRIKING, histories: Container[str] = ()
) -> tuple[Cited[Figure], ...]:
    """The first current figure of each article, `most` of them; the measures `histories` have more than one period."""
    figures = ((article, article.current_figures[0]) for article in articles if article.current_figures)
    return tuple(
        Cited(article, figure, figure.measure in histories)
        for (article, figure), _ in zip(figures, range(most), strict=False)
    )


def measures_of_first(records: Iterable[ArticleRecord], histories: Container[str]) -> tuple[str, ...]:
    """Those of the measures `histories` that the first figures of articles are of."""
    first = {record.current_figures[0].measure for record in records if record.current_figures}
    return tuple(sorted(measure for measure in first if measure and measure in histories))


class TopicsPage(PageContent, frozen=True):
    kind: ClassVar[str] = "topics"
    topics: tuple[Tally[TopicList], ...]

    def compose(self, _: ArticleStore) -> TopicsView:
        return TopicsView(self.topics)


class TopicPage(PageContent, frozen=True):
    kind: ClassVar[str] = "topic"
    topic: TopicList
    cards: Cards
    pagination: Pagination
    people: tuple[PartyList, ...]
    labels: tuple[tuple[str, str], ...]
    has_timeline: bool
    has_quotations: bool

    def compose(self, article_store: ArticleStore) -> TopicView:
        articles = article_store.cards(self.cards.records)
        figures = [Cited(article, figure) for article in articles for figure in article.current_figures]
        return TopicView(
            topic=self.topic,
            articles=articles,
            pagination=self.pagination,
            measured=grouped(figures, dict(self.labels)),
            has_timeline=self.has_timeline,
            has_quotations=self.has_quotations,
            figures=tuple(loose(figures)[:STRIKING]),
            people=self.people,
        )


def topic_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of topics, and the pages of each."""
    words = catalogue.settings.words
    if not catalogue.topics:
        return
    yield Page(
        url="/topics/",
        title=words.gettext("Topics"),
        content=TopicsPage(tuple(topic.tally for topic in catalogue.topics)),
    )
    parties = {(party.subject.kind, party.subject.slug): party.subject for party in catalogue.parties}
    for topic in catalogue.topics:
        path = permalink(topic.subject)
        feeds = feeds_at(path)
        for url, pagination, articles in paginated(path, topic.articles, catalogue.settings.per_page):
            said = chain.from_iterable(quote.speakers for article in articles for quote in article.quotes)
            quoted = {(speaker.kind, speaker.slug) for speaker in said}
            speaking = [parties[kind, slug] for kind, slug in quoted if slug]
            yield Page(
                url=url,
                title=titled(topic.subject.label, pagination, words),
                description=topic.subject.description.striptags(),
                feed=feeds.atom,
                json_feed=feeds.json,
                content=TopicPage(
                    topic.subject,
                    Cards(articles),
                    pagination,
                    tuple(sorted(speaking, key=lambda party: (alphabetical(party.name, words.language), party.slug))),
                    _labels(articles, catalogue.settings),
                    len(topic.articles) >= FEWEST,
                    any(article.quotes for article in topic.articles),
                ),
            )


def _labels(articles: Iterable[ArticleRecord], settings: Settings) -> tuple[tuple[str, str], ...]:
    """The names of all measures that figures of the articles have, by their slugs."""
    named = {figure.measure for article in articles for figure in article.figures if figure.measure}
    return tuple((slug, settings.measures[slug].label) for slug in sorted(named))


class OutletsPage(PageContent, frozen=True):
    kind: ClassVar[str] = "outlets"
    outlets: tuple[Tally[OutletList], ...]

    def compose(self, _: ArticleStore) -> OutletsView:
        return OutletsView(self.outlets)


class OutletPage(PageContent, frozen=True):
    kind: ClassVar[str] = "outlet"
    outlet: OutletList
    cards: Cards
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> OutletView:
        return OutletView(self.outlet, article_store.cards(self.cards.records), self.pagination)


def outlet_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of outlets, and the pages of each."""
    words = catalogue.settings.words
    if not catalogue.outlets:
        return
    tallies = tuple(outlet.tally for outlet in catalogue.outlets)
    yield Page(url="/outlets/", title=words.gettext("Outlets"), content=OutletsPage(tallies))
    for outlet in catalogue.outlets:
        path = permalink(outlet.subject)
        feeds = feeds_at(path, is_made=catalogue.settings.list_feeds)
        for url, pagination, articles in paginated(path, outlet.articles, catalogue.settings.per_page):
            yield Page(
                url=url,
                title=titled(outlet.subject.name, pagination, words),
                description=outlet.subject.description.striptags(),
                feed=feeds.atom,
                json_feed=feeds.json,
                content=OutletPage(outlet.subject, Cards(articles), pagination),
            )


class ArchivePage(PageContent, frozen=True):
    kind: ClassVar[str] = "archive"
    years: tuple[ArchiveYear, ...]
    has_log: bool

    def compose(self, _: ArticleStore) -> ArchiveView:
        return ArchiveView(self.years, self.has_log)


class ArchiveMonthPage(PageContent, frozen=True):
    kind: ClassVar[str] = "archive-month"
    month: ArchiveMonth
    cards: Cards
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> ArchiveMonthView:
        return ArchiveMonthView(self.month, article_store.cards(self.cards.records), self.pagination)


def archive_pages(catalogue: Catalogue, *, has_log: bool) -> Iterator[Page]:
    """The list of months, and the pages of each; `has_log` tells whether there is a log of corrections."""
    words = catalogue.settings.words
    years: dict[int, list[Tally[ArchiveMonth]]] = {}
    for month in catalogue.months:
        years.setdefault(month.subject.date.year, []).append(month.tally)
    archive = tuple(ArchiveYear(year, tuple(months)) for year, months in years.items())
    yield Page(url="/archive/", title=words.gettext("Archive"), content=ArchivePage(archive, has_log))
    for month in catalogue.months:
        path = permalink(month.subject)
        for url, pagination, articles in paginated(path, month.articles, catalogue.settings.per_page):
            yield Page(
                url=url,
                title=titled(format_skeleton("yMMMM", month.subject.date, locale=words.locale), pagination, words),
                content=ArchiveMonthPage(month.subject, Cards(articles), pagination),
            )
