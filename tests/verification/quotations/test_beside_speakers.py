"""Whoever a clause of saying only names beside the speaker, without a name, is not the speaker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from tests.tables import in_groups, read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parents[1] / "cases/beside_speakers.yaml")


def codes(case: dict[str, Any], **more: object) -> set[digest.Code]:
    quote = {"text": case["quotation"], "speaker": case["speaker"], **more}
    return {each.code for each in digest.verify(case["text"], {"quotes": [quote]}, language=case["language"]).problems}


@in_groups([(case,) for case in CASES], lambda case: case["language"], lambda case: case["text"])
def test_only_who_says_it_is_taken(case: dict[str, Any]) -> None:
    assert codes(case) == ({digest.Code.SPEAKER_DIFFERS} if case.get("told") else set())


@pytest.mark.parametrize(
    ("speaker", "is_told"), [("Ada Brook", True), ("Tom Birk", False)], ids=["who passes it on", "who told it"]
)
def test_reported_speech_is_of_whoever_told_it(speaker: str, *, is_told: bool) -> None:
    text = "Ada Brook said Tom Birk had told her the quay would sink."
    case = {"language": "en", "text": text, "quotation": "the quay would sink", "speaker": speaker}
    assert codes(case, indirect=True) == ({digest.Code.SPEAKER_DIFFERS} if is_told else set())
