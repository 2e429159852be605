"""The shape of a long series at a glance: a column for each period, side by side, above the chart with its rows.

Positions are shares of the width, and of the height from the bottom, from 0 to 1.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.model.article import EXPECTED, Status
from digest.pages.charts.scale import Scale, Tick
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.catalogue.measures.periods import PeriodReports, PeriodShapes

_FEWEST, _MOST = 13, 120


class ChartColumn(Struct, frozen=True):
    """A period from `left` on, `width` wide: from `low` to `high`, or a ring at `high` where it is expected."""

    left: str
    width: str
    low: str
    high: str
    hollow: bool
    expected: bool


class ColumnChart(Struct, frozen=True):
    """Columns in the order of their periods; the amounts are as they are written."""

    columns: tuple[ChartColumn, ...]
    ticks: tuple[Tick, ...]
    zero: str
    first: Period
    last: Period
    least: str
    most: str
    latest: str


def column_chart(periods: Sequence[PeriodReports], shapes: PeriodShapes) -> ColumnChart | None:
    """The last periods of a measure, each by the amount that stands for it; None where rows alone say enough."""
    shown = periods[-_MOST:]
    if len(shown) < _FEWEST:
        return None
    figures = [period.leading.figure for period in shown]
    numbers = [figure.number or Decimal(0) for figure in figures]
    scale, across = Scale(numbers), Scale([Decimal(len(shown))])
    zero = scale.position(Decimal(0))
    ordered = sorted(zip(numbers, range(len(numbers)), strict=True))
    return ColumnChart(
        columns=tuple(
            ChartColumn(
                left=across.position(place + Decimal("0.15")),
                width=across.length(Decimal("0.7")),
                low=scale.position(min(number, Decimal(0))),
                high=scale.position(number if figure.status in EXPECTED else max(number, Decimal(0))),
                hollow=figure.status is Status.ESTIMATE or (period.is_named and shapes.is_part(period.period)),
                expected=figure.status in EXPECTED,
            )
            for place, (period, figure, number) in enumerate(zip(shown, figures, numbers, strict=True))
        ),
        ticks=scale.ticks(),
        zero=zero,
        first=shown[0].period,
        last=shown[-1].period,
        least=figures[ordered[0][1]].written,
        most=figures[ordered[-1][1]].written,
        latest=figures[-1].written,
    )
