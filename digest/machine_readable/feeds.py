"""What the feeds of a digest say: one for the site and one for each topic.

An entry is the editor's summary, the key figures and the quotations, never the article's text: a feed may not
carry more than the site does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.permalinks import permalink
from digest.catalogue.url_conflicts import feed_id
from digest.foundation import site_paths
from digest.machine_readable.feed_formats import Author, Feed, FeedEntry, atom, json_feed
from digest.markdown.html import escaped
from digest.model.article import Status
from digest.model.article_store import Cards
from digest.pages.jobs import Document
from digest.social_cards.cards import NAME as CARD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from digest.catalogue.types import Catalogue
    from digest.content.site_schema import Settings
    from digest.model.article import Article, Correction, Figure, Quotation
    from digest.model.article_record import ArticleRecord
    from digest.model.article_store import ArticleStore

LONGEST = 50


def syndicate(catalogue: Catalogue) -> Iterator[Document[FeedContent]]:
    """Every feed: `feed.xml` and `feed.json` beside the home page and beside each topic's."""
    site = catalogue.settings
    yield from _both("/", site.title, site.description, catalogue.articles)
    for topic in catalogue.topics:
        subject = topic.subject
        title = f"{subject.label} – {site.title}"
        yield from _both(permalink(subject), title, str(subject.description.striptags()), topic.articles)


class FeedContent(Struct, frozen=True):
    """The feed of `cards` that follows the page at site path `path`."""

    path: str
    title: str
    description: str
    cards: Cards


def _both(
    path: str, title: str, description: str, articles: Sequence[ArticleRecord]
) -> Iterator[Document[FeedContent]]:
    given = FeedContent(path, title, description, Cards(articles[:LONGEST]))
    yield Document(site_paths.output_path(f"{path}feed.xml"), _atom, given)
    yield Document(site_paths.output_path(f"{path}feed.json"), _json_feed, given)


def _atom(article_store: ArticleStore, settings: Settings, given: FeedContent) -> bytes:
    return atom(feed(article_store, settings, given))


def _json_feed(article_store: ArticleStore, settings: Settings, given: FeedContent) -> bytes:
    return json_feed(feed(article_store, settings, given))


def feed(article_store: ArticleStore, settings: Settings, given: FeedContent) -> Feed:
    """The feed with what it is `given`, all of it said."""

    def absolute(path: str) -> str:
        return site_paths.absolute(settings.url, path)

    editor = settings.editor
    return Feed(
        title=given.title,
        description=given.description,
        home_url=absolute(given.path),
        atom_url=absolute(f"{given.path}feed.xml"),
        json_url=absolute(f"{given.path}feed.json"),
        language=settings.language,
        author=Author(editor.name, editor.email, editor.url or "") if editor else Author(settings.title),
        rights=settings.copyright,
        entries=tuple(
            article_store.told(record, "entry", lambda card: entry(card, settings, absolute))
            for record in given.cards.records
        ),
    )


def entry(article: Article, settings: Settings, absolute: Callable[[str], str]) -> FeedEntry:
    """The article as feeds carry it."""
    path = permalink(article)
    url = absolute(path)
    own = feed_id(article)
    return FeedEntry(
        id=absolute(own) if own.startswith("/") else own,
        url=url,
        title=article.title,
        published=article.published,
        updated=article.updated or article.published,
        source_url=article.source.url,
        summary=article.summary,
        content=_picture(article, absolute) + content(article, url, settings.language),
        topics=tuple((topic, settings.topics[topic].label) for topic in article.topics),
        language=article.language if article.language != settings.language else "",
        image=_image(article, settings, absolute),
    )


def _image(article: Article, settings: Settings, absolute: Callable[[str], str]) -> str:
    """The URL of the article's picture; where it has none, of its social card."""
    if article.image:
        return absolute(article.image.path)
    return absolute(f"{permalink(article)}{CARD}") if settings.cards else ""


def content(article: Article, url: str, language: str) -> str:
    """The editorial layer of `article` as HTML. `url` is its permalink, `language` the digest's."""
    speech = f' lang="{escaped(article.language)}"' if article.language != language else ""
    parts = (
        f"<p>{escaped(article.summary)}</p>" if article.summary else "",
        f"<p><strong>Why it matters:</strong> {escaped(article.why)}</p>" if article.why else "",
        *(_correction(correction, url) for correction in article.corrections),
        _figures(article, url, language),
        *(_quote(quote, article, url, speech) for quote in article.quotes),
        _source(article),
    )
    return "".join(parts)


def _picture(article: Article, absolute: Callable[[str], str]) -> str:
    """The picture, with what is to be known of it."""
    image = article.image
    if image is None:
        return ""
    said = escaped(" ".join(filter(None, (image.caption, image.credit, image.licence))))
    shown = (
        f'<img src="{escaped(absolute(image.path))}" width="{image.width}" height="{image.height}"'
        f' alt="{escaped(image.alt)}">'
    )
    return f"<figure>{shown}{f'<figcaption>{said}</figcaption>' if said else ''}</figure>"


def _correction(correction: Correction, url: str) -> str:
    day = correction.date.date()
    name = f'<a href="{escaped(url)}#{escaped(correction.annotation)}">Corrected</a>'
    return f'<p><strong>{name} <time datetime="{day}">{day}</time>:</strong> {escaped(correction.note)}</p>'


def _figures(article: Article, url: str, language: str) -> str:
    items = "".join([_figure(figure, url, language) for figure in article.figures])
    return f"<ul>{items}</ul>" if items else ""


def _figure(figure: Figure, url: str, language: str) -> str:
    also = f" ({figure.also.written})" if figure.also else ""
    said_by = figure.by.name if figure.by else figure.source.outlet if figure.source else ""
    details = (
        figure.period.label(language.replace("-", "_")) if figure.period else "",
        figure.status.value if figure.status is not Status.ACTUAL else "",
        said_by,
    )
    known = "; ".join(detail for detail in details if detail)
    counted = f"{also} {figure.label}{f' ({known})' if known else ''}"
    amount = f"<strong>{escaped(figure.value.written)}</strong>"
    return f'<li><a href="{escaped(url)}#{escaped(figure.id)}">{amount}</a>{escaped(counted)}</li>'


def _quote(quote: Quotation, article: Article, url: str, speech: str) -> str:
    origin = escaped((quote.source or article.source).url)
    speaker = f'<a href="{escaped(url)}#{escaped(quote.id)}">{escaped(quote.said_by)}</a>'
    role = escaped(f", {quote.role}") if quote.role and quote.speakers else ""
    return f'<blockquote cite="{origin}"{speech}><p>{escaped(quote.text)}</p></blockquote><p>— {speaker}{role}</p>'


def _source(article: Article) -> str:
    source = article.source
    authors = escaped(f", {', '.join(source.authors)}") if source.authors else ""
    return f'<p>Source: <a href="{escaped(source.url)}">{escaped(source.outlet)}</a>{authors}</p>'
