"""Which words of a label may tell by themselves that it is of another amount: those of its head, and names.

What a label says behind a preposition or a participle is often taken from all that is around its amount: "Residents *in
relief camps*", of the 900 people in 40 camps; "Works *sold*", of 55 of those of a sale of 63. Such words tell only
together with one of these.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import head_of
from digest.kinds.figures.checks.labels.words import Keys, told, union, words_of_kinds
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.weighing.nearness import LabelWord

_NAME = re.compile(r"(?<=\s)[A-ZÀ-Þ][\w&’'-]+")


def may_tell_alone(word: LabelWord, label: str, language: str) -> bool:
    """Whether `word` is of the head of the label, or of a name in it; any is in scripts without spaces."""
    return is_edgeless(label) or not word.keys.isdisjoint(_alone(label, language))


@lru_cache(maxsize=128)
def _alone(label: str, language: str) -> Keys:
    names, rest, of = " ".join(("x", *_NAME.findall(label))), label, True
    found: list[Keys] = []
    while rest and of:
        head = head_of(rest, language)
        found += told(_noun(head, language), language)
        link, _, rest = rest[len(head) :].strip().partition(" ")
        # "Number" of "Number of arrests" says nothing, and "Price" of "Price of the yard" no more than of what kind.
        of = link in labelling_of(language).of and words_of_kinds(language).issuperset(found)
    return union((*found, *told(names, language)))


def _noun(head: str, language: str) -> str:
    """The head of a label up to a participle behind its noun: "Money" of "Money *moved*"."""
    words, known = head.split(), labelling_of(language)
    for order, word in enumerate(words[1:], 1):
        if word.islower() and (word in known.participles or word.endswith(known.participle_ends)):
            return " ".join(words[:order])
    return head
