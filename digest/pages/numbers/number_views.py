"""What the templates of the pages of numbers are given."""

from __future__ import annotations

from typing import NamedTuple

from digest.catalogue.pagination import Pagination
from digest.catalogue.types import Cited, MeasureSeries
from digest.model.article import Figure
from digest.pages.charts.chart import Chart
from digest.pages.reported import Disagreement, Forecast, Headline
from digest.pages.views import View


class MeasureOnDesk(NamedTuple):
    """A measure in the list of all, with its latest figure."""

    measure: MeasureSeries
    headline: Headline
    latest: Cited[Figure]


class MeasuresView(View, frozen=True):
    """The measures; `desks` has the site paths of the other pages of numbers."""

    measures: tuple[MeasureOnDesk, ...]
    pagination: Pagination
    desks: tuple[str, ...]


class MeasureView(View, frozen=True):
    """A measure and the reports of it, the latest first; `headline`, `latest` and `chart` on its own page alone.

    `superseded` has the indices of the reports that a correction gives anew: they count for nothing else.
    """

    measure: MeasureSeries
    headline: Headline | None
    latest: Cited[Figure] | None
    chart: Chart | None
    points: tuple[Cited[Figure], ...]
    superseded: tuple[int, ...]
    pagination: Pagination


class ForecastsView(View, frozen=True):
    """Each forecast with its earliest report; `verdicts` counts those of all pages, on the first of them alone."""

    forecasts: tuple[tuple[Forecast, Cited[Figure]], ...]
    verdicts: dict[str, int]
    pagination: Pagination


class DisagreementsView(View, frozen=True):
    """Each disagreement with the earliest report of each of its amounts."""

    disagreements: tuple[tuple[Disagreement, tuple[Cited[Figure], ...]], ...]
    pagination: Pagination
