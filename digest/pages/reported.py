"""Amounts as pages of numbers have them: plain values, made from what the catalogue has gathered."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.changes import AmountDifference
from digest.catalogue.measures.disagreements import disagreeing
from digest.catalogue.measures.outcomes import Assessment
from digest.catalogue.types import Cited, MeasureSeries
from digest.model.article_record import FigureRecord
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.catalogue.measures.periods import AmountReports
    from digest.catalogue.measures.summary import Earlier, MeasureSummary
    from digest.model.article import Figure
    from digest.model.article_store import ArticleStore, Cards

DESK = "/measures/"
"""The site path of the desk: the page of all measures, to which the other pages of numbers belong."""

_MOST_OUTLETS = 3


class ReportedAmount(Struct, frozen=True):
    """An amount as one or several outlets report it: the earliest report, and who else gives the same.

    `link` is the site path of the earliest report, of the day `published`; `outlets` are a few, `others` is how many
    more there are, and `reports` is how often it is reported.
    """

    figure: FigureRecord
    link: str
    published: dt.date
    outlets: tuple[str, ...]
    others: int
    reports: int


class ReportedChange(Struct, frozen=True):
    """How an amount differs from that of an earlier period, which is `written` in `language`."""

    by: AmountDifference
    written: str
    period: Period
    language: str


class NewerPart(Struct, frozen=True):
    """A part of a year that is reported after the latest whole one."""

    amount: ReportedAmount
    period: Period


class Foreseen(Struct, frozen=True):
    """What was expected first, and what became of it."""

    amount: ReportedAmount
    assessment: Assessment


class MeasureAtAGlance(Struct, frozen=True):
    """A measure in a line: the amount that stands for its latest period, which is a report's day unless `is_named`."""

    measure: MeasureSeries
    figure: FigureRecord
    period: Period
    is_named: bool
    has_history: bool


class Headline(Struct, frozen=True):
    """What is first told of a measure: the period of its latest amount, the change, how many report it, and since when.

    `is_named` tells whether figures name the period; else it is the day of their article. `is_part` tells whether it is
    a part of a year, beside longer ones that are reported. `differs` tells whether sources disagree
    on the period, as their page has it. Where the latest is a whole year, `since` is a part of one after it.
    """

    period: Period
    is_named: bool
    is_part: bool
    change: ReportedChange | None
    since: NewerPart | None
    reports: int
    outlets: int
    differs: bool
    forecast: Foreseen | None
    updated: dt.date
    has_history: bool


class Forecast(Struct, frozen=True):
    """A forecast or target, and what came: `outcome` is the amount that stands for its period, where there is one.

    Without a `measure` it cannot be told what came. It has no `period` where the figure names none.
    """

    measure: MeasureSeries | None
    period: Period | None
    amount: ReportedAmount
    assessment: Assessment
    outcome: ReportedAmount | None


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


def reported(amount: AmountReports) -> ReportedAmount:
    """An amount and who reports it."""
    outlets = tuple(amount.outlets.values())
    return ReportedAmount(
        figure=amount.figure,
        link=amount.link,
        published=amount.first.record.published.date(),
        outlets=outlets[:_MOST_OUTLETS],
        others=max(0, len(outlets) - _MOST_OUTLETS),
        reports=amount.total,
    )


def at_a_glance(summary: MeasureSummary) -> MeasureAtAGlance:
    """A measure in a line."""
    latest = summary.latest
    return MeasureAtAGlance(
        measure=summary.series.subject,
        figure=latest.leading.figure,
        period=latest.period,
        is_named=latest.is_named,
        has_history=summary.has_history,
    )


def headline(summary: MeasureSummary) -> Headline:
    """What is first told of a measure."""
    earlier, since = summary.earlier, summary.since
    return Headline(
        period=summary.latest.period,
        is_named=summary.latest.is_named,
        is_part=summary.latest.is_named and summary.shapes.is_part(summary.latest.period),
        change=earlier and _change(earlier),
        since=NewerPart(reported(since.leading), since.period) if since else None,
        reports=summary.reports,
        outlets=summary.outlets,
        differs=bool(disagreeing(summary.latest.happened or summary.latest.expected)),
        forecast=summary.forecast and Foreseen(reported(summary.forecast[0]), summary.forecast[1]),
        updated=summary.updated.date(),
        has_history=summary.has_history,
    )


def _change(earlier: Earlier) -> ReportedChange:
    figure = earlier.period.leading.figure
    return ReportedChange(earlier.by, figure.written, earlier.period.period, figure.language)


def cited_figures(article_store: ArticleStore, cards: Cards, places: Sequence[int]) -> tuple[Cited[Figure], ...]:
    """The figures at these places of the articles on `cards`. Raises LostError."""
    articles = article_store.cards(cards.records)
    return tuple(Cited(article, article.figures[place]) for article, place in zip(articles, places, strict=True))
