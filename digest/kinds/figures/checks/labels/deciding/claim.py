"""A label that says what an amount is of, and the other amounts of its sentence that it may be of instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.kinds import says_when
from digest.kinds.figures.checks.labels.neighbouring.partners import is_named_in
from digest.kinds.figures.checks.labels.neighbouring.respective import of_respective
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{3,}")


class Claim(NamedTuple):
    """That `label` is of the amount `mention` of the sentence of `passage`, and not of one of `others`.

    `named` are amounts that the label names to tell what its own is of, and `respective` the one in the place of what
    it names, where the sentence tells of things in their order.
    """

    label: str
    mention: Mention
    others: list[Mention]
    passage: PassageInSentence
    time: Timing
    named: list[Mention]
    respective: Mention | None

    @property
    def language(self) -> str:
        return self.passage.language

    @property
    def is_edgeless(self) -> bool:
        """Whether the label's words are written without edges."""
        return is_edgeless(self.label)


def claim_of(label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> Claim:
    """The claim of a label before anything is known of it: it may be of every other amount but one that says when."""
    others = [each for each in passage.mentions if each is not mention and not says_when(each, passage)]
    named = [each for each in others if is_named_in(label, each, mention, passage)]
    return Claim(label, mention, others, passage, time, named, of_respective(label, mention, passage))


def telling_words(label: str, language: str) -> list[str]:
    """The words of a label that tell what it is about."""
    untold = labelling_of(language).untold
    return [word for word in _WORD.findall(label.casefold()) if word not in untold]
