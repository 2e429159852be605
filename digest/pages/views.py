"""What templates are given, kind of page by kind of page: docs/templates.md lists every view and field.

A field that is added is no new version; one that goes, or means something else, is.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import asdict

from digest.catalogue.pagination import Pagination
from digest.catalogue.related import Related
from digest.catalogue.reviewed.source_changes import SourceChange
from digest.catalogue.types import (
    ArchiveMonth,
    ArchiveYear,
    Cited,
    Edition,
    OutletList,
    PartyList,
    PartyTally,
    Tally,
    TopicLink,
    TopicList,
)
from digest.model.article import (
    Article,
    ContextLink,
    Correction,
    Figure,
    Quotation,
)
from digest.model.article_record import ArticleRecord
from digest.pages.annotation_views import (
    FigureView,
    KindTotal,
    LinkGroup,
    Note,
    NotedBlock,
    OtherSection,
    QuotationView,
)
from digest.pages.charts.lead_chart import LeadChart
from digest.pages.placed import TextPart
from digest.pages.reported import Forecast, MeasureAtAGlance

VIEWS_VERSION = 2
"""Which set of views this is (docs/templates.md): it counts up when something of it goes or means something else."""


class View(Struct, frozen=True):
    """What one kind of page shows; its template is given the fields."""

    @property
    def fields(self) -> dict[str, Any]:
        """The fields by their names."""
        return asdict(self)


class RelatedInTime(Struct, frozen=True):
    """An earlier or a later article: `relation` is corrects, updates or follows, said of the later of the two."""

    relation: str
    article: ArticleRecord


class InBrief(Struct, frozen=True):
    """A figure, a quotation and a context link that stand for an edition or a long article; one of them may be none."""

    figure: Cited[Figure] | None
    quote: Cited[Quotation] | None
    context: Cited[ContextLink] | None


class HomeView(View, frozen=True):
    """The front page, and the pages of older stories: these have neither lead nor what stands aside."""

    lead: Article | None
    articles: tuple[Article, ...]
    pagination: Pagination
    edition: Edition | None
    editions: tuple[Tally[Edition], ...]
    topics: tuple[Tally[TopicList], ...]
    figures: tuple[Cited[Figure], ...]
    measures: tuple[MeasureAtAGlance, ...]
    lead_chart: LeadChart | None = None


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
    earlier: tuple[RelatedInTime, ...]
    later: tuple[RelatedInTime, ...]
    source_change: SourceChange | None = None
    """What an editor has confirmed of the article's original: that it is not what it was."""
    brief: InBrief | None = None
    """Where the article is long."""


class EditionContents(NamedTuple):
    """An edition in the list of editions, with the titles of its stories, and the languages that these are in."""

    edition: Edition
    titles: tuple[str, ...]
    languages: tuple[str, ...] = ()


class EditionsView(View, frozen=True):
    editions: tuple[EditionContents, ...]
    pagination: Pagination


class EditionView(View, frozen=True):
    """An edition, or one page of its `total` articles; `lead` is the first of them, where the edition names one.

    `intro` are the parts of its introduction; with the lead, the figures and the brief it stands on the first page
    alone.
    """

    edition: Edition
    lead: Article | None
    articles: tuple[Article, ...]
    figures: tuple[Cited[Figure], ...]
    newer: Edition | None
    older: Edition | None
    total: int
    pagination: Pagination
    brief: InBrief | None = None
    lead_chart: LeadChart | None = None
    intro: tuple[TextPart, ...] = ()


class TopicsView(View, frozen=True):
    topics: tuple[Tally[TopicList], ...]


class TopicView(View, frozen=True):
    """A topic; `people` speak in the articles of this page, whose figures are `measured`, or are of no measure.

    `has_timeline` and `has_quotations` tell whether there are such pages of it.
    """

    topic: TopicList
    articles: tuple[Article, ...]
    pagination: Pagination
    measured: tuple[MeasuredFigures, ...]
    has_timeline: bool
    has_quotations: bool
    figures: tuple[Cited[Figure], ...]
    people: tuple[PartyList, ...]


class LetterLink(NamedTuple):
    """A letter of the register of people, and where it begins."""

    letter: str
    url: str


class Letter(NamedTuple):
    """The people below one letter; `id` is that of its heading."""

    letter: str
    id: str
    people: tuple[PartyTally, ...]


class PeopleView(View, frozen=True):
    """People by surname, and organisations; `letters` leads to those on other pages too."""

    people: tuple[Letter, ...]
    organisations: tuple[PartyTally, ...]
    letters: tuple[LetterLink, ...]
    pagination: Pagination


class MeasuredFigures(NamedTuple):
    """Some figures of a measure, the latest first; `total` tells how many there are."""

    measure: str
    label: str
    figures: tuple[Cited[Figure], ...]
    total: int


class RoleInTime(NamedTuple):
    """What articles call somebody, and on which days they did so first and last."""

    role: str
    first: dt.date
    last: dt.date


class PersonView(View, frozen=True):
    """A person or an organisation: what they say and report in the articles of this page.

    `roles`, `forecasts` and the days on which they are `first` and `last` met are told on the first page.
    """

    party: PartyList
    roles: tuple[RoleInTime, ...]
    forecasts: tuple[Forecast, ...]
    first: dt.date | None
    last: dt.date | None
    quotes: tuple[Cited[Quotation], ...]
    measured: tuple[MeasuredFigures, ...]
    figures: tuple[Cited[Figure], ...]
    articles: tuple[Article, ...]
    pagination: Pagination


class OutletsView(View, frozen=True):
    outlets: tuple[Tally[OutletList], ...]


class OutletView(View, frozen=True):
    outlet: OutletList
    articles: tuple[Article, ...]
    pagination: Pagination


class ArchiveView(View, frozen=True):
    """`has_log` tells whether there is a log of corrections to lead to."""

    years: tuple[ArchiveYear, ...]
    has_log: bool


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


class PassagePart(NamedTuple):
    """A part of the sentences that an annotation rests on: `is_held` tells whether it is of the passage."""

    text: str
    is_held: bool


class AnnotationCardView(View, frozen=True):
    """A figure or a quotation on a page of its own, to share; `shared_as` is what the page is called.

    `passage` are the sentences that a figure rests on, as far as they are published; between two that do not follow
    each other stands a part without text.
    """

    article: Article
    figure: Figure | None
    quote: Quotation | None
    shared_as: str = ""
    passage: tuple[PassagePart, ...] = ()


class LoggedCorrection(NamedTuple):
    """A correction in the log, and what the annotation that was mended says now."""

    label: str
    correction: Correction


class GivenAnew(NamedTuple):
    """A figure of a correction that gives the amount `before` of an earlier article anew."""

    figure: Figure
    before: str


class LoggedArticle(NamedTuple):
    """An article in the log: what of it was mended, and which earlier articles it corrects or updates.

    `anew` has for each of the `earlier` ones the amounts that this one gives anew.
    """

    article: Article
    corrections: tuple[LoggedCorrection, ...]
    earlier: tuple[RelatedInTime, ...]
    anew: tuple[tuple[GivenAnew, ...], ...]


class CorrectionsView(View, frozen=True):
    """The log of corrections and updates, the latest first."""

    changes: tuple[LoggedArticle, ...]
    pagination: Pagination


class QuotationsView(View, frozen=True):
    """Quotations by time, the newest first; of a `topic`, its latest; `topics` and `speakers` on the first page."""

    quotes: tuple[Cited[Quotation], ...]
    topic: TopicLink | None
    topics: tuple[TopicLink, ...]
    speakers: tuple[PartyTally, ...]
    pagination: Pagination


class TimelineMonth(NamedTuple):
    """A month, by its first day, and its articles, the newest first."""

    date: dt.date
    articles: tuple[Article, ...]


class TimelineView(View, frozen=True):
    """A digest or a `topic` in order of time, the newest first; `topics` have timelines too, on the first page."""

    months: tuple[TimelineMonth, ...]
    topic: TopicLink | None
    topics: tuple[TopicLink, ...]
    pagination: Pagination


class DescribedColumn(NamedTuple):
    """A column of a dataset, or a view of the database, and what it means; `type` is XML Schema's."""

    name: str
    meaning: str
    type: str = ""


class DescribedDataset(NamedTuple):
    """A dataset: its files begin with `/data/NAME`, and have `total` rows."""

    name: str
    title: str
    meaning: str
    total: int
    columns: tuple[DescribedColumn, ...]


class DataView(View, frozen=True):
    """The page about open data; `queries` are the views of the database."""

    datasets: tuple[DescribedDataset, ...]
    queries: tuple[DescribedColumn, ...]
    has_measures: bool


class StaticView(View, frozen=True):
    """A page of the editor's; `parts` is its `content` cut at directives, with what these put there."""

    content: Markup
    parts: tuple[TextPart, ...]


class NotFoundView(View, frozen=True):
    """The page for missing addresses."""


class OfflineView(View, frozen=True):
    """The page that stands for others without a connection; of the latest `edition`, the articles `kept` are there."""

    edition: Edition | None
    kept: tuple[ArticleRecord, ...]


class RedirectView(View, frozen=True):
    """A page that only leads on; `target` is a web address."""

    target: str
