"""What directives put into texts, on pages and in what machines read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.model.directives import Directive, in_html, parts, place_of, read
from digest.pipeline import build
from digest.plan import Options
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
QUOTE = "quote-people-would-rather-wait-for-the-boat-than-drive"
BRIDGE = f"""\
---
title: The bridge opens
published: 2026-01-16
source: {{outlet: Harbour Gazette, url: https://example.org/bridge}}
---
The bridge opens in May.

::: measure passengers

::: quote ferry#{QUOTE}

::: figure ferry#passengers

That is late.
"""
FILES = {
    **SOUND,
    "content/articles/ferry.yaml": SOUND["content/articles/ferry.yaml"].replace(
        "  - label: Passengers", "  - id: passengers\n    label: Passengers"
    ),
    "content/articles/bridge.md": BRIDGE,
    "content/articles/bridge.yaml": "summary: The bridge opens in May.\n",
    "content/editions/2026-w03.md": "---\ntitle: The week\n---\nSee:\n\n::: measure passengers\n",
    "content/pages/about.md": "---\ntitle: About\n---\n::: measure passengers\n",
}


def built(folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    result = build(source_files.read(lay(folder, files)), Options(), NOW)
    assert not result.problems
    return {path: file.body.decode("utf-8", "replace") for path, file in result.files.items() if file.body}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("::: measure exports", Directive("measure", "exports")),
        (":::measure  exports ", Directive("measure", "exports")),
        ("::: quote three-ports#q-1", Directive("quote", "three-ports", "q-1")),
        ("::: figure 三港#f-1", Directive("figure", "三港", "f-1")),
        ("::: figure three-ports", None),
        ("::: measure exports#f-1", None),
        ("::: chart exports", None),
        ("::: measure", None),
    ],
)
def test_a_line_is_read(line: str, expected: Directive | None) -> None:
    assert read(line) == expected


def test_a_directive_is_found_where_it_is_written() -> None:
    place = place_of(Directive("measure", "measure"), "One\n\n::: measure measure\n", 5, "a.md")
    assert (place.line, place.column, place.width) == (7, 13, 7)


def test_pages_show_what_directives_name(tmp_path: Path) -> None:
    site = built(tmp_path, FILES)
    page = LexborHTMLParser(site["articles/bridge/index.html"])
    placed = page.css(".blocks > .placed")
    assert [each.css_first("a").attributes["href"] for each in placed] == [
        "../../measures/passengers/",
        "../../people/ada-brook/",
        "../ferry/#passengers",
    ]
    assert placed[0].css_first("figure.lead-chart dd").text().split() == ["over", "12,400", "passengers"]
    assert "People would rather wait" in placed[1].css_first("blockquote").text()
    assert page.css('link[href*="chart"]')
    about = LexborHTMLParser(site["about/index.html"])
    assert about.css_first("article > .placed figcaption").text() == "Passengers"
    assert not about.css(".prose-text .placed")  # what running text looks like is not for what stands in it
    edition = LexborHTMLParser(site["editions/2026-w03/index.html"])
    assert edition.css_first("main > .placed figcaption").text() == "Passengers"
    assert edition.css_first(".intro").text().strip() == "See:"
    assert edition.css('link[href*="chart"]')


def test_markdown_links_to_them_and_search_has_the_text_alone(tmp_path: Path) -> None:
    site = built(tmp_path, FILES)
    markdown = site["articles/bridge/index.md"]
    address = "https://example.org/news"
    assert f"[Chart: Passengers]({address}/measures/passengers/)" in markdown
    assert f"[Quotation from: The night ferry stays]({address}/articles/ferry/#{QUOTE})" in markdown
    assert f"[Figure from: The night ferry stays]({address}/articles/ferry/#passengers)" in markdown
    assert not [path for path, body in site.items() if "data-kind=" in body]


def test_what_is_not_published_is_left_out(tmp_path: Path) -> None:
    files = {**FILES, "content/articles/ferry.md": SOUND["content/articles/ferry.md"].replace("2026-01", "2027-01")}
    result = build(source_files.read(lay(tmp_path, files)), Options(), NOW)
    assert [problem.code.value for problem in result.problems] == ["directive-empty"] * 5
    page = (result.files["articles/bridge/index.html"].body or b"").decode()
    assert "placed" not in page
    assert "That is late." in page
    assert "night ferry" not in (result.files["articles/bridge/index.md"].body or b"").decode()


def test_an_excerpt_leaves_directives_out(tmp_path: Path) -> None:
    files = {**FILES, "content/articles/bridge.md": BRIDGE.replace("published:", "publish: annotations\npublished:")}
    assert "placed" not in built(tmp_path, files)["articles/bridge/index.html"]


def test_html_is_cut_at_directives() -> None:
    first, second = Directive("measure", "a"), Directive("quote", "b", "c")
    marked = '<p>x</p>\n<div class="placed" data-kind="measure" data-name="a"></div>\n<p>y</p>\n'
    marked += '<div class="placed" data-kind="quote" data-name="b#c"></div>\n'
    assert list(parts(marked)) == ["<p>x</p>\n", first, "<p>y</p>\n", second]
    assert in_html(marked) == (first, second)
