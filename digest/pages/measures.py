"""The pages of measures: their figures through time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.permalinks import permalink
from digest.catalogue.types import Catalogue, Cited, MeasureSeries, Tally
from digest.model.article import Figure
from digest.model.article_store import ArticleStore, Cards
from digest.pages.chart import chart
from digest.pages.jobs import Page, PageContent
from digest.pages.lists import titled
from digest.pages.views import MeasuresView, MeasureView

_POINTS_PER_PAGE = 100


class MeasuresPage(PageContent, frozen=True):
    """`places` tells which figure of each of the `latest` articles is meant."""

    kind: ClassVar[str] = "measures"
    measures: tuple[Tally[MeasureSeries], ...]
    latest: Cards
    places: tuple[int, ...]

    def compose(self, article_store: ArticleStore) -> MeasuresView:
        return MeasuresView(tuple(zip(self.measures, _cited(article_store, self.latest, self.places), strict=True)))


class MeasurePage(PageContent, frozen=True):
    """`places` tells which figure of each of the articles is meant."""

    kind: ClassVar[str] = "measure"
    measure: Tally[MeasureSeries]
    cards: Cards
    places: tuple[int, ...]
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> MeasureView:
        points = _cited(article_store, self.cards, self.places)
        return MeasureView(self.measure.subject, points, chart(points), self.pagination)


def measure_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of measures with the latest figure of each, and the pages of each."""
    if not catalogue.measures:
        return
    yield Page(
        url="/measures/",
        title="Measures",
        content=MeasuresPage(
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
                title=titled(series.subject.label, pagination),
                description=series.subject.description.striptags(),
                content=MeasurePage(
                    Tally(series.subject, len(points)),
                    Cards(point.record for point in reversed(points)),
                    tuple(point.place for point in reversed(points)),
                    pagination,
                ),
            )


def _cited(article_store: ArticleStore, cards: Cards, places: Iterable[int]) -> tuple[Cited[Figure], ...]:
    articles = article_store.cards(cards.records)
    return tuple(Cited(article, article.figures[place]) for article, place in zip(articles, places, strict=True))
