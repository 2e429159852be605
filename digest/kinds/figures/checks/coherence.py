"""Whether what a figure says beside its amount fits the sentence: label, direction, period, status, reporter.

These are doubts, never errors, and told only where the sentence is plain: a word may mean what no rule here knows.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.problem import Code
from digest.kinds.figures.checks.about_label import LabelInArticle, label_findings
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.compared import comparison_doubts, is_compared, says_more
from digest.kinds.figures.checks.claims.never_came import never_came
from digest.kinds.figures.checks.claims.reporting.common_sources import other_common_source
from digest.kinds.figures.checks.claims.reporting.eastern_quotes import quoted_of_other
from digest.kinds.figures.checks.claims.reporting.eastern_sources import other_eastern_source, silent_eastern_source
from digest.kinds.figures.checks.claims.reporting.named_sources import source_doubts
from digest.kinds.figures.checks.claims.reporting.perhaps_other import perhaps_other_source
from digest.kinds.figures.checks.claims.reporting.reporters import (
    absent_reporter,
    other_reporter,
    other_source,
    reporter_doubts,
)
from digest.kinds.figures.checks.claims.status.called_so import called_so_doubts
from digest.kinds.figures.checks.claims.status.label_ahead import label_ahead_doubts
from digest.kinds.figures.checks.claims.status.statuses import status_doubts
from digest.kinds.figures.checks.claims.times.labelled_times import labelled_time_doubts
from digest.kinds.figures.checks.claims.times.periods import period_doubts
from digest.kinds.figures.checks.claims.times.untold_periods import untold_period
from digest.kinds.figures.checks.claims.told_change import tells_change
from digest.kinds.figures.checks.claims.told_of import told_of_reporter
from digest.kinds.figures.checks.claims.unsigned_falls import unsigned_fall
from digest.kinds.figures.checks.directions import (
    Direction,
    ProfitOrLoss,
    clause_direction,
    compared,
    direction,
    in_brackets,
    is_end_of_change,
    of_adjective,
    result,
    result_of,
    said_of,
)
from digest.kinds.figures.checks.in_sentence.sentence import in_reach
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import restated_by
from digest.kinds.figures.checks.labels.moving.growths import growth_fell_to
from digest.kinds.figures.checks.labels.moving.levels import Timing
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import moved_with
from digest.kinds.figures.checks.labels.spelling import spelled_as
from digest.kinds.figures.checks.pairs import pair_doubts
from digest.model.article import Status
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.text.words.small_words import small_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.schema import FigureEntry
    from digest.quantities.mentions import Mention
    from digest.quantities.period import Period


_TIMES = "times"
_BEGINNING = 3  # letters by which a word is the same in another form: neue, neuen


class Beside(Struct, frozen=True):
    """What is known beside a figure and its sentence."""

    period: Period | None
    published: dt.date | None
    """The article's day."""
    reporter_may_be_absent: bool
    """Whether who reports the figure is a person, or somebody whom the article names nowhere."""
    text: str = ""
    """The article's text."""
    titles: tuple[str, ...] = ()
    words: str = ""
    """All words of the article, where it has to name who reports the figure: not where another source is given, or the
    article is in another language than the digest, whose names are then translated."""
    told: str = ""
    """All words of the article, whoever reports the figure; none where another source is given."""
    reporter_names: tuple[str, ...] = ()
    """What else site.yaml calls whoever reports it."""


def doubts(entry: FigureEntry, mention: Mention, passage: PassageInSentence, beside: Beside) -> Iterator[Finding]:
    """What of `entry`, whose amount is `mention` of the sentence of `passage`, seems not to be what that says."""
    value = entry.value or ""
    own = spelled_as(entry.label, passage.sentence)
    time = Timing(beside.period, beside.published)
    amount, around = in_reach(mention, passage)
    with_change = f"{own} {value}" if tells_change(value, passage.language) else own
    held = LabelInArticle(own, with_change, value, amount, around, time, beside.text, beside.titles)
    about = list(label_findings(held))
    yield from about or comparison_doubts(f"{entry.label} {value}", amount, around)
    yield from pair_doubts(own, value, amount, around)
    ways = list(_direction(entry, mention, passage))
    yield from ways
    if not (ways or about):
        yield from unsigned_fall(entry.label, value, mention, passage)
    if not value.strip().startswith(("-", "−")):  # a profit below zero is a loss
        yield from _result(entry.label, value, mention, passage)
    if beside.period is not None:
        times = list(period_doubts(beside.period, mention, passage, beside.published))
        times = times or list(labelled_time_doubts(own, beside.period, passage, beside.published))
        yield from times or untold_period(beside.period, own, passage, beside.text, beside.published)
    is_actual = entry.status is Status.ACTUAL
    status = list(status_doubts(entry.label, mention, passage, is_actual=is_actual, is_of_somebody=bool(entry.by)))
    status = status or list(called_so_doubts(entry.status, entry.label, mention, passage, time))
    status = status or list(label_ahead_doubts(entry.status, entry.label, mention, passage, beside.published))
    yield from status or (never_came(entry.label, mention, passage) if is_actual else ())
    if entry.by:
        others = list(reporter_doubts(entry.by, passage)) if beside.reporter_may_be_absent else []
        if not others and beside.told:
            others = list(source_doubts(entry.by, (entry.by, *beside.reporter_names), beside.told, passage))
        others = others or list(told_of_reporter(entry.by, mention, passage))
        others = others or (list(absent_reporter(entry.by, beside.words, passage)) if beside.words else [])
        if not others and beside.told:
            others = list(other_eastern_source(entry.by, beside.told, mention, passage))
        others = others or list(other_source(entry.by, passage))
        others += [*other_common_source(entry.by, passage), *other_reporter(entry.by, mention, passage)]
        if not others and beside.told:
            others = list(perhaps_other_source(entry.by, beside.reporter_names, beside.told, passage))
            others = others or list(silent_eastern_source(entry.by, beside.told, passage))
        others = others or list(quoted_of_other(entry.by, mention, passage))
        yield from others


def _direction(entry: FigureEntry, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    told = said_of(entry.label, passage.language) or _said_to_be_new(entry.label, mention, passage)
    if told is None and (mention.quantity.is_share or mention.quantity.number % 1):  # things are whole
        told = of_adjective(entry.label, passage.language)
    written = (entry.value or "").strip()
    if told is None and written[:1] != "+":
        return
    language, is_share = passage.language, mention.quantity.is_share
    is_eastern = is_edgeless(passage.sentence)
    may_compare = is_share or is_eastern or is_compared(mention, passage) or says_more(mention, passage)
    places = (mention.led, Span(mention.led.start, mention.span.end)) if may_compare else ()
    said = next(filter(None, (compared(passage.sentence, each, language) for each in places)), None)
    said = said or direction(passage.sentence, mention.led, language)
    if said is None and (restated := restated_by(mention, passage)):
        said = direction(passage.sentence, restated.led, language)
    if said is None and is_share:
        said = in_brackets(passage.sentence, mention.span, language)
    if said is None and is_eastern and (after := moved_with(mention, passage)):
        said = direction(passage.sentence, after.led, language)
    if said is None and is_share and told is Direction.DOWN:
        said = clause_direction(passage.sentence, mention.core, language)
    if said is Direction.DOWN and written[:1] == "+":
        told = Direction.UP
    if said is None and is_eastern and _is_multiplied(mention):
        said = Direction.UP  # 1.7倍
    if said is None or told is None or said is told or mention.quantity.number < 0:
        return
    if is_share and told is Direction.UP and words_of(language, "inflation").search(passage.sentence):
        return  # "Rise in prices", of what inflation fell to
    if told is Direction.UP and growth_fell_to(entry.label, mention, passage):
        return
    extents = labelling_of(passage.language).changing
    if any(word in entry.label and word in passage.sentence for word in extents):
        return  # 同比涨幅由4.3%回落到2.5%
    if written.startswith(("-", "−")) and said is Direction.DOWN:
        return
    yield Finding(
        Code.DIRECTION_IN_DOUBT,
        "label",
        f"the figure says that it {told}, the article that it {said}",
        "change the label, or give the amount with a minus",
        passage.sentence,
    )


def _is_multiplied(mention: Mention) -> bool:
    """Whether an amount says that there is more than once as much."""
    unit = mention.quantity.unit
    return unit is not None and unit.code == _TIMES and mention.quantity.number > 1


def _said_to_be_new(label: str, mention: Mention, passage: PassageInSentence) -> Direction | None:
    """A rise, where the label calls new what the amount counts and the sentence does not: "New jobs" of a firm that
    *cuts* 300; not where it says what something came to."""
    language = passage.language
    added = labelling_of(language).added & small_words(label)
    if not added or kind_of(mention, language) is not CountedKind.THINGS:
        return None
    if any(word[:_BEGINNING] in passage.sentence.casefold() for word in added):
        return None
    return None if is_end_of_change(passage.sentence, mention.span, language) else Direction.UP


def _result(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """A profit where the article says a loss, or the other way round; or a loss that neither the label nor the `value`
    says, where the label is of either: "最終損益", of 3億円の赤字."""
    unit = mention.quantity.unit
    if unit is None or unit.kind not in (UnitKind.CURRENCY, UnitKind.PERCENT):
        return
    told = ProfitOrLoss.GAIN if value.startswith("+") else result_of(label, passage.language)
    if told is None:
        yield from _unsaid_loss(label, value, mention, passage)
        return
    if unit.kind is UnitKind.PERCENT and result_of(passage.sentence, passage.language) in (None, told):
        return  # profit lost 5%
    said = result(passage.sentence, mention.core, passage.language)
    if said is None or said is told:
        return
    yield Finding(
        Code.DIRECTION_IN_DOUBT,
        "label",
        f"the figure says that it is a {told}, the article that it is a {said}",
        "change the label, or the amount",
        passage.sentence,
    )


def _unsaid_loss(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that an amount is a loss, and the figure does not say whether it is one or a profit."""
    language = passage.language
    either = words_of(language, "gains_or_losses").search(label)
    losses = words_of(language, "losses")
    if either is None or mention.quantity.number < 0 or losses.search(f"{label} {value or passage.passage}"):
        return
    if result(passage.sentence, mention.core, language) is ProfitOrLoss.LOSS:
        yield Finding(
            Code.DIRECTION_IN_DOUBT,
            "label",
            f"the label says {either[0]!r}, and the article that it is a {ProfitOrLoss.LOSS}",
            "say so in the label, or take the word into `at` and `value`",
            passage.sentence,
            check="direction/unsaid-loss",
        )
