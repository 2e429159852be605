"""Whether a label says another result of a business than its sentence: "Revenue", of a *profit* of $5m; or all of
it, of what each share has: "Profit", of the 12 cents a share that a profit of $5m is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import head_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.language.labelling.words import Words
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = frozenset({"eps"})
_SHORTEST_ENDING = 5
_GAP = re.compile(r",?\s[^\W\d_]{1,5}\s")
"""What stands between an amount and the same for each share: ", *or* "."""


def other_result(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The result that a label names, and that which the amount's clause says instead."""
    groups = labelling_of(passage.language).results
    if not groups or is_edgeless(label) or mention.quantity.unit_kind not in (UnitKind.CURRENCY, UnitKind.PERCENT):
        return None
    named = [(word, group) for word in _words(head_of(label, passage.language)) if (group := _group(word, groups))]
    if not named:
        return None
    word, own = named[-1]
    if each := _for_each(label, mention, passage):
        return word, each
    if any(_group(other, groups) is own for other in _words(passage.sentence)):
        return None
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    lost = words_of(passage.language, "losses")
    if lost.fullmatch(word) and lost.search(passage.sentence, clause.start, clause.end):
        return None  # to *lose* $2m in revenue
    said = [each for each in _words(passage.sentence[clause.start : clause.end]) if _group(each, groups)]
    return (word, said[0]) if said else None


def _for_each(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The rate of an amount for each share, where the label does not say it and the whole stands right before."""
    unit, words = mention.quantity.unit, _words(label)
    shares = labelling_of(passage.language).shares
    if unit is None or not unit.per or not any(word.startswith(tuple(shares)) for word in _words(unit.per)):
        return ""
    if any(word.startswith(tuple(shares)) or word in _SHORT for word in words):
        return ""
    before = [each for each in passage.mentions if each.core.end <= mention.span.start]
    if not before or before[-1].quantity.unit is None or before[-1].quantity.unit.per:
        return ""
    is_next = _GAP.fullmatch(passage.sentence, before[-1].span.end, mention.span.start)
    is_money = before[-1].quantity.unit.code == unit.code or same_unit(before[-1], mention)
    return mention.quantity.written if is_next and is_money else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _group(word: str, groups: tuple[Words, ...]) -> Words | None:
    """The group of a noun, or of the one that a compound ends with: *Konzernumsatz*."""
    for group in groups:
        if word in group or any(len(each) >= _SHORTEST_ENDING and word.endswith(each) for each in group):
            return group
    return None
