"""Whether a label names other things than its amount counts, votes on another side, or money in another currency:
"Hospitals destroyed", of 50 *schools*; "Votes against", of 24 *for*; "Euros found", of *£13,100*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.contradicting.others.other_sorts import other_sort, words_of_sorts
from digest.kinds.figures.checks.labels.kinds import head_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.unit_names import AMBIGUOUS_FAMILIES, FAMILIES
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.compounds import has_compounds

if TYPE_CHECKING:
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
        other_sort(label, mention, passage)
        or _other_vote(label, mention, passage)
        or _other_currency(label, mention, passage)
    )


@lru_cache(maxsize=16)
def words_of_things(language: str) -> frozenset[str] | None:
    """The words of which a label has one that names things, a way of voting or a currency; None where longer words may
    end with one."""
    sorts = words_of_sorts(language)
    if sorts and has_compounds(language):
        return None
    names = grammar(language).units.names
    currencies = (name for name, named in names.items() if named.unit.kind is UnitKind.CURRENCY)
    return sorts.union(*labelling_of(language).voting, currencies)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


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
