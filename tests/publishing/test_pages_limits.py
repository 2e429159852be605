"""What GitHub Pages makes of a branch: addresses, domains, limits."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code
from digest.publishing import pages_limits


@pytest.mark.parametrize(
    ("remote", "pages"),
    [
        ("https://github.com/Owner/Repo.git", "https://owner.github.io/Repo/"),
        ("https://github.com/owner/repo", "https://owner.github.io/repo/"),
        ("https://github.com/owner/repo/", "https://owner.github.io/repo/"),
        ("https://token@github.com/owner/repo.git", "https://owner.github.io/repo/"),
        ("git@github.com:owner/repo.git", "https://owner.github.io/repo/"),
        ("github.com:owner/repo", "https://owner.github.io/repo/"),
        ("ssh://git@github.com/owner/repo.git", "https://owner.github.io/repo/"),
        ("ssh://git@ssh.github.com:443/owner/repo.git", "https://owner.github.io/repo/"),
        ("git@github.com:owner/owner.github.io.git", "https://owner.github.io/"),
        ("https://github.com/Owner/Owner.GitHub.io", "https://owner.github.io/"),
        ("https://gitlab.com/owner/repo.git", None),
        ("https://notgithub.com/owner/repo.git", None),
        ("https://github.com.evil.example/owner/repo", None),
        ("../pages.git", None),
        ("", None),
    ],
)
def test_where_github_serves_a_repository(remote: str, pages: str | None) -> None:
    found = pages_limits.repository(remote)
    assert (found.pages if found else None) == pages


@pytest.mark.parametrize(
    ("url", "elsewhere"),
    [
        ("https://owner.github.io/repo/", None),
        ("http://Owner.github.io/Repo/", None),
        ("https://news.example/", None),
        ("https://gentle-bird-1a2b.pages.github.io/", None),
        ("https://example.github.io/my-digest/", "https://owner.github.io/repo/"),
        ("https://owner.github.io/", "https://owner.github.io/repo/"),
    ],
)
def test_a_site_that_takes_itself_to_be_elsewhere(url: str, elsewhere: str | None) -> None:
    assert pages_limits.served_elsewhere(url, "git@github.com:owner/repo.git") == elsewhere
    assert pages_limits.served_elsewhere(url, "../repo.git") is None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://news.example/", "news.example"),
        ("https://WWW.News.example/", "www.news.example"),
        ("https://zürich.example/", "xn--zrich-kva.example"),
        ("https://owner.github.io/", None),
        ("https://owner.github.io/repo/", None),
        ("https://news.example/digest/", None),
        ("https://news.example:8443/", None),
        ("http://localhost/", None),
        ("http://127.0.0.1/", None),
        ("http://[::1]/", None),
        (f"https://{'x' * 70}.example/", None),
    ],
)
def test_a_domain_of_its_own(url: str, name: str | None) -> None:
    assert pages_limits.domain(url) == name


def test_marks_give_way_to_files_of_the_site() -> None:
    assert pages_limits.marks("https://news.example/", ()) == {".nojekyll": b"", "CNAME": b"news.example\n"}
    assert pages_limits.marks("https://news.example/", {"CNAME"}) == {".nojekyll": b""}
    assert pages_limits.marks("https://owner.github.io/repo/", ()) == {".nojekyll": b""}


@pytest.mark.parametrize(
    ("total", "articles", "said"),
    [
        (62_340_000, 1_000, "Size: 62.3 MB of the 1,000 MB that GitHub Pages serves; about 15,000 more articles"),
        (999_999_999, 10_000, "Size: 1,000.0 MB of the 1,000 MB that GitHub Pages serves; about 0 more articles"),
        (500_000, 0, "Size: 0.5 MB of the 1,000 MB that GitHub Pages serves."),
    ],
)
def test_how_much_more_fits(total: int, articles: int, said: str) -> None:
    assert pages_limits.room({"a": total - 1, "b": 1}, articles).startswith(said)


def test_what_is_there_once_is_not_counted_for_each_article() -> None:
    said = pages_limits.room({"index.html": 50_000, "assets/js/search.js": 450_000}, 1)
    assert said.endswith("about 19,000 more articles like these fit.")
    assert "fit" not in pages_limits.room({"assets/js/search.js": 450_000}, 1)


def test_limits() -> None:
    assert list(pages_limits.over_limits({"a": pages_limits.LARGEST_FILE, "b": 1})) == []
    (file,) = pages_limits.over_limits({"film.mp4": pages_limits.LARGEST_FILE + 1})
    assert (file.code, file.path) == (Code.FILE_TOO_LARGE, "film.mp4")
    assert file.message == "the file has 100.1 MB, and GitHub takes 100"
    many = {f"{number:02}.mp4": pages_limits.LARGEST_FILE for number in range(10)}
    assert list(pages_limits.over_limits(many)) == []
    (site,) = pages_limits.over_limits(many | {"a": 1})
    assert site.code is Code.SITE_TOO_LARGE
    assert "00.mp4, 01.mp4, 02.mp4" in site.hint
