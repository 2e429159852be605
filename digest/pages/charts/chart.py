"""The chart of a measure: a row for each period, as plain numbers for a template to draw.

A row has a bar from zero to the amount that stands for its period, a whisker over all that is reported, and a ring for
what was expected.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.measures.disagreements import disagreeing
from digest.catalogue.measures.periods import disagree
from digest.model.article import Status
from digest.pages.charts.column_chart import ColumnChart, column_chart
from digest.pages.charts.scale import Scale, Tick, ends
from digest.pages.reported import ReportedAmount, reported
from digest.quantities import consistency, quantity
from digest.quantities.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from digest.catalogue.measures.periods import AmountReports, PeriodReports
    from digest.catalogue.measures.shapes import PeriodShapes
    from digest.catalogue.measures.summary import MeasureSummary
    from digest.model.article_record import FigureRecord

_ZERO = Decimal(0)
_MOST_RINGS = 4
_MOST_AMOUNTS = ((12, 4), (24, 2))
"""Up to how many periods so many amounts of each are told; one where there are more."""


class Bar(Struct, frozen=True):
    """From `start` on, as long as `share`, between zero and the amount. A part of a year, or an estimate, is `hollow`.

    `open` is `above` or `below` where the amount is only a bound: "over 46,000".
    """

    start: str
    share: str
    end: str
    hollow: bool
    open: str


class Whisker(Struct, frozen=True):
    """From the least that is reported for a period to the most."""

    start: str
    end: str


class OpenEnd(Struct, frozen=True):
    """Where a ring stands whose amount is only a bound; `open` is `above` or `below`."""

    position: str
    open: str


class ChartRow(Struct, frozen=True):
    """A period: what is reported for it, and how it is drawn. `more` is how many amounts are not shown.

    `bar` is None where nothing has come yet; `rings` are what was expected, `spans` the ranges among it, and `bounds`
    the rings that are bounds. `differs` tells whether reports cannot all be right.
    """

    period: Period
    is_named: bool
    is_part: bool
    amounts: tuple[ReportedAmount, ...]
    more: int
    differs: bool
    bar: Bar | None
    whisker: Whisker | None
    rings: tuple[str, ...]
    spans: tuple[Whisker, ...]
    bounds: tuple[OpenEnd, ...] = ()


class Chart(Struct, frozen=True):
    """Rows in the order of periods; `zero` is where the zero line stands, `older` how many periods come before.

    `overview` shows many periods side by side; it is None where there are few. `sign` stands beside the marks: that
    of percentages, however each is written.
    """

    rows: tuple[ChartRow, ...]
    ticks: tuple[Tick, ...]
    zero: str
    older: int
    overview: ColumnChart | None
    sign: str


def chart(summary: MeasureSummary, most: int) -> Chart:
    """The chart of the last `most` of a measure's periods, of which there is at least one."""
    periods, shapes = summary.periods, summary.shapes
    shown = periods[-most:]
    scale = Scale(
        end for period in shown for amount in (*period.happened, *period.expected) for end in ends(amount.figure)
    )
    amounts = next((each for rows, each in _MOST_AMOUNTS if len(shown) <= rows), 1)
    return Chart(
        rows=tuple(_row(period, shapes, scale, amounts) for period in shown),
        ticks=scale.ticks(),
        zero=scale.position(_ZERO),
        older=len(periods) - len(shown),
        overview=column_chart(summary),
        sign="%" if quantity.unit_of_measure(summary.series.subject.unit).code == "%" else "",
    )


def _row(period: PeriodReports, shapes: PeriodShapes, scale: Scale, most: int) -> ChartRow:
    is_part = period.is_named and shapes.is_part(period.period)
    shown = (*_told(period.happened, most), *_told(period.expected, most))
    reached = [end for amount in period.happened for end in ends(amount.figure)]
    expected = sorted({end for amount in period.expected for end in ends(amount.figure)})
    rings = tuple(map(scale.position, _fewest(expected)))
    return ChartRow(
        period=period.period,
        is_named=period.is_named,
        is_part=is_part,
        amounts=tuple(map(reported, shown)),
        more=len(period.happened) + len(period.expected) - len(shown),
        differs=bool(disagreeing(period.happened) or disagreeing(period.expected)),
        bar=bar(period.leading, scale, is_part=is_part) if period.happened else None,
        whisker=_whisker(reached, scale),
        rings=rings,
        spans=spans(period.expected, scale) if len(expected) <= _MOST_RINGS else (),
        bounds=tuple(each for each in bounds(period.expected, scale) if each.position in rings),
    )


def _told(amounts: Sequence[AmountReports], most: int) -> tuple[AmountReports, ...]:
    """Those to tell, in their order: the first, and where they cannot all be right the least and the greatest.

    These are told even where they are more than `most`; room that is left goes to the next ones.
    """
    first = amounts[:1]
    if disagree(amounts):
        least = min(amounts, key=lambda amount: ends(amount.figure)[0])
        greatest = max(amounts, key=lambda amount: ends(amount.figure)[1])
        first = (*first, least, greatest)
    told = {id(each) for each in first}
    for each in amounts:
        if len(told) < most:
            told.add(id(each))
    return tuple(each for each in amounts if id(each) in told)


def spans(amounts: Iterable[AmountReports], scale: Scale) -> tuple[Whisker, ...]:
    """The ranges among `amounts`, from end to end."""
    ranges = (ends(amount.figure) for amount in amounts)
    return tuple(Whisker(scale.position(low), scale.position(high)) for low, high in ranges if low != high)


def bar(amount: AmountReports, scale: Scale, *, is_part: bool) -> Bar:
    """Of a range it reaches to the end that is nearer to zero."""
    low, high = ends(amount.figure)
    reach = low if low > 0 else min(high, _ZERO)
    return Bar(
        start=scale.position(min(_ZERO, reach)),
        share=scale.length(reach),
        end=scale.position(reach),
        hollow=is_part or amount.figure.status is Status.ESTIMATE,
        open=_open(amount.figure),
    )


def bounds(amounts: Iterable[AmountReports], scale: Scale) -> tuple[OpenEnd, ...]:
    """Those of `amounts` that are bounds, each once: of a range at the end beyond which it is open."""
    found: dict[OpenEnd, None] = {}
    for amount in amounts:
        if side := _open(amount.figure):
            low, high = ends(amount.figure)
            found[OpenEnd(scale.position(high if side == "above" else low), side)] = None
    return tuple(found)


def _open(figure: FigureRecord) -> str:
    """On which side an amount is open: `above` or `below`; empty for what is no bound."""
    said = frozenset(figure.qualifiers)
    return "above" if said & consistency.ABOVE else "below" if said & consistency.BELOW else ""


def _whisker(ends: Iterable[Decimal], scale: Scale) -> Whisker | None:
    known = sorted(ends)
    if not known or known[0] == known[-1]:
        return None
    return Whisker(scale.position(known[0]), scale.position(known[-1]))


def _fewest(numbers: Sequence[Decimal]) -> Sequence[Decimal]:
    """Of more than can be told apart, the least and the greatest."""
    return numbers if len(numbers) <= _MOST_RINGS else (numbers[0], numbers[-1])
