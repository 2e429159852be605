"""Anchors in, spans out, and back. The tables of cases are in cases/anchoring.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from digest.markdown import article_text
from digest.model.article import Selector
from digest.text.folding import Folded, fold
from digest.text.spans import Span
from digest.verification.passages import anchoring
from tests.strategies import articles, texts
from tests.tables import read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parents[1] / "cases/anchoring.yaml")


def counted() -> list[Any]:
    return [
        pytest.param(case["text"], passage, times, id=f"{case['title']}: {passage}")
        for case in CASES
        for passage, times in (
            *((passage, 1) for passage in case.get("once", ())),
            *((passage, 0) for passage in case.get("never", ())),
            *case.get("often", ()),
        )
    ]


@pytest.mark.parametrize(("text", "passage", "times"), counted())
def test_how_often_a_passage_stands(text: str, passage: str | dict[str, str], times: int) -> None:
    selector = Selector(passage) if isinstance(passage, str) else Selector(**passage)
    folded = fold(text)
    found = anchoring.find(folded, selector)
    assert len(found) == times
    wanted = fold(selector.exact).folded.strip()
    assert all(fold(text[span.start : span.end]).folded == wanted for span in found)


@pytest.mark.parametrize(
    ("source", "passage"),
    [
        ("It *is* **the** `end`.", "It is the end."),
        ("A [link *in* it](https://a.example) ends.", "link in it ends"),
        ("AT&amp;T&nbsp;paid &euro;5&#44;000", "AT&T paid €5,000"),
        ("one\ntwo  \nthree\\\nfour", "one two three four"),
        ("First.\n\n# Second\n\n- third\n- fourth\n\n> fifth", "First. Second third fourth fifth"),
        ("| a | b |\n|--|--|\n| 1 | *2* |", "a b 1 2"),
        ("```\nlet x\n```\n\nafter", "let x after"),
        ("see ![a picture](/x.png) here", "see here"),
        ("a \\*b\\* <c>", "*b* <c>"),
        ("~~no~~ yes", "no yes"),
        ("wo**rd**s", "words"),
    ],
)
def test_a_passage_is_what_a_reader_sees(source: str, passage: str) -> None:
    text = article_text.parse(source, 1, "a.md").value.text
    assert len(anchoring.find(fold(text), Selector(passage))) == 1


@pytest.mark.parametrize(
    ("text", "passage", "selector"),
    [
        ("one two three", "two", Selector("two")),
        ("90 days, then 90 days more", "90 days", Selector("90 days", "", ", then 90")),
        ("for 90 days. Then 90 days.", "90 days", Selector("90 days", "for ", "")),
        ("a box.\n90 days more\nin 90 days", "90 days", Selector("90 days", "", " more")),
        ("two.\n90 days\nin 90 days more\nof 90 days", "90 days", Selector("90 days", "two. ", "")),
        ("110 billion", "10 billion", Selector("10 billion", "1", "")),
        ("a “b”  c", "“b”  c", Selector('"b" c')),
    ],
)
def test_a_description_is_short(text: str, passage: str, selector: Selector) -> None:
    start = text.index(passage)
    assert anchoring.describe(fold(text), Span(start, start + len(passage))) == selector


@pytest.mark.parametrize("span", [Span(0, 0), Span(1, 2), Span(3, 4), Span(2, 2)])
def test_what_folding_drops_cannot_be_described(span: Span) -> None:
    with pytest.raises(ValueError, match="no text"):
        anchoring.describe(fold("a b\xad"), span)


def trimmed(folded: Folded, span: Span) -> Span | None:
    """The part of `span` that folding can tell apart, without white space around it."""
    start, end = folded.range(span)
    while start < end and folded.folded[start] == " ":
        start += 1
    while start < end and folded.folded[end - 1] == " ":
        end -= 1
    return folded.span(start, end) if start < end else None


def check_round_trip(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    folded = fold(text)
    expected = trimmed(folded, Span(start, end))
    assume(expected is not None)
    assert anchoring.find(folded, anchoring.describe(folded, Span(start, end))) == (expected,)


@given(articles, st.data())
def test_any_range_of_any_article_has_a_selector_of_its_own(source: str, data: st.DataObject) -> None:
    check_round_trip(article_text.parse(source, 1, "a.md").value.text, data)


@given(texts, st.data())
def test_any_range_of_any_text_has_a_selector_of_its_own(text: str, data: st.DataObject) -> None:
    check_round_trip(text, data)


@given(texts, texts, texts, texts)
def test_what_is_found_is_what_was_wanted(text: str, exact: str, prefix: str, suffix: str) -> None:
    folded = fold(text + exact + suffix)
    found = anchoring.find(folded, Selector(exact, prefix, suffix))
    wanted = fold(exact).folded.strip(" ")
    assert list(found) == sorted(set(found))
    for span in found:
        first, last = folded.range(span)
        assert wanted in folded.folded[first:last]


def test_a_situation_names_the_line_and_the_words_around() -> None:
    source = "One.\n\nTwo *has\nthree* lines and `a\ncode` span of forty or so characters.\n\n- item"
    flow = article_text.parse(source, 11, "a.md").value

    def at(word: str) -> anchoring.Situation:
        start = flow.text.index(word)
        return anchoring.situate(flow, Span(start, start + len(word)))

    assert at("One") == anchoring.Situation(11, "‹One›. Two has three lines and a…")
    assert at("has").line == 13
    assert at("three").line == 14
    assert at("code").line == 14
    assert at("span") == anchoring.Situation(15, "…has three lines and a code ‹span› of forty or so characters. item")
    assert at("item").line == 17
