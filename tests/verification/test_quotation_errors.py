"""Every right quotation of the corpus is taken without a word, every wrong one is told; by language and by kind."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import digest
from bench.trust.quotations import Case, cases, changed, told
from tests.tables import in_groups, read_table

CASES = list(cases())
CHANGES = list(changed())
REPORTED: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases/reported_speech.yaml")
FOLDER = Path(__file__).parent / "cases"
TURNED: dict[str, Any] = read_table(FOLDER / "turned.yaml")
SPEAKERS: dict[str, Any] = read_table(FOLDER / "speakers.yaml")
REPORT_LEADS: list[dict[str, Any]] = read_table(FOLDER / "report_leads.yaml")
REPORTS: dict[str, Any] = read_table(FOLDER / "reports.yaml")
FEWEST = 25
# "She" may be either of the two whom the paragraph names.
MISSED = [("the cranes would be sold", "Finn Dahl")]
KINDS = {"speaker nowhere", "next speaker", "narration", "over a mark", "two speakers joined", "question as statement"}


@in_groups(
    ((case,) for case in CASES), lambda case: case.language, lambda case: f"{case.kind or 'right'}: {case.quotation}"
)
def test_right_quotations_are_taken_and_wrong_ones_told(case: Case) -> None:
    problems = told(case)
    assert bool(problems) == bool(case.kind), (case.quotation, problems)


def test_the_corpus_has_each_kind_of_mistake_in_each_language() -> None:
    languages = {case.language for case in CASES}
    assert languages == {"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "zh"}
    for language in languages:
        assert {case.kind for case in CASES if case.language == language} >= KINDS
    assert len(CASES) > 110
    assert Counter(bool(case.kind) for case in CASES)[False] > FEWEST


@pytest.mark.parametrize("language", sorted({case.language for case in CASES}))
def test_what_is_changed_in_a_right_quotation_is_told(language: str) -> None:
    silent = [case.quotation for case in CHANGES if case.language == language and not told(case)]
    assert [each for each in silent if (each["text"], each.get("speaker")) not in MISSED] == []


def test_each_kind_of_change_is_made_in_each_language() -> None:
    made = Counter((case.language, case.kind) for case in CHANGES)
    for language in {case.language for case in CASES}:
        assert {kind for tongue, kind in made if tongue == language} >= {
            "another speaker of the article",
            "cut after a negation",
            "negation left out",
            "negation put in",
            "negation replaced",
            "over a mark",
            "question as statement",
            "reported of another",
            "speaker nowhere",
            "two letters turned round",
            "two speakers joined",
        }
    assert made.total() > 600


@in_groups(((case,) for case in REPORTED), lambda case: case["language"], lambda case: case["text"])
def test_reported_speech_is_taken_of_the_one_who_reports_it(case: dict[str, Any]) -> None:
    quotation = {"text": case["passage"], "indirect": True}
    right = Case(case["language"], case["text"], {**quotation, "speaker": case["speaker"]}, "")
    wrong = Case(case["language"], case["text"], {**quotation, "speaker": case["other"]}, "reported of another")
    assert (bool(told(right)), bool(told(wrong))) == (False, True)


@in_groups(
    (
        (language, kind, sentence)
        for language, cases in TURNED.items()
        for kind in ("turned", "kept")
        for sentence in cases[kind]
    ),
    lambda language, kind, _: f"{kind} in {language}",
    lambda _, __, sentence: sentence,
)
def test_words_that_mean_otherwise_in_their_sentence_are_told(language: str, kind: str, sentence: str) -> None:
    case = TURNED[language]
    quotation = {"text": case["quotation"], "speaker": case["speaker"]}
    problems = told(Case(language, sentence.format(case["quotation"]), quotation, kind))
    assert bool(problems) == (kind == "turned")


@in_groups(
    ((language, row) for language, cases in SPEAKERS.items() for row in cases["sentences"]),
    lambda language, _: language,
    lambda _, row: row["text"],
)
def test_who_speaks_is_taken_and_others_of_the_article_are_told(language: str, row: dict[str, Any]) -> None:
    case = SPEAKERS[language]
    article = f"{case['before']}\n\n{row['text'].format(case['quotation'])}"

    def problems(speaker: str) -> Any:
        return told(Case(language, article, {"text": case["quotation"], "speaker": speaker}, ""))

    assert not problems(row["speaker"])
    assert row.get("silent") or all(problems(other) for other in case["others"] if other != row["speaker"])


@pytest.mark.parametrize("language", REPORTS)
def test_of_a_report_nothing_right_is_doubted_and_most_other_speakers_are_told(language: str) -> None:
    report = REPORTS[language]
    people = set(report["right"].values())
    noticed = 0
    for quotation, speaker in report["right"].items():
        for person in people:
            problems = told(Case(language, report["text"], {"text": quotation, "speaker": person}, ""))
            assert not (person == speaker and problems), (quotation, problems)
            noticed += bool(problems)
    assert noticed == report["told"]


@pytest.mark.parametrize(
    ("text", "passage", "is_reported"),
    [
        ("„Wir warten“, sagte Anna Lehn. Besser sei ein neuer Kai.", "Besser sei ein neuer Kai", True),
        ("Das Dock ist alt, sagte Anna Lehn. Es sei zu klein. Besser sei ein Kai.", "Besser sei ein Kai", True),
        ("„Wir warten“, sagte Anna Lehn. Besser ist ein neuer Kai.", "Besser ist ein neuer Kai", False),
        ("Anna Lehn sprach. Der Hafen ist alt. Besser sei ein neuer Kai.", "Besser sei ein neuer Kai", False),
        ("Anna Lehn sagte es. Der Hafen ist alt. Besser sei ein Kai.", "Besser sei ein Kai", False),
        ("Besser sei ein neuer Kai.", "Besser sei ein neuer Kai", False),
    ],
)
def test_german_reports_on_in_the_subjunctive(text: str, passage: str, *, is_reported: bool) -> None:
    quote = {"text": passage, "speaker": "Anna Lehn", "indirect": True}
    codes = {each.code for each in digest.verify(text, {"quotes": [quote]}, language="de").problems}
    assert (digest.Code.NOT_REPORTED_SPEECH not in codes) is is_reported


@in_groups(((case,) for case in REPORT_LEADS), lambda case: case["language"], lambda case: case["text"])
def test_what_is_denied_of_reported_speech_is_denied_of_its_saying(case: dict[str, Any]) -> None:
    who = {"speaker": case["speaker"]} if "speaker" in case else {"anonymous": True, "role": "a witness"}
    quote = {"text": case["passage"], "indirect": True, **who}
    found = digest.verify(case["text"], {"quotes": [quote]}, language=case["language"])
    assert bool(found.problems) is case["is_told"]
