"""How near each word of a label stands to each amount of a sentence."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.labels.kinds import before_participle
from digest.kinds.figures.checks.labels.moving.changes import without_comparison
from digest.kinds.figures.checks.labels.weighing.likeness import SURELY, WordAt, likeness, telling, tokens
from digest.kinds.figures.checks.labels.words import Keys, told
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_FAR = 4.0
"""In how many words nearness falls to a third; a clause's end, another amount and a semicolon count as some more."""
_CLAUSE, _AMOUNT, _HALF = 3, 4, 6
_PASSED_ON = 0.9
"""How near what the amount before counts is to one that counts nothing itself: 124 stocks, and *87*."""
_BESIDE, _AWAY = 0.6, 0.2
_LONGEST_LINK, _MOST_LINKS = 3, 4
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SEMICOLON = re.compile("[;；]")
_PARTING = re.compile(r"[();:（）]")


class LabelWord(NamedTuple):
    """A word of a label, and how near it stands to each amount: 1 beside it, 0 where it is nowhere."""

    keys: Keys
    is_sure: bool
    """Whether the sentence has the word itself, not only another for the same."""
    near: tuple[float, ...]


class _Breaks(NamedTuple):
    """Where the words, and the clauses but for the first, of a sentence begin, where its semicolons are, and where its
    amounts begin and end."""

    words: Sequence[int]
    clauses: Sequence[int]
    semicolons: Sequence[int] = ()
    amount_starts: Sequence[int] = ()
    amount_ends: Sequence[int] = ()


def label_words(label: str, amounts: tuple[Mention, ...], passage: PassageInSentence) -> tuple[LabelWord, ...]:
    """The words of `label`, held against all `amounts` of the sentence, in order.

    Where the sentence has the word itself, others for the same do not count. What stands beside one of several amounts
    that no word parts is as near to all of them.
    """
    language = passage.language
    inside = [(each.core.start, each.core.end) for each in amounts]
    words = telling(before_participle(without_comparison(label, language), language), language)
    numbers = {word for word in words if any(map(str.isdigit, word))}  # of those aged *45* to 49
    places = [
        token
        for token in tokens(passage.sentence, language)
        if token.keys in numbers or not any(start <= token.start < end for start, end in inside)
    ]
    groups = _groups(amounts, passage)
    counted = tuple(told(each.quantity.counted, language) for each in amounts)
    starts, ends = [start for start, _ in inside], [end for _, end in inside]
    breaks = _breaks(passage.sentence, language)._replace(amount_starts=starts, amount_ends=ends)
    return tuple(_label_word(word, places, amounts, counted, groups, breaks, language) for word in words)


def tells_other(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether a word of `label` stands beside one of `others`, and far from the amount."""
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    if mention not in amounts:
        return False
    own, places = amounts.index(mention), [amounts.index(each) for each in others if each in amounts]
    words = [word for word in label_words(label, amounts, passage) if word.is_sure]
    return any(word.near[place] >= _BESIDE and word.near[own] <= _AWAY for word in words for place in places)


def _label_word(
    word: Keys,
    places: list[WordAt],
    amounts: tuple[Mention, ...],
    counted: tuple[tuple[Keys, ...], ...],
    groups: list[list[int]],
    breaks: _Breaks,
    language: str,
) -> LabelWord:
    found = [(likeness(word, token.keys, language), token.start) for token in places]
    of_counted = [max((likeness(word, each, language) for each in keys), default=0.0) for keys in counted]
    is_sure = max((like for like, _ in found), default=0.0) >= SURELY or max(of_counted, default=0.0) >= SURELY
    least = SURELY if is_sure else 0.01
    starts = [start for like, start in found if like >= least]
    near = [max((_nearness(start, each, breaks) for start in _beside(starts, each)), default=0.0) for each in amounts]
    for group in groups:
        nearest = max(near[each] for each in group)
        for each in group:
            near[each] = nearest
    passed = 0.0
    for order, like in enumerate(of_counted):
        counted_noun = amounts[order].quantity.counted
        is_bare = not counted_noun and amounts[order].quantity.unit is None
        is_bare = is_bare or counted_noun.casefold() in labelling_of(language).counting  # 124 stocks, and 87 *others*
        passed = like or (passed * _PASSED_ON if is_bare else 0.0)
        near[order] = max(near[order], passed)
    return LabelWord(word, is_sure, tuple(near))


def _beside(starts: Sequence[int], mention: Mention) -> Sequence[int]:
    """Those of `starts`, in order, that are next to an amount on either side: no other is nearer."""
    behind = bisect_left(starts, mention.core.start)
    return starts[max(0, behind - 1) : behind + 1]


def _nearness(start: int, mention: Mention, breaks: _Breaks) -> float:
    """How near the word at `start` stands to an amount: 1 beside it."""
    low, high = (start, mention.core.start) if start < mention.core.start else (mention.core.end, start)
    between = _within(breaks.words, low, high) if breaks.words else (high - low) / 2
    parting = max(0, bisect_right(breaks.amount_ends, high) - bisect_left(breaks.amount_starts, low))
    clauses = bisect_left(breaks.clauses, high) - bisect_left(
        breaks.clauses, low
    )  # one may begin right behind an amount
    halves = _within(breaks.semicolons, low, high) if breaks.semicolons else 0
    return math.exp(-(max(0, between) + _CLAUSE * clauses + _AMOUNT * parting + _HALF * halves) / _FAR)


def _within(places: Sequence[int], low: int, high: int) -> int:
    """How many of `places`, in order, are between two others."""
    return bisect_left(places, high) - bisect_right(places, low)


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence
def _breaks(sentence: str, language: str) -> _Breaks:
    starts = () if is_edgeless(sentence) else tuple(match.start() for match in _WORD.finditer(sentence))
    semicolons = tuple(match.start() for match in _SEMICOLON.finditer(sentence))
    return _Breaks(starts, tuple(part.start for part in phrases(sentence, language)[1:]), semicolons)


def _groups(amounts: tuple[Mention, ...], passage: PassageInSentence) -> list[list[int]]:
    """The numbers of those amounts that only small words or times part: from 78.9% *last year to* 77.1%."""
    groups: list[list[int]] = []
    for order, amount in enumerate(amounts):
        if groups and _touch(amounts[order - 1], amount, passage):
            groups[-1].append(order)
        else:
            groups.append([order])
    return [group for group in groups if len(group) > 1]


def _touch(one: Mention, two: Mention, passage: PassageInSentence) -> bool:
    between = passage.sentence[one.span.end : two.span.start]
    if _PARTING.search(between):
        return False
    if is_edgeless(passage.sentence):
        return len(between) <= _LONGEST_LINK and not told(between, passage.language)
    words = [word.casefold() for word in _LETTERS.findall(between)]
    return len(words) <= _MOST_LINKS and _linking(passage.language).issuperset(words)


@lru_cache(maxsize=16)
def _linking(language: str) -> frozenset[str]:
    """The words that part no two amounts of one thing."""
    lexicon, words = grammar(language).lexicon, labelling_of(language)
    return frozenset((*lexicon.stops, *lexicon.prepositions, *words.untold, *words.former, *words.froms, *words.to))
