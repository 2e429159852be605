"""What an original says of the passages that annotations rest on."""

from __future__ import annotations

import pytest

from digest.content.facts.source_report import PassageFact, PassageState, SourceFinding, SourceVerdict
from digest.sourcecheck.comparing import compare
from digest.sourcecheck.originals import Original
from digest.text.spans import Span

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


def original_of(*passages: str, text: str = TEXT, language: str = "en") -> Original:
    places = [Span(text.index(each), text.index(each) + len(each)) for each in passages]
    return Original("ferries", "https://echo.example/1", text, language, tuple(places))


ORIGINAL = original_of(*PASSAGES)


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
    original = original_of(passage)
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
    original = original_of("18.5%")
    (fact,) = compare(original, TEXT.replace("rose 18.5% in 2025", "rose a little in 2025")).passages
    assert fact.state is PassageState.GONE


RATES = """\
The fishmongers' guild of Northport counted what its members charge for herring.
Herring rose by 12% in the north and 9% in the south, the guild said on Tuesday.
The guild also wants a £104bn plan for the coast, which nobody has agreed to pay for.
Buyers at the quay went from 12% of the catch to 30% within ten years.
Ada Brook has sold fish there since she was a girl of fourteen."""
NORTH, SOUTH = "12% in the north", "9% in the south"


@pytest.mark.parametrize(
    ("passages", "changes", "above", "below", "said"),
    [
        (
            ("12%",),
            {NORTH: "15% in the north"},
            "",
            "Correction: an earlier version of this article said that herring rose by 12% in the north.",
            {"12%": "15%"},
        ),
        (("12%", "9%"), {NORTH: "9% in the north", SOUTH: "12% in the south"}, "", "", {"12%": "9%", "9%": "12%"}),
        (("12%", "9%"), {NORTH: "15% in the north", SOUTH: "12% in the south"}, "", "", {"12%": "15%", "9%": "12%"}),
        (("£104bn",), {"£104bn": "£96bn"}, "Guild wants £104bn for the coast", "", {"£104bn": "£96bn"}),
        (("30%",), {"12% of the catch to 30%": "30% of the catch to 12%"}, "", "", {"30%": "12%"}),
        (("12%", "9%"), {"north and": "north (4p a fish) and"}, "", "", {}),
        (("12%",), {"Herring rose by": "The price of herring, they say, rose by"}, "12% more for herring", "", {}),
        (("9%",), {" and 9%": ". It rose by 9%"}, "", "", {}),
        (("12%",), {"rose by 12% in the north and": "rose little in the north, but"}, "", "", {"12%": None}),
    ],
    ids=(
        "beside a correction's note", "swapped", "handed on", "under a headline", "turned round", "with one put in",
        "reworded", "in two sentences", "left away",
    ),
)  # fmt: skip
def test_an_amount_is_compared_in_its_own_sentence(
    passages: tuple[str, ...], changes: dict[str, str], above: str, below: str, said: dict[str, str | None]
) -> None:
    now = RATES
    for old, new in changes.items():
        now = now.replace(old, new)
    found = compare(original_of(*passages, text=RATES), f"{above}\n{now}\n{below}")
    assert {fact.words: fact.now or None for fact in found.passages} == said


WALLS = """\
The harbour wall of Northport is twelve metres high, the board said on Monday.
Two thirds of the boats in the old harbour are older than their owners are.
Twelve metres are not enough, say those who live in the houses behind the wall.
The board meets again in the middle of March, and wants to hear everybody."""


@pytest.mark.parametrize(
    ("passage", "old", "new", "said"),
    [
        ("twelve metres", "is twelve metres", "is fifteen metres", "fifteen metres"),
        ("twelve metres", "is twelve metres", "is one hundred metres", "one hundred metres"),
        ("Two thirds of the boats", "Two thirds", "Three quarters", "Three quarters of the boats"),
        ("Two thirds", "Two thirds of the boats", "Some of the boats", None),
        ("twelve metres", "Twelve metres are", "That is", ""),
    ],
)
def test_an_amount_in_words_is_compared_in_its_own_sentence(passage: str, old: str, new: str, said: str | None) -> None:
    found = compare(original_of(passage, text=WALLS), WALLS.replace(old, new))
    assert [fact.now or None for fact in found.passages] == ([] if said == "" else [said])


def test_a_cell_of_a_table_is_compared_with_the_one_in_its_place() -> None:
    text = f"{TEXT}\nQuay\n2024\n2025\nNorth\n12%\n9%\nSouth\n8%\n12%"
    now = text.replace("North\n12%", "North\n14%")
    (fact,) = compare(original_of("12%", text=text), now).passages
    assert (fact.words, fact.now) == ("12%", "14%")


def test_an_amount_is_compared_where_no_spaces_part_words() -> None:
    text = "港の船は年に三回出る。昨年の乗客は12万人で、前年より9%増えた。町はそれを喜んでいる。"
    (fact,) = compare(original_of("12万人", text=text, language="ja"), text.replace("12万", "15万")).passages
    assert (fact.words, fact.now) == ("12万人", "15万人")


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
    assert compare(original_of(), TEXT).verdict is SourceVerdict.STANDS
