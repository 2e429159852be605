"""The pages of editions, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import Catalogue, Edition
from digest.model.article_store import ArticleStore, Cards, Mentions
from digest.model.directives import in_html
from digest.pages.charts.lead_chart import LeadChart, lead_chart
from digest.pages.in_brief import in_brief
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import first_figures, measures_of_first, titled
from digest.pages.placed import Placements, Placing
from digest.pages.views import EditionContents, EditionsView, EditionView

if TYPE_CHECKING:
    from digest.catalogue.measures.summary import MeasureSummary

STORIES = 60
"""So many stories has a page of an edition, and the first up to twice as many: an edition is read as one."""
_TITLES = 8
_FIGURES = 13
"""So many figures are shown at most: of each story the first, and one more for that of the lead."""


class EditionsPage(PageContent, frozen=True):
    """Each edition with its `stories`."""

    kind: ClassVar[str] = "editions"
    editions: tuple[tuple[Edition, Mentions], ...]
    pagination: Pagination

    def compose(self, _: ArticleStore) -> EditionsView:
        return EditionsView(
            tuple(_contents_of(edition, stories) for edition, stories in self.editions), self.pagination
        )


class EditionPage(PageContent, frozen=True):
    kind: ClassVar[str] = "edition"
    edition: Edition
    is_led: bool
    stories: Cards
    total: int
    newer: Edition | None
    older: Edition | None
    histories: tuple[str, ...]
    lead_chart: LeadChart | None
    placements: Placements
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> EditionView:
        articles = article_store.cards(self.stories.records)
        is_first = self.pagination.number is None
        return EditionView(
            edition=self.edition,
            lead=articles[0] if self.is_led and is_first else None,
            articles=articles,
            figures=first_figures(articles, _FIGURES, self.histories) if is_first else (),
            newer=self.newer,
            older=self.older,
            brief=in_brief(articles) if is_first else None,
            lead_chart=self.lead_chart,
            intro=tuple(self.placements.parts(self.edition.intro, article_store)) if is_first else (),
            total=self.total,
            pagination=self.pagination,
        )


def edition_pages(catalogue: Catalogue, histories: Mapping[str, MeasureSummary]) -> Iterator[Page]:
    """The list of editions, and the page of each. `histories` are the measures with more than one period, by slug."""
    words = catalogue.settings.words
    editions = catalogue.editions
    if not editions:
        return
    placing = Placing(catalogue)
    for url, pagination, shown in paginated("/editions/", editions, catalogue.settings.per_page):
        yield Page(
            url=url,
            title=titled(words.gettext("Editions"), pagination, words),
            content=EditionsPage(tuple((each.subject, Mentions(each.articles)) for each in shown), pagination),
        )
    for index, edition in enumerate(editions):
        first = edition.lead or next(iter(edition.articles), None)
        newer = editions[index - 1].subject if index else None
        older = editions[index + 1].subject if index + 1 < len(editions) else None
        for url, pagination, stories in paginated(permalink(edition.subject), edition.articles, STORIES):
            yield Page(
                url=url,
                title=titled(edition.subject.title, pagination, words),
                description=_about(edition.subject, Cards(stories)),
                source=f"content/editions/{edition.subject.slug}.md" if edition.subject.intro else "",
                modified=max((article.published for article in stories), default=None),
                content=EditionPage(
                    edition.subject,
                    edition.lead is not None,
                    Cards(stories),
                    len(edition.articles),
                    newer,
                    older,
                    measures_of_first(stories, histories),
                    lead_chart(first, histories) if pagination.number is None else None,
                    placing.of(in_html(edition.subject.intro)),
                    pagination,
                ),
            )


def _contents_of(edition: Edition, stories: Mentions) -> EditionContents:
    return EditionContents(
        edition,
        tuple(article.title for article in stories.records),
        tuple(article.language for article in stories.records),
    )


def edition_page_again(page: Page) -> Page:
    """The `page` of an edition with the headlines that its stories have now; any other page as it is."""
    content = page.content
    if not isinstance(content, EditionPage):
        return page
    return replace(page, description=_about(content.edition, content.stories))


def _about(edition: Edition, stories: Cards) -> str:
    """What a page of an edition says of itself: the introduction, or the headlines of its first stories."""
    return edition.intro.striptags() or " · ".join(article.title for article in stories.records[:_TITLES])
