"""Which amount of a sentence a year of its label stands with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.times import fits, is_of_period, said_of
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind
from digest.quantities.period import parse
from digest.quantities.times.said_periods import said_periods
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention
    from digest.quantities.times.said_periods import SaidPeriod

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIMES = re.compile(r"(?<!\d)\d{1,2}(?:[日일号號月월](?![間间])|年[后後]|년 후)")
_LOOK = 28
_NEXT = 14
_PHRASE = re.compile(r"[^,;:.()、，。；]{0,32}")
_PHRASE_END = re.compile(r"[^,;:.()、，。；]{0,16}$")


def is_of_its_year(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a year of the label stands right behind its amount, or else right before it and behind no other."""
    years = _YEAR.findall(label)
    if not years:
        return False
    amounts = [
        each
        for each in passage.mentions
        if each is mention or not (each.is_named or kind_of(each, passage.language) is CountedKind.TIME)
    ]  # 1.8 billion in the first *nine months* of 2011
    for year in years:
        behind = [each for each in amounts if year in _behind(each, amounts, passage)]
        before = [each for each in amounts if year in _before(each, passage)]
        if (behind or before) == [mention]:
            return True
    return False


def is_of_its_time(label: str, mention: Mention, other: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether the sentence says a time that its label names of this amount, and another time of the other: "Rate on
    *20 August*", of 19% on 16 August and 9% *on 20 August*."""
    language, published = passage.language, time.published
    if _is_of_series(mention, other, passage, time):
        return True
    if is_edgeless(label) and (days := set(_TIMES.findall(label))):
        here, there = (set(_TIMES.findall(_part_before(each, passage))) for each in (mention, other))
        return not days.isdisjoint(here) and not days <= there
    times = said_periods(label, language, published)
    named = [
        each for each in times if each.days and not (each.is_aside or each.is_before)
    ]  # before what, it does not say
    if not named:
        return False
    own, theirs = said_of(mention, passage, published), said_of(other, passage, published)
    return bool(theirs) and _meets(named, own) and not _meets(named, theirs)


def _is_of_series(mention: Mention, other: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether two amounts in one unit are of two times, and the figure's own is of its period: 25万 in 2012, *27万 in
    2013*."""
    period, published = time.period, time.published
    if period is None or not same_unit(mention, other):
        return False
    said = said_of(other, passage, published)
    is_other = bool(said) and not any(fits(each, period) for each in said)
    return is_other and is_of_period(period, mention, passage, published)


def _part_before(mention: Mention, passage: PassageInSentence) -> str:
    """What stands between an amount and the one before it."""
    ends = (each.core.end for each in passage.mentions if each.core.end <= mention.core.start and not each.is_named)
    return passage.sentence[max(ends, default=0) : mention.core.start]


def _meets(some: list[SaidPeriod], others: list[SaidPeriod]) -> bool:
    return any(each.meets(first, last) for each in some for other in others for first, last in other.days)


def _before(mention: Mention, passage: PassageInSentence) -> str:
    """The words right before an amount, and those from which a clause with "when" goes on: in 2018, *when it fell*."""
    near = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    words = str(_PHRASE_END.findall(near)[0])
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if own.start and words_of(passage.language, "subordinate").match(passage.sentence[own.start :].lstrip(" ,")):
        words = str(_PHRASE_END.findall(passage.sentence[max(0, own.start - _LOOK) : own.start])[0]) + words
    return words


def _behind(mention: Mention, amounts: list[Mention], passage: PassageInSentence) -> str:
    """The next words behind an amount, up to another one."""
    end = min((each.span.start for each in amounts if each.span.start >= mention.core.end), default=None)
    return str(_PHRASE.findall(passage.sentence[mention.core.end : end])[0])


def of_other_year(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence, time: Timing
) -> Mention | None:
    """The amount with whose part of the sentence the year of the label stands, where this one's part has another; not
    where the sentence says of this one that it is of that year in other words: "this year"."""
    years = set(_YEAR.findall(label))
    if not years or any(_is_of_year(year, mention, passage, time) for year in years):
        return None
    parts = clauses(passage.sentence, passage.language)

    def said(each: Mention) -> set[str]:
        part = clause_of(parts, each.core)
        return set(_YEAR.findall(passage.sentence[part.start : part.end]))

    behind = _years_behind(mention, passage)
    if behind and not behind & years:  # from a third *in 2012* to a half *in 2015*
        alike = (each for each in others if same_unit(each, mention))
        return next((each for each in alike if years & _years_behind(each, passage)), None)
    own = said(mention)
    if own & years:
        return None
    if not own:  # the year may be said of both, but where nothing else of the label is said of this one
        part = clause_of(parts, mention.core)
        words = union(told(passage.sentence[part.start : part.end], passage.language))
        if any(among(word, words) for word in told(label, passage.language)):
            return None
        others = [each for each in others if same_unit(each, mention)]
    is_time = kind_of(mention, passage.language) is CountedKind.TIME
    others = [each for each in others if is_time or kind_of(each, passage.language) is not CountedKind.TIME]
    return next((each for each in others if said(each) & years), None)


def is_timed_apart(label: str, mention: Mention, other: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether the sentence gives the time that a label names for its amount, and not for the other: "Rise *since
    January*"."""
    if time.published is None or is_edgeless(label):
        return False
    named = [each for each in said_periods(label, passage.language, time.published) if each.days and not each.is_before]
    own = said_of(mention, passage, time.published) if named else []
    theirs = said_of(other, passage, time.published) if own else []
    return _overlap(named, own) and not _overlap(named, theirs)


def _overlap(some: list[SaidPeriod], others: list[SaidPeriod]) -> bool:
    return any(each.meets(first, last) for each in some for other in others for first, last in other.days)


def _years_behind(mention: Mention, passage: PassageInSentence) -> set[str]:
    """The years right behind an amount."""
    words = _PHRASE.match(passage.sentence, mention.core.end)
    return set(_YEAR.findall(words[0][:_NEXT])) if words else set()


def _is_of_year(year: str, mention: Mention, passage: PassageInSentence, time: Timing) -> bool:
    whole = parse(year)
    return whole is not None and is_of_period(whole, mention, passage, time.published)
