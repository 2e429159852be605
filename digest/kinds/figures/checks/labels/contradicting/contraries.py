"""Whether a label says the contrary of what its sentence says of the amount: hired, for fired; oldest, for youngest."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.contradicting.said_of_amount import clauses_of_others, words_of_amount
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention


def contrary(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word of `label` whose contrary the sentence says of the amount of `mention`, and that contrary; None where
    the sentence has both of the amount, or neither."""
    opposed = list(_opposed(label, passage.language))
    if not opposed:  # most labels have no word that has a contrary
        return None
    told = words_of_amount(mention, passage)
    of_others = clauses_of_others(mention, passage)
    for word, own, others in opposed:
        elsewhere = {each.casefold() for each in own.findall(passage.sentence)}
        if own.search(told) or not elsewhere <= {each.casefold() for each in own.findall(of_others)}:
            continue
        said = (found[0] for side in others if (found := side.search(told)))
        if contrary_said := next(said, ""):
            return word, contrary_said
    return None


def _opposed(label: str, language: str) -> Iterator[tuple[str, re.Pattern[str], tuple[re.Pattern[str], ...]]]:
    """The words of a label that have a contrary, each with the side of the table that it is of, and the others."""
    for sides in _sides(language):
        named = [(side, found[0]) for side in sides if (found := side.search(label))]
        if len(named) == 1:
            own, word = named[0]
            yield word, own, tuple(side for side in sides if side is not own)


@lru_cache(maxsize=32)
def _sides(language: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(tuple(_pattern(side) for side in sides) for sides in labelling_of(language).contraries)


def _pattern(side: frozenset[str]) -> re.Pattern[str]:
    """What matches a word of `side`; one that ends with a hyphen begins longer ones."""
    ordered = sorted(side, key=len, reverse=True)
    if is_edgeless(ordered[0]):
        return re.compile("|".join(map(re.escape, ordered)))
    words = [re.escape(each.removesuffix("-")) + (r"\w*" if each.endswith("-") else "") for each in ordered]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
