"""`llms.txt`: what a digest is and where its parts are, in Markdown, for programs that read a page at a time.

Its form is that of https://llmstxt.org/: a title, a quotation that says what the site is, some paragraphs, and lists of
links under headings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation import site_paths
from digest.machine_readable.markdown.article import markdown_path
from digest.machine_readable.markdown.text import escaped, link
from digest.model.article_store import Cards
from digest.pages.jobs import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.catalogue.types import Catalogue
    from digest.content.schema.site import Settings
    from digest.model.article import Article
    from digest.model.article_store import ArticleStore

PATH = "llms.txt"
LONGEST = 50
"""How many articles it names at most, the newest first: an edit of another then changes nothing of it."""


class SiteForPrograms(Struct, frozen=True):
    """The newest articles, and the lists of the digest: title and site path of each."""

    cards: Cards
    lists: tuple[tuple[str, str], ...]


def llms_txt(catalogue: Catalogue) -> Document[SiteForPrograms]:
    """The file that describes the digest of this catalogue."""
    words = catalogue.settings.words
    there = (
        (words.gettext("Editions"), "/editions/", catalogue.editions),
        (words.gettext("Topics"), "/topics/", catalogue.topics),
        (words.gettext("People and organisations"), "/people/", catalogue.parties),
        (words.gettext("Numbers"), "/measures/", catalogue.measures),
        (words.gettext("Outlets"), "/outlets/", catalogue.outlets),
        (words.gettext("Archive"), "/archive/", catalogue.months),
    )
    lists = tuple((title, path) for title, path, entries in there if entries)
    return Document(PATH, _told, SiteForPrograms(Cards(catalogue.stories[:LONGEST]), lists))


def _told(article_store: ArticleStore, settings: Settings, given: SiteForPrograms) -> bytes:
    return ("\n".join(_lines(article_store, settings, given)) + "\n").encode("utf-8", "replace")


def _lines(article_store: ArticleStore, settings: Settings, given: SiteForPrograms) -> Iterator[str]:
    def to(title: str, path: str) -> str:
        return link(escaped(title), site_paths.absolute(settings.url, path))

    yield f"# {escaped(settings.title)}"
    if settings.description:
        yield f"\n> {escaped(settings.description)}"
    words = settings.words
    about = words.gettext(
        "A digest of news articles, annotated by its editor. Every figure and quotation was verified against the "
        "passage of the article that stands below it, and has a permalink: cite that, and the article's source."
    )
    yield f"\n{escaped(about)}"
    if settings.data_licence:
        licence = settings.data_licence
        name = escaped(licence.name)
        named = link(name, licence.url) if licence.url else name
        yield "\n" + words.gettext("Licence of the data: %(licence)s", licence=named)
    if given.cards.records:
        heading = escaped(words.gettext("Newest articles"))
        yield f"\n## {heading}\n"
    for article in article_store.cards(given.cards.records):
        yield f"- {to(article.title, markdown_path(article))}: {_about(article)}"
    if given.lists:
        heading = escaped(words.gettext("Lists"))
        yield f"\n## {heading}\n"
        yield from (f"- {to(title, path)}" for title, path in given.lists)
    yield "\n## Optional\n"  # the name by which the form knows what may be left out
    if settings.data:
        data = to(words.gettext("Open data"), "/data/")
        said = words.gettext("figures, quotations, links and articles as CSV, JSON and SQLite")
        yield f"- {data}: {escaped(said)}"
    feed, said = to(words.gettext("Atom feed"), "/feed.xml"), words.gettext("the newest articles")
    yield f"- {feed}: {escaped(said)}"
    sitemap = to(words.gettext("Sitemap"), "/sitemap.xml")
    said = words.gettext("all pages; beside that of an article, index.md is the same as Markdown")
    yield f"- {sitemap}: {escaped(said)}"


def _about(article: Article) -> str:
    source = f"{article.source.outlet}, {article.published.date()}"
    return escaped(f"{article.summary} ({source})" if article.summary else source)
