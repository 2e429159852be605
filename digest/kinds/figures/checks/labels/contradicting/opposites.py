"""Whether a label says the opposite of what its sentence says of the amount: the youngest, for the oldest."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_BEFORE = re.compile(r"([^\W\d_]{4,})\W+$")
_AFTER = re.compile(r"\W*([^\W\d_]{4,})")
_CLAUSE = re.compile(r"[;:]\s|[；：。]")
_BREAK = re.compile(r"[,;:]\s|[、，；。]")
_ENDING, _FEWEST, _SIGNS = 2, 4, 2


def opposite_said(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word of the sentence that is the opposite of one of `label`, where the sentence says it of the amount of
    `mention`, of the same thing as the label, and nowhere what the label says; "" where there is none."""
    for sides in _patterns(passage.language):
        named = [(side, found) for side in sides if (found := side.search(label))]
        if len(named) != 1:
            continue
        own, word = named[0]
        if own.search(passage.sentence) or not _is_of_same(word, label, passage):
            continue
        for side in sides:
            if side is not own and (said := _beside(side, mention, passage)):
                return said
    return ""


def _beside(side: re.Pattern[str], mention: Mention, passage: PassageInSentence) -> str:
    """The word of `side` that stands before the amount, with no other amount between, or right behind it in its clause;
    "" where there is none."""
    sentence = passage.sentence
    before = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    low = max(before, default=0)
    found = [match[0] for match in side.finditer(_CLAUSE.split(sentence[low : mention.core.end])[-1])]
    if found:
        return found[-1]
    clause = _BREAK.split(sentence[mention.core.end :])[0]
    match = side.search(clause)
    if match is None:
        return ""
    place = mention.core.end + match.start()
    is_of_other = any(mention.core.end <= each.span.start and each.span.end <= place for each in passage.mentions)
    return "" if is_of_other else match[0]


def _is_of_same(word: re.Match[str], label: str, passage: PassageInSentence) -> bool:
    """Whether a word beside that of the label is one of the sentence too: the highest *turnout*."""
    sentence, links = passage.sentence, labelling_of(passage.language).links
    if is_edgeless(label):
        parts = (label[: word.start()][-_SIGNS:], label[word.end() :][:_SIGNS])
        return any(len(part) == _SIGNS and part in sentence for part in parts)
    if label.strip() == word[0]:
        return True  # a noun says all in one: Höchstlohn
    beside = (_BEFORE.search(label, 0, word.start()), _AFTER.match(label, word.end()))
    nouns = [match[1].casefold() for match in beside if match]
    folded = sentence.casefold()
    return any(noun[: max(_FEWEST, len(noun) - _ENDING)] in folded for noun in nouns if noun not in links)


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(tuple(_pattern(side) for side in sides) for sides in labelling_of(language).opposites)


def _pattern(side: frozenset[str]) -> re.Pattern[str]:
    """What matches a word of `side`; one that ends with a hyphen begins longer ones."""
    ordered = sorted(side, key=len, reverse=True)
    if is_edgeless(ordered[0]):
        return re.compile("|".join(map(re.escape, ordered)))
    words = [re.escape(each.removesuffix("-")) + (r"\w*" if each.endswith("-") else "") for each in ordered]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
