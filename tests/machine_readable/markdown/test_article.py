"""Articles as Markdown, and llms.txt, which leads to them."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from digest.kinds.registry import REGISTRY
from digest.machine_readable.markdown.article import article_markdown
from digest.machine_readable.markdown.llms_txt import LONGEST, llms_txt
from digest.markdown import article_text
from digest.model.article import Correction, Publish, Status
from tests.builders import HUAWEI, make_article, make_figure, make_library, make_link, make_quote, make_settings

PAGE = "https://example.org/digest/articles/huawei-turns-to-japan/"


def markdown(**changes):
    article = make_article(**changes)
    absolute = "https://example.org/digest{}".format
    return article_markdown(article, make_settings(), absolute, REGISTRY.linked_data).decode()


def test_an_article_has_its_text_and_each_annotation_with_its_passage():
    figure = make_figure(also="US$10 billion", period="2019-H1", status=Status.FORECAST, by=HUAWEI, note="A *note*.")
    written = markdown(figures=(figure,), quotes=(make_quote(),), links=(make_link(url="/about/"),))
    assert written.startswith("# Huawei turns to Japan as Washington shuts its door\n\n> Huawei expects")
    assert f"- Page: <{PAGE}>" in written
    assert "\n## The story\n\nHuawei expects to buy parts worth 1.1 trillion yen" in written
    assert (
        "## Figures\n\n- **1.1 trillion yen** (US$10 billion) – Parts bought from Japanese companies  \n"
        "  First half of 2019 · forecast · Huawei  \n  A \\*note\\*.  \n"
        f"  [Permalink]({PAGE}#figure-parts)\n\n  > 1.1 trillion yen\n"
    ) in written
    assert (
        "## Quotations\n\n- “Japan is a very important market for Huawei”  \n  Liang Hua, chairman, Huawei  \n"
        f"  [Permalink]({PAGE}#quote-japan)\n"
    ) in written
    assert "- [The rule in the Federal Register](https://example.org/digest/about/) · Federal Register" in written
    assert written.endswith("  > Entity List\n")


def test_it_is_what_a_reader_of_markdown_takes_it_for():
    written = markdown(figures=(make_figure(),), quotes=(make_quote(),))
    html = str(article_text.to_html(written).value)
    assert re.findall(r"<h\d[^>]*>([^<]*)", html)[1:] == ["The story", "Figures", "Quotations"]
    assert html.count("<li>") == 6 + 2
    assert "<blockquote>\n<p>1.1 trillion yen</p>" in html


@pytest.mark.parametrize(
    ("publish", "says"),
    [
        (Publish.EXCERPT, "Only the annotated passages are here, 30% of the article"),
        (Publish.ANNOTATIONS, "Only the ann"),
    ],
)
def test_what_is_not_published_in_full_says_so(publish, says):
    assert says in markdown(publish=publish, share=30)


def test_corrections_are_told():
    mended = Correction("figure-parts", dt.datetime(2019, 12, 1, tzinfo=dt.UTC), "It was <wrong>.")
    assert "  Corrected 2019-12-01: It was \\<wrong>.  \n" in markdown(figures=(make_figure(),), corrections=(mended,))


def told(*articles, **settings):
    catalogue, library = make_library(*articles, **settings)
    return llms_txt(catalogue).body(library, catalogue.settings).decode()


def test_an_article_without_a_summary_has_its_source_alone():
    written = told(make_article(slug="ferry", summary=""))
    assert re.search(r"/ferry/index\.md\): [^(]*, \d{4}-\d\d-\d\d$", written, re.MULTILINE)


def test_programs_are_led_to_the_newest_articles_and_to_lists():
    day = dt.datetime(2019, 1, 1, tzinfo=dt.UTC)
    articles = [
        make_article(slug=f"a-{number:02}", published=day + dt.timedelta(days=number)) for number in range(LONGEST + 1)
    ]
    written = told(*articles, data_licence={"name": "CC0", "url": "https://example.org/cc0"})
    assert written.startswith("# The Annotated Digest\n\n> News, with every claim on its passage.\n\n")
    assert re.findall(r"/articles/(a-\d\d)/index\.md", written) == [f"a-{n:02}" for n in range(LONGEST, 0, -1)]
    assert "\n## Lists\n\n- [Editions](https://example.org/digest/editions/)\n" in written
    assert "People" not in written  # there are none
    assert "Licence of the data: [CC0](https://example.org/cc0)" in written
    assert "[Open data](https://example.org/digest/data/)" in written
    assert "Open data" not in told(data=False)
