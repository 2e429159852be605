"""All examples of the CommonMark specification, through the project's own set-up, from Markdown to woven HTML.

It may differ only as declared: raw HTML is shown as text, and so are links whose scheme is not allowed and images of
other hosts; headings stand below a title, skip no level and have ids; links away are marked as such.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from digest.foundation.problem import Code
from digest.markdown import article_text, parser
from tests.tables import in_groups

EXAMPLES = json.loads((Path(__file__).parent / "cases/commonmark.json").read_text("utf-8"))
OTHER_SCHEMES = {596: "irc", 598: "a+b+c", 599: "made-up-scheme", 601: "localhost"}
WITH_HTML = MarkdownIt("commonmark")
WITHOUT_HTML = MarkdownIt("commonmark", {"html": False})


def specified(example: dict[str, Any]) -> str:
    """The HTML that the specification asks for, with our declared differences."""
    html: str = example["html"]
    if WITH_HTML.render(example["markdown"]) != WITHOUT_HTML.render(example["markdown"]):
        html = WITHOUT_HTML.render(example["markdown"])
    if example["example"] in OTHER_SCHEMES:
        html = re.sub(r"</?a\b[^>]*>", "", html)
    html = re.sub(r'<p>(<img [^>]*?) title="([^"]*)" /></p>', r"<figure>\1><figcaption>\2</figcaption></figure>", html)
    return canonical(lowered(html))


def lowered(html: str) -> str:
    """HTML whose headings stand below a page's title, none of them more than one level below that before it."""
    outline: list[int] = []

    def level(heading: re.Match[str]) -> str:
        written = int(heading[1])
        outline[:] = [*(higher for higher in outline if higher < written), written]
        lower = min(1 + len(outline), 6)
        return f"<h{lower}>{heading[2]}</h{lower}>"

    return re.sub(r"<h(\d)>(.*?)</h\1>", level, html, flags=re.DOTALL)


def canonical(html: str) -> str:
    """HTML without our additions, slashes of void elements, and line ends around the tags of blocks."""
    html = re.sub(r' rel=noopener|(?<=<h\d) id="section[^"]*"', "", html)
    html = html.replace(" />", ">").replace("&quot;", '"')
    return re.sub(r"\n?(</?(?:blockquote|figure|h\d|hr|li|ol|p|pre|ul)\b[^>]*>)\n?", r"\1", html)


@in_groups(
    ((example,) for example in EXAMPLES),
    lambda example: example["section"],
    lambda example: f"example {example['example']}",
)
def test_example(example: dict[str, Any]) -> None:
    assert canonical(article_text.to_html(example["markdown"]).value) == specified(example)


def test_all_examples_are_there() -> None:
    assert [example["example"] for example in EXAMPLES] == list(range(1, 653))


def test_only_other_schemes_are_refused() -> None:
    refused = {
        example["example"]
        for example in EXAMPLES
        for problem in article_text.parse(example["markdown"], 1, "a.md").problems
        if problem.code is Code.UNSAFE_LINK
    }
    assert refused == OTHER_SCHEMES.keys()


LINES = st.sampled_from(
    "¦ ¦\t¦Plain words.¦“Quoted,” she said.¦two  ¦back\\¦a | b¦--- | ---¦- item¦1. one¦# Title¦===¦---¦> said¦    code"
    "¦```¦[a]: /b¦*bold*¦<b>x</b>¦née¦日本¦\u00a0wide¦x\u2028y¦(so)".split("¦")
)


@given(st.lists(LINES, max_size=8).map("\n".join), st.sampled_from(["", "\n"]))
def test_paragraphs_alone_are_what_the_parser_makes_of_them(source: str, end: str) -> None:
    parsed: list[Token] = []
    parser.MARKDOWN.block.parse(source + end, parser.MARKDOWN, {}, parsed)
    assert parser.block_tokens(source + end, {}) == parsed


@pytest.mark.parametrize(
    ("source", "alone"), [("Words.\n\nMore.\n", True), ("Words.\n---\n", False), ("1. One\n", False)]
)
def test_only_what_cannot_be_another_block_is_taken_for_a_paragraph(source: str, alone: bool) -> None:
    assert bool(parser.PARAGRAPHS.fullmatch(source)) is alone


@given(st.from_regex(r"https?://[A-Za-z0-9.-]{1,12}(?:/[A-Za-z0-9_./~+%?&é-]{0,12})?", fullmatch=True))
def test_addresses_are_written_as_markdown_it_writes_them(url: str) -> None:
    assert parser.MARKDOWN.normalizeLink(url) == WITHOUT_HTML.normalizeLink(url)
