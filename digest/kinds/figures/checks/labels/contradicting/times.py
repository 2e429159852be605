"""Whether a label names another day, month or year than stands beside its amount: "on Wednesday", of *on Thursday*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.months import months, weekdays
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-Þ][^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<![\w.,-])(?:19|20)\d\d(?![\w%]|[.,]\d|-\d)")


def other_time(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The day, month or year of a label, and the one beside its amount, where the sentence has not that of the label.
    Not where somebody says so beside the amount: "said *on Tuesday*"."""
    if is_edgeless(label):
        return None
    language = passage.language
    if not _may_name_time(label, language):  # as most labels do not
        return None
    locale = grammar(language).locale
    kinds = (_named(weekdays(locale)), _named(months(locale)), _YEAR.findall, _part_of_year(language).findall)
    said = [(names, found[0]) for names in kinds if len(found := names(label)) == 1]
    if not said:
        return None
    near = _beside(mention, passage)
    if words_of(language, "saying").search(near):
        return None
    for names, time in said:
        told = names(near)
        if len(told) == 1 and time.casefold() not in passage.sentence.casefold() and time != told[0]:
            part = _part_said(time, language)
            return None if part and part == _part_said(told[0], language) else (time, told[0])
    return None


def _may_name_time(label: str, language: str) -> bool:
    """Whether a label may have a year, a day, a month or a part of a year."""
    words = map(str.casefold, _LETTERS.findall(label))
    return not names_of_times(language).isdisjoint(words) or _YEAR.search(label) is not None


@lru_cache(maxsize=16)
def names_of_times(language: str) -> frozenset[str]:
    """The days of the week, the months, and the first words of what parts of a year are called."""
    locale, words = grammar(language).locale, assertions(language)
    parts = (_LETTERS.findall(each.casefold())[:1] for each in (*words.quarter, *words.half))
    return weekdays(locale).union(months(locale), *parts)


@lru_cache(maxsize=16)
def _part_of_year(language: str) -> re.Pattern[str]:
    """What matches a quarter or a half of a year: "third quarter"."""
    words = assertions(language)
    orders = [word for each in words.orders for word in each]
    if not orders or not words.quarter:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?i:{one_of(orders)}[\s-]{one_of([*words.quarter, *words.half])})(?!\w)")


def _part_said(words: str, language: str) -> tuple[int, bool] | None:
    """Which part of a year `words` say, and whether it is a half, however they say it: втором квартале, II квартале."""
    small, rules = words.casefold(), assertions(language)
    first = small.replace("-", " ", 1).split()[0]
    order = next((n for n, each in enumerate(rules.orders) if first in map(str.casefold, each)), None)
    return None if order is None else (order, small.endswith(tuple(map(str.casefold, rules.half))))


def _beside(mention: Mention, passage: PassageInSentence) -> str:
    """The words around an amount in its clause, up to other amounts."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    others = [each.span for each in passage.mentions if each is not mention and not each.is_named]
    low = max([own.start, *(each.end for each in others if each.end <= mention.span.start)])
    high = min([own.end, *(each.start for each in others if each.start >= mention.span.end)])
    return f"{passage.sentence[low : mention.span.start]} {passage.sentence[mention.span.end : high]}"


def _named(names: frozenset[str]) -> Callable[[str], list[str]]:
    return lambda text: [word for word in _CAPITALISED.findall(text) if word.casefold() in names]
