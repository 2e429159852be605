"""Published text as Markdown: read again, it is the same text with the same markup."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given

from digest.machine_readable.markdown.text import escaped, link, to_markdown
from digest.markdown import article_text
from tests.depth import examples
from tests.strategies import articles, texts

PAGE = "https://example.org/news/articles/boats/"


def rewritten(source: str) -> str:
    return to_markdown(article_text.parse(source, base="/news/").value, PAGE)


SAME = [
    "Plain words, *slanted*, **bold**, ~~struck~~ and `code`.",
    "## Heading",
    "- One\n- Two\n\n  Three",
    "3. One\n4. Two",
    "> Quoted\n>\n> - and listed",
    "```\na  `b`\n```",
    "````\n```\n````",
    "| a | b |\n|---|---|\n| 1 | 2 \\| 3 |",
    "One.[^1]\n\n[^1]: What it says.",
    "One\\\ntwo",
    "---",
    "> [!NOTE]\n> A box.\n>\n> - With a list.",
    "\\# no heading, 1\\. no list: 2 * 3, a_b, [x]",
    "\\- no list",
    "2024\\. A year",
    "&\\amp; is no entity, \\<b> no markup",
]


@pytest.mark.parametrize("source", SAME)
def test_markdown_says_the_same(source: str) -> None:
    assert said(rewritten(source)) == said(source)
    assert tags(rewritten(source)) == tags(source)


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("**a*b* one*", "\\**ab one*"),  # emphasis within emphasis: `*a*b* one*` would end too soon
        ("__a **b** c__", "**a b c**"),
        ("**a *b [**c**](/d) e* f**", "**a *b [c](https://example.org/news/d) e* f**"),
        ("_a_*b*", "*ab*"),
        ("_a **b**_*__c__*", "*a **bc***"),
        ("_a_ *b*", "*a* *b*"),
        ("_See [c](/d)._**b**", "See [c](https://example.org/news/d).**b**"),
        ("**「はい」**と言う", "**「はい」**と言う"),
    ],
)
def test_no_mark_is_taken_for_the_end_of_another(source: str, written: str) -> None:
    assert rewritten(source) == written
    assert said(written) == said(source)


def test_links_lead_to_whole_addresses() -> None:
    source = "[a](/about/) [b](../piers/#x) [c](https://example.com/a_(b)) ![d](/d.png)"
    assert rewritten(source) == (
        "[a](https://example.org/news/about/) [b](https://example.org/news/articles/piers/#x) "
        "[c](<https://example.com/a_(b)>) ![d](https://example.org/news/d.png)"
    )


def test_a_picture_has_its_caption_below_it() -> None:
    assert rewritten('![A pier](/pier.png "The pier at dawn")') == (
        "![A pier](https://example.org/news/pier.png)\n\nThe pier at dawn"
    )


def test_headings_stand_below_that_of_the_story() -> None:
    assert rewritten("# One\n\n## Two") == "### One\n\n#### Two"


def test_nothing_published_is_nothing() -> None:
    assert rewritten("") == ""


@examples(60)
@given(texts)
@example("-- --")
def test_escaped_text_is_read_as_it_is(text: str) -> None:
    assert said(f"x {escaped(text)}") == f"x {' '.join(as_read(text).split())}".strip()
    assert said(escaped(text)) == " ".join(as_read(text).split())
    assert "<li>" not in tags(escaped(text))


@examples(100)
@given(articles)
@example("one\n\n**a*b* one*")
@example("~~*jobs.*~~one~~~~")
@example('*46,000 jobs.*![one](https://a.example/ "title")one')
@example("_c.__**a**")
@example("**one  \n&nbsp;**")
def test_any_article_is_read_again_as_the_same_text(source: str) -> None:
    assert said(rewritten(source)) == said(source)


def as_read(text: str) -> str:
    return text.replace("\0", "\ufffd")


def said(source: str) -> str:
    """What a reader sees of Markdown, white space aside."""
    return " ".join(article_text.parse(source, base="/news/").value.text.split())


def tags(source: str) -> list[str]:
    return re.findall(r"</?[a-z]+", "".join(str(article_text.to_html(source, base="/news/").value)))


def test_an_address_cannot_end_its_link() -> None:
    assert link("x", "https://example.org/a b)<c>") == "[x](<https://example.org/a b)%3Cc%3E>)"
