"""The pages of editions, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.permalinks import permalink
from digest.catalogue.types import Catalogue, Edition, GatheredEdition
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page
from digest.pages.lists import first_figures, titled


class Contents(NamedTuple):
    """An edition in the list of editions, with the titles of its stories."""

    edition: Edition
    titles: tuple[str, ...]


def edition_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of editions, and the page of each."""
    editions = catalogue.editions
    if not editions:
        return
    for url, pagination, shown in paginated("/editions/", editions, catalogue.settings.per_page):
        yield Page(
            url=url,
            kind="editions",
            title=titled("Editions", pagination),
            compose=_contents,
            given=(tuple(_contents_of(edition) for edition in shown), pagination),
        )
    for index, edition in enumerate(editions):
        yield Page(
            url=permalink(edition.subject),
            kind="edition",
            title=edition.subject.title,
            description=_about(edition),
            source=f"content/editions/{edition.subject.slug}.md" if edition.subject.intro else "",
            modified=max((article.published for article in edition.articles), default=None),
            compose=_shown,
            given=(
                edition.subject,
                edition.lead is not None,
                Cards(edition.articles),
                editions[index - 1].subject if index else None,
                editions[index + 1].subject if index + 1 < len(editions) else None,
            ),
        )


def _contents_of(edition: GatheredEdition) -> Contents:
    return Contents(edition.subject, tuple(article.title for article in edition.articles))


def _about(edition: GatheredEdition) -> str:
    return edition.subject.intro.striptags() or "; ".join(article.title for article in edition.articles)


def _contents(_: ArticleStore, editions: tuple[Contents, ...], pagination: Pagination) -> Mapping[str, Any]:
    return {"editions": editions, "pagination": pagination}


def _shown(
    article_store: ArticleStore,
    edition: Edition,
    is_led: bool,
    stories: Cards,
    newer: Edition | None,
    older: Edition | None,
) -> Mapping[str, Any]:
    articles = article_store.cards(stories.records)
    return {
        "edition": edition,
        "lead": articles[0] if is_led else None,
        "articles": articles,
        "figures": first_figures(articles, len(articles)),
        "newer": newer,
        "older": older,
    }
