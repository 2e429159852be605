"""What git knows of articles that are gone or changed since they were pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from digest.publishing.former_articles import former_articles
from tests.digests import ARTICLE, SIDECAR, SOUND, lay
from tests.repositories import ALONE, commit, digest_under_git, empty_remote, git

if TYPE_CHECKING:
    from pathlib import Path

MD, NEW = "content/articles/ferry.md", "content/articles/night-ferry.md"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return digest_under_git(tmp_path / "news", empty_remote(tmp_path / "remote.git"))


def urls(source: Path) -> list[str]:
    return [each.url for each in former_articles(source, "UTC")]


def test_a_file_that_was_renamed_is_known_until_that_is_pushed(source: Path) -> None:
    assert urls(source) == []
    lay(source, {MD: None, NEW: ARTICLE, f"{MD[:-3]}.yaml": None, f"{NEW[:-3]}.yaml": SIDECAR})
    assert urls(source) == ["/articles/ferry/"]
    commit(source, "Another name")
    assert urls(source) == ["/articles/ferry/"]
    git(source, "push", "--quiet")
    assert urls(source) == []


def test_without_a_remote_the_last_commit_counts_below_any_folder(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "user.name", "Jo Editor")
    git(tmp_path, "config", "user.email", "jo@news.example")
    folder = lay(tmp_path / "the news", SOUND)
    assert urls(folder) == []
    commit(tmp_path, "First articles")
    lay(folder, {MD: ARTICLE.replace("published:", "slug: boats\npublished:")})
    assert urls(folder) == ["/articles/ferry/"]


def test_there_may_be_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert urls(lay(tmp_path, SOUND)) == []
    monkeypatch.setenv("PATH", "")
    assert urls(tmp_path) == []
