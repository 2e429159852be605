"""One address, one page."""

from __future__ import annotations

import pytest

from digest.catalogue.addresses.conflicts import check_addresses, redirect_path
from digest.model.article_record import file
from tests.builders import make_article

SITE = "https://digest.example/news/"


def complaints(*articles: tuple[str, str, tuple[str, ...]]) -> list[tuple[str, str, str]]:
    """The problems of articles with these file names, slugs and aliases."""
    records = [
        file(make_article(path=f"content/articles/{name}.md", slug=slug, aliases=aliases)).record
        for name, slug, aliases in articles
    ]
    return [(one.path.rpartition("/")[2], one.code, one.message) for one in check_addresses(records, (), SITE, {})]


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
            [("a", "a", ("/2019/con/", "/nul.html", "/%61ux/", "/com1.old.html"))],
            [
                ("a.md", "bad-url", f"the alias {alias!r} has {device!r}, which is the name of a device to Windows")
                for alias, device in (
                    ("/2019/con/", "con"),
                    ("/nul.html", "nul.html"),
                    ("/%61ux/", "aux"),
                    ("/com1.old.html", "com1.old.html"),
                )
            ],
        ),
        ([("a", "a", ("/console/", "/aux-1/", "/com/", "/lpt10/", "/old.con/"))], []),
        ([("a", "a", ("/2019./",))], [("a.md", "bad-url", "the alias '/2019./' is not an address of this site")]),
        (
            [("aux!", "aux", ())],
            [
                (
                    "aux!.md",
                    "file-name",
                    "the address '/articles/aux/' has 'aux', which is the name of a device to Windows",
                )
            ],
        ),
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


@pytest.mark.parametrize(
    ("first", "second", "is_told"),
    [
        ("tag:a.example,2026:1", "tag:a.example,2026:1", True),
        ("tag:a.example,2026:1", "tag:a.example,2026:2", False),
        ("", "/articles/a/", True),  # what feeds know the first by
        ("", f"{SITE}articles/a/", True),
        ("/old/", f"{SITE}old/", True),
        ("", "/articles/b/", False),  # its own
        ("", "", False),
    ],
)
def test_feeds_know_an_article_by_an_id_of_its_own(first: str, second: str, is_told: bool) -> None:
    records = [
        file(make_article(path=f"content/articles/{name}.md", slug=name, feed_id=own)).record
        for name, own in (("a", first), ("b", second))
    ]
    found = [(one.path, one.code) for one in check_addresses(records, (), SITE, {})]
    assert found == ([("content/articles/b.md", "duplicate-id")] if is_told else [])
