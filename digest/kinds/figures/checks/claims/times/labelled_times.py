"""Whether a figure's label names another time than its period: "Sales in the *third quarter*", of nine months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.in_sentence.times import fits
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.times.said_periods import said_periods

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.period import Period
    from digest.quantities.times.said_periods import SaidPeriod

_OWNING = ("’s", "'s")


def labelled_time_doubts(
    label: str, period: Period, passage: PassageInSentence, published: dt.date | None
) -> Iterator[Finding]:
    """The doubt that `period` is another time than `label` names. Which year the one before is, a label does not
    say."""
    named = [each for each in said_periods(label, passage.language, published) if each.days] if published else []
    named = [each for each in named if not label.startswith(_OWNING, each.span.end)]  # *last year’s* budget
    if not named or any(_is_relative(each, passage.language) or fits(each, period) for each in named):
        return
    yield Finding(
        Code.PERIOD_IN_DOUBT,
        "period",
        f"the figure is about {period.written}, and its label says {' and '.join(each.words for each in named)}",
        "change the period, or the label",
        passage.sentence,
        check="period/label",
    )


def _is_relative(said: SaidPeriod, language: str) -> bool:
    """Whether a time is only held against another, or told by it: "the year before"."""
    if said.is_aside or said.is_contrast or said.is_before or said.is_fiscal:
        return True
    return any(words_of(language, field).search(said.words) for field in ("year_before", "month_before", "same_year"))
