"""The cards of a digest: one of each article without a picture, one of each edition, and one that others share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from babel.dates import format_date
from msgspec import Struct

from digest.catalogue.permalinks import permalink
from digest.foundation import site_paths
from digest.foundation.hashing import Noted
from digest.model.article import Quotation
from digest.model.article_store import ArticleStore, Cards
from digest.model.terms import terms
from digest.pages.annotation_cards import KIND as ANNOTATION_CARD
from digest.pages.annotation_cards import card_url, shared
from digest.pages.jobs import Document
from digest.pages.views import AnnotationCardView, ArticleView, EditionView, View
from digest.social_cards.card import Faces, Said, draw

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue, Edition
    from digest.content.site_schema import Settings
    from digest.model.article import Article, Figure
    from digest.pages.jobs import Page

NAME = "card.png"


def social_cards(catalogue: Catalogue, templates: Mapping[str, bytes]) -> Iterator[Document[Any]]:
    """Every card; none where site.yaml says so. `templates` are the theme's files."""
    if not catalogue.settings.cards:
        return
    faces = Faces(templates)
    yield Document(NAME, _of_site, faces)
    for record in catalogue.articles:
        if not record.is_pictured:
            card = ArticleCard(faces, Cards((record,)))
            yield Document(site_paths.output_path(f"{permalink(record)}{NAME}"), _of_article, card)
        if catalogue.settings.annotation_cards:
            for annotation in shared(record):
                path = site_paths.output_path(f"{card_url(record.slug, annotation)}{NAME}")
                yield Document(path, _of_annotation, AnnotationCard(faces, Cards((record,)), annotation))
    for edition in catalogue.editions:
        drawn = EditionCard(faces, Noted(edition.subject), Cards(edition.articles))
        yield Document(site_paths.output_path(f"{permalink(edition.subject)}{NAME}"), _of_edition, drawn)


def _of_annotation(article_store: ArticleStore, settings: Settings, given: AnnotationCard) -> bytes:
    (article,) = article_store.cards(given.article.records)
    items: tuple[Figure | Quotation, ...] = (*article.figures, *article.quotes)
    item = next(each for each in items if each.id == given.annotation)
    return draw(said_of_annotation(item, article, settings), given.faces)


def said_of_annotation(item: Figure | Quotation, article: Article, settings: Settings) -> Said:
    """What the card of a figure or a quotation says."""
    day = _written(article.published.date(), settings.language.replace("-", "_"))
    outlet = (item.source or article.source).outlet
    if isinstance(item, Quotation):
        who = f"{item.said_by}, {item.role}" if item.role and item.speakers else item.said_by
        title = item.text if item.is_indirect else f"“{item.text}”"
        return Said(site=settings.title, title=title, date=day, outlet=f"{who} · {outlet}" if who else outlet)
    return Said(
        site=settings.title,
        title=item.label,
        date=day,
        amount=item.value.written,
        label=_label_of(item, article, settings),
        outlet=outlet,
    )


def _label_of(figure: Figure, article: Article, settings: Settings) -> str:
    """On what terms the amount holds, and who reports it; the article's title where neither is told."""
    said = terms(figure, settings.language)
    known = (f"{said[:1].upper()}{said[1:]}", figure.by.name if figure.by else "")
    return " · ".join(filter(None, known)) or article.title


def card_path(page: Page) -> str:
    """The site path of the card that stands for `page`."""
    return f"{page.url}{NAME}" if page.kind in ("article", "edition", ANNOTATION_CARD) else f"/{NAME}"


def alternative(view: View, settings: Settings) -> str:
    """What the card of a page that shows `view` says, in words."""
    match view:
        case ArticleView():
            return said_of_article(view.article, settings).alternative
        case AnnotationCardView(article=article, figure=figure, quote=quote):
            item = figure or quote
            return said_of_annotation(item, article, settings).alternative if item else ""
        case EditionView():
            return said_of_edition(view.edition, view.articles, settings).alternative
        case _:
            return said_of_site(settings).alternative


class ArticleCard(Struct, frozen=True):
    """What the card of one article is made from."""

    faces: Faces
    article: Cards


class AnnotationCard(Struct, frozen=True):
    """What the card of a figure or a quotation is made from."""

    faces: Faces
    article: Cards
    annotation: str


class EditionCard(Struct, frozen=True):
    """What the card of an edition is made from."""

    faces: Faces
    edition: Noted[Edition]
    stories: Cards


def _of_site(_: ArticleStore, settings: Settings, faces: Faces) -> bytes:
    return draw(said_of_site(settings), faces)


def _of_article(article_store: ArticleStore, settings: Settings, given: ArticleCard) -> bytes:
    (card,) = article_store.cards(given.article.records)
    return draw(said_of_article(card, settings), given.faces)


def _of_edition(article_store: ArticleStore, settings: Settings, given: EditionCard) -> bytes:
    articles = article_store.cards(given.stories.records)
    return draw(said_of_edition(given.edition.value, articles, settings), given.faces)


def said_of_site(settings: Settings) -> Said:
    """What the digest's own card says."""
    address = urlsplit(settings.url)
    return Said(site=settings.title, title=settings.title, outlet=f"{address.netloc}{address.path}".rstrip("/"))


def said_of_article(article: Article, settings: Settings) -> Said:
    """What an article's card says: nothing that is not the editor's, but for the amount of its first figure."""
    return _said(article.title, article.published, article.source.outlet, article.figures, settings)


def said_of_edition(edition: Edition, articles: Sequence[Article], settings: Settings) -> Said:
    """What an edition's card says, with the first figure of its first article that has one."""
    number = len(articles)
    stories = f"{number:,} {'story' if number == 1 else 'stories'}"
    figures = next((article.figures for article in articles if article.figures), ())
    return _said(edition.title, edition.start, stories, figures, settings)


def _said(title: str, date: dt.date, foot: str, figures: Sequence[Figure], settings: Settings) -> Said:
    day = date.date() if isinstance(date, dt.datetime) else date
    return Said(
        site=settings.title,
        title=title,
        date=_written(day, settings.language.replace("-", "_")),
        amount=figures[0].value.written if figures else "",
        label=_label(figures[0], settings.language) if figures else "",
        outlet=foot,
    )


def _label(figure: Figure, language: str) -> str:
    # First, since a long label is cut at its end.
    said = terms(figure, language)
    return f"{said[0].upper()}{said[1:]} · {figure.label}" if said else figure.label


@lru_cache(maxsize=4_096)
def _written(day: dt.date, locale: str) -> str:
    return format_date(day, "long", locale=locale)
