"""Which year a time without one is of, by what the article says around it: "in May", "a year earlier".

Of a month, it is the last that has ended, the one that is now, or the next, or that of a year which the article names.
"A year earlier" is before the time that the sentence names, or the one right before it gives for an amount of the kind;
where neither says so, it may be before the article's day, or any year that the article names.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.kinds.figures.checks.in_sentence.past import says_what_was
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.mentions import mentions
from digest.quantities.times.named_parts import stretches
from digest.quantities.times.said_periods import SaidPeriod, said_periods
from digest.text.sentences.splitting import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEBRUARY = 2
_FARTHEST = 400
"""Letters of the sentence before that are looked at."""


def with_years_meant(
    said: tuple[SaidPeriod, ...], mention: Mention, passage: PassageInSentence, published: dt.date
) -> list[SaidPeriod]:
    """The times `said` of the sentence of `passage`, each of the years alone that it may mean of `mention`."""
    if not passage.article:
        return list(said)
    return [
        _before_told(each, said, mention, passage, published)
        if each.is_before
        else _near(each, passage, published)
        if each.is_yearless
        else each
        for each in said
    ]


def amount_a_year_later(mention: Mention, passage: PassageInSentence) -> tuple[Mention, str] | None:
    """The amount before a bracket in which another is called that of the year before, and how: 212 (*last year*: 9)."""
    sentence, language = passage.sentence, passage.language
    opening = sentence.rfind("(", 0, mention.led.start)
    called = sentence[opening + 1 : mention.led.start].rstrip() if opening >= 0 else ""
    if not called.endswith(":") or not words_of(language, "called_year_before").search(called):
        return None
    before = [each for each in passage.mentions if each.core.end <= opening and not each.is_named]
    return (before[-1], called.removesuffix(":").strip()) if before else None


def year_earlier(time: SaidPeriod, words: str) -> SaidPeriod:
    """A time of the same days a year earlier, which the sentence calls so."""
    return replace(time, days=tuple((_back(first), _back(last)) for first, last in time.days), words=words)


def _back(day: dt.date) -> dt.date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == _FEBRUARY else day.day)


def _near(time: SaidPeriod, passage: PassageInSentence, published: dt.date) -> SaidPeriod:
    """A time without its year, of the years nearest to the article's day, and of those that the article names."""
    if not time.days or _tells_how_long_ago(passage):
        return time
    years = _years_named(passage.article, passage.language, published)
    ended = max((each for each in time.days if each[1] < published), default=None)
    coming = min((each for each in time.days if each[0] > published), default=None)
    if says_what_was(passage.sentence, passage.language):
        coming = None
    days = [
        each
        for each in dict.fromkeys(time.days)
        if each in (ended, coming) or each[0] <= published <= each[1] or {each[0].year, each[1].year} & years
    ]
    return replace(time, days=tuple(days))


def _tells_how_long_ago(passage: PassageInSentence) -> bool:
    """Whether the sentence has a word by which its time is an earlier one: in May two years *ago*."""
    counting = (word for each in assertions(passage.language).orders for word in each)  # the *first* quarter
    former = labelling_of(passage.language).former - frozenset(counting)
    return any(word.casefold() in former for word in _WORD.findall(passage.sentence))


@lru_cache(maxsize=16)
def _years_named(article: str, language: str, published: dt.date) -> frozenset[int]:
    """The years that an article names anywhere, be it as last year or the next; all near ones where they are no
    calendar years."""
    stretch = stretches(language)
    told = stretch.sub(" ", article) if stretch else article  # the year to March is read to the month
    if words_of(language, "fiscal").search(told):
        return frozenset(range(published.year - 9, published.year + 9))
    named = {int(year) for year in _YEAR.findall(article)}
    named |= {published.year - 1} if _tells_of_last_year(article, language, published) else set()
    named |= {published.year + 1} if words_of(language, "ahead").search(article) else set()
    return frozenset(named)


def _tells_of_last_year(article: str, language: str, published: dt.date) -> bool:
    """Whether an article tells of last year, rather than only holding something against it where a language has words
    for that: *比上年*增长5%."""
    last_year = words_of(language, "last_year")
    if last_year.search(article) is None:
        return False
    if not assertions(language).compared_behind:
        return True
    said = said_periods(article, language, published)
    return any(not each.is_aside and last_year.search(each.words) for each in said)


def _before_told(
    time: SaidPeriod, said: tuple[SaidPeriod, ...], mention: Mention, passage: PassageInSentence, published: dt.date
) -> SaidPeriod:
    """ "A year earlier", of the years that it is before."""
    others = [each for each in said if not each.is_before and each.days and not each.is_aside]
    if here := [each for each in others if each.span.end <= time.span.start] or others:
        near = (_near(each, passage, published) if each.is_yearless else each for each in here)
        years = {last.year for each in near for first, last in each.days if first <= published}
    else:
        told = _told_right_before(mention, passage, published)
        named = _years_named(passage.article, passage.language, published)
        years = set(told) or {published.year, *(year for year in named if year < published.year)}
    days = tuple((dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31)) for year in sorted(years, reverse=True))
    return replace(time, days=days) if days else time


def _told_right_before(mention: Mention, passage: PassageInSentence, published: dt.date) -> Iterator[int]:
    """The one year that the sentence before gives for an amount of the kind, where it is the article's last; none where
    it names another time."""
    start = passage.article.find(passage.sentence)
    before = passage.article[max(0, start - _FARTHEST) : start].rpartition("\n")[2] if start > 0 else ""
    parts = list(sentences(before, passage.language)) if before.strip() else []
    if not parts:
        return
    words = before[parts[-1].start : parts[-1].end]
    times = [each for each in said_periods(words, passage.language, published) if each.days]
    kind = mention.quantity.unit_kind
    kinds = [each.quantity.unit_kind for each in mentions(words, passage.language) if not each.is_named]
    is_alike = bool(kinds) and (kind is None or any(each in (kind, None) for each in kinds))
    if len(times) == 1 and is_alike and not times[0].is_aside and not times[0].is_before:
        days = [each for each in times[0].days if each[1] <= published]
        if times[0].is_yearless:
            days = sorted(days)[-1:]  # in November
        if not days:
            return
        first, last = days[0]
        if first.year == last.year >= published.year - 1 and last <= published:
            yield last.year
