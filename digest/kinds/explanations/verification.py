"""Verifying an explanation: the passage that it explains is in the article."""

from __future__ import annotations

from functools import partial

from digest.foundation.problem import Outcome
from digest.kinds.explanations.model import NAME, Explanation
from digest.kinds.explanations.schema import LIST, ExplanationEntry
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.passages.locate import Spans, locate


def _verify(entry: ExplanationEntry, grounds: Grounds, place: PlaceOf) -> Outcome[Explanation | None]:
    located = locate(grounds.text, entry.at, partial(place, "at"))
    if not located.value:
        return Outcome(None, located.problems)
    return Outcome(Explanation(entry.id or "", entry.term or "", entry.text, located.value), located.problems)


def _passages(entry: ExplanationEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    return locate(grounds.text, entry.at, partial(place, "at")).value


def _words(explanation: Explanation) -> str:
    return explanation.term or explanation.text


VERIFICATION = KindVerification(key=LIST.key, prefix=NAME, verify=_verify, passages=_passages, words=_words)
