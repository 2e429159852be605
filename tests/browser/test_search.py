"""Search as readers meet it: the dialog, the search page and the words marked where a result leads.

An engine of the tests' own answers (stand_in_engine.js), so that any state can be brought about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.test_accessibility import violations_of

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

# What other scripts take from the engine's file besides is as it is.
STAND_IN = (
    Path(__file__).with_name("stand_in_engine.js").read_text(encoding="utf-8")
    + 'export * as $analysis from "./analysis.js";\n'
)
STORY = "articles/huawei-turns-to-japan/"
ASKED = """() => new Promise(asked => {
    const look = () => 'answerNow' in globalThis ? asked() : requestAnimationFrame(look);
    look();
})"""
"""Until the engine has been asked what it answers slowly."""
MARKS = "() => [...(CSS.highlights.get('found') ?? [])].map(String)"

Search = Callable[..., "Page"]


@pytest.fixture
def search(visit: Visit) -> Search:
    """search(path, …): a page of the sample, as `visit` opens it, where the stand-in answers."""

    def open_page(path: str = "search/", **options: object) -> Page:
        return visit(path, modules={"search/engine/engine.js": STAND_IN}, **options)

    return open_page


def asked(page: Page) -> dict[str, list[str]]:
    """The search that the page's address stands for."""
    return parse_qs(urlsplit(page.url).query)


def heading(page: Page) -> str:
    return page.locator("#search-total").inner_text()


# The dialog.


def test_a_slash_opens_the_dialog_and_arrows_choose(search: Search) -> None:
    page = search(STORY)
    number = page.locator("a.ref").first
    number.focus()
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Search the digest")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("japan")
    options = page.get_by_role("option")
    expect(options).to_have_count(8)
    # They do not look like links that lead elsewhere.
    assert page.evaluate("getComputedStyle(document.querySelector('[role=option]'), '::after').content") == "none"
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).to_have_attribute("aria-controls", page.get_by_role("listbox").get_attribute("id") or "")
    assert field.get_attribute("aria-activedescendant") is None

    chosen = page.locator("[role=option][aria-selected=true]")
    for key, expected in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", None), ("ArrowUp", 7)):
        page.keyboard.press(key)
        expect(chosen).to_have_count(0 if expected is None else 1)
        if expected is not None:
            expect(options.nth(expected)).to_have_attribute("aria-selected", "true")
            assert field.get_attribute("aria-activedescendant") == options.nth(expected).get_attribute("id")
    expect(field).to_be_focused()
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("36 results for “japan”")
    expect(page.get_by_role("link", name="All 36 results")).to_have_attribute(
        "href", re.compile(r"/search/\?q=japan\*$")
    )

    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(number).to_be_focused()
    # It opens again as it was left, ready to be typed over.
    page.keyboard.press("Control+k")
    expect(options).to_have_count(8)
    page.keyboard.type("xyzzy")
    expect(page.get_by_role("dialog")).to_contain_text("Nothing found for “xyzzy”")
    page.get_by_role("button", name="japan").click()
    expect(options).to_have_count(8)
    expect(field).to_be_focused()


def test_enter_leads_to_all_results_or_to_the_chosen_one(search: Search) -> None:
    page = search("")
    page.get_by_role("link", name="Search", exact=True).click()
    page.keyboard.type("japan")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=japan\*$"))
    expect(page.locator("#search-total")).to_have_text("36 results for “japan*”")

    page.go_back()
    page.keyboard.press("/")
    page.keyboard.type("japan")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{STORY}$"))
    expect(page.locator(".marked")).to_be_visible()


def test_a_phrase_marks_no_title_that_has_its_words_apart(search: Search) -> None:
    page = search("search/?q=%22japan+huawei%22")
    expect(page.locator("#search-total")).to_have_text('36 results for "japan huawei"')
    expect(page.locator(".hit.article h3").first).to_contain_text("Huawei turns to Japan")
    expect(page.locator(".hit.article h3 mark")).to_have_count(0)
    page.goto(f"{page.url.partition('?')[0]}?q=turns")
    expect(page.locator(".hit.article h3 mark").first).to_have_text("turns")


def test_what_an_input_method_composes_is_left_alone(search: Search) -> None:
    page = search(STORY)
    page.keyboard.press("/")
    page.keyboard.type("japan")
    page.get_by_role("option").first.wait_for()
    field = page.get_by_role("combobox")
    before = page.evaluate("asked.length")
    compose = """(field, [type, text]) => {
        field.dispatchEvent(new CompositionEvent('compositionstart'));
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
        for (const key of ['ArrowDown', 'Enter'])
            field.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true}));
        if (type === 'end') field.dispatchEvent(new CompositionEvent('compositionend'));
    }"""
    field.evaluate(compose, ["on", "nihon"])
    assert page.evaluate("asked.length") == before
    assert field.get_attribute("aria-activedescendant") is None
    field.evaluate(compose, ["end", "日本"])
    expect(page.get_by_role("dialog")).to_contain_text("Nothing found for “日本”")
    # A syllable of Hangul is composed for as long as it is the last.
    field.evaluate(compose, ["on", "일본"])
    expect(page.get_by_role("dialog")).to_contain_text("Nothing found for “일본”")


@pytest.mark.parametrize(("width", "dark"), [(PHONE, True), (DESK, False)], ids=["phone dark", "desk light"])
def test_the_dialog_is_accessible_in_every_state(search: Search, width: int, dark: bool) -> None:
    page = search(STORY, width=width, dark=dark)
    page.keyboard.press("/")
    page.locator("link[href*='search.css']").wait_for(state="attached")
    assert violations_of(page) == []
    for text, seen in (("japan", "[role=option]"), ("segment", ".search-remark"), ("xyzzy", ".suggestions")):
        page.get_by_role("combobox").fill(text)
        page.locator(f"dialog {seen}").first.wait_for()
        page.keyboard.press("ArrowDown")
        assert violations_of(page, within="dialog[open]") == []
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


# The search page.


def test_filters_order_and_pages_are_in_the_address(search: Search) -> None:
    page = search("search/?q=japan&kind=quote&kind=figure&year=2019&sort=date")
    expect(page.locator("#search-total")).to_have_text("12 results for “japan”")
    assert page.title().startswith("japan · Search · ")
    assert page.evaluate("getComputedStyle(document.querySelector('.hits a'), '::after').content") == "none"
    expect(page.get_by_label("Newest")).to_be_checked()
    # A facet's own choice does not narrow its own counts; the others do.
    for label, count, checked in (("Quotations", 6, True), ("Figures", 6, True), ("Stories", 6, False)):
        box = page.get_by_role("checkbox", name=f"{label} {count}")
        assert box.is_checked() == checked
    expect(page.get_by_role("button", name="Remove the filter 2019")).to_be_visible()

    expect(page.locator(".hits > li")).to_have_count(10)
    page.get_by_role("button", name="Show 2 more").click()
    expect(page.locator(".hits > li")).to_have_count(12)
    expect(page.locator(".hits > li").nth(10).get_by_role("link")).to_be_focused()
    expect(page.locator(".more button")).to_be_hidden()

    box = page.get_by_role("checkbox", name="Figures")
    box.uncheck()
    expect(page.locator("#search-total")).to_have_text("6 results for “japan”")
    expect(box).to_be_focused()
    assert asked(page) == {"q": ["japan"], "kind": ["quote"], "year": ["2019"], "sort": ["date"]}
    page.get_by_label("Relevance").check()
    page.get_by_role("button", name="Clear all filters").click()
    expect(page.locator("#search-total")).to_have_text("36 results for “japan”")
    expect(page.locator("#search-total")).to_be_focused()
    assert asked(page) == {"q": ["japan"]}
    expect(page.get_by_role("status")).to_have_text("36 results for “japan”")

    page.go_back()
    page.go_back()
    expect(page.locator("#search-total")).to_have_text("6 results for “japan”")
    expect(page.get_by_label("Newest")).to_be_checked()
    page.go_back()
    expect(page.locator("#search-total")).to_have_text("12 results for “japan”")
    expect(page.locator(".hits > li")).to_have_count(12)


def test_typing_is_one_visit_and_going_back_finds_the_list_as_it_was(search: Search) -> None:
    page = search()
    expect(page.locator(".found")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("japan")
    expect(page.locator("#search-total")).to_have_text("36 results for “japan”")
    assert asked(page) == {"q": ["japan"]}
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Show 10 more").click()
    last = page.locator(".hits > li").nth(19).get_by_role("link")
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    last.click()
    expect(page).to_have_url(re.compile(STORY))
    page.go_back()
    expect(page.locator(".hits > li")).to_have_count(20)
    expect(last).to_be_in_viewport()
    page.go_back()
    expect(page.locator(".found")).to_be_hidden()
    expect(page.get_by_role("searchbox")).to_have_value("")
    page.go_forward()
    expect(page.locator("#search-total")).to_have_text("36 results for “japan”")


def test_hits_are_typed_and_are_text_alone(search: Search) -> None:
    page = search("search/?q=japan")
    story, said, figure = (page.locator(".hits > li").nth(index) for index in range(3))
    expect(story.locator("h3")).to_have_text("Huawei turns to Japan, part 0")
    expect(story.locator(".summary")).to_have_text("Purchases from Japan rose <b>again</b> & again, 0")
    expect(said.locator("h3 q mark")).to_have_text("Japan")
    expect(said.locator(".speaker")).to_have_text("Ada Brook, chairman, Huawei")
    expect(figure.locator(".hit-value")).to_have_text("over 2,000 jobs")
    assert page.locator(".hits b").all_inner_texts()[0] == "Ada Brook"
    expect(story.locator("time")).to_have_attribute("datetime", "2019-11-21")
    expect(story.locator("time")).to_have_text("Nov 21, 2019")


@pytest.mark.parametrize(("width", "dark"), [(PHONE, False), (DESK, True)], ids=["phone light", "desk dark"])
def test_the_page_is_accessible_in_every_state(search: Search, width: int, dark: bool) -> None:
    page = search("search/?q=japan&kind=quote&year=2019", width=width, dark=dark)
    page.locator(".hit").first.wait_for()
    page.locator(".search-help summary").click()
    if width == PHONE:
        expect(page.get_by_role("checkbox").first).to_be_hidden()
        page.locator(".filters summary").click()
    assert violations_of(page) == []
    for text, seen in (("xyzzy", ".suggestions"), ("segment", ".search-remark")):
        page.get_by_role("searchbox").fill(text)
        page.locator(f".found {seen}").first.wait_for()
        assert violations_of(page) == []
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_a_passage_of_the_text_shows_why_a_story_was_found(search: Search) -> None:
    page = search("search/?q=entity+list&kind=article")
    line = page.locator(".hits > li .matched").first
    expect(line.locator("mark").first).to_have_text("Entity List")
    assert "Entity List" in line.inner_text()
    assert len(line.inner_text()) < 280
    # What is not seen is not loaded, and where the summary says it, there is no such line.
    expect(page.locator(".hits > li .matched").last).to_be_empty()
    assert violations_of(page) == []
    page.get_by_role("searchbox").fill("japan")
    expect(page.locator("#search-total")).to_have_text("12 results for “japan”")
    expect(page.locator(".hits > li .matched")).to_have_count(0)


def test_filters_are_counted_after_the_hits_and_where_they_are_seen(search: Search) -> None:
    page = search("search/?q=japan", width=PHONE)
    expect(page.locator(".hits > li")).to_have_count(10)
    expect(page.get_by_role("status")).to_have_text("36 results for “japan”")
    assert page.evaluate("globalThis.counted") is None
    page.locator(".filters summary").click()
    expect(page.get_by_role("checkbox", name="Quotations 12")).to_be_visible()
    page.get_by_role("checkbox", name="Quotations 12").check()
    expect(page.locator("#search-total")).to_have_text("12 results for “japan”")


def test_who_spoke_is_counted_once_its_place_comes_near(search: Search) -> None:
    seen, last = "kind topic outlet year", "speaker"
    page = search("search/?q=japan", width=PHONE)
    page.set_viewport_size({"width": PHONE, "height": 400})
    page.locator(".filters summary").click()
    expect(page.get_by_role("checkbox", name="2020 18")).to_have_count(1)
    assert page.evaluate("counted") == [seen]
    page.get_by_role("group", name="Speaker").scroll_into_view_if_needed()
    expect(page.get_by_role("checkbox", name="Liang Hua 6")).to_be_visible()
    assert page.evaluate("counted") == [seen, last]
    page.get_by_role("checkbox", name="Liang Hua 6").check()
    expect(page.locator("#search-total")).to_have_text("6 results for “japan”")
    expect(page.get_by_role("checkbox", name="Liang Hua 6")).to_be_checked()
    assert page.evaluate("counted") == [seen, last, f"{seen} {last}"]


def test_who_is_chosen_is_among_the_filters_at_once(search: Search) -> None:
    page = search("search/?q=japan&speaker=Liang+Hua", width=PHONE)
    page.set_viewport_size({"width": PHONE, "height": 400})
    page.locator(".filters summary").click()
    expect(page.get_by_role("checkbox", name="Liang Hua 6")).to_be_checked()
    assert page.evaluate("counted") == ["kind topic outlet year speaker"]


def test_nothing_found_leads_on(search: Search) -> None:
    page = search("search/?q=xyzzy&kind=quote")
    expect(page.locator("#search-total")).to_have_text("Nothing found for “xyzzy”")
    # A filter that leaves nothing is still called by its name.
    expect(page.get_by_role("button", name="Remove the filter Quotations")).to_be_visible()
    expect(page.locator(".browse")).to_be_visible()
    page.get_by_role("button", name="Search without filters").click()
    assert asked(page) == {"q": ["xyzzy"]}
    page.get_by_role("button", name="japan").click()
    expect(page.locator("#search-total")).to_have_text("36 results for “japan”")
    expect(page.locator(".browse")).to_be_hidden()


def test_a_part_that_is_missing_is_told_beside_what_was_found(search: Search) -> None:
    page = search("search/?q=segment")
    expect(page.locator(".found .search-remark")).to_have_text("A part of the index could not be loaded.")
    expect(page.locator(".hits > li")).to_have_count(10)
    expect(page.get_by_role("status")).to_contain_text("A part of the index could not be loaded.")


def test_a_search_that_was_overtaken_is_not_shown(search: Search) -> None:
    page = search("search/?q=slow")
    expect(page.locator("#search-total")).to_have_text("Searching…")
    expect(page.locator(".found")).to_have_attribute("aria-busy", "true")
    page.evaluate(ASKED)
    page.get_by_role("searchbox").fill("japan")
    expect(page.locator("#search-total")).to_have_text("36 results for “japan”")
    page.evaluate("answerNow()")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    assert heading(page) == "36 results for “japan”"


def test_an_engine_that_cannot_be_reached_is_told_and_tried_again(visit: Visit, served: str) -> None:
    broken = "export async function openIndex() { throw new Error('no index'); }"
    page = visit("search/?q=japan", modules={"search/engine/engine.js": broken})
    expect(page.locator("#search-total")).to_have_text("Search cannot be reached")
    expect(page.locator(".browse")).to_be_visible()
    assert violations_of(page) == []
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#search-total")).to_have_text("Search cannot be reached")
    page.goto(f"{served}{STORY}")
    page.keyboard.press("/")
    expect(page.locator("dialog .search-remark")).to_have_text("Search cannot be reached")
    page.keyboard.type("japan")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=japan$"))


@pytest.mark.parametrize(
    "query",
    [
        "q=" + "x" * 10_000,
        "q=" + quote("\u0000\u202e<script>alert(1)</script>😀 e\u0301 \ufffe %"),
        "q=%ff%fe&kind=nonsense&year=%00&sort=upside-down",
        "q=japan&kind=&kind=quote&kind=quote&other=1",
        "kind=quote",
    ],
    ids=["long", "strange", "not unicode", "repeated", "filter alone"],
)
def test_any_address_is_met_with_an_answer(search: Search, query: str) -> None:
    page = search(f"search/?{query}")
    expect(page.locator("#search-total")).to_have_text(re.compile(r"^(Nothing found|\d+ results)"))
    assert page.locator("script:not([src], [type='application/ld+json'])").count() == 0
    assert page.evaluate("document.scrollingElement.scrollWidth") <= DESK


# Where a result leads.


def test_the_words_are_marked_where_a_result_leads(search: Search) -> None:
    page = search("search/?q=japan&kind=figure")
    page.locator(".hit a").first.click()
    expect(page.locator(".marked")).to_be_visible()
    assert urlsplit(page.url).query == ""
    assert urlsplit(page.url).fragment == "numbers"
    marks = page.evaluate(MARKS)
    assert len(marks) > 10
    assert {mark.lower() for mark in marks} == {"japan"}
    assert page.locator("main mark:not(.passage)").count() == 0
    expect(page.locator(".marked")).to_contain_text(f"{len(marks)} marks for “japan”")
    page.locator("link[href*='search.css']").wait_for(state="attached")
    assert violations_of(page) == []

    page.get_by_role("button", name="Next").click()
    assert page.evaluate("getSelection().toString()") == "Japan"
    page.reload()
    expect(page.locator(".marked")).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator(".marked")).to_have_count(0)
    assert page.evaluate(MARKS) == []
    page.reload()
    page.locator("h1").wait_for()
    expect(page.locator(".marked")).to_have_count(0)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("JAPANESE companies", {"Japanese companies"}),
        ("46000", {"46,000"}),
        ("jap", set()),
        ("entity list", {"Entity List"}),
        ("a.*b(", set()),
    ],
)
def test_marks_are_whole_words_across_elements(search: Search, word: str, expected: set[str]) -> None:
    page = search(f"{STORY}?mark={quote(word)}&other=1")
    if expected:
        page.locator(".marked").wait_for()
    assert set(page.evaluate(MARKS)) == expected
    assert urlsplit(page.url).query == "other=1"


def test_without_the_highlights_of_the_browser_nothing_is_changed(search: Search, served: str) -> None:
    page = search(STORY).context.new_page()
    page.add_init_script(
        "delete CSS.__proto__.highlights; Object.defineProperty(CSS, 'highlights', {value: undefined})"
    )
    page.goto(f"{served}{STORY}?mark=japan#numbers")
    expect(page.locator(".marked")).to_have_count(0)
    assert urlsplit(page.url).query == ""


# Without scripts, and elsewhere.


def test_without_scripts_the_link_leads_to_lists(visit: Visit) -> None:
    page = visit(STORY, scripts=False)
    expect(page.locator("dialog.search")).to_be_hidden()
    page.get_by_role("link", name="Search").click()
    expect(page).to_have_url(re.compile("/search/$"))
    expect(page.get_by_role("searchbox")).to_be_hidden()
    expect(page.locator("noscript p")).to_be_visible()
    for name in ("All topics", "All people and organisations", "All outlets", "All months"):
        expect(page.get_by_role("link", name=name)).to_be_visible()


def test_a_page_loads_nothing_of_search_until_it_is_needed(search: Search) -> None:
    page = search(STORY)
    loaded = "performance.getEntriesByType('resource').map(entry => entry.name).filter(name => /search/.test(name))"
    page.wait_for_load_state("networkidle")
    assert page.evaluate(loaded) == []
    page.keyboard.press("/")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.wait_for_function(f"{loaded}.length > 1")


def test_the_beginning_of_a_word_is_enough_where_no_word_is_called_so(visit: Visit) -> None:
    page = visit("search/?q=japa")
    expect(page.locator(".hits > li").first).to_contain_text("Japan")


def test_the_engine_itself_answers(visit: Visit) -> None:
    """No stand-in: the sample's own index, from the address of a search to the words marked in a story."""
    page = visit("search/?q=japan&kind=quote")
    hit = page.locator(".hits > li").filter(has_text="very important market")
    expect(hit.locator("mark").first).to_have_text("Japan")
    expect(hit.locator(".speaker")).to_have_text("Liang Hua, chairman, Huawei")
    names = "performance.getEntriesByType('resource').map(({name}) => name)"
    loaded = rf"{names}.filter(name => /(engine|opened)\.js$/.test(name))"
    assert len(page.evaluate(loaded)) == 2
    hit.get_by_role("link").click()
    expect(page).to_have_url(re.compile("#quote-"))
    expect(page.locator(".marked")).to_contain_text("“japan”")
    page.keyboard.press("/")
    page.keyboard.type("46000 jobs")
    expect(page.get_by_role("option").filter(has_text="over 46,000 jobs").first).to_be_visible()
    page.get_by_role("combobox").fill("japn")
    page.get_by_role("dialog").get_by_role("button", name="japan", exact=True).click()
    expect(page.get_by_role("option").first).to_contain_text("Japan")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_right_to_left_and_long_words_fit(search: Search, width: int) -> None:
    page = search("search/?q=japan&year=2019", width=width)
    page.locator(".hit").first.wait_for()
    page.evaluate("""() => {
        document.documentElement.dir = 'rtl';
        for (const text of document.querySelectorAll('.headline a, .facet-label, .cited-in'))
            text.append('Donaudampfschifffahrtsgesellschaftskapitänswitwenrente', '日本の部品の購入額'.repeat(9));
    }""")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    first = page.locator(".hit").first.bounding_box()
    assert first is not None
    if width == DESK:
        facets = page.locator(".filters").bounding_box()
        assert facets is not None
        assert facets["x"] > first["x"]
