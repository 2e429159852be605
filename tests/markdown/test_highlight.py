"""Weaving: passages become marks, and the HTML stays valid whatever they cross."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.markdown import article_text
from digest.markdown.highlight import HighlightedPassage, weave
from digest.model.article import Flow, Run
from digest.text.spans import Span
from tests.attributes import in_quotes
from tests.reading_back import read
from tests.strategies import articles, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK = re.compile(r'<mark class="passage [a-z ]+"(?: data-passages="([^"]*)")?(?: id="at-([^"]*)")?>')
_NOTE = re.compile(r'<a class="ref [a-z]+" href="#([^"]*)" aria-label="[^"]*"><sup>\d+</sup></a>')
LABEL = "%(label)s"


def flow_of(source: str) -> Flow:
    return article_text.parse(source, 1, "a.md").value


def woven(source: str, *words: str) -> str:
    """The HTML of `source` with each of `words` a passage: a, b, c …, figures and quotes in turn."""
    flow = flow_of(source)
    passages = []
    for number, word in enumerate(words, 1):
        start = flow.text.index(word)
        kind = "figure" if number % 2 else "quote"
        passages.append(HighlightedPassage("abcdef"[number - 1], kind, (Span(start, start + len(word)),), word, LABEL))
    return in_quotes("".join(block.html for block in weave(flow, passages)))


def shortened(html: str) -> str:
    """HTML with `{a b@a|text}` for a mark of a and b where a begins, and `^a` for the link to the note of a."""
    html = _MARK.sub(lambda mark: f"{{{mark[1] or mark[2]}{'@' + mark[2] if mark[2] else ''}|", html)
    return _NOTE.sub(r"^\1", html).replace("</mark>", "}")


def test_a_mark_and_the_link_to_its_note() -> None:
    assert woven("one two < three", "two <", "<") == (
        '<p>one <mark class="passage figure" id="at-a">two </mark>'
        '<mark class="passage figure quote" data-passages="a b" id="at-b">&lt;</mark>'
        '<a class="ref figure" href="#a" aria-label="two &lt;"><sup>1</sup></a>'
        '<a class="ref quote" href="#b" aria-label="&lt;"><sup>2</sup></a> three</p>\n'
    )


@pytest.mark.parametrize(
    ("source", "words", "html"),
    [
        ("one two", [], "<p>one two</p>"),
        ("one two three", ["two"], "<p>one {a@a|two}^a three</p>"),
        ("one two three", ["one two", "two three"], "<p>{a@a|one }{a b@b|two}^a{b| three}^b</p>"),
        ("one two", ["one two", "one"], '<p>{a b@a|<span id="at-b">one</span>}{a| two}^a^b</p>'),
        ("one *two* three", ["one two three", "two"], "<p>{a@a|one }<em>{a b@b|two}</em>{a| three}^a^b</p>"),
        (
            "one two\n\nthree",
            ["one two\nthree", "one"],
            '<p>{a b@a|<span id="at-b">one</span>}{a| two}^b</p>\n<p>{a|three}^a</p>',
        ),
        ("one two", ["one two", "one two"], '<p>{a b@a|<span id="at-b">one two</span>}^a^b</p>'),
        ("one *two* three", ["two"], "<p>one <em>{a@a|two}</em>^a three</p>"),
        (
            "[one *two* three](/x/) four",
            ["two", "three four"],
            '<p><a href="/x/">one <em>{a@a|two}</em> {b@b|three}</a>^a{b| four}^b</p>',
        ),
        ("[one](/x/)[two](/y/)", ["one"], '<p><a href="/x/">{a@a|one}</a>^a<a href="/y/">two</a></p>'),
        ("one\n\n- two\n- three", ["one\ntwo"], "<p>{a@a|one}</p>\n<ul>\n<li>{a|two}^a</li>\n<li>three</li>\n</ul>"),
        ("`x<y` z", ["x<y"], "<p><code>{a@a|x&lt;y}</code>^a z</p>"),
        ("```\none\ntwo\n```", ["two"], "<pre><code>one\n{a@a|two}^a\n</code></pre>"),
        ("**one** *two*", ["one two"], "<p><strong>{a@a|one}</strong>{a| }<em>{a|two}</em>^a</p>"),
        ("one![x](/x.png)two", ["onetwo"], '<p>{a@a|one}<img src="/x.png" alt="x">{a|two}^a</p>'),
        ("one  \ntwo", ["one\ntwo"], "<p>{a@a|one}<br>{a|\ntwo}^a</p>"),
    ],
)
def test_woven(source: str, words: Sequence[str], html: str) -> None:
    assert shortened(woven(source, *words)).removesuffix("\n") == html


def test_a_passage_in_pieces_has_one_beginning_and_one_note() -> None:
    flow = flow_of("one two three\n\nfour")
    passage = HighlightedPassage("q", "quote", (Span(0, 3), Span(8, 18)), 'She said "<b>"', LABEL)
    (first, second) = weave(flow, [passage])
    assert first.passages == ()
    assert second.passages == ("q",)
    assert first.html.count(" id=at-q>") == 1
    assert "two" in first.html
    assert second.html.endswith('aria-label="She said &#34;&lt;b&gt;&#34;"><sup>1</sup></a></p>\n')


def test_links_are_numbered_as_a_reader_meets_them() -> None:
    """A working out of amounts of two paragraphs has its link behind the last, and its number there."""
    flow = flow_of("one two\n\nthree four")
    passages = [
        HighlightedPassage("c", "figure", (Span(8, 18),), "second paragraph", "Figure %(number)s: %(label)s"),
        HighlightedPassage("b", "figure", (Span(0, 3), Span(8, 13)), "both", "Figure %(number)s: %(label)s"),
        HighlightedPassage("a", "link", (Span(0, 3),), "first", LABEL),
        HighlightedPassage("d", "link", (Span(4, 7),), "", LABEL),
    ]
    blocks = weave(flow, passages)
    assert [block.passages for block in blocks] == [("a", "d"), ("b", "c")]
    html = in_quotes("".join(block.html for block in blocks))
    assert re.findall(r'href="#([^"]*)" aria-label="([^"]*)"><sup>(\d+)</sup>', html) == [
        ("a", "first", "1"),
        ("d", "", "2"),
        ("b", "Figure 3: both", "3"),
        ("c", "Figure 4: second paragraph", "4"),
    ]


def test_a_passage_without_text_is_not_marked() -> None:
    flow = flow_of("one\n\ntwo")
    passages = [
        HighlightedPassage("a", "link", (Span(3, 4),), "", LABEL),
        HighlightedPassage("b", "link", (), "", LABEL),
    ]
    assert [block.html for block in weave(flow, passages)] == ["<p>one</p>\n", "<p>two</p>\n"]


@st.composite
def spans_in(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    edges = draw(st.lists(st.integers(0, length), min_size=2, max_size=6, unique=True).map(sorted))
    return tuple(Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))


@given(st.one_of(articles, texts), st.data())
def test_any_passages_in_any_article_make_valid_html(source: str, data: st.DataObject) -> None:
    flow = flow_of(source)
    if len(flow.text) < 2:
        return
    drawn = data.draw(st.lists(spans_in(len(flow.text)), max_size=6))
    passages = [HighlightedPassage(f"p{number}", "figure", spans, "x", LABEL) for number, spans in enumerate(drawn)]
    blocks = weave(flow, passages)
    reading = read("".join(block.html for block in blocks))

    runs = [piece for block in flow.blocks for piece in block.pieces if isinstance(piece, Run)]
    marked = [
        (flow.text[at], frozenset(one.id for one in passages if any(start <= at < end for start, end in one.spans)))
        for run in runs
        for at in range(run.start, run.end)
    ]
    assert reading.ink == [(character, marks) for character, marks in marked if not character.isspace()]

    shown = {name for _, marks in marked for name in marks}
    assert sorted(reading.references) == sorted(shown)
    assert reading.references == [name for block in blocks for name in block.passages]
    assert sorted(name for name in reading.ids if name.startswith("at-")) == sorted(f"at-{name}" for name in shown)
    assert len(reading.ids) == len(set(reading.ids))
    assert sorted(name for block in blocks for name in block.passages) == sorted(shown)
