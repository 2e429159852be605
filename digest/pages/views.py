"""What templates are given, kind of page by kind of page: docs/templates.md lists every view and field.

A field that is added is no new version; one that goes, or means something else, is.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import asdict

from digest.catalogue.pagination import Pagination
from digest.catalogue.related import Related
from digest.catalogue.source_changes import SourceChange
from digest.catalogue.types import (
    ArchiveMonth,
    ArchiveYear,
    Cited,
    Edition,
    MeasureSeries,
    OutletList,
    PartyList,
    PartyTally,
    Tally,
    TopicLink,
    TopicList,
)
from digest.model.article import (
    Annotation,
    Article,
    ContextLink,
    Figure,
    LinkKind,
    OtherAnnotation,
    Quotation,
)
from digest.model.article_record import ArticleRecord, FigureRecord
from digest.pages.chart import Chart

VIEWS_VERSION = 2
"""Which set of views this is."""


class View(Struct, frozen=True):
    """What one kind of page shows; its template is given the fields."""

    @property
    def fields(self) -> dict[str, Any]:
        """The fields by their names."""
        return asdict(self)


class Note(Struct, frozen=True):
    """What is said beside a passage: its annotation, numbered in the order of the text."""

    annotation: Annotation
    kind: str
    number: int
    original: str
    template: str
    """That of the kind's notes."""


class NotedBlock(Struct, frozen=True):
    """A block of the body and the notes on passages that begin in it."""

    html: Markup
    notes: tuple[Note, ...]


class Comparison(Struct, frozen=True):
    """Another figure for the same measure and period; `differs` where it gives another amount."""

    article: ArticleRecord
    figure: FigureRecord
    differs: bool


class FigureView(Struct, frozen=True):
    """A figure beside what others report; `more` where they report more than is shown here."""

    figure: Figure
    number: int | None
    original: str
    comparisons: tuple[Comparison, ...]
    more: bool


class QuotationView(Struct, frozen=True):
    """A quotation with the number of its passage; `is_noted` where it has a note beside it, since it has a remark."""

    quote: Quotation
    number: int | None
    original: str
    is_noted: bool


class LinkGroup(Struct, frozen=True):
    kind: LinkKind
    label: str
    links: tuple[ContextLink, ...]


class KindTotal(Struct, frozen=True):
    """A kind of annotation, what its switch is called, and how many passages there are of it."""

    name: str
    label: str
    total: int
    stylesheet: str


class OtherView(Struct, frozen=True):
    """An annotation without a note, of a kind that has no part of the page of its own."""

    annotation: OtherAnnotation
    original: str


class OtherSection(Struct, frozen=True):
    """Those of one kind; `template` is the kind's."""

    kind: str
    label: str
    template: str
    views: tuple[OtherView, ...]


class Annotated(Struct, frozen=True):
    """An article's annotations as its page shows them; `noted` has the ids of those that have a note."""

    body: tuple[NotedBlock, ...]
    notes: tuple[Note, ...]
    noted: frozenset[str]
    kinds: tuple[KindTotal, ...]
    figures: tuple[FigureView, ...]
    quotes: tuple[QuotationView, ...]
    links: tuple[LinkGroup, ...]
    others: tuple[OtherSection, ...]


class HomeView(View, frozen=True):
    """The front page, and the pages of older stories: these have neither lead nor what stands aside."""

    lead: Article | None
    articles: tuple[Article, ...]
    pagination: Pagination
    edition: Edition | None
    editions: tuple[Tally[Edition], ...]
    topics: tuple[Tally[TopicList], ...]
    figures: tuple[Cited[Figure], ...]
    measures: tuple[Tally[MeasureSeries], ...]


class ArticleView(View, frozen=True):
    """An article, its annotations, and what the digest knows around it."""

    article: Article
    body: tuple[NotedBlock, ...]
    notes: tuple[Note, ...]
    noted: frozenset[str]
    kinds: tuple[KindTotal, ...]
    figures: tuple[FigureView, ...]
    quotes: tuple[QuotationView, ...]
    links: tuple[LinkGroup, ...]
    others: tuple[OtherSection, ...]
    related: tuple[Related, ...]
    edition: Edition | None
    newer: ArticleRecord | None
    older: ArticleRecord | None
    topics: tuple[TopicLink, ...]
    outlet: OutletList
    source_change: SourceChange | None = None
    """What an editor has confirmed of the article's original: that it is not what it was."""


class EditionContents(NamedTuple):
    """An edition in the list of editions, with the titles of its stories."""

    edition: Edition
    titles: tuple[str, ...]


class EditionsView(View, frozen=True):
    editions: tuple[EditionContents, ...]
    pagination: Pagination


class EditionView(View, frozen=True):
    """An edition; `lead` is the first of its articles, where the edition names one."""

    edition: Edition
    lead: Article | None
    articles: tuple[Article, ...]
    figures: tuple[Cited[Figure], ...]
    newer: Edition | None
    older: Edition | None


class TopicsView(View, frozen=True):
    topics: tuple[Tally[TopicList], ...]


class TopicView(View, frozen=True):
    """A topic; `people` speak in the articles of this page."""

    topic: TopicList
    articles: tuple[Article, ...]
    pagination: Pagination
    figures: tuple[Cited[Figure], ...]
    people: tuple[PartyList, ...]


class PeopleView(View, frozen=True):
    people: tuple[PartyTally, ...]
    organisations: tuple[PartyTally, ...]
    pagination: Pagination


class PersonView(View, frozen=True):
    """A person or an organisation: what they say and report in the articles of this page."""

    party: PartyList
    quotes: tuple[Cited[Quotation], ...]
    figures: tuple[Cited[Figure], ...]
    articles: tuple[Article, ...]
    pagination: Pagination


class OutletsView(View, frozen=True):
    outlets: tuple[Tally[OutletList], ...]


class OutletView(View, frozen=True):
    outlet: OutletList
    articles: tuple[Article, ...]
    pagination: Pagination


class MeasuresView(View, frozen=True):
    """The measures, each with its latest figure."""

    measures: tuple[tuple[Tally[MeasureSeries], Cited[Figure]], ...]


class MeasureView(View, frozen=True):
    """A measure and its figures, in order of the times they are about; `chart` where they can be drawn."""

    measure: MeasureSeries
    points: tuple[Cited[Figure], ...]
    chart: Chart | None
    pagination: Pagination


class ArchiveView(View, frozen=True):
    years: tuple[ArchiveYear, ...]


class ArchiveMonthView(View, frozen=True):
    month: ArchiveMonth
    articles: tuple[Article, ...]
    pagination: Pagination


class SearchView(View, frozen=True):
    """What leads on without a search: those with most in them, and each year with its number of stories."""

    topics: tuple[Tally[TopicList], ...]
    parties: tuple[PartyTally, ...]
    outlets: tuple[Tally[OutletList], ...]
    years: tuple[tuple[int, int], ...]


class StaticView(View, frozen=True):
    content: Markup


class NotFoundView(View, frozen=True):
    """The page for missing addresses."""


class RedirectView(View, frozen=True):
    """A page that only leads on; `target` is a web address."""

    target: str
