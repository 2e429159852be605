"""A check of a label tells nothing of one that has none of the words which it names: it may be passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.contradicting import contradictions
from tests.kinds.figures.checks.test_coherence import EVERY

if TYPE_CHECKING:
    from digest.kinds.figures.checks.amounts.findings import Finding

_LANGUAGES = sorted({case.get("language", "en") for case in EVERY})


def _told(language: str) -> list[list[Finding]]:
    """What is told of the labels of all cases, each held against every amount of its sentence."""
    found = []
    for case in EVERY:
        label, text = case.get("label", ""), case["text"]
        if case.get("language", "en") == language and label:
            passage = whole_sentence(text, language)
            for mention in passage.mentions:
                value = case.get("value", "")
                found.append(list(contradictions.contradictions(label, value, mention, passage, text)))
    return found


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_check_needs_the_words_that_it_names(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told, checks = _told(language), contradictions._checks

    def all_checks(language: str) -> object:
        return tuple((None, *rest) for _, *rest in checks(language))

    monkeypatch.setattr(contradictions, "_checks", all_checks)
    assert _told(language) == told
