import json
from urllib.parse import urljoin

import pytest

from digest.kinds.registry import REGISTRY
from digest.machine_readable.page_json_ld import structured
from digest.machine_readable.web_annotations import annotation_collection
from digest.pages.all import Redirect, pages
from digest.pages.jobs import Page
from digest.pages.views import RedirectView
from tests.builders import make_article, make_figure, make_library, make_quote, make_settings


def absolute(path):
    return f"https://example.org/digest{path}"


@pytest.fixture(scope="module")
def nodes():
    """The nodes of each page of a small digest, by site path."""
    newer = make_article(figures=(make_figure(measure="procurement-japan"),), quotes=(make_quote(),))
    older = make_article(slug="older", title="Older", published=newer.published.replace(day=20))
    catalogue, library = make_library(newer, older)
    scripts = {
        page.url: structured(page, page.content.compose(library), catalogue.settings, absolute, REGISTRY.linked_data)
        for page in pages(catalogue, REGISTRY.pages)
    }
    return {url: json.loads(script.striptags())["@graph"] if script else [] for url, script in scripts.items()}


@pytest.mark.parametrize(
    ("url", "types"),
    [
        ("/", ["WebSite", "CollectionPage"]),
        ("/articles/older/", ["NewsArticle", "BreadcrumbList"]),
        ("/topics/supply-chain/", ["CollectionPage", "BreadcrumbList"]),
        ("/editions/2019-w47/", ["CollectionPage", "BreadcrumbList"]),
        ("/people/liang-hua/", ["Person", "CollectionPage", "BreadcrumbList"]),
        ("/outlets/south-china-morning-post/", ["Organization", "CollectionPage", "BreadcrumbList"]),
        ("/measures/procurement-japan/", ["StatisticalVariable", "BreadcrumbList"]),
        ("/archive/2019/11/", ["CollectionPage", "BreadcrumbList"]),
        ("/404.html", []),
    ],
)
def test_each_kind_of_page_says_what_it_is(nodes, url, types):
    assert [node["@type"] for node in nodes[url]] == types


def test_an_article_is_reached_by_its_edition(nodes):
    steps = nodes["/articles/older/"][-1]["itemListElement"]
    assert [step.get("item") for step in steps] == [absolute("/editions/2019-w47/"), None]
    assert steps[-1]["name"] == "Older"


def test_a_measure_is_what_claims_refer_to(nodes):
    figure = make_figure(measure="procurement-japan")
    article = make_article(figures=(figure,))
    told = annotation_collection(article, make_settings(), absolute, REGISTRY.linked_data)
    claim = json.loads(told)["first"]["items"][0]["body"][1]
    url = urljoin(absolute("/articles/x/annotations.json"), claim["about"]["variableMeasured"]["url"])
    assert url == nodes["/measures/procurement-japan/"][0]["url"]


def test_a_page_that_no_machine_would_use_says_nothing():
    page = Page(url="/x/", title="X", content=Redirect("https://example.org/"), canonical="/y/")
    assert structured(page, RedirectView("https://example.org/"), make_settings(), absolute, REGISTRY.linked_data) == ""
