"""Amounts that are told of listed things in their order: "rice and beans cost $2 and $3 *respectively*"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.listing import any_joint
from digest.kinds.figures.checks.labels.eastern_heads import head_before
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, told, union
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from collections.abc import Collection

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_JOINT = re.compile(r"(?:씩|ずつ)?\s?(?:와|과|及び|および|と|[和及与與、,])\s?")
_PAIR = re.compile(
    "([0-9\u4e00-\u9fff\u30a1-\u30f6ー々A-Za-z]+|[0-9\uac00-\ud7a3A-Za-z]+?)(?:\\s?(?:및|·|・|、|,|和|及|與|与)\\s?|(?:와|과)\\s|と)"
    "([0-9\u4e00-\u9fff\u30a1-\u30f6ー々A-Za-z]+|[0-9\uac00-\ud7a3A-Za-z]+?)(?:[은는이가도はがも]|\\s|$|の|[，、])"
)
"""Two things that are listed, with what stands behind them."""
_QUOTES = re.compile('[“”‘’「」『』《》"]')
_LISTED_BY = deferred(
    "\\s?(?:및|·|・|、|,|，|及び|和|及|與|与)\\s?|(?:와|과)\\s|(?<=[\\u4e00-\\u9fff\\u30a1-\\u30f6ー])と"
)
_THING = deferred("[0-9\u4e00-\u9fff\u30a1-\u30f6ー々\uac00-\ud7a3A-Za-z]+")
_FAR, _LEAD = 16, 40
_LEAST = 2
_NEAR = 2
"""How many words of the first and the last of listed things are held against a label."""


def of_respective(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount in the place of the one thing that a label names, be it the figure's own or another; None where the
    sentence tells of no things in their order, or the label names several."""
    # Most sentences say one amount, and few of the others are looked through for a word.
    if len(passage.mentions) < _LEAST:
        return None
    if is_edgeless(passage.sentence):
        return _of_eastern(label, mention, passage)
    if not _respectively(passage.language).search(passage.sentence):
        return None
    amounts = _listed_with(mention, passage)
    things = _things_before(amounts, passage) if len(amounts) >= _LEAST else []
    if len(things) != len(amounts):
        return None
    words = [word for word in told(label, passage.language) if not says_change(word, passage.language)]
    named = [order for order, thing in enumerate(things) if any(among(word, union(thing)) for word in words)]
    if len(named) > 1:  # of "plug-in hybrids and hybrids" the one of which the label has most, and lacks least
        hits = {order: _hits(things[order], words) for order in named}
        best = max(hits.values())
        named = [order for order in named if hits[order] == best]
    return amounts[named[0]] if len(named) == 1 else None


def _of_eastern(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The same where words are written without edges: 매출과 이익이 *각각* 5%, 7% 늘었다, or 매출은 5억 원, 이익은
    2억 원으로 *각각* 5%, 7% 늘었다."""
    words = labelling_of(passage.language).respectively
    amounts = [each for each in passage.mentions if not each.is_named]
    if mention not in amounts or not any(word in passage.sentence for word in words):
        return None
    first = last = amounts.index(mention)
    while first and _JOINT.fullmatch(passage.sentence, amounts[first - 1].span.end, amounts[first].span.start):
        first -= 1
    while last + 1 < len(amounts) and _JOINT.fullmatch(
        passage.sentence, amounts[last].span.end, amounts[last + 1].span.start
    ):
        last += 1
    listed = amounts[first : last + 1]
    things = _eastern_things(listed, amounts[:first], words, passage)
    if len(things) != len(listed) or not all(things) or len(set(things)) < len(things):
        return None
    said = label.replace(" ", "")
    named = [order for order, thing in enumerate(things) if thing in said]
    longest = [order for order in named if not any(things[order] in things[each] for each in named if each != order)]
    if not named:  # 双流机场, of 成都双流国际机场 and 成都天府国际机场
        alone = [{*sign_pairs(one)}.difference(*(sign_pairs(each) for each in things if each != one)) for one in things]
        longest = [order for order, pairs in enumerate(alone) if any(pair in said for pair in pairs)]
    return listed[longest[0]] if len(longest) == 1 else None


def _eastern_things(
    listed: list[Mention], before: list[Mention], words: Collection[str], passage: PassageInSentence
) -> list[str]:
    """What amounts that are `listed` are told of in their order: two things before the word for that, or what stands
    before each of as many amounts; as those right before them, where these are told so."""
    lead = passage.sentence[: listed[0].core.start]
    at = max(lead.rfind(word) for word in words)
    if len(listed) < _LEAST or at < 0:
        return []
    if len(lead) - at > _FAR:
        earlier = before[-len(listed) :]
        is_next = len(earlier) == len(listed) and len(lead) - earlier[-1].span.end <= _FAR
        return _eastern_things(earlier, before[: -len(listed)], words, passage) if is_next else []
    near = _QUOTES.sub("", lead[max(0, at - _LEAD) : at])
    pair = _PAIR.search(near) if len(listed) == _LEAST else None
    if pair:
        return [pair[1], pair[2]]
    if len(listed) > _LEAST and (row := _row(near, len(listed))):
        return row
    return [head_before(each, passage) for each in before[-len(listed) :]]


def _row(words: str, count: int) -> list[str]:
    """The last things of `words` that are listed, if there are as many as `count`; the last has behind it what all are
    of, 铁路、水路、民航*客运量*, or a verb, where all end alike: 甲*利率*、乙*利率*及丙*利率*各調升."""
    parts = _LISTED_BY.split(words.rstrip("，、, "))[-count:]
    begun = [_THING.findall(part) for part in parts]
    if (
        len(parts) < count
        or not all(begun)
        or any(each[0] != part for each, part in zip(begun[1:-1], parts[1:-1], strict=True))
    ):
        return []
    first, *between = (begun[0][-1], *(each[0] for each in begun[1:-1]))
    last, ends = begun[-1][0], {each[-1] for each in (first, *between)}
    end = last.find(next(iter(ends)), 1) if len(ends) == 1 else -1
    return [first, *between, last[: end + 1] if end > 0 else last[: max(map(len, (first, *between)))]]


def are_respective(one: Mention, two: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts stand side by side in a script without spaces, and are told of listed things in their order:
    その割合は*それぞれ29%と18%*."""
    words = labelling_of(passage.language).respectively
    if not is_edgeless(passage.sentence) or not any(word in passage.sentence for word in words):
        return False
    first, second = sorted((one, two), key=lambda each: each.span.start)
    return _JOINT.fullmatch(passage.sentence, first.span.end, second.span.start) is not None


def _hits(thing: tuple[Keys, ...], words: list[Keys]) -> tuple[int, int]:
    """How many words of a listed thing a label has, and how few it lacks."""
    had = sum(any(among(word, key) for word in words) for key in thing)
    return had, had - len(thing)


@lru_cache(maxsize=16)
def _respectively(language: str) -> re.Pattern[str]:
    words = labelling_of(language).respectively
    return re.compile(rf"(?<!\w){one_of(words)}(?!\w)" if words else r"(?!)")


def _listed_with(mention: Mention, passage: PassageInSentence) -> list[Mention]:
    """The amounts that nothing but commas and "and" parts from one another, in order."""
    groups: list[list[Mention]] = []
    for each in passage.mentions:
        if groups and any_joint(passage.language).fullmatch(passage.sentence, groups[-1][-1].span.end, each.span.start):
            groups[-1].append(each)
        else:
            groups.append([each])
    return next((group for group in groups if mention in group), [])


def _things_before(amounts: list[Mention], passage: PassageInSentence) -> list[tuple[Keys, ...]]:
    """The words of as many things as there are `amounts`, the last that are listed before them."""
    lead = passage.sentence[: amounts[0].span.start]
    breaks = list(any_joint(passage.language).finditer(lead))[1 - len(amounts) :]
    if len(breaks) != len(amounts) - 1:
        return []
    starts, ends = [0, *(each.end() for each in breaks)], [*(each.start() for each in breaks), len(lead)]
    parts = [lead[start:end] for start, end in zip(starts, ends, strict=True)]
    first, *between, last = [_WORD.findall(part) for part in parts]
    return [told(" ".join(words), passage.language) for words in (first[-_NEAR:], *between, last[:_NEAR])]
