"""A role that the article contradicts is doubted; nothing else of a role is verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from tests.tables import in_groups, read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parents[1] / "cases/roles.yaml")
ROLES = [(case, role, kind == "wrong") for case in CASES for kind in ("right", "wrong") for role in case[kind]]
TEXT = (
    "“We will not sell,” said the finance director, Ada Brook. “We may,” said chief executive Tom Birk of Larkwell. "
    "Mayor Ida Rusk, a former teacher, said “no”. “I doubt it,” said Kim Poe."
)
GERMAN = "„Wir bleiben“, sagte der Bürgermeister Karl Roth. „Nein“, sagte die Ministerin Anna Lehn."


@pytest.mark.parametrize(
    ("quotation", "speaker", "role", "is_doubted"),
    [
        ("We will not sell", "Ada Brook", "chief executive", True),
        ("We will not sell", "Ada Brook", "managing director", True),
        ("We will not sell", "Ada Brook", "finance director", False),
        ("We will not sell", "Ada Brook", "director, Larkwell", False),
        ("We will not sell", "Ada Brook", "head of finance", False),
        ("We will not sell", "Ada Brook", "a friend of the house", False),
        ("We may", "Tom Birk", "finance director", True),
        ("We may", "Tom Birk", "chief executive, Larkwell", False),
        ("We may", "Tom Birk", "mayor", True),
        ("no", "Ida Rusk", "mayor", False),
        ("no", "Ida Rusk", "minister", True),
        ("I doubt it", "Kim Poe", "mayor", False),
    ],
)
def test_an_office_that_the_article_gives_otherwise(
    quotation: str, speaker: str, role: str, *, is_doubted: bool
) -> None:
    quote = {"text": quotation, "speaker": speaker, "role": role}
    codes = {each.code for each in digest.verify(TEXT, {"quotes": [quote]}).problems}
    assert codes == ({digest.Code.ROLE_IN_DOUBT} if is_doubted else set())


@pytest.mark.parametrize(("role", "is_doubted"), [("Minister", True), ("Bürgermeister von Lehn", False), ("", False)])
def test_in_german(role: str, *, is_doubted: bool) -> None:
    quote = {"text": "Wir bleiben", "speaker": "Karl Roth", **({"role": role} if role else {})}
    codes = {each.code for each in digest.verify(GERMAN, {"quotes": [quote]}, language="de").problems}
    assert codes == ({digest.Code.ROLE_IN_DOUBT} if is_doubted else set())


def test_whoever_is_named_elsewhere_may_be_anything() -> None:
    quote = {"text": "We may", "speaker": "Tom Birk", "role": "mayor", "speaker_in": "https://example.org/birk"}
    assert digest.verify(TEXT, {"quotes": [quote]}).problems == ()


@in_groups(
    ROLES,
    lambda case, _, is_doubted: f"{case['language']} {'doubted' if is_doubted else 'taken'}",
    lambda case, role, _: f"{role} in {case['text']}",
)
def test_how_and_by_which_name_an_office_is_held(case: dict[str, Any], role: str, is_doubted: bool) -> None:
    quote = {"text": case["quotation"], "speaker": case["speaker"], "role": role}
    codes = {each.code for each in digest.verify(case["text"], {"quotes": [quote]}, language=case["language"]).problems}
    assert codes == ({digest.Code.ROLE_IN_DOUBT} if is_doubted else set())
