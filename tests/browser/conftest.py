"""The sample digest, built by the real command, served by the real server, seen in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, Route, expect

from scripts.chromium import chromium
from scripts.sample import serve

if TYPE_CHECKING:
    from pathlib import Path

PHONE, DESK = 390, 1440
# On a busy machine a page may take its time.
expect.set_options(timeout=20_000)

Visit = Callable[..., Page]
"""visit(path, width=…, dark=…, scripts=…, missing=…): a page of the sample in a fresh browser context.

In `modules` are scripts to be served instead of those of the site, by their names below `assets/`.
"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def served(sample_site: Path) -> Iterator[str]:
    """The address of the sample digest on this machine."""
    with serve(sample_site) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, served: str) -> Iterator[Visit]:
    """Opens pages; afterwards there must be no error in their console and no request to another host.

    A violation of the Content-Security-Policy is an error in the console, so it is found here too.
    """
    complaints: list[str] = []
    contexts = []

    def open_page(
        path: str = "",
        *,
        width: int = DESK,
        dark: bool = False,
        scripts: bool = True,
        missing: bool = False,
        modules: Mapping[str, str] | None = None,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        contexts.append(context)
        for name, source in (modules or {}).items():
            context.route(f"**/assets/{name}*", serving(source))
        page = context.new_page()

        def heard(message: ConsoleMessage) -> None:
            # The browser tells of a page that is meant to be missing as an error.
            expected = missing and message.location["url"] == f"{served}{path}"
            if message.type in ("error", "warning") and not expected:
                complaints.append(f"{page.url}: {message.text}")

        def asked(request: Request) -> None:
            if not request.url.startswith((served, "data:", "about:")):
                complaints.append(f"{page.url} asked for {request.url}")

        def answered(response: Response) -> None:
            if response.status >= 400 and not (missing and response.url == f"{served}{path}"):
                complaints.append(f"{page.url} met {response.status} for {response.url}")

        page.on("console", heard)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("request", asked)
        page.on("response", answered)
        page.goto(f"{served}{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def serving(module: str) -> Callable[[Route], None]:
    """Answers a request with the text of a module."""
    return lambda route: route.fulfill(body=module, content_type="text/javascript")


@pytest.fixture(scope="session")
def pages(sample_site: Path) -> list[str]:
    """The addresses of all pages of the sample below its base URL, without redirects."""
    found = [
        file.relative_to(sample_site).as_posix().removesuffix("index.html")
        for file in sorted(sample_site.rglob("*.html"))
        if 'http-equiv="refresh"' not in file.read_text(encoding="utf-8")
    ]
    assert {"", "404.html"} < set(found)
    return found


@pytest.fixture(scope="session")
def articles(pages: list[str]) -> list[str]:
    """The addresses of the sample's article pages."""
    found = [page for page in pages if page.startswith("articles/") and page != "articles/"]
    assert len(found) > 5
    return found
