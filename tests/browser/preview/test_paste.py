"""New from a paste: all of a page is copied in the browser, pasted into the preview, and the draft opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.preview.conftest import Open
    from tests.serving import Serving

NEWSPAPER = """\
<!doctype html><html lang="en"><head><title>Cranes | Northport Echo</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Old cranes of the harbour will be sold</h1>
<p>By Ada Brook</p><p>12 January 2026</p>
<p>The harbour board will sell <em>all</em> of its old cranes. Their repair cost £2.4 million last year.</p>
<ul><li>Two of them go to a museum</li><li>The rest go to a scrapyard up the coast</li></ul>
<p>“Nobody has lifted a box with them since 2009, and they are rusting away,” said Vera Lund, who chairs the board.</p>
<p>The town will be asked what should stand on the quay in their place, the board said in a letter to its members.</p>
</article><aside><h3>Most read</h3><p><a href="/1">Bakery closes</a></p></aside></body></html>
"""


def copy_all(page: Page, html: str) -> None:
    """Selects and copies all of the page `html`, as a reader does."""
    shown = page.context.new_page()
    shown.set_content(html)
    shown.keyboard.press("Control+A")
    shown.keyboard.press("Control+C")
    shown.close()


def test_what_is_pasted_opens_as_a_draft_with_its_proposals(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    page.get_by_role("button", name="New").click()
    page.get_by_role("button", name="From a paste", exact=True).click()
    expect(page).to_have_title("New from a paste")
    page.get_by_label("Its address").fill("https://echo.example/news/cranes")
    copy_all(page, NEWSPAPER)
    page.get_by_label("The page", exact=True).click()
    page.keyboard.press("Control+V")
    page.wait_for_url("**/articles/old-cranes-of-the-harbour-will-be-sold/")
    expect(page.locator("digest-preview .name")).to_have_attribute("data-label", "Draft")
    expect(page.locator("h1")).to_have_text("Old cranes of the harbour will be sold")
    expect(page.get_by_text("From a line of the page: authors, published.")).to_be_visible()
    page.get_by_label("Most read").check()
    with page.expect_event("load"):
        page.get_by_role("button", name="Take back what is ticked").click()
    expect(page.get_by_text("From a line of the page: authors, published.")).to_be_visible()
    expect(page.get_by_label("Most read")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("From a line of the page")).to_have_count(0)
    stem = served.folder / "content/articles/old-cranes-of-the-harbour-will-be-sold"
    article = stem.with_suffix(".md").read_text("utf-8")
    assert "will sell *all* of its" in article
    assert article.rstrip().endswith("Most read")
    assert "- Two of them go to a museum\n- The rest" in article
    assert "url: https://echo.example/news/cranes" in article
    assert "value: £2.4 million" in stem.with_suffix(".yaml").read_text("utf-8")


def test_a_draft_whose_address_is_not_of_ascii_tells_what_became_of_its_page(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    page.goto(f"{served.url}_preview/paste.html")
    lines = [
        "港の古いクレーンを売却へ",
        "2026年1月12日",
        "港湾局は、古いクレーンを売却すると発表した。費用は2億円になるという。",
    ]
    page.get_by_label("The page", exact=True).fill("\n".join(lines))
    page.get_by_role("button", name="Make the draft").click()
    page.wait_for_url("**/articles/*/")
    expect(page.locator("h1")).to_have_text("港の古いクレーンを売却へ")
    expect(page.get_by_text("From a line of the page: title, published.")).to_be_visible()


def test_nobody_can_paste_before_the_page_listens(served: Serving, visit: Open) -> None:
    held: list[Route] = []
    page = visit(served.url)
    page.route("**/_preview/paste.js", lambda route: held.append(route))
    page.goto(f"{served.url}_preview/paste.html", wait_until="commit")
    pasted = page.get_by_label("The page", exact=True)
    expect(pasted).to_be_disabled()
    expect(page.get_by_role("button")).to_be_disabled()
    held[0].continue_()
    expect(pasted).to_be_focused()
    expect(page.get_by_role("button")).to_be_enabled()


def test_a_draft_that_takes_long_to_build_is_told_of_and_opens_once_it_is_shown(served: Serving, visit: Open) -> None:
    """The build is held where the page meets it: neither answer says where the draft is shown until it is let go."""
    held: list[Route] = []

    def without_place(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "place": ""})

    page = visit(served.url)
    page.goto(f"{served.url}_preview/paste.html")
    page.route("**/_preview/new", without_place)
    page.route("**/_preview/desk/shown", lambda route: held.append(route))
    pasted, said = page.get_by_label("The page", exact=True), page.get_by_role("status")
    copy_all(page, NEWSPAPER.replace("Old cranes", "Slow cranes"))
    pasted.click()
    with page.expect_request("**/_preview/desk/shown"):
        page.keyboard.press("Control+V")
    path = "content/articles/slow-cranes-of-the-harbour-will-be-sold.md"
    expect(said).to_contain_text(f"The draft is written: {path}.")
    expect(said).to_contain_text("It opens here as soon as the preview shows it.")
    expect(page.get_by_role("button")).to_be_enabled()  # another page may be handed over meanwhile
    # Not yet: it is asked again. Then it is shown, and opens with what was told of the paste.
    with page.expect_request("**/_preview/desk/shown"):
        held.pop(0).fulfill(json={"place": ""})
    expect(page).to_have_title("New from a paste")
    held.pop(0).continue_()
    page.wait_for_url("**/articles/slow-cranes-of-the-harbour-will-be-sold/")
    expect(page.locator("h1")).to_have_text("Slow cranes of the harbour will be sold")
    expect(page.get_by_text("From a line of the page: authors, published.")).to_be_visible()


def test_an_error_page_and_a_known_article_are_refused_and_what_is_there_stays(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    page.goto(f"{served.url}_preview/paste.html")
    pasted, said = page.get_by_label("The page", exact=True), page.get_by_role("status")
    before = sorted((served.folder / "content/articles").iterdir())
    copy_all(page, "<h1>404 Not Found</h1><p>The page that you are looking for does not exist on this site.</p>")
    pasted.click()
    page.keyboard.press("Control+V")
    expect(said).to_contain_text("page about an error")
    assert sorted((served.folder / "content/articles").iterdir()) == before
    copy_all(page, NEWSPAPER)
    page.get_by_label("Its address").fill("https://example.org/night-ferry")
    pasted.click()
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+V")
    expect(said).to_contain_text("already")
    expect(said.get_by_role("link", name="content/articles/ferry.md")).to_be_visible()
    assert sorted((served.folder / "content/articles").iterdir()) == before


def test_what_is_no_article_is_told_where_it_was_pasted(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    page.goto(f"{served.url}_preview/paste.html")
    page.get_by_label("The page", exact=True).fill("Home\nSport\n")
    page.get_by_role("button").click()
    expect(page.get_by_role("status")).to_contain_text("no sentence was found")
    expect(page.get_by_role("button")).to_be_enabled()
    assert page.get_by_label("The page", exact=True).input_value() == "Home\nSport\n"
    page.get_by_label("Its address").fill("no address")  # to which the browser itself objects
    page.get_by_role("button").click()
    expect(page.get_by_role("status")).to_be_empty()
