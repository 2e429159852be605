"""The chart beside a story that leads a page, or in a text: the last periods of a measure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.types import MeasureSeries
from digest.model.article_record import FigureRecord
from digest.pages.charts.chart import Bar, OpenEnd, Whisker, bar, bounds, spans
from digest.pages.charts.scale import Scale, Tick, ends
from digest.quantities.period import Period

if TYPE_CHECKING:
    from digest.catalogue.measures.periods import PeriodReports
    from digest.catalogue.measures.shapes import PeriodShapes
    from digest.catalogue.measures.summary import MeasureSummary
    from digest.model.article_record import ArticleRecord

_MOST_PERIODS = 6
_PERIODS_IN_A_TEXT = 12
_FIGURES_OF_A_LEAD = 3
_ZERO = Decimal(0)


class LeadChartRow(Struct, frozen=True):
    """A period, by the amount that stands for it; where that is expected, it has a ring in the place of its bar.

    The period is the day of the report unless figures name it, as `is_named` tells.
    """

    period: Period
    is_named: bool
    is_part: bool
    figure: FigureRecord
    bar: Bar | None
    rings: tuple[str, ...]
    spans: tuple[Whisker, ...]
    whisker: None = None
    bounds: tuple[OpenEnd, ...] = ()


class LeadChart(Struct, frozen=True):
    """The last periods of a measure, beside a story up to that of its figure; `zero` is where the zero line stands."""

    measure: MeasureSeries
    rows: tuple[LeadChartRow, ...]
    zero: str
    ticks: tuple[Tick, ...] = ()


def lead_chart(lead: ArticleRecord | None, summaries: Mapping[str, MeasureSummary]) -> LeadChart | None:
    """The chart of the first measure with several periods that the figures shown of `lead` are of.

    Periods after the story's own are left out: beside an old edition they would be told too early.
    """
    figures = lead.current_figures[:_FIGURES_OF_A_LEAD] if lead else ()
    found = ((summaries[each.measure], each) for each in figures if each.measure and each.measure in summaries)
    charts = (_chart(summary, each) for summary, each in found if each.period)
    return next((chart for chart in charts if len(chart.rows) > 1), None)


def latest_chart(summary: MeasureSummary) -> LeadChart:
    """The chart of the last periods of a measure, for a text."""
    return _drawn(summary, summary.periods[-_PERIODS_IN_A_TEXT:])


def _chart(summary: MeasureSummary, figure: FigureRecord) -> LeadChart:
    last = figure.period.end if figure.period else None
    periods = [each for each in summary.periods if last is None or each.period.end <= last]
    return _drawn(summary, periods[-_MOST_PERIODS:])


def _drawn(summary: MeasureSummary, periods: Sequence[PeriodReports]) -> LeadChart:
    scale = Scale(end for each in periods for end in ends(each.leading.figure))
    return LeadChart(
        measure=summary.series.subject,
        rows=tuple(_row(each, summary.shapes, scale) for each in periods),
        zero=scale.position(_ZERO),
    )


def _row(reports: PeriodReports, shapes: PeriodShapes, scale: Scale) -> LeadChartRow:
    is_part = reports.is_named and shapes.is_part(reports.period)
    figure = reports.leading.figure
    return LeadChartRow(
        period=reports.period,
        is_named=reports.is_named,
        is_part=is_part,
        figure=figure,
        bar=bar(reports.leading, scale, is_part=is_part) if reports.happened else None,
        rings=() if reports.happened else tuple(map(scale.position, sorted(set(ends(figure))))),
        spans=() if reports.happened else spans((reports.leading,), scale),
        bounds=() if reports.happened else bounds((reports.leading,), scale),
    )
