"""Footnotes: marks that are markup, notes that are text, on whole pages and in excerpts."""

from __future__ import annotations

import re

import pytest

from digest.markdown import article_text
from digest.markdown.highlight import HighlightedPassage, weave
from digest.text.spans import Span
from digest.verification.publication.excerpt import excerpt

TEXT = """\
Boats.[^1] The owner *left[^b]* for US$8.5 billion[^1] here. Nobody else.

[^1]: Note one.[^deep]

    Second paragraph.

[^b]: > Quoted note.

[^deep]: Deep note.
"""


def html(source: str) -> str:
    return "".join(block.html for block in weave(article_text.parse(source).value, ()))


def excerpted(*words: str) -> str:
    flow = article_text.parse(TEXT).value
    spans = [[Span(at := flow.text.index(word), at + len(word))] for word in words]
    reduced, _ = excerpt(flow, spans, "en")
    return "".join(block.html for block in weave(reduced, ()))


def test_marks_are_no_text_and_notes_are() -> None:
    parsed = article_text.parse(TEXT)
    assert parsed.problems == ()
    assert parsed.value.text == (
        "Boats. The owner left for US$8.5 billion here. Nobody else.\n"
        "Note one.\nSecond paragraph.\nQuoted note.\nDeep note."
    )


def test_marks_and_notes_lead_to_each_other() -> None:
    page = html(TEXT)
    ids = re.findall(r'id="([^"]+)"', page)
    assert ids == [
        "footnote-ref-1",
        "footnote-ref-2",
        "footnote-ref-1-2",
        "footnote-1",
        "footnote-ref-3",
        "footnote-2",
        "footnote-3",
    ]
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert page.count('role="doc-backlink"') == 3
    assert page.endswith("</ol>\n</div>\n")


def test_only_marks_with_no_text_between_are_parted_by_a_comma() -> None:
    page = html("One[^1] boat.[^2][^1] *Two*[^2]\n\n[^1]: A.\n[^2]: B.")
    assert re.findall(r'class="footnote( further)?"', page) == ["", "", " further", ""]


def test_a_mark_inside_the_text_of_a_passage_parts_it_and_no_more() -> None:
    flow = article_text.parse("It made US$8.5 billion[^1] in sales.\n\n[^1]: A note.").value
    at = flow.text.index("US$8.5 billion in sales")
    passage = HighlightedPassage("x", "link", (Span(at, at + len("US$8.5 billion in sales")),), "X", "%(label)s")
    woven = weave(flow, (passage,))
    assert woven[0].html.count("<mark ") == 2
    assert woven[0].html.count(" href=#x ") == 1


@pytest.mark.parametrize(
    ("words", "shown", "hidden"),
    [
        (
            ["Boats"],
            ["Boats."],
            ["footnote", "Note"],
        ),
        (
            ["owner", "Quoted"],
            ["left<sup", ">1</a></sup>", '<li id="footnote-1">', "Quoted note."],
            ["footnote-2", "Note one"],
        ),
        (["Deep"], ['<li id="footnote-1">', "Deep note."], ["<sup", "footnote-back"]),
        (
            ["Boats", "Note one", "Deep"],
            [
                'Boats.<sup class="footnote"><a href="#footnote-1"',
                'href="#footnote-2"',
                '<li id="footnote-2"><p>[…] Deep',
            ],
            ["footnote-3", "Second", "Quoted"],
        ),
        (["Boats", "Nobody", "Note one"], ["</sup> […] Nobody"], ["owner"]),
    ],
)
def test_an_excerpt_has_the_notes_that_annotations_rest_on(
    words: list[str], shown: list[str], hidden: list[str]
) -> None:
    page = excerpted(*words)
    assert [part for part in shown if part not in page] == []
    assert [part for part in hidden if part in page] == []
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'id="([^"]+)"', page))


@pytest.mark.parametrize(
    "source", ["`[^1]` is code", "a\\[^1] b\n\n[^1]: x", "a [^ 1] b", "[^1]:\n", "[^1]: x\n[^1]: y\n\nz[^1]"]
)
def test_odd_notes_are_valid(source: str) -> None:
    page = html(source)
    assert page.count("<ol>") == page.count("</ol>") <= 1
