"""What stands for an edition or a long article: a figure, a quotation, a link."""

from __future__ import annotations

from digest.pages.in_brief import in_brief
from tests.builders import make_article, make_figure, make_link, make_quote


def test_the_first_of_each_kind() -> None:
    first = make_article(slug="first", figures=(make_figure(label="Parts"), make_figure(label="Jobs")))
    second = make_article(
        slug="second",
        figures=(make_figure(label="Ships"),),
        quotes=(make_quote("word " * 60), make_quote("Short.")),
        links=(make_link(why=""), make_link(why="The rule itself.")),
    )
    brief = in_brief((first, second))
    assert brief
    assert brief.figure
    assert (brief.figure.article.slug, brief.figure.item.label) == ("first", "Parts")
    assert brief.quote
    assert (brief.quote.article.slug, brief.quote.item.text) == ("second", "Short.")
    assert brief.context
    assert brief.context.item.why == "The rule itself."


def test_one_line_alone_is_none() -> None:
    assert in_brief((make_article(figures=(make_figure(),), quotes=(), links=()),)) is None
    brief = in_brief((make_article(figures=(make_figure(),), quotes=(make_quote(),), links=()),))
    assert brief
    assert brief.context is None
