"""The preview's corner of the page: labels, sheets and their buttons, for eyes, keyboards and fingers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import PHONE
from tests.browser.preview.conftest import BROKEN, ERRORS, NOTES, PANEL, PROBLEMS, YAML, Open
from tests.serving import ready

if TYPE_CHECKING:
    from tests.serving import Serving

FOCUSED = "document.querySelector('digest-preview').shadowRoot.activeElement?.textContent"


def test_a_draft_of_a_page_is_labelled_where_it_stands_and_where_it_is_named(served: Serving, visit: Open) -> None:
    about = (
        "---\ntitle: About\nmenu: true\ndraft: true\n---\nThe [same](/about/), [another](https://example.com/about/).\n"
    )
    served.write("content/pages/about.md", about)
    served.write("content/pages/press/about.md", about.replace("draft: true", "draft: false"))
    served.write("content/static/turn.txt", "with drafts")
    served.caught_up("with drafts")
    page = visit(f"{served.url}about/", quiet=False)
    name = page.locator("digest-preview .name")
    expect(name).to_have_attribute("data-label", "Draft")
    labelled = """() => [...document.querySelectorAll('a')]
        .filter(link => getComputedStyle(link, '::after').content === '"Draft"')
        .map(link => link.getAttribute('href'))"""
    assert page.evaluate(labelled) == ["../about/", "/news/about/"]
    page.goto(served.url)
    expect(name).to_have_attribute("data-label", "")
    assert page.evaluate(labelled) == ["about/"]
    served.write("content/pages/about.md", about.replace("draft: true", "draft: false"))
    expect(page.locator("link[href*='_preview/labels.css?v=']")).to_have_count(1)
    expect(page.locator("link[href*='_preview/labels.css']")).to_have_count(1)
    assert page.evaluate(labelled) == []


def test_one_sheet_is_seen_at_a_time(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/", width=PHONE)
    problems, panel = page.locator(PROBLEMS), page.locator(PANEL)
    page.locator(NOTES).click()
    served.write(YAML, BROKEN)
    expect(problems).to_be_visible()
    expect(panel).to_be_hidden()
    page.keyboard.press("Escape")
    expect(problems).to_be_hidden()
    expect(panel).to_be_visible()
    page.locator(ERRORS).click()
    expect(panel).to_be_hidden()
    page.locator(NOTES).click()
    expect(problems).to_be_hidden()
    expect(panel).to_be_visible()
    # A page that is opened with both shows what is wrong.
    page.reload()
    ready(page)
    expect(problems).to_be_visible()
    expect(panel).to_be_hidden()


def test_the_keyboard_goes_in_and_comes_out(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    served.write(YAML, BROKEN)
    expect(page.locator("digest-preview .unseen")).to_have_text("1 error")
    page.keyboard.press("Escape")
    for sheet, button, name in ((PROBLEMS, ERRORS, "1 error"), (PANEL, NOTES, "Annotations 2/3")):
        expect(page.locator(button)).to_have_text(name)
        page.locator(button).focus()
        page.keyboard.press("Enter")
        expect(page.locator(sheet)).to_be_visible()
        while page.evaluate(FOCUSED) != "Close":
            page.keyboard.press("Tab")
            assert page.evaluate(FOCUSED)  # it is never out in the page
        page.keyboard.press("Escape")
        expect(page.locator(sheet)).to_be_hidden()
        assert page.evaluate(FOCUSED) == name
    # What lies in front of it takes Escape for itself.
    page.locator(ERRORS).click()
    page.evaluate("document.getElementById('help').showModal()")
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()
    expect(page.locator(PROBLEMS)).to_be_visible()


def test_fingers_have_room_and_passages_are_not_covered(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/?mark=ferry", width=PHONE, touch=True)
    served.write(YAML, BROKEN)
    expect(page.locator(PROBLEMS)).to_be_visible()
    expect(page.locator("digest-preview .remedy").first).to_be_visible()  # it is asked for when the problem is shown

    def sizes() -> list[float]:
        buttons = page.locator("digest-preview button:visible")
        return [box["height"] for box in (each.bounding_box() for each in buttons.all()) if box]

    assert min(sizes()) >= 43
    page.locator(NOTES).tap()
    assert min(sizes()) >= 43
    page.locator(f"{PANEL} li button").first.tap()
    assert page.evaluate("CSS.highlights.has('digest-preview')")
    top, sheet = (
        page.evaluate("[...CSS.highlights.get('digest-preview')][0].getBoundingClientRect().bottom"),
        page.locator(PANEL).bounding_box(),
    )
    assert sheet
    assert 0 < top < sheet["y"]
    # At the end of the page nothing of it is below the corner, nor is the theme's own bar.
    page.locator(NOTES).tap()
    page.evaluate("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})")
    corner = page.locator("digest-preview .bar").bounding_box()
    assert corner
    for own in (page.locator(".foot"), page.locator(".marked")):
        box = own.bounding_box()
        assert box
        assert box["y"] + box["height"] <= corner["y"]
