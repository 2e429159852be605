"""The cards of a digest: one of each article without a picture, one of each edition, and one that others share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from babel import Locale
from babel.dates import format_date
from msgspec import Struct

from digest.catalogue.addresses.permalinks import permalink
from digest.content.schema.colours import parts
from digest.foundation import site_paths
from digest.foundation.hashing import Noted
from digest.model.article import Quotation
from digest.model.article_store import ArticleStore, Cards
from digest.model.terms import attribution, terms
from digest.pages.article.annotation_cards import KIND as ANNOTATION_CARD
from digest.pages.article.annotation_cards import card_url, shared
from digest.pages.jobs import Document
from digest.pages.lists.editions import EditionPage
from digest.pages.views import AnnotationCardView, ArticleView, EditionView, View
from digest.quantities.unbroken import with_minus
from digest.social_cards.card import Faces, Said, draw
from digest.social_cards.faces import faces_of

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue, Edition
    from digest.content.schema.site import Settings
    from digest.model.article import Article, Figure, Sources
    from digest.model.article_record import ArticleRecord
    from digest.pages.jobs import Page
    from digest.social_cards.canvas import Colour
    from digest.translation.words import Words

NAME = "card.png"


def social_cards(catalogue: Catalogue, sources: Sources) -> Iterator[Document[Any]]:
    """Every card; none where site.yaml says so. Of the `sources` are the letters: the theme's, and a font; and the
    logo."""
    if not catalogue.settings.cards:
        return
    faces = faces_of(catalogue.settings, sources)
    yield Document(NAME, _of_site, faces)
    yield from article_cards(catalogue.articles, catalogue.settings, faces)
    for edition in catalogue.editions:
        drawn = EditionCard(faces, Noted(edition.subject), Cards(edition.articles))
        yield Document(site_paths.output_path(f"{permalink(edition.subject)}{NAME}"), _of_edition, drawn)


def _accent(settings: Settings) -> Colour | None:
    return parts(settings.accent.light) if settings.accent else None


def _of_annotation(article_store: ArticleStore, settings: Settings, given: AnnotationCard) -> bytes:
    (article,) = article_store.cards(given.article.records)
    items: tuple[Figure | Quotation, ...] = (*article.figures, *article.quotes)
    item = next(each for each in items if each.id == given.annotation)
    return draw(said_of_annotation(item, article, settings), given.faces, _accent(settings))


def said_of_annotation(item: Figure | Quotation, article: Article, settings: Settings) -> Said:
    """What the card of a figure or a quotation says."""
    day, digits = _written(article.published.date(), settings.words.locale)
    outlet = (item.source or article.source).outlet
    if isinstance(item, Quotation):
        who = attribution(item, settings.words)
        title = item.in_marks(article.language)
        return Said(
            site=settings.title,
            title=title,
            date=day,
            outlet=f"{who} · {outlet}" if who else outlet,
            digits=digits,
            address=_address(settings),
        )
    anew = article.superseding(item.id)
    return Said(
        site=settings.title,
        title=item.label,
        date=day,
        amount=with_minus(anew.written if anew else item.value.written),
        label=_was(item, settings.words) if anew else _label_of(item, article, settings),
        outlet=outlet,
        digits=digits,
        address=_address(settings),
    )


def _was(figure: Figure, words: Words) -> str:
    """What stood in the place of an amount that a correction has given anew, and is no longer shown as so."""
    return words.gettext("Corrected; it was %(amount)s", amount=with_minus(figure.value.written))


def _label_of(figure: Figure, article: Article, settings: Settings) -> str:
    """On what terms the amount holds, and who reports it; the article's title where neither is told."""
    said = terms(figure, settings.words)
    known = (f"{said[:1].upper()}{said[1:]}", figure.by.name if figure.by else "")
    return " · ".join(filter(None, known)) or article.title


def card_path(page: Page) -> str:
    """The site path of the card that stands for `page`; of a long edition's pages the first has one of its own."""
    if isinstance(page.content, EditionPage):
        is_own = page.content.pagination.number is None
    else:
        is_own = page.kind in ("article", ANNOTATION_CARD)
    return f"{page.url}{NAME}" if is_own else f"/{NAME}"


def alternative(view: View, settings: Settings) -> str:
    """What the card of a page that shows `view` says, in words."""
    match view:
        case ArticleView():
            return said_of_article(view.article, settings).alternative
        case AnnotationCardView(article=article, figure=figure, quote=quote):
            item = figure or quote
            return said_of_annotation(item, article, settings).alternative if item else ""
        case EditionView() if view.pagination.number is None:
            return said_of_edition(view.edition, view.articles, view.total, settings).alternative
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


def article_cards(records: Iterable[ArticleRecord], settings: Settings, faces: Faces) -> Iterator[Document[Any]]:
    """The cards of these articles, and of their annotations where these have some."""
    for record in records:
        if not record.is_pictured:
            card = ArticleCard(faces, Cards((record,)))
            yield Document(site_paths.output_path(f"{permalink(record)}{NAME}"), _of_article, card)
        if settings.annotation_cards:
            for annotation in shared(record):
                path = site_paths.output_path(f"{card_url(record.slug, annotation)}{NAME}")
                yield Document(path, _of_annotation, AnnotationCard(faces, Cards((record,)), annotation))


def _of_site(_: ArticleStore, settings: Settings, faces: Faces) -> bytes:
    return draw(said_of_site(settings), faces, _accent(settings))


def _of_article(article_store: ArticleStore, settings: Settings, given: ArticleCard) -> bytes:
    (card,) = article_store.cards(given.article.records)
    return draw(said_of_article(card, settings), given.faces, _accent(settings))


def _of_edition(article_store: ArticleStore, settings: Settings, given: EditionCard) -> bytes:
    articles = article_store.cards(given.stories.records)
    said = said_of_edition(given.edition.value, articles, len(articles), settings)
    return draw(said, given.faces, _accent(settings))


def said_of_site(settings: Settings) -> Said:
    """What the digest's own card says."""
    return Said(site=settings.title, title=settings.title, outlet=_address(settings))


def _address(settings: Settings) -> str:
    return _shown(settings.url)


@lru_cache
def _shown(url: str) -> str:
    """A web address as it is read out."""
    address = urlsplit(url)
    return f"{address.netloc}{address.path}".rstrip("/")


def said_of_article(article: Article, settings: Settings) -> Said:
    """What an article's card says: nothing that is not the editor's, but for the amount of its first figure."""
    return _said(article.title, article.published, article.source.outlet, article.current_figures, settings)


def said_of_edition(edition: Edition, articles: Sequence[Article], total: int, settings: Settings) -> Said:
    """What the card of an edition of `total` articles says, with the first figure of the first that has one."""
    stories = settings.words.ngettext("%(num)s story", "%(num)s stories", total)
    figures = next((article.current_figures for article in articles if article.current_figures), ())
    return _said(edition.title, edition.start, stories, figures, settings)


def _said(title: str, date: dt.date, foot: str, figures: Sequence[Figure], settings: Settings) -> Said:
    day, digits = _written(date.date() if isinstance(date, dt.datetime) else date, settings.words.locale)
    return Said(
        site=settings.title,
        title=title,
        date=day,
        amount=with_minus(figures[0].value.written) if figures else "",
        label=_label(figures[0], settings.words) if figures else "",
        outlet=foot,
        digits=digits,
        address=_address(settings),
    )


def _label(figure: Figure, words: Words) -> str:
    # First, since a long label is cut at its end.
    said = terms(figure, words)
    return f"{said[0].upper()}{said[1:]} · {figure.label}" if said else figure.label


@lru_cache(maxsize=4_096)
def _written(day: dt.date, locale: Locale) -> tuple[str, str]:
    """The day in words, and in digits alone."""
    return format_date(day, "long", locale=locale), day.isoformat()
