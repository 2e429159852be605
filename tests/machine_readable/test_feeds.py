import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digest.machine_readable.feeds import LONGEST, LONGEST_OF_MANY, content, syndicate
from digest.model.article import Reference, Status
from digest.translation.words import Words
from tests.builders import HUAWEI, make_article, make_figure, make_library, make_quote

ATOM = "{http://www.w3.org/2005/Atom}"
URL = "https://example.org/digest/articles/huawei-turns-to-japan/"


def syndicated(*articles, **settings):
    """Every feed of a digest of `articles`, by output path."""
    catalogue, library = make_library(*articles, **settings)
    return {feed.path: feed.body(library, catalogue.settings) for feed in syndicate(catalogue)}


class _Markup(HTMLParser):
    """The tags of an HTML text, and what a reader sees of it."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def article():
    return make_article(
        figures=(
            make_figure(
                also="US$10 billion",
                period="2019",
                status=Status.FORECAST,
                by=HUAWEI,
                note="A note of the editor.",
            ),
        ),
        quotes=(make_quote(),),
    )


LISTS = ["people/liang-hua", "organisations/huawei", "outlets/south-china-morning-post", "measures/procurement-japan"]


def test_the_site_and_each_list_in_use_have_both_feeds(article):
    always = {f"{path}feed.{form}" for path in ("", "topics/supply-chain/") for form in ("xml", "json")}
    assert set(syndicated(article)) == always | {f"{path}/feed.{form}" for path in LISTS for form in ("xml", "json")}
    assert set(syndicated(article, list_feeds=False)) == always


def anchors(outputs, path):
    """The annotations that the only entry of a feed leads to."""
    (item,) = json.loads(outputs[f"{path}/feed.json"])["items"]
    return re.findall(r"#([\w-]+)", item["content_html"])


def test_feeds_of_people_and_measures_have_what_is_about_them_alone(article):
    loose = make_figure(id="figure-loose", measure=None, by=None)
    other = make_quote(id="quote-other", speakers=(HUAWEI,))
    outputs = syndicated(replace(article, figures=(*article.figures, loose), quotes=(*article.quotes, other)))
    everything = ["figure-parts", "figure-loose", "quote-japan", "quote-other"]
    assert {path: anchors(outputs, path) for path in LISTS} == {
        "people/liang-hua": ["quote-japan"],
        "organisations/huawei": ["figure-parts", "quote-other"],
        "outlets/south-china-morning-post": everything,
        "measures/procurement-japan": ["figure-parts"],
    }
    assert anchors(outputs, "topics/supply-chain") == everything


def test_feeds_of_lists_are_bounded_and_name_an_article_once(article):
    days = [article.published.replace(day=1 + day % 28, hour=day % 24) for day in range(LONGEST_OF_MANY + 9)]
    twice = (*article.figures, make_figure(id="figure-again", measure="procurement-japan", by=HUAWEI))
    articles = [replace(article, slug=f"a-{number}", published=day, figures=twice) for number, day in enumerate(days)]
    outputs = syndicated(*articles)
    for path in LISTS:
        dates = [item["date_published"] for item in json.loads(outputs[f"{path}/feed.json"])["items"]]
        assert dates == sorted((day.isoformat() for day in days), reverse=True)[:LONGEST_OF_MANY]


def test_a_topic_feed_names_itself_and_holds_its_own_articles(article):
    other = make_article(slug="other", topics=("japan",))
    outputs = syndicated(article, other)
    feed = feedparser.parse(outputs["topics/japan/feed.xml"])
    assert feed.feed.title == "Japan – The Annotated Digest"
    assert feed.feed.link == "https://example.org/digest/topics/japan/"
    assert [entry.id for entry in feed.entries] == ["https://example.org/digest/articles/other/"]


def test_feeds_hold_the_newest_articles_only(article):
    days = [article.published.replace(day=1 + day % 28, hour=day % 24) for day in range(LONGEST + 9)]
    articles = [make_article(slug=f"a-{number}", published=day) for number, day in enumerate(days)]
    outputs = syndicated(*articles)
    dates = [item["date_published"] for item in json.loads(outputs["feed.json"])["items"]]
    assert dates == sorted((day.isoformat() for day in days), reverse=True)[:LONGEST]
    assert len(feedparser.parse(outputs["topics/supply-chain/feed.xml"]).entries) == LONGEST_OF_MANY


def test_feeds_are_signed_by_the_editor_and_without_one_by_the_digest(article):
    unsigned = feedparser.parse(syndicated(article)["feed.xml"])
    assert unsigned.feed.author == "The Annotated Digest"
    signed = syndicated(article, editor={"name": "A. Editor", "email": "a@example.org"})
    assert feedparser.parse(signed["feed.xml"]).feed.author == "A. Editor (a@example.org)"


def test_an_update_shows_as_one(article):
    changed = replace(article, updated=article.published.replace(day=30))
    item = json.loads(syndicated(changed)["feed.json"])["items"][0]
    assert (item["date_published"][:10], item["date_modified"][:10]) == ("2019-11-21", "2019-11-30")


def test_both_feeds_carry_the_same_content_once_escaped(article):
    outputs = syndicated(replace(article, summary="Parts & <wholes>"))
    item = json.loads(outputs["feed.json"])["items"][0]
    entry = ET.fromstring(outputs["feed.xml"]).find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}content") == item["content_html"]
    assert "<p>Parts &amp; &lt;wholes&gt;</p>" in item["content_html"]
    assert entry.findtext(f"{ATOM}summary") == item["summary"] == "Parts & <wholes>"


def test_the_content_of_an_entry(article):
    assert content(article, URL, Words("en")) == (
        "<p>Huawei expects to spend more on parts from Japan.</p>"
        "<p><strong>Why it matters:</strong> It shows where the orders go.</p>"
        f'<ul><li><a href="{URL}#figure-parts"><strong>1.1 trillion yen</strong></a> (US$10 billion) '
        "Parts bought from Japanese companies · 2019 · forecast · Huawei</li></ul>"
        '<blockquote cite="https://www.scmp.com/tech/huawei-japan">'
        "<p>Japan is a very important market for Huawei</p></blockquote>"
        f'<p>— <a href="{URL}#quote-japan">Liang Hua</a>, chairman, Huawei</p>'
        '<p>Source: <a href="https://www.scmp.com/tech/huawei-japan">South China Morning Post</a>, '
        "Sarah Dai, Li Tao</p>"
    )


def test_amounts_have_a_minus_as_on_pages(article):
    below_zero = replace(article, figures=(make_figure("-6.4 %"),))
    assert "<strong>−6.4 %</strong>" in str(content(below_zero, URL, Words("en")))


def test_what_comes_from_elsewhere_says_so(article):
    elsewhere = Reference("Global Times", "global-times", "https://www.globaltimes.cn/1")
    html = content(
        replace(article, figures=(make_figure(source=elsewhere),), quotes=(make_quote(source=elsewhere),)),
        URL,
        Words("en"),
    )
    assert "companies · Global Times</li>" in html
    assert '<blockquote cite="https://www.globaltimes.cn/1">' in html


def test_quotations_in_another_language_than_the_digest_are_marked(article):
    assert '" lang="en"><p>Japan is' in content(article, URL, Words("de"))


@pytest.mark.parametrize(("digest", "language", "way"), [("ar", "en", "ltr"), ("de", "ar", "rtl")])
def test_quotations_that_run_the_other_way_say_so(digest, language, way):
    told = content(make_article(quotes=(make_quote(),), language=language), URL, Words(digest))
    assert f'" lang="{language}" dir="{way}"><p>' in told


def test_what_runs_against_the_digest_is_isolated_in_an_entry(article):
    told = content(article, URL, Words("ar"))
    assert "<p>\u2068Huawei expects to spend more on parts from Japan.\u2069</p>" in told
    assert "<strong>\u20681.1 trillion yen\u2069</strong></a> (\u2068US$10 billion\u2069) \u2068Parts bought" in told
    assert "\u2069</a>, \u2068Sarah Dai\u2069 و\u2068Li Tao\u2069</p>" in told
    assert "\u2068" not in content(article, URL, Words("de"))


@pytest.mark.parametrize(("language", "is_set"), [("ar", True), ("en", False)])
def test_from_the_right_entries_say_so(article, language, is_set):
    outputs = syndicated(article, language=language)
    (item,) = json.loads(outputs["feed.json"])["items"]
    assert item["content_html"].startswith('<div lang="ar" dir="rtl">') is is_set
    assert ET.fromstring(outputs["feed.xml"]).find(f"{ATOM}entry/{ATOM}content").text == item["content_html"]


def test_an_article_without_annotations_has_its_source_alone():
    bare = make_article(summary="", why="", source=Reference("Kyodo", "kyodo", "https://kyodo.example/1"))
    assert content(bare, URL, Words("en")) == '<p>Source: <a href="https://kyodo.example/1">Kyodo</a></p>'


def test_no_sentence_of_the_article_reaches_a_feed_unless_it_is_annotated(article):
    secret = "The company has been on the Entity List since May."
    assert secret in article.body.text
    for data in syndicated(article).values():
        assert secret not in data.decode()


@given(st.text(max_size=20).map(lambda text: f'{text}<script>alert("1")</script>\'"><img src=x onerror=y>{{}}&lt;'))
def test_hostile_text_stays_text(text):
    article = make_article(
        summary=text,
        why=text,
        source=Reference(text, "x", "https://x.example/", authors=(text,)),
        figures=(make_figure(label=text),),
        quotes=(make_quote(text=text, role=text),),
    )
    seen = _Markup(content(article, URL, Words("en")))
    assert set(seen.tags) == {"p", "strong", "ul", "li", "a", "blockquote"}
    assert {name for name, _ in seen.attributes} == {"href", "cite"}
    # Parsers of HTML read a carriage return as a line feed, and NUL as nothing or a replacement character.
    clean = re.compile("[\0\r\n\ufffd]+")
    assert clean.sub("", seen.text).count(clean.sub("", text)) == 7
