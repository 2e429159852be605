"""What a sentence says by which an amount plainly has been: its clause, or the one that it goes on with, has a verb of
what was."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.carried_on import verbs_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.past import says_what_was
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_WORD = re.compile(r"[^\W\d_]+")
_MOST_BETWEEN = 4
_FARTHEST = 3
"""Over so many clauses a verb reaches: fell 5%, to $3bn, from $4bn, a year earlier."""


def told_as_past(mention: Mention, passage: PassageInSentence) -> str:
    """The words that may still say of an amount which has been that it was foreseen: those from the clause of its verb
    up to the end of its own, and those of clauses that tell no other amount. "" where no verb says that it has been."""
    sentence, language = passage.sentence, passage.language
    parts = clauses(sentence, language)
    own = clause_of(parts, mention.core)
    start = _start(mention, own, parts, passage)
    if start is None:
        return _had(mention, own, passage)
    if is_edgeless(sentence):
        return sentence
    told = [each.core.start for each in passage.mentions if not each.is_named]
    others = [each for each in parts if each.end <= start or own.end <= each.start]
    others = [each for each in others if not any(each.start <= place < each.end for place in told)]
    end = own.end
    if start == own.start:  # was paid, *and that more* will be needed
        again = _said_again(language).search(sentence, mention.core.end, own.end)
        end = again.start() if again else own.end
        others = [each for each in others if not _is_joined(sentence[each.start : each.end], language)]
    return " ".join((sentence[start:end], *(sentence[each.start : each.end] for each in others)))


def _start(mention: Mention, own: Span, parts: tuple[Span, ...], passage: PassageInSentence) -> int | None:
    """Where the clause begins whose verb of what was is the amount's; None where there is none."""
    sentence, language = passage.sentence, passage.language
    if says_what_was(sentence[own.start : own.end], language):
        return own.start
    carried = verbs_of(mention, passage)
    if says_what_was(carried, language):
        return own.start - len(carried)
    lead = sentence[own.start : max(own.start, mention.led.start)]
    for part in list(reversed([each for each in parts if each.end <= own.start]))[:_FARTHEST]:
        if not all(word.casefold() in _small(language) for word in _WORD.findall(lead)):
            return None
        if says_what_was(sentence[part.start : part.end], language):
            return part.start
        inside = [each.led.start for each in passage.mentions if part.start <= each.core.start < part.end]
        lead = sentence[part.start : min(inside, default=part.end)]
    return None


def _had(mention: Mention, own: Span, passage: PassageInSentence) -> str:
    """The clause of an amount a few words behind a verb of what somebody has or does now: *owns* three houses."""
    before = passage.sentence[own.start : max(own.start, mention.led.start)]
    for found in words_of(passage.language, "having").finditer(before):
        if len(_WORD.findall(before[found.end() :])) <= _MOST_BETWEEN:
            said = [each.end() for each in words_of(passage.language, "thats").finditer(before, 0, found.start())]
            return passage.sentence[own.start + (said[-1] if said else 0) : own.end]
    return ""


@lru_cache(maxsize=16)
def _said_again(language: str) -> re.Pattern[str]:
    """What joins a second thing that somebody says to the first: "and that"."""
    words = assertions(language)
    if not words.thats:
        return re.compile(r"(?!)")
    return re.compile(rf"\s{one_of(words.joins)}\s{one_of(words.thats)}\s")


def _is_joined(clause: str, language: str) -> bool:
    """Whether a clause begins with a word that joins it to the one before: "and more will be needed"."""
    words = _WORD.findall(clause)
    return bool(words) and words[0].casefold() in assertions(language).joins


@lru_cache(maxsize=16)
def _small(language: str) -> frozenset[str]:
    """Words by which a clause before an amount goes on with the verb of the one before it: "up from", "or"."""
    lexicon, labels, words = grammar(language).lexicon, labelling_of(language), assertions(language)
    phrases = (
        *lexicon.definite, *lexicon.determiners, *lexicon.links, *lexicon.prepositions, *labels.froms, *labels.to,
        *labels.by, *labels.earlier, *words.carrying, *words.joins, *words.rises, *words.falls, *words.greater,
        *words.lesser,
    )  # fmt: skip
    return frozenset(word.casefold() for phrase in phrases for word in _WORD.findall(phrase))
