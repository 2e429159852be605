"""What people say: all quotations by time, the latest on each topic, and those who are quoted most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import Catalogue, Cited, PartyTally, TopicLink
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import titled
from digest.pages.views import QuotationsView

if TYPE_CHECKING:
    from digest.model.article_record import ArticleRecord

QUOTATIONS = "/quotations/"
_ARTICLES_PER_PAGE = 10
_SPEAKERS = 12
_TOPICS = 40


class QuotationsPage(PageContent, frozen=True):
    """All quotations of the articles; on the first page with the `speakers` quoted most."""

    kind: ClassVar[str] = "quotations"
    cards: Cards
    topic: TopicLink | None
    topics: tuple[TopicLink, ...]
    speakers: tuple[PartyTally, ...]
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> QuotationsView:
        articles = article_store.cards(self.cards.records)
        return QuotationsView(
            quotes=tuple(Cited(article, quote) for article in articles for quote in article.quotes),
            topic=self.topic,
            topics=self.topics,
            speakers=self.speakers,
            pagination=self.pagination,
        )


def quotations_path(topic: str) -> str:
    """The site path of the quotations on the topic of that slug."""
    return f"{QUOTATIONS}{topic}/"


def quotation_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The pages of quotations, the newest first, and one for each topic with the latest on it."""
    words = catalogue.settings.words
    quoting = [article for article in catalogue.stories if article.quotes]
    if not quoting:
        return
    on = {topic.subject.slug: _latest(topic.articles) for topic in catalogue.topics}
    links = tuple(
        TopicLink(each.subject.slug, each.subject.label) for each in catalogue.topics if on[each.subject.slug]
    )
    most = sorted(catalogue.parties, key=lambda party: -party.quotes)[:_SPEAKERS]
    speakers = tuple(PartyTally(party.subject, party.quotes, party.figures) for party in most if party.quotes)
    for url, pagination, articles in paginated(QUOTATIONS, quoting, _ARTICLES_PER_PAGE):
        is_first = pagination.number is None
        around = (links[:_TOPICS], speakers) if is_first else ((), ())
        yield Page(
            url=url,
            title=titled(words.gettext("Quotations"), pagination, words),
            content=QuotationsPage(Cards(articles), None, *around, pagination),
        )
    for link in links:
        yield Page(
            url=quotations_path(link.slug),
            title=words.gettext("Quotations: %(topic)s", topic=link.label),
            content=QuotationsPage(Cards(on[link.slug]), link, (), (), Pagination()),
        )


def _latest(articles: tuple[ArticleRecord, ...]) -> tuple[ArticleRecord, ...]:
    """The latest articles that quote somebody, as many as a page shows."""
    found: list[ArticleRecord] = []
    for article in articles:
        if article.quotes:
            found.append(article)
        if len(found) == _ARTICLES_PER_PAGE:
            break
    return tuple(found)
