"""How pages are laid out: where the story begins, how long lines are, what can be hit, what large text does.

A page is loaded once for all that is measured on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

STORY = "articles/huawei-turns-to-japan/"
SCREEN = 900
LONGEST_LINE = 80

START = "document.querySelector('.text').getBoundingClientRect().top + scrollY"
# The characters of the longest line of each paragraph of more than two lines, by the boxes of its words.
LONG_LINES = """longest => [...document.querySelectorAll('main :is(p, li, dd)')].flatMap(paragraph => {
    const lines = new Map();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!text.parentElement.checkVisibility() || text.parentElement.closest('.hidden')) continue;
        for (const word of text.data.matchAll(/\\S+\\s?/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const line = Math.round(range.getBoundingClientRect().bottom / 8);
            lines.set(line, (lines.get(line) ?? 0) + word[0].length);
        }
    }
    const most = lines.size > 1 ? Math.max(...lines.values()) : 0;
    return most > longest ? [`${most}: ${paragraph.textContent.trim().slice(0, 50)}`] : [];
})"""
# Points eleven pixels around the middle of each number that do not lead where it does.
MISSED = """() => [...document.querySelectorAll('a.ref')].flatMap(number => {
    number.scrollIntoView({block: 'center', behavior: 'instant'});
    const { left, top, width, height } = number.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const reached = [[0, -11], [0, 11]].map(([dx, dy]) => document.elementFromPoint(x + dx, y + dy));
    const target = getComputedStyle(number, '::after');
    const isLarge = parseFloat(target.width) >= 24 && parseFloat(target.height) >= 24;
    return isLarge && reached.every(each => each?.closest('a') === number) ? [] : [number.textContent];
})"""


def test_the_story_begins_early(visit: Visit) -> None:
    page = visit(STORY)
    assert page.evaluate(START) <= 800
    assert page.evaluate(MISSED) == []
    page.set_viewport_size(screen(PHONE))
    page.evaluate(AFTER_LAYOUT)
    assert page.evaluate(START) <= 1.6 * SCREEN
    assert page.evaluate(MISSED) == []


@pytest.mark.parametrize("path", ["", STORY, "editions/2019-w47/"])
def test_lines_are_no_longer_than_one_reads_well(visit: Visit, path: str) -> None:
    page = visit(path)
    for width in (640, 780, 940, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(LONG_LINES, LONGEST_LINE) == [], width


@pytest.mark.parametrize("path", ["", STORY, "search/"])
def test_text_of_twice_its_size_needs_no_sideways_scrolling(visit: Visit, path: str) -> None:
    page = visit(path)
    for width in (PHONE, 768, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        for details in page.locator("main details").all():
            details.evaluate("details => { details.open = true; }")
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(WIDTH) <= width, width
        page.evaluate("document.documentElement.style.fontSize = ''")


def test_the_first_click_on_a_passage_keeps_its_highlight(visit: Visit) -> None:
    page = visit(STORY)
    passage = page.locator("mark.figure").first
    box = passage.evaluate("element => element.getClientRects()[0].toJSON()")
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.up()
    assert page.evaluate("document.activeElement.id") == "main"
    expect(passage).to_contain_class("lit")


def test_more_figures_unfold_where_one_is_led_to(visit: Visit) -> None:
    page = visit(STORY)
    folded = page.locator(".more-figures")
    expect(folded.locator(".card").first).to_be_hidden()
    folded.locator("summary").click()
    expect(folded.locator(".card").first).to_be_visible()
    amount = folded.locator(".card-amount a").first
    amount.click()
    passage = page.locator(f"[id='{page.evaluate('location.hash.slice(1)')}']")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_class("visited")
