"""Whatever changes below an open page, the page follows: pictures, the base path, templates, search, odd addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.preview.conftest import LONG, MD, PROBLEMS, Open, stayed
from tests.digests import SITE, lay

if TYPE_CHECKING:
    from tests.serving import Serving

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{0}"/>'
SAYS = "digest-preview .says"


def test_a_picture_is_shown_anew(served: Serving, visit: Open) -> None:
    before = served.settled()["version"]
    lay(served.folder, {"content/static/boat.svg": PICTURE.format(20), MD: f"{LONG}\n![The boat](/boat.svg)\n"})
    served.settled(before)
    page = visit(f"{served.url}articles/ferry/")
    picture = page.get_by_alt_text("The boat")
    expect(picture).to_have_js_property("naturalWidth", 20)
    served.write("content/static/boat.svg", PICTURE.format(30))
    expect(picture).to_have_js_property("naturalWidth", 30)
    assert stayed(page)


@pytest.mark.parametrize("other", ["/", "/%C3%BC-x/"])
def test_the_base_path_changes_and_changes_back(served: Serving, visit: Open, other: str) -> None:
    page = visit(f"{served.url}articles/ferry/")
    served.write("content/site.yaml", SITE.replace("/news/", other))
    # Addresses are looked at rather than navigations waited for: one that is on its way may give way to the next.
    origin = served.url.removesuffix(served.base)
    expect(page).to_have_url(f"{origin}{other}articles/ferry/")
    served.write(MD, LONG.replace("It costs", "Moved. It costs"))
    expect(page.get_by_text("Moved.")).to_be_attached()
    served.write("content/site.yaml", "title: [")
    expect(page.locator(PROBLEMS)).to_be_visible()
    served.write("content/site.yaml", SITE)
    expect(page).to_have_url(f"{served.url}articles/ferry/")
    expect(page.locator(PROBLEMS)).to_be_hidden()


def test_a_template_of_the_digests_own_comes_breaks_and_goes(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}nothing/", quiet=False)
    own = '{% extends "base.html" %}{% block main %}<h1>Mine</h1>{% endblock %}'
    served.write("templates/404.html", own)
    expect(page.locator("h1")).to_have_text("Mine")
    served.write("templates/404.html", own.replace("endblock %}", "endblock"))
    expect(page.locator(PROBLEMS)).to_contain_text("templates/404.html:1")
    expect(page.locator("h1")).to_have_text("Mine")
    served.write("templates/404.html", None)
    expect(page.locator("h1")).to_have_text("There is no such page")
    assert stayed(page)
    served.write("content/pages/nothing.md", "---\ntitle: Something\n---\nText.\n")
    expect(page.locator("h1")).to_have_text("Something")


def test_search_follows_in_an_open_page(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}search/?q=zeppelin")
    found = page.locator("#search-total")
    expect(found).to_contain_text("Nothing found")
    served.write(MD, LONG.replace("It costs", "A zeppelin flies. It costs"))
    expect(found).to_have_text("1 result for “zeppelin”")
    page.goto(served.url)
    page.keyboard.press("/")
    field = page.locator("dialog[open] [role=combobox]")
    field.fill("airship")
    expect(page.locator("dialog[open]")).to_contain_text("Nothing found for “airship”")
    served.write(MD, LONG.replace("It costs", "An airship flies. It costs"))
    expect(page.locator("dialog[open] [role=option]")).to_have_count(1)


@pytest.mark.parametrize("address", ["articles/%zz/", "articles/ferry/#100%"])
def test_an_address_that_is_no_encoded_text(served: Serving, visit: Open, address: str) -> None:
    page = visit(f"{served.url}{address}", quiet=False)
    before = served.settled()["version"]
    served.write(MD, LONG.replace("It costs", "It is seen. It costs"))
    version = served.settled(before)["version"]
    expect(page.locator("html")).to_have_attribute("data-preview-version", str(version))
    expect(page.locator(SAYS)).to_have_text("Preview")


def test_a_text_that_is_withdrawn_goes_from_the_open_page(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    expect(page.get_by_text("Paragraph 29 says")).to_be_attached()
    served.write(MD, LONG.replace("published:", "publish: annotations\npublished:", 1))
    expect(page.get_by_text("Paragraph 29 says")).to_have_count(0)
    served.settled()
    assert b"Paragraph 29 says" not in served.get(f"{served.base}articles/ferry/")[2]
    assert stayed(page)


def test_a_browser_whose_tabs_cannot_share(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/", script="delete window.SharedWorker")
    served.write(MD, LONG.replace("It costs", "By a stream of its own. It costs"))
    expect(page.get_by_text("By a stream of its own.")).to_be_attached()
    assert stayed(page)
