"""Whether an article names nowhere the time that a figure is about, and its sentence or the one before another."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_around
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.times.said_periods import said_periods
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.period import Period
    from digest.quantities.times.said_periods import SaidPeriod

CHECK = "period/untold"
"""The name of this check."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PARTS, _NEAR = 1.5, 2
_MONTH = dt.timedelta(days=26)
"""How long a time is at least that figures are about: days are when somebody said so."""
_EARLIER = ("last_year", "year_before", "called_year_before", "month_before", "last_month")
"""Words by which an amount is of an earlier time than any that is named."""


def untold_period(
    period: Period, label: str, passage: PassageInSentence, text: str, published: dt.date | None
) -> Iterator[Finding]:
    """The doubt that a figure is about `period`, which no time that the article names meets, where its sentence, or one
    right before it in `text`, names another."""
    language, article = passage.language, passage.article
    if published is None or not article or is_edgeless(passage.sentence) or period.end - period.start < _MONTH:
        return
    if period.end >= published:  # so far, or yet to come
        return
    if any(_names(each, period) for each in said_periods(article, language, published)):
        return
    former = labelling_of(language).former
    if any(word.casefold() in former for word in _WORD.findall(f"{label} {passage.sentence}")):
        return  # no growth in *the prior three months*
    if any(words_of(language, field).search(article) for field in _EARLIER):
        return
    before, _ = sentences_around(passage.sentence, text, language, _NEAR)
    for sentence in (passage.sentence, *reversed(before)):
        said = said_periods(sentence, language, published)
        times = [each for each in said if _tells(each, period) and each.days[0][0] <= published]
        if any(each.meets(period.start, period.end) for each in times):
            return
        if times and sentence is passage.sentence and times[0].span.start > _first_amount(passage):
            return  # 15 boats, up from 12 in 2018
        if times:
            yield Finding(
                Code.PERIOD_IN_DOUBT,
                "period",
                f"the figure is about {period.written}, which the article names nowhere: it says {times[0].words}",
                "change the period",
                passage.sentence,
                check=CHECK,
            )
            return


def _first_amount(passage: PassageInSentence) -> int:
    return min((each.span.start for each in passage.mentions if not each.is_named), default=0)


def _names(said: SaidPeriod, period: Period) -> bool:
    """Whether a time is one of `period`, or little longer: a year names none of its quarters."""
    if not said.meets(period.start, period.end):
        return False
    most = _PARTS * (period.end - period.start)
    return said.is_fiscal or any(last - first <= most for first, last in said.days)


def _tells(said: SaidPeriod, period: Period) -> bool:
    """Whether a time may be what figures of such a period are about: not only held against, nor much shorter."""
    is_long = any(last - first >= max(_MONTH, (period.end - period.start) / _PARTS) for first, last in said.days)
    return is_long and not (said.is_aside or said.is_contrast)
