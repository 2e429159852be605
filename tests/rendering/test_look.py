"""What site.yaml says of the look, in the files that a build makes."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from digest.content import look_files
from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.pipeline import build, finish, plan
from digest.plan import Options
from digest.social_cards import cards
from tests.digests import SITE, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s"><rect width="3" height="4"/></svg>'
FILES = {
    "content/static/logo.svg": LOGO % "240 40",
    "content/static/dark.svg": LOGO % "240 40",
    "content/static/square.svg": LOGO % "32 32",
    "content/static/brand.css": ".kicker { color: red }",
    "content/static/fonts/a b.woff2": "wOF2…",
}


def site(more: str, files: dict[str, str] | None = None) -> dict[str, str]:
    known = SITE.replace("  cost:", "  distance: {label: Distance, unit: km}\n  cost:")
    sources = {**SOUND, **(FILES if files is None else files), "content/site.yaml": known + more}
    result = build(source_files.in_memory({path: text.encode() for path, text in sources.items()}), Options(), NOW)
    assert [problem for problem in result.problems if problem.path == "content/site.yaml"] == []
    return {path: body.decode("utf-8", "replace") for path, body in result.outputs.items()}


def test_a_digest_that_says_nothing_has_no_stylesheet_of_its_own() -> None:
    made = site("", {})
    assert "assets/css/look.css" not in made
    assert "look.css" not in made["index.html"]


def test_accent_is_a_property_and_the_colour_of_the_mark() -> None:
    made = site("accent: '#0b5cad'\n")
    assert "--accent: light-dark(#0b5cad, #4088dc)" in made["assets/css/look.css"]
    assert ".mark{fill:#0b5cad}" in made["assets/icon.svg"]
    assert ".mark{fill:#4088dc}" in made["assets/icon.svg"]
    assert 'href="assets/css/look.css?v=' in made["index.html"]


def test_an_icon_of_the_digests_own_stays() -> None:
    own = {"templates/assets/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"}
    assert site("accent: '#0b5cad'\n", own)["assets/icon.svg"] == own["templates/assets/icon.svg"]


def test_logo_stands_for_the_name_on_every_page() -> None:
    made = site("logo: {file: /logo.svg, dark: /dark.svg, alt: The Wire}\n")
    for page, root in (("index.html", ""), ("archive/index.html", "../")):
        assert f'<img class="logo logo-light" src="{root}logo.svg?v=' in made[page]
        assert f'<img class="logo logo-dark" src="{root}dark.svg?v=' in made[page]
        assert made[page].count('alt="The Wire" width="240" height="40"') == 2
    assert ".logo-dark { display: none; }" in made["assets/css/look.css"]


@pytest.mark.parametrize(
    ("logo", "icon"),
    [
        ("/logo.svg", "assets/icon.svg"),
        ("/square.svg", "square.svg"),
        ("{file: /logo.svg, icon: /square.svg}", "square.svg"),
    ],
)
def test_icon_is_the_logo_where_that_is_square(logo: str, icon: str) -> None:
    assert f'<link rel="icon" type="image/svg+xml" href="{icon}?v=' in site(f"logo: {logo}\n")["index.html"]


def test_fonts_are_declared_and_asked_for_first() -> None:
    made = site("fonts: {body: 'fonts/a b.woff2', heading: 'Georgia, serif'}\n")
    rules = made["assets/css/look.css"]
    assert (
        'font-family: "Digest body"; src: url("../../fonts/a%20b.woff2") format("woff2"); font-weight: 100 900' in rules
    )
    assert '--serif: "Digest body", Charter' in rules
    assert "--heading: Georgia, serif, var(--serif)" in rules
    assert 'as="font" type="font/woff2" href="fonts/a b.woff2"' in made["index.html"]
    assert "newsreader" not in made["index.html"]


def test_stylesheets_come_last() -> None:
    page = site("css: brand.css\naccent: navy\n")["index.html"]
    assert page.index("css/front.css") < page.index("css/look.css") < page.index('href="brand.css?v=')


# An article that corrects another, with a forecast, and two outlets that disagree.
RECOUNT = """---
title: %s
published: 2026-01-16
%ssource: {outlet: %s, url: https://example.org/recount}
---
In 2025 it carried %s. It expects 14,000 passengers in 2027.
"""
RECOUNTED = """figures:
  - {label: Carried, value: '%s', at: '%s', measure: passengers, period: 2025}
  - {label: Expected, value: '14,000 passengers', at: '14,000 passengers', measure: passengers, period: 2027,
     status: forecast}
"""
TOLD = {
    "content/articles/recount.md": RECOUNT % ("A recount", "corrects: ferry\n", "Harbour Gazette", "11,900 passengers"),
    "content/articles/recount.yaml": RECOUNTED % (("11,900 passengers",) * 2),
    "content/articles/pier.md": RECOUNT % ("The pier", "", "Pier Post", "9,000 passengers"),
    "content/articles/pier.yaml": RECOUNTED % (("9,000 passengers",) * 2),
}


def menu_of(page: str) -> list[str]:
    return re.findall(r'<li><a href="[^"]*">([^<]*)', page[page.index('<nav class="menu"') : page.index("</nav>")])


def test_menu_is_ordered_and_renamed() -> None:
    entries = "[/timeline/, {url: /measures/, title: Figures}, /topics/transport/, /quotations/, /people/ada-brook/]"
    made = site(f"menu: {entries}\n")
    assert menu_of(made["index.html"]) == ["Timeline", "Figures", "Transport", "Quotations", "Ada Brook"]
    assert 'aria-current="page">Figures' in made["measures/index.html"]


def test_the_front_page_is_current_on_itself_alone() -> None:
    made = site("menu: [{url: /, title: Start}, /topics/]\n")
    current = [re.findall(r'aria-current="(\w+)">(\w+)', made[path]) for path in ("index.html", "topics/index.html")]
    assert current == [[("page", "Start")], [("page", "Topics")]]
    assert re.findall(r'aria-current="(\w+)">(\w+)', made["topics/transport/index.html"]) == [("true", "Topics")]


def test_what_has_no_page_yet_is_left_out_of_the_menu() -> None:
    made = site("navigation: [{title: Shop, url: https://example.org/}]\nmenu: [/measures/distance/, /archive/]\n", {})
    assert menu_of(made["index.html"]) == ["Archive", "Shop"]


@pytest.mark.parametrize(
    ("added", "shown"),
    [
        ({}, ["Archive"]),
        (TOLD, ["Corrections and updates", "Money expected", "Where sources disagree", "Archive"]),
    ],
)
def test_pages_of_what_is_told_wait_until_there_is_something(added: dict[str, str], shown: list[str]) -> None:
    entries = "[/corrections/, {url: /forecasts/, title: Money expected}, /disagreements/, /archive/]"
    made = site(f"menu: {entries}\n", added)
    assert menu_of(made["index.html"]) == shown
    assert ("corrections/index.html" in made) == bool(added)
    for path in ("measures/index.html", "archive/index.html"):
        assert ('href="../corrections/"' in made[path].partition("<main")[2]) == bool(added), path


def test_a_font_that_nothing_can_draw_is_told_and_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    font = {"content/static/slab.ttf": "\0\1\0\0"}
    plain = site("", font)
    monkeypatch.setattr(look_files, "is_installed", lambda: False)
    monkeypatch.setattr(cards, "is_installed", lambda: False)
    sources = {**SOUND, **font, "content/site.yaml": f"{SITE}card_font: slab.ttf\n"}
    result = build(source_files.in_memory({path: text.encode() for path, text in sources.items()}), Options(), NOW)
    assert [(problem.code, problem.line) for problem in result.problems] == [
        (Code.LIBRARY_MISSING, SITE.count("\n") + 1)
    ]
    assert result.outputs["card.png"].decode("utf-8", "replace") == plain["card.png"]


def test_boxes_are_named_in_the_language_of_the_digest() -> None:
    page = {"content/pages/about.md": "---\ntitle: Über uns\n---\n> [!NOTE]\n> Eins.\n\n> [!TIP]\n> Zwei.\n"}
    made = site("language: de\ndefaults: {language: en}\n", page)["about/index.html"]
    assert re.findall(r'class="alert alert-(\w+)" role="note" aria-label="([^"]*)"', made) == [
        ("note", "Hinweis"),
        ("tip", "Tipp"),
    ]


def test_what_is_known_of_an_earlier_look_is_not_shown() -> None:
    """Of builds one after the other, which differ in the look alone, each is as if it were the first."""
    executor = Executor(store={}, results={})
    last = None
    for more, rule in [
        ("", "a"),
        ("css: brand.css\n", "a"),
        ("css: brand.css\n", "b"),
        ("logo: logo.svg\ncss: brand.css\n", "b"),
        ("accent: navy\nmenu: [/timeline/]\n", "b"),
        ("", "b"),
    ]:
        texts = {**SOUND, **FILES, "content/site.yaml": SITE + more, "content/static/brand.css": f"{rule} {{}}"}
        sources = source_files.in_memory({path: text.encode() for path, text in texts.items()})
        planned = plan(sources, Options(), NOW, executor, last)
        assert planned.value is not None
        last = planned.value
        made = finish(last, planned.problems, executor).outputs
        assert made == build(sources, Options(), NOW).outputs
        assert made
