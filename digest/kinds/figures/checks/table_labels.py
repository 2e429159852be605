"""Whether label and period of a figure in a table are those of its row and its column, or of another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.in_sentence.times import fits
from digest.kinds.figures.checks.labels.contradicting.contraries import opposite
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.kinds.figures.checks.quoting import quoted
from digest.kinds.figures.checks.table_heads import cell_place
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.times.said_periods import said_periods
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from digest.kinds.figures.checks.labels.words import Keys
    from digest.model.article import Flow
    from digest.quantities.period import Period
    from digest.quantities.times.said_periods import SaidPeriod
    from digest.text.spans import Span

_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]")


def table_doubts(
    label: str,
    period: Period | None,
    flow: Flow,
    span: Span,
    language: str,
    published: dt.date | None,
    *,
    is_below_zero: bool = False,
) -> Iterator[Finding]:
    """The doubts that a label or a period is that of another row or column than the one of the cell at `span`, or the
    contrary of what its head says; of an amount that the figure gives as one below zero, a loss is a profit."""
    place = cell_place(flow, span)
    if place is None or not place.column:
        return
    for heads, own in ((place.columns, place.column), (place.rows, place.row)):
        others = [head for at, head in enumerate(heads) if at and at != own]
        passage = flow.text[span.start : span.end]
        if times := _times(heads[own], language, published):
            yield from _other_time(label, period, times, heads[own], others, (language, published, passage))
        elif other := _other_head(label, heads[own], others, language):
            message = f"the label is of {quoted(other)}, and its cell of {quoted(heads[own])}"
            yield Finding(Code.LABEL_IN_DOUBT, "label", message, "change the label, or the passage", passage)
        elif not is_below_zero and (contrary := _contrary(label, heads[own], language)):
            message = f"the label says {quoted(contrary[0])}, and the head of its cell {quoted(contrary[1])}"
            yield Finding(Code.LABEL_IN_DOUBT, "label", message, "change the label, or the passage", passage)


def _contrary(label: str, head: str, language: str) -> tuple[str, str] | None:
    """A word of a label and its contrary in the head of its cell; also a profit and a loss."""
    if found := opposite(label, head, language):
        return found
    gains, losses = words_of(language, "gains"), words_of(language, "losses")
    named = [(gains.search(words), losses.search(words)) for words in (label, head)]
    (gain, loss), (gain_of_head, loss_of_head) = named
    if gain and loss_of_head and not loss and not gain_of_head:
        return gain[0], loss_of_head[0]
    return (loss[0], gain_of_head[0]) if loss and gain_of_head and not gain and not loss_of_head else None


def _other_time(
    label: str,
    period: Period | None,
    times: list[SaidPeriod],
    head: str,
    others: list[str],
    known: tuple[str, dt.date | None, str],
) -> Iterator[Finding]:
    """The doubts about a cell whose head says `times`.

    A head may say when something was told, and not what it is about: the period is that of another row or column only
    where one is headed by just that time.
    """
    language, published, passage = known
    theirs = [days for other in others for each in _times(other, language, published) for days in each.days]
    is_theirs = period is not None and (period.start, period.end) in theirs
    if period is not None and is_theirs and not any(fits(each, period) for each in times):
        message = f"the figure is about {period.written}, and its cell about {quoted(head)}"
        yield Finding(Code.PERIOD_IN_DOUBT, "period", message, "change the period", passage)
    named = [days for each in _times(label, language, published) for days in each.days]
    if not named or any(each.meets(*days) for each in times for days in named):
        return
    for other in others:
        if any(each.meets(*days) for each in _times(other, language, published) for days in named):
            message = f"the label is of {quoted(other)}, and its cell of {quoted(head)}"
            yield Finding(Code.LABEL_IN_DOUBT, "label", message, "change the label, or the passage", passage)
            return


def _times(words: str, language: str, published: dt.date | None) -> list[SaidPeriod]:
    return [each for each in said_periods(words, language, published) if each.days]


def _other_head(label: str, head: str, others: list[str], language: str) -> str:
    """That of the `others` that the label says to the letter, where it has no word that tells `head` from it; "" where
    there is none."""
    words, own = union(told(label, language)), _words(head, language)
    for other in others:
        theirs = union(_words(other, language))
        if not _says(label, _BRACKETS.sub("", other)) or all(
            among(word, union(own)) for word in _words(other, language)
        ):
            continue
        if not any(among(word, words) for word in own if not among(word, theirs)):
            return other
    return ""


def _says(label: str, head: str) -> bool:
    """Whether a label has a head as its words, in any case of letters; those of scripts without spaces, anywhere."""
    if is_edgeless(head):
        return head.strip() in label
    return (
        bool(head.strip()) and re.search(rf"(?<!\w){re.escape(head.strip())}(?!\w)", label, re.IGNORECASE) is not None
    )


def _words(head: str, language: str) -> tuple[Keys, ...]:
    """The words of a head but for those in brackets, which are units."""
    return told(_BRACKETS.sub("", head), language)
