"""Whether a label says how often an amount comes, and its sentence says another: "weekly", of *every day*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.times_said import TIMES, times_said
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import first_word

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention


def other_rate(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """How often a label says that its amount comes, and how often the sentence says; None where they agree, or either
    says none, or several, and where the `value` leaves it out, which is told as such."""
    language, unit = passage.language, mention.quantity.unit
    if is_edgeless(label) or (value and unit is not None and unit.per and not times_said(value, language)):
        return None
    named = times_said(_spans(language).sub(" ", label), language)
    if len(named) != 1 or not named.isdisjoint(times_said(passage.sentence, language)):
        return None
    said = _of_amount(mention, passage)
    return (f"a {min(named)}", f"a {min(said)}") if len(said) == 1 else None


@lru_cache(maxsize=16)
def words_of_rates(language: str) -> frozenset[str]:
    """The first words of those by which anything is for each of a time; beside them, a slash may say so."""
    lexicon = grammar(language).lexicon
    phrases = (*lexicon.per, *lexicon.per_anything, *lexicon.adverbs, *lexicon.rate_adjectives)
    return frozenset(map(first_word, phrases))


@lru_cache(maxsize=16)
def _spans(language: str) -> re.Pattern[str]:
    """What leads to a stretch of time, which is no rate: growth *over a* year."""
    lexicon = grammar(language).lexicon
    leading = [word for word in lexicon.prepositions if word not in lexicon.per]
    return re.compile(
        rf"(?<!\w)(?:{one_of(leading)})\s(?:{one_of(lexicon.definite)})\s" if lexicon.definite else r"(?!)"
    )


def _of_amount(mention: Mention, passage: PassageInSentence) -> frozenset[str]:
    """The times for each of which an amount is: its own, or those of its clause and the one before, where
    no other amount is for each of any."""
    unit = mention.quantity.unit
    if unit is not None and unit.per:
        return frozenset({unit.per}) & TIMES
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    start = next((part.start for part in parts if part.end == own.start), own.start)
    others = [each for each in passage.mentions if each is not mention and start <= each.core.start < own.end]
    if any(each.quantity.unit is not None and each.quantity.unit.per for each in others):
        return frozenset()
    return times_said(passage.sentence[start : own.end], passage.language)
