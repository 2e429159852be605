"""A measure in a line of text: a small picture of its last periods, a file of its own.

Pages only lead to it, so that none of them is made again when the measure goes on. Its greys stand out from white paper
and from black alike (4.5 to 1 and more), so that it needs to know nothing of the page: print, dark pages and forced
colours show it as it is.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.model.article import EXPECTED
from digest.pages.charts.scale import Scale
from digest.pages.jobs import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from digest.catalogue.measures.summary import MeasureSummary
    from digest.content.schema.site import Settings
    from digest.model.article_store import ArticleStore

NAME = "sparkline.svg"
WIDTH, HEIGHT = 96, 24
_MOST_PERIODS = 12
_INK = "#757575"
_WIDEST_PITCH, _GAP = 16, 3
_INSET = 3  # so that a ring at the top or the bottom is whole


class SparkPoint(Struct, frozen=True):
    """A period: its place between bottom and top, from 0 to 1, and whether it is a part of a year, or expected."""

    position: str
    is_part: bool
    is_expected: bool


class Sparkline(Struct, frozen=True):
    """The last periods of a measure, and where zero is between bottom and top."""

    zero: str
    points: tuple[SparkPoint, ...]


def sparklines(summaries: Iterable[MeasureSummary]) -> Iterator[Document[Sparkline]]:
    """The picture of each measure that has more than one period, beside its page."""
    for summary in summaries:
        if summary.has_history:
            path = site_paths.output_path(f"{permalink(summary.series.subject)}{NAME}")
            yield Document(path, drawn, sparkline(summary))


def sparkline(summary: MeasureSummary) -> Sparkline:
    """The last periods of a measure, each by the amount that stands for it."""
    shown = [(period, period.leading.figure) for period in summary.periods[-_MOST_PERIODS:]]
    scale = Scale(figure.number or Decimal(0) for _, figure in shown)
    return Sparkline(
        zero=scale.position(Decimal(0)),
        points=tuple(
            SparkPoint(
                scale.position(figure.number or Decimal(0)),
                period.is_named and summary.shapes.is_part(period.period),
                figure.status in EXPECTED,
            )
            for period, figure in shown
        ),
    )


def drawn(_: ArticleStore, __: Settings, line: Sparkline) -> bytes:
    """The picture, as SVG, as wide as its marks: a bar for each period, hollow for part of a year; a ring for what is
    expected."""
    pitch = min(_WIDEST_PITCH, WIDTH // len(line.points))
    marks = "".join(_mark(point, pitch * place, pitch - _GAP, line.zero) for place, point in enumerate(line.points))
    ground, end = _height(line.zero), pitch * len(line.points) - _GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{end}" height="{HEIGHT}" viewBox="0 0 {end} {HEIGHT}">'
        f'<g fill="{_INK}" stroke="{_INK}">{marks}'
        f'<path d="M0 {ground}H{end}" stroke-width="1"/></g></svg>\n'
    ).encode()


def _mark(point: SparkPoint, x: int, width: int, zero: str) -> str:
    top, ground = _height(point.position), _height(zero)
    if point.is_expected:
        return f'<circle cx="{x + width / 2}" cy="{top}" r="2" fill="none"/>'
    y, height = min(top, ground), abs(top - ground)
    if point.is_part:
        return f'<path d="M{x + 0.5} {y}h{width - 1}v{height}h{1 - width}z" fill="none"/>'
    return f'<path d="M{x} {y}h{width}v{height}h{-width}z" stroke="none"/>'


def _height(position: str) -> Decimal:
    """How far below the top, to a tenth of a pixel."""
    room = HEIGHT - 2 * _INSET
    down = HEIGHT - _INSET - Decimal(position) * room
    return down.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
