"""What the templates of an article page are given: annotations with their numbers, originals and comparisons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from markupsafe import Markup
from msgspec import Struct

from digest.catalogue.types import Point
from digest.markdown import highlight
from digest.model.article import Annotation, Article, ContextLink, Figure, LinkKind, Quotation, Status
from digest.model.article_record import ArticleRecord, FigureRecord
from digest.text.folding import fold
from digest.verification.text_fragment import fragment_url, passage_url

KINDS: Mapping[type[Annotation], str] = {Figure: "figure", Quotation: "quote", ContextLink: "link"}

_MOST_COMPARISONS = 5
_EXPECTED = frozenset({Status.FORECAST, Status.TARGET})

LINK_LABELS: Mapping[LinkKind, str] = {
    LinkKind.PRIMARY: "Primary sources",
    LinkKind.BACKGROUND: "Background",
    LinkKind.DATA: "Data",
    LinkKind.RESPONSE: "Responses",
    LinkKind.UPDATE: "Updates",
    LinkKind.CORRECTION: "Corrections",
}


class Note(Struct, frozen=True):
    """An annotation with a passage, numbered in the order of the text."""

    annotation: Annotation
    kind: str
    number: int
    original: str


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
    quote: Quotation
    number: int | None
    original: str


class LinkGroup(Struct, frozen=True):
    kind: LinkKind
    label: str
    links: tuple[ContextLink, ...]


class Totals(Struct, frozen=True):
    """How many notes there are of each kind."""

    figure: int
    quote: int
    link: int


class ArticleView(Struct, frozen=True):
    """An article as its page shows it; `noted` has the ids of the annotations that have a note."""

    body: tuple[NotedBlock, ...]
    notes: tuple[Note, ...]
    noted: frozenset[str]
    totals: Totals
    figures: tuple[FigureView, ...]
    quotes: tuple[QuotationView, ...]
    links: tuple[LinkGroup, ...]


Reports = Callable[[Figure], Iterable[Point]]
"""For a figure, those that give the same measure at the same time elsewhere in a digest."""


def nothing_else(figure: Figure) -> Iterable[Point]:
    """No other report of any figure."""
    return ()


def article_view(article: Article, others: Reports = nothing_else) -> ArticleView:
    """How `article` is shown beside what `others` report in the digest."""
    originals = _originals(article)
    # A number stands at the end of its passage, so ends decide.
    placed = sorted((a for a in article.annotations if a.spans), key=lambda a: (a.spans[-1].end, a.spans[0].start))
    notes = {
        annotation.id: Note(annotation, KINDS[type(annotation)], number, originals[annotation.id])
        for number, annotation in enumerate(placed, start=1)
    }
    passages = [
        highlight.HighlightedPassage(n.annotation.id, n.kind, n.number, n.annotation.spans, _name(n.annotation))
        for n in notes.values()
    ]
    body = tuple(
        NotedBlock(Markup(block.html), tuple(sorted((notes[name] for name in block.passages), key=_number)))
        for block in highlight.weave(article.body, passages)
    )
    numbers = {name: note.number for name, note in notes.items()}
    kinds = [note.kind for note in notes.values()]
    return ArticleView(
        body=body,
        notes=tuple(notes.values()),
        noted=frozenset(notes),
        totals=Totals(**{kind: kinds.count(kind) for kind in KINDS.values()}),
        figures=tuple(
            _figure_view(article, figure, numbers.get(figure.id), originals[figure.id], others(figure))
            for figure in article.figures
        ),
        quotes=tuple(QuotationView(quote, numbers.get(quote.id), originals[quote.id]) for quote in article.quotes),
        links=_link_groups(article),
    )


def _figure_view(
    article: Article, figure: Figure, number: int | None, original: str, others: Iterable[Point]
) -> FigureView:
    told = comparisons(article, figure, others)
    return FigureView(figure, number, original, told[:_MOST_COMPARISONS], len(told) > _MOST_COMPARISONS)


def comparisons(article: Article, figure: Figure, others: Iterable[Point]) -> tuple[Comparison, ...]:
    """What `others` report for the measure and the period of `figure`: each amount once for each outlet.

    What happened and what was expected are no contradiction, so only figures of one sort can differ. No more are looked
    for than tell that there are too many to show.
    """
    amount = figure.value.number, figure.value.upper
    told: set[tuple[Decimal | None, Decimal | None, str]] = {(*amount, (figure.source or article.source).outlet_slug)}
    found: list[Comparison] = []
    for record, index in others:
        other = record.figures[index]
        report = other.number, other.upper, other.outlet_slug
        if report in told:
            continue
        told.add(report)
        same = (other.number, other.upper) == amount
        alike = (other.status in _EXPECTED) == (figure.status in _EXPECTED)
        if same or alike:
            found.append(Comparison(record, other, differs=not same))
        if len(found) > _MOST_COMPARISONS:
            break
    return tuple(found)


def _link_groups(article: Article) -> tuple[LinkGroup, ...]:
    """The context links by kind, in the order of the kinds; empty kinds are left out."""
    groups = ((kind, tuple(link for link in article.links if link.kind is kind)) for kind in LinkKind)
    return tuple(LinkGroup(kind, LINK_LABELS[kind], links) for kind, links in groups if links)


def _number(note: Note) -> int:
    return note.number


def _name(annotation: Annotation) -> str:
    match annotation:
        case Figure(label=label):
            return label
        case Quotation(speaker=speaker):
            return speaker.name
        case ContextLink(title=title):
            return title


def _originals(article: Article) -> dict[str, str]:
    """For each annotation, the link that lands a reader on its passage in the original (a text fragment)."""
    folded = fold(article.body.text)
    urls = {}
    for annotation in article.annotations:
        if isinstance(annotation, ContextLink):
            urls[annotation.id] = article.source.address
        elif annotation.spans and annotation.source is None:
            urls[annotation.id] = passage_url(article.source.address, folded, annotation.spans)
        else:
            url = (annotation.source or article.source).address
            urls[annotation.id] = fragment_url(url, annotation.text) if isinstance(annotation, Quotation) else url
    return urls
