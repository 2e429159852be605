"""The doubt that a label says what its sentence says otherwise: of another kind, fate, rate, place or sense.

Each check names the words without one of which a label is none of its business. A label has two or three words and most
checks know some dozens, so nearly all of them are passed over for the price of a set's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.contradicting.averages import other_average
from digest.kinds.figures.checks.labels.contradicting.contraries import contrary, words_of_contraries
from digest.kinds.figures.checks.labels.contradicting.denials import denied
from digest.kinds.figures.checks.labels.contradicting.eastern.counters import other_counter
from digest.kinds.figures.checks.labels.contradicting.eastern.differences import other_difference
from digest.kinds.figures.checks.labels.contradicting.eastern.negated import negated
from digest.kinds.figures.checks.labels.contradicting.eastern.part_of_record import part_of_record
from digest.kinds.figures.checks.labels.contradicting.eastern.rates import other_eastern_rate
from digest.kinds.figures.checks.labels.contradicting.eastern.won_or_lost import won_or_lost
from digest.kinds.figures.checks.labels.contradicting.kinds_and_fates import (
    first_words_of_fates,
    other_fate,
    other_kind,
)
from digest.kinds.figures.checks.labels.contradicting.lacks import said_to_lack
from digest.kinds.figures.checks.labels.contradicting.measured import other_measure, words_of_measures
from digest.kinds.figures.checks.labels.contradicting.others.beaten import beaten, words_of_margins
from digest.kinds.figures.checks.labels.contradicting.others.named_amounts import (
    other_model,
    other_number,
)
from digest.kinds.figures.checks.labels.contradicting.others.names_behind import name_of_other, words_before_names
from digest.kinds.figures.checks.labels.contradicting.others.other_names import other_name, words_of_ages
from digest.kinds.figures.checks.labels.contradicting.others.other_things import other_thing, words_of_things
from digest.kinds.figures.checks.labels.contradicting.places import other_place
from digest.kinds.figures.checks.labels.contradicting.rates import (
    of_each,
    other_rate,
    other_span,
    words_of_rates,
    words_of_totals,
)
from digest.kinds.figures.checks.labels.contradicting.results import other_result
from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
from digest.kinds.figures.checks.labels.contradicting.times import names_of_times, other_time
from digest.kinds.figures.checks.labels.contradicting.wholes import told_of_part
from digest.kinds.figures.checks.proven import is_unproven
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.patterns import even, visible
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import first_word, small_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def contradictions(
    label: str, value: str, mention: Mention, passage: PassageInSentence, text: str
) -> Iterator[Finding]:
    """The first proven doubt that a label gives, held against the words of its amount, or the first other one.

    A `value` that is "" is the passage's, and `text` the article's.
    """
    held = Held(label, value, mention, passage, text)
    if found := contradicted(held):
        said, check = found
        hint = "change the label, or the amount"
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, hint, passage.sentence, check=check)


class Held(NamedTuple):
    """A label that is held against the words of its amount, with all that any check asks for."""

    label: str
    value: str
    mention: Mention
    passage: PassageInSentence
    text: str


_Said = str | Contradiction | None
"""What a check tells: words of its own, or what the label says and what the article says instead."""


class _Check(NamedTuple):
    """A check of a label, by its name: what it tells, and in words of its language when it may tell anything."""

    name: str
    told: Callable[[Held], _Said]
    needs: Callable[[str], frozenset[str] | None] | None = None
    """By a language, words and marks of which a label has one where the check can speak; None where it may have any."""
    unspaced: bool = False
    """Whether it is for labels alone whose words are written without edges."""


_DIGIT, _SLASH, _SHORT_NAME = "0", "/", "AA"
"""What `_words` has for a digit, for a slash, and for capitals that may be a short name."""
_MARKS = (
    (re.compile(r"\d"), _DIGIT),
    (re.compile("/"), _SLASH),
    (re.compile(r"[^\W\d_a-z]\w?[^\W\d_a-z]"), _SHORT_NAME),
)


def contradicted(held: Held) -> tuple[str, str] | None:
    """What the first proven check tells that does, or the first other one; and its name, as doubts have it."""
    unproven = None
    for check, said in _told(held):
        found = _message(said), check
        if not is_unproven(check):
            return found
        unproven = unproven or found
    return unproven


def _told(held: Held) -> Iterator[tuple[str, str | Contradiction]]:
    """What each check tells that does, in their order, behind its name."""
    language = held.passage.language
    if is_edgeless(held.label) or is_edgeless(held.passage.sentence):  # where no words stand apart
        yield from ((f"label/{check.name}", said) for check in CHECKS if (said := check.told(held)))
        return
    words = _words(held.label)
    for needed, name, told in _checks(language):
        if (needed is None or not needed.isdisjoint(words)) and (said := told(held)):
            yield f"label/{name}", said


def _message(said: str | Contradiction) -> str:
    if isinstance(said, str):
        return said
    return f"the label says {said[0]!r}, and the article says {said[1]!r} of the amount"


@lru_cache(maxsize=128)
def _words(label: str) -> frozenset[str]:
    """The words of a label, and the marks that checks ask for."""
    words = small_words(label) if label.isascii() else small_words(label) | small_words(even(visible(label)))
    return words.union(mark for pattern, mark in _MARKS if pattern.search(label))


@lru_cache(maxsize=32)
def _checks(language: str) -> tuple[tuple[frozenset[str] | None, str, Callable[[Held], _Said]], ...]:
    """The checks of labels with spaces in their order, each with what it needs in a language and its name; not those
    that never speak in it."""
    every = (
        (check.needs(language) if check.needs else None, check.name, check.told)
        for check in CHECKS
        if not check.unspaced
    )
    return tuple((needed, name, told) for needed, name, told in every if needed is None or needed)


def _kind(held: Held) -> str:
    kind = other_kind(held.label, held.mention, held.passage)
    return f"the label is of {kind.value}, and the figure is {quoted(held.mention.quantity.written)}" if kind else ""


def _fate(held: Held) -> str:
    fate = other_fate(held.label, held.mention, held.passage)
    return f"the article says {fate!r} of the amount, and the label does not" if fate else ""


def _lack(held: Held) -> str:
    lack = said_to_lack(held.label, held.mention, held.passage)
    return f"the article says {lack!r} of the amount, and the label does not" if lack else ""


def _part(held: Held) -> str:
    if held.passage.mentions[0] is held.mention:  # no part stands before it
        return ""
    told = told_of_part(held.label, held.mention, held.passage)
    return f"the article says {told[0]!r} of {quoted(told[1])}, of which the amount is the whole" if told else ""


def _record(held: Held) -> str:
    whole = part_of_record(held.label, held.value, held.mention, held.passage)
    return f"the label does not say which part of {quoted(whole)} the figure is" if whole else ""


CHECKS = (
    _Check("kind", _kind),
    _Check("fate", _fate, first_words_of_fates),
    _Check("lack", _lack),
    _Check("part", _part),
    _Check("contrary", lambda held: contrary(held.label, held.mention, held.passage), words_of_contraries),
    _Check("denied", lambda held: denied(held.label, held.mention, held.passage)),
    _Check(
        "rate-said",
        lambda held: other_rate(held.label, held.value, held.mention, held.passage),
        lambda language: words_of_rates(language) | {_SLASH},
    ),
    _Check(
        "each",
        lambda held: other_eastern_rate(held.label, held.value, held.mention, held.passage),
        unspaced=True,
    ),
    _Check("part-of-record", _record, unspaced=True),
    _Check("won-or-lost", lambda held: won_or_lost(held.label, held.passage), unspaced=True),
    _Check(
        "span-said",
        lambda held: other_span(held.label, held.mention, held.passage),
        lambda language: frozenset(map(first_word, assertions(language).within)),
    ),
    _Check("of-each", lambda held: of_each(held.label, held.mention, held.passage), words_of_totals),
    _Check("counter", lambda held: other_counter(held.label, held.mention, held.passage), unspaced=True),
    _Check("negated", lambda held: negated(held.label, held.mention, held.passage), unspaced=True),
    _Check(
        "difference-said",
        lambda held: other_difference(held.label, held.value, held.mention, held.passage),
        unspaced=True,
    ),
    _Check("average", lambda held: other_average(held.label, held.value, held.mention, held.passage)),
    _Check("number", lambda held: other_number(held.label, held.mention, held.passage), lambda _: frozenset({_DIGIT})),
    _Check("model", lambda held: other_model(held.label, held.mention, held.passage), lambda _: frozenset({_DIGIT})),
    _Check("place", lambda held: other_place(held.label, held.mention, held.passage, held.text)),
    _Check("name-behind", lambda held: name_of_other(held.label, held.mention, held.passage), words_before_names),
    _Check(
        "time-said",
        lambda held: other_time(held.label, held.mention, held.passage),
        lambda language: names_of_times(language) | {_DIGIT},
    ),
    _Check("measured", lambda held: other_measure(held.label, held.mention, held.passage), words_of_measures),
    _Check("thing", lambda held: other_thing(held.label, held.mention, held.passage), words_of_things),
    _Check("result", lambda held: other_result(held.label, held.mention, held.passage)),
    _Check(
        "name",
        lambda held: other_name(held.label, held.mention, held.passage, held.text),
        lambda language: words_of_ages(language) | {_SHORT_NAME},
    ),
    _Check("beaten", lambda held: beaten(held.label, held.mention, held.passage), words_of_margins),
)
"""All checks, in the order in which they tell; those that know no words have tests of their own that are as quick."""
