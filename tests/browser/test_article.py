"""The article page: passages and notes answer each other, at every width and on paper, however one points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from urllib.parse import urldefrag

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, screen

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import Visit

STORY = "articles/huawei-turns-to-japan/"
KINDS = ["figure", "quote", "link"]
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")

LOOK = """element => {
    const style = getComputedStyle(element);
    const seen = ['backgroundColor', 'outline', 'boxShadow', 'borderColor', 'textDecoration'];
    return seen.map(name => style[name]).join(' | ');
}"""
OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll('li.note, .text, .limits')].map(element => ({
        name: element.id || element.textContent.trim().slice(0, 40),
        inside: element.getBoundingClientRect(),
    }));
    const before = (a, b) => a.right <= b.left + 1 || a.bottom <= b.top + 1;
    return boxes.flatMap((one, index) => boxes.slice(index + 1)
        .filter(other => !before(one.inside, other.inside) && !before(other.inside, one.inside))
        .map(other => `${one.name} / ${other.name}`));
}"""


def first_ids(page: Page, kind: str) -> str:
    """The id of the first annotation of a kind in the text."""
    target = page.locator(f"a.ref.{kind}").first.get_attribute("href")
    assert target
    return target.removeprefix("#")


def note_of(page: Page, annotation: str) -> Locator:
    """Its note, or the entry of a quotation without a remark among those of the article."""
    return page.locator(f":is(li.note, figure.quotation)[id='{annotation}']")


def passage_of(page: Page, annotation: str) -> Locator:
    return page.locator(f"mark#at-{annotation}")


def arrive(page: Page, annotation: str) -> None:
    """Loads the page anew, by the permalink of one of its annotations."""
    permalink = f"{urldefrag(page.url).url}#{annotation}"
    page.goto("about:blank")
    page.goto(permalink)


def point_at(page: Page, element: Locator) -> None:
    """Moves the mouse to the first line of an element: the middle of two lines may lie beside both."""
    element.scroll_into_view_if_needed()
    box = element.evaluate("element => element.getClientRects()[0].toJSON()")
    page.mouse.move(box["x"] + 3, box["y"] + box["height"] / 2)


def test_pointing_at_either_end_lights_the_other(visit: Visit) -> None:
    page = visit(STORY)
    for kind in KINDS:
        annotation = first_ids(page, kind)
        ends = [passage_of(page, annotation), note_of(page, annotation)]
        for here, there in (ends, reversed(ends)):
            page.mouse.move(0, 0)
            plain = there.evaluate(LOOK)
            point_at(page, here)
            assert there.evaluate(LOOK) != plain, kind
            page.mouse.move(0, 0)
            assert there.evaluate(LOOK) == plain, kind


def test_what_is_copied_of_the_text_is_without_the_numbers(visit: Visit) -> None:
    page = visit(STORY)
    copied, written, numbers = page.locator(".text p", has=page.locator("a.ref")).first.evaluate("""paragraph => {
        getSelection().selectAllChildren(paragraph);
        const copied = String(getSelection());
        const numbers = [...paragraph.querySelectorAll('a.ref')].map(number => number.textContent);
        paragraph.querySelectorAll('a.ref').forEach(number => number.remove());
        return [copied, paragraph.textContent, numbers];
    }""")
    assert numbers
    assert " ".join(copied.split()) == " ".join(written.split())


def test_focus_on_either_end_lights_the_other(visit: Visit) -> None:
    page = visit(STORY)
    for kind in KINDS:
        annotation = first_ids(page, kind)
        note, passage = note_of(page, annotation), passage_of(page, annotation)
        page.locator("main").focus()
        plain = note.evaluate(LOOK), passage.evaluate(LOOK)
        page.locator(f"a.ref[href='#{annotation}']").focus()
        assert note.evaluate(LOOK) != plain[0], kind
        page.locator("main").focus()
        assert (note.evaluate(LOOK), passage.evaluate(LOOK)) == plain, kind
        note.locator("a").first.focus()
        assert passage.evaluate(LOOK) != plain[1], kind


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_permalink_shows_the_note(visit: Visit, width: int, scripts: bool) -> None:
    page = visit(STORY, width=width, scripts=scripts)
    annotations = [first_ids(page, kind) for kind in KINDS]
    notes = [note_of(page, annotation) for annotation in annotations]
    plain = [(note.evaluate(LOOK), note.is_visible()) for note in notes]
    for annotation, note, before in zip(annotations, notes, plain, strict=True):
        arrive(page, annotation)
        expect(note).to_be_in_viewport()
        assert (note.evaluate(LOOK), note.is_visible()) != before, annotation


def test_a_permalink_lights_the_passage(visit: Visit) -> None:
    page = visit(STORY)
    annotation = first_ids(page, "figure")
    plain = passage_of(page, annotation).evaluate(LOOK)
    arrive(page, annotation)
    assert passage_of(page, annotation).evaluate(LOOK) != plain


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_on_a_phone_notes_open_in_place_and_close(visit: Visit, scripts: bool) -> None:
    page = visit(STORY, width=PHONE, scripts=scripts)
    notes = page.locator("li.note")
    assert notes.count() > 6
    for index in range(notes.count()):
        note = notes.nth(index)
        expect(note).to_be_hidden()
        number = page.locator(f"a.ref[href='#{note.get_attribute('id')}']")
        number.click()
        expect(note).to_be_visible()
        below = note.bounding_box(), number.bounding_box()
        assert below[0]
        assert below[1]
        # In place: below its number, and no further than a long paragraph away.
        assert 0 < below[0]["y"] - below[1]["y"] < 900
        note.locator(":scope > a").click()
        expect(note).to_be_hidden()


def test_a_tap_on_a_passage_opens_its_note(visit: Visit) -> None:
    page = visit(STORY, width=PHONE)
    annotation = first_ids(page, "figure")
    point_at(page, passage_of(page, annotation))
    page.mouse.down()
    page.mouse.up()
    expect(note_of(page, annotation)).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_notes_stand_in_the_margin_beside_their_text(visit: Visit, articles: list[str], scripts: bool) -> None:
    page = visit(scripts=scripts)
    home = page.url
    widths = (1280, DESK, 1920)
    for turn, article in enumerate(articles):
        # Articles take turns as to the width that they are loaded at.
        for step in range(3):
            width = widths[(turn + step) % 3]
            page.set_viewport_size(screen(width))
            if step == 0:
                page.goto(f"{home}{article}")
            elif scripts:
                page.evaluate(AFTER_LAYOUT)
            assert page.evaluate(HIDDEN) == [], (article, width)
            assert page.evaluate(OVERLAPS) == [], (article, width)
            # Beside it: to the right of the text; with scripts near its mark, else no higher than its paragraph.
            assert page.evaluate(FAR_OFF, scripts) == [], (article, width)


def test_notes_keep_apart_where_one_grows(visit: Visit) -> None:
    page = visit(STORY)
    note = page.locator("li.note > a + p").first
    before = note.bounding_box()
    note.evaluate("title => title.append(' and so on'.repeat(5))")
    page.evaluate(AFTER_LAYOUT)
    after = note.bounding_box()
    assert before
    assert after
    assert after["height"] > before["height"] + 15
    assert page.evaluate(OVERLAPS) == []


HIDDEN = """() => [...document.querySelectorAll('li.note')].filter(note => {
    const box = note.getBoundingClientRect();
    return !note.checkVisibility({visibilityProperty: true}) || !box.width || !box.height;
}).map(note => note.id)"""
FAR_OFF = """isPlaced => [...document.querySelectorAll('li.note')].filter(note => {
    const passage = document.getElementById(`at-${note.id}`);
    const [text, mark, box] = [passage.closest('.text'), passage, note].map(each => each.getBoundingClientRect());
    return box.left < text.right || (isPlaced ? Math.abs(box.top - mark.top) > 200 : box.top < text.top - 1);
}).map(note => note.id)"""


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_switched_off_stays_off(visit: Visit, articles: list[str], kind: str) -> None:
    page = visit(STORY)
    annotation = first_ids(page, kind)
    number = page.locator(f"a.ref[href='#{annotation}']")
    switch = page.locator(f".kinds input[value={kind}]")
    shown = passage_of(page, annotation).evaluate(LOOK)
    switch.uncheck()
    assert passage_of(page, annotation).evaluate(LOOK) != shown
    expect(number).to_be_hidden()
    expect(page.locator(f"li.note.{kind}").filter(visible=True)).to_have_count(0)
    for other in KINDS:
        expect(page.locator(f"a.ref.{other}").first).to_be_visible(visible=other != kind)

    page.reload()
    expect(switch).not_to_be_checked()
    expect(number).to_be_hidden()
    page.goto(page.url.replace(STORY, next(article for article in articles if article != STORY)))
    expect(switch).not_to_be_checked()

    switch.check()
    page.goto(page.url)
    expect(switch).to_be_checked()
    expect(page.locator(f"a.ref.{kind}").first).to_be_visible()


def test_the_keyboard_walks_through_the_annotations(visit: Visit) -> None:
    page = visit(STORY)
    numbers = page.eval_on_selector_all("a.ref", "refs => refs.map(ref => ref.hash)")

    def press(key: str) -> str:
        page.keyboard.press(key)
        reached: str = page.evaluate("document.activeElement.hash")
        return reached

    assert [press("j") for _ in numbers] == numbers
    assert press("j") == numbers[-1]
    assert press("k") == numbers[-2]
    expect(page.locator("a.ref").nth(len(numbers) - 2)).to_be_in_viewport()


def test_the_keyboard_passes_over_what_is_switched_off(visit: Visit) -> None:
    page = visit(STORY)
    page.locator(".kinds input[value=figure]").uncheck()
    page.keyboard.press("j")
    reached = page.evaluate("document.activeElement.className")
    assert "ref" in reached.split()
    assert "figure" not in reached.split()


def test_the_keyboard_opens_the_help(visit: Visit) -> None:
    page = visit(STORY)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_keys_with_a_modifier_belong_to_the_browser(visit: Visit) -> None:
    page = visit(STORY)
    page.keyboard.press("Control+j")
    assert page.evaluate("document.activeElement === document.body")


def test_paper_keeps_every_note(visit: Visit, articles: list[str]) -> None:
    page = visit(width=794)  # A4 at 96 dots per inch
    home = page.url
    for article in articles:
        page.emulate_media(media="screen")
        page.goto(f"{home}{article}")
        page.emulate_media(media="print")  # as a reader does it: a page that is there is printed
        assert page.evaluate(HIDDEN) == [], article
        assert page.evaluate(OVERLAPS) == [], article
        assert page.locator("nav.menu").is_hidden()
        # Dark ink on white paper, whatever the screen has.
        for scheme in SCHEMES:
            page.emulate_media(media="print", color_scheme=scheme)
            assert page.evaluate(LIGHTNESS_OF_INK) < 100, (article, scheme)


LIGHTNESS_OF_INK = """() => {
    const context = document.createElement('canvas').getContext('2d');
    context.fillStyle = getComputedStyle(document.querySelector('main p')).color;
    context.fillRect(0, 0, 1, 1);
    return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
}"""
