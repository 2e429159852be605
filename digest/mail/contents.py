"""What a message says of an edition: its introduction, figures, quotations, context links and stories."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.types import Catalogue, Cited, Edition, GatheredEdition
from digest.foundation import site_paths
from digest.machine_readable.placed_links import PlacedNames, in_words, led_to
from digest.markdown import alerts
from digest.markdown.html import escaped
from digest.model.article import Article, ContextLink, Figure, Quotation
from digest.model.article_store import ArticleStore
from digest.model.directives import in_html, parts

LATEST = "latest"
"""What stands for the newest edition."""
_FIGURES, _QUOTATIONS, _LINKS = 8, 4, 6
_LONGEST_QUOTATION = 300  # characters: a message is skimmed

Item = TypeVar("Item", Figure, Quotation, ContextLink)


class UnknownEditionError(Exception):
    """There is no such edition; the text says which there are."""


class MessageContents(Struct, frozen=True):
    """What all forms of a message say. `url` is that of the edition's page; `more` stories are on it and not here."""

    edition: Edition
    url: str
    intro: str
    """The edition's introduction as HTML, what directives put there as links."""
    articles: tuple[Article, ...]
    figures: tuple[Cited[Figure], ...]
    quotes: tuple[Cited[Quotation], ...]
    links: tuple[Cited[ContextLink], ...]
    more: int = 0

    @property
    def is_titled(self) -> bool:
        """Whether the edition has a title of its own; else its dates stand for one, and are said once."""
        return self.edition.title != self.edition.label

    def shortened(self, most: int) -> MessageContents:
        """The same with its first stories, `most` of them."""
        kept = self.articles[:most]
        return replace(self, articles=kept, more=self.more + len(self.articles) - len(kept))


def edition_named(catalogue: Catalogue, name: str) -> GatheredEdition:
    """The edition with the slug `name`; the newest for `latest`. Raises UnknownEditionError."""
    editions = {edition.subject.slug: edition for edition in catalogue.editions}
    if not editions:
        raise UnknownEditionError("the digest has no edition")
    if name == LATEST:
        return catalogue.editions[0]
    if name not in editions:
        close = difflib.get_close_matches(name, editions, n=1)
        hint = f"did you mean {close[0]}?" if close else f"the newest is {catalogue.editions[0].subject.slug}"
        raise UnknownEditionError(f"there is no edition {name!r}; {hint}")
    return editions[name]


def message_contents(catalogue: Catalogue, article_store: ArticleStore, edition: GatheredEdition) -> MessageContents:
    """What there is to say of the `edition`. Raises LostError."""
    articles = article_store.cards(edition.articles)
    return MessageContents(
        edition=edition.subject,
        url=site_paths.absolute(catalogue.settings.url, permalink(edition.subject)),
        intro=_introduction(edition.subject.intro, catalogue),
        articles=articles,
        figures=_first(articles, _FIGURES, lambda article: article.current_figures),
        quotes=_first(articles, _QUOTATIONS, lambda article: filter(_is_short, article.quotes)),
        links=_first(articles, _LINKS, lambda article: (link for link in article.links if link.why)),
    )


def _introduction(html: str, catalogue: Catalogue) -> str:
    words, url = catalogue.settings.words, catalogue.settings.url
    names = dict(PlacedNames(catalogue).of(in_html(html)))
    written = []
    for part in parts(alerts.worded(html, words)):
        if isinstance(part, str):
            written.append(part)
        elif name := names.get(part):
            path, fragment = led_to(part)
            address = site_paths.absolute(url, path) + fragment
            written.append(f'<p><a href="{escaped(address)}">{escaped(in_words(part, name, words))}</a></p>\n')
    return "".join(written)


def _first(
    articles: Iterable[Article], most: int, items: Callable[[Article], Iterable[Item]]
) -> tuple[Cited[Item], ...]:
    """The first of the `items` of each article, `most` of them."""
    found = (Cited(article, item) for article in articles for item in islice(items(article), 1))
    return tuple(islice(found, most))


def _is_short(quote: Quotation) -> bool:
    return len(quote.text) <= _LONGEST_QUOTATION
