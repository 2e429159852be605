"""Whether a label says for each of what its amount is, and the sentence says another, where words are written without
edges: "가구당 GDP", of *1인당* GDP; or is of all of it, of what is for each: "獲利總額", of *每股*盈餘."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_NEAR = 8
"""How far before an amount a rate stands that is surely its own: *每股*盈餘3.02元."""


class _Each(NamedTuple):
    """The words of a language for what an amount is for each of, as groups of the same, and all of them."""

    groups: tuple[re.Pattern[str], ...]
    any_of: re.Pattern[str]


def other_eastern_rate(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The words of a label for each of what, or for all of it, and those of its amount for each of something else."""
    each = _each(passage.language)
    if each is None or not is_edgeless(label):
        return None
    named = each.any_of.search(label)
    lead = _lead(mention, passage)
    said = list(each.any_of.finditer(lead))
    if not said or (value and each.any_of.search(value)):
        return None
    if named is None:
        whole = _whole(label, passage.language)
        is_own = len(lead) - said[-1].end() <= _NEAR
        return (whole, said[-1][0]) if whole and is_own else None
    own = next(group for group in each.groups if group.fullmatch(named[0]))
    return None if own.search(passage.sentence) else (named[0], said[-1][0])


def _lead(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount in its clause, behind the amount before, and the rate that it has itself."""
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    ends = (each.core.end for each in passage.mentions if each.core.end <= mention.span.start and not each.is_named)
    return passage.sentence[max([clause.start, *ends]) : mention.core.start]


def _whole(label: str, language: str) -> str:
    """The word of a label by which it is of all there is."""
    words = labelling_of(language)
    left = label
    for other in words.no_total:
        left = left.replace(other, "")
    return next((word for word in sorted(words.total, key=len, reverse=True) if word in left), "")


@lru_cache(maxsize=8)
def _each(language: str) -> _Each | None:
    groups = labelling_of(language).each
    if not groups:
        return None
    every = sorted({word for group in groups for word in group}, key=len, reverse=True)
    return _Each(tuple(re.compile(one_of(sorted(group))) for group in groups), re.compile(one_of(every)))
