"""The shape of a long series at a glance: a column for each period, side by side, above the chart with its rows.

Positions are shares of the width, and of the height from the bottom, from 0 to 1.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.shapes import as_long
from digest.model.article import EXPECTED, Status
from digest.pages.charts.scale import Scale, Tick, ends
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from digest.catalogue.measures.periods import PeriodReports
    from digest.catalogue.measures.summary import MeasureSummary
    from digest.model.article_record import FigureRecord

_FEWEST, _MOST = 13, 120
_MARKS, _MARKS_OF_FEW = 22, 6
"""How many years are told at most where there is room, and on phones."""
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_WHOLE, _PART = Decimal("0.7"), Decimal("0.4")
"""How wide columns are, in shares of their place."""


class ChartColumn(Struct, frozen=True):
    """A period from `left` on, `width` wide: from `low` to `high`, or a ring at `high` where it is expected."""

    left: str
    width: str
    low: str
    high: str
    hollow: bool
    expected: bool


class YearMark(Struct, frozen=True):
    """Where the first column of a year stands; where there is little room, those that are `minor` are not told."""

    position: str
    year: Period
    minor: bool


class ColumnChart(Struct, frozen=True):
    """Columns in the order of their periods, a part of a year narrower than a whole one; `years` are told below them.

    `latest` is the measure's latest amount, and `least` and `most` are those of all that is reported for periods as
    long as its own; all are as they are written.
    """

    columns: tuple[ChartColumn, ...]
    ticks: tuple[Tick, ...]
    years: tuple[YearMark, ...]
    zero: str
    first: Period
    last: Period
    least: str
    most: str
    latest: str


def column_chart(summary: MeasureSummary) -> ColumnChart | None:
    """The last periods of a measure, each by the amount that stands for it; None where rows alone say enough."""
    shown, shapes = summary.periods[-_MOST:], summary.shapes
    if len(shown) < _FEWEST:
        return None
    figures = [period.leading.figure for period in shown]
    numbers = [figure.number or Decimal(0) for figure in figures]
    scale, across = Scale(numbers), Scale([Decimal(len(shown))])
    zero = scale.position(Decimal(0))
    parts = [period.is_named and shapes.is_part(period.period) for period in shown]
    told = _like_the_latest(summary, shown)
    return ColumnChart(
        columns=tuple(
            ChartColumn(
                left=across.position(place + (1 - (_PART if is_part else _WHOLE)) / 2),
                width=across.length(_PART if is_part else _WHOLE),
                low=scale.position(min(number, Decimal(0))),
                high=scale.position(number if figure.status in EXPECTED else max(number, Decimal(0))),
                hollow=figure.status is Status.ESTIMATE or is_part,
                expected=figure.status in EXPECTED,
            )
            for place, (is_part, figure, number) in enumerate(zip(parts, figures, numbers, strict=True))
        ),
        ticks=scale.ticks(),
        years=_years(shown, across),
        zero=zero,
        first=shown[0].period,
        last=shown[-1].period,
        least=min(told, key=lambda figure: ends(figure)[0]).written,
        most=max(told, key=lambda figure: ends(figure)[1]).written,
        latest=summary.latest.leading.figure.written,
    )


def _years(shown: Sequence[PeriodReports], across: Scale) -> tuple[YearMark, ...]:
    """The years in which periods end, where the first of each stands: every one, or those that a round number divides,
    as many as there is room for."""
    begins: dict[int, int] = {}
    for place, period in enumerate(shown):
        begins.setdefault(period.period.end.year, place)
    step = _step(begins, len(shown) / _MARKS)
    major = _step(begins, len(shown) / _MARKS_OF_FEW, of=step)
    told = _divided(begins, step) or [min(begins)]
    where_narrow = _divided(told, major) or told[:1]
    return tuple(
        YearMark(
            across.position(begins[year] + Decimal("0.5")),
            Period(dt.date(year, 1, 1), dt.date(year, 12, 31)),
            year not in where_narrow,
        )
        for year in told
    )


def _step(begins: Mapping[int, int], room: float, *, of: int = 1) -> int:
    """The least round number of years, a multiple of `of`, so many columns apart that each has its `room`."""
    steps = [step for step in _STEPS if step % of == 0]
    for step in steps:
        places = [begins[year] for year in _divided(begins, step)]
        if places and all(after - before >= room for before, after in pairwise(places)):
            return step
    return steps[-1]


def _divided(years: Iterable[int], step: int) -> list[int]:
    return [year for year in years if year % step == 0]


def _like_the_latest(summary: MeasureSummary, shown: Sequence[PeriodReports]) -> list[FigureRecord]:
    """All amounts of those periods that are as long as the latest one, expected where that is: its own at least."""
    latest = summary.latest
    alike = [
        amount.figure
        for each in shown
        if bool(each.happened) == bool(latest.happened) and as_long(each.period, latest.period)
        for amount in each.happened or each.expected
    ]
    return alike or [latest.leading.figure]
