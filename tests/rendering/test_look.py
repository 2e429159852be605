"""What site.yaml says of the look, in the files that a build makes."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from digest.content import look_files
from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.pipeline import build, finish, plan
from digest.plan import Options
from digest.social_cards import faces
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SITE, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s"><rect width="3" height="4"/></svg>'
# Fonts whose heads say no more than the files have.
FONT = "\0\1\0\0\0\2" + "\0" * 6 + "cmap" + "\0" * 12 + "head" + "\0" * 12
WOFF2 = "wOF2" + "\0" * 44
FILES = {
    "content/static/logo.svg": LOGO % "240 40",
    "content/static/dark.svg": LOGO % "240 40",
    "content/static/square.svg": LOGO % "32 32",
    "content/static/brand.css": ".kicker { color: red }",
    "content/static/fonts/a b.woff2": WOFF2,
}


def site(more: str, files: dict[str, str] | None = None) -> dict[str, str]:
    known = SITE.replace("  cost:", "  distance: {label: Distance, unit: km}\n  cost:")
    sources = {**SOUND, **(FILES if files is None else files), "content/site.yaml": known + more}
    result = build(source_files.in_memory({path: text.encode() for path, text in sources.items()}), Options(), NOW)
    assert [problem for problem in result.problems if problem.path == "content/site.yaml"] == []
    return {
        path: in_quotes(body) if path.endswith(".html") else body.decode("utf-8", "replace")
        for path, body in result.outputs.items()
    }


def test_a_digest_that_says_nothing_has_no_stylesheet_of_its_own() -> None:
    made = site("", {})
    assert "assets/css/look.css" not in made
    assert "look.css" not in made["index.html"]


def test_accent_is_a_property_and_the_colour_of_the_mark() -> None:
    made = site("accent: '#0b5cad'\n")
    assert "--accent: light-dark(#0b5cad, #4088dc)" in made["assets/css/look.css"]
    assert ".mark{fill:#0b5cad}" in made["assets/icon.svg"]
    assert ".mark{fill:#4088dc}" in made["assets/icon.svg"]
    assert 'href="assets/css/look.css?' in made["index.html"]


def test_an_icon_of_the_digests_own_stays() -> None:
    own = {"templates/assets/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"}
    assert site("accent: '#0b5cad'\n", own)["assets/icon.svg"] == own["templates/assets/icon.svg"]


def test_logo_stands_for_the_name_on_every_page() -> None:
    made = site("logo: {file: /logo.svg, dark: /dark.svg, alt: The Wire}\n")
    for page, root in (("index.html", ""), ("archive/index.html", "../")):
        assert f'<img class="logo logo-light" src="{root}logo.svg?' in made[page]
        assert f'<img class="logo logo-dark" src="{root}dark.svg?' in made[page]
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
    assert f'<link rel="icon" href="{icon}?' in site(f"logo: {logo}\n")["index.html"]


def test_fonts_are_declared_and_asked_for_first() -> None:
    made = site("fonts: {body: 'fonts/a b.woff2', heading: 'Georgia, serif'}\n")
    rules = made["assets/css/look.css"]
    assert (
        'font-family: "Digest body"; src: url("../../fonts/a%20b.woff2") format("woff2"); font-weight: 100 900' in rules
    )
    assert '--serif: "Digest body", Charter' in rules
    assert "--heading: Georgia, serif, var(--serif)" in rules
    assert 'as="font" href="fonts/a b.woff2"' in made["index.html"]
    assert "newsreader" not in made["index.html"]


def test_stylesheets_come_last() -> None:
    page = site("css: brand.css\naccent: navy\n")["index.html"]
    assert page.index("css/front.css") < page.index("css/look.css") < page.index('href="brand.css?')


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
    font = {"content/static/slab.ttf": FONT}
    plain = site("", font)
    monkeypatch.setattr(look_files, "is_installed", lambda: False)
    monkeypatch.setattr(faces, "is_installed", lambda: False)
    sources = {**SOUND, **font, "content/site.yaml": f"{SITE}card_font: slab.ttf\n"}
    result = build(source_files.in_memory({path: text.encode() for path, text in sources.items()}), Options(), NOW)
    assert [(problem.code, problem.line) for problem in result.problems] == [
        (Code.LIBRARY_MISSING, SITE.count("\n") + 1)
    ]
    assert result.outputs["card.png"].decode("utf-8", "replace") == plain["card.png"]


DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def told(site: str, files: dict[str, bytes], articles: dict[str, str] | None = None) -> list[tuple[str, int, str]]:
    """What is said of a digest with these `files` in static/: codes, lines and messages."""
    texts = {**SOUND, "content/site.yaml": SITE + site, **(articles or {})}
    static = {f"content/static/{name}": data for name, data in files.items()}
    sources = source_files.in_memory({**{path: text.encode() for path, text in texts.items()}, **static})
    problems = build(sources, Options(), NOW).problems
    return [(problem.code.value, problem.line, problem.message) for problem in problems]


SVG = b'<svg xmlns="http://www.w3.org/2000/svg">'
WHOLE_WOFF2 = (ROOT / "templates/assets/fonts/newsreader.woff2").read_bytes()
BAD = SITE.count("\n") + 1


@pytest.mark.parametrize(
    ("setting", "name", "data", "message"),
    [
        ("logo", "a.svg", b"<svg", "/a.svg is not an SVG picture: it is no well-formed XML: unclosed token"),
        ("logo", "a.svg", SVG, "/a.svg is not an SVG picture: it is no well-formed XML: no element found"),
        ("logo", "a.svg", b"<svg/>", '/a.svg is not an SVG picture: its root lacks xmlns="http://www.w3.org/2000/svg"'),
        ("logo", "a.svg", b"<html/>", "/a.svg is not an SVG picture: its root is no <svg>"),
        ("logo", "a.svg", SVG + b"</svg>", ""),
        ("logo", "a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08", "/a.png is cut off"),
        ("card_font", "a.ttf", b"\0\1\0\0\0\x0a", "/a.ttf is cut off"),
        ("card_font", "a.ttf", FONT.encode(), "/a.ttf is damaged: it cannot be opened"),
        ("fonts: {body: a.woff2}\n#", "a.woff2", WHOLE_WOFF2[:20_000], "/a.woff2 is cut off"),
        ("fonts: {body: a.woff2}\n#", "a.woff2", WHOLE_WOFF2, ""),
    ],
)
def test_files_of_the_look_that_are_none_are_told(setting: str, name: str, data: bytes, message: str) -> None:
    found = told(f"{setting}: /{name}\n", {name: data})
    assert [(code, line) for code, line, _ in found] == ([("bad-value", BAD)] if message else [])
    assert not message or found[0][2].startswith(message)


@pytest.mark.skipif(not DEJAVU.exists(), reason="needs DejaVu Sans")
def test_a_font_without_the_letters_of_a_title_is_told() -> None:
    article = {"content/articles/ferry.md": ARTICLE.replace("The night ferry stays", "夜の船 stays 🚢")}
    data = DEJAVU.read_bytes()
    assert told("card_font: /a.ttf\n", {"a.ttf": data}) == []
    assert told("card_font: /a.ttf\n", {"a.ttf": data}, article) == [
        ("card-letters-missing", BAD, "the font has no letters for 1 of 3 titles, which cards go without: の 夜 船")
    ]
    assert told("", {}, article) == []
    assert told("card_font: /a.ttf\n", {"a.ttf": data[:20_000]}) == [("bad-value", BAD, "/a.ttf is cut off")]


def test_what_a_stylesheet_loads_from_elsewhere_is_told() -> None:
    css = b"""/* url(https://a.example/x.png) */
@import url("//fonts.example/a.css");
@import '//fonts.example/b.css';
p { background: URL( 'https://a.example/x.png' ), url(/x.png), url("data:image/png;base64,//x") }
"""
    assert [(line, message.partition(" ")[0]) for _, line, message in told("css: /a.css\n", {"a.css": css})] == [
        (2, "//fonts.example/a.css"),
        (3, "//fonts.example/b.css"),
        (4, "https://a.example/x.png"),
    ]


def test_an_entry_of_the_menu_that_stands_there_twice_is_told() -> None:
    menu = "menu: [/timeline/, {url: /topics/, title: A}, {url: /topics/, title: B}, /timeline/]\n"
    assert told(menu, {}) == [("bad-value", BAD, "menu[3] leads to /timeline/, as an entry before it does")]


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
