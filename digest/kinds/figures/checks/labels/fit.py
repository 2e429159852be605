"""How much better a label fits another amount of its sentence than its own: by where its words stand, and by kinds.

No sign of these settles it alone, so they are weighed. The weights are those of a logistic regression over right
annotations of news and the same ones with the label of another amount of their sentence (`bench.trust.annotations`),
rounded; left out one set of texts after the other, they tell as many as with any further sign that was tried.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.clauses import clauses
from digest.kinds.figures.checks.labels.changes import is_by, is_change_amount, is_reached, same_unit, tells_change
from digest.kinds.figures.checks.labels.differences import is_difference
from digest.kinds.figures.checks.labels.heads import HEAD_LAST
from digest.kinds.figures.checks.labels.kinds import FITS, before_participle, head_of, kind_of, label_kind, says_money
from digest.kinds.figures.checks.labels.levels import changes_itself
from digest.kinds.figures.checks.labels.parts import is_share_of_all
from digest.kinds.figures.checks.labels.words import Keys, among, placed_words, says_change, told, union
from digest.kinds.figures.checks.labels.zones import Zone, zones
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LEAST = 1.65
"""From how many points on another amount is the label's."""
_CHANGE_NEARER, _KIND, _MOVED = 1.1, 0.85, 0.65
_NEAREST, _TOLD_OF_IT, _TOLD_OF_THIS = 1.25, 1.5, -1.75
_TOLD_FIRST = -0.65
"""What is said of the first amount is often said of those behind it too."""
_NEARER = -1.65
_FAR = 4.0
"""In how many words nearness falls to a third; a clause's end and another amount count as some more."""
_CLAUSE, _AMOUNT = 3, 4
_OTHER_WORD = 0.7
"""How near another word for the same is, beside the word itself."""
_CLEARLY = 0.02
_WORD = re.compile(r"\w+")
_NEXT = re.compile(r"\s([^\W\d_]{3,})")
_COUNTED = frozenset({CountedKind.THINGS, CountedKind.COUNT, CountedKind.SCORE})
_OF_WHOM = 3


class _Place(NamedTuple):
    """Where the words of a sentence stand: by what they tell, and where each word and clause begins."""

    words: tuple[tuple[Keys, int], ...]
    starts: Sequence[int]
    breaks: Sequence[int]


class _Word(NamedTuple):
    """A word of the label: how near it stands to each amount, and whether it says a change, or a kind of amount."""

    keys: Keys
    near: tuple[float, ...]
    is_change: bool
    is_kind: bool


def fits_better(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that the label fits clearly better; `others` are those that a label may be of."""
    language = passage.language
    words = told(before_participle(label, language), language)
    rivals = [
        each
        for each in others
        if not each.is_named
        and not _is_same(mention, each, passage)
        and not is_share_of_all(each, mention, words, language)
        and not _is_counted_alone(label, mention, each, language)
    ]
    if not words or not rivals:
        return None
    every = zones(passage.sentence, language)
    amounts = [each for each in passage.mentions if not each.is_named or each is mention]
    placed = [_word(word, amounts, passage) for word in words]
    mine, own = amounts.index(mention), every.get(mention.core)
    if own is None:
        return None
    tells = tells_change(label, language) or any(word.is_change for word in placed)
    tells = tells and not changes_itself(label, mention, passage)
    if tells and _change(mention, passage) > 0:  # of what else the label tells, the sentence may tell elsewhere
        rivals = [each for each in rivals if _change(each, passage) > 0]
    if not rivals:
        return None
    points = [
        (
            _by_words(placed, mine, amounts.index(other), own, every[other.core], _are_alike(mention, other, language))
            + _KIND * (_fit(label, other, language, tells=tells) - _fit(label, mention, language, tells=tells))
            + _MOVED * (_change(other, passage) - _change(mention, passage)) * (1 if tells else -1)
            + _TOLD_FIRST * (other.core.start < mention.core.start)
        )
        for other in rivals
    ]
    most = max(points)
    return rivals[points.index(most)] if most > _LEAST else None


def _by_words(words: list[_Word], mine: int, other: int, own: Zone, theirs: Zone, is_alike: bool) -> float:
    """The points for the amount `other`, instead of that which is number `mine`, by where the words stand."""
    changed = sum(word.near[other] - word.near[mine] for word in words if word.is_change)
    telling = [word for word in words if not word.is_change and not (word.is_kind and is_alike)]
    is_nearest = any(
        word.near[other] == max(word.near) and word.near[other] > word.near[mine] + _CLEARLY for word in telling
    )
    of_this, of_other = union((*own.own, *own.near)), union((*theirs.own, *theirs.near))
    sure, here = union(theirs.sure), union(own.own)
    is_told_of_it = any(among(word.keys, sure) and not among(word.keys, of_this) for word in telling)
    is_told_of_this = any(among(word.keys, here) and not among(word.keys, of_other) for word in telling)
    nearer = sum(max(0.0, word.near[mine] - word.near[other]) for word in telling) / max(1, len(telling))
    return (
        _CHANGE_NEARER * changed
        + _NEAREST * is_nearest
        + _TOLD_OF_IT * is_told_of_it
        + _TOLD_OF_THIS * is_told_of_this
        + _NEARER * nearer
    )


def _word(word: Keys, amounts: list[Mention], passage: PassageInSentence) -> _Word:
    language = passage.language
    place = _placed(passage.sentence, language)
    found = [
        (start, 1.0 if any(key in keys for key in word if " " not in key) else _OTHER_WORD)
        for keys, start in place.words
        if among(word, keys) and not any(each.core.start <= start < each.core.end for each in amounts)
    ]
    near = tuple(
        1.0
        if among(word, union(told(each.quantity.counted, language)))
        else max((weight * _nearness(start, each, amounts, place) for start, weight in found), default=0.0)
        for each in amounts
    )
    return _Word(word, near, says_change(word, language), word in _kinds(language))


def _nearness(start: int, mention: Mention, amounts: list[Mention], place: _Place) -> float:
    """How near the word at `start` stands to an amount: 1 beside it."""
    low, high = (start, mention.core.start) if start < mention.core.start else (mention.core.end, start)
    between = bisect_left(place.starts, high) - bisect_right(place.starts, low) if place.starts else (high - low) / 2
    ends = bisect_left(place.breaks, high) - bisect_right(place.breaks, low)
    parting = sum(low <= each.core.start and each.core.end <= high for each in amounts if each is not mention)
    return math.exp(-(max(0, between) + _CLAUSE * ends + _AMOUNT * parting) / _FAR)


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence
def _placed(sentence: str, language: str) -> _Place:
    starts = () if is_edgeless(sentence) else tuple(match.start() for match in _WORD.finditer(sentence))
    breaks = tuple(part.start for part in clauses(sentence, language)[1:])
    return _Place(placed_words(sentence, language), starts, breaks)


def _fit(label: str, mention: Mention, language: str, *, tells: bool) -> int:
    """1 where an amount is of a kind that the label may be of, -1 where it is of another, else 0. A label that tells a
    change may be of a share, whatever changed."""
    kind, own = label_kind(label, language), kind_of(mention, language)
    if kind is None or own is None or (tells and own is CountedKind.SHARE):
        return 0
    if kind is CountedKind.THINGS and own is CountedKind.MONEY and says_money(label, language):
        return 0
    return 1 if own in FITS[kind] else -1


def _change(mention: Mention, passage: PassageInSentence) -> int:
    """1 where an amount may be a change, -1 where it is what something came to."""
    behind = _NEXT.match(passage.sentence, mention.span.end)
    is_change = (
        kind_of(mention, passage.language) is CountedKind.SHARE
        or (behind is not None and says_change(union(told(behind[1], passage.language)), passage.language))
        or is_by(mention, passage)
        or is_change_amount(mention, passage)
        or is_difference(mention, passage)
    )
    return is_change - is_reached(mention, passage)


def _are_alike(one: Mention, other: Mention, language: str) -> bool:
    """Whether two amounts are of one kind, which is then nothing that tells them apart."""
    return kind_of(one, language) is kind_of(other, language)


@lru_cache(maxsize=32)
def _kinds(language: str) -> frozenset[Keys]:
    """The words that only say what kind of amount it is: "cost", "time"."""
    nouns = labelling_of(language).kinds.items()
    return frozenset(told(" ".join(noun for noun, kind in nouns if kind not in _COUNTED), language))


def _is_counted_alone(label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether an amount counts what the label's head names, and the other does not: *67 races*, as "Races together"."""
    heads = told(head_of(label, language), language)
    if not heads:
        return False
    head = heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0]
    own, theirs = (union(told(each.quantity.counted, language)) for each in (mention, other))
    return among(head, own) and not among(head, theirs)


def _is_same(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether one of two amounts is the other in another unit or a part of it, so that a label may be of either."""
    return _says_the_same(mention, other, passage) or _is_share_of(other, mention, passage)


def _is_share_of(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount says, behind a colon or a comma, what share of something another one is, which is then of the
    same thing: $5m, *half of the revenue*."""
    if mention.span.start > other.span.start or 0 < mention.quantity.number < 1:
        return False
    lead = passage.sentence[: other.span.start].rstrip()
    return 0 < other.quantity.number < 1 and other.quantity.unit is None and lead.endswith((":", ",", "–", "—"))


def _says_the_same(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether one of two amounts is the other in another unit, in brackets behind it, or a part: *half* of 640."""
    one, two = sorted((mention, other), key=lambda each: each.core.start)
    between = passage.sentence[one.core.end : two.span.start].strip().casefold()
    parts_of = grammar(passage.language).lexicon.parts_of
    if between in ("(", "（"):
        return not same_unit(one, two)
    if between in ("", "or", *parts_of):
        return True
    words = between.split()
    return bool(words) and words[0] in parts_of and len(words) <= _OF_WHOM  # 293 of Starbucks' 9,000 stores
