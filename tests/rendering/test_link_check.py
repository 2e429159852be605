"""The last hop: links, fragments and ids of the finished site."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.foundation import site_paths
from digest.foundation.problem import Code, Problem
from digest.rendering.html_scan import HtmlScanner, attributes
from digest.rendering.link_check import Origin, check

if TYPE_CHECKING:
    from collections.abc import Mapping

URL = "https://example.org/repo/"


def checked(outputs: Mapping[str, bytes], sources: Mapping[str, Origin]) -> tuple[Problem, ...]:
    """What is wrong with a finished site."""
    examiner = HtmlScanner(outputs, site_paths.base_path(URL))
    pages = {path: data.decode() for path, data in outputs.items() if path.endswith(".html")}
    findings = {path: examiner.examine(path, page.encode())[1] for path, page in pages.items()}

    def ids(path: str) -> frozenset[str] | None:
        return frozenset(attributes(pages[path].encode())[0]) if path in pages else None

    return check(outputs, findings, ids, URL, sources.get)


def problems(page: str, **others: str) -> list[tuple[Code, str]]:
    outputs = {"a/index.html": page.encode(), "index.html": b'<p id="home">', "feed.xml": b"", "b c.css": b""}
    outputs |= {name: text.encode() for name, text in others.items()}
    return [(problem.code, problem.path) for problem in checked(outputs, {})]


@pytest.mark.parametrize(
    "link",
    [
        *(
            "../",
            "../#home",
            "../#top",
            "#x",
            "",
            "./",
            "../feed.xml",
            "../feed.xml?v=1",
            "../b%20c.css",
            "/repo/",
            "/repo/a/",
        ),
        *("https://example.org/none/", "mailto:a@example.org", "//example.org/x", "../a/", "../a/../", "../index.html"),
    ],
)
def test_links_that_hold(link: str) -> None:
    assert problems(f'<p id="x"><a href="{link}">x</a>') == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("b/", Code.BROKEN_LINK),
        ("../feed", Code.BROKEN_LINK),
        ("/", Code.BROKEN_LINK),
        ("/a/", Code.BROKEN_LINK),
        ("../../a/", None),
        ("../none.css", Code.BROKEN_LINK),
        ("#y", Code.BROKEN_FRAGMENT),
        ("../#x", Code.BROKEN_FRAGMENT),
    ],
)
def test_links_that_do_not(link: str, code: Code | None) -> None:
    found = problems(f'<p id="x"><img src="{link}">')
    assert found == ([(code, "a/index.html")] if code else [])


def test_ids_stand_once() -> None:
    assert problems('<p id="x"><b id="x">') == [(Code.DUPLICATE_HTML_ID, "a/index.html")]


def test_files_differ_in_more_than_case() -> None:
    assert problems("<p>", **{"A/index.html": "<p>"}) == [(Code.OUTPUT_CLASH, "a/index.html")]


def test_text_and_comments_are_no_links() -> None:
    assert problems('<p>href="none/" &lt;a href="none/"&gt;<!-- <a href="none/"> --><b title="href=">') == []


def test_attributes() -> None:
    ids, links = attributes(b'<a class="x" href="a?b&amp;c" id="i&quot;"><img src="s"><a href="a?b&amp;c">')
    assert (ids, links) == (['i"'], ("a?b&c", "s"))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["id", "href", "src", "title", "data-id", "srcset"]),
            st.sampled_from(["", "x", "#é", "a?b&amp;c", "src=", " id=x", "href"]),
            st.sampled_from(["", "\n", "text id=x", " href=", "é"]),
        )
    )
)
def test_attributes_are_those_that_a_regular_expression_finds(tags: list[tuple[str, str, str]]) -> None:
    page = "".join(f'<a {name}="{value}">{text}' for name, value, text in tags)
    found = re.findall(r'[ \n\t](href|src|id)="([^"]*)"(?=[^<>]*>)', page)
    ids, links = attributes(page.encode())
    assert ids == [html.unescape(value) for name, value in found if name == "id"]
    assert set(links) == {html.unescape(value) for name, value in found if name != "id"}


def test_a_broken_link_is_told_where_it_is_written() -> None:
    origin = Origin("content/articles/a.md", b"---\n---\nSee [x](/none/).\n")
    outputs = {"a/index.html": b'<a href="/repo/none/">x</a>', "nine/index.html": b""}
    (problem,) = checked(outputs, {"a/index.html": origin})
    assert (problem.path, problem.line, problem.column, problem.width) == ("content/articles/a.md", 3, 9, 6)
    assert problem.hint == "did you mean /nine/?"


def test_advice_ends_before_it_takes_long() -> None:
    page = "".join(f'<a href="{number}/">' for number in range(100))
    found = checked({"index.html": page.encode(), "ab/index.html": b""}, {})
    assert len(found) == 100
