"""The editor's desk in a browser: annotated, changed and decided on by mouse, finger and keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.preview.conftest import MD, NOTES, PANEL, YAML, Open, stayed
from tests.browser.test_accessibility import violations_of
from tests.digests import ARTICLE, SIDECAR, SOUND, lay
from tests.kept import with_theme_compiled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.browser.preview.conftest import Lasting
    from tests.serving import Serving

DRAFT = ARTICLE.replace("---\nThe ferry", "draft: true\n---\nThe ferry") + (
    "\nThe harbour board spent £2.4 million on the quay in 2025. Some 310 workers built the quay, the board said.\n\n"
    "“Nobody had asked the pilots before the work began,” said Vera Lund, who chairs their union.\n"
)
MORE = (("Cost", "€310,000 a year"), ("Share", "about 40%"))
SELECT = """text => {
    for (const story of document.querySelectorAll('.story')) {
        const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(text);
            if (at < 0) continue;
            walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
            getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
        }
    }
}"""
PREVIEW = "digest-preview"
"""What the desk adds to a page, which is looked at as a whole elsewhere (test_preview.py)."""
SHEET, CARD, TOAST = "digest-preview .desk", "digest-preview .proposals", "digest-preview .toast"


def select(page: Page, text: str) -> Locator:
    """Selects `text` in the story; gives the bar of what can be made of it."""
    page.evaluate(SELECT, text)
    bar = page.get_by_role("toolbar", name="Annotate the selection")
    expect(bar).to_be_visible()
    return bar


def select_by_finger(page: Page, text: str) -> Locator:
    """The same while a finger rests on the text, as when it selects: without a screen, none selects by itself."""
    session = page.context.new_cdp_session(page)
    page.evaluate(SELECT, text)
    place = page.evaluate("getSelection().getRangeAt(0).getBoundingClientRect().toJSON()")
    page.evaluate("getSelection().removeAllRanges()")
    finger = {"x": place["x"] + place["width"] / 2, "y": place["y"] + place["height"] / 2}
    session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [finger]})
    bar = select(page, text)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()
    # Below what is selected, and clear of the handles by which it is widened: a phone's own menu is above.
    box = bar.bounding_box()
    assert box
    assert box["y"] >= place["y"] + place["height"]
    assert page.evaluate("String(getSelection())") == text
    return bar


def read(served: Serving, path: str) -> str:
    return (served.folder / path).read_bytes().decode()


@pytest.mark.parametrize(("width", "dark"), [(DESK, False), (PHONE, True)])
def test_an_amount_is_selected_mended_saved_and_undone(
    lasting: Lasting, visit: Open, width: int, *, dark: bool
) -> None:
    served = lasting.begin(SOUND)
    page = visit(f"{served.url}articles/ferry/", width=width, dark=dark, touch=width == PHONE, quiet=False)
    bar = select_by_finger(page, "310,000") if width == PHONE else select(page, "310,000")
    assert violations_of(page, within=PREVIEW) == []
    button = bar.get_by_role("button", name="Figure")
    button.tap() if width == PHONE else button.click()
    sheet = page.locator(SHEET)
    expect(sheet).to_be_visible()
    expect(sheet.get_by_label("Value")).to_have_value("€310,000 a year")
    sheet.get_by_label("Label").fill("Cost of the crossings")
    # An amount that is cut short is told as it is typed, with all of it on a click.
    sheet.get_by_label("Value").fill("€310,000")
    sheet.get_by_label("Its words").fill("€310,000")
    whole = sheet.get_by_role("button", name="Take “€310,000 a year”")
    whole.click()
    expect(whole).to_have_count(0)
    expect(sheet.get_by_label("Its words")).to_have_value("€310,000 a year")
    expect(sheet).to_have_attribute("data-state", "sound")
    assert violations_of(page, within=PREVIEW) == []
    # It grows with the fields that are shown, and stays within the page.
    sheet.get_by_text("More fields").click()
    expect(sheet.get_by_label("Measure")).to_be_visible()
    expect(sheet.get_by_role("button", name="Save", exact=True)).to_be_in_viewport(ratio=1)
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#at-figure-cost-of-the-crossings")).to_have_text("€310,000 a year")
    assert "  - label: Cost of the crossings\n    value: €310,000 a year\n    at: €310,000 a year\n" in read(
        served, YAML
    )
    assert stayed(page)
    expect(sheet).to_be_hidden()  # the page may be patched first: in a form, the key is its fields'
    page.keyboard.press("Control+z")
    expect(page.locator("#at-figure-cost-of-the-crossings")).to_have_count(0)
    assert read(served, YAML) == SIDECAR


def test_the_keyboard_alone_changes_all_that_there_is(lasting: Lasting, visit: Open) -> None:
    served = lasting.begin(SOUND)
    page = visit(f"{served.url}articles/ferry/")
    page.locator(NOTES).focus()
    page.keyboard.press("Enter")
    page.locator(PANEL).get_by_role("button", name="Edit Passengers after dark").focus()
    page.keyboard.press("Enter")
    label = page.locator(SHEET).get_by_label("Label")
    expect(label).to_be_focused()
    label.fill("Night passengers")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Night passengers").first).to_be_visible()
    assert read(served, YAML) == SIDECAR.replace("label: Passengers after dark", "label: Night passengers")
    # An annotation whose passage is typed: the rest is filled in from it.
    page.locator(PANEL).get_by_role("button", name="Add", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("toolbar", name="What is to be annotated").get_by_role("button").first).to_be_focused()
    page.keyboard.press("Enter")
    exact = page.locator(SHEET).get_by_label("Its words")
    expect(exact).to_be_visible()
    exact.fill("310,000")
    page.keyboard.press("Tab")
    expect(exact).to_have_value("€310,000 a year")
    expect(page.locator(SHEET).get_by_label("Value")).to_have_value("€310,000 a year")
    page.locator(SHEET).get_by_label("Label").fill("Cost of the crossings")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#at-figure-cost-of-the-crossings")).to_be_visible()
    expect(page.locator(SHEET)).to_be_hidden()
    page.keyboard.press("Control+z")
    expect(page.locator("#at-figure-cost-of-the-crossings")).to_have_count(0)
    # What belongs to the article as a whole; a person that site.yaml lacks is listed there on a click.
    page.locator(PANEL).get_by_role("button", name="Title, summary").focus()
    page.keyboard.press("Enter")
    sheet = page.locator(SHEET)
    # Keys that are the page's shortcuts elsewhere are letters here.
    sheet.get_by_label("Why").press_sequentially("Ask: is the jetty/bridge shut?")
    sheet.get_by_label("Title").first.fill("The night ferry is kept")
    expect(sheet.locator(".share")).to_contain_text("100%")
    page.keyboard.press("Control+Enter")
    expect(page.locator("h1")).to_have_text("The night ferry is kept")
    assert "why: 'Ask: is the jetty/bridge shut?'\n" in read(served, YAML)
    assert read(served, MD) == ARTICLE.replace("The night ferry stays", "The night ferry is kept")
    served.settled()
    page.locator(PANEL).get_by_role("button", name="Delete The timetable").press("Enter")
    expect(page.locator(TOAST)).to_contain_text("The timetable is taken away.")
    assert read(served, YAML).endswith("links: []\n")
    # A page that is changed on the disk meanwhile is not overwritten.
    page.locator(PANEL).get_by_role("button", name="Edit Night passengers").click()
    expect(sheet).to_have_attribute("data-state", "sound")
    theirs = read(served, YAML).replace("period: 2025", "period: 2024")
    served.write(YAML, theirs)
    sheet.get_by_label("Label").fill("Passengers of the night")
    sheet.get_by_role("button", name="Save").click()
    expect(sheet.get_by_role("alert")).to_contain_text("was changed on the disk meanwhile")
    assert read(served, YAML) == theirs
    # Both are shown, field by field: what only one has changed is chosen for them.
    sheet.get_by_role("button", name="Save what is chosen").click()
    expect(sheet).to_have_count(0)
    assert read(served, YAML) == theirs.replace("label: Night passengers", "label: Passengers of the night")


def test_what_was_typed_is_kept_and_compared(lasting: Lasting, visit: Open) -> None:
    served = lasting.begin(SOUND)
    page = visit(f"{served.url}articles/ferry/")
    page.locator(NOTES).click()
    edit = page.locator(PANEL).get_by_role("button", name="Edit Passengers after dark")
    sheet, toast = page.locator(SHEET), page.locator(TOAST)
    edit.click()
    sheet.get_by_label("Label").fill("Night passengers")
    page.keyboard.press("Escape")
    # A closed form gives back what was typed: by the button at once, after the page was loaded anew, too.
    expect(toast).to_contain_text("What you typed is kept.")
    toast.get_by_role("button", name="Go on").click()
    expect(sheet.get_by_label("Label")).to_have_value("Night passengers")
    page.keyboard.press("Escape")
    expect(edit).to_be_focused()
    page.reload()
    edit.click()
    expect(sheet.get_by_label("Label")).to_have_value("Night passengers")
    sheet.get_by_role("button", name="Start anew").click()
    expect(sheet.get_by_label("Label")).to_have_value("Passengers after dark")
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    # What somebody else has written since stands beside it.
    edit.click()
    sheet.get_by_label("Label").fill("Night passengers")
    sheet.get_by_label("Period").fill("2026")
    page.keyboard.press("Escape")
    theirs = SIDECAR.replace("label: Passengers after dark", "label: Passengers at night")
    served.write(YAML, theirs)
    page.locator(PANEL).get_by_role("button", name="Edit Passengers at night").click()
    expect(sheet.get_by_role("alert")).to_contain_text("changed since you typed this")
    expect(sheet.get_by_role("group", name="Label").get_by_role("radio")).to_have_count(2)
    assert violations_of(page, within=PREVIEW) == []
    sheet.get_by_role("group", name="Label").get_by_role("radio", name="In the file now Passengers at night").check()
    sheet.get_by_role("button", name="Back to the form").click()
    expect(sheet.get_by_label("Label")).to_have_value("Passengers at night")
    expect(sheet.get_by_label("Period")).to_have_value("2026")
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(toast).to_contain_text("Figure saved.")
    assert read(served, YAML) == theirs.replace("period: 2025", "period: 2026")
    # What is gone meanwhile is saved as a new one, where somebody wants that.
    page.locator(PANEL).get_by_role("button", name="Edit The timetable").click()
    sheet.get_by_label("Title").fill("The timetable of the ferry")
    served.write(YAML, read(served, YAML).split("links:")[0])
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(sheet.get_by_role("alert")).to_contain_text("not in it any more")
    sheet.get_by_role("button", name="Save yours as a new one").click()
    expect(sheet).to_have_count(0)
    assert "title: The timetable of the ferry\n" in read(served, YAML)


def test_proposals_are_decided_on_by_keys(lasting: Lasting, visit: Open) -> None:
    standing = SIDECAR.replace("    by: Ada Brook\n", "    by: Ada Brook\n    proposed: true\n")
    served = lasting.begin({**SOUND, MD: DRAFT, YAML: standing})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    expect(page.locator(NOTES)).to_have_text("Annotations 2, 1 proposed")
    page.locator(NOTES).click()
    page.locator(PANEL).get_by_role("button", name="Proposals (1)").click()
    card = page.locator(CARD)
    title = card.get_by_role("heading")
    expect(title).to_contain_text("Proposal 1 of")
    # What stands in the sidecar is taken where it stands.
    expect(card.locator(".proposal")).to_contain_text("Passengers after dark")
    page.keyboard.press("a")
    expect(page.locator(NOTES)).to_have_text("Annotations 3")
    assert read(served, YAML) == SIDECAR
    assert violations_of(page, within=PREVIEW) == []
    # What is decided on is gone from the list: one taken, one left out, one changed.
    shown = card.locator(".proposal")
    first = shown.inner_text()
    page.keyboard.press("a")
    expect(page.locator(TOAST)).to_contain_text("Taken.")
    expect(shown).not_to_have_text(first, use_inner_text=True)
    page.keyboard.press("x")
    expect(page.locator(TOAST)).to_contain_text("Left out.")
    assert "left_out:" in read(served, YAML)
    page.keyboard.press("e")
    expect(page.locator(SHEET)).to_be_visible()
    page.keyboard.press("Escape")
    before = read(served, YAML)
    card.get_by_label("Decide by the keys").uncheck()
    page.keyboard.press("x")
    page.keyboard.press("a")
    card.get_by_role("button", name="Next").click()
    assert read(served, YAML) == before


def test_a_form_has_the_keyboard_while_it_is_open(lasting: Lasting, visit: Open) -> None:
    served = lasting.begin({**SOUND, MD: DRAFT})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    page.locator(NOTES).click()
    panel, sheet = page.locator(PANEL), page.locator(SHEET)
    panel.get_by_role("button", name="Proposals").click()
    expect(page.locator(CARD).get_by_role("heading")).to_contain_text("Proposal 1 of")
    panel.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("toolbar").get_by_role("button", name="Quotation").click()
    # What is filled in leaves the keyboard where it is, and a letter beside a field decides on nothing.
    sheet.locator("[data-key=text] textarea").fill("Nobody had asked the pilots")
    page.keyboard.press("Tab")
    speaker = sheet.get_by_label("Speaker").first
    expect(speaker).to_have_value("Vera Lund")
    expect(speaker).to_be_focused()
    speaker.fill("Max Axel")
    sheet.get_by_role("button", name="Add “Max Axel” to site.yaml").press("Enter")
    expect(speaker).to_be_focused()
    sheet.locator(".help").first.click()
    for key in "aexn":
        page.keyboard.press(key)
    expect(sheet).to_have_attribute("data-state", "sound")
    assert read(served, YAML) == SIDECAR
    # The tabulator goes around in it; F6 leads to the page and back; it gives the keyboard back where it was opened.
    inside = "() => document.querySelector('digest-preview').shadowRoot.activeElement?.closest('.desk') != null"
    sheet.get_by_role("button", name="Close").focus()
    page.keyboard.press("Shift+Tab")
    expect(sheet.get_by_role("button", name="Save")).to_be_focused()
    page.keyboard.press("Tab")
    expect(sheet.get_by_role("button", name="Close")).to_be_focused()
    for is_inside in (False, True):
        page.keyboard.press("F6")
        assert page.evaluate(inside) is is_inside
    # Saving by the keyboard works from wherever it is.
    page.evaluate("() => document.querySelector('digest-preview').shadowRoot.activeElement?.blur()")
    page.keyboard.press("Control+Enter")
    expect(sheet).to_have_count(0)
    assert "speaker: Max Axel\n" in read(served, YAML)
    assert "left_out" not in read(served, YAML)


def test_entries_move_and_problems_are_mended(lasting: Lasting, visit: Open) -> None:
    three = SIDECAR.replace("quotes:", "".join(f"  - label: {label}\n    at: {at}\n" for label, at in MORE) + "quotes:")
    served = lasting.begin({**SOUND, YAML: three})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    page.locator(NOTES).click()
    panel, toast = page.locator(PANEL), page.locator(TOAST)
    titles = panel.locator(".title")
    # By one place, and again: the keyboard stays with what moves.
    panel.get_by_role("button", name="Move Cost down").focus()
    page.keyboard.press("Enter")
    expect(toast).to_contain_text("Cost: place 3 of 3.")
    expect(titles).to_contain_text(["Passengers after dark", "Share", "Cost"])
    panel.get_by_role("button", name="Move Cost up").click()
    expect(titles).to_contain_text(["Passengers after dark", "Cost", "Share"])
    # To any place, which is chosen in the list.
    panel.get_by_role("button", name="Move Share to another place").focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("button", name="Leave Share where it is")).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel.get_by_role("button", name="Move Share to another place")).to_be_focused()
    page.keyboard.press("Enter")
    panel.get_by_role("button", name="Put Share before Passengers after dark").click()
    expect(titles).to_contain_text(["Share", "Passengers after dark", "Cost"])
    assert violations_of(page, within=PREVIEW) == []
    # The next is undone once the last one stands: what is said of both is the same.
    for before in (
        ["Passengers after dark", "Cost", "Share"],
        ["Passengers after dark", "Share", "Cost"],
        ["Passengers after dark", "Cost", "Share"],
    ):
        page.keyboard.press("Control+z")
        expect(titles).to_contain_text(before)
        expect(toast).to_contain_text("Undone")
    # A problem with one sure remedy: the patch is looked at, then written.
    broken = three.replace("at: after dark", "at: after the dark")
    served.write(YAML, broken)
    page.get_by_role("button", name="Mend: take the nearest passage").click()
    expect(page.get_by_text("+    at: after dark")).to_be_visible()
    assert read(served, YAML) == broken
    page.keyboard.press("Enter")
    expect(toast).to_contain_text("is mended")
    assert read(served, YAML) == three
    # What site.yaml has of a person is changed on their page.
    page.goto(f"{served.url}people/ada-brook/")
    page.get_by_role("button", name="Edit what site.yaml has of this").click()
    page.locator(SHEET).get_by_label("Role").fill("skipper")
    page.keyboard.press("Control+Enter")
    expect(page.locator("main")).to_contain_text("skipper")
    assert "{name: Ada Brook, role: skipper}" in read(served, "content/site.yaml")


def test_a_button_that_is_pressed_stays_until_it_is_let_go(lasting: Lasting, visit: Open) -> None:
    """What is saved meanwhile draws the list again: a click would be lost whose button is another when it ends."""
    two, three = (
        SIDECAR.replace("quotes:", "".join(f"  - label: {label}\n    at: {at}\n" for label, at in more) + "quotes:")
        for more in (MORE[:1], MORE)
    )
    served = lasting.begin({**SOUND, YAML: two})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    page.locator(NOTES).click()
    panel = page.locator(PANEL)
    counted = page.locator(NOTES).inner_text()
    pressed = panel.get_by_role("button", name="Move Cost up").element_handle()
    pressed.hover()
    page.mouse.down()
    served.write(YAML, three)
    expect(page.locator(NOTES)).not_to_have_text(counted)
    assert pressed.evaluate("button => button.isConnected")
    page.mouse.up()
    expect(panel.locator(".title")).to_contain_text(["Cost", "Passengers after dark", "Share"])


def test_a_selection_of_other_than_the_text_offers_what_can_be_done(lasting: Lasting, visit: Open) -> None:
    noted = f"{ARTICLE}\nIt has a bell[^1].\n\n![A bell](/bell.svg)\n\n[^1]: Of brass.\n"
    bell = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'
    served = lasting.begin({**SOUND, MD: noted, "content/static/bell.svg": bell})
    page = visit(f"{served.url}articles/ferry/")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('main article'))")
    expect(page.get_by_role("toolbar", name="Annotate the selection")).to_contain_text("goes beyond it")
    # Over two paragraphs nothing is offered: the bar says why. Of a title, what a title can have.
    bar = page.get_by_role("toolbar", name="Annotate the selection")
    page.evaluate("""() => {
        const [first, second] = document.querySelectorAll('.story .text p');
        getSelection().setBaseAndExtent(first.firstChild, 4, second.lastChild, 3);
    }""")
    expect(bar).to_contain_text("more than one paragraph")
    expect(bar.get_by_role("button")).to_have_count(0)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    expect(bar).to_contain_text("an amount can be annotated, and none is selected")
    for element, said in ((".story .text sup.footnote", "mark of a note"), (".story .text p:has(img)", "picture")):
        page.evaluate("css => getSelection().selectAllChildren(document.querySelector(css))", element)
        expect(bar).to_contain_text(said)
        expect(bar.get_by_role("button")).to_have_count(0)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.notes li'))")
    bar = page.get_by_role("toolbar", name="Annotate the selection")
    bar.get_by_role("button", name="Edit").click()
    expect(page.locator(SHEET)).to_be_visible()
    page.keyboard.press("Escape")
    # Inside a mark, its annotation is offered beside what can be made; a bar that was closed comes back by its key.
    bar = select(page, "would rather wait")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    expect(bar).to_be_hidden()
    page.keyboard.press("Control+Enter")
    expect(bar.get_by_role("button", name="Edit")).to_be_focused()
    # However fast: the next key may come before the browser has taken the focus from what was closed.
    page.evaluate("""() => {
        const press = (key, ctrlKey) => document.dispatchEvent(new KeyboardEvent('keydown', {key, ctrlKey}));
        press('Escape', false);
        press('Enter', true);
    }""")
    expect(bar.get_by_role("button", name="Edit")).to_be_focused()
    expect(bar.get_by_role("button")).to_have_text(["Edit", "Delete", "Figure", "Quotation", "Link", "Explanation"])
    bar.get_by_role("button", name="Edit").click()
    expect(page.locator(SHEET).get_by_label("Speaker").first).to_have_value("Ada Brook")
    page.keyboard.press("Escape")
    expect(page.locator(".story p", has_text="would rather wait")).to_be_focused()


def test_what_a_page_does_not_show_can_be_annotated_by_its_editor(lasting: Lasting, visit: Open) -> None:
    """The share that would be published is told as it grows."""
    excerpt = ARTICLE.replace("---\nThe ferry", "publish: excerpt\nexcerpt_limit: 100\n---\nThe ferry")
    served = lasting.begin({**SOUND, MD: excerpt})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    expect(page.get_by_text("310,000")).to_have_count(0)
    page.locator(NOTES).click()
    page.locator(PANEL).get_by_role("button", name="Whole text").click()
    expect(page.get_by_role("heading", name="The whole text")).to_be_focused()
    select(page, "310,000 a year").get_by_role("button", name="Figure").click()
    sheet = page.locator(SHEET)
    sheet.get_by_label("Label").fill("Cost of the crossings")
    expect(sheet.locator(".share")).to_contain_text("as an excerpt: 100%")
    assert violations_of(page, within=PREVIEW) == []
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#at-figure-cost-of-the-crossings")).to_have_text("€310,000 a year")
    # Something new, from any page: what is asked for depends on what it is.
    page.get_by_role("button", name="New article, edition").click()
    page.get_by_role("button", name="Page", exact=True).click()
    sheet.get_by_label("Title").fill("About the harbour")
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/about-the-harbour/")
    expect(page.locator("h1")).to_have_text("About the harbour")


@pytest.mark.parametrize(("width", "dark"), [(DESK, True), (PHONE, False)])
def test_an_article_that_never_held_is_mended_on_its_page(
    lasting: Lasting, visit: Open, width: int, *, dark: bool
) -> None:
    name = f"content/articles/never-held-{width}"
    broken = ARTICLE.replace("title: The night ferry", "title: At night: the ferry")
    sidecar = SIDECAR.replace("at: after dark", "at: after the dark").replace("label: Passengers", "labl: Passengers")
    served = lasting.begin({**SOUND, f"{name}.md": broken, f"{name}.yaml": sidecar})
    page = visit(served.url, width=width, dark=dark, touch=width == PHONE)
    page.get_by_role("link", name="Show the page").first.click()
    page.wait_for_url(f"**/never-held-{width}/")
    expect(page.locator(".story")).to_contain_text("over 12,400 passengers")
    page.evaluate("window.stayed = true")
    for mends in ("put quotation marks", "take the nearest passage"):
        page.get_by_role("button", name=f"Mend: {mends}").click()
        page.get_by_role("button", name="Write it").click()
        expect(page.get_by_role("button", name=f"Mend: {mends}")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("At night: the ferry stays")
    page.locator(NOTES).click()
    page.locator(PANEL).get_by_role("button", name="Edit Passengers after dark").click()
    page.locator(SHEET).get_by_label("Label").fill("Passengers after dark")
    assert violations_of(page, within=PREVIEW) == []
    page.keyboard.press("Control+Enter")
    expect(page.locator(NOTES)).to_have_text("Annotations 3")
    assert read(served, f"{name}.yaml") == SIDECAR
    assert stayed(page)


def test_an_article_that_is_renamed_while_its_form_is_open_is_written_under_its_new_name(
    lasting: Lasting, visit: Open
) -> None:
    served = lasting.begin(SOUND)
    page = visit(f"{served.url}articles/ferry/", quiet=False)  # its page is gone once it has another name
    page.locator(NOTES).click()
    page.locator(PANEL).get_by_role("button", name="Edit Passengers after dark").click()
    sheet = page.locator(SHEET)
    expect(sheet).to_have_attribute("data-state", "sound")
    before = served.settled()["version"]
    now = {old: old.replace("ferry.", "night-ferry.") for old in (MD, YAML)}
    for old, new in now.items():
        (served.folder / old).rename(served.folder / new)
    served.wait(lambda news: news["settled"] and news["version"] > before)
    expect(sheet).to_be_visible()
    sheet.get_by_label("Label").fill("Night passengers")
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(TOAST)).to_contain_text(f"The article was renamed: it is {now[MD]} now.")
    assert read(served, now[YAML]) == SIDECAR.replace("label: Passengers after dark", "label: Night passengers")
    assert not (served.folder / YAML).exists()


@pytest.mark.parametrize("said", [(), ("--write",)])
def test_others_read_and_write_where_that_was_said(
    start: Callable[..., Serving], visit: Open, tmp_path: Path, said: tuple[str, ...]
) -> None:
    served = start(with_theme_compiled(lay(tmp_path, SOUND)), "--host", "0.0.0.0", *said)
    served.settled()
    page = visit(f"{served.url}articles/ferry/")
    page.locator(NOTES).click()
    expect(page.locator(PANEL).locator(".title").first).to_have_text("Passengers after dark")
    for name in ("Add", "Edit Passengers after dark"):
        expect(page.locator(PANEL).get_by_role("button", name=name, exact=True)).to_have_count(len(said))
    expect(page.get_by_role("button", name="New article, edition")).to_have_count(len(said))
    page.evaluate(SELECT, "310,000")
    page.keyboard.press("Control+Enter")  # which leads to the bar at once
    expect(page.get_by_role("toolbar", name="Annotate the selection")).to_have_count(len(said))
    page.goto(f"{served.url}_preview/paste.html")
    expect(page.get_by_role("status")).to_have_text("" if said else re.compile("for reading: with --write"))
    expect(page.get_by_role("button")).to_be_enabled(enabled=bool(said))
    assert violations_of(page) == []


def test_two_tabs_change_one_article_in_turn(lasting: Lasting, visit: Open) -> None:
    three = SIDECAR.replace("quotes:", "".join(f"  - label: {label}\n    at: {at}\n" for label, at in MORE) + "quotes:")
    served = lasting.begin({**SOUND, YAML: three})
    one = visit(f"{served.url}articles/ferry/", quiet=False)
    one.locator(NOTES).click()
    two = one.context.new_page()
    two.goto(one.url)  # where the list is open as it is in the other one
    buttons = [page.locator(PANEL).get_by_role("button", name="Delete Passengers after dark") for page in (one, two)]
    for button in buttons:
        expect(button).to_be_visible()
    # Both are clicked before either list is drawn anew: the second one finds it gone, and takes nothing else.
    for button in buttons:
        button.evaluate("button => button.click()")
    toasts = [page.locator(TOAST) for page in (one, two)]
    for toast in toasts:
        expect(toast).to_contain_text("taken away")
    titles = one.locator(PANEL).locator(".title")
    expect(titles.first).to_have_text("Cost")
    assert read(served, YAML).count("  - label: ") == 2
    assert sum("meanwhile" in toast.inner_text() for toast in toasts) == 1
    two.close()


def test_a_table_a_link_and_other_articles_fill_in_the_form(lasting: Lasting, visit: Open) -> None:
    table = "\n| Year | Revenue (EUR million) |\n|---|---|\n| 2024 | 1,350 |\n\nSee[^1] [the accounts](https://audit.example/a).\n"
    # Without an error: the list of problems would open before the panel whenever the page is loaded again.
    front = "publish: excerpt\nexcerpt_limit: 60\nsource:"
    excerpt = ARTICLE.replace("source:", front) + table + "\n[^1]: Nothing.\n"
    other = SOUND[MD].replace("The night ferry stays", "Fares rise")
    served = lasting.begin({**SOUND, MD: excerpt, "content/articles/fares.md": other})
    page = visit(f"{served.url}articles/ferry/", quiet=False)
    page.locator(NOTES).click()
    # All of the text of an excerpt has its tables.
    page.locator(PANEL).get_by_role("button", name="Whole text").click()
    expect(page.locator("#digest-preview-text td")).to_have_text(["2024", "1,350"])
    assert violations_of(page) == []
    sheet = page.locator(SHEET)
    select(page, "1,35").get_by_role("button", name="Figure").click()
    for label, value in (("Label", "Revenue"), ("Value", "EUR 1,350 million"), ("Period", "2024")):
        expect(sheet.get_by_label(label)).to_have_value(value)
    expect(sheet.locator(".note")).to_have_text("The selection was extended to “1,350”.")
    page.keyboard.press("Escape")
    select(page, "the accounts").get_by_role("button", name="Link").click()
    expect(sheet.get_by_label("Address")).to_have_value("https://audit.example/a")
    page.keyboard.press("Escape")
    # The mark of a footnote is no word of what is selected over it.
    page.evaluate("""() => {
        const link = [...document.querySelectorAll('.story .text a')].find(each => each.textContent === 'the accounts');
        getSelection().setBaseAndExtent(link.parentElement.firstChild, 0, link.firstChild, 12);
    }""")
    page.get_by_role("toolbar", name="Annotate the selection").get_by_role("button", name="Explanation").click()
    expect(sheet.get_by_label("Its words")).to_have_value("See the accounts")
    page.keyboard.press("Escape")
    page.locator(PANEL).get_by_role("button", name="Title, summary").click()
    sheet.get_by_text("More fields").click()
    corrects = sheet.locator("[data-key=corrects]")
    corrects.get_by_role("textbox").or_(corrects.get_by_role("combobox")).first.fill("rise")
    expect(corrects.locator("option")).to_have_attribute("value", "fares")
    expect(corrects.get_by_role("button", name="to site.yaml")).to_have_count(0)
