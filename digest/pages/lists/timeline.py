"""The digest in order of time, and each topic: what happened when, with its first figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import Catalogue, TopicLink
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import FEWEST, titled
from digest.pages.views import TimelineMonth, TimelineView

if TYPE_CHECKING:
    from digest.model.article_record import ArticleRecord
    from digest.translation.words import Words

TIMELINE = "/timeline/"
_PER_PAGE = 50
_TOPICS = 40


class TimelinePage(PageContent, frozen=True):
    kind: ClassVar[str] = "timeline"
    cards: Cards
    topic: TopicLink | None
    topics: tuple[TopicLink, ...]
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> TimelineView:
        articles = article_store.cards(self.cards.records)
        months = groupby(articles, key=lambda article: article.published.date().replace(day=1))
        return TimelineView(
            months=tuple(TimelineMonth(month, tuple(entries)) for month, entries in months),
            topic=self.topic,
            topics=self.topics,
            pagination=self.pagination,
        )


def timeline_path(topic: str) -> str:
    """The site path of the timeline of the topic of that slug."""
    return f"{TIMELINE}{topic}/"


def timeline_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The pages of the timeline of the digest, and of each topic, the newest first."""
    words = catalogue.settings.words
    if not catalogue.articles:
        return
    timed = [topic for topic in catalogue.topics if len(topic.articles) >= FEWEST]
    links = tuple(TopicLink(topic.subject.slug, topic.subject.label) for topic in timed)
    yield from _pages(TIMELINE, words.gettext("Timeline"), catalogue.stories, None, links[:_TOPICS], words)
    for topic, link in zip(timed, links, strict=True):
        yield from _pages(
            timeline_path(link.slug),
            words.gettext("Timeline: %(topic)s", topic=link.label),
            topic.articles,
            link,
            (),
            words,
        )


def _pages(
    path: str,
    title: str,
    articles: Sequence[ArticleRecord],
    topic: TopicLink | None,
    topics: tuple[TopicLink, ...],
    words: Words,
) -> Iterator[Page]:
    for url, pagination, shown in paginated(path, articles, _PER_PAGE):
        around = topics if pagination.number is None else ()
        yield Page(
            url=url,
            title=titled(title, pagination, words),
            content=TimelinePage(Cards(shown), topic, around, pagination),
        )
