"""axe finds no violation, best practices included, on any page of the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.sample import ROOT
from tests.browser.conftest import DESK, PHONE, WIDTH

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# Style sheets would be fetched again for one rule, css-orientation-lock, which is experimental and not among those run.
RUN = """async () => {
    const result = await axe.run(document, {resultTypes: ['violations'], preload: {assets: ['media']}});
    return result.violations.flatMap(({id, nodes}) =>
        nodes.map(node => `${id}: ${node.html}: ${node.failureSummary}`));
}"""
GROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page(visit: Visit, pages: list[str], width: int) -> None:
    """In light and in dark; a page that is open goes from one to the other with its device."""
    page = visit(width=width)
    base = page.url
    violations = {}
    for path in pages:
        page.emulate_media(color_scheme="light")
        page.goto(f"{base}{path}")
        assert page.evaluate(WIDTH) <= width, path
        light = page.evaluate(GROUND)
        if found := violations_of(page):
            violations[path, "light"] = found
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(GROUND) != light, path
        if found := page.evaluate(RUN):
            violations[path, "dark"] = found
    assert violations == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_opens(visit: Visit, articles: list[str], dark: bool) -> None:
    """A note opened in place on a phone, and the help."""
    page = visit(articles[0], width=PHONE, dark=dark)
    page.locator("a.ref").first.click()
    assert violations_of(page) == []
    page.keyboard.press("?")
    page.locator("dialog[open]").wait_for()
    assert violations_of(page) == []


def test_axe_runs(visit: Visit) -> None:
    page = visit()
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')")
    assert any(violation.startswith("button-name:") for violation in violations_of(page))


def violations_of(page: Page) -> list[str]:
    # Evaluated rather than added as a script, which the pages' Content-Security-Policy would rightly refuse.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN)
    return found
