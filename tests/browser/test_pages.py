"""Pages of the sample, in depth all: quiet, within the screen, readable without scripts; and what all pages share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, WIDTH, screen
from tests.depth import in_depth

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.conftest import Visit


SHAPE = """() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang !== '',
    content: document.querySelector('main').getBoundingClientRect().height > 0,
})"""
WHOLE = {"headings": 1, "language": True, "content": True}


def test_every_page_is_whole_and_never_scrolls_sideways_without_scripts(visit: Visit, looked_at: list[str]) -> None:
    """And none fails: `visit` listens for errors, other hosts and violations of the security policy.

    A page is loaded once and then made narrower, which without scripts is the same as to load it anew; in depth, by
    way of the widths between. With them, pages are looked at where axe is run, at all of these (test_accessibility.py).
    """
    widths = (DESK, 768, PHONE, 320) if in_depth() else (DESK, 320)
    page = visit(scripts=False)
    home = page.url
    wide = {}
    for path in looked_at:
        page.goto(f"{home}{path}")
        assert page.evaluate(SHAPE) == WHOLE, path
        for width in widths:
            page.set_viewport_size(screen(width))
            if (needed := page.evaluate(WIDTH)) > width:
                wide[path, width] = needed
        page.set_viewport_size(screen(DESK))
    assert wide == {}


def test_every_page_says_what_it_is(sample_site: Path, pages: list[str]) -> None:
    """Its title is its own."""
    files = [sample_site / (f"{path}index.html" if path == "" or path.endswith("/") else path) for path in pages]
    titles = [re.findall(r"<title>([^<]+)</title>", file.read_text(encoding="utf-8"))[0] for file in files]
    assert len(titles) == len(set(titles))


def test_the_first_stop_of_the_keyboard_skips_to_the_content(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("Tab")
    expect(page.locator("a[href='#main']")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_chosen_appearance_is_kept(visit: Visit, articles: list[str]) -> None:
    page = visit()
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_label("Dark").check()
    dark = page.evaluate(ground)
    assert dark != light
    page.goto(f"{page.url}{articles[0]}")
    assert page.evaluate(ground) == dark
    expect(page.get_by_label("Dark")).to_be_checked()
    page.get_by_label("Automatic").check()
    assert page.evaluate(ground) == light


def test_the_device_chooses_the_appearance_without_scripts(visit: Visit) -> None:
    grounds = {
        visit(dark=dark, scripts=False).evaluate("getComputedStyle(document.body).backgroundColor")
        for dark in (False, True)
    }
    assert len(grounds) == 2


def test_controls_that_need_scripts_are_absent_without_them(visit: Visit) -> None:
    expect(visit(scripts=False).get_by_role("group", name="Appearance")).to_have_count(0)
    expect(visit().get_by_role("group", name="Appearance")).to_be_visible()
    expect(visit("search/", scripts=False).locator(".scripted").first).to_be_hidden()


def test_j_and_k_walk_through_the_stories_of_a_list(visit: Visit) -> None:
    page = visit()
    stories = page.eval_on_selector_all("main .headline a", "links => links.map(link => link.href)")
    for story in stories[:3]:
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.href") == story
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.href") == stories[1]
