"""Whether a figure is called a target, where its sentence says that somebody expects it, or a forecast or an estimate,
where it says that it is a target."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.model.article import Status
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def other_status(status: Status, label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word by which the amount is something else than `status` says; "" where there is none, or the sentence or the
    label has a word for what the status says too."""
    language, said = passage.language, f"{passage.sentence} {label}"
    if status is Status.TARGET:
        if words_of(language, "aiming").search(said):
            return ""
        own = clause_of(clauses(passage.sentence, language), mention.core)
        found = words_of(language, "predicting").search(passage.sentence[own.start : own.end])
        return found[0] if found else ""
    if words_of(language, "predicting").search(said):
        return ""
    return _target(mention, passage)


def is_estimate_alone(status: Status, label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word by which the clause of an amount says that it is estimated, where the figure calls it a forecast or a
    target, of which nothing there or in the label says anything; or ""."""
    language, said = passage.language, f"{passage.sentence} {label}"
    if status is Status.ESTIMATE:
        return ""
    own = clause_of(clauses(passage.sentence, language), mention.core)
    found = words_of(language, "estimate_words").search(passage.sentence[own.start : own.end])
    if found is None:
        return ""
    ahead = ("aiming", "predicting", "foreseen", "foreseeing", "intends", "pledged", "ahead")
    if any(words_of(language, field).search(said) for field in ahead):
        return ""
    if any(words_of(language, field, any_case=False).search(said) for field in ("coming", "modals", "acting")):
        return ""
    return found[0]


def _target(mention: Mention, passage: PassageInSentence) -> str:
    """The noun of a target that leads to an amount, or stands right behind it: a *target* of £5m, a 2% *goal*."""
    sentence, language = passage.sentence, passage.language
    start = clause_of(clauses(sentence, language), mention.core).start
    led = _led(language).search(sentence[start : max(start, mention.led.start)])
    found = led or _behind(language).match(sentence, mention.span.end)
    return found["target"] if found else ""


@lru_cache(maxsize=16)
def _led(language: str) -> re.Pattern[str]:
    nouns = assertions(language).targets
    if not nouns:
        return re.compile(r"(?!)")
    leads = one_of(assertions(language).amounting)
    return re.compile(rf"(?<!\w)(?P<target>{one_of(nouns)})\s(?:{leads}\s?)?$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    nouns = assertions(language).targets
    return re.compile(rf"\s(?P<target>{one_of(nouns)})(?!\w)" if nouns else r"(?!)")
