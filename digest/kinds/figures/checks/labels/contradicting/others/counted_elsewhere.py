"""Whether a label names what another amount near by counts, and its own counts something else: "Barges sunk", of 40
*cellars*, where the sentence before tells of 12 barges."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.genitive import noun_of
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.neighbouring_sentences import (
    counted_words,
    sentences_beside,
)
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of
from digest.kinds.figures.checks.labels.words import Keys, among, says_what_happened, told, union
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_NOUN = re.compile(r"[^\W\d_]{5,}")
_NO_COUNT = frozenset({CountedKind.MONEY, CountedKind.SHARE, CountedKind.TIME, CountedKind.SCORE, None})
"""Kinds of amounts that may be of anything that is counted elsewhere: what it cost, how long it took."""


def counted_elsewhere(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount that counts what the head of a label names, where the figure's own counts something else, and neither
    what anybody may be called nor what happened to somebody; None where nothing beside it does."""
    language = passage.language
    if is_edgeless(label) or Qualifier.ORDINAL in mention.qualifiers or not _is_of_its_own(mention, language):
        return None
    heads = [word for word in told(head_of(label, language), language) if not says_what_happened(word, language)]
    own, words = _counted(mention, passage), told(label, language)
    if not heads or any(among(word, own) for word in words):
        return None
    counted = mention.quantity.counted.casefold()
    if any(counted.endswith(word.casefold()) for word in _NOUN.findall(label)):  # *koopwoningen* are "woningen"
        return None
    here = union(told(f"x {passage.sentence}", language))
    for word in heads:
        if among(word, here):
            continue
        for other in sentences_beside(passage.sentence, text, language):
            there = union(told(f"x {other}", language))
            found = _counts(word, other, language) if among(word, there) else None
            is_told = _measures(mention) or not own.isdisjoint(there) or all(among(each, there) for each in words)
            if found and (is_told or _measures(found)):
                return found
    return None


def _measures(mention: Mention) -> bool:
    """Whether an amount measures something, and counts nothing that a label may call otherwise: *structures*, of
    buildings. That two nouns are not for one thing tells only a sentence that has both, or all words of the label."""
    return mention.quantity.unit_kind is UnitKind.PHYSICAL


def _is_of_its_own(mention: Mention, language: str) -> bool:
    """Whether an amount says what it counts or measures, and not only that it is people or others."""
    if kind_of(mention, language) is CountedKind.TIME:
        return False
    if mention.quantity.unit_kind is UnitKind.NOUN:
        words = [word.casefold() for word in _WORD.findall(mention.quantity.counted)]
        anybody = labelling_of(language).anybody
        return bool(anybody) and bool(words) and not any(word in anybody for word in words)
    return mention.quantity.unit_kind is UnitKind.PHYSICAL and kind_of(mention, language) not in _NO_COUNT


def _counts(word: Keys, sentence: str, language: str) -> Mention | None:
    passage = whole_sentence(sentence, language)
    return next((each for each in passage.mentions if not each.is_named and among(word, _counted(each, passage))), None)


def _counted(mention: Mention, passage: PassageInSentence) -> Keys:
    """The words for what an amount counts, or has so much of; of a share, what it counts alone."""
    is_part = mention.quantity.is_share or mention.quantity.number < 1
    of = None if is_part else noun_of(passage.language).match(passage.sentence, mention.span.end)
    return counted_words(mention, of, passage.language)
