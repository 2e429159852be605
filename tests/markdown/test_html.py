"""Where Markdown may lead, and what its links become."""

from __future__ import annotations

import pytest

from digest.markdown.html import below, image, is_own_image, is_safe_link, opening_link


@pytest.mark.parametrize(
    ("url", "is_safe", "is_own"),
    [
        ("https://example.org/", True, False),
        ("HTTP://example.org/", True, False),
        ("mailto:a@example.org", True, False),
        ("/about/", True, True),
        ("boat.svg", True, True),
        ("#part", True, True),
        ("//example.org/x.png", True, False),
        ("javascript:alert(1)", False, False),
        ("JaVaScRiPt:alert(1)", False, False),
        (" \x01javascript:alert(1)", False, False),
        ("data:text/html,x", False, False),
        ("vbscript:x", False, False),
        ("file:///etc/passwd", False, False),
        ("a/b:c", True, True),  # a path, whose colon ends no scheme
    ],
)
def test_what_may_be_linked_and_shown(url: str, is_safe: bool, is_own: bool) -> None:
    assert (is_safe_link(url), is_own_image(url)) == (is_safe, is_own)


@pytest.mark.parametrize(
    ("url", "expected"),
    [("/about/", "/repo/about/"), ("/", "/repo/"), ("about/", "about/"), ("//example.org/", "//example.org/")],
)
def test_a_path_from_the_root_is_one_below_the_base(url: str, expected: str) -> None:
    assert below("/repo/", url) == expected


@pytest.mark.parametrize(
    ("attributes", "tag"),
    [
        ({"href": "/a/"}, '<a href="/repo/a/">'),
        ({"href": "/a/", "title": 'x"y'}, '<a href="/repo/a/" title="x&quot;y">'),
        ({"href": "https://example.org/?a&b"}, '<a href="https://example.org/?a&amp;b" rel=noopener>'),
        ({"href": "//example.org/"}, '<a href="//example.org/" rel=noopener>'),
        ({}, '<a href="">'),
    ],
)
def test_links(attributes: dict[str, object], tag: str) -> None:
    assert opening_link(attributes, "/repo/") == tag


def test_images() -> None:
    assert image("/b.svg", "<t>", 'a "b"', (0, 0), "/repo/") == (
        '<img src="/repo/b.svg" alt="a &quot;b&quot;" title="&lt;t&gt;">'
    )
