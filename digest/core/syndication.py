"""What the feeds of a digest say: one for the site and one for each topic.

An entry is the editor's summary, the key figures and the quotations, never the article's text: a feed may not
carry more than the site does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from digest.core import urls
from digest.core.feeds import Author, Entry, Feed, atom, json_feed
from digest.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from digest.core.listing import Catalogue
    from digest.core.model import Article, Figure, Quote
    from digest.core.settings import Settings

LONGEST = 50
_NOTHING = Markup()


def syndicate(catalogue: Catalogue, absolute: Callable[[str], str]) -> dict[str, bytes]:
    """Every feed by output path: `feed.xml` and `feed.json` beside the home page and beside each topic's."""
    outputs = {}
    for path, feed in feeds(catalogue, absolute):
        outputs[urls.output_path(f"{path}feed.xml")] = atom(feed)
        outputs[urls.output_path(f"{path}feed.json")] = json_feed(feed)
    return outputs


def feeds(catalogue: Catalogue, absolute: Callable[[str], str]) -> Iterator[tuple[str, Feed]]:
    """Each feed with the site path of the page it follows. `absolute` makes a full URL of a site path."""
    site = catalogue.settings
    editor = site.editor
    author = Author(editor.name, editor.email, editor.url or "") if editor else Author(site.title)
    made: dict[str, Entry] = {}

    def made_once(article: Article) -> Entry:
        if article.slug not in made:
            made[article.slug] = entry(article, site, absolute)
        return made[article.slug]

    def feed(path: str, title: str, description: str, articles: Iterable[Article]) -> tuple[str, Feed]:
        return path, Feed(
            title=title,
            description=description,
            home_url=absolute(path),
            atom_url=absolute(f"{path}feed.xml"),
            json_url=absolute(f"{path}feed.json"),
            language=site.language,
            author=author,
            rights=site.copyright,
            entries=tuple(made_once(article) for article in articles),
        )

    yield feed("/", site.title, site.description, catalogue.articles[:LONGEST])
    for topic in catalogue.topics:
        yield feed(
            urls.permalink(topic),
            f"{topic.label} – {site.title}",
            topic.description.striptags(),
            topic.articles[:LONGEST],
        )


def entry(article: Article, settings: Settings, absolute: Callable[[str], str]) -> Entry:
    """The article as feeds carry it."""
    url = absolute(urls.permalink(article))
    return Entry(
        url=url,
        title=article.title,
        published=article.published,
        updated=article.updated or article.published,
        source_url=article.source.url,
        summary=article.summary,
        content=str(content(article, url, settings.language)),
        topics=tuple((topic, settings.topics[topic].label) for topic in article.topics),
    )


def content(article: Article, url: str, language: str) -> Markup:
    """The editorial layer of `article` as HTML. `url` is its permalink, `language` the digest's."""
    speech = Markup(' lang="{}"').format(article.language) if article.language != language else _NOTHING
    parts = (
        Markup("<p>{}</p>").format(article.summary) if article.summary else _NOTHING,
        Markup("<p><strong>Why it matters:</strong> {}</p>").format(article.why) if article.why else _NOTHING,
        _figures(article, url, language),
        *(_quote(quote, article, url, speech) for quote in article.quotes),
        _source(article),
    )
    return _NOTHING.join(parts)


def _figures(article: Article, url: str, language: str) -> Markup:
    if not article.figures:
        return _NOTHING
    items = (_figure(figure, url, language) for figure in article.figures)
    return Markup("<ul>{}</ul>").format(_NOTHING.join(items))


def _figure(figure: Figure, url: str, language: str) -> Markup:
    also = f" ({figure.also.written})" if figure.also else ""
    said_by = figure.by.name if figure.by else figure.source.outlet if figure.source else ""
    details = (
        figure.period.label(language.replace("-", "_")) if figure.period else "",
        figure.status.value if figure.status is not Status.ACTUAL else "",
        said_by,
    )
    known = "; ".join(detail for detail in details if detail)
    return Markup('<li><a href="{}#{}"><strong>{}</strong></a>{} {}{}</li>').format(
        url, figure.id, figure.value.written, also, figure.label, f" ({known})" if known else ""
    )


def _quote(quote: Quote, article: Article, url: str, speech: Markup) -> Markup:
    origin = quote.source or article.source
    return Markup('<blockquote cite="{}"{}><p>{}</p></blockquote><p>— <a href="{}#{}">{}</a>{}</p>').format(
        origin.url,
        speech,
        quote.text,
        url,
        quote.id,
        quote.speaker.name,
        f", {quote.role}" if quote.role else "",
    )


def _source(article: Article) -> Markup:
    source = article.source
    authors = f", {', '.join(source.authors)}" if source.authors else ""
    return Markup('<p>Source: <a href="{}">{}</a>{}</p>').format(source.url, source.outlet, authors)
