"""Whether a label names another country or institution than its sentence: in China, of *in Britain*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.contradicting.contraries import words_of_amount
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.nations import nation_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.contraries import Pair
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)+")


def other_place(label: str, mention: Mention, passage: PassageInSentence) -> Pair | None:
    """The country or institution of a label, and the one that the amount's part of the sentence has in its place."""
    if is_edgeless(label):
        return None
    said = words_of_amount(mention, passage)
    return _other_country(label, said, passage) or _other_institution(label, said, passage)


def _other_country(label: str, said: str, passage: PassageInSentence) -> Pair | None:
    """The countries behind one preposition, where neither of the two texts has that of the other."""
    language = passage.language
    named, told = (list(_behind(language).finditer(text)) for text in (label, said))
    if not named or not told:
        return None
    of_label, of_sentence = _nations(label, language), _nations(passage.sentence, language)
    for one in named:
        nation = nation_of(one["name"].casefold(), language)
        if not nation or nation in of_sentence:
            continue
        for other in told:
            instead = nation_of(other["name"].casefold(), language)
            if instead and instead not in of_label and other["by"].casefold() == one["by"].casefold():
                return one[0], other[0]
    return None


def _nations(text: str, language: str) -> frozenset[str]:
    return frozenset(nation for word in _WORD.findall(text) if (nation := nation_of(word.casefold(), language)))


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    lexicon = grammar(language).lexicon
    by, article = one_of(lexicon.prepositions), one_of(lexicon.definite)
    return re.compile(rf"(?<!\w)(?P<by>{by})\s(?:{article}\s)?(?P<name>[A-ZÀ-Þ][\w-]+)")


def _other_institution(label: str, said: str, passage: PassageInSentence) -> Pair | None:
    """The institutions of one kind, whose names share nothing else: the *Royal* Hospital, the *Mater* Hospital."""
    kinds = labelling_of(passage.language).institutions
    for name in _CAPITALS.findall(label):
        own = frozenset(map(str.casefold, name.split()))
        for other in _CAPITALS.findall(said):
            theirs = frozenset(map(str.casefold, other.split()))
            shared = own & theirs
            is_other = bool(shared) and shared <= kinds and own - kinds and theirs - kinds
            if is_other and not any(word in passage.sentence.casefold() for word in own - kinds):
                return name, other
    return None
