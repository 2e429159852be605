"""What an original says of the passages that annotations rest on."""

from __future__ import annotations

import pytest

from digest.content.facts.source_report import PassageFact, PassageState, SourceFinding, SourceVerdict
from digest.sourcecheck.comparing import compare
from digest.sourcecheck.originals import Original

TEXT = """\
The harbour board of Northport voted on Monday to let its ferries run all night.
The line carried over 310,000 passengers between November and January. Revenue rose 18.5% in 2025.
“Nobody expected the boats to fill up within a single winter,” said Mara Lind.
Critics call the plan a floating hotel. The board meets again in the middle of March."""
PASSAGES = (
    "over 310,000 passengers",
    "Nobody expected the boats to fill up within a single winter",
    "a floating hotel",
)
ORIGINAL = Original("ferries", "https://echo.example/1", TEXT, "en", PASSAGES)


def found(text: str) -> SourceFinding:
    return compare(ORIGINAL, text)


def test_all_stands_whatever_stands_beside_it_and_however_it_is_typed() -> None:
    text = f"Menu\n{TEXT.replace('“', chr(34)).replace('”', chr(34))}\nComments"
    assert found(text) == SourceFinding("ferries", "https://echo.example/1", SourceVerdict.STANDS)


def test_new_words_are_told() -> None:
    assert found(TEXT.replace("310,000", "320,000")).passages == (
        PassageFact(words="over 310,000 passengers", state=PassageState.CHANGED, now="over 320,000 passengers"),
    )


@pytest.mark.parametrize(
    ("passage", "new", "said"),
    [
        ("18.5%", "20.1%", "20.1%"),
        ("rose 18.5%", "rose 20.1%", "rose 20.1%"),
        ("310,000", "250,000", "250,000"),
    ],
)
def test_an_amount_that_is_another_now_is_told(passage: str, new: str, said: str) -> None:
    original = Original("ferries", "https://echo.example/1", TEXT, "en", (passage,))
    assert compare(original, TEXT.replace(passage, new)).passages == (
        PassageFact(words=passage, state=PassageState.CHANGED, now=said),
    )


@pytest.mark.parametrize(
    "said",
    [
        "We had no idea the boats would fill up within a single winter",
        "In truth nobody expected the boats to fill up so soon",
    ],
)
def test_a_quotation_that_is_another_now_is_told_whole(said: str) -> None:
    (fact,) = found(TEXT.replace(PASSAGES[1], said)).passages
    assert fact.now == said


def test_an_amount_in_whose_place_is_none_is_gone() -> None:
    original = Original("ferries", "https://echo.example/1", TEXT, "en", ("18.5%",))
    (fact,) = compare(original, TEXT.replace("rose 18.5% in 2025", "rose a little in 2025")).passages
    assert fact.state is PassageState.GONE


def test_a_passage_without_anything_like_it_is_gone() -> None:
    said = found(TEXT.replace("Critics call the plan a floating hotel. ", ""))
    assert said.verdict is SourceVerdict.CHANGED
    assert said.passages == (PassageFact(words="a floating hotel", state=PassageState.GONE),)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("\n".join(TEXT.split("\n")[:1]), SourceVerdict.WALLED),
        ("Rovers lose at home. A late goal in the rain ended a run of nine matches.", SourceVerdict.UNKNOWN),
        ("", SourceVerdict.UNKNOWN),
    ],
)
def test_another_page_or_its_beginning_says_nothing_of_passages(text: str, verdict: SourceVerdict) -> None:
    said = found(text)
    assert (said.verdict, said.passages) == (verdict, ())
    assert said.said


def test_an_article_without_passages_stands() -> None:
    assert compare(Original("a", "https://echo.example/", TEXT, "en", ()), TEXT).verdict is SourceVerdict.STANDS
