"""Series of a measure, written as reports: what stands for what was reported, when and by whom."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from digest.catalogue.measures.summary import MeasureSummary, summarise
from digest.model.article import Status
from tests.builders import SOURCE, make_article, make_catalogue, make_figure

if TYPE_CHECKING:
    from digest.model.article import Article

FORECAST, TARGET, ESTIMATE = Status.FORECAST, Status.TARGET, Status.ESTIMATE


def report(
    value: str,
    period: str | None,
    outlet: str = "kyodo",
    *,
    day: int = 1,
    status: Status = Status.ACTUAL,
    **changes: Any,
) -> Article:
    """An article of the day `day` of 2020 in which `outlet` gives one figure."""
    figure = make_figure(value, period=period, status=status, **changes)
    published = dt.datetime(2020, 1, 1, 8, tzinfo=dt.UTC) + dt.timedelta(days=day)
    slug = f"{outlet}-{day}-{value}-{period}-{status}".lower().replace(" ", "-").replace("/", "-")
    source = SOURCE.__class__(outlet.title(), outlet, "https://example.org/")
    return make_article(slug=slug, figures=(figure,), source=source, published=published)


def summary(*reports: Article, unit: str = "JPY") -> MeasureSummary:
    """The summary of the one measure that `reports` give."""
    measures = {"procurement-japan": {"label": "Parts from Japan", "unit": unit}}
    (series,) = make_catalogue(*reports, measures=measures).measures
    return summarise(series)
