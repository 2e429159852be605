"""The vocabulary of a catalogue: editions, topics, people, outlets, measures, and the annotations they cite.

What a list is (its slug, label, description) is apart from what is in it, so that a page which names a topic does not
depend on all the articles of that topic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt

    from markupsafe import Markup

    from digest.catalogue.succession import Succession
    from digest.content.schema.site import Settings
    from digest.model.article import Article, ContextLink, Figure, PartyKind, Quotation
    from digest.model.article_record import ArticleRecord

Item = TypeVar("Item", "Figure", "Quotation", "ContextLink", covariant=True)
Subject = TypeVar("Subject", covariant=True)


class Cited(Struct, Generic[Item], frozen=True):
    """An annotation with the article it stands in. `has_history` tells whether a figure's measure is known to have more
    than one period."""

    article: Article
    item: Item
    has_history: bool = False


class Edition(Struct, frozen=True):
    """One day, week or month; `slug` is `2019-11-21`, `2019-w47` or `2019-11`, `end` is inclusive."""

    slug: str
    title: str
    label: str
    start: dt.date
    end: dt.date
    intro: Markup


class TopicList(Struct, frozen=True):
    slug: str
    label: str
    description: Markup


class PartyList(Struct, frozen=True):
    """A person or an organisation: what they said, what they reported, and where."""

    slug: str
    name: str
    kind: PartyKind
    role: str
    description: Markup
    url: str | None
    sorted_as: str = ""
    """The name by which it is sorted, where that is not told by the name itself."""


class OutletList(Struct, frozen=True):
    slug: str
    name: str
    description: Markup
    url: str | None


class MeasureSeries(Struct, frozen=True):
    """One measure through time."""

    slug: str
    label: str
    unit: str
    description: Markup


class ArchiveMonth(Struct, frozen=True):
    date: dt.date


class Tally(Struct, Generic[Subject], frozen=True):
    """A list, and how many articles, or figures of a measure, are in it."""

    subject: Subject
    total: int


class PartyTally(Struct, frozen=True):
    """A person or an organisation, and how many quotations and figures there are of them."""

    party: PartyList
    quotes: int
    figures: int


class ArchiveYear(Struct, frozen=True):
    year: int
    months: tuple[Tally[ArchiveMonth], ...]


class TopicLink(NamedTuple):
    """A topic as an article names it."""

    slug: str
    label: str


class Point(NamedTuple):
    """A figure: the article it stands in, its place among the figures there, and whether a correction gives it anew."""

    record: ArticleRecord
    place: int
    is_superseded: bool = False


class Gathered(Struct, Generic[Subject], frozen=True):
    """A list and its articles, newest first."""

    subject: Subject
    articles: tuple[ArticleRecord, ...]

    @property
    def tally(self) -> Tally[Subject]:
        return Tally(self.subject, len(self.articles))


class GatheredEdition(Gathered["Edition"], frozen=True):
    """An edition: its articles are in its own order, the lead first where one is named."""

    lead: ArticleRecord | None


class GatheredParty(Gathered["PartyList"], frozen=True):
    """Someone who speaks or reports: the articles they do so in, and how often they do."""

    quotes: int
    figures: int


class Series(Struct, frozen=True):
    """A measure and its figures, in order of the times they are about."""

    subject: MeasureSeries
    points: tuple[Point, ...]

    @property
    def tally(self) -> Tally[MeasureSeries]:
        return Tally(self.subject, len(self.points))


class StaticPage(Struct, frozen=True):
    path: str  # content/pages/NAME.md
    slug: str
    title: str
    description: str
    content: Markup
    menu: bool
    draft: bool
    aliases: tuple[str, ...]


class Catalogue(Struct, frozen=True):
    """A whole digest, in order. Articles, editions and months are newest first; empty lists have no entry.

    `articles` are all of them, `stories` one of each story that is there in several languages: that of the digest's
    language, which is what lists have.
    """

    settings: Settings
    articles: tuple[ArticleRecord, ...]
    stories: tuple[ArticleRecord, ...]
    editions: tuple[GatheredEdition, ...]
    topics: tuple[Gathered[TopicList], ...]
    parties: tuple[GatheredParty, ...]
    outlets: tuple[Gathered[OutletList], ...]
    measures: tuple[Series, ...]
    months: tuple[Gathered[ArchiveMonth], ...]
    pages: tuple[StaticPage, ...]
    succession: Succession
