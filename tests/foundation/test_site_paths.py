"""Addresses: every link leads where it says, from any page, under any base path."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from tests.builders import make_article

names = st.from_regex(r"[a-z]{1,3}", fullmatch=True) | st.just("articles")
paths = st.lists(names, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))


@given(paths, paths, st.sampled_from(["", "#x", "?v=1", "?v=1#x", "file.xml"]))
def test_a_relative_link_leads_to_its_target(page: str, target: str, rest: str) -> None:
    for base in ("https://example.org/", "https://example.org/repo/"):
        link = site_paths.relative(page, target + rest)
        assert urljoin(base + page[1:], link) == base + target[1:] + rest


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("/", "/", "./"),
        ("/", "/a/", "a/"),
        ("/a/b/", "/a/b/#x", "../b/#x"),
        ("/a/b/", "/a/c/", "../c/"),
        ("/a/b/", "/a/", "../"),
        ("/a/", "/a/b/", "../a/b/"),
        ("/a/b/page/2/", "/a/b/page/3/", "../../../b/page/3/"),
        ("/ab/c/", "/a/b/", "../../a/b/"),
        ("/a/b/", "/", "../../"),
        ("/articles/a/", "/articles/b/#x", "../b/#x"),
        ("/articles/a/", "/articles/", "../"),
        ("/articles/a/", "/topics/b/", "../../topics/b/"),
        ("/articles/a/page/2/", "/articles/b/", "../../../b/"),
        ("/topics/a/", "/articles/b/", "../../articles/b/"),
        ("/a/b/", "/feed.xml", "../../feed.xml"),
        ("/404.html", "/a/", "a/"),
    ],
)
def test_relative(page: str, target: str, link: str) -> None:
    assert site_paths.relative(page, target) == link


@pytest.mark.parametrize(
    ("path", "file"),
    [("/", "index.html"), ("/a/", "a/index.html"), ("/a/#x", "a/index.html"), ("/404.html", "404.html"), ("/a", "a")],
)
def test_output_path(path: str, file: str) -> None:
    assert site_paths.output_path(path) == file


@pytest.mark.parametrize(
    ("url", "path"),
    [("https://example.org", "/"), ("https://example.org/", "/"), ("https://example.org/a/b/", "/a/b/")],
)
def test_base_path(url: str, path: str) -> None:
    assert site_paths.base_path(url) == path


def test_absolute_addresses_are_encoded() -> None:
    assert site_paths.absolute("https://example.org/x/", "/people/ü/#a") == "https://example.org/x/people/%C3%BC/#a"


def test_permalinks() -> None:
    assert permalink(make_article(slug="x")) == "/articles/x/"
    assert permalink("/any/") == "/any/"
    assert site_paths.numbered("/topics/x/", 2) == "/topics/x/page/2/"
    with pytest.raises(TypeError):
        permalink(3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("base_url", "url", "path"),
    [
        ("https://example.org/", "https://example.org/a/", "/a/"),
        ("https://example.org/", "HTTP://Example.ORG", "/"),
        ("https://example.org/news/", "https://example.org/news/a/#b", "/a/#b"),
        ("https://example.org/news/", "https://example.org/news", "/"),
        ("https://example.org/news/", "https://example.org/newspaper/", None),
        ("https://example.org/news/", "https://example.org/", None),
        ("https://example.org/", "https://example.org:443/a/", "/a/"),
        ("https://example.org/", "http://example.org:80/a/?b=c", "/a/?b=c"),
        ("https://example.org:443/", "https://example.org/a/", "/a/"),
        ("http://example.org:8080/", "http://example.org:8080/a/", "/a/"),
        ("http://example.org:8080/", "http://example.org/a/", None),
        ("https://example.org/", "https://example.org:8443/a/", None),
        ("https://example.org/", "//example.org/a/#b", "/a/#b"),
        ("https://example.org/", "//Example.org:443/", "/"),
        ("http://example.org/", "//example.org:443/", None),
        ("https://example.org/", "https://reader@example.org/a/", "/a/"),
        ("https://example.org/", "https://example.org./a/", "/a/"),
        ("https://example.org/", "https://example.org?a=b", "/?a=b"),
        ("https://example.org/", "https://example.org#a", "/#a"),
        ("https://example.org/news/", "https://example.org/news?a", "/?a"),
        ("https://example.org/news/", "https://example.org/n%65ws/a%2Fb/", "/a%2Fb/"),
        ("https://example.org/a/b/", "//example.org/a/b/c/d", "/c/d"),
        ("https://b\u00fccher.example/", "https://xn--bcher-kva.example/a/", "/a/"),
        ("https://xn--bcher-kva.example/", "https://B\u00fccher.example/a/", "/a/"),
        ("https://[::1]:443/", "https://[::1]/a/", "/a/"),
        ("https://example.org/", "https://example.org@evil.example/", None),
        ("https://example.org/", "https://example.org:evil/", None),
        ("https://example.org/", "//", None),
        ("https://example.org/", "https:///a/", None),
        ("https://example.org/", "https://example.org.evil.example/", None),
        ("https://example.org/", "mailto:a@example.org", None),
        ("https://example.org/", "/a/", None),
        ("", "https://example.org/", None),
    ],
)
def test_an_address_of_ones_own_is_a_path(base_url: str, url: str, path: str | None) -> None:
    assert site_paths.own_path(base_url, url) == path
