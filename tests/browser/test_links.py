"""Every link of the sample, served below /repo/, leads to something: page, asset, feed and fragment."""

from __future__ import annotations

import re
import urllib.request
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import unquote, urldefrag, urljoin
from xml.etree import ElementTree as ET

from scripts.sample import SITE_URL

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

ADDRESSES = {"href", "src", "action", "poster", "data"}
OF_TEXT = ("text/", "application/")
OF_NO_TEXT = frozenset({"application/vnd.sqlite3", "application/octet-stream"})  # the database of open data


class Links(HTMLParser):
    """The addresses that a page names, and its ids."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: set[str] = set()
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name == "id" and value:
                self.ids.add(value)
            elif name in ADDRESSES and value is not None:
                self.addresses.add(value)
            elif name == "srcset" and value:
                self.addresses.update(candidate.split()[0] for candidate in value.split(","))
        given = dict(attributes)
        if given.get("http-equiv") == "refresh" and given.get("content"):
            self.addresses.add((given["content"] or "").partition("url=")[2])


def test_every_link_leads_somewhere(served: str, pages: list[str]) -> None:
    found = crawl(served)
    assert found.broken == {}
    # And every page can be come upon, but those for addresses that lead nowhere, and without a connection.
    assert {f"{served}{path}" for path in pages if path not in ("404.html", "offline.html")} <= set(found.ids)


def test_what_machines_read_names_pages_that_exist(served: str) -> None:
    crawled = set(crawl(served).ids)
    site_map = ET.fromstring(fetch(f"{served}sitemap.xml"))
    in_site_map = {node.text or "" for node in site_map.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    feed = ET.fromstring(fetch(f"{served}feed.xml"))
    in_feed = {
        node.get("href", "") for node in feed.findall("{*}entry/{*}link") if node.get("rel") in (None, "alternate")
    }
    for named in (in_site_map, in_feed):
        assert named
        assert {address.replace(SITE_URL, served) for address in named} <= crawled


def test_a_missing_page_is_styled_and_leads_home_at_any_depth(visit: Visit, served: str) -> None:
    for path in ("missing", "articles/missing/", "a/b/c/d.html"):
        page = visit(path, missing=True)
        assert page.locator("h1").is_visible()
        # The style sheets came: the body has the theme's ground, not the browser's.
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
        assert served in page.eval_on_selector_all("main a, header a", "links => links.map(link => link.href)")


class Crawled:
    """What a crawl met: all addresses, the ids of each HTML page, and broken addresses with a page that names them."""

    def __init__(self) -> None:
        self.addresses: set[str] = set()
        self.ids: dict[str, set[str]] = {}
        self.broken: dict[str, str] = {}


def crawl(start: str) -> Crawled:
    """Follows every link of the site at `start`, in pages and style sheets."""
    crawled = Crawled()
    named: dict[str, str] = {}
    waiting = [(start, start)]
    while waiting:
        address, by = waiting.pop()
        if address in crawled.addresses:
            continue
        crawled.addresses.add(address)
        try:
            content_type, text = _get(address)
        except HTTPError as refusal:
            crawled.broken[address] = f"{refusal.code}, named by {by}"
            continue
        links: set[str] = set()
        if content_type == "text/html":
            page = Links(text)
            crawled.ids[address] = page.ids
            links = page.addresses
        elif content_type == "text/css":
            links = set(re.findall(r"""url\(["']?([^"')]+)""", text))
        for link in links:
            target = urljoin(address, link).replace(SITE_URL, start)
            if target.startswith(start):
                named.setdefault(target, address)
                waiting.append((urldefrag(target).url, address))
            elif target.startswith(start.partition("/repo/")[0]):
                crawled.broken[target] = f"outside of the site, named by {address}"
    for target, by in named.items():
        page_address, fragment = urldefrag(target)
        if fragment and unquote(fragment) not in crawled.ids.get(page_address, ()):
            crawled.broken[target] = f"no such id, named by {by}"
    return crawled


def _get(address: str) -> tuple[str, str]:
    with urllib.request.urlopen(address, timeout=10) as response:
        content_type = response.headers.get_content_type()
        is_text = content_type.startswith(OF_TEXT) and content_type not in OF_NO_TEXT
        return content_type, response.read().decode() if is_text else ""


def fetch(address: str) -> str:
    """What is at an address, as text."""
    return _get(address)[1]
