"""Whether a label denies what its sentence states of the amount, or states what that denies: "not guilty"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.contradicting.said_of_amount import words_of_amount
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import first_word, small_words
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?:['’]t(?!\w))?")
_NOT = ("n't", "n’t")
"""How an English verb ends that denies what follows it: "won't"."""
_PREFIX = re.compile(r"(?<![^\W\d_])(?:un|non-)|n['’]t", re.IGNORECASE)
"""How a word begins that may deny what the rest of it says, or ends; in any text that has such a word."""
_LONG = 3
_UN, _NON = "un", "non-"
_LEAST_WITH_UN = 5
_MOST_BETWEEN = 4


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


def denied(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word that a label denies and the sentence states, or that the amount's part denies and the label states:
    "Cases *without iodine*", of "with iodine"."""
    language = passage.language
    if is_edgeless(label) or is_edgeless(passage.sentence) or mention.quantity.number == 0:  # *no* deaths
        return None
    if not _may_turn(label, language) and not _may_deny(passage.sentence, language):
        return None
    named, had = _told(label, language), _had(label, language)
    if named.denied or had:
        everywhere = _told(passage.sentence, language, *labelling_of(language).lacking)
        leaves_out = _excluding(language).search(passage.sentence) is not None
        own = _told(words_of_amount(mention, passage), language)  # of a drought that ended *with a win*
        leaves_out = leaves_out or own.negates  # needed *no* treatment, with *no need for* it
        for word, written in named.denied.items() if not leaves_out else ():
            if word in own.stated and word not in everywhere.denied:
                return f"not {written}", everywhere.stated[word]
        for word, written in had.items():
            if word in everywhere.denied and word not in everywhere.stated:
                return f"with {written}", f"not {everywhere.denied[word]}"
    if not any(word.startswith((_UN, _NON)) for word in named.stated) and not _may_deny(passage.sentence, language):
        return None
    told = _told(words_of_amount(mention, passage), language)
    leaves_out = named.negates or _excluding(language).search(label) is not None
    leaves_out = leaves_out or _ahead(language).search(label) is not None  # the shortfall *before* cuts, without cuts
    for word, written in told.denied.items() if not leaves_out else ():
        if word in named.stated and word not in told.stated:
            return named.stated[word], f"not {written}"
    return _undone(named, told)


def _may_turn(label: str, language: str) -> bool:
    """Whether a label may deny a word, or have one by which something is there, as most have not."""
    having = labelling_of(language).having
    return _may_deny(label, language) or not having.isdisjoint(map(str.casefold, _WORD.findall(label)))


@lru_cache(maxsize=64)  # several figures of an article often stand in one sentence
def _may_deny(sentence: str, language: str) -> bool:
    """Whether a sentence has a negation, or a word that may have "un-" or "non-", as most have not."""
    if _negating(language).isdisjoint(small_words(sentence)) and not _PREFIX.search(sentence):
        return False
    words = "\n".join(map(str.casefold, _WORD.findall(sentence)))
    if not labelling_of(language).negations.isdisjoint(words.split("\n")):
        return True
    parted = f"\n{words}\n"
    return any(f"\n{prefix}" in parted for prefix in (_UN, _NON)) or any(f"{ending}\n" in parted for ending in _NOT)


@lru_cache(maxsize=16)
def _negating(language: str) -> frozenset[str]:
    """The first words of a language's negations."""
    return frozenset(map(first_word, labelling_of(language).negations))


@lru_cache(maxsize=16)
def _excluding(language: str) -> re.Pattern[str]:
    """What leaves something out of account: "*excluding* tax"."""
    words = labelling_of(language).excluding
    return re.compile(rf"(?<!\w){one_of(words, capitalised=True)}(?!\w)" if words else r"(?!)")


@lru_cache(maxsize=16)
def _ahead(language: str) -> re.Pattern[str]:
    """What something is reckoned before: "*before* tax"."""
    words = labelling_of(language).ahead_of
    return re.compile(rf"(?<!\w){one_of(words)}(?!\w)" if words else r"(?!)")


def _had(label: str, language: str) -> Mapping[str, str]:
    """The words of a label behind one by which something is there, by their stems: "*with* power"."""
    having, words = labelling_of(language).having, _WORD.findall(label)
    pairs = ((one.casefold(), other) for one, other in pairwise(words))
    return {stem(other.casefold(), language): other for one, other in pairs if one in having}


def _undone(named: _Told, told: _Told) -> Contradiction | None:
    """The word of a label that its sentence has with "un-" or "non-" alone, or the other way round: "unvalidated"."""
    for word, written in named.stated.items():
        for prefix in (_UN, _NON):
            without = word.removeprefix(prefix) if word.startswith(prefix) else f"{prefix}{word}"
            is_long = len(written) >= _LEAST_WITH_UN or prefix is _NON
            if is_long and without in told.stated and word not in told.stated and without not in named.stated:
                return written, told.stated[without]
    return None
