"""Who speaks in passages as papers write them: found, not doubted, and mostly told from the others of the passage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bench.trust.quotations import Case, told
from digest.markdown import article_text
from digest.verification.quotations.quoted_speech import QuotedSpeech
from tests.tables import read_table

FOLDER = Path(__file__).parent / "cases/passages"
PASSAGES: dict[str, list[dict[str, Any]]] = {file.stem: read_table(file) for file in sorted(FOLDER.glob("*.yaml"))}
# Of the other people of each passage as the speaker, how many are told.
TOLD = {"de": "18/20", "en": "10/12", "es": "14/17", "fr": "12/14", "ja": "17/20", "zh": "20/20"}


def speakers_in(language: str, text: str, quotation: str) -> list[str]:
    """Whom the passage names for a quoted run."""
    speech = QuotedSpeech(article_text.parse(text).value, language, {})
    run = next(run for run in speech.runs if quotation in speech.text[run.start : run.end])
    return [speaker.name for speaker in speech.attributions[run].speakers]


def is_among(speaker: str, names: list[str]) -> bool:
    return any(speaker.casefold() in name.casefold() or (len(name) > 1 and name in speaker) for name in names)


@pytest.mark.parametrize("language", PASSAGES)
def test_those_who_speak_are_found(language: str) -> None:
    for passage in PASSAGES[language]:
        for quotation, speaker in passage["said"].items():
            found = speakers_in(language, passage["text"], quotation)
            assert is_among(speaker, found) == (quotation not in passage.get("missed", ())), (quotation, found)


@pytest.mark.parametrize("language", PASSAGES)
def test_none_who_speak_are_doubted_and_others_are_told(language: str) -> None:
    tried = noticed = 0
    for passage in PASSAGES[language]:
        people = set(passage["said"].values())
        for quotation, speaker in passage["said"].items():
            for person in sorted(people):
                if person[0].islower():
                    continue  # an office in other words than the passage's
                problems = told(Case(language, passage["text"], {"text": quotation, "speaker": person}, ""))
                if person == speaker:
                    assert bool(problems) == (quotation in passage.get("told", ())), (quotation, problems)
                else:
                    tried += 1
                    noticed += bool(problems)
    assert f"{noticed}/{tried}" == TOLD[language]
