"""Whether a label calls its amount a sum or the most there may be, and of which amount the sentence says so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.listing import last_joint
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import is_reached
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LOOK = 6
_FEW_WORDS = 2
_MOST = frozenset({Qualifier.UP_TO})
_LEAST = frozenset({Qualifier.AT_LEAST, Qualifier.BARELY})


def of_total(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that the sentence calls a sum, where the label does too, and this one is not called so."""

    def is_sum(each: Mention) -> bool:
        lead = passage.sentence[each.span.start : each.core.start]
        return _says_total(lead, passage.language) or _came_to_total(each, passage)

    if not _says_total(label, passage.language) or is_sum(mention):
        return None
    unit, counted = mention.quantity.unit, mention.quantity.counted
    same = [
        each
        for each in others
        if each.quantity.unit == unit or (counted and each.quantity.counted == counted) or each.quantity.unit is None
    ]
    return next((each for each in same if is_sum(each)), None)


def is_called_total(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label calls its amount a sum, and the sentence does right before it, *together* 587 billion yen, or
    as the amount that it came to: the *total* rose *to* 3,137."""
    if not _says_total(label, passage.language):
        return False
    if _says_total(passage.sentence[max(0, mention.span.start - _LOOK) : mention.core.start], passage.language):
        return True
    return _came_to_total(mention, passage)


def _came_to_total(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the sentence says behind the amount before that a sum came to this one."""
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    before = passage.sentence[max(ends, default=0) : mention.core.start]
    return is_reached(mention, passage) and _says_total(before, passage.language)


def is_called_by_lead(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has a word that stands before its amount as a part of it, and before no other so: "*Minimum*
    holiday", of a minimum of ten days."""

    def lead(each: Mention) -> set[str]:
        return set(map(str.casefold, _LONG_WORD.findall(passage.sentence, each.span.start, each.core.start)))

    said = lead(mention).intersection(map(str.casefold, _LONG_WORD.findall(label)))
    if passage.sentence[mention.span.start : mention.core.end].casefold() in label.casefold():
        return False  # a value that is said with the label
    return any(all(word not in lead(each) for each in passage.mentions if each is not mention) for word in said)


def is_called_most(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the label says that its amount is the most or the least there may be, and the sentence says so of this
    one alone: *at most* 10 inches, *as little as* $20."""
    words = labelling_of(passage.language)
    bounds = [(words.upper, _MOST), (words.lower, _LEAST)]
    return any(
        _says_any(label, named)
        and not bound.isdisjoint(mention.qualifiers)
        and all(bound.isdisjoint(each.qualifiers) for each in others)
        for named, bound in bounds
    )


def is_called_greatest(label: str, mention: Mention, language: str) -> bool:
    """Whether the label calls greatest what is bounded above: "*Longest* term", of *up to* five years. So much may be,
    and is so itself."""
    words = labelling_of(language)
    return not _MOST.isdisjoint(mention.qualifiers) and _says_any(label, words.upper | words.greatest)


def of_extreme(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The greater of two listed amounts where the label says that its own is the greatest, or the lesser where it says
    the least: "*Lowest* price" of $3, where they are $2 and $3."""
    words = labelling_of(passage.language)
    is_most, is_least = (_says_any(label, named) for named in (words.greatest, words.lower))
    if is_most is is_least:
        return None
    # Of temperatures the sentence tells no other "lowest": fell to *−5 °C* on Monday, rose to 12 °C on Friday.
    is_degrees = kind_of(mention, passage.language) is CountedKind.TEMPERATURE and len(label.split()) <= _FEW_WORDS
    listed = [
        each
        for each in others
        if each.quantity.unit == mention.quantity.unit and (is_degrees or _are_listed(each, mention, passage))
    ]
    best = max(listed, key=lambda each: each.quantity.number * (1 if is_most else -1), default=None)
    if best is None or best.quantity.number == mention.quantity.number:
        return None
    return best if (best.quantity.number > mention.quantity.number) is is_most else None


def _are_listed(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether nothing but "and" or "or" stands between two amounts."""
    first, second = sorted((one, other), key=lambda each: each.span.start)
    return last_joint(passage.language).fullmatch(passage.sentence, first.span.end, second.span.start) is not None


def _says_total(words: str, language: str) -> bool:
    known = labelling_of(language)
    if not _says_any(words, known.total):
        return False
    if not known.no_total:
        return True
    for each in known.no_total:
        words = words.replace(each, "")
    return _says_any(words, known.total)


def _says_any(words: str, named: frozenset[str]) -> bool:
    if is_edgeless(words):
        return any(word in words for word in named)
    beginnings = _beginnings(named)
    return any(word in named or word.startswith(beginnings) for word in map(str.casefold, _WORD.findall(words)))


@lru_cache(maxsize=128)
def _beginnings(named: frozenset[str]) -> tuple[str, ...]:
    """Those words with which longer ones begin."""
    return tuple(word for word in named if len(word) > _LOOK - 1)
