"""Whether a label says of a whole what its sentence says of a part: "Seats won" of 120 in "won *14 of 120* seats"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.counted import alike
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{3,}")
_BEHIND = re.compile(r"\s([^\W\d_]+)(?:\s([^\W\d_]+))?")


def told_of_part(label: str, mention: Mention, passage: PassageInSentence) -> tuple[str, str] | None:
    """The word of a `label` that the sentence says of a part of the amount, and that part; None where there is none.

    It is the verb before the part or behind the whole, or whoever has the part. What else stands there may be told of
    the whole as well: "The council closed 14 of 120 schools".
    """
    part = _part(mention, passage)
    if part is None:
        return None
    labelling = labelling_of(passage.language)
    words = [word for word in _WORD.findall(label) if word.casefold() not in labelling.untold]
    if any(word.casefold() in labelling.total for word in words):
        return None
    said = [*_before(part, mention, passage), *_behind(mention, passage)]
    counted = _WORD.findall(mention.quantity.counted)
    for word in words:
        if any(alike(word, each) for each in said) and not any(alike(word, each) for each in counted):
            return word, passage.sentence[part.span.start : part.span.end]
    return None


def _part(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount right before, of which this one is the whole."""
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    if not before:
        return None
    between = passage.sentence[before[-1].span.end : mention.span.start].strip().casefold()
    part, unit = before[-1], mention.quantity.unit
    is_less = 1 < part.quantity.number < mention.quantity.number and part.quantity.unit in (None, unit)
    counts = unit is None or unit.kind is UnitKind.NOUN
    return part if is_less and counts and between in grammar(passage.language).lexicon.parts_of else None


def _before(part: Mention, mention: Mention, passage: PassageInSentence) -> Iterator[str]:
    """The verb right before the part, and its subject where the verb says that it has the part."""
    language = passage.language
    own = clause_of(clauses(passage.sentence, language), mention.core)
    words = _WORD.findall(passage.sentence[min(own.start, part.span.start) : part.span.start])
    lexicon = grammar(language).lexicon
    if not words or words[-1] in lexicon.prepositions or not words[-1].islower():
        return
    if words[-1] not in lexicon.stops:
        yield words[-1]
    owned = passage.sentence[part.span.end : mention.span.start].split()[-1:]
    is_its_own = any(each.casefold() in assertions(language).known for each in owned)  # has 14 of *its* 120 shops
    if words[-1] in labelling_of(language).winning and not is_its_own:
        yield from words[:-1]


def _behind(mention: Mention, passage: PassageInSentence) -> Iterator[str]:
    """The verb right behind the whole."""
    found = _BEHIND.match(passage.sentence, mention.span.end)
    rules = assertions(passage.language)
    if found is None:
        return
    if found[1] in rules.past or (found[1].islower() and found[1].endswith(rules.past_endings)):
        yield found[1]
    if found[2] and found[1] in rules.auxiliaries:
        yield found[2]
