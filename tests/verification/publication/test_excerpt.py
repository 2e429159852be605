"""Excerpts: sentences with annotations stay, everything else is gone for good."""

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
from digest.verification.publication.excerpt import excerpt
from digest.verification.publication.sentence_selection import MARK
from tests.reading_back import read
from tests.strategies import articles

if TYPE_CHECKING:
    from collections.abc import Sequence

ARTICLE = """\
# Some heading. More heading

Secret one. **Kept [two](https://two.example "secret title") and** so on. Secret [three](https://secret.example).
"""


def kept(source: str, *words: str, language: str = "en") -> str:
    """The HTML of the excerpt of `source` that keeps `words`."""
    flow = article_text.parse(source, 1, "a.md").value
    spans = [tuple(Span(found.start(), found.end()) for found in re.finditer(word, flow.text)) for word in words]
    reduced, moved = excerpt(flow, spans, language)
    assert [[reduced.text[start:end] for start, end in each] for each in moved] == [
        [flow.text[start:end] for start, end in each] for each in spans
    ]
    return "".join(block.html for block in weave(reduced, ()))


@pytest.mark.parametrize(
    ("source", "words", "html"),
    [
        ("", [], ""),
        ("One. Two.", [], ""),
        ("One. Two. Three.", ["Two"], "<p>Two.</p>\n"),
        ("One. Two. Three.", ["One", "Two"], "<p>One. Two.</p>\n"),
        ("One. Two. Three.", ["One", "Three"], "<p>One. […] Three.</p>\n"),
        ("One. Two. Three.", ["One. Two. Three"], "<p>One. Two. Three.</p>\n"),
        (
            "One.\n\nTwo. Two more.\n\nThree.",
            ["One", "Two\\.", "Three"],
            "<p>One.</p>\n<p>Two. […]</p>\n<p>Three.</p>\n",
        ),
        ("One.\n\nTwo. Two more.\n\nThree.", ["One", "more"], "<p>One.</p>\n<p>[…] Two more.</p>\n"),
        ("One.\n\nTwo.\n\nThree.", ["One", "Three"], '<p>One.</p>\n<p class="elision">[…]</p>\n<p>Three.</p>\n'),
        ("One.\n\nTwo.", ["One.\nTwo"], "<p>One.</p>\n<p>Two.</p>\n"),
        ("One. Two\nthree. Four.", ["three"], "<p>Two\nthree.</p>\n"),
        ("Twelve boats  \nThe owner  \nof them", ["boats"], "<p>Twelve boats</p>\n"),
        ("Twelve boats\nThe owner", ["boats"], "<p>Twelve boats\nThe owner</p>\n"),
        ("One  \ntwo. Three.\\\nFour.", ["two"], "<p>One<br>\ntwo.</p>\n"),
        ("One  \ntwo. Three.\\\nFour.", ["Four"], "<p>Four.</p>\n"),
        ("A ![secret](/secret.png) b. C.", ["A"], "<p>A  b.</p>\n"),
        ("[One. Two.](/x/) Three.", ["Two"], '<p><a href="/x/">Two.</a></p>\n'),
        ("[One.](/x/) **Two.** Three.", ["Three"], "<p>Three.</p>\n"),
        ("*One. Two. Three.*", ["One", "Three"], "<p><em>One. […] Three.</em></p>\n"),
        ("See [above](#section-one).", ["above"], "<p>See above.</p>\n"),
        (
            ARTICLE,
            ["Kept"],
            '<p><strong>Kept <a href="https://two.example" rel=noopener>two</a> and</strong> so on.</p>\n',
        ),
        (ARTICLE, ["Some"], "<h2>Some heading.</h2>\n"),
        ("- One.\n- Two.\n- Three.", ["One", "Three"], "<ul>\n<li>One.</li>\n<li>[…] Three.</li>\n</ul>\n"),
        ("> One.\n>\n> - Two.\n\n---\n\nThree.", ["Two"], "<blockquote>\n<ul>\n<li>Two.</li>\n</ul>\n</blockquote>\n"),
        (
            "| a | b |\n|---|---|\n| One. | Two. |\n| Three. | Four. |",
            ["Four"],
            "<table>\n<tbody>\n<tr>\n<td></td>\n<td>Four.</td>\n</tr>\n</tbody>\n</table>\n",
        ),
        (
            "```secret\none\n\ntwo\nthree\nfour\n```",
            ["one", "three", "four"],
            "<pre><code>one\n[…]\nthree\nfour</code></pre>\n",
        ),
        ("# A\n\n## B\n\n#### C\n\nD.", ["C", "D"], "<h2>C</h2>\n<p>D.</p>\n"),
        (
            "# A\n\n## B\n\n### C\n\n## D\n\n# E",
            ["A", "C", "D"],
            '<h2>A</h2>\n<p class="elision">[…]</p>\n<h3>C</h3>\n<h3>D</h3>\n',
        ),
        ("## A\n\n> ### B", ["B"], "<blockquote>\n<h2>B</h2>\n</blockquote>\n"),
        ("日本。重要だ。市場だ。", ["日本", "市場"], "<p>日本。 […] 市場だ。</p>\n"),
    ],
)
def test_kept(source: str, words: Sequence[str], html: str) -> None:
    assert kept(source, *words) == html


def test_lines_stay_those_of_the_file() -> None:
    flow = article_text.parse("One.\nTwo.\n\nThree. Four\nfive.", 7, "a.md").value
    reduced, _ = excerpt(flow, [[Span(5, 6)], [Span(flow.text.index("Four"), len(flow.text))]], "en")
    runs = [
        (reduced.text[run.start : run.end], run.line)
        for block in reduced.blocks
        for run in block.pieces
        if isinstance(run, Run)
    ]
    assert runs == [("Two.", 8), ("[…] ", 10), ("Four\nfive.", 10)]


_SENTENCES = st.integers(1, 99).map("Sentence with s{}x in it.".format)
_LINKED = st.integers(1, 99).map(
    "*A [link s{0}x](https://s{0}x.example 's{0}x') here*, ![s{0}x](/s{0}x.png) too.".format
)


def numbers(text: str) -> set[str]:
    return set(re.findall(r"s\d+x", text))


@given(
    st.lists(st.lists(st.one_of(_SENTENCES, _LINKED), min_size=1, max_size=4), max_size=5),
    st.sampled_from(["{}", "> {}", "- {}", "1. {}", "# {}", "| {} |\n|--|\n| x |"]),
    st.data(),
)
def test_no_sentence_without_an_annotation_is_left(paragraphs: list[list[str]], form: str, data: st.DataObject) -> None:
    source = "\n\n".join(form.format(" ".join(paragraph)) for paragraph in paragraphs)
    flow = article_text.parse(source, 1, "a.md").value
    places = [Span(found.start(), found.end()) for found in re.finditer(r"s\d+x", flow.text)]
    chosen = data.draw(st.lists(st.sampled_from(places), unique=True)) if places else []
    reduced, moved = excerpt(flow, [[span] for span in chosen], "en")
    wanted = {flow.text[start:end] for start, end in chosen}
    html = "".join(block.html for block in weave(reduced, ()))
    assert numbers(html) == wanted
    assert [reduced.text[start:end] for ((start, end),) in moved] == [flow.text[start:end] for start, end in chosen]


def ink(text: str) -> str:
    return "".join(text.split())


@given(articles, st.data())
def test_any_excerpt_is_a_valid_flow(source: str, data: st.DataObject) -> None:
    flow: Flow = article_text.parse(source, 1, "a.md").value
    if not flow.text:
        return
    edges = data.draw(st.lists(st.integers(0, len(flow.text)), min_size=2, max_size=6).map(sorted))
    spans = [[Span(start, end)] for start, end in zip(edges[::2], edges[1::2], strict=False)]
    reduced, moved = excerpt(flow, spans, data.draw(st.sampled_from(["en", "de", "ja"])))
    passages = [HighlightedPassage(f"p{number}", "link", each, "x", "%(label)s") for number, each in enumerate(moved)]
    reading = read("".join(block.html for block in weave(reduced, passages)))
    assert "".join(character for character, _ in reading.ink) == ink(reduced.text)
    for before, after in zip(spans, moved, strict=True):
        was = "".join(ink(flow.text[start:end]) for start, end in before)
        now = "".join(ink(reduced.text[start:end]) for start, end in after)
        assert now == was
    assert len(ink(reduced.text.replace(MARK, ""))) <= len(ink(flow.text))


def test_captions_and_alerts_are_cut_like_other_text() -> None:
    source = (
        'Secret.\n\n![Secret alt](/secret.png "Kept words. Secret words.")\n\n> [!NOTE]\n> Kept too.\n>\n> Secret.\n'
    )
    assert kept(source, "Kept words", "Kept too") == (
        "<figure><figcaption>Kept words. […]</figcaption></figure>\n"
        '<div class="alert alert-note" role="note" aria-label="Note">\n<p>Kept too.</p>\n</div>\n'
    )
