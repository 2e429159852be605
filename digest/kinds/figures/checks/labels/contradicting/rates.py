"""Whether a label says how often an amount comes, or in what time, and its sentence says another: "weekly", of *every
day*; "within an hour", of *in just one day*; or that it is all together, of what is so *a year*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.average_words import says_average
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.times_said import TIMES, times_said
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import key, one_of
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import first_word

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 5
"""Words before an amount by which it is for each time: an *average annual* growth of 8%."""


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


def other_span(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The stretch of time in which a label says that there was so much, and the one that the clause of its amount says,
    where the sentence has not that of the label."""
    language = passage.language
    pattern = _within(language)
    named = pattern.search(label)
    if named is None:
        return None
    spans = grammar(language).units.spans
    own = clause_of(clauses(passage.sentence, language), mention.core)
    said = pattern.search(passage.sentence, own.start, own.end)
    if said is None or spans[key(said["span"])] == spans[key(named["span"])]:
        return None
    everywhere = (spans[key(each["span"])] for each in pattern.finditer(passage.sentence))
    return None if spans[key(named["span"])] in everywhere else (named[0], said[0])


def of_each(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word by which a label says that its amount is all there is, of one that the sentence says is for each time,
    or an average."""
    language, unit = passage.language, mention.quantity.unit
    total = words_of(language, "together").search(label)
    if total is None or times_said(label, language) or any(says_average(w, language) for w in _WORD.findall(label)):
        return None
    if unit is not None and unit.per in TIMES:
        return total[0], f"a {unit.per}"
    before = _WORD.findall(passage.sentence[: mention.led.start])[-_NEAR:]
    rates = grammar(language).lexicon.rate_adjectives
    said = next((word for word in before if rates.get(word.casefold()) in TIMES), "")
    average = next((word for word in before if says_average(word, language)), "")
    return (total[0], f"{average} {said}") if said and average else None


@lru_cache(maxsize=16)
def words_of_totals(language: str) -> frozenset[str]:
    """The first words of those by which a label says that its amount is all there is."""
    return frozenset(map(first_word, assertions(language).together))


@lru_cache(maxsize=16)
def _within(language: str) -> re.Pattern[str]:
    """What says in how long a time something came about: *within an hour*."""
    rules = grammar(language)
    ones = [*rules.lexicon.articles, *(word for word, number in rules.lexicon.numbers.items() if number == 1)]
    within = assertions(language).within
    if not within or not rules.units.spans:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){one_of(within)}\s{one_of(ones)}\s(?P<span>{one_of(rules.units.spans)})(?!\w)")


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
