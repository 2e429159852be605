"""Whether what a label says stands in the words around another amount alone: each amount's zone of its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.changes import same_unit
from digest.kinds.figures.checks.labels.heads import HEAD_LAST
from digest.kinds.figures.checks.labels.kinds import before_participle, head_of, kind_of, label_kind
from digest.kinds.figures.checks.labels.parts import RELATIVE, has_subject
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆ][\w-]+")


class _Zone(NamedTuple):
    """The words that say what an amount is of: `own` are its alone, `near` those that it shares with others."""

    own: tuple[Keys, ...]
    near: tuple[Keys, ...]


def named_elsewhere(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount whose zone has words of the label, where this one's has none that the other's lacks, and has
    others. Words of rising and falling tell amounts apart no more than what stands before both."""
    language = passage.language
    if is_edgeless(passage.sentence):
        return None
    words = [word for word in told(before_participle(label, language), language) if not says_change(word, language)]
    if not words:
        return None
    amounts = [each for each in passage.mentions if not each.is_named]
    zones = {id(each): _zone(each, amounts, passage) for each in amounts}
    zone = zones.get(id(mention))
    if zone is None:
        return None
    mine = union((*zone.own, *zone.near))
    names = told(" ".join(_NAME.findall(label)[1:]), language)
    found = []
    for other in others:
        if _says_the_same(mention, other, passage):
            continue
        theirs = zones[id(other)]
        keys, shared = union(theirs.own), union((*theirs.own, *theirs.near))
        elsewhere = [word for word in words if among(word, keys) and not among(word, mine)]
        here = [word for word in words if among(word, union(zone.own)) and not among(word, shared)]
        rest = [word for word in zone.own if not among(word, shared) and not says_change(word, language)]
        is_named = same_unit(mention, other) and any(among(word, union(names)) for word in elsewhere)
        literal = [word for word in elsewhere if among(frozenset(each for each in word if " " not in each), keys)]
        of_both = [word for word in words if among(word, mine) and among(word, shared)]
        is_only = not here and (rest or (literal and of_both))
        if elsewhere and (is_only or is_named or _has_head(elsewhere, label, mention, other, language)):
            found.append((len(elsewhere), other))
    return max(found, key=lambda each: each[0])[1] if found else None


def _has_head(elsewhere: list[Keys], label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether the head of a label, what is counted, is among the words that stand with another amount, where this one
    counts something else."""
    heads = told(head_of(label, language), language)
    are_things = {kind_of(each, language) for each in (mention, other)} == {CountedKind.THINGS}
    if not heads or not are_things or label_kind(label, language) not in (None, CountedKind.THINGS, CountedKind.COUNT):
        return False
    head = heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0]
    return head in elsewhere and not any(among(word, union(heads)) for word in told(mention.quantity.counted, language))


def _says_the_same(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether one of two amounts is the other in another unit, in brackets behind it, or a part: *half* of 640."""
    one, two = sorted((mention, other), key=lambda each: each.core.start)
    between = passage.sentence[one.core.end : two.span.start].strip().casefold()
    return between in ("(", "（", "", "or", *grammar(passage.language).lexicon.parts_of)


def _zone(mention: Mention, amounts: list[Mention], passage: PassageInSentence) -> _Zone:
    """The zone of one of `amounts`, which are all of the sentence: its clause on both sides, as far as the next amounts.

    What stands between two amounts of a clause may be of either, and what stands before the first of both. Amounts with
    no word between them have one zone: from 80 to 90.
    """
    sentence, language = passage.sentence, passage.language
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    group = _group(mention, [each for each in amounts if own.start <= each.core.start < own.end], passage)
    before = [each for each in amounts if each.span.end <= group[0].span.start]
    after = [each for each in amounts if each.span.start >= group[-1].core.end]
    floor = before[-1].span.end if before else 0
    left = sentence[max(own.start, floor) : group[0].span.start]
    behind = min([own.end, *(each.span.start for each in after)])
    right = sentence[group[-1].core.end : max(behind, group[-1].core.end)]
    near: tuple[Keys, ...] = ()
    alone = told(left, language)
    if before and floor > own.start:
        first = min(each.span.start for each in amounts if own.start <= each.span.start)
        near, alone = (*told(sentence[own.start : first], language), *alone), ()
    if after and after[0].span.start < own.end:
        near = (*near, *told(right, language))
        alone = (*alone, *told(mention.quantity.counted, language))
    else:
        alone = (*alone, *told(right, language))
    if before and RELATIVE.match(sentence, own.start):  # 77 shares, *which* were worth $9
        near = (*near, *told(sentence[clause_of(parts, before[-1].core).start : own.start], language))
    elif own.start and not has_subject(sentence, own, mention, language):
        near = (*near, *_before_all(parts, own, before, passage))
    return _Zone(alone, near)


def _group(mention: Mention, amounts: list[Mention], passage: PassageInSentence) -> list[Mention]:
    """Those of `amounts`, in order, that no word parts from `mention`."""
    if mention not in amounts:
        return [mention]
    first = last = amounts.index(mention)
    while first and _touch(amounts[first - 1], amounts[first], passage):
        first -= 1
    while last + 1 < len(amounts) and _touch(amounts[last], amounts[last + 1], passage):
        last += 1
    return amounts[first : last + 1]


def _touch(one: Mention, two: Mention, passage: PassageInSentence) -> bool:
    return not told(passage.sentence[one.span.end : two.span.start], passage.language)


def _before_all(
    parts: tuple[Span, ...], own: Span, before: list[Mention], passage: PassageInSentence
) -> tuple[Keys, ...]:
    """The words of earlier clauses that may be said of an amount too: what stands before their first amount, back to
    the last subject."""
    sentence, language = passage.sentence, passage.language
    found: tuple[Keys, ...] = ()
    for part in reversed([part for part in parts if part.start < own.start]):
        first = next((each for each in before if part.start <= each.span.start < part.end), None)
        found = (*found, *told(sentence[part.start : first.span.start if first else part.end], language))
        if sentence[part.start] == ";" or (first and part.start and has_subject(sentence, part, first, language)):
            break
    return found
