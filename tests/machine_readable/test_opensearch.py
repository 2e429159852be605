"""Browsers are told how to search the digest, within the lengths of the specification."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.machine_readable.opensearch import cut, opensearch
from digest.model.article_store import ArticleStore
from tests.builders import make_settings

NAMES = {"": "http://a9.com/-/spec/opensearch/1.1/"}


def described(**changes):
    return ET.fromstring(opensearch(ArticleStore({}), make_settings(**changes)))


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
