"""The search page: what it is given is what leads on where search does not, as without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digest.catalogue.types import Catalogue, OutletList, PartyTally, Tally, TopicList
from digest.model.article_store import ArticleStore
from digest.pages.jobs import Page, PageContent
from digest.pages.views import SearchView

ADDRESS = "/search/"
_MOST = 12


class SearchPage(PageContent, frozen=True):
    kind: ClassVar[str] = "search"
    topics: tuple[Tally[TopicList], ...]
    parties: tuple[PartyTally, ...]
    outlets: tuple[Tally[OutletList], ...]
    years: tuple[tuple[int, int], ...]

    def compose(self, _: ArticleStore) -> SearchView:
        return SearchView(self.topics, self.parties, self.outlets, self.years)


def search_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The search page, unless site.yaml switches search off.

    It names what there is most of: everything else is a step further, and the page stays small at any size of the
    digest. No search engine should list it, since what it finds has pages of its own.
    """
    if not catalogue.settings.search:
        return
    parties = [PartyTally(party.subject, party.quotes, party.figures) for party in catalogue.parties]
    topics = [topic.tally for topic in catalogue.topics]
    outlets = [outlet.tally for outlet in catalogue.outlets]
    years: dict[int, int] = {}
    for month in catalogue.months:
        years[month.subject.date.year] = years.get(month.subject.date.year, 0) + len(month.articles)
    # Sorting is stable: of those that are even, the order of their lists decides.
    yield Page(
        url=ADDRESS,
        title=catalogue.settings.words.pgettext("page", "Search"),
        listed=False,
        content=SearchPage(
            tuple(sorted(topics, key=lambda topic: -topic.total)[:_MOST]),
            tuple(sorted(parties, key=lambda tally: -tally.quotes - tally.figures)[:_MOST]),
            tuple(sorted(outlets, key=lambda outlet: -outlet.total)[:_MOST]),
            tuple(years.items()),
        ),
    )
