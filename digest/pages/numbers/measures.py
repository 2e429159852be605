"""The pages of numbers: the desk with all measures, and each measure through time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.measures.summary import MeasureSummary
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import MeasureSeries, Point
from digest.model.article_store import ArticleStore, Cards
from digest.pages.charts.chart import Chart, chart
from digest.pages.jobs import Page, PageContent, feeds_at
from digest.pages.lists.lists import titled
from digest.pages.numbers.disagreements import DISAGREEMENTS, disagreement_pages
from digest.pages.numbers.forecasts import FORECASTS, forecast_pages
from digest.pages.numbers.number_views import MeasureOnDesk, MeasuresView, MeasureView
from digest.pages.reported import DESK, Headline, cited_figures, headline
from digest.translation.words import Words

_REPORTS_PER_PAGE = 50
_MEASURES_PER_PAGE = 100
_ROWS_OF_A_CHART = 60


class MeasuresPage(PageContent, frozen=True):
    """`places` tells which figure of each of the articles is the latest of its measure."""

    kind: ClassVar[str] = "measures"
    measures: tuple[MeasureSeries, ...]
    headlines: tuple[Headline, ...]
    cards: Cards
    places: tuple[int, ...]
    pagination: Pagination
    desks: tuple[str, ...]

    def compose(self, article_store: ArticleStore) -> MeasuresView:
        latest = cited_figures(article_store, self.cards, self.places)
        entries = map(MeasureOnDesk, self.measures, self.headlines, latest)
        return MeasuresView(tuple(entries), self.pagination, self.desks)


class MeasurePage(PageContent, frozen=True):
    """`places` tells which figure of each of the articles is meant; with a `headline`, the first is the latest.

    `superseded` has the indices of the reports that a correction gives anew.
    """

    kind: ClassVar[str] = "measure"
    measure: MeasureSeries
    cards: Cards
    places: tuple[int, ...]
    pagination: Pagination
    superseded: tuple[int, ...]
    headline: Headline | None
    chart: Chart | None

    def compose(self, article_store: ArticleStore) -> MeasureView:
        cited = cited_figures(article_store, self.cards, self.places)
        latest, points = (cited[0], cited[1:]) if self.headline else (None, cited)
        return MeasureView(self.measure, self.headline, latest, self.chart, points, self.superseded, self.pagination)


def number_pages(
    summaries: Sequence[MeasureSummary],
    loose: Sequence[Point],
    words: Words,
    *,
    has_feeds: bool = True,
    further: tuple[str, ...] = (),
) -> Iterator[Page]:
    """All pages of numbers. `loose` are the forecasts and targets of no measure; `has_feeds` tells whether measures
    have feeds. The desk leads to the site paths `further` too."""
    forecasts = tuple(forecast_pages(summaries, loose, words))
    disagreements = tuple(disagreement_pages(summaries, words))
    if summaries or forecasts:
        desks = tuple(url for url, pages in ((FORECASTS, forecasts), (DISAGREEMENTS, disagreements)) if pages)
        yield from _desk(summaries, (*desks, *further), words)
    yield from forecasts
    yield from disagreements
    for summary in summaries:
        yield from _pages_of(summary, words, has_feeds)


def _desk(summaries: Sequence[MeasureSummary], desks: tuple[str, ...], words: Words) -> Iterator[Page]:
    # Pages are counted from the end of a list that begins with its newest; here, from the last in site.yaml.
    for url, pagination, shown in paginated(DESK, summaries, _MEASURES_PER_PAGE):
        latest = [summary.latest.leading.first for summary in shown]
        yield Page(
            url=url,
            title=titled(words.gettext("Numbers"), pagination, words),
            content=MeasuresPage(
                tuple(summary.series.subject for summary in shown),
                tuple(map(headline, shown)),
                Cards(point.record for point in latest),
                tuple(point.place for point in latest),
                pagination,
                desks,
            ),
        )


def _pages_of(summary: MeasureSummary, words: Words, has_feeds: bool) -> Iterator[Page]:
    """The latest amount and the chart stand on the first page; reports on all, the latest first."""
    subject = summary.series.subject
    feeds = feeds_at(permalink(subject), is_made=has_feeds)
    for url, pagination, reports in paginated(permalink(subject), summary.series.points[::-1], _REPORTS_PER_PAGE):
        is_first = pagination.number is None
        shown = (summary.latest.leading.first, *reports) if is_first else reports
        yield Page(
            url=url,
            title=titled(subject.label, pagination, words),
            description=subject.description.striptags(),
            feed=feeds.atom,
            json_feed=feeds.json,
            content=MeasurePage(
                subject,
                Cards(point.record for point in shown),
                tuple(point.place for point in shown),
                pagination,
                tuple(index for index, point in enumerate(reports) if point.is_superseded),
                headline(summary) if is_first else None,
                chart(summary, _ROWS_OF_A_CHART) if is_first else None,
            ),
        )
