"""Brackets and short cuts that change what a quotation says, and those that editors need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from digest.foundation.problem import Code
from digest.verification.quotations.wording.forms import may_be_forms
from tests.tables import read_table

CASES: dict[str, list[dict[str, Any]]] = read_table(Path(__file__).parent.parent / "cases/replaced_words.yaml")
SAID = {
    "en": "“{},” said Ada Brook.",
    "de": "„{}“, sagte Ada Brook.",
    "fr": "« {} », a dit Ada Brook.",
    "es": "«{}», dijo Ada Brook.",
    "it": "«{}», ha detto Ada Brook.",
    "nl": "“{}”, zei Ada Brook.",
}


def told(language: str, says: str, quotation: str) -> list[Code]:
    sidecar = {"quotes": [{"text": quotation, "speaker": "Ada Brook"}]}
    text = SAID[language].format(says)
    return [problem.code for problem in digest.verify(text, sidecar, language=language).problems]


@pytest.mark.parametrize("case", CASES["told"], ids=lambda case: case["quotation"])
def test_a_bracket_or_cut_that_changes_the_sense_is_told(case: dict[str, Any]) -> None:
    assert told(**case) == [Code.QUOTE_CUT]


@pytest.mark.parametrize("case", CASES["joined"], ids=lambda case: case["quotation"])
def test_halves_of_two_sentences_are_not_joined(case: dict[str, Any]) -> None:
    assert told(**case) == [Code.QUOTE_JOINED]


@pytest.mark.parametrize("case", CASES["kept"], ids=lambda case: case["quotation"])
def test_a_bracket_or_cut_that_editors_need_is_not(case: dict[str, Any]) -> None:
    assert not told(**case)


@pytest.mark.parametrize("quotation", ["The plan [the large one] is ours", "The plan […] ours"])
def test_brackets_of_the_article_are_its_words(quotation: str) -> None:
    assert Code.QUOTE_CUT not in told("en", "The plan [the large one] is ours", quotation)


BETWEEN = [
    "“We must act,” Ada Brook said.\n\n“The crew is tired,” a docker said.\n\n“It is late,” Brook said.",
    "“We must act,” Ada Brook said. Asked about the crew, she said: “It is late.”",
    "“We must act,” said Ada Brook, while Tom Birk wanted to wait. “It is late,” he said.",
]
OWN = [
    "“We must act,” Ada Brook said when asked about the crew. “It is late,” she said.",
    "“We must act,” said Ada Brook, who owns the yard with Tom Birk. “It is late,” she said.",
    "“We must act,” said Ada Brook. “The crew is tired,” she said. “It is late.”",
]


@pytest.mark.parametrize(("text", "expected"), [(text, True) for text in BETWEEN] + [(text, False) for text in OWN])
def test_what_one_says_is_not_joined_over_what_another_says_or_asks(text: str, expected: bool) -> None:
    sidecar = {"quotes": [{"text": "We must act […] It is late", "speaker": "Ada Brook"}]}
    codes = [problem.code for problem in digest.verify(text, sidecar).problems]
    assert codes == ([Code.QUOTE_JOINED] if expected else [])


FORMS = {
    "en": "leave/left sell/sold teach/taught go/went person/people stand/stood",
    "de": "gehen/gegangen sitzen/saß retten/gerettet ziehen/zog können/könnte",
    "fr": "pouvoir/peut voir/verra faire/fit vivre/vécu",
    "es": "poder/pudo poner/puesto hacer/hizo tener/tuvo",
    "it": "dire/detto fare/fece vedere/visto dovere/deve",
    "nl": "doen/deed rijden/reed redden/gered kopen/kocht",
    "pt": "fazer/fiz",
}
OTHERS = {
    "en": "save/sell keep/kill help/hurt grim/good",
    "de": "retten/räumen sparen/stehlen",
    "fr": "vendre/voler",
    "es": "vender/visitar",
    "nl": "redden/ruilen",
}


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        (language, words, expected)
        for table, expected in ((FORMS, True), (OTHERS, False))
        for language, listed in table.items()
        for words in listed.split()
    ],
)
def test_forms_of_one_word_are_told_from_words_that_begin_alike(language: str, words: str, expected: bool) -> None:
    one, other = words.split("/")
    assert may_be_forms(one, other, language) is may_be_forms(other, one, language) is expected
