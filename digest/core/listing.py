"""The vocabulary of a catalogue: editions, topics, people, outlets, measures, and the annotations they cite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import datetime as dt

    from markupsafe import Markup

    from digest.core.model import Article, ContextLink, Figure, PartyKind, Quote
    from digest.core.settings import Settings

Item = TypeVar("Item", "Figure", "Quote", "ContextLink", covariant=True)


@dataclass(frozen=True, slots=True)
class Cited(Generic[Item]):
    """An annotation with the article it stands in."""

    article: Article
    item: Item


@dataclass(frozen=True, slots=True)
class Edition:
    """The articles of one day, week or month; `slug` is `2019-11-21`, `2019-w47` or `2019-11`.

    `articles` holds all of them in the edition's order, the lead first where one is named; `end` is inclusive.
    """

    slug: str
    title: str
    label: str
    start: dt.date
    end: dt.date
    intro: Markup
    lead: Article | None
    articles: tuple[Article, ...]

    @property
    def figures(self) -> tuple[Cited[Figure], ...]:
        """The first key figure of each article."""
        return tuple(Cited(article, article.figures[0]) for article in self.articles if article.figures)


@dataclass(frozen=True, slots=True)
class TopicList:
    slug: str
    label: str
    description: Markup
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class PartyList:
    """A person or an organisation: what they said, what they reported, and where."""

    slug: str
    name: str
    kind: PartyKind
    role: str
    description: Markup
    url: str | None
    quotes: tuple[Cited[Quote], ...]
    figures: tuple[Cited[Figure], ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class OutletList:
    slug: str
    name: str
    description: Markup
    url: str | None
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class MeasureSeries:
    """One measure through time: its figures in order of the period they are about."""

    slug: str
    label: str
    unit: str
    description: Markup
    points: tuple[Cited[Figure], ...]


@dataclass(frozen=True, slots=True)
class ArchiveMonth:
    date: dt.date
    articles: tuple[Article, ...]

    @property
    def total(self) -> int:
        return len(self.articles)


@dataclass(frozen=True, slots=True)
class ArchiveYear:
    year: int
    months: tuple[ArchiveMonth, ...]

    @property
    def total(self) -> int:
        return sum(month.total for month in self.months)


@dataclass(frozen=True, slots=True)
class StaticPage:
    path: str  # content/pages/NAME.md
    slug: str
    title: str
    description: str
    content: Markup
    menu: bool
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A whole digest, ready to be shown. Articles and editions are newest first; empty lists have no entry."""

    settings: Settings
    articles: tuple[Article, ...]
    editions: tuple[Edition, ...]
    topics: tuple[TopicList, ...]
    parties: tuple[PartyList, ...]
    outlets: tuple[OutletList, ...]
    measures: tuple[MeasureSeries, ...]
    archive: tuple[ArchiveYear, ...]
    pages: tuple[StaticPage, ...]
