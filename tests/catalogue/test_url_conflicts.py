"""One address, one page."""

from __future__ import annotations

import pytest

from digest.catalogue.url_conflicts import check_addresses, redirect_path
from digest.model.article_record import file
from tests.builders import make_article


def complaints(*articles: tuple[str, str, tuple[str, ...]]) -> list[tuple[str, str, str]]:
    """The problems of articles with these file names, slugs and aliases."""
    records = [
        file(make_article(path=f"content/articles/{name}.md", slug=slug, aliases=aliases)).record
        for name, slug, aliases in articles
    ]
    return [(one.path.rpartition("/")[2], one.code, one.message) for one in check_addresses(records, ())]


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        ([("a", "a", ()), ("b", "b", ("/old/", "/2019/c.html"))], []),
        (
            [("a", "boat", ()), ("b", "boat", ())],
            [("b.md", "duplicate-url", "/articles/boat/ is also the address of content/articles/a.md")],
        ),
        (
            [("a", "boat", ()), ("b", "b", ("/articles/Boat/",))],
            [("b.md", "duplicate-url", "/articles/Boat/ is also the address of content/articles/a.md")],
        ),
        (
            [("a", "a", ("/old",)), ("b", "b", ("/old/",))],
            [("b.md", "duplicate-url", "/old/ is also the address of content/articles/a.md")],
        ),
        ([("a", "a", ("/old", "/old/"))], []),  # its own twice
        ([("a", "a", ("/",))], [("a.md", "duplicate-url", "/ is also the address of the home page")]),
        ([("a", "a", ("/topics/boats/",))], [("a.md", "duplicate-url", "/topics/boats/ belongs to the digest itself")]),
        ([("a", "a", ("/articles/",))], [("a.md", "duplicate-url", "/articles/ belongs to the digest itself")]),
        (
            [("a", "a", ("old/", "https://example.org/", "/../x/"))],
            [
                ("a.md", "bad-url", "the alias 'old/' is not an address of this site"),
                ("a.md", "bad-url", "the alias 'https://example.org/' is not an address of this site"),
                ("a.md", "bad-url", "the alias '/../x/' is not an address of this site"),
            ],
        ),
    ],
)
def test_addresses(articles: list[tuple[str, str, tuple[str, ...]]], expected: list[tuple[str, str, str]]) -> None:
    assert complaints(*articles) == expected


@pytest.mark.parametrize(("alias", "path"), [("/a", "/a/"), ("/a/", "/a/"), ("/a.html", "/a.html"), ("/a.b", "/a.b/")])
def test_where_a_redirect_stands(alias: str, path: str) -> None:
    assert redirect_path(alias) == path
