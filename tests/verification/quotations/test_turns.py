"""Whose turn it is where people speak in turn, and who is somebody without a name though a name stands beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import digest
from tests.tables import read_table

CASES: dict[str, list[dict[str, Any]]] = read_table(Path(__file__).parent.parent / "cases/turns.yaml")
GOES_ON = "Ada Brook left early.\n\nBob Roy stayed. “I have time,” he said.\n\n“All evening, if I must,” he added."


def told(article: str, language: str, **quote: object) -> list[str]:
    """What is said of a quotation of an article."""
    return [problem.message for problem in digest.verify(article, {"quotes": [quote]}, language=language).problems]


@pytest.mark.parametrize("case", CASES["turns"], ids=lambda case: case["language"])
def test_whoever_answers_is_not_whoever_asked(case: dict[str, Any]) -> None:
    assert not told(case["text"], case["language"], text=case["quotation"], speaker=case["answers"])
    assert told(case["text"], case["language"], text=case["quotation"], speaker=case["asks"])


@pytest.mark.parametrize("case", CASES["answers"], ids=lambda case: case["language"])
def test_an_answer_may_be_of_whoever_spoke_before_the_question(case: dict[str, Any]) -> None:
    assert not told(case["text"], case["language"], text=case["quotation"], speaker=case["speaker"])


@pytest.mark.parametrize("case", CASES["beside"], ids=lambda case: case["quotation"])
def test_whoever_asks_or_is_told_does_not_say_it(case: dict[str, Any]) -> None:
    assert not told(case["text"], case["language"], text=case["quotation"], speaker=case["speaker"])
    assert told(case["text"], case["language"], text=case["quotation"], speaker=case["other"])


@pytest.mark.parametrize("case", CASES["nameless"], ids=lambda case: case["text"])
def test_reported_speech_of_those_without_a_name(case: dict[str, Any]) -> None:
    assert told(case["text"], case["language"], text=case["quotation"], speaker="Ada Brook", indirect=True)
    assert not told(
        case["text"], case["language"], text=case["quotation"], anonymous=True, indirect=True, role="source"
    )


def test_one_who_goes_on_is_still_meant() -> None:
    assert told(GOES_ON, "en", text="All evening, if I must", speaker="Ada Brook")
    assert not told(GOES_ON, "en", text="All evening, if I must", speaker="Bob Roy")


@pytest.mark.parametrize("kin", ["ex-husband", "late husband", "younger brother", "father"])
def test_kin_tell_of_the_name_further_on(kin: str) -> None:
    text = (
        f"The painter Ada Brook has a show.\n\nHer {kin}, the collector Bob Roy, called her first one “a waste”. "
        "She kept the letter.\n\n“[Bob] knew his trade,” she says."
    )
    assert not told(text, "en", text="[Bob] knew his trade", speaker="Ada Brook")


@pytest.mark.parametrize("case", CASES["sources"], ids=lambda case: case["role"])
def test_sources_in_a_house_have_no_name(case: dict[str, Any]) -> None:
    assert not told(case["text"], case["language"], text=case["quotation"], anonymous=True, role=case["role"])


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("曾志明則說", "曾志明"),
        ("曾志明说", "曾志明"),
        ("曾凡说", "曾凡"),
        ("李海曾公开说", "李海"),
        ("李海只说", "李海"),
    ],
)
def test_a_surname_that_is_an_adverb_too(said: str, speaker: str) -> None:
    assert not told(f"公會主席{said}：「碼頭還很新。」", "zh", text="碼頭還很新", speaker=speaker)


@pytest.mark.parametrize(
    ("language", "article", "quotation", "called"),
    [
        (
            "sv",
            "Regeringen stänger hamnen. Infrastrukturminister Ada Brook (S) gick.\n\n– Det är för sent nu, säger hon.",
            "Det är för sent nu",
            "Ada Brook",
        ),
        ("ja", "港湾課長・桜井正人氏は「古い」と述べた。", "古い", "桜井正人"),
        ("pl", "Posłanka Anna Żmuda przyszła.\n\nZdaniem Żmudy „port jest stary”.", "port jest stary", "Anna Żmuda"),
    ],
)
def test_whoever_speaks_is_called_as_elsewhere(language: str, article: str, quotation: str, called: str) -> None:
    [problem] = told(article, language, text=quotation, speaker={"ja": "小野寺彩"}.get(language, "Jan Nowak"))[-1:]
    assert f"has {called} say this" in problem
