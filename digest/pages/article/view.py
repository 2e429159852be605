"""An article as its page shows it: annotations with their numbers, originals and comparisons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from digest.catalogue.measures.outcomes import ForecastOutcome
from digest.catalogue.types import Point
from digest.markdown import highlight
from digest.markdown.directed import directed
from digest.model.article import EXPECTED, Annotation, Article, Figure, LinkKind, Status
from digest.model.terms import LINK_LABELS
from digest.pages.annotation_views import (
    Annotated,
    Comparison,
    FigureView,
    KindTotal,
    LinkGroup,
    Note,
    NotedBlock,
    OtherSection,
    OtherView,
    QuotationView,
)
from digest.pages.kind import KindPage, PageKinds
from digest.quantities import consistency
from digest.quantities.consistency import Amount, AmountRelation
from digest.text.folding import fold

_MOST_COMPARISONS, _MOST_CONSISTENT = 5, 1
NO_OUTCOMES: Mapping[str, ForecastOutcome] = MappingProxyType({})

Reports = Callable[[Figure], Iterable[Point]]
"""For a figure, those that give the same measure at the same time elsewhere in a digest."""


def nothing_else(figure: Figure) -> Iterable[Point]:
    """No other report of any figure."""
    return ()


def annotated(
    article: Article,
    known: PageKinds,
    others: Reports = nothing_else,
    histories: Container[str] = (),
    outcomes: Mapping[str, ForecastOutcome] = NO_OUTCOMES,
) -> Annotated:
    """How `article` is shown beside what `others` report in the digest; `known` are the kinds of its annotations.

    `histories` has the measures of which there is more than one period, `outcomes` what came of forecasts, by
    their ids.
    """
    folded = fold(article.body.text)
    originals = {each.id: known.of(each).original(each, article, folded) for each in article.annotations}
    passages = [_passage(annotation, known.of(annotation)) for annotation in article.annotations if annotation.spans]
    woven = highlight.weave(directed(article.body, article.language), passages)
    reading_order = (name for block in woven for name in block.passages)
    numbers = {name: number for number, name in enumerate(reading_order, start=1)}
    by_id = {annotation.id: annotation for annotation in article.annotations}
    notes = {
        name: _note(by_id[name], known.of(by_id[name]), number, originals[name])
        for name, number in numbers.items()
        if known.of(by_id[name]).has_note(by_id[name]) or article.correction(name)
    }
    body = tuple(
        NotedBlock(Markup(block.html), tuple(notes[name] for name in block.passages if name in notes))
        for block in woven
    )
    counts = Counter(passage.kind for passage in passages)
    return Annotated(
        body=body,
        notes=tuple(notes.values()),
        noted=frozenset(notes),
        kinds=tuple(KindTotal(kind.name, kind.label, counts[kind.name], kind.stylesheet) for kind in known),
        figures=tuple(
            FigureView(
                own,
                numbers.get(own.id),
                originals[own.id],
                *_beside(article, own, others(own), outcomes.get(own.id)),
                has_history=own.measure in histories,
                outcome=outcomes.get(own.id),
            )
            for own in article.figures
        ),
        quotes=tuple(
            QuotationView(quote, numbers.get(quote.id), originals[quote.id], quote.id in notes)
            for quote in article.quotes
        ),
        links=_link_groups(article),
        others=tuple(_sections(article, known, numbers, originals)) if article.others else (),
    )


def _note(annotation: Annotation, kind: KindPage[Any], number: int, original: str) -> Note:
    return Note(annotation, kind.name, number, original, kind.template)


def _passage(annotation: Annotation, kind: KindPage[Any]) -> highlight.HighlightedPassage:
    name = kind.passage_name(annotation)
    label = kind.passage_label or "%(label)s"
    return highlight.HighlightedPassage(annotation.id, kind.name, annotation.spans, name, label)


def _sections(
    article: Article, known: PageKinds, numbered: Container[str], originals: Mapping[str, str]
) -> Iterator[OtherSection]:
    for kind in known:
        views = tuple(
            OtherView(other, originals[other.id])
            for other in article.others
            if isinstance(other, kind.value) and other.id not in numbered
        )
        if views:
            yield OtherSection(kind.name, kind.label, kind.template, views)


def _beside(
    article: Article, figure: Figure, others: Iterable[Point], came: ForecastOutcome | None
) -> tuple[tuple[Comparison, ...], bool]:
    """What others report, and whether there is more than that; what happened is told by what `came`, if anything.

    An amount that a correction has given anew contradicts nobody: no more is told of it than that.
    """
    if article.superseding(figure.id):
        others = ()
    elif came:
        others = (each for each in others if each.record.figures[each.place].status is not Status.ACTUAL)
    told = comparisons(article, figure, others)
    shown = _worth_most(told)
    return shown, len(told) > len(shown)


def _worth_most(told: tuple[Comparison, ...]) -> tuple[Comparison, ...]:
    """Those to show, in their order: one of those that merely do not contradict, which tell least."""
    consistent = [other for other in told if other.relation is AmountRelation.CONSISTENT][_MOST_CONSISTENT:]
    return tuple(other for other in told if other not in consistent)[:_MOST_COMPARISONS]


def comparisons(article: Article, figure: Figure, others: Iterable[Point]) -> tuple[Comparison, ...]:
    """What `others` report for the measure and the period of `figure`: each amount once for each outlet.

    What happened and what was expected are no contradiction, so only figures of one sort can differ; and "over 46,000"
    does not contradict 46,400. No more are looked for than tell that there are too many to show.
    """
    told = {(_amount(figure.value), (figure.source or article.source).outlet_slug)}
    found: list[Comparison] = []
    for record, index, is_superseded in others:
        if is_superseded:
            continue
        other = record.figures[index]
        report = _amount(other), other.outlet_slug
        if report in told:
            continue
        told.add(report)
        relation = consistency.relation(figure.value, other)
        differs = relation is AmountRelation.DIFFERENT
        is_of_one_sort = (other.status in EXPECTED) == (figure.status in EXPECTED)
        if relation is not AmountRelation.APART and (is_of_one_sort or not differs):
            found.append(Comparison(record, other, differs=differs, relation=relation))
        if len(found) > _MOST_COMPARISONS:
            break
    return tuple(found)


def _amount(amount: Amount) -> tuple[object, ...]:
    return amount.number, amount.upper, frozenset(amount.qualifiers)


def _link_groups(article: Article) -> tuple[LinkGroup, ...]:
    """The context links by kind, in the order of the kinds; empty kinds are left out."""
    groups = ((kind, tuple(link for link in article.links if link.kind is kind)) for kind in LinkKind)
    return tuple(LinkGroup(kind, LINK_LABELS[kind], links) for kind, links in groups if links)
