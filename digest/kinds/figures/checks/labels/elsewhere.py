"""Whether what a label says stands in the zone of another amount alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.changes import is_by, is_change_amount, same_unit, tells_change
from digest.kinds.figures.checks.labels.differences import is_difference
from digest.kinds.figures.checks.labels.heads import HEAD_LAST
from digest.kinds.figures.checks.labels.kinds import before_participle, head_of, kind_of, label_kind
from digest.kinds.figures.checks.labels.neighbours import is_part_of_it
from digest.kinds.figures.checks.labels.parts import count_alike
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, told, union
from digest.kinds.figures.checks.labels.zones import Zone, zones
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆ][\w-]+")
_COUNTED = frozenset({CountedKind.THINGS, CountedKind.COUNT, CountedKind.SCORE})
_GERMAN, _SHORT = "de", 3
_OF_WHOM = 3


def named_elsewhere(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount whose zone has words of the label, where this one's has none that the other's lacks, and has
    others. Words of rising and falling tell amounts apart no more than what stands before both."""
    language = passage.language
    if is_part_of_it(mention, others, passage):
        return None
    words = [word for word in told(before_participle(label, language), language) if not says_change(word, language)]
    if is_edgeless(passage.sentence):  # 前年比: what a change is held against stands with it, whatever the label is of
        former = labelling_of(language).former
        words = [word for word in words if word.isdisjoint(former)]
    if not words:
        return None
    every = zones(passage.sentence, passage.language)
    zone = every.get(mention.core)
    if zone is None:
        return None
    names = union(told(" ".join(_NAME.findall(label)[1:]), language))
    is_moved = tells_change(label, language) and _moves(mention, passage)
    mine = union((*zone.own, *zone.near))
    found = []
    for other in others:
        if (
            _says_the_same(mention, other, passage)
            or _is_share_of(other, mention, passage)
            or (is_moved and not _moves(other, passage))
            or (
                kind_of(other, language) is not kind_of(mention, language)
                and _is_headed(label, zone, every[other.core], language)
            )
        ):
            continue
        theirs = every[other.core]
        keys = union(theirs.sure)
        if count_alike(mention, other):  # 36 postal votes, and 304 votes: postal ones as well
            keys -= union(told(other.quantity.counted, language))
        elsewhere = [word for word in words if among(word, keys) and not _is_mine(word, mine, language)]
        is_named = same_unit(mention, other) and any(among(word, names) for word in elsewhere)
        telling = (
            words if kind_of(mention, language) is not kind_of(other, language) else _without_kinds(words, language)
        )
        is_only = _says_nothing_here(words, telling, zone, theirs, language)
        if elsewhere and (is_only or is_named or _has_head(elsewhere, label, mention, other, language)):
            found.append((len(elsewhere), other))
    return max(found, key=lambda each: each[0])[1] if found else None


def _is_headed(label: str, zone: Zone, theirs: Zone, language: str) -> bool:
    """Whether the head of a label stands beside its amount, and is not the other's alone: a *volume* of $5m."""
    heads = told(head_of(label, language), language)
    if not heads:
        return False
    head = heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0]
    return any(head <= word for word in zone.own) and not among(head, union(theirs.sure))


def _says_nothing_here(words: list[Keys], telling: list[Keys], zone: Zone, theirs: Zone, language: str) -> bool:
    """Whether none of the words of a label that are `telling` stands with an amount but not with the other, and others
    do: those that neither say a kind or a change nor are said of both, or where the label says what is said of both."""
    own, shared = union(zone.own), union((*theirs.own, *theirs.near))
    if any(among(word, own) and not among(word, shared) for word in telling):
        return False
    alone = [word for word in zone.own if not among(word, shared) and not says_change(word, language)]
    if _without_kinds(alone, language):
        return True
    sure, mine = union(theirs.sure), union((*zone.own, *zone.near))
    literal = (frozenset(key for key in word if " " not in key) for word in words if not _is_mine(word, mine, language))
    said_of_both = any(among(word, mine) and among(word, shared) for word in words)
    return bool(zone.own) and said_of_both and any(among(word, sure) for word in literal)


def _moves(mention: Mention, passage: PassageInSentence) -> bool:
    return is_by(mention, passage) or is_change_amount(mention, passage) or is_difference(mention, passage)


def _without_kinds(words: list[Keys], language: str) -> list[Keys]:
    """`words` without those that only say what kind of amount it is: "cost", "time"."""
    kinds = _kinds(language)
    return [word for word in words if word not in kinds]


@lru_cache(maxsize=32)
def _kinds(language: str) -> frozenset[Keys]:
    nouns = labelling_of(language).kinds.items()
    return frozenset(told(" ".join(noun for noun, kind in nouns if kind not in _COUNTED), language))


def _is_mine(word: Keys, mine: Keys, language: str) -> bool:
    """Whether a word is among those said of an amount; in German, also as a part of a longer one: Hafenkräne."""
    if among(word, mine):
        return True
    return language.split("-")[0] == _GERMAN and any(
        len(one) > _SHORT and one != other and (other.startswith(one) or other.endswith(one))
        for one in word
        for other in mine
    )


def _has_head(elsewhere: list[Keys], label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether the head of a label, what is counted, is among the words that stand with another amount, where this one
    counts something else."""
    heads = told(head_of(label, language), language)
    are_things = {kind_of(each, language) for each in (mention, other)} == {CountedKind.THINGS}
    if not heads or not are_things or label_kind(label, language) not in (None, CountedKind.THINGS, CountedKind.COUNT):
        return False
    head = heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0]
    return head in elsewhere and not any(among(word, union(heads)) for word in told(mention.quantity.counted, language))


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
