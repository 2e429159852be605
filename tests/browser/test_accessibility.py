"""axe finds no violation, best practices included, in any markup of the sample; in depth, on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.sample import ROOT
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# Style sheets would be fetched again for one rule, css-orientation-lock, which is experimental and not among those run.
RUN = """async only => {
    const result = await axe.run(document, {
        resultTypes: ['violations'],
        preload: {assets: ['media']},
        ...(only && {runOnly: {type: 'tag', values: [only]}}),
    });
    return result.violations.flatMap(({id, nodes}) =>
        nodes.map(node => `${id}: ${node.html}: ${node.failureSummary}`));
}"""
COLOURS = "cat.color"
"""The rules about colours, which are all that differs in the dark."""
PARTS = 2
GROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page(visit: Visit, looked_at: list[str], part: int) -> None:
    """On a phone, then as wide as a desk, in light and in dark: a page that is open goes along with its device."""
    page = visit(width=PHONE)
    base = page.url
    violations = {}
    for path in looked_at[part::PARTS]:
        page.set_viewport_size(screen(PHONE))
        page.emulate_media(color_scheme="light")
        page.goto(f"{base}{path}")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        for width in (PHONE, DESK):
            page.set_viewport_size(screen(width))
            page.emulate_media(color_scheme="light")
            page.evaluate(AFTER_LAYOUT)
            assert page.evaluate(WIDTH) <= width, path
            light = page.evaluate(GROUND)
            violations[path, width, "light"] = page.evaluate(RUN)
            page.emulate_media(color_scheme="dark")
            assert page.evaluate(GROUND) != light, path
            violations[path, width, "dark"] = page.evaluate(RUN, COLOURS)
    assert {where: found for where, found in violations.items() if found} == {}
    assert violations


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
