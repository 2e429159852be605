"""axe finds no violation, best practices included, in any markup of the sample; in depth, on any page.

What every page is loaded for with its scripts, is looked at here as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.sample import ROOT
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen
from tests.browser.test_article import SCHEMES
from tests.browser.test_pages import SHAPE, WHOLE
from tests.depth import in_depth

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# Style sheets would be fetched again for one rule, css-orientation-lock, which is experimental and not among those run.
RUN = """async ({only, within} = {}) => {
    const result = await axe.run(within || document, {
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


WIDTHS = (PHONE, 320, 768, DESK)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page(visit: Visit, looked_at: list[str], part: int) -> None:
    """On a phone and as wide as a desk, in light and in dark: a page that is open goes along with its device.

    Pages take turns: at one width everything is looked at in light, at the other one colours in the dark; in depth,
    both at both. Meanwhile no page scrolls sideways, whatever its width, none fails (`visit` listens for errors, other
    hosts and violations of the security policy), and each is whole.
    """
    page = visit(width=PHONE)
    base = page.url
    violations = {}
    for turn, path in enumerate(looked_at[part::PARTS]):
        widths = WIDTHS[:: -1 if turn % 2 else 1]
        page.set_viewport_size(screen(widths[0]))
        page.emulate_media(color_scheme="light")
        page.goto(f"{base}{path}")
        assert page.evaluate(SHAPE) == WHOLE, path
        page.evaluate(AXE.read_text(encoding="utf-8"))
        for width in widths:
            page.set_viewport_size(screen(width))
            page.emulate_media(color_scheme="light")
            page.evaluate(AFTER_LAYOUT)
            assert page.evaluate(WIDTH) <= width, (path, width)
            if width == widths[0] or (in_depth() and width == widths[-1]):
                violations[path, width, "light"] = page.evaluate(RUN, {})
            if width == widths[-1] or (in_depth() and width == widths[0]):
                light = page.evaluate(GROUND)
                page.emulate_media(color_scheme="dark")
                assert page.evaluate(GROUND) != light, path
                violations[path, width, "dark"] = page.evaluate(RUN, {"only": COLOURS})
    assert {where: found for where, found in violations.items() if found} == {}
    assert violations


def test_what_opens(visit: Visit, articles: list[str]) -> None:
    """A note opened in place on a phone, and the help; in light and in dark."""
    page = visit(articles[0], width=PHONE)
    page.locator("a.ref").first.click()
    assert violations_of_both(page) == []
    page.keyboard.press("?")
    page.locator("dialog[open]").wait_for()
    assert violations_of_both(page) == []


def test_axe_runs(visit: Visit) -> None:
    page = visit()
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')")
    assert any(violation.startswith("button-name:") for violation in violations_of(page))


def violations_of(page: Page, within: str | None = None) -> list[str]:
    """What is wrong with the page as it stands; with what is `within` the elements of a selector alone, where the rest
    of it was looked at before: that takes a third of the time."""
    if not page.evaluate("'axe' in window"):
        # Evaluated rather than added as a script, which the pages' Content-Security-Policy would rightly refuse.
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN, {"within": within})
    return found


def violations_of_both(page: Page) -> list[str]:
    """In light and in dark."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += violations_of(page)
    return found
