"""Annotations that are right are taken as they are; each with one thing changed is refused or told."""

from __future__ import annotations

from typing import Any

from tests.kinds.figures.perturbing import SENTENCES, Wrong, right, told, wrongs
from tests.tables import in_groups


def language_of(sentence: dict[str, Any], _: Wrong | None = None) -> str:
    language: str = sentence.get("language", "en")
    return language


CHANGED = [(sentence, wrong) for sentence in SENTENCES for wrong in wrongs(sentence)]


@in_groups(((sentence,) for sentence in SENTENCES), language_of, lambda sentence: sentence["text"])
def test_what_is_right_is_taken_without_a_word(sentence: dict[str, Any]) -> None:
    assert told(sentence["text"], right(sentence), sentence.get("language", "en")) == []


@in_groups(CHANGED, language_of, lambda sentence, wrong: f"{wrong.kind}: {dict(wrong.figure)} in {sentence['text']}")
def test_no_mistake_passes_in_silence(sentence: dict[str, Any], wrong: Wrong) -> None:
    assert told(sentence["text"], wrong.figure, sentence.get("language", "en"))


def test_the_mistakes_are_of_many_kinds() -> None:
    kinds = {wrong.kind for _, wrong in CHANGED}
    assert len(CHANGED) > 300
    assert len(kinds) > 18, kinds
