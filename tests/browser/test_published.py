"""The sample digest as it is published: on a branch, below a project's path, seen in a real browser."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import unquote, urldefrag, urlsplit
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import expect

from scripts.sample import ROOT, SITE_URL, serve
from tests.browser.conftest import DESK, WIDTH
from tests.browser.test_links import Crawled, crawl, fetch
from tests.commands import digest
from tests.depth import nightly
from tests.digests import lay
from tests.repositories import ALONE, commit, empty_remote, git, identify, published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Response

    from tests.browser.conftest import Contexts

GATHER = """(document, base) => ({
    links: [...document.querySelectorAll('[href], [src], [action]')].map(
        element => new URL(
            element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action'), base).href),
    ids: [...document.querySelectorAll('[id]')].map(element => element.id),
})"""
WITH_SCRIPTS = f"() => ({GATHER})(document, document.baseURI)"
WITHOUT = f"""async addresses => {{
    const found = {{}};
    for (const address of addresses) {{
        const html = await (await fetch(address)).text();
        found[address] = ({GATHER})(new DOMParser().parseFromString(html, 'text/html'), address);
    }}
    return found;
}}"""
"""A document that no window shows runs no script, and has the elements that stand in `noscript`."""

REFUSED = "Service Worker registration blocked by Playwright"
"""What the browser of these tests says where a page asks for what they do without."""


class Gathered(TypedDict):
    """What a browser finds in a page: the addresses that it names, and its ids."""

    links: list[str]
    ids: list[str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which what `digest publish` has put on the branch is served."""
    folder = tmp_path_factory.mktemp("published")
    remote = empty_remote(folder / "remote.git")
    source = folder / "digest"
    shutil.copytree(ROOT / "content", source / "content")
    git(source, "init", "--quiet")
    git(source, "remote", "add", "origin", remote)
    commit(identify(source), "The sample")
    digest("publish", "--base-url", SITE_URL, cwd=source, env=ALONE)
    with serve(lay(folder / "served", published(remote))) as address:
        yield address


@pytest.fixture(scope="module")
def known(site: str) -> Crawled:
    """What is met by following every link, without a browser."""
    return crawl(site)


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without"])
def page(contexts: Contexts, site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    yield contexts.open(width=DESK, scripts=request.param)
    contexts.clear(site)


@nightly(
    "opens all pages; every run reads them in the browser below, and opens those that have all markup between them"
)
def test_every_link_leads_somewhere_in_a_browser(contexts: Contexts, site: str, known: Crawled) -> None:
    """And every page is quiet, and none scrolls sideways on the narrowest phone."""
    complaints: list[str] = []

    def answered(response: Response) -> None:
        if response.status >= 400:
            complaints.append(f"{response.url}: {response.status}")

    page = contexts.open(width=320)
    contexts.hear(page, "response", answered)
    contexts.hear(page, "request", lambda asked: asked.url.startswith((site, "data:")) or complaints.append(asked.url))
    contexts.hear(page, "console", lambda told: told.text == REFUSED or complaints.append(f"{page.url}: {told.text}"))
    contexts.hear(page, "pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    gathered: dict[str, Gathered] = {}
    waiting = [site]
    while waiting:
        address = waiting.pop()
        if address in gathered:
            continue
        page.goto(address, wait_until="domcontentloaded")
        gathered[address] = page.evaluate(WITH_SCRIPTS)
        if (needed := page.evaluate(WIDTH)) > 320:
            complaints.append(f"{address} is {needed} px wide")
        links = {link.replace(SITE_URL, site) for link in gathered[address]["links"] if link}
        waiting.extend(urldefrag(link).url for link in links if urldefrag(link).url in known.ids)
    contexts.clear(site)
    assert known.broken == {}
    assert complaints == []
    leads_to_what_is_known(gathered, site, known)


def test_every_link_leads_somewhere_in_a_browser_without_scripts(contexts: Contexts, site: str, known: Crawled) -> None:
    page = contexts.open(width=DESK)
    page.goto(site)
    gathered: dict[str, Gathered] = page.evaluate(WITHOUT, list(known.ids))
    contexts.clear(site)
    leads_to_what_is_known(gathered, site, known)


def leads_to_what_is_known(gathered: dict[str, Gathered], site: str, known: Crawled) -> None:
    """What the browser makes of all pages leads nowhere else than what stands in them."""
    assert set(gathered) == set(known.ids)
    named = {link.replace(SITE_URL, site) for found in gathered.values() for link in found["links"] if link}
    named = {link for link in named if link.startswith(site)}
    assert {urldefrag(link).url for link in named} <= known.addresses
    targets = [urldefrag(link) for link in named if urldefrag(link).fragment]
    assert targets
    assert [target for target in targets if unquote(target.fragment) not in gathered[target.url]["ids"]] == []


def test_a_missing_page_gets_the_styled_page_for_it(page: Page, site: str) -> None:
    response = page.goto(f"{site}articles/no/such/page.html")
    assert response
    assert response.status == 404
    assert page.locator("h1").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
    page.locator("header a").first.click()
    assert page.url == site


def test_feeds_lead_to_pages(site: str, known: Crawled) -> None:
    atom = ET.fromstring(fetch(f"{site}feed.xml"))
    named = {
        link.get("href", "") for link in atom.findall("{*}entry/{*}link") if link.get("rel") in (None, "alternate")
    }
    listed = {item["url"] for item in json.loads(fetch(f"{site}feed.json"))["items"]}
    assert named == listed != set()
    assert {address.replace(SITE_URL, site) for address in named} <= set(known.ids)


def test_every_hit_of_a_search_leads_to_its_place(browser: Browser, site: str, known: Crawled) -> None:
    page = browser.new_page()
    page.goto(f"{site}search/?q=huawei")
    hits, more = page.locator(".hits .headline a"), page.locator(".more button")
    expect(hits.first).to_be_visible()
    while more.is_visible():
        shown = hits.count()
        more.click()
        expect(hits.nth(shown)).to_be_visible()
    # A hit's address says what to mark, in a query that no page needs.
    found = [urlsplit(link) for link in hits.evaluate_all("links => links.map(link => link.href)")]
    pages = {link: link._replace(query="", fragment="").geturl() for link in found}
    assert set(pages.values()) <= set(known.ids)
    assert {bool(link.fragment) for link in found} == {True, False}
    assert [link for link in found if link.fragment and unquote(link.fragment) not in known.ids[pages[link]]] == []
    hits.first.click()
    # The page takes the words that it has marked out of its address.
    expect(page).to_have_url(found[0]._replace(query="").geturl())
    page.close()


def test_what_search_asks_for_early_is_asked_for_once(contexts: Contexts, site: str) -> None:
    page = contexts.open(width=DESK)
    asked: list[str] = []
    contexts.hear(page, "request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(f"{site}search/?q=japan")
    expect(page.locator(".found li").first).to_be_visible()
    early = page.eval_on_selector_all(
        "link[rel=preload][as=fetch], link[rel=modulepreload]",
        "links => links.map(link => new URL(link.href).pathname)",
    )
    assert early
    assert [asked.count(path) for path in early] == [1] * len(early)
