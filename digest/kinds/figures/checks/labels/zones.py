"""The zone of an amount in its sentence: the words that say what it is of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.genitive import of_at_end, of_word
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.parts import has_subject, told_part
from digest.kinds.figures.checks.labels.words import Keys, told
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.quantities.mentions import Mention

_LAST_NOUN = re.compile(r"[^\W\d_]{3,}$")
_RELATED = re.compile(r"\s(?:that|which|who|qui|que|che|die|der|das|som|któr\w+)\s")
_SMALL = re.compile(r"(?<!\w)[^\W\d_]{1,7}(?!\w)")
_EASTERN_LINK = re.compile("以及|[和及与與並并、]")
_VERB = re.compile("[\u3400-\u9fff]{2,3}(?<![以和及与與并並])")
_LOOK = 30
_MOST_LED = 2


class Zone(NamedTuple):
    """The words that say what an amount is of: `sure` are its alone, `own` stand beside it, `near` are said of others
    too."""

    sure: tuple[Keys, ...]
    own: tuple[Keys, ...]
    near: tuple[Keys, ...]


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence
def zones(sentence: str, language: str) -> Mapping[Span, Zone]:
    """The zones of all amounts of `sentence`, by where their cores stand; not of names and years."""
    passage = whole_sentence(sentence, language)
    amounts = [each for each in passage.mentions if not each.is_named]
    return {each.core: _zone(each, amounts, passage) for each in amounts}


def _zone(mention: Mention, amounts: list[Mention], passage: PassageInSentence) -> Zone:
    """The zone of one of `amounts`, which are all of the sentence: its clause on both sides, up to the next amounts.

    What stands between two amounts of a clause may be of either, what stands before the first of both, and what goes on
    with a subject that was told before of all that is told of it; but the word right before an amount is its own.
    Amounts with no word between them have one zone: from 80 to 90.
    """
    sentence, language = passage.sentence, passage.language
    parts = phrases(sentence, language)
    own, clause = told_part(parts, mention, passage), clause_of(parts, mention.core)
    group = _group(mention, [each for each in amounts if own.start <= each.core.start < own.end], passage)
    before = [each for each in amounts if each.span.end <= group[0].span.start]
    after = [each for each in amounts if each.span.start >= group[-1].core.end]
    floor = max(own.start, before[-1].span.end if before else 0)
    behind = max(group[-1].core.end, min([own.end, *(each.span.start for each in after)]))
    is_preceded = floor > own.start
    floor, behind = _within_brackets(sentence, floor, group[0].span.start, group[-1].core.end, behind)
    link = _last_link(sentence, floor, group[0].span.start, language)
    left = told(sentence[link if is_preceded and is_edgeless(sentence) else floor : group[0].span.start], language)
    right = told(sentence[group[-1].core.end : behind], language)
    led = told(sentence[link : group[0].span.start], language)
    if before and runs_on(before[-1], group[0], passage):  # 217人死亡*350人受伤*
        left, led = (), ()
    is_relative = bool(before) and begins_relative(sentence, clause.start, language)
    goes_on = bool(own.start) and not is_relative and not has_subject(sentence, own, mention, language)
    near: tuple[Keys, ...] = ()
    beside, sure = left, (led or left[-1:]) if is_preceded or goes_on else left
    if is_preceded:
        first = min((each.span.start for each in amounts if own.start <= each.span.start), default=own.start)
        near = (*near, *told(_without_head(sentence[own.start : first], language), language))
        near = (*near, *_subject(before[-1], own, passage, group[0].span.start))
    if goes_on:
        near = (*near, *_before_all(parts, own, before, passage))
    else:
        near = (*near, *_joined(parts, own, amounts, passage))
    if before and not left and same_unit(before[-1], mention):  # a *capacity* of 13 MW and over 130 MW
        near = (*near, *told(sentence[max(0, before[-1].span.start - _LOOK) : before[-1].span.start], language)[-1:])
    is_bare = not mention.quantity.counted and mention.quantity.unit is None
    if before and (is_bare or own.start < clause.start):  # 7,500 people, and 300,000 lost all
        near = (*near, *told(before[-1].quantity.counted, language))
    for each in before:  # of six *bridges*, two are done
        part = clause_of(parts, each.core)
        if sentence[part.start : each.span.start].strip(" ,").casefold() in grammar(language).lexicon.parts_of:
            near = (*near, *told(each.quantity.counted, language))
    if after and after[0].span.start < own.end:
        end = _last_link(sentence, group[-1].core.end, behind, language)
        end = behind if runs_on(group[-1], after[0], passage) else end
        near = near if end > group[-1].core.end else (*near, *right)
        right = told(f"{mention.quantity.counted} {sentence[group[-1].core.end : end]}", language)
    elif not right and not mention.quantity.counted:  # 100% of the energy by day, and 50% at night
        near = (*near, *_of_the_same(mention, amounts, passage))
    return Zone((*sure, *right), (*beside, *right), near)


def _joined(parts: tuple[Span, ...], own: Span, amounts: list[Mention], passage: PassageInSentence) -> tuple[Keys, ...]:
    """The words of clauses right before one that have no amount: *income from cranes* and the rent was $5m."""
    found: tuple[Keys, ...] = ()
    for part in reversed([part for part in parts if part.start < own.start]):
        if any(part.start <= each.core.start < part.end for each in amounts):
            break
        found = (*found, *told(passage.sentence[part.start : part.end], passage.language))
    return found


def _subject(other: Mention, own: Span, passage: PassageInSentence, end: int) -> tuple[Keys, ...]:
    """What the last amount before one in its clause counts, where that is what is told of: *two boats* cost $5m, two
    fires *that* burned 900 acres."""
    between = passage.sentence[other.core.end : end]
    is_first = not told(passage.sentence[own.start : other.span.start], passage.language)
    if not is_first and not _RELATED.search(between):
        return ()
    return told(f"{other.quantity.counted} {between}", passage.language)


def _of_the_same(mention: Mention, amounts: list[Mention], passage: PassageInSentence) -> tuple[Keys, ...]:
    """What the last amount before of the same unit is of, or else the next one, which is left out here."""
    alike = [each for each in amounts if each is not mention and same_unit(each, mention)]
    before = [each for each in alike if each.span.end <= mention.span.start]
    if not alike:
        return ()
    other = before[-1] if before else alike[0]
    if not before and not of_word(passage.language).match(passage.sentence, other.core.end):
        return ()
    end = clause_of(phrases(passage.sentence, passage.language), other.core).end
    after = [each.span.start for each in amounts if each.span.start >= other.core.end]
    return told(passage.sentence[other.core.end : max(other.core.end, min([end, *after]))], passage.language)


def _within_brackets(sentence: str, floor: int, start: int, end: int, behind: int) -> tuple[int, int]:
    """How far a zone goes from an amount at `start` and `end`: what stands in brackets is told by itself, where they do
    not close before the next amount."""
    opened = sentence.rfind("(", floor, start)
    is_inside = opened > sentence.rfind(")", floor, start)
    closing = sentence.find(")" if is_inside else "(", end, behind)
    if not is_inside and closing >= 0 and 0 <= sentence.find(")", closing, behind) < behind - 1:
        closing = -1  # entre 2 500 et 5 000 € (selon les revenus) pour un véhicule
    return (opened + 1 if is_inside else floor), (closing if closing >= 0 else behind)


def runs_on(one: Mention, two: Mention, passage: PassageInSentence) -> bool:
    """Whether no more than a verb stands between two amounts in a script without spaces, which is of the first, as the
    one behind the second is of that."""
    sentence = passage.sentence
    between, behind = sentence[one.span.end : two.span.start], sentence[two.span.end :]
    return is_edgeless(sentence) and _VERB.fullmatch(between) is not None and _VERB.match(behind) is not None


def _last_link(sentence: str, start: int, end: int, language: str) -> int:
    """Where the last preposition between two amounts begins, which leads the second: what stands before it is of the
    first. The end of the first where there is none, or more than an adjective and a noun stand behind it.

    Where words have no spaces, behind the last sign that joins two things: 102个集体*和*88名."""
    if is_edgeless(sentence):
        joined = [match.end() for match in _EASTERN_LINK.finditer(sentence, start, end)]
        return joined[-1] if joined else start
    prepositions = grammar(language).lexicon.prepositions
    of = labelling_of(language).of
    links = [match for match in _SMALL.finditer(sentence, start, end) if match[0].casefold() in prepositions]
    if len(links) > 1 and links[-1][0].casefold() in of and not told(sentence[links[-1].end() : end], language):
        links.pop()  # by a *volume of* $5m
    if not links or len(told(sentence[links[-1].start() : end], language)) > _MOST_LED:
        return start
    return links[-1].start()


def _without_head(words: str, language: str) -> str:
    """The words before an amount without the noun that is joined to it: amended its original *claim of* $2 million."""
    joined = of_at_end(language).search(words)
    head = _LAST_NOUN.search(words[: joined.start()]) if joined else None
    return words[: head.start()] if head else words


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
    between = passage.sentence[one.span.end : two.span.start]
    return "(" not in between and ")" not in between and not told(between, passage.language)


def _before_all(
    parts: tuple[Span, ...], own: Span, before: list[Mention], passage: PassageInSentence
) -> tuple[Keys, ...]:
    """The words of earlier clauses that may be said of an amount too: what stands before their first amount, back to
    the last subject."""
    sentence, language = passage.sentence, passage.language
    found: tuple[Keys, ...] = ()
    for part in reversed([part for part in parts if part.start < own.start]):
        first = next((each for each in before if part.start <= each.span.start < part.end), None)
        words = sentence[part.start : first.span.start if first else part.end]
        found = (*found, *told(_without_head(words, language) if first else words, language))
        if sentence[part.start] == ";" or (first and part.start and has_subject(sentence, part, first, language)):
            break
    return found
