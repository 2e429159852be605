"""Figures of many articles in order: those of each measure together, the others below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from digest.catalogue.types import Cited
from digest.model.article import Figure
from digest.pages.views import MeasuredFigures

_OF_A_MEASURE = 3
_LOOSE = 12
_MEASURES = 24


def grouped(figures: Iterable[Cited[Figure]], labels: Mapping[str, str], share: int = 1) -> tuple[MeasuredFigures, ...]:
    """The figures of each measure, the latest by what they are about first, a few of each; measures by their names.

    `labels` has the names of measures by their slugs. Of each measure there are up to `share` times three.
    """
    groups: dict[str, list[Cited[Figure]]] = {}
    for figure in figures:
        if figure.item.measure:
            groups.setdefault(figure.item.measure, []).append(figure)
    found = [
        MeasuredFigures(
            slug, labels[slug], tuple(_different(sorted(group, key=_when, reverse=True), share)), len(group)
        )
        for slug, group in groups.items()
    ]
    return tuple(sorted(found, key=lambda group: (group.label.casefold(), group.measure))[:_MEASURES])


def loose(figures: Iterable[Cited[Figure]], share: int = 1) -> tuple[Cited[Figure], ...]:
    """The first figures that belong to no measure, up to `share` times twelve."""
    return tuple([figure for figure in figures if not figure.item.measure][: _LOOSE * share])


def _when(figure: Cited[Figure]) -> tuple[str, str]:
    period = figure.item.period
    day = period.end if period else figure.article.published.date()
    return day.isoformat(), figure.article.published.isoformat()


def _different(figures: Iterable[Cited[Figure]], share: int) -> Iterable[Cited[Figure]]:
    """A few of the figures, none of which says again what another one has said."""
    told: set[tuple[object, ...]] = set()
    for figure in figures:
        said = figure.item.value.number, figure.item.value.upper, figure.item.period, figure.item.status
        if said not in told and len(told) < _OF_A_MEASURE * share:
            told.add(said)
            yield figure
