"""Whether a label says the contrary of what its sentence says of the amount: hired, for fired; or denies it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clause_of
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.parts import told_part
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

Pair = tuple[str, str]
"""What a label says, and what its sentence says instead."""
_WORD = re.compile(r"[^\W\d_]+(?:['’]t(?!\w))?")
_NOT = ("n't", "n’t")
"""How an English verb ends that denies what follows it: "won't"."""
_LONG = 3
_UN = "un"
_LEAST_WITH_UN = 5
_MOST_BETWEEN = 4


def contrary(label: str, mention: Mention, passage: PassageInSentence) -> Pair | None:
    """The word of a label whose contrary the amount's part of the sentence has; None where the sentence has both, or
    neither."""
    if is_edgeless(label) or is_edgeless(passage.sentence):
        return None
    said = words_of_amount(mention, passage)
    return _contrary_word(label, said, mention, passage) or _denied(label, said, mention, passage)


def words_of_amount(mention: Mention, passage: PassageInSentence) -> str:
    """The part of the sentence that is of an amount, and what follows up to the part of the next: £3.42, *which was the
    least*."""
    parts = phrases(passage.sentence, passage.language)
    own = told_part(parts, mention, passage)
    sentence = passage.sentence
    following = (each.core.start for each in passage.mentions if each.core.start >= own.end)
    after = min(following, default=len(sentence))
    end = max((part.end for part in parts if own.end < part.end <= after), default=own.end)
    return f"{sentence[own.start : mention.span.start]} {mention.quantity.counted} {sentence[mention.span.end : end]}"


def _contrary_word(label: str, said: str, mention: Mention, passage: PassageInSentence) -> Pair | None:
    named = _words(label)
    if named.isdisjoint(_with_contraries(passage.language)):  # most labels have no word that has a contrary
        return None
    pairs = (each for pair in labelling_of(passage.language).contraries for each in (pair, pair[::-1]))
    opposed = [(one, other) for one, other in pairs if not named.isdisjoint(one) and named.isdisjoint(other)]
    if not opposed:
        return None
    told = _words(said)
    elsewhere = _words(passage.sentence) - _of_others(mention, passage)
    for one, other in opposed:
        if told.isdisjoint(one) and not told.isdisjoint(other) and elsewhere.isdisjoint(one):
            return min(named & one), min(told & other)
    return None


@lru_cache(maxsize=16)
def _with_contraries(language: str) -> frozenset[str]:
    return frozenset().union(*(words for pair in labelling_of(language).contraries for words in pair))


def _of_others(mention: Mention, passage: PassageInSentence) -> frozenset[str]:
    """The words of the clauses of other amounts that are counted in the same."""
    parts = phrases(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    others = (clause_of(parts, each.core) for each in passage.mentions if same_unit(each, mention))
    return frozenset(word for part in others if part != own for word in _words(passage.sentence[part.start : part.end]))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


class _Told(NamedTuple):
    """The words of a text by their stems, as they are written: those that it states, and those that it denies."""

    stated: Mapping[str, str]
    denied: Mapping[str, str]
    negates: bool
    """Whether there is any negation."""


def _told(text: str, language: str, *more: str) -> _Told:
    """What a text states and denies, by the language's negations and `more` words that deny what follows them."""
    negations, lexicon = labelling_of(language).negations.union(more), grammar(language).lexicon
    stated: dict[str, str] = {}
    denied: dict[str, str] = {}
    negated_until, negates = -1, False
    for order, word in enumerate(_WORD.findall(text)):
        small = word.casefold()
        if small in negations or small.endswith(_NOT):
            negated_until, negates = order + _MOST_BETWEEN, True
        elif small not in lexicon.stops and small not in lexicon.prepositions:
            if len(small) >= _LONG:
                (denied if order <= negated_until else stated)[stem(small, language)] = word
            negated_until = -1
    return _Told(stated, denied, negates)


def _denied(label: str, said: str, mention: Mention, passage: PassageInSentence) -> Pair | None:
    """The word that a label denies and the sentence states, or that the amount's part denies and the label states:
    "Cases *without iodine*", of "with iodine"."""
    language = passage.language
    named, told = _told(label, language), _told(said, language)
    if mention.quantity.number == 0:  # *no* deaths
        return None
    had = _had(label, language)
    if named.denied or had:
        everywhere = _told(passage.sentence, language, *labelling_of(language).lacking)
        for word, written in named.denied.items():
            if word in everywhere.stated and word not in everywhere.denied:
                return f"not {written}", everywhere.stated[word]
        for word, written in had.items():
            if word in everywhere.denied and word not in everywhere.stated:
                return f"with {written}", f"not {everywhere.denied[word]}"
    for word, written in told.denied.items() if not named.negates else ():
        if word in named.stated and word not in told.stated:
            return named.stated[word], f"not {written}"
    return _undone(named, told)


def _had(label: str, language: str) -> Mapping[str, str]:
    """The words of a label behind one by which something is there, by their stems: "*with* power"."""
    having, words = labelling_of(language).having, _WORD.findall(label)
    pairs = ((one.casefold(), other) for one, other in pairwise(words))
    return {stem(other.casefold(), language): other for one, other in pairs if one in having}


def _undone(named: _Told, told: _Told) -> Pair | None:
    """The word of a label that its sentence has with "un-" alone, or the other way round: "unvalidated"."""
    for word, written in named.stated.items():
        without = word.removeprefix(_UN) if word.startswith(_UN) else f"{_UN}{word}"
        is_long = len(written) >= _LEAST_WITH_UN
        if is_long and without in told.stated and word not in told.stated and without not in named.stated:
            return written, told.stated[without]
    return None
