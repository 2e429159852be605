"""A check of a label tells nothing of one that has none of the words which it names: it may be passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.contradicting import contradictions
from digest.text.scripts import is_edgeless
from tests.kinds.figures.checks.test_coherence import EVERY

if TYPE_CHECKING:
    from collections.abc import Iterator

_LANGUAGES = sorted({case.get("language", "en") for case in EVERY})


def _held(language: str) -> Iterator[contradictions._Held]:
    """The labels of all cases whose words stand apart, each held against every amount of its sentence."""
    for case in EVERY:
        label, text = case.get("label", ""), case["text"]
        if case.get("language", "en") == language and label and not is_edgeless(label) and not is_edgeless(text):
            passage = whole_sentence(text, language)
            for mention in passage.mentions:
                yield contradictions._Held(label, case.get("value", ""), mention, passage, text)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_check_needs_the_words_that_it_names(language: str) -> None:
    for held in _held(language):
        told = (check.told(held) for check in contradictions._CHECKS)
        first = next((contradictions._message(said) for said in told if said), "")
        assert contradictions._contradicted(held) == first, held.label
