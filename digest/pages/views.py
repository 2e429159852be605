"""What templates are given, kind of page by kind of page: docs/templates.md lists every view and field.

A field that is added is no new version; one that goes, or means something else, is.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import asdict

from digest.catalogue.changes import AmountDifference
from digest.catalogue.outcomes import Assessment
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
    Correction,
    Figure,
    LinkKind,
    OtherAnnotation,
    Quotation,
)
from digest.model.article_record import ArticleRecord, FigureRecord
from digest.pages.chart import Chart
from digest.pages.reported import Headline, MeasureAtAGlance, ReportedAmount
from digest.quantities.consistency import AmountRelation
from digest.quantities.period import Period

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
    """Another figure for the same measure and period; `differs` where both amounts cannot be right.

    `relation` tells the same amount from one that is consistent with it: "over 46,000" with 46,400.
    """

    article: ArticleRecord
    figure: FigureRecord
    differs: bool
    relation: AmountRelation


class FigureView(Struct, frozen=True):
    """A figure beside what others report; `more` where they report more than is shown here.

    `has_history` tells whether its measure has more than one period: its page has a picture, `sparkline.svg`.
    """

    figure: Figure
    number: int | None
    original: str
    comparisons: tuple[Comparison, ...]
    more: bool
    has_history: bool = False
    superseded_by: ArticleRecord | None = None
    """The article that corrects this one and gives the figure anew."""


class RelatedInTime(Struct, frozen=True):
    """An earlier or a later article: `relation` is corrects, updates or follows, said of the later of the two."""

    relation: str
    article: ArticleRecord


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
    brief: InBrief | None = None


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


class MeasureOnDesk(NamedTuple):
    """A measure in the list of all, with its latest figure."""

    measure: MeasureSeries
    headline: Headline
    latest: Cited[Figure]


class MeasuresView(View, frozen=True):
    """The measures; `desks` has the site paths of the other pages of numbers."""

    measures: tuple[MeasureOnDesk, ...]
    pagination: Pagination
    desks: tuple[str, ...]


class MeasureView(View, frozen=True):
    """A measure and the reports of it, the latest first; `headline`, `latest` and `chart` on its own page alone.

    `superseded` has the indices of the reports that a correction gives anew: they count for nothing else.
    """

    measure: MeasureSeries
    headline: Headline | None
    latest: Cited[Figure] | None
    chart: Chart | None
    points: tuple[Cited[Figure], ...]
    superseded: tuple[int, ...]
    pagination: Pagination


class Forecast(Struct, frozen=True):
    """A forecast or target, and what came: `outcome` is the amount that stands for its period, where there is one.

    Without a `measure` it cannot be told what came. It has no `period` where the figure names none.
    """

    measure: MeasureSeries | None
    period: Period | None
    amount: ReportedAmount
    assessment: Assessment
    outcome: ReportedAmount | None


class ForecastsView(View, frozen=True):
    """Each forecast with its earliest report; `verdicts` counts those of all pages, on the first of them alone."""

    forecasts: tuple[tuple[Forecast, Cited[Figure]], ...]
    verdicts: dict[str, int]
    pagination: Pagination


class Disagreement(Struct, frozen=True):
    """Amounts for one measure and period that cannot all be right; `by` says how far the greatest is from the least.

    `more` is how many amounts are not shown.
    """

    measure: MeasureSeries
    period: Period
    is_named: bool
    amounts: tuple[ReportedAmount, ...]
    more: int
    by: AmountDifference


class DisagreementsView(View, frozen=True):
    """Each disagreement with the earliest report of each of its amounts."""

    disagreements: tuple[tuple[Disagreement, tuple[Cited[Figure], ...]], ...]
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


class AnnotationCardView(View, frozen=True):
    """A figure or a quotation on a page of its own, to share."""

    article: Article
    figure: Figure | None
    quote: Quotation | None


class LoggedCorrection(NamedTuple):
    """A correction in the log, and what the annotation that was mended says now."""

    label: str
    correction: Correction


class LoggedArticle(NamedTuple):
    """An article in the log: what of it was mended, and which earlier articles it corrects or updates."""

    article: Article
    corrections: tuple[LoggedCorrection, ...]
    earlier: tuple[RelatedInTime, ...]


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
    content: Markup


class NotFoundView(View, frozen=True):
    """The page for missing addresses."""


class RedirectView(View, frozen=True):
    """A page that only leads on; `target` is a web address."""

    target: str
