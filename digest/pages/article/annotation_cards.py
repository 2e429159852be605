"""A page for each figure and quotation, to share: its picture is what networks show, and it leads to the annotation.

It bears the name of the figure, or of who speaks, and has the sentence that the figure rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from digest.content.schema.site import Settings
from digest.model.article import Article
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Whole
from digest.pages.jobs import Page, PageContent
from digest.pages.views import AnnotationCardView, PassagePart
from digest.text.spans import Span
from digest.verification.publication.sentence_selection import units_of

KIND = "annotation-card"
_LONGEST_TITLE = 80


class AnnotationCardPage(PageContent, frozen=True):
    kind: ClassVar[str] = KIND
    article: Whole
    annotation: str

    def compose(self, article_store: ArticleStore) -> AnnotationCardView:
        article = article_store.whole(self.article.record)
        figure = next((figure for figure in article.figures if figure.id == self.annotation), None)
        quote = next((quote for quote in article.quotes if quote.id == self.annotation), None)
        return AnnotationCardView(
            article=article,
            figure=figure,
            quote=quote,
            shared_as=figure.label if figure else _shortened(quote.in_marks(article.language)) if quote else "",
            passage=tuple(_passage(figure.spans, article)) if figure else (),
        )


def card_url(article: str, annotation: str) -> str:
    """The site path of the page to share of an annotation, by the slug of its article and its id."""
    return f"/cards/{article}/{annotation}/"


def shared(record: ArticleRecord) -> Iterator[str]:
    """The ids of the annotations of an article that have pages of their own."""
    yield from (figure.id for figure in record.figures)
    yield from (quote.id for quote in record.quotes)


def annotation_card_pages(settings: Settings, records: Iterable[ArticleRecord]) -> Iterator[Page]:
    """The pages to share of the articles of `records`; none unless site.yaml asks for them."""
    if not settings.annotation_cards:
        return
    for record in records:
        for annotation in shared(record):
            yield Page(
                url=card_url(record.slug, annotation),
                title=record.title,
                description=record.summary,
                content=AnnotationCardPage(Whole(record), annotation),
                source=record.path,
                listed=False,
            )


def _passage(spans: Sequence[Span], article: Article) -> Iterator[PassagePart]:
    """The published sentences that hold `spans`, in parts; nothing where no text is published.

    Between sentences that do not follow each other stands a part without words.
    """
    last = None
    for number, (start, end) in enumerate(unit.span for unit in units_of(article.body, article.language)):
        held = sorted((max(start, at), min(end, to)) for at, to in spans if at < end and start < to)
        if not held:
            continue
        if last is not None:
            yield PassagePart(" " if last == number - 1 else "", is_held=False)
        last, done = number, start
        for at, to in held:
            yield PassagePart(article.body.text[done:at], is_held=False)
            yield PassagePart(article.body.text[max(at, done) : to], is_held=True)
            done = max(done, to)
        yield PassagePart(article.body.text[done:end], is_held=False)


def _shortened(text: str) -> str:
    """A text that is too long for a title, up to a word."""
    return (
        text if len(text) <= _LONGEST_TITLE else f"{text[:_LONGEST_TITLE].rpartition(' ')[0] or text[:_LONGEST_TITLE]}…"
    )
