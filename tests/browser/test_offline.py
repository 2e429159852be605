"""Reading without a connection: what is kept, that the new is shown at once, and that nothing outlives its time."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import Outputs, application, guarded
from digest.preview.local_server.sockets import listen, served
from scripts.sample import HOST, ROOT
from tests.digests import ARTICLE, SIDECAR, SOUND

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Browser, BrowserContext, Page

SITE_URL = "https://digest.example/news/"
PIER, FERRY = "content/articles/pier.md", "content/articles/ferry.md"
SETTINGS = SOUND["content/site.yaml"].replace("https://example.org/news/", SITE_URL)
FILES = {
    **SOUND,
    "content/site.yaml": SETTINGS,
    PIER: ARTICLE.replace("night ferry stays", "pier is busier"),
    "content/articles/pier.yaml": SIDECAR.replace("The night", "All night"),
    "content/articles/old.md": ARTICLE.replace("night ferry stays", "old story").replace("2026-01-15", "2025-06-15"),
    "content/articles/old.yaml": SIDECAR,
}
KEPT = """async () => {
    const found = [];
    for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
}"""


def site(changes: Mapping[str, str] | None = None, now: dt.datetime | None = None) -> dict[str, bytes]:
    """The site of the digest with `changes`, built as of `now`."""
    files = {path: text.encode() for path, text in {**FILES, **(changes or {})}.items()}
    sources = Sources(files, source_files.read(ROOT).templates)
    made = build(sources, Options(), now or dt.datetime(2026, 2, 1, tzinfo=dt.UTC))
    assert made.problems == ()
    return {path: bytes(body) for path, body in made.outputs.items()}


class Host:
    """A host that serves sites, one after the other, at one address, and cannot be reached in between."""

    def __init__(self) -> None:
        with listen(HOST, 0) as waiting:
            self._port = waiting.getsockname()[1]
        self.address = f"http://{HOST}:{self._port}/news/"

    @contextmanager
    def online(self, site: Mapping[str, bytes]) -> Iterator[None]:
        published = Outputs(site, SITE_URL)
        with served(guarded(application(published), hosts_for(HOST)), listen(HOST, self._port)):
            yield


@pytest.fixture
def reader(browser: Browser) -> BrowserContext:
    """Who reads, with workers. It closes with the browser, since a context whose worker is busy may never do so."""
    return browser.new_context(service_workers="allow")


def when(page: Page, condition: str) -> None:
    """Waits until the `condition` holds, in which `kept` are the paths of what is kept."""
    page.evaluate(
        f"""async () => {{
            for (let times = 0; times < 400; times += 1) {{
                const kept = await ({KEPT})();
                if ({condition}) return;
                await new Promise((done) => setTimeout(done, 50));
            }}
            throw new Error("kept are " + await ({KEPT})());
        }}"""
    )


def shows(page: Page, address: str, heading: str) -> None:
    page.goto(address)
    expect(page.locator("h1")).to_have_text(heading)


def test_the_latest_edition_is_read_offline_and_nothing_outlives_its_time(reader: BrowserContext) -> None:
    host, page, first = Host(), reader.new_page(), site()
    articles = f"{host.address}articles/"
    with host.online(first):
        page.goto(host.address)
        count = first["sw.js"].count(b'\n  ["')
        when(page, f"kept.length === {count} && navigator.serviceWorker.controller")
        # Of pages that nobody has asked for, those of the latest edition are there, and no others.
        kept = page.evaluate(KEPT)
        assert {"/news/", "/news/editions/2026-w03/", "/news/articles/pier/", "/news/articles/ferry/"} < set(kept)
        assert "/news/articles/old/" not in kept

    shows(page, f"{articles}pier/", "The pier is busier")
    expect(page.locator("mark.passage").first).to_be_visible()
    shows(page, f"{articles}old/", "This page is not kept here")
    page.get_by_role("link", name="The pier is busier").click()
    expect(page.locator("h1")).to_have_text("The pier is busier")
    page.goto(f"{host.address}search/?q=busier")
    expect(page.locator("main").get_by_role("link", name="The pier is busier").first).to_be_visible()

    # One article is taken down, another has a new headline.
    draft = FILES[PIER].replace("\n---\nThe", "\ndraft: true\n---\nThe")
    second = site({PIER: draft, FERRY: ARTICLE.replace("ferry stays", "ferry goes")})
    with host.online(second):
        shows(page, f"{articles}ferry/", "The night ferry goes")
        when(page, "!kept.includes('/news/articles/pier/') && kept.includes('/news/articles/ferry/')")
        count = second["sw.js"].count(b'\n  ["')
        when(page, f"kept.length === {count}")
    shows(page, f"{articles}pier/", "This page is not kept here")
    expect(page.get_by_text("pier")).to_have_count(0)
    shows(page, f"{articles}ferry/", "The night ferry goes")

    # Reading offline is switched off.
    with host.online(site({"content/site.yaml": f"{SETTINGS}offline: false\n"})):
        page.goto(host.address)
        when(page, "kept.length === 0 && !(await navigator.serviceWorker.getRegistration())")


def test_a_page_that_is_gone_goes_before_the_list_is_new(reader: BrowserContext) -> None:
    """As where a host serves the old worker for a while: what it answers of the article counts."""
    host, page, first = Host(), reader.new_page(), site()
    with host.online(first):
        page.goto(host.address)
        when(page, "kept.includes('/news/articles/pier/') && navigator.serviceWorker.controller")
    without = {path: body for path, body in first.items() if path != "articles/pier/index.html"}
    with host.online(without):
        shows(page, f"{host.address}articles/pier/", "There is no such page")
        when(page, "!kept.includes('/news/articles/pier/')")
    shows(page, f"{host.address}articles/pier/", "This page is not kept here")


def test_what_expires_is_not_shown_offline_after_that(reader: BrowserContext) -> None:
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    expiring = FILES[PIER].replace(
        "\n---\nThe", f"\nexcerpt_limit: 99\nexpires: {soon:%Y-%m-%dT%H:%M:%S+00:00}\n---\nThe"
    )
    host, page = Host(), reader.new_page()
    with host.online(site({PIER: expiring}, dt.datetime.now(dt.UTC))):
        page.goto(host.address)
        when(page, "kept.includes('/news/articles/pier/') && navigator.serviceWorker.controller")
    shows(page, f"{host.address}articles/pier/", "The pier is busier")
    (worker,) = reader.service_workers
    worker.evaluate("() => { const now = Date.now(); Date.now = () => now + 2 * 86_400_000; }")
    shows(page, f"{host.address}articles/pier/", "This page is not kept here")
    shows(page, f"{host.address}articles/ferry/", "The night ferry stays")
    when(page, "!kept.includes('/news/articles/pier/')")
