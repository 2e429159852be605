"""A page for each figure and quotation, to share: its picture is what networks show, and it leads to the annotation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digest.catalogue.types import Catalogue
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.views import AnnotationCardView

KIND = "annotation-card"


class AnnotationCardPage(PageContent, frozen=True):
    kind: ClassVar[str] = KIND
    article: Cards
    annotation: str

    def compose(self, article_store: ArticleStore) -> AnnotationCardView:
        (article,) = article_store.cards(self.article.records)
        return AnnotationCardView(
            article=article,
            figure=next((figure for figure in article.figures if figure.id == self.annotation), None),
            quote=next((quote for quote in article.quotes if quote.id == self.annotation), None),
        )


def card_url(article: str, annotation: str) -> str:
    """The site path of the page to share of an annotation, by the slug of its article and its id."""
    return f"/cards/{article}/{annotation}/"


def shared(record: ArticleRecord) -> Iterator[str]:
    """The ids of the annotations of an article that have pages of their own."""
    yield from (figure.id for figure in record.figures)
    yield from (quote.id for quote in record.quotes)


def annotation_card_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The pages to share; none unless site.yaml asks for them."""
    if not catalogue.settings.annotation_cards:
        return
    for record in catalogue.articles:
        for annotation in shared(record):
            yield Page(
                url=card_url(record.slug, annotation),
                title=record.title,
                description=record.summary,
                content=AnnotationCardPage(Cards((record,)), annotation),
                source=record.path,
                listed=False,
            )
