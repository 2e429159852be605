"""The sample digest, built by the real command, served by the real server, seen in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Page,
    Request,
    Response,
    Route,
    ViewportSize,
    expect,
)

from scripts.chromium import chromium
from scripts.sample import serve
from tests.browser.representatives import representatives
from tests.depth import in_depth

if TYPE_CHECKING:
    from pathlib import Path

PHONE, DESK = 390, 1440
WIDTH = "document.scrollingElement.scrollWidth"
# What a script does when the page has another size, it does before the frame after the next.
AFTER_LAYOUT = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# No listener and no element is left, and the address is none of the site's: a link to a place in the page that was here
# loads it anew. Without an icon of its own, the browser would ask for one.
EMPTIED = """() => {
    history.replaceState(null, '', '/left');
    document.open();
    document.write('<link rel="icon" href="data:,">');
    document.close();
}"""
# On a busy machine a page may take its time.
expect.set_options(timeout=20_000)

Visit = Callable[..., Page]
"""visit(path, width=…, dark=…, scripts=…, missing=…): a page of the sample in a browser that remembers nothing.

In `modules` are scripts to be served instead of those of the site, by their names below `assets/`.
"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


class Contexts:
    """Browser contexts, each with a page, used by one test after the other: to begin a context anew takes as long as
    three pages, and to begin a page as long as to load one.

    What a test has left in the storage of its origins and in its page is cleared away; its other pages are closed.
    A page of a site that stays as it is is emptied where it stands: to leave for a blank one takes half as long as to
    load a page.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._known: dict[tuple[bool, bool], BrowserContext] = {}
        self._spare: dict[BrowserContext, Page] = {}
        self._controls: dict[Page, CDPSession] = {}
        self._heard: list[tuple[Page, str, Callable[..., object]]] = []

    def open(
        self, *, width: int, dark: bool = False, scripts: bool = True, touch: bool = False, calm: bool = True
    ) -> Page:
        """A page that has nothing in it yet; where it is `calm`, its reader asks for little motion."""
        if (scripts, touch) not in self._known:
            self._known[scripts, touch] = self._browser.new_context(
                java_script_enabled=scripts, has_touch=touch, service_workers="block"
            )
        context = self._known[scripts, touch]
        page = self._spare.pop(context, None) or context.new_page()
        page.set_viewport_size(screen(width))
        page.emulate_media(
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce" if calm else "no-preference",
            media="null",
            forced_colors="null",
        )
        return page

    def hear(self, page: Page, event: str, listener: Callable[..., object]) -> None:
        """Tells `listener` of each `event` of the page, until it is cleared."""
        page.on(event, listener)  # type: ignore[call-overload]
        self._heard.append((page, event, listener))

    def clear(self, *addresses: str, finished: bool = False) -> None:
        """Leaves or closes all pages; nothing is left of them in the storage of the origins of `addresses`.

        Where these are `finished` sites, no script of theirs waits for news that would lead its page elsewhere.
        """
        for page, event, listener in self._heard:
            page.remove_listener(event, listener)
        self._heard.clear()
        for context in self._known.values():
            first, *others = context.pages or [None]
            if first is None or self._spare.get(context) is first:
                continue
            for page in others:
                page.close()
            _leave(first, EMPTIED if finished and first.url.startswith(addresses) else None)
            if first not in self._controls:
                self._controls[first] = context.new_cdp_session(first)
            control = self._controls[first]
            for address in addresses:
                origin = "{0.scheme}://{0.netloc}".format(urlsplit(address))
                control.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
            self._spare[context] = first


def _leave(page: Page, emptied: str | None) -> None:
    """Nothing is in the page any more, nor does its next document find what this one has kept for it."""
    page.unroute_all()
    if page.url.startswith("http"):
        page.evaluate("() => { sessionStorage.clear(); Storage.prototype.setItem = () => {}; }")
    if emptied:
        page.evaluate(emptied)
    else:
        page.goto("about:blank")
    page.mouse.move(0, 0)  # where a pointer stays, the next document is pointed at


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Contexts:
    return Contexts(browser)


@pytest.fixture(scope="session")
def served(sample_site: Path) -> Iterator[str]:
    """The address of the sample digest on this machine."""
    with serve(sample_site) as address:
        yield address


@pytest.fixture
def visit(contexts: Contexts, served: str) -> Iterator[Visit]:
    """Opens pages; afterwards there must be no error in their console and no request to another host.

    A violation of the Content-Security-Policy is an error in the console, so it is found here too.
    """
    complaints: list[str] = []

    def open_page(
        path: str = "",
        *,
        width: int = DESK,
        dark: bool = False,
        scripts: bool = True,
        missing: bool = False,
        modules: Mapping[str, str] | None = None,
    ) -> Page:
        page = contexts.open(width=width, dark=dark, scripts=scripts)
        for name, source in (modules or {}).items():
            page.route(f"**/assets/{name}*", serving(source))

        def heard(message: ConsoleMessage) -> None:
            # The browser tells of a page that is meant to be missing as an error.
            expected = missing and message.location["url"] == f"{served}{path}"
            expected = expected or message.text == "Service Worker registration blocked by Playwright"
            # Told by the clock, three seconds after the page was loaded, which a busy machine may need. That what is
            # asked for early is used is counted by requests.
            expected = expected or ("was preloaded" in message.text and "within a few seconds" in message.text)
            if message.type in ("error", "warning") and not expected:
                complaints.append(f"{page.url}: {message.text}")

        def asked(request: Request) -> None:
            if not request.url.startswith((served, "data:", "about:")):
                complaints.append(f"{page.url} asked for {request.url}")

        def answered(response: Response) -> None:
            if response.status >= 400 and not (missing and response.url == f"{served}{path}"):
                complaints.append(f"{page.url} met {response.status} for {response.url}")

        contexts.hear(page, "console", heard)
        contexts.hear(page, "pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        contexts.hear(page, "request", asked)
        contexts.hear(page, "response", answered)
        page.goto(f"{served}{path}")
        return page

    yield open_page
    contexts.clear(served, finished=True)
    assert complaints == []


def screen(width: int) -> ViewportSize:
    """A screen of that width."""
    return {"width": width, "height": 900}


def serving(module: str) -> Callable[[Route], None]:
    """Answers a request with the text of a module."""
    return lambda route: route.fulfill(body=module, content_type="text/javascript")


@pytest.fixture(scope="session")
def pages(sample_site: Path) -> list[str]:
    """The addresses of all pages of the sample below its base URL, without redirects."""
    found = [
        file.relative_to(sample_site).as_posix().removesuffix("index.html")
        for file in sorted(sample_site.rglob("*.html"))
        if "http-equiv=refresh" not in file.read_text(encoding="utf-8")
    ]
    assert {"", "404.html"} < set(found)
    return found


@pytest.fixture(scope="session")
def looked_at(sample_site: Path, pages: list[str]) -> list[str]:
    """The addresses of pages to be looked at one by one: few that have all markup between them, in depth all pages."""
    if in_depth():
        return pages
    few = representatives({path: (sample_site / page_file(path)).read_text(encoding="utf-8") for path in pages})
    assert len(few) > 10
    return few


def page_file(path: str) -> str:
    """Where the page at an address below the base URL lies in the site's folder."""
    return f"{path}index.html" if path == "" or path.endswith("/") else path


@pytest.fixture(scope="session")
def articles(pages: list[str]) -> list[str]:
    """The addresses of the sample's article pages."""
    found = [page for page in pages if page.startswith("articles/") and page != "articles/"]
    assert len(found) > 5
    return found
