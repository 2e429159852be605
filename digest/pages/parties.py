"""The pages of people and organisations, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.permalinks import permalink
from digest.catalogue.types import Catalogue, Cited, GatheredParty, PartyList, PartyTally
from digest.model.article import PartyKind
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.lists import titled
from digest.pages.views import PeopleView, PersonView

_PARTIES_PER_PAGE = 500


class PeoplePage(PageContent, frozen=True):
    kind: ClassVar[str] = "people"
    parties: tuple[PartyTally, ...]
    pagination: Pagination

    def compose(self, _: ArticleStore) -> PeopleView:
        return PeopleView(
            people=tuple(tally for tally in self.parties if tally.party.kind is PartyKind.PERSON),
            organisations=tuple(tally for tally in self.parties if tally.party.kind is PartyKind.ORGANISATION),
            pagination=self.pagination,
        )


class PersonPage(PageContent, frozen=True):
    kind: ClassVar[str] = "person"
    party: PartyList
    cards: Cards
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> PersonView:
        articles = article_store.cards(self.cards.records)
        own = self.party.kind, self.party.slug
        return PersonView(
            party=self.party,
            quotes=tuple(
                Cited(article, quote)
                for article in articles
                for quote in article.quotes
                if own in {(speaker.kind, speaker.slug) for speaker in quote.speakers}
            ),
            figures=tuple(
                Cited(article, figure)
                for article in articles
                for figure in article.figures
                if figure.by and (figure.by.kind, figure.by.slug) == own
            ),
            articles=articles,
            pagination=self.pagination,
        )


def party_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list of people and organisations, and the pages of each."""
    if not catalogue.parties:
        return
    tallies = [PartyTally(party.subject, party.quotes, party.figures) for party in catalogue.parties]
    people = [tally for tally in tallies if tally.party.kind is PartyKind.PERSON]
    organisations = [tally for tally in tallies if tally.party.kind is PartyKind.ORGANISATION]
    # Pages are counted from the end of a list that begins with its newest; here, from its last name.
    for url, pagination, shown in paginated("/people/", [*people, *organisations], _PARTIES_PER_PAGE):
        yield Page(
            url=url,
            title=titled("People and organisations", pagination),
            content=PeoplePage(tuple(shown), pagination),
        )
    for party in catalogue.parties:
        yield from _pages_of(party, catalogue.settings.per_page)


def _pages_of(party: GatheredParty, per_page: int) -> Iterator[Page]:
    for url, pagination, articles in paginated(permalink(party.subject), party.articles, per_page):
        yield Page(
            url=url,
            title=titled(party.subject.name, pagination),
            description=party.subject.role,
            content=PersonPage(party.subject, Cards(articles), pagination),
        )
