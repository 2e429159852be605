"""How the site is found: the sitemap, robots.txt, and the description by which browsers search it."""

from __future__ import annotations

import datetime as dt
import urllib.robotparser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.content.schema.site import ContentSignal
from digest.machine_readable.discovery import MOST, Entry, cut, opensearch, robots, sitemap
from digest.model.article_store import ArticleStore
from tests.builders import make_settings

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
NAMES = {"": "http://a9.com/-/spec/opensearch/1.1/"}


def absolute(path):
    return f"https://example.org/digest{path}"


def written(entries, **limit):
    """The sitemap's files by output path."""
    return {
        made.path: made.body(ArticleStore({}), make_settings())
        for made in sitemap([Entry(*entry) for entry in entries], **limit)
    }


def test_each_page_is_named_with_the_day_of_its_last_change():
    outputs = written([("/", None), ("/a/?x&y", dt.date(2019, 5, 16)), ("/b/", dt.date(2019, 11, 21))])
    assert list(outputs) == ["sitemap.xml"]
    urls = ET.fromstring(outputs["sitemap.xml"]).findall("s:url", NS)
    assert [(url.findtext("s:loc", None, NS), url.findtext("s:lastmod", None, NS)) for url in urls] == [
        ("https://example.org/digest/", None),
        ("https://example.org/digest/a/?x&y", "2019-05-16"),
        ("https://example.org/digest/b/", "2019-11-21"),
    ]


def test_more_pages_than_a_sitemap_may_hold_make_an_index_of_parts():
    day = dt.date(2019, 11, 21)
    entries = [(f"/{number}/", day - dt.timedelta(days=number)) for number in range(5)]
    outputs = written(entries, most=2)
    assert list(outputs) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    parts = ET.fromstring(outputs["sitemap.xml"]).findall("s:sitemap", NS)
    assert [(part.findtext("s:loc", None, NS), part.findtext("s:lastmod", None, NS)) for part in parts] == [
        ("https://example.org/digest/sitemap-1.xml", "2019-11-21"),
        ("https://example.org/digest/sitemap-2.xml", "2019-11-19"),
        ("https://example.org/digest/sitemap-3.xml", "2019-11-17"),
    ]
    found = [url.text for name in list(outputs)[1:] for url in ET.fromstring(outputs[name]).iterfind("s:url/s:loc", NS)]
    assert found == [absolute(path) for path, _ in entries]


def test_a_part_of_pages_without_dates_has_none_and_the_latest_day_counts():
    outputs = written(
        [("/a/", None), ("/b/", dt.date(2019, 11, 21)), ("/c/", dt.date(2019, 5, 1)), ("/d/", None)], most=3
    )
    parts = ET.fromstring(outputs["sitemap.xml"]).findall("s:sitemap", NS)
    assert [part.findtext("s:lastmod", None, NS) for part in parts] == ["2019-11-21", None]


def test_the_limit_is_that_of_the_protocol():
    entries = [(f"/{number}/", None) for number in range(MOST)]
    assert list(written(entries)) == ["sitemap.xml"]
    assert list(written([*entries, ("/one-more/", None)])) == [
        "sitemap.xml",
        "sitemap-1.xml",
        "sitemap-2.xml",
    ]


def test_a_digest_without_pages_has_an_empty_sitemap():
    assert len(ET.fromstring(written([])["sitemap.xml"])) == 0


def test_robots_may_read_everything_and_find_the_sitemap():
    reader = urllib.robotparser.RobotFileParser()
    reader.parse(robots("https://example.org/digest/sitemap.xml").decode().splitlines())
    assert reader.can_fetch("any", "https://example.org/digest/articles/x/")
    assert reader.site_maps() == ["https://example.org/digest/sitemap.xml"]


def described(**changes):
    return ET.fromstring(opensearch(ArticleStore({}), make_settings(**changes), None))


def test_the_address_of_a_search_is_the_search_page_with_the_words():
    urls = {url.get("type"): url.get("template") for url in described().findall("Url", NAMES)}
    assert urls["text/html"] == "https://example.org/digest/search/?q={searchTerms}"
    assert urls["application/opensearchdescription+xml"] == "https://example.org/digest/opensearch.xml"


def test_it_names_the_digest():
    root = described(title="Harbour & bay", language="de")
    texts = {node.tag.partition("}")[2]: node.text for node in root}
    assert texts["ShortName"] == "Harbour & bay"
    assert texts["Description"] == "News, with every claim on its passage."
    assert texts["Language"] == "de"
    assert texts["Image"] == "https://example.org/digest/assets/icon.svg"


def test_without_a_description_it_says_what_it_does():
    assert described(description="").findtext("Description", namespaces=NAMES) == "Search The Annotated Digest"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Harbour news", "Harbour news"),
        ("Sixteen letters!", "Sixteen letters!"),
        ("The Annotated Digest", "The Annotated…"),
        ("Huawei, the Entity List", "Huawei, the…"),
        ("Donaudampfschifffahrt", "Donaudampfschif…"),
    ],
)
def test_a_long_title_is_cut_after_a_word(title, short):
    assert described(title=title).findtext("ShortName", namespaces=NAMES) == short


@given(st.text(min_size=1), st.integers(2, 60))
def test_no_text_is_longer_than_allowed(text, most):
    assert len(cut(text, most)) <= most


TERMS = [
    ({}, None),
    ({"search": True}, "search=yes"),
    ({"search": True, "ai_input": False}, "search=yes, ai-input=no"),
    ({"ai_train": False, "search": True, "ai_input": True}, "search=yes, ai-input=yes, ai-train=no"),
]


@pytest.mark.parametrize(("signal", "said"), TERMS)
def test_robots_are_told_what_they_may_do(signal, said):
    lines = robots(absolute("/sitemap.xml"), ContentSignal(**signal)).decode().splitlines()
    told = [line for line in lines if line.startswith("Content-Signal")]
    assert told == ([f"Content-Signal: {said}"] if said else [])
    # It stands in the group of all robots, which a blank line would end for some readers.
    assert "" not in lines[lines.index("User-agent: *") : lines.index("Allow: /")]
    assert [line for line in lines if not line.startswith("#")][-1] == "Sitemap: https://example.org/digest/sitemap.xml"
