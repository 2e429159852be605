"""How pages are laid out: where the story begins, how long lines are, what can be hit, what large text does.

A page is loaded once for all that is measured on it.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from digest.disk.sources.files import read
from digest.foundation.problem import Severity
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import SITE_URL, serve
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen
from tests.browser.test_accessibility import AXE, RUN
from tests.browser.test_article import OVERLAPS
from tests.depth import in_depth
from tests.digests import ARTICLE, SITE, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.conftest import Contexts, Visit

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)

STORY = "articles/huawei-turns-to-japan/"
SCREEN = 844
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
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.evaluate(AFTER_LAYOUT)
    assert page.evaluate(START) <= 1.6 * SCREEN
    assert page.evaluate(MISSED) == []


@pytest.mark.parametrize("path", ["", STORY, "editions/2019-w47/", "forecasts/", "corrections/"])
def test_lines_are_no_longer_than_one_reads_well(visit: Visit, path: str) -> None:
    page = visit(path)
    for width in (640, 780, 940, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate("for (const folded of document.querySelectorAll('.checked')) folded.open = true")
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(LONG_LINES, LONGEST_LINE) == [], width


# Besides articles: a table in a text, names with counts, dates beside labels, teasers beside a column of figures.
LARGE = ["", STORY, "articles/japan-a-year-on/", "search/", "people/", "people/liang-hua/", "topics/japan/", "about/"]


@pytest.mark.parametrize("path", LARGE)
def test_text_of_twice_its_size_needs_no_sideways_scrolling(visit: Visit, path: str) -> None:
    page = visit(path)
    for width in (360, PHONE, 768, DESK, 1920) if in_depth() else (360, 768, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(WIDTH) <= width, width
        page.evaluate("document.documentElement.style.fontSize = ''")


@pytest.mark.parametrize("how", ["root", "browser"])
def test_what_search_finds_needs_no_sideways_scrolling(visit: Visit, how: str) -> None:
    """In letters of twice their size, by a style of the page or by the browser's own setting."""
    page = visit("search/?q=huawei")
    expect(page.locator(".hit").first).to_be_visible()
    if how == "root":
        page.evaluate("document.documentElement.style.fontSize = '200%'")
    else:
        control = page.context.new_cdp_session(page)
        control.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    sizes = (320, 360, PHONE, 768, 960, 1024, 1280, DESK, 1920)
    over = {}
    for width in sizes:
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        over[width] = max(0, page.evaluate(WIDTH) - width)
    size = page.evaluate("getComputedStyle(document.documentElement).fontSize")
    if how == "browser":
        control.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    assert (size, over) == ("32px", dict.fromkeys(sizes, 0))


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
    folded = page.locator(".cards + details:not(.cite)")
    expect(folded.locator(".card").first).to_be_hidden()
    folded.locator("> summary").click()
    expect(folded.locator(".card").first).to_be_visible()
    amount = folded.locator(".card-amount a").first
    amount.click()
    passage = page.locator(f"[id='{page.evaluate('location.hash.slice(1)')}']")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_class("visited")


# How many lines the byline takes; whether the entry of this page is seen in the menu; whether the menu stands beside
# the name.
BYLINE = "document.querySelector('.byline').getBoundingClientRect().height / 20"
MENU = """() => {
    const [name, menu, item] = ['.nameplate', '.menu', '.menu [aria-current]']
        .map(part => document.querySelector(part).getBoundingClientRect());
    return {
        lines: menu.height / item.height,
        isSeen: item.left >= menu.left && item.right <= menu.right,
        isBeside: menu.top < name.bottom && menu.left > name.right,
    };
}"""


def test_the_byline_takes_one_line(visit: Visit) -> None:
    page = visit(STORY)
    for width in (360, PHONE, 768, 1024):
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(BYLINE) == 1, width


@pytest.mark.parametrize("width", [360, 768, DESK, 1920])
def test_the_menu_is_one_line_beside_the_name_where_there_is_room(visit: Visit, width: int) -> None:
    page = visit("archive/", width=width)
    page.wait_for_function(f"({MENU})().isSeen")
    assert page.evaluate(MENU) == {"lines": 1, "isSeen": True, "isBeside": width >= DESK}


def test_figures_stand_apart_in_letters_of_twice_the_size(visit: Visit) -> None:
    page = visit(STORY)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.evaluate(AFTER_LAYOUT)
    assert (
        page.evaluate("""() => [...document.querySelectorAll('.card-amount, .headline')]
        .filter(text => text.scrollWidth > text.clientWidth + 1).map(text => text.textContent)""")
        == []
    )


# Fourteen figures in two paragraphs, each with a long remark.
AMOUNTS = [f"{number},{100 + number * 7}" for number in range(11, 25)]
REMARK = "Counted on both piers, and again in the yard, by two clerks who did not know of each other. " * 3
CROWDED = {
    "content/articles/ferry.md": ARTICLE
    + "".join(
        "\n" + " ".join(f"In ward {at} there were {AMOUNTS[at]} boxes, one beside the other." for at in wards) + "\n"
        for wards in (range(7), range(7, 14))
    ),
    "content/articles/ferry.yaml": "figures:\n"
    + "".join(
        f"  - {{label: Boxes in ward {at}, value: '{amount} boxes', at: '{amount} boxes', note: '{REMARK}'}}\n"
        for at, amount in enumerate(AMOUNTS)
    ),
}
TABLE = """
| Country | First quarter | Second quarter | Third quarter | Fourth quarter | Whole year | Uninterruptible |
|---|---|---|---|---|---|---|
| Luxembourg | 12,400 | 13,100 | 11,900 | 14,000 | 51,400 | none |
"""
TABLES = {
    "content/articles/table.md": ARTICLE + TABLE,
    "content/pages/table.md": f"---\ntitle: A table\n---\n{TABLE}",
}
# Fourteen figures in few lines, the first of which a correction gives anew.
WAS, IS = f"more than {AMOUNTS[0]} boxes", "more than 11,200 boxes"
BEGUN = ARTICLE.partition("The ferry carried")[0]
SHORT = {
    "content/articles/short.md": f"{BEGUN}It had more than {', '.join(f'{amount} boxes' for amount in AMOUNTS)}.\n",
    "content/articles/short.yaml": CROWDED["content/articles/ferry.yaml"]
    .replace(f"'{AMOUNTS[0]} boxes'", f"'{WAS}'")
    .replace("}\n", ", measure: boxes, period: 2025}\n", 1),
    "content/articles/recount.md": (
        BEGUN.replace("published: 2026-01-15", "published: 2026-01-17\ncorrects: short").replace(
            "night-ferry", "recount"
        )
        + f"It had {IS} in 2025.\n"
    ),
    "content/articles/recount.yaml": (
        f"figures:\n  - {{label: Boxes in ward 0, value: '{IS}', at: '{IS}', measure: boxes, period: 2025}}\n"
    ),
}
BIG = {
    "content/articles/big.md": ARTICLE.replace("€310,000 a year", "€9,007,199,254,740,995 a year").replace(
        "night-ferry", "big"
    ),
    "content/articles/big.yaml": """\
figures:
  - {label: Cost, value: "€9,007,199,254,740,995", at: "€9,007,199,254,740,995", measure: cost, period: 2025}
  - {label: Again, value: "€9,007,199,254,740,995", at: "€9,007,199,254,740,995", by: Ada Brook}
""",
}
ARABIC = {
    "content/articles/arabic.md": ARTICLE.partition("The ferry carried")[0]
    + "The warden wrote سيبقى الميناء مفتوحا and left.\n",
    "content/articles/arabic.yaml": "links:\n  - {url: 'https://example.org/a', title: A, at: سيبقى الميناء مفتوحا}\n",
}
# Words of more than a line in headlines, quotations and the log, and a forecast that a correction gives anew.
WORD = "Grundstücksverkehrsgenehmigungszuständigkeit"
LOST = """---
title: The %(word)s is kept by the harbour
published: %(day)s
%(corrects)ssource: {outlet: Harbour Gazette, url: https://example.org/%(name)s}
---
“Die %(word)s ist klar,” said Ada Brook. The harbour expects a loss of %(loss)s million euros in 2027.

The port had 31 boats and 12 cranes.
"""
LOST_SIDE = """summary: The harbour expects to lose money.
figures:
  - {label: Boats in the port, value: 31 boats, at: 31 boats}
  - {label: Expected loss, value: a loss of %(loss)s million euros, at: a loss of %(loss)s million euros,
     period: 2027, measure: loss, status: forecast}
  - {label: Cranes in the port, value: 12 cranes, at: 12 cranes}
quotes:
  - {text: Die %(word)s ist klar, speaker: Ada Brook}
"""
LOSSES = {
    "content/site.yaml": SITE.replace(
        "measures:",
        "annotation_cards: true\nmeasures:\n  loss: {label: Loss, unit: EUR}\n  boxes: {label: Boxes, unit: boxes}",
    )
}
LONG_WORDS = {
    f"content/articles/{name}.{suffix}": text % {"word": WORD, "name": name, "day": day, "loss": loss, "corrects": says}
    for name, day, loss, says in (
        ("loss", "2026-01-15", "13.1", ""),
        ("new-loss", "2026-01-16", "13.4", "corrects: loss\n"),
    )
    for suffix, text in (("md", LOST), ("yaml", LOST_SIDE))
}
DEBATE = {
    "content/articles/debate.md": """---
title: The harbour keeps its boats, as the town decided after a debate of nine hours in which all who had a boat or had
  ever had one were heard, and in which nobody left before the last of them had said all that there was to say
published: 2026-01-14
source: {outlet: Harbour Gazette, url: https://example.org/debate}
---
“Boats are what we are,” said Ada Brook. The harbour had a loss of 2.5 million euros in 2025.
""",
    "content/articles/debate.yaml": """figures:
  - {label: Loss of the harbour, at: a loss of 2.5 million euros, period: 2025, measure: loss}
quotes:
  - {text: Boats are what we are, speaker: Ada Brook}
""",
}
# Whether each table stands in a frame that scrolls by itself, where it is wider, and how far the page itself does.
FRAMES = """() => ({
    page: document.documentElement.scrollWidth - innerWidth,
    frames: [...document.querySelectorAll('main table')].map(table => {
        const frame = table.parentElement;
        frame.scrollLeft = 1000;
        return frame.scrollWidth <= frame.clientWidth || frame.scrollLeft > 0;
    }),
})"""
# Links of folded notes that are cut, or that stand on the end of the note's line.
CUT_LINKS = """() => [...document.querySelectorAll('.note.folded')].filter(note => {
    const title = note.querySelector('a + p');
    const link = title.querySelector('.permalink').getBoundingClientRect();
    const edge = title.getBoundingClientRect().right;
    return link.right > edge + 1 || link.left < edge - parseFloat(getComputedStyle(title).paddingInlineEnd) - 1;
}).map(note => note.id)"""
BELOW_HEADLINE = """document.querySelector('.succession').getBoundingClientRect().top
    - document.querySelector('h1').getBoundingClientRect().bottom"""
ABOVE_NOTES = """document.querySelector('li.note').getBoundingClientRect().top
    - document.querySelector('.cards').getBoundingClientRect().bottom"""
DISTANCES = """() => [...document.querySelectorAll('li.note')].map(note =>
    Math.abs(note.getBoundingClientRect().top - document.getElementById(`at-${note.id}`).getBoundingClientRect().top)
)"""


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a digest whose article has more notes than stand beside it."""
    folder: Path = tmp_path_factory.mktemp("crowded")
    made = build(
        read(
            lay(
                folder / "sources",
                {**SOUND, **CROWDED, **TABLES, **SHORT, **BIG, **ARABIC, **LONG_WORDS, **LOSSES, **DEBATE},
            )
        ),
        Options(base_url=SITE_URL),
        NOW,
    )
    assert [problem for problem in made.problems if problem.severity is Severity.ERROR] == []
    with serve(lay(folder / "site", made.outputs)) as where:
        yield where


def test_no_note_is_far_from_its_mark_where_they_crowd(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}articles/ferry/")
    expect(page.locator(".note.folded").first).to_be_visible()
    distances = page.evaluate(DISTANCES)
    assert len(distances) == 14
    assert max(distances) <= 200
    assert page.evaluate(OVERLAPS) == []
    # What is folded opens where its number is followed, above those after it.
    note = page.locator(".note.folded").last
    expect(note.locator(".remark")).to_be_hidden()
    page.locator(f"a.ref[href='#{note.get_attribute('id')}']").click()
    expect(note.locator(".remark")).to_be_visible()
    assert max(page.evaluate(DISTANCES)) <= 200
    contexts.clear(crowded)


def test_no_note_is_far_from_its_mark_in_a_short_story(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}articles/short/")
    expect(page.locator(".note.folded").first).to_be_visible()
    distances = page.evaluate(DISTANCES)
    assert len(distances) == 14
    assert max(distances) <= 200
    assert page.evaluate(OVERLAPS) == []
    assert page.locator(".note.folded s").count() == 1
    assert page.evaluate(CUT_LINKS) == []
    # Without a summary, what has become of the story is told below its headline.
    assert page.evaluate(BELOW_HEADLINE) <= 24
    contexts.clear(crowded)


def test_what_one_card_is_cited_by_moves_no_other(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}articles/loss/")
    others = page.locator(".cards .cite:not([open]) > summary")
    before = others.nth(1).bounding_box()
    others.first.click()
    page.evaluate(AFTER_LAYOUT)
    after = others.first.bounding_box()
    assert before
    assert after
    assert abs(after["y"] - before["y"]) <= 40
    assert page.evaluate(ABOVE_NOTES) >= 8
    contexts.clear(crowded)


@pytest.mark.parametrize(
    "path", ["quotations/", "measures/loss/", "timeline/", "cards/debate/figure-loss-of-the-harbour/"]
)
def test_a_very_long_headline_has_lines_that_one_reads_well(contexts: Contexts, crowded: str, path: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}{path}")
    for width in (768, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(LONG_LINES.replace(":is(p, li, dd)", "p"), LONGEST_LINE) == [], width
    contexts.clear(crowded)


@pytest.mark.parametrize("path", ["articles/table/", "table/"])
def test_a_wide_table_scrolls_within_itself(contexts: Contexts, crowded: str, path: str) -> None:
    page = contexts.open(width=PHONE)
    page.goto(f"{crowded}{path}")
    for width in (320, 360, PHONE, 768, DESK):
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(FRAMES) == {"page": 0, "frames": [True]}, width
    page.set_viewport_size(screen(320))
    frame = page.get_by_role("group", name="Table", exact=True)
    frame.focus()
    expect(frame).to_be_focused()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN, {}) == []
    contexts.clear(crowded)


def test_a_number_stands_behind_a_passage_that_is_written_from_the_right(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}articles/arabic/")
    number, passage = page.locator("a.ref").bounding_box(), page.locator("mark.link").bounding_box()
    assert number
    assert passage
    assert number["x"] >= passage["x"] + passage["width"] - 1
    contexts.clear(crowded)


NARROW = ["", "articles/big/", "articles/loss/", "measures/", "measures/cost/", "people/ada-brook/", "editions/"]


def test_long_amounts_and_words_break(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=PHONE)
    for path in (*NARROW, "editions/2026-w03/", "corrections/", "quotations/"):
        page.goto(f"{crowded}{path}")
        for size, width in (("", 320), ("", 360), ("200%", PHONE)):
            page.set_viewport_size(screen(width))
            page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
            page.evaluate(AFTER_LAYOUT)
            assert page.evaluate(WIDTH) <= width, (path, size, width)
    contexts.clear(crowded)


def test_the_story_begins_early_below_what_was_corrected(contexts: Contexts, crowded: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{crowded}articles/loss/")
    assert page.evaluate(START) <= 800
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.evaluate(AFTER_LAYOUT)
    assert page.evaluate(START) <= 1.6 * SCREEN
    # What is right is told in smaller letters than the key figure, in words that end their lines between them.
    sizes = page.evaluate("""() => ['.card:first-child .amount > b', '.anew'].map(
        part => parseFloat(getComputedStyle(document.querySelector(part)).fontSize))""")
    assert sizes[1] < sizes[0] / 2
    assert page.locator(".card .status").evaluate_all("words => words.map(word => word.innerText)") == [
        "Superseded",
        "Forecast",
    ]
    contexts.clear(crowded)


def test_a_short_story_takes_two_sheets(visit: Visit) -> None:
    page = visit(STORY)
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 2
    page.emulate_media(media="print")
    folded = page.locator(".cards + details:not(.cite) .card")
    assert folded.count() > 1
    # Each in a line or two, though nobody has unfolded them.
    heights = folded.evaluate_all("cards => cards.map(card => card.getBoundingClientRect().height)")
    assert all(0 < height < 70 for height in heights), heights


def test_a_missing_page_can_be_searched_from(visit: Visit) -> None:
    page = visit("404.html")
    page.get_by_role("searchbox").fill("japan")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    expect(page.get_by_label("Search the digest")).to_have_value("japan")
    expect(page.locator("#search-total")).to_contain_text("results for")


@pytest.mark.parametrize("way", ["link", "Enter"])
def test_the_dialog_leads_to_as_many_results_as_it_says(visit: Visit, way: str) -> None:
    page = visit("")
    page.keyboard.press("/")
    page.get_by_role("combobox").press_sequentially("japan")
    link = page.locator("#search-keys a")
    expect(link).to_contain_text("results")
    said = (link.text_content() or "").split()[1]
    if way == "link":
        link.click()
    else:
        page.keyboard.press("Enter")
    expect(page.locator("#search-total")).to_contain_text(f"{said} results")


def test_what_is_lit_is_seen_in_forced_colours(visit: Visit) -> None:
    page = visit(STORY)
    page.emulate_media(forced_colors="active")
    page.locator("a.ref.figure").first.focus()
    outlines = page.evaluate("[...document.querySelectorAll('.lit')].map(lit => getComputedStyle(lit).outlineStyle)")
    assert set(outlines) == {"solid"}
