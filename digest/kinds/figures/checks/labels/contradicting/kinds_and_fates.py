"""Whether a label is of a kind that its amount cannot be of, a cost of 22 months; or says deaths, for injured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import FITS, head_of, kind_of, label_kind, says_money
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.kinds.figures.checks.labels.zones import runs_on
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_NEAR = 24
_AGE = re.compile("[岁歲歳才]")
_OF_PEOPLE = (CountedKind.THINGS, CountedKind.SHARE, None)
_MEASURES = frozenset(
    {CountedKind.LENGTH, CountedKind.AREA, CountedKind.WEIGHT, CountedKind.TEMPERATURE, CountedKind.TIME}
)
_NO_AGES = frozenset({CountedKind.MONEY, CountedKind.EXTENT, CountedKind.LENGTH, CountedKind.TIME, CountedKind.SHARE})
"""Kinds of which no label of an age is that does not call it one."""
_NO_AGE_AT_ALL = frozenset({CountedKind.MONEY, CountedKind.LENGTH, CountedKind.AREA, CountedKind.WEIGHT})
_CANNOT_BE: Mapping[CountedKind, frozenset[CountedKind]] = {
    CountedKind.MONEY: _MEASURES | {CountedKind.THINGS},
    CountedKind.THINGS: frozenset({CountedKind.MONEY, *_MEASURES}) - {CountedKind.TIME},
    CountedKind.COUNT: _MEASURES | {CountedKind.MONEY},
    CountedKind.TIME: frozenset({CountedKind.WEIGHT, CountedKind.AREA, CountedKind.TEMPERATURE}),
    CountedKind.EXTENT: frozenset({CountedKind.MONEY, CountedKind.WEIGHT, CountedKind.AREA}),
    CountedKind.LENGTH: frozenset({CountedKind.MONEY, CountedKind.WEIGHT, CountedKind.AREA, CountedKind.TEMPERATURE}),
    CountedKind.WEIGHT: _MEASURES - {CountedKind.WEIGHT} | {CountedKind.MONEY},
    CountedKind.AREA: frozenset({CountedKind.MONEY, CountedKind.WEIGHT, CountedKind.TIME, CountedKind.TEMPERATURE}),
    CountedKind.TEMPERATURE: frozenset({CountedKind.MONEY}),
}
"""Of which kinds no amount is whose label is of a kind, whatever else the sentence says."""


def other_kind(label: str, mention: Mention, passage: PassageInSentence) -> CountedKind | None:
    """The kind of a label, where the amount cannot be of it, and counts nothing that the label names."""
    language = passage.language
    kind, own = label_kind(label, language), kind_of(mention, language)
    if kind is not None and _is_age(mention, language):
        ages = labelling_of(language).ages
        words = ages if is_edgeless(label) else map(str.casefold, _WORD.findall(label))
        called = label if is_edgeless(label) else {*ages, *(each.rpartition("-")[2] for each in ages)}  # how *old*
        is_called_age = any(word in called for word in words)
        return kind if kind in _NO_AGES and not is_called_age else None
    if _is_called_age(label, language) and own in _NO_AGE_AT_ALL:
        return CountedKind.TIME
    if kind is CountedKind.TIME and own is CountedKind.MONEY and is_edgeless(label):
        return kind
    if kind is None or mention.quantity.unit is None or own not in _CANNOT_BE.get(kind, ()):
        return None
    if any(own in FITS[each] for word in _WORD.findall(label) if (each := label_kind(word, language))):
        return None  # *time* that people spend
    if tells_change(label, language) or (own is CountedKind.MONEY and says_money(label, language)):
        return None
    if is_edgeless(label) and kind is CountedKind.MONEY and _is_counted(mention, language):
        return kind
    if is_edgeless(label) and (CountedKind.THINGS in (kind, own) or own is CountedKind.TEMPERATURE):
        return None  # ３度 may be three times
    kinds = labelling_of(language).kinds
    words = map(str.casefold, _WORD.findall(mention.quantity.counted))
    if own is CountedKind.THINGS and not any(kinds.get(word) is CountedKind.THINGS for word in words):
        return None  # crowns may be money
    near = passage.sentence[mention.core.end : mention.span.end + _NEAR]
    counted = union(told(f"{mention.quantity.counted} {near}", language))
    if _is_subject(label, mention, passage):
        return None
    return None if any(among(word, counted) for word in told(label, language)) else kind


def _is_subject(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether all words of a label stand before its amount in its clause, with no other amount: *unusual items* rose
    to $5m."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if any(own.start <= each.core.start < mention.core.start for each in passage.mentions):
        return False
    before = union(told(f"x {passage.sentence[own.start : mention.core.start]}", passage.language))
    words = told(label, passage.language)
    return bool(words) and all(among(word, before) for word in words)


def _is_counted(mention: Mention, language: str) -> bool:
    """Whether a counter stands behind an amount, where words are written without edges: *250本*."""
    return mention.quantity.counted.startswith(tuple(labelling_of(language).counters.values()))


def _is_called_age(label: str, language: str) -> bool:
    """Whether the head of a label is an age: "*Age* of the victim"."""
    words = [word.casefold() for word in _WORD.findall(head_of(label, language))]
    ages = labelling_of(language).ages
    return not is_edgeless(label) and bool(words) and (words[0] in ages or words[-1] in ages)


def _is_age(mention: Mention, language: str) -> bool:
    """Whether an amount says how old somebody is: a *56-year-old*."""
    ages = labelling_of(language).ages
    return bool(ages) and mention.quantity.counted.casefold().startswith(ages)


def other_fate(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word of the amount's clause for what became of people, where the label says something else, which that clause
    does not: wounded, for "killed"."""
    language = passage.language
    fates = labelling_of(language).fates
    if not _may_name(label, language):  # as most labels
        return ""
    named = [group for group in fates if _first(label, group)] if kind_of(mention, language) in _OF_PEOPLE else []
    if len(named) != 1:
        return ""
    if _AGE.match(passage.sentence, mention.core.end - 1) or _AGE.match(passage.sentence, mention.core.end):
        return ""
    clause = _told_of(mention, passage)
    said = [(word, group) for group in fates if (word := _first(clause, group))]
    if len(said) > 1 and is_edgeless(passage.sentence):  # 3명이 *숨지*고 12명이 다쳤다
        said = _behind(mention, passage)
    if said:
        return said[0][0] if len(said) == 1 and said[0][1] != named[0] else ""
    if named[0] is not fates[0] or _first(passage.sentence, fates[0]):
        return ""
    return _first(clause, labelling_of(language).alive)


def is_of_other_fate(label: str, other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause of another amount says that something else became of people than the label does, and that of
    its own says nothing else: two *died*, while four others were *injured* in Harwick."""
    return bool(other_fate(label, other, passage)) and not other_fate(label, mention, passage)


def _behind(mention: Mention, passage: PassageInSentence) -> list[tuple[str, frozenset[str]]]:
    """What became of people by a word behind an amount and before the next one, with its group: verbs stand last."""
    after = [each.span.start for each in passage.mentions if each.span.start >= mention.core.end and not each.is_named]
    end = min([len(passage.sentence), *after])
    near = passage.sentence[mention.core.end : end]
    groups = labelling_of(passage.language).fates if labelling_of(passage.language).topical else ()
    return [(word, group) for group in groups if (word := _first(near, group))]


def says_in_a_phrase(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount's clause says in a phrase what became of people as the label does: "deaths", of 19 people who
    *lost their lives*. No word of the label stands there then."""
    named = (group for group in labelling_of(passage.language).fates if _first(label, group))
    return any(" " in _first(_told_of(mention, passage), group) for group in named)


def _may_name(label: str, language: str) -> bool:
    """Whether a label may have a word or a phrase of any fate."""
    return is_edgeless(label) or not first_words_of_fates(language).isdisjoint(_words(label).small)


@lru_cache(maxsize=16)
def first_words_of_fates(language: str) -> frozenset[str]:
    """The first word of each word or phrase for what became of people."""
    fates = labelling_of(language).fates
    return frozenset(first for group in fates for each in group for first in _WORD.findall(each)[:1])


def _told_of(mention: Mention, passage: PassageInSentence) -> str:
    """The clause of an amount; where the next amount follows on its verb at once, what stands up to that, or behind the
    one before it: *217人死亡*350人受伤."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    start, end = own.start, own.end
    for other in passage.mentions:
        if other.span.start >= mention.span.end and runs_on(mention, other, passage):
            end = min(end, other.span.start)
        if other.span.end <= mention.span.start and runs_on(other, mention, passage):
            start = max(start, mention.span.start)
    return _without_others(mention, passage, start, end)


def _without_others(mention: Mention, passage: PassageInSentence, start: int, end: int) -> str:
    """That part of the sentence without other amounts and what they count: of 2,100 cases, *62 deaths* says nothing."""
    if is_edgeless(passage.sentence):
        return passage.sentence[start:end]
    kept, at = "", start
    for other in passage.mentions:
        if other is not mention and at <= other.span.start and other.span.end <= end:
            kept, at = kept + passage.sentence[at : other.span.start], other.span.end
    return kept + passage.sentence[at:end]


def _first(text: str, group: frozenset[str]) -> str:
    """The first of a group's words that a text has, or one of its phrases."""
    if is_edgeless(text):
        return next((word for word in sorted(group) if word in text), "")
    found = _words(text)
    if not group.isdisjoint(found.small):
        return next(word for word in found.words if word.casefold() in group)
    return next((phrase for phrase in _phrases(group) if f" {phrase} " in found.spoken), "")


class _Words(NamedTuple):
    """The words of a text, in small letters, and one after the other between spaces."""

    words: tuple[str, ...]
    small: frozenset[str]
    spoken: str


@lru_cache(maxsize=64)  # one group after the other is looked for in a text
def _words(text: str) -> _Words:
    words = tuple(_WORD.findall(text))
    return _Words(words, frozenset(map(str.casefold, words)), f" {' '.join(words).casefold()} ")


@lru_cache(maxsize=128)
def _phrases(group: frozenset[str]) -> tuple[str, ...]:
    return tuple(phrase for phrase in sorted(group) if " " in phrase)
