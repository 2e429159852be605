"""Whether a label names other things than its amount counts, votes on another side, or money in another currency:
"Hospitals destroyed", of 50 *schools*; "Votes against", of 24 *for*; "Euros found", of *£13,100*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.genitive import noun_of
from digest.kinds.figures.checks.labels.kinds import head_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.unit_names import AMBIGUOUS_FAMILIES, FAMILIES
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_NEXT_TWO = re.compile(r"\s([^\W\d_]+)(?:\s([^\W\d_]+))?")


def other_thing(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """What a label says that its amount is of, and what the sentence says of it instead."""
    if is_edgeless(label):
        return None
    return (
        _other_sort(label, mention, passage)
        or _other_vote(label, mention, passage)
        or _other_currency(label, mention, passage)
    )


@lru_cache(maxsize=16)
def words_of_things(language: str) -> frozenset[str]:
    """The words of which a label has one that names things, a way of voting or a currency."""
    names = grammar(language).units.names
    currencies = (name for name, named in names.items() if named.unit.kind is UnitKind.CURRENCY)
    return frozenset(_sorts(language)).union(*labelling_of(language).voting, currencies)


def _other_sort(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The head of a label, and the noun that its amount counts, where nothing is both and the sentence has not the
    first."""
    sorts = _sorts(passage.language)
    named = [word for word in _words(head_of(label, passage.language)) if word in sorts] if sorts else []
    if not named or (counted := _counted(mention, passage)) is None:
        return None
    own = sorts.get(counted)
    if own is None or own is sorts[named[-1]] or not own.isdisjoint(_words(label)):
        return None
    theirs = sorts[named[-1]]
    words = _words(passage.sentence)
    return None if any(_has(word, theirs) for word in words) else (named[-1], counted)


def _has(word: str, sort: frozenset[str]) -> bool:
    """Whether a word, or the plural of it, is one of a sort."""
    return word in sort or any(len(word) > 2 and each.startswith(word) for each in sort)


def _counted(mention: Mention, passage: PassageInSentence) -> str | None:
    """The noun that an amount counts, or is a share of."""
    sorts = _sorts(passage.language)
    found = [word for word in _words(mention.quantity.counted) if word in sorts]
    if found or mention.quantity.counted:
        return found[-1] if found else None
    unit = mention.quantity.unit
    of = noun_of(passage.language).match(passage.sentence, mention.core.end)
    is_of_things = unit is None or unit.kind is UnitKind.PERCENT
    return of[1].casefold() if of and is_of_things and of[1].casefold() in sorts else None


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


@lru_cache(maxsize=16)
def _sorts(language: str) -> Mapping[str, frozenset[str]]:
    """Nouns, each with those for the same things."""
    return {word: sort for sort in labelling_of(language).sorts for word in sort}


def _other_vote(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """How a label says that somebody voted, and how the words right behind its amount say it."""
    ways = labelling_of(passage.language).voting
    said = _NEXT_TWO.match(passage.sentence, mention.span.end) if ways else None
    if said is None or mention.quantity.unit_kind not in {None, UnitKind.NOUN}:
        return None
    if all((word or "").casefold() not in way for word in said.groups() for way in ways):  # as nearly always
        return None
    behind = said[1].casefold() if any(said[1].casefold() in way for way in ways) else (said[2] or "").casefold()
    own = [way for way in ways if behind in way]
    if len(own) != 1:
        return None
    named = [(way, word) for word in _words(label) for way in ways if word in way]
    if len({way for way, _ in named}) != 1:
        return None
    (way, word), is_listed = named[0], _is_listed(mention, passage, ways)
    return (word, behind) if way is not own[0] and is_listed else None


def _is_listed(mention: Mention, passage: PassageInSentence, ways: tuple[frozenset[str], ...]) -> bool:
    """Whether another amount of the sentence has such a word behind it too, or the amount counts votes."""
    others = (each for each in passage.mentions if each is not mention)
    behind = (_NEXT_TWO.match(passage.sentence, each.span.end) for each in others)
    words = {word.casefold() for found in behind if found for word in found.groups() if word}
    return any(not words.isdisjoint(way) for way in ways)


def _other_currency(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The currency that the head of a label names in the plural, or a label behind "in", and that of its amount."""
    unit = mention.quantity.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY:
        return None
    names = grammar(passage.language).units.names
    within = frozenset(grammar(passage.language).lexicon.prepositions) - labelling_of(passage.language).of
    words, head = _words(label), len(_words(head_of(label, passage.language)))
    for order, (before, word) in enumerate(zip(("", *words), words, strict=False)):
        named = names.get(key(word))
        is_plural = order < head and word.endswith("s") and key(word[:-1]) in names
        if named is None or named.unit.kind is not UnitKind.CURRENCY or named.factor != 1:
            continue
        if (is_plural or before in within) and not _may_be(named.unit.code, unit.code):
            return word, mention.quantity.written
    return None


def _may_be(named: str, code: str) -> bool:
    return named == code or any(named in family and code in family for family in (*FAMILIES, *AMBIGUOUS_FAMILIES))
