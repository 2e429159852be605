"""The annotations of an article as its page shows them: with their numbers, notes and comparisons."""

from __future__ import annotations

from markupsafe import Markup
from msgspec import Struct

from digest.catalogue.measures.outcomes import ForecastOutcome
from digest.model.article import Annotation, ContextLink, Figure, LinkKind, OtherAnnotation, Quotation
from digest.model.article_record import ArticleRecord, FigureRecord
from digest.pages.placed import Placed
from digest.quantities.consistency import AmountRelation


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
    placed: Placed | None = None
    """What a directive put in the place of the block."""


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
    outcome: ForecastOutcome | None = None
    """What came of it, where it is a forecast or a target and this is reported."""


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
