"""The live preview in a real browser, against a real `digest serve`: the page follows the editor's hand."""

from __future__ import annotations

import json
import re
import shutil
import signal
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from scripts.sample import ROOT
from tests.browser.conftest import DESK, PHONE
from tests.browser.preview.conftest import BROKEN, ERRORS, LONG, MD, NOTES, PANEL, PROBLEMS, YAML, Open, stayed
from tests.browser.test_accessibility import violations_of
from tests.commands import digest
from tests.depth import in_depth
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND, lay
from tests.kept import with_theme_compiled
from tests.serving import Serving, ready, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_save_patches_the_page_where_it_is(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    page.locator(".kinds input[value=quote]").uncheck()
    link = page.locator(".story a.ref").first
    link.focus()
    page.evaluate("scrollTo({top: 1200, behavior: 'instant'})")
    page.evaluate("""() => {
        const text = [...document.querySelectorAll('.text p')].at(-1).firstChild;
        getSelection().setBaseAndExtent(text, 3, text, 20);
        window.chosen = String(getSelection());
        window.focused = document.activeElement;
    }""")
    top = page.evaluate("scrollY")
    served.write(
        MD,
        LONG.replace("Paragraph 0 says", "Paragraph 0 also says").replace("Paragraph 29 says", "Paragraph 29 now says"),
    )
    expect(page.get_by_text("Paragraph 0 also says")).to_be_attached()
    expect(page.get_by_text("Paragraph 29 now says")).to_be_attached()
    served.settled()
    assert stayed(page)
    assert abs(page.evaluate("scrollY") - top) < 40
    assert page.evaluate("document.activeElement === focused && focused.matches('a.ref')")
    assert len(page.evaluate("String(getSelection())")) >= len("aragraph 29 says ")
    expect(page.locator(".kinds input[value=quote]")).not_to_be_checked()
    expect(page.locator(".annotated")).to_have_class("annotated beside")


def test_an_open_note_stays_open(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/", width=PHONE)
    page.locator("a.ref").first.click()
    note = page.locator(".note:target")
    expect(note).to_be_visible()
    served.write(
        YAML,
        SIDECAR.replace("by: Ada Brook", "by: Ada Brook\n    note: Both ways, all told."),
    )
    expect(note).to_contain_text("all told")
    assert stayed(page)


def test_a_style_is_swapped(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    base = (ROOT / "templates/assets/css/base.css").read_text(encoding="utf-8")
    served.write(
        "templates/assets/css/base.css",
        base.replace("font-weight: 500; text-wrap", "font-weight: 500; color: rgb(1, 2, 3); text-wrap"),
    )
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    assert stayed(page)
    expect(page.locator("link[href*='css/site.css']")).to_have_count(1)


def test_a_new_article_appears_in_lists_labelled(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    draft = ARTICLE.replace("The night ferry stays", "A second boat").replace("2026-01-15", "2026-01-20\ndraft: true")
    served.write("content/articles/boat.md", draft)
    served.write("content/articles/boat.yaml", SIDECAR)
    link = page.get_by_role("link", name="A second boat").first
    expect(link).to_be_visible()
    assert stayed(page)
    label = "element => getComputedStyle(element, '::after').content"
    served.settled()
    page.reload()
    ready(page)
    assert "Draft" in link.evaluate(label)
    served.write("content/articles/boat.md", draft.replace("2026-01-20\ndraft: true", "2027-05-06"))
    served.wait(
        lambda news: news["settled"] and b"From 2027-05-06" in served.get(f"{served.base}_preview/labels.css")[2]
    )
    page.goto(f"{served.url}articles/boat/")
    expect(page.locator("digest-preview .name")).to_have_attribute("data-label", "From 2027-05-06")


def test_the_browser_is_led_on(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    page.evaluate("scrollTo({top: 600, behavior: 'instant'})")
    served.write(MD, LONG.replace("published:", "slug: night-boat\naliases: [/old-boat/]\npublished:"))
    expect(page).to_have_url(f"{served.url}articles/night-boat/")
    expect(page.locator("h1")).to_have_text("The night ferry stays")
    page.goto(f"{served.url}old-boat/")
    expect(page).to_have_url(f"{served.url}articles/night-boat/")
    (served.folder / MD).rename(served.folder / "content/articles/gone.md")
    (served.folder / YAML).rename(served.folder / "content/articles/gone.yaml")
    served.write("content/articles/gone.md", LONG)
    expect(page).to_have_url(f"{served.url}articles/gone/")
    served.write("content/articles/gone.md", None)
    served.write("content/articles/gone.yaml", None)
    expect(page).to_have_url(served.url)


def test_errors_are_told_over_the_last_good_page(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    hostile = BROKEN.replace("label: Passengers after dark", "label: x").replace(
        "over 12,900 passengers", '"<img src=x onerror=alert(1)>"', 1
    )
    served.write(YAML, hostile.replace("at: over 12,900 passengers", 'at: "<img src=x onerror=alert(1)>"'))
    sheet = page.locator(PROBLEMS)
    expect(sheet).to_be_visible()
    expect(sheet).to_contain_text("<img src=x onerror=alert(1)>")
    assert sheet.locator("img").count() == 0
    served.write(YAML, BROKEN)
    expect(sheet).to_contain_text(f"{YAML}:6:9")
    expect(sheet).to_contain_text("anchor-not-found")
    frame = sheet.get_by_label("The lines around it")  # what a remedy would change is beside it
    expect(frame).to_contain_text("> 6 |     at: over 12,900 passengers")
    expect(sheet.locator(".hint")).to_contain_text("the article says '12,400'")
    served.write(YAML, BROKEN.replace("measure: passengers", "measure:  passengers"))  # the problem stands as it did
    expect(frame).to_contain_text("measure:  passengers")
    served.write(YAML, BROKEN)
    expect(page.locator("h1")).to_have_text("The night ferry stays")
    expect(page.locator("h1")).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(page.locator(ERRORS)).to_have_text("1 error")
    # Another article still follows, and a fresh page has the sheet too.
    served.write("content/articles/boat.md", ARTICLE.replace("The night ferry stays", "A second boat"))
    served.write("content/articles/boat.yaml", SIDECAR)
    page.goto(served.url)
    expect(page.get_by_role("link", name="A second boat").first).to_be_visible()
    expect(sheet).to_be_visible()
    served.write(YAML, SIDECAR)
    expect(sheet).to_be_hidden()
    expect(page.locator(ERRORS)).to_be_hidden()


def test_warnings_are_a_quiet_number(served: Serving, visit: Open) -> None:
    page = visit(served.url)
    served.write(YAML, SIDECAR.replace("over 12,400", "12,400"))
    badge = page.locator(ERRORS)
    expect(badge).to_have_text("1 warning")
    expect(page.locator(PROBLEMS)).to_be_hidden()
    badge.click()
    expect(page.locator(PROBLEMS)).to_contain_text("qualifier-dropped")
    # What a problem has in backticks is set as code.
    expect(page.locator(f"{PROBLEMS} .hint code")).to_have_text(["at", "value"])
    expect(page.locator(PROBLEMS)).not_to_contain_text("`")


def test_a_place_opens_in_the_editor(tmp_path: Path, start: Callable[..., Serving], visit: Open) -> None:
    digest, told, program = tmp_path / "digest", tmp_path / "told", tmp_path / "code"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.part" && mv "{told}.part" "{told}"\n')
    program.chmod(0o755)
    lay(digest, {**SOUND, YAML: BROKEN})
    preview = start(with_theme_compiled(digest), env={"VISUAL": str(program)})
    page = visit(preview.url)
    problem = preview.settled()["problems"][0]
    path = f"{preview.base}_preview/open/{problem['id']}"
    token = page.locator("#digest-preview").get_attribute("data-token") or ""
    for headers in (
        {},
        {"Digest-Preview-Token": "x"},
        {"Digest-Preview-Token": token, "Origin": "http://evil.example"},
    ):
        assert preview.get(path, headers=headers)[0] == 403
    assert preview.get(f"{preview.base}_preview/open/..%2f..%2fetc", headers={"Digest-Preview-Token": token})[0] == 404
    assert preview.get(path, "HEAD", {"Digest-Preview-Token": token})[0] == 403
    assert not told.exists()
    with page.expect_response("**/_preview/open/*") as answer:
        page.locator(f"{PROBLEMS} button.place").click()
    assert answer.value.status == 204
    end = time.monotonic() + 10
    while not told.exists():
        assert time.monotonic() < end
    assert told.read_text().splitlines() == ["--goto", f"{digest / YAML}:6:9"]


def test_a_digest_that_is_broken_at_the_start(tmp_path: Path, visit: Open) -> None:
    lay(with_theme_compiled(tmp_path), {**SOUND, "content/site.yaml": SITE.replace("Harbour news", "[")})
    with serving(tmp_path) as preview:
        page = visit(preview.url, quiet=False)
        expect(page.locator("h1")).to_have_text("This page cannot be shown yet")
        expect(page.locator("body")).to_have_css("margin-left", "0px")  # it has a style, though there is no theme
        expect(page.locator(f"{PROBLEMS} h2")).to_have_text("1 error: this page cannot be shown yet")
        expect(page.locator(PROBLEMS)).to_contain_text("content/site.yaml")
        preview.write("content/site.yaml", SITE)
        expect(page).to_have_url(f"http://127.0.0.1:{preview.port}/news/")
        expect(page.get_by_role("link", name="The night ferry stays").first).to_be_visible()
        expect(page.locator(PROBLEMS)).to_be_hidden()
        # A template that fails leaves the last good page; put right, it shows at once.
        preview.write("templates/home.html", "{% extends 'base.html' %}\n{% block main %}{{ nothing }}{% endblock %}")
        expect(page.locator(PROBLEMS)).to_contain_text("templates/home.html:2:1")
        expect(page.get_by_role("link", name="The night ferry stays").first).to_be_visible()
        preview.write("templates/home.html", "{% extends 'base.html' %}\n{% block main %}<h1>Mine</h1>{% endblock %}")
        expect(page.locator("h1")).to_have_text("Mine")
        expect(page.locator(PROBLEMS)).to_be_hidden()


def test_the_panel_of_annotations(served: Serving, visit: Open) -> None:
    excerpt = LONG.replace("published:", "publish: excerpt\npublished:")
    served.write(MD, excerpt)
    served.write("content/static/turn.txt", "an excerpt")
    served.caught_up("an excerpt")
    page = visit(f"{served.url}articles/ferry/")
    layout = (
        "JSON.stringify([...document.querySelectorAll('main *')].map(each => each.getBoundingClientRect().toJSON()))"
    )
    before = page.evaluate(layout)
    button, panel = page.locator(NOTES), page.locator(PANEL)
    expect(button).to_have_text("Annotations 3")
    button.focus()
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    assert page.evaluate(layout) == before
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(panel.locator(".share")).to_contain_text("Published as an excerpt: ")
    expect(panel.locator(".state.anchored")).to_have_count(3)
    panel.get_by_role("button", name="Quote Anchored Ada Brook").click()
    expect(page.locator("mark.passage.quote").first).to_be_in_viewport()
    assert page.evaluate("CSS.highlights.has('digest-preview')")
    # It is as it was on the next page, and tells what has no passage, with the nearest.
    page.reload()
    expect(panel).to_be_visible()
    served.write(YAML, BROKEN)
    expect(button).to_have_text("Annotations 2/3")
    expect(panel.locator(".state.unanchored")).to_have_count(1)
    expect(panel.locator(".nearest")).to_have_text("Nearest: over 12,400 passengers")
    served.write(YAML, SIDECAR.replace("over 12,400", "12,400"))
    expect(panel.locator(".state.warning")).to_have_count(1)
    page.keyboard.press("Escape")
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()
    page.goto(served.url)
    expect(button).to_be_hidden()


LOOKS = [(PHONE, True), (DESK, False)]
OTHER_LOOKS = [(PHONE, False), (DESK, True)]


@pytest.mark.parametrize(("width", "dark"), [*LOOKS, *(OTHER_LOOKS if in_depth() else ())])
def test_all_of_it_is_accessible(served: Serving, visit: Open, width: int, dark: bool) -> None:
    served.write(YAML, BROKEN)
    served.wait(lambda news: news["errors"] == 1)
    # axe copies the style sheets of shadow trees into elements of its own, which the page's policy tells of.
    page = visit(f"{served.url}articles/ferry/", width=width, dark=dark, quiet=False)
    expect(page.locator(PROBLEMS)).to_be_visible()
    assert violations_of(page) == []
    page.keyboard.press("Escape")
    page.locator(NOTES).click()
    assert violations_of(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_tab_that_slept_wakes_to_the_newest(served: Serving, visit: Open) -> None:
    page = visit(f"{served.url}articles/ferry/")
    control = page.context.new_cdp_session(page)
    control.send("Page.setWebLifecycleState", {"state": "frozen"})
    for number in range(3):
        before = served.settled()["version"]
        served.write(MD, LONG.replace("Paragraph 0 says", f"Paragraph 0 says {number} times"))
        served.settled(before)
    control.send("Page.setWebLifecycleState", {"state": "active"})
    expect(page.get_by_text("Paragraph 0 says 2 times")).to_be_attached()
    assert stayed(page)


def test_eight_tabs_and_a_server_that_starts_again(tmp_path: Path, visit: Open) -> None:
    lay(with_theme_compiled(tmp_path), SOUND)
    with serving(tmp_path) as preview:
        port = preview.port
        pages = [visit(f"{preview.url}articles/ferry/", quiet=False)]
        for _ in range(7):
            pages.append(pages[0].context.new_page())
            pages[-1].goto(pages[0].url)
        preview.write(MD, ARTICLE.replace("It costs", "In eight tabs. It costs"))
        for page in pages:
            expect(page.get_by_text("In eight tabs.")).to_be_attached()
    expect(pages[0].locator("digest-preview .says")).to_have_text("Preview is not running")
    lay(tmp_path, {MD: ARTICLE.replace("It costs", "And again. It costs")})
    with serving(tmp_path, port=port):
        for page in pages:
            expect(page.get_by_text("And again.")).to_be_attached()
            expect(page.locator("digest-preview .says")).to_have_text("Preview")
        assert stayed(pages[0])


def test_it_ends_at_once(served: Serving, visit: Open) -> None:
    visit(served.url, quiet=False)
    streams = [served.news() for _ in range(3)]
    for stream in streams:
        next(stream)
    started = time.monotonic()
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(timeout=10) == 0
    assert time.monotonic() - started < 2


def test_what_editors_leave_wakes_nobody_and_a_checkout_once(served: Serving) -> None:
    version = served.settled()["version"]
    articles = served.folder / "content/articles"
    for name in (".ferry.md.swp", "4913", "ferry.md~", "#ferry.md#", ".git/index"):
        lay(articles, {name: "x"})
    lay(served.folder, {"site/index.html": "x", ".digest-cache/x": "x", "notes.txt": "x"})
    # An atomic save: the file is never written to, another takes its place.
    lay(articles, {".ferry.md.tmp": LONG.replace("Paragraph 0 says", "Paragraph 0 says atomically")})
    (articles / ".ferry.md.tmp").replace(articles / "ferry.md")
    served.settled(version)
    assert b"Paragraph 0 says atomically" in served.get(f"{served.base}articles/ferry/")[2]
    told = served.news()
    next(told)
    for number in range(100):
        lay(articles, {f"n{number}.md": ARTICLE.replace("stays", f"stays {number}"), f"n{number}.yaml": SIDECAR})
    versions = [next(told)]
    while not versions[-1]["settled"]:
        versions.append(next(told))
    # One plan, shown once; on a machine too busy to write two hundred files in one go, a few.
    assert len([news for news in versions if news["changed"] is None]) <= 3
    assert {served.get(f"{served.base}articles/n{number}/")[0] for number in range(100)} == {200}
    assert served.settled()["version"] == versions[-1]["version"]


def test_feeds_and_lists_are_current_within_two_seconds(served: Serving) -> None:
    before = served.settled()["version"]
    started = time.monotonic()
    served.write(MD, LONG.replace("The night ferry stays", "The night ferry goes"))
    served.settled(before)
    assert b"The night ferry goes" in served.get(f"{served.base}feed.xml")[2]
    assert time.monotonic() - started < 2


def test_it_is_served_as_published_and_to_nobody_else(served: Serving) -> None:
    served.settled()
    assert served.get("/")[1]["location"] == "/news/"
    status, headers, body = served.get("/news/nothing/")
    assert (status, headers["cache-control"], headers["x-content-type-options"]) == (404, "no-store", "nosniff")
    assert b"There is no such page" in body
    for path in ("events", "state", "panel?page=/articles/ferry/", "client.js", "open/x"):
        for headers in (
            {"Host": "evil.example"},
            {"Origin": "http://evil.example"},
            {"Origin": "null"},
            {"Sec-Fetch-Site": "cross-site"},
        ):
            assert served.get(f"/news/_preview/{path}", headers=headers)[0] == 403, (path, headers)
        assert served.get(f"/news/_preview/{path}", "POST")[0] == 405
    for path in ("../../etc/passwd", "%2e%2e/site.py", "/etc/passwd", "assets/client.js", ""):
        assert served.get(f"/news/_preview/{path}")[0] == 404
    assert json.loads(served.get("/news/_preview/panel?page=/../../content/site.yaml")[2]) is None


def test_nothing_of_it_is_ever_published(served: Serving, tmp_path: Path) -> None:
    served.settled()
    assert re.search(rb"_preview/[0-9a-f]{16}/client.js", served.get(served.base)[2])
    assert not [*(served.folder / "site").glob("*")]
    shutil.copytree(served.folder, tmp_path / "copy")
    digest("build", cwd=tmp_path / "copy")
    site = tmp_path / "copy" / "site"
    assert not [file for file in site.rglob("*") if file.is_file() and b"_preview" in file.read_bytes()]
    assert not list(site.rglob("*idiomorph*"))
