"""Whether the time that a figure is about is one that its sentence says of the amount."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.times import fits, is_time_of_earlier, said_of
from digest.kinds.figures.checks.labels.kinds import says_when
from digest.kinds.figures.checks.labels.moving.changes import former_words, is_reached, same_unit
from digest.kinds.figures.checks.labels.moving.origins import came_from, comes_first
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import weekday_numbers
from digest.quantities.times.said_periods import said_periods
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.period import Period
    from digest.quantities.times.said_periods import SaidPeriod

_WEEK, _MONTH, _YEAR = 7, 31, 364
_LAST_AND_NEXT = 2
_DAY = re.compile(
    r"(?<![\d月월間])(?<!月\s)(?<!월\s)([12]\d|3[01]|[1-9])\s?[日일号號](?![間间내째간程目]|\s?(?:만|동안|以内|以來|連続))"
)
_LEAD = 20  # characters of a clause that is no more than a day: "On Wednesday, 400"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def period_doubts(
    period: Period, mention: Mention, passage: PassageInSentence, published: dt.date | None
) -> Iterator[Finding]:
    """The doubt that `period` is another time than the sentence says; `published` is the article's day."""
    if _is_all_told(period, mention, passage, published):
        return
    said = said_of(mention, passage, published)
    fitting = [each for each in said if fits(each, period)]
    compared = other = weekday = ""
    if published is not None and all(each.is_yearless for each in fitting) and (fitting or not said):
        compared = _only_compared(period, mention, passage, published)  # last April, up on April 2014
    if published is not None and not compared:
        if fitting and all(each.is_yearless for each in fitting):
            other = _other_year(period, fitting, passage, published)
        elif not said:
            other = _other_weekday(period, mention, passage, published) or _other_day(
                period, mention, passage, published
            )
            weekday = "" if other else _weekday_of_now(period, mention, passage, published)
    other = compared or other or weekday
    if not other and (not said or (fitting and not _is_narrower(period, fitting, passage, published))):
        return
    if not (other or fitting) and (
        _has_in_clause(period, said, mention, passage, published)
        or _is_day_of_clause(period, mention, passage, published)
    ):
        return
    if not (other or fitting) and _is_of_before(period, said, mention, passage):
        return
    if not other and is_reached(mention, passage) and any(_ends_with(each, period) for each in said):
        return
    yield Finding(
        Code.PERIOD_IN_DOUBT,
        "period",
        f"the figure is about {period.written}, and its sentence says "
        f"{other or ' and '.join(each.words for each in said)}",
        "change the period",
        passage.sentence,
        check=f"period/{_kind_of_doubt(compared=compared, weekday=weekday, is_wider=bool(fitting) and not other)}",
    )


def _kind_of_doubt(*, compared: str, weekday: str, is_wider: bool) -> str:
    if compared or weekday:
        return "compared" if compared else "weekday"
    return "wider" if is_wider else "said"


def _is_of_before(period: Period, said: list[SaidPeriod], mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the times that stand before an amount are not its own, as the sentence holds another against it and says
    that it is an earlier one: 12 in 1990, and *76 two years ago*; or as it is of an earlier time than that: 900 in
    2013, beating *the previous record of 700*."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence) or any(each.span.start >= mention.span.start for each in said):
        return False
    others = [each for each in passage.mentions if each is not mention]
    following = next((each for each in others if each.span.start >= mention.span.end), None)
    if following and not sentence[mention.span.end : following.span.start].strip() and says_when(following, passage):
        return True
    spans = [*(each.span for each in others), *(each.span for each in said)]
    ends = [span.end for span in spans if span.end <= mention.span.start]
    before = sentence[max(clause_of(clauses(sentence, language), mention.core).start, *ends, 0) : mention.span.start]
    is_later = all(first > period.end for each in said for first, _ in each.days)
    named = [each for each in others if not each.is_named]
    return is_later and (bool(former_words(before, language)) or comes_first(mention, named, passage))


def _has_in_clause(
    period: Period,
    said: list[SaidPeriod],
    mention: Mention,
    passage: PassageInSentence,
    published: dt.date | None,
) -> bool:
    """Whether the clause of the amount has another time than those taken for its own, which are elsewhere, and that
    is the figure's: grew 6% in the third quarter, *bringing growth in the first nine months* to 5.6%."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if any(own.start <= each.span.start < own.end for each in said):
        return False
    times = said_periods(passage.sentence, passage.language, published)
    inside = (each for each in times if own.start <= each.span.start < own.end and not each.is_contrast)
    return any(fits(each, period) for each in inside)


def _other_year(period: Period, said: list[SaidPeriod], passage: PassageInSentence, published: dt.date) -> str:
    """The words for a month or a part of a year whose year the sentence does not say, where the figure is about neither
    the last nor the next of them, and the article tells nothing else of that time."""
    if not passage.article or is_edgeless(passage.sentence):
        return ""
    every = sorted({days for each in said for days in each.days})
    begun = [days for days in every if days[0] <= published]
    near = [*begun[-1:], *(days for days in every if days[0] > published)][:_LAST_AND_NEXT]
    if begun and begun[-1][1] >= published:  # of a December that has not ended, the last one may be meant
        near += begun[-2:-1]
    if any(first <= period.end and period.start <= last for first, last in near):
        return ""
    year = dt.date(period.start.year, 1, 1), dt.date(period.end.year, 12, 31)
    times = said_periods(passage.article, passage.language, published)
    is_told = any(each.meets(*year) for each in times if not (each.is_aside or each.is_yearless))
    return "" if is_told else " and ".join(each.words for each in said)


def _ends_with(said: SaidPeriod, period: Period) -> bool:
    """Whether a time of two ends with the figure's: grew *between June and July* to 68,700."""
    return any(last == period.end and first < period.start for first, last in said.days)


def _is_day_of_clause(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date | None) -> bool:
    """Whether a figure is about a day which its clause has to the letter, and the clause tells no other amount: 19 in a
    third quarter *on 28 April 1999*."""
    if period.start != period.end:
        return False
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    times = said_periods(passage.sentence, passage.language, published)
    others = (m for m in passage.mentions if m is not mention and own.start <= m.core.start < own.end)
    if any(not (m.is_named or any(t.span.start <= m.core.start < t.span.end for t in times)) for m in others):
        return False
    inside = (each for each in times if own.start <= each.span.start < own.end)
    return any(
        (period.start, period.end) in each.days and not (each.is_contrast or each.is_yearless) for each in inside
    )


def _is_narrower(period: Period, said: list[SaidPeriod], passage: PassageInSentence, published: dt.date | None) -> bool:
    """Whether a figure is about a month, a quarter or a half of a year that has passed, of which its sentence says the
    whole alone, and the article names that part of it nowhere. A day may be when something of that year was."""
    language, article = passage.language, passage.article
    length = period.end - period.start
    if not article or published is None or not _WEEK < length.days < _YEAR:
        return False
    years = [
        days
        for each in said
        for days in each.days
        if not (each.is_part or each.is_yearless or each.is_fiscal or each.is_end or each.is_before)
        and _is_whole(each, passage)
        and each.meets(period.start, period.end)
    ]
    if len(years) < sum(len(each.days) for each in said) or not all(_is_past_year(each, published) for each in years):
        return False
    if words_of(language, "fiscal").search(article):
        return False
    months = range(period.start.month, period.end.month + 1)
    parts = {days for each in said_periods(article, language, published) for days in each.days}
    return not any(
        first.month in months or last.month in months for first, last in parts if (last - first).days < _YEAR
    )


def _is_whole(said: SaidPeriod, passage: PassageInSentence) -> bool:
    """Whether a year is surely all that is meant: it has its number, or no part of a year is spoken of, as in "the same
    *period* last year"; where a language's nouns for these are not known, it must have its number."""
    if any(map(str.isdigit, said.words)):
        return True
    nouns = words_of(passage.language, "parts_of_year")
    return bool(assertions(passage.language).parts_of_year) and not nouns.search(passage.sentence)


def _is_past_year(days: tuple[dt.date, dt.date], published: dt.date) -> bool:
    first, last = days
    return (last - first).days >= _YEAR and last < published


def _is_all_told(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date | None) -> bool:
    """Whether `period` is the one time that the sentence names, and no other amount stands there that it could be of,
    as is mostly so where a sentence says when: no doubt is left then, whatever stands around it."""
    times = said_periods(passage.sentence, passage.language, published)
    if len(times) != 1 or period.start == period.end:
        return False
    (time,) = times
    is_plain = not (time.is_aside or time.is_contrast or time.is_yearless or time.is_before)
    is_alone = all(each is mention or each.is_named for each in passage.mentions)
    return is_plain and is_alone and fits(time, period) and not _is_narrower(period, [time], passage, published)


def _only_compared(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date) -> str:
    """The time of the sentence which is the figure's period, where the sentence surely only holds its amount against
    it, or says it of an amount that this one is held against: 61.4%, down from 64.6% *in 2022*."""
    times = [each for each in said_periods(passage.sentence, passage.language, published) if each.days]
    if is_edgeless(passage.sentence) and (compared := _part_of_compared(period, times, published)):
        return f"{compared.words}, with which it only compares the amount"
    same = [each for each in times if (period.start, period.end) in each.days and not each.is_yearless]
    same = same or [each for each in times if each.is_contrast and _is_part_of(period, each)]
    if len(same) != 1 or any(fits(each, period) for each in times if each not in same and not each.is_yearless):
        return ""
    (time,) = same
    if time.is_before and _tells_of(period, passage, published):
        return ""  # 2% less than the year before, of an article about last year
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if any(fits(each, period) and own.start <= each.span.start < own.end for each in times if each is not time):
        return ""  # more than the month before: *in June* it were 23,000
    if time.is_contrast:
        return f"{time.words}, with which it only compares the amount"
    others = [
        each
        for each in passage.mentions
        if each is not mention and not each.is_named and (same_unit(each, mention) or mention.quantity.is_share)
    ]
    other = next((each for each in others if is_time_of_earlier(time, each, passage)), None)
    return f"{time.words} of {quoted(passage.sentence[other.span.start : other.span.end])}" if other else ""


def _part_of_compared(period: Period, times: list[SaidPeriod], published: dt.date) -> SaidPeriod | None:
    """The year of the sentence that an amount is only held against, where the figure is about that year, or a part of
    it which had passed a year before the one that is told: 1분기 순이익은 … *지난해 같은 기간*보다 늘었다."""
    told = [each for each in times if not each.is_aside]
    asides = [each for each in times if each.is_aside and not each.is_yearless]
    if not told or len(asides) != 1 or not all(each.is_yearless for each in told):
        return None
    first, last = asides[0].days[0]
    begun = [days for each in told for days in each.days if days[0] <= published]
    is_of_last = any(first <= days[0] and days[1] <= last for days in begun[-1:])
    is_within = first <= period.start and period.end <= last
    return asides[0] if is_within and begun and not is_of_last and len(asides[0].days) == 1 else None


def _is_part_of(period: Period, said: SaidPeriod) -> bool:
    """Whether a figure is about a part of a year that is said: of *the same months of 2017*."""
    return not said.is_yearless and any(first <= period.start and period.end <= last for first, last in said.days)


def _tells_of(period: Period, passage: PassageInSentence, published: dt.date) -> bool:
    """Whether the article tells of `period` itself, by no more than its year or "last year", so that a year before may
    be the one before that."""
    times = said_periods(passage.article, passage.language, published)
    return any((period.start, period.end) in each.days and not (each.is_before or each.is_aside) for each in times)


def _other_weekday(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date) -> str:
    """The only day of the week that the clause of an amount names, where the figure is about another day of the
    article's week; "" where there is none, or the clause says when somebody said so."""
    if period.start != period.end or abs(published - period.start).days > _WEEK:
        return ""
    named, days = _weekday(mention, passage)
    return named if named and days[named.casefold()] != period.start.weekday() else ""


def _weekday_of_now(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date) -> str:
    """The same where the figure is about a time that had long passed in the week before the article."""
    if (published - period.end).days <= 2 * _WEEK:
        return ""
    return _weekday(mention, passage)[0]


def _weekday(mention: Mention, passage: PassageInSentence) -> tuple[str, Mapping[str, int]]:
    """The only day of the week that the clause of an amount names, or one right before or behind it that is no more
    than the day; and the days by their names."""
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    lead = next((part.start for part in parts if part.end == own.start and own.start - part.start <= _LEAD), own.start)
    behind = next((part.end for part in parts if part.start == own.end and part.end - own.end <= _LEAD), own.end)
    clause = passage.sentence[lead:behind]
    days = weekday_numbers(grammar(passage.language).locale)
    named = [word for word in _WORD.findall(clause) if word.casefold() in days]
    is_said = words_of(passage.language, "saying").search(clause) is not None
    return (named[0] if len(named) == 1 and not is_said else "", days)


def _other_day(period: Period, mention: Mention, passage: PassageInSentence, published: dt.date) -> str:
    """The only day of the month that the sentence names before an amount, where words are written without edges and the
    figure is about another day of these weeks: *24日*救出48人."""
    if period.start != period.end or abs(published - period.start).days > _MONTH or not is_edgeless(passage.sentence):
        return ""
    named = list(_DAY.finditer(passage.sentence, 0, mention.core.start))
    if len({match[1] for match in named}) != 1 or int(named[0][1]) == period.start.day:
        return ""
    on = words_of(passage.language, "said_on").search(passage.sentence, named[-1].end(), named[-1].end() + _LEAD)
    return "" if on is not None or mention.core.start < named[-1].end() else named[-1][0]


def label_time_doubts(
    label: str, mention: Mention, passage: PassageInSentence, published: dt.date
) -> Iterator[Finding]:
    """The doubt that the label names a time that the sentence says of another amount of the kind: "Sales in June"."""
    if years := _other_relative(label, mention, passage, published):
        message = f"the label says {years[0]!r}, and the article says {years[1]!r} of the amount"
        yield Finding(Code.LABEL_IN_DOUBT, "label", message, "change the label, or the amount", passage.sentence)
        return
    others = [each for each in passage.mentions if each is not mention and not each.is_named]
    if not others:  # as in most sentences
        return
    relative = words_of(passage.language, "last_year")  # to what, only the sentence tells: the year before
    former = labelling_of(passage.language).former
    times = said_periods(label, passage.language, published)
    named = [each for each in times if each.days and not each.is_aside and not relative.search(each.words)]
    named = [each for each in named if former.isdisjoint(map(str.casefold, _WORD.findall(each.words)[-1:]))]
    said = said_of(mention, passage, published) if named else []
    if not said or _overlap(named, said):
        return
    for other in others:
        if not _is_alike(mention, other):
            continue
        if not _overlap(named, said_of(other, passage, published)):
            continue
        yield Finding(
            Code.LABEL_IN_DOUBT,
            "label",
            f"the label says {named[0].words}, which the sentence says of "
            f"{quoted(passage.sentence[other.span.start : other.span.end])}; of this amount it says {said[0].words}",
            "change the label, or the amount",
            passage.sentence,
        )
        return


def _other_relative(
    label: str, mention: Mention, passage: PassageInSentence, published: dt.date
) -> tuple[str, str] | None:
    """The words of a label for this year, and those of its amount for the year before, or the other way round."""
    language = passage.language
    for own, theirs in (("this_year", "last_year"), ("last_year", "this_year")):
        named = words_of(language, own).search(label)
        if named is None:  # as of most labels
            continue
        if came_from(mention, passage):  # lost 12 members *this year*, from 90 to 78
            continue
        said = said_of(mention, passage, published)
        told = [found[0] for each in said if (found := words_of(language, theirs).search(each.words))]
        if told and len(told) == len(said):
            return named[0], told[0]
    return None


def _is_alike(one: Mention, other: Mention) -> bool:
    """Whether two amounts have units of one kind."""
    unit, other_unit = (each.quantity.unit or each.listed for each in (one, other))
    return (unit and unit.kind) is (other_unit and other_unit.kind)


def _overlap(some: list[SaidPeriod], others: list[SaidPeriod]) -> bool:
    return any(each.meets(first, last) for each in some for other in others for first, last in other.days)
