"""Whether a label says another way to measure, or another unit of time, than its amount: "Length" of 5 yards *wide*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import key
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r"\s([^\W\d_]+)")


def other_measure(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word of a label for how its amount is measured, and that right behind the amount, or behind another one where
    the label has it; or the unit of time that a label begins with, and that of its amount."""
    if is_edgeless(label):
        return None
    return _other_way(label, mention, passage) or _other_unit(label, mention, passage.language)


def _other_way(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    groups = labelling_of(passage.language).dimensions
    said = _ways(passage.language).intersection(map(str.casefold, _WORD.findall(label)))
    if not said:
        return None
    named = [group for group in groups if said & group]
    if len(named) != 1:
        return None
    own = _behind(mention, passage)
    if own in named[0]:
        return None
    if any(own in group for group in groups):
        return min(said), own
    others = (_behind(each, passage) for each in passage.mentions if each is not mention)
    there = next((word for word in others if word in named[0]), "")
    return (min(said), f"{there} of another") if there else None


@lru_cache(maxsize=16)
def words_of_measures(language: str) -> frozenset[str]:
    """The words by which a label says how its amount is measured, or begins with a unit of time."""
    return _ways(language).union(grammar(language).units.span_names)


@lru_cache(maxsize=16)
def _ways(language: str) -> frozenset[str]:
    """The words of all ways of measuring."""
    return frozenset().union(*labelling_of(language).dimensions)


def _behind(mention: Mention, passage: PassageInSentence) -> str:
    """The word right behind an amount's unit."""
    found = _NEXT.match(passage.sentence, mention.core.end)
    return found[1].casefold() if found else ""


def _other_unit(label: str, mention: Mention, language: str) -> Contradiction | None:
    """The unit of time in whose name a label begins, where its amount is in another: "*Hours* on the ground"."""
    names = grammar(language).units.span_names
    first = _WORD.match(label)
    own = mention.quantity.counted.casefold().split(" ")[0]
    if first is None or key(first[0]) not in names or key(own) not in names or not first[0].endswith("s"):
        return None
    return (first[0], own) if names[key(first[0])] != names[key(own)] else None
