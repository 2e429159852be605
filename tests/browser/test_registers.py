"""What scripts add to lists: the menu's entry in view, a filter of names, a citation that is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.conftest import PHONE

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

IN_VIEW = """() => {
  const item = document.querySelector('.menu [aria-current]').getBoundingClientRect();
  const menu = document.querySelector('.menu').getBoundingClientRect();
  return item.left >= menu.left && item.right <= menu.right;
}"""


def test_the_entry_of_the_page_is_in_view_on_a_phone(visit: Visit) -> None:
    page = visit(width=PHONE)
    home = page.url
    for path in ("editions/", "timeline/", "archive/", "about/"):
        page.goto(f"{home}{path}")
        page.wait_for_function(IN_VIEW)


def test_names_are_filtered_as_they_are_typed(visit: Visit) -> None:
    page = visit()
    page.goto(f"{page.url}people/")
    page.get_by_label("Filter").fill("ROSS")
    expect(page.locator("#register li:visible")).to_have_count(1)
    expect(page.get_by_role("heading", name="Organisations", exact=True)).to_be_hidden()
    expect(page.locator(".filter output")).to_have_text("1 shown")
    page.get_by_label("Filter").fill("")
    expect(page.get_by_role("heading", name="Organisations", exact=True)).to_be_visible()


def test_a_letter_leads_to_its_names(visit: Visit) -> None:
    page = visit()
    page.goto(f"{page.url}people/")
    page.get_by_role("navigation", name="Surnames by letter").get_by_role("link", name="X").click()
    assert page.url.endswith("#letter-x")
    expect(page.locator("section[aria-labelledby=letter-x]")).to_contain_text("Eric Xu")


def test_a_citation_is_copied_with_its_link(visit: Visit) -> None:
    page = visit()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{page.url}articles/japan-a-year-on/")
    cite = page.locator(".cite").first
    cite.locator("summary").click()
    cite.get_by_role("button", name="Copy").click()
    expect(cite.locator("output")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Parts bought from Japanese companies: about 1.1 trillion yen (2019, Huawei). ")
    assert copied.endswith("/articles/japan-a-year-on/#figure-parts-bought-from-japanese-companies")
