"""Whether a label names a place, or somebody, whom another amount of its sentence is told of, and its own is told of
another: "Unemployed in Kent", of 720 *in Essex* and 540 *in Kent*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.weighing.entities import places
from digest.kinds.figures.checks.labels.weighing.likeness import SURELY, is_told
from digest.kinds.figures.checks.labels.words import Keys, among, says_what_happened, told, union
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LAST = re.compile(r"[^\W\d_]+(?=\s$)")
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠА-ЯЁ][\w-]{2,}")


def of_placed(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount, in the same unit, that is of a name which the label has and the sentence has nowhere else."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(label):
        return None
    names = [name for name in _NAME.findall(label) if sentence.count(name) == 1]
    if not names:
        return None
    of_amounts = places(sentence, language)
    own = tuple(of_amounts.get(mention.core, ()))
    if not own or any(is_told(word, own, SURELY, language) for word in told(label, language)):
        return None
    if _has_what_happened(label, mention, others, passage):
        return None
    for each in others:
        theirs = tuple(of_amounts.get(each.core, ()))
        if not theirs or not same_unit(each, mention) or not frozenset(own).isdisjoint(theirs):
            continue
        named = [n for n in names if any(is_told(word, theirs, SURELY, language) for word in told(f"x {n}", language))]
        if named and not all(_is_said_more(name, mention, passage) for name in named):
            return each
    return None


def _is_said_more(name: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount stands in a relative clause about the name before it: 46 mm in Norport, *which* had 57 mm."""
    between = passage.sentence[passage.sentence.find(name) + len(name) : mention.led.start]
    relatives = labelling_of(passage.language).relatives
    return any(word.casefold() in relatives for word in _WORD.findall(between))


def _has_what_happened(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the label says what happened to those of its amount alone, by the words right before it: *killed* six and
    wounded 15 in Norport."""
    amounts = (mention, *others)
    before = [_lead(each, passage) for each in amounts]
    own, theirs = before[0], union(tuple(word for lead in before[1:] for word in lead))
    named = told(label, passage.language)
    return any(
        says_what_happened(word, passage.language)
        and not among(word, theirs)
        and any(among(word, each) for each in own)
        for word in named
    )


def _lead(mention: Mention, passage: PassageInSentence) -> tuple[Keys, ...]:
    """The word right before an amount."""
    before = _LAST.search(passage.sentence, 0, mention.led.start)
    return told(f"x {before[0]}", passage.language) if before else ()
