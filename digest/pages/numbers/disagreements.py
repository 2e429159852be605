"""The page of disagreements: where what is reported for one measure and one period cannot all be right.

Who gives another amount later has revised it, and disagrees with nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from digest.catalogue.measures.changes import difference
from digest.catalogue.measures.disagreements import disagreeing
from digest.catalogue.measures.periods import AmountReports, PeriodReports
from digest.catalogue.measures.summary import MeasureSummary
from digest.catalogue.pagination import Pagination, paginated
from digest.model.article_store import ArticleStore, Cards
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import titled
from digest.pages.numbers.number_views import DisagreementsView
from digest.pages.reported import DESK, Disagreement, cited_figures, reported
from digest.translation.words import Words

DISAGREEMENTS = "/disagreements/"
_PER_PAGE = 30
_MOST_AMOUNTS = 5
_Found = tuple[MeasureSummary, PeriodReports, tuple[AmountReports, ...]]


class DisagreementsPage(PageContent, frozen=True):
    """`places` tells which figure of each of the articles is meant: one for each amount of each disagreement."""

    kind: ClassVar[str] = "disagreements"
    disagreements: tuple[Disagreement, ...]
    cards: Cards
    places: tuple[int, ...]
    pagination: Pagination

    def compose(self, article_store: ArticleStore) -> DisagreementsView:
        figures = iter(cited_figures(article_store, self.cards, self.places))
        return DisagreementsView(
            tuple((each, tuple(next(figures) for _ in each.amounts)) for each in self.disagreements), self.pagination
        )


def all_disagreements(summaries: Sequence[MeasureSummary]) -> list[_Found]:
    """Every disagreement, by measure."""
    return [each for summary in summaries for each in _in_a_measure(summary)]


def disagreement_pages(summaries: Sequence[MeasureSummary], words: Words) -> Iterator[Page]:
    """The pages of disagreements, the latest period first; none where all agree."""
    found = all_disagreements(summaries)
    found.sort(key=lambda each: each[1].period.end, reverse=True)
    for url, pagination, shown in paginated(DISAGREEMENTS, found, _PER_PAGE) if found else ():
        firsts = [amount.first for _, _, amounts in shown for amount in amounts[:_MOST_AMOUNTS]]
        yield Page(
            url=url,
            title=titled(words.gettext("Where sources disagree"), pagination, words),
            section=DESK,
            description=words.gettext("Reports for the same measure and the same time that cannot all be right."),
            content=DisagreementsPage(
                tuple(map(_shown, shown)),
                Cards(point.record for point in firsts),
                tuple(point.place for point in firsts),
                pagination,
            ),
        )


def _in_a_measure(summary: MeasureSummary) -> Iterator[_Found]:
    for period in summary.periods:
        for amounts in (disagreeing(period.happened), disagreeing(period.expected)):
            if amounts:
                yield summary, period, amounts


def _shown(found: _Found) -> Disagreement:
    summary, period, amounts = found
    least, *_, most = sorted(amounts, key=lambda amount: (amount.figure.number or 0, amount.figure.upper or 0))
    return Disagreement(
        measure=summary.series.subject,
        period=period.period,
        is_named=period.is_named,
        amounts=tuple(map(reported, amounts[:_MOST_AMOUNTS])),
        more=max(0, len(amounts) - _MOST_AMOUNTS),
        by=difference(most.figure, least.figure, in_points=summary.is_percentage),
    )
