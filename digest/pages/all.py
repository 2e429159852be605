"""Every page of a digest, in order: a catalogue in, pages out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup

from digest.catalogue.addresses.conflicts import redirect_path
from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.measures.summary import MeasureSummary, loose_forecasts, summarise_all
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.reviewed.read import Reviewed
from digest.catalogue.types import Catalogue, Edition, StaticPage, Tally, TopicList
from digest.foundation import site_paths
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Cards
from digest.model.directives import in_html
from digest.pages.article.annotation_cards import annotation_card_pages
from digest.pages.article.page import article_pages
from digest.pages.charts.lead_chart import LeadChart, lead_chart
from digest.pages.jobs import Page, PageContent
from digest.pages.kind import PageKinds
from digest.pages.lists.corrections import CORRECTIONS, correction_pages, logged_articles
from digest.pages.lists.editions import edition_pages
from digest.pages.lists.lists import archive_pages, first_figures, measures_of_first, outlet_pages, titled, topic_pages
from digest.pages.lists.parties import party_pages
from digest.pages.lists.quotations import quotation_pages
from digest.pages.lists.timeline import timeline_pages
from digest.pages.numbers.forecasts import all_forecasts
from digest.pages.numbers.measures import number_pages
from digest.pages.placed import Placements, Placing
from digest.pages.reported import MeasureAtAGlance, at_a_glance
from digest.pages.search import search_pages
from digest.pages.views import HomeView, NotFoundView, RedirectView, StaticView

_LATEST_EDITIONS = 6
_TOPICS = 20
_FEW_MEASURES = 6
_NOTHING_REVIEWED = Reviewed()


class HomePage(PageContent, frozen=True):
    """The front page where `is_front`; else a page of older stories."""

    kind: ClassVar[str] = "home"
    lead: Cards
    rest: Cards
    pagination: Pagination
    is_front: bool
    edition: Edition | None = None
    editions: tuple[Tally[Edition], ...] = ()
    topics: tuple[Tally[TopicList], ...] = ()
    measures: tuple[MeasureAtAGlance, ...] = ()
    histories: tuple[str, ...] = ()
    lead_chart: LeadChart | None = None

    def compose(self, article_store: ArticleStore) -> HomeView:
        lead, articles = article_store.cards(self.lead.records), article_store.cards(self.rest.records)
        return HomeView(
            lead=lead[0] if lead else None,
            articles=articles,
            pagination=self.pagination,
            edition=self.edition,
            editions=self.editions,
            topics=self.topics,
            figures=first_figures((*lead, *articles), histories=self.histories) if self.is_front else (),
            measures=self.measures,
            lead_chart=self.lead_chart,
        )


class StaticContent(PageContent, frozen=True):
    kind: ClassVar[str] = "page"
    html: Markup
    placements: Placements

    def compose(self, article_store: ArticleStore) -> StaticView:
        return StaticView(self.html, tuple(self.placements.parts(self.html, article_store)))


class NotFoundPage(PageContent, frozen=True):
    kind: ClassVar[str] = "404"

    def compose(self, _: ArticleStore) -> NotFoundView:
        return NotFoundView()


class Redirect(PageContent, frozen=True):
    kind: ClassVar[str] = "redirect"
    target: str

    def compose(self, _: ArticleStore) -> RedirectView:
        return RedirectView(self.target)


def pages(
    catalogue: Catalogue,
    kinds: PageKinds,
    reviewed: Reviewed = _NOTHING_REVIEWED,
    summaries: Sequence[MeasureSummary] | None = None,
) -> Iterator[Page]:
    """All HTML pages, redirects included.

    By what is `reviewed`, links to what is dead lead to archived copies, and articles say that their originals changed.
    `summaries` are those of the catalogue's measures, where they are known.
    """
    if summaries is None:
        summaries = summarise_all(catalogue)
    histories = {summary.series.subject.slug: summary for summary in summaries if summary.has_history}
    loose = loose_forecasts(catalogue)
    yield from _home(catalogue, summaries, histories)
    yield from article_pages(catalogue, reviewed, kinds, histories)
    yield from edition_pages(catalogue, histories)
    yield from topic_pages(catalogue)
    yield from party_pages(catalogue, [forecast for _, forecast in all_forecasts(summaries, loose)])
    yield from outlet_pages(catalogue)
    has_log = any(logged_articles(catalogue))
    further = (CORRECTIONS,) if has_log else ()
    has_feeds = catalogue.settings.list_feeds
    yield from number_pages(summaries, loose, catalogue.settings.words, has_feeds=has_feeds, further=further)
    yield from archive_pages(catalogue, has_log=has_log)
    yield from quotation_pages(catalogue)
    yield from timeline_pages(catalogue)
    yield from correction_pages(catalogue)
    yield from search_pages(catalogue)
    yield from annotation_card_pages(catalogue.settings, catalogue.articles)
    yield from _static(catalogue)
    yield from redirects((*catalogue.articles, *catalogue.pages), catalogue.settings.url)


def _home(
    catalogue: Catalogue, summaries: Sequence[MeasureSummary], histories: Mapping[str, MeasureSummary]
) -> Iterator[Page]:
    site = catalogue.settings
    newest = catalogue.editions[0] if catalogue.editions else None
    for url, pagination, articles in paginated("/", catalogue.stories, site.per_page):
        front = pagination.number is None
        lead = (newest and newest.lead) or (articles[0] if articles else None) if front else None
        rest = tuple(article for article in articles if article is not lead)
        yield Page(
            url=url,
            title=titled(site.title, pagination, site.words),
            description=site.description,
            modified=articles[0].published if articles else None,
            content=HomePage(
                Cards((lead,) if lead else ()),
                Cards(rest),
                pagination,
                front,
                newest.subject if front and newest else None,
                tuple(edition.tally for edition in catalogue.editions[:_LATEST_EDITIONS]) if front else (),
                tuple(topic.tally for topic in catalogue.topics[:_TOPICS]) if front else (),
                tuple(map(at_a_glance, summaries[:_FEW_MEASURES])) if front else (),
                measures_of_first((*((lead,) if lead else ()), *rest), histories) if front else (),
                lead_chart(lead, histories),
            ),
        )


def _static(catalogue: Catalogue) -> Iterator[Page]:
    placing = Placing(catalogue)
    for page in catalogue.pages:
        yield Page(
            url=permalink(page),
            title=page.title,
            description=page.description,
            source=page.path,
            content=StaticContent(page.content, placing.of(in_html(page.content))),
        )
    yield Page(
        url="/404.html",
        title=catalogue.settings.words.gettext("Page not found"),
        content=NotFoundPage(),
        listed=False,
        anywhere=True,
    )


def redirects(entries: Iterable[ArticleRecord | StaticPage], url: str) -> Iterator[Page]:
    """The pages at former addresses of the articles and static pages of a site at `url`."""
    for entry in entries:
        for alias in entry.aliases:
            yield Page(
                url=redirect_path(alias),
                title=entry.title,
                canonical=permalink(entry),
                listed=False,
                content=Redirect(site_paths.absolute(url, permalink(entry))),
            )
