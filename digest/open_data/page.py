"""The page about a digest's open data: which files there are, what their columns mean, what others may do with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from digest.open_data.columns import DATASETS
from digest.open_data.documents import FOLDER
from digest.pages.jobs import Page, PageContent
from digest.pages.views import DataView, DescribedColumn, DescribedDataset
from digest.translation.words import translatable

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue
    from digest.model.article_store import ArticleStore

_VIEWS = (
    DescribedColumn(
        "measured", translatable("Figures of measures through time, without those that a correction gives anew")
    ),
    DescribedColumn("forecasts", translatable("Forecasts and targets, by the time that they are about")),
    DescribedColumn("quoted", translatable("Quotations by speaker")),
    DescribedColumn(
        "corrected",
        translatable("Annotations that were corrected, and figures that a correction gives anew, the latest first"),
    ),
)


class DataPage(PageContent, frozen=True):
    kind: ClassVar[str] = "data"
    totals: tuple[int, ...]
    has_measures: bool

    def compose(self, _: ArticleStore) -> DataView:
        return DataView(
            datasets=tuple(
                DescribedDataset(
                    dataset.name,
                    dataset.title,
                    dataset.meaning,
                    total,
                    tuple(
                        DescribedColumn(column.name, column.meaning, column.type.value) for column in dataset.columns
                    ),
                )
                for dataset, total in zip(DATASETS, self.totals, strict=True)
            ),
            queries=_VIEWS,
            has_measures=self.has_measures,
        )


def data_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The page about open data; none where site.yaml says so."""
    if not catalogue.settings.data:
        return
    articles, words = catalogue.articles, catalogue.settings.words
    yield Page(
        url=FOLDER,
        title=words.gettext("Open data"),
        description=words.gettext(
            "The annotations of %(site)s as CSV, JSON and SQLite.", site=catalogue.settings.title
        ),
        content=DataPage(
            (
                sum(len(article.figures) for article in articles),
                sum(len(article.quotes) for article in articles),
                sum(article.links for article in articles),
                len(articles),
            ),
            bool(catalogue.measures),
        ),
    )
