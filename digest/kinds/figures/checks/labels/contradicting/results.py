"""Whether a label says another result of a business than its sentence: "Revenue", of a *profit* of $5m; or all of
it, of what each share has: "Profit", of the 12 cents a share that a profit of $5m is."""

from __future__ import annotations

import re
from functools import lru_cache
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
    from digest.text.spans import Span

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = frozenset({"eps"})
_SHORTEST_ENDING = 5
_LEAD = 5
_CHANGES = ("wachstum", "anstieg", "zuwachs", "plus", "rückgang", "minus", "einbruch", "steigerung", "groei", "daling")
"""How words for a change end that are joined to what changes."""
_GAP = re.compile(r",?\s[^\W\d_]{1,5}\s")
"""What stands between an amount and the same for each share: ", *or* "."""


def other_result(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The result that a label names, and that which the amount's clause says instead."""
    groups = labelling_of(passage.language).results
    if not groups or is_edgeless(label) or mention.quantity.unit_kind not in (UnitKind.CURRENCY, UnitKind.PERCENT):
        return None
    named = _named(label, passage.language)
    if not named:
        return None
    word, own = named[-1]
    if each := _for_each(label, mention, passage):
        return word, each
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if led := _led_by_other(own, groups, clause, mention, passage):
        return word, led
    if any(_group(other, groups) is own for other in _words(passage.sentence)):
        return None
    lost = words_of(passage.language, "losses")
    if lost.fullmatch(word) and lost.search(passage.sentence, clause.start, clause.end):
        return None  # to *lose* $2m in revenue
    said = [each for each in _words(passage.sentence[clause.start : clause.end]) if _group(each, groups)]
    if said and any(_group(each, groups) is _group(said[0], groups) for each in _words(label)):
        return None  # "Loss *of sales*"
    return (word, said[0]) if said else None


def opposite_result(one: str, other: str, language: str) -> Contradiction | None:
    """The result that the head of a label names, and that of another label where it is of another group."""
    first = () if is_edgeless(one) else _named(one, language)
    second = _named(other, language) if first else ()
    if not first or not second or first[-1][1] in [group for _, group in second]:
        return None
    return first[-1][0], second[-1][0]


@lru_cache(maxsize=128)  # a measure is asked for by each of its figures
def _named(label: str, language: str) -> tuple[tuple[str, Words], ...]:
    """The results that the head of a label names, each with its group."""
    groups = labelling_of(language).results
    words = _words(head_of(label, language)) if groups else []
    return tuple((word, group) for word in words if (group := _group(word, groups)))


def _led_by_other(
    own: Words, groups: tuple[Words, ...], clause: Span, mention: Mention, passage: PassageInSentence
) -> str:
    """The result of another group that leads to an amount, behind the last one of its clause and in a few words, none
    of which is of the label's: income of £5m, *that is a deficit of* £2m."""
    begins = max([clause.start, *(each.span.end for each in passage.mentions if each.span.end <= mention.span.start)])
    ends = min([clause.end, *(each.span.start for each in passage.mentions if each.span.start >= mention.span.end)])
    lead, behind = (
        _words(passage.sentence[begins : mention.span.start]),
        _words(passage.sentence[mention.span.end : ends]),
    )
    found = [(word, group) for word in lead[-_LEAD:] if (group := _group(word, groups))]
    is_own = any(_group(word, groups) is own for word in (*lead, *behind))
    return found[-1][0] if found and not is_own and found[-1][1] is not own else ""


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
    every, endings = _told_by(groups)
    if word not in every and not word.endswith(endings):  # as most words
        return None
    for group in groups:
        if word in group or any(len(each) >= _SHORTEST_ENDING and word.endswith(each) for each in group):
            return group
    return next((group for group in groups if any(_begins(word, each) for each in group)), None)


@lru_cache(maxsize=32)
def _told_by(groups: tuple[Words, ...]) -> tuple[Words, tuple[str, ...]]:
    """All results, and how a word ends that is none of them but has one."""
    every = frozenset().union(*groups)
    return every, (*(each for each in every if len(each) >= _SHORTEST_ENDING), *_CHANGES)


def _begins(word: str, result: str) -> bool:
    """Whether a long word begins with a result, of whose change it is: *Umsatz*wachstum."""
    return len(result) > _SHORTEST_ENDING and word.startswith(result) and word.endswith(_CHANGES)
