"""The page of forecasts: every forecast and target of a digest, beside what came of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from digest.catalogue.measures.outcomes import Assessment, ForecastVerdict, assess, came
from digest.catalogue.measures.periods import AmountReports
from digest.catalogue.measures.summary import MeasureSummary
from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.types import Point
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import titled
from digest.pages.numbers.number_views import ForecastsView
from digest.pages.reported import DESK, Forecast, cited_figures, reported
from digest.translation.words import Words

FORECASTS = "/forecasts/"
_PER_PAGE = 40
_NOTHING_CAME = Assessment(ForecastVerdict.OPEN)


class ForecastsPage(PageContent, frozen=True):
    """`places` tells which figure of each of the articles is the forecast; `verdicts` counts those of all pages."""

    kind: ClassVar[str] = "forecasts"
    forecasts: tuple[Forecast, ...]
    cards: Cards
    places: tuple[int, ...]
    verdicts: tuple[tuple[str, int], ...]
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> ForecastsView:
        cited = cited_figures(article_store, self.cards, self.places)
        return ForecastsView(tuple(zip(self.forecasts, cited, strict=True)), dict(self.verdicts), self.pagination)


def all_forecasts(summaries: Sequence[MeasureSummary], loose: Sequence[Point]) -> list[tuple[AmountReports, Forecast]]:
    """Every forecast and target, the latest period first, with the reports of it.

    `loose` are those of no measure: what came of them cannot be told.
    """
    found = [*(each for summary in summaries for each in _of_a_measure(summary)), *map(_of_none, loose)]
    found.sort(key=_latest_first)
    return found


def forecast_pages(summaries: Sequence[MeasureSummary], loose: Sequence[Point], words: Words) -> Iterator[Page]:
    """The pages of forecasts, the latest period first; none where nothing is expected anywhere."""
    found = all_forecasts(summaries, loose)
    counted = Counter(forecast.assessment.verdict.value for _, forecast in found)
    verdicts = tuple(sorted(counted.items()))
    for url, pagination, shown in paginated(FORECASTS, found, _PER_PAGE) if found else ():
        yield Page(
            url=url,
            title=titled(words.gettext("Forecasts"), pagination, words),
            section=DESK,
            description=words.gettext("Every forecast and target, beside what came of it."),
            content=ForecastsPage(
                tuple(forecast for _, forecast in shown),
                Cards(amount.first.record for amount, _ in shown),
                tuple(amount.first.place for amount, _ in shown),
                verdicts if pagination.number is None else (),
                pagination,
            ),
        )


def _of_a_measure(summary: MeasureSummary) -> Iterator[tuple[AmountReports, Forecast]]:
    for period in summary.periods:
        first = next(iter(came(period)), None)
        for amount in period.expected:
            yield (
                amount,
                Forecast(
                    measure=summary.series.subject,
                    period=period.period if period.is_named else None,
                    amount=reported(amount),
                    assessment=assess(amount.figure, period, in_points=summary.is_percentage),
                    outcome=reported(first) if first else None,
                ),
            )


def _of_none(point: Point) -> tuple[AmountReports, Forecast]:
    figure = point.record.figures[point.place]
    amount = AmountReports(point, point.record.published)
    amount.add(point, figure)
    return amount, Forecast(None, figure.period, reported(amount), _NOTHING_CAME, None)


def _latest_first(found: tuple[AmountReports, Forecast]) -> tuple[int, float, str, int]:
    amount, forecast = found
    about: dt.date = forecast.period.end if forecast.period else forecast.amount.published
    record = amount.first.record
    return -about.toordinal(), -record.published.timestamp(), record.slug, amount.first.place
