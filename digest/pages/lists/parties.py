"""The pages of people and organisations, and the list of them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.surnames import letter, order
from digest.catalogue.types import Catalogue, Cited, GatheredParty, PartyList, PartyTally
from digest.model.article import PartyKind
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent, feeds_at
from digest.pages.lists.figure_groups import grouped, loose
from digest.pages.lists.lists import titled
from digest.pages.reported import Forecast
from digest.pages.views import Letter, LetterLink, PeopleView, PersonView, RoleInTime

_PEOPLE = "/people/"
_PARTIES_PER_PAGE = 500
_STORIES_PER_PAGE = 20
_SHARE = 4
"""A page of one person has so many times the figures of a measure that a page of many has."""
_ROLES = 12
_FORECASTS = 20


class PeoplePage(PageContent, frozen=True):
    kind: ClassVar[str] = "people"
    parties: tuple[PartyTally, ...]
    letters: tuple[LetterLink, ...]
    pagination: Pagination
    language: str

    def compose(self, _: ArticleStore) -> PeopleView:
        return PeopleView(
            people=_by_letter([tally for tally in self.parties if tally.party.kind is PartyKind.PERSON], self.language),
            organisations=tuple(tally for tally in self.parties if tally.party.kind is PartyKind.ORGANISATION),
            letters=self.letters,
            pagination=self.pagination,
        )


class PersonPage(PageContent, frozen=True):
    """`roles`, `first` and `last` are told on the first page; `labels` are those of measures."""

    kind: ClassVar[str] = "person"
    party: PartyList
    cards: Cards
    labels: tuple[tuple[str, str], ...]
    roles: tuple[RoleInTime, ...]
    forecasts: tuple[Forecast, ...]
    first: dt.date | None
    last: dt.date | None
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> PersonView:
        articles = article_store.cards(self.cards.records)
        own = self.party.kind, self.party.slug
        figures = [
            Cited(article, figure)
            for article in articles
            for figure in article.figures
            if figure.by and (figure.by.kind, figure.by.slug) == own
        ]
        return PersonView(
            party=self.party,
            roles=self.roles,
            forecasts=self.forecasts,
            first=self.first,
            last=self.last,
            quotes=tuple(
                Cited(article, quote)
                for article in articles
                for quote in article.quotes
                if own in {(speaker.kind, speaker.slug) for speaker in quote.speakers}
            ),
            measured=grouped(figures, dict(self.labels), _SHARE),
            figures=loose(figures, _SHARE),
            articles=articles,
            pagination=self.pagination,
        )


def party_pages(catalogue: Catalogue, forecasts: Iterable[Forecast] = ()) -> Iterator[Page]:
    """The list of people and organisations, and the pages of each. `forecasts` are the digest's."""
    words = catalogue.settings.words
    if not catalogue.parties:
        return
    tallies = [PartyTally(party.subject, party.quotes, party.figures) for party in catalogue.parties]
    people = [tally for tally in tallies if tally.party.kind is PartyKind.PERSON]
    people.sort(key=lambda tally: order(tally.party, words.language))
    organisations = [tally for tally in tallies if tally.party.kind is PartyKind.ORGANISATION]
    # Pages are counted from the end of a list that begins with its newest; here, from its last name.
    pages = list(paginated(_PEOPLE, [*people, *organisations], _PARTIES_PER_PAGE))
    letters = _letter_links([(url, shown) for url, _, shown in pages], words.language)
    for url, pagination, shown in pages:
        yield Page(
            url=url,
            title=titled(words.gettext("People and organisations"), pagination, words),
            content=PeoplePage(tuple(shown), letters, pagination, words.language),
        )
    own: defaultdict[tuple[PartyKind, str | None], list[Forecast]] = defaultdict(list)
    for forecast in forecasts:
        by = forecast.amount.figure.by
        if by:
            own[by.kind, by.slug].append(forecast)
    for party in catalogue.parties:
        yield from _pages_of(party, catalogue, own.get((party.subject.kind, party.subject.slug), ()))


def _letter_links(pages: Sequence[tuple[str, Sequence[PartyTally]]], language: str) -> tuple[LetterLink, ...]:
    """Where each letter begins."""
    found: dict[str, str] = {}
    for url, shown in pages:
        for tally in shown:
            if tally.party.kind is PartyKind.PERSON:
                name = letter(tally.party, language)
                found.setdefault(name, f"{url}#{_fragment(name)}")
    return tuple(LetterLink(name, url) for name, url in found.items())


def _fragment(name: str) -> str:
    return f"letter-{'other' if name == '#' else name.lower()}"


def _by_letter(people: Sequence[PartyTally], language: str) -> tuple[Letter, ...]:
    groups: dict[str, list[PartyTally]] = {}
    for tally in people:
        groups.setdefault(letter(tally.party, language), []).append(tally)
    return tuple(Letter(name, _fragment(name), tuple(group)) for name, group in groups.items())


def _pages_of(party: GatheredParty, catalogue: Catalogue, forecasts: Sequence[Forecast]) -> Iterator[Page]:
    words = catalogue.settings.words
    own, measures = (party.subject.kind, party.subject.slug), catalogue.settings.measures
    roles = _roles(party)
    feeds = feeds_at(permalink(party.subject), is_made=catalogue.settings.list_feeds)
    for url, pagination, articles in paginated(permalink(party.subject), party.articles, _STORIES_PER_PAGE):
        is_first = pagination.number is None
        named = {
            figure.measure
            for article in articles
            for figure in article.figures
            if figure.measure and figure.by and (figure.by.kind, figure.by.slug) == own
        }
        yield Page(
            url=url,
            title=titled(party.subject.name, pagination, words),
            description=party.subject.role,
            section=_PEOPLE,
            feed=feeds.atom,
            json_feed=feeds.json,
            content=PersonPage(
                party.subject,
                Cards(articles),
                tuple((slug, measures[slug].label) for slug in sorted(named)),
                roles if is_first else (),
                tuple(forecasts[:_FORECASTS]) if is_first else (),
                party.articles[-1].published.date() if is_first else None,
                party.articles[0].published.date() if is_first else None,
                pagination,
            ),
        )


def _roles(party: GatheredParty) -> tuple[RoleInTime, ...]:
    """What articles call them, the newest role first, each from its first day to its last."""
    own = party.subject.kind, party.subject.slug
    days: dict[str, list[dt.date]] = {}
    for article in party.articles:
        for quote in article.quotes:
            if quote.role and own in {(speaker.kind, speaker.slug) for speaker in quote.speakers}:
                days.setdefault(quote.role, []).append(article.published.date())
    return tuple(RoleInTime(role, min(found), max(found)) for role, found in days.items())[:_ROLES]
