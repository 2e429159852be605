"""What a new digest says of where the program comes from is so, wherever it was installed from."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError
from typing import TYPE_CHECKING

import pytest

from digest import __version__
from digest.publishing import installed
from tests.repositories import ALONE, commit, git, identify

if TYPE_CHECKING:
    from pathlib import Path


class Recorded:
    """A distribution of which the installer recorded `text`."""

    def __init__(self, text: str | None) -> None:
        self.text = text

    def read_text(self, name: str) -> str | None:
        return self.text if name == "direct_url.json" else None


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def record(monkeypatch: pytest.MonkeyPatch, direct_url: object) -> None:
    text = json.dumps(direct_url) if direct_url else None
    monkeypatch.setattr(installed, "distribution", lambda name: Recorded(text))


def test_from_an_index(recorded: pytest.MonkeyPatch) -> None:
    record(recorded, None)
    assert installed.requirements().splitlines()[-1] == f"annotated-digest=={__version__}"


def test_from_a_checkout_whose_commit_others_can_have(recorded: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / "a checkout"
    place.mkdir()
    record(recorded, {"url": place.as_uri(), "dir_info": {"editable": True}})
    assert "write here where others find it" in installed.requirements()  # under no git
    git(place, "init", "--quiet")
    git(place, "remote", "add", "origin", "git@github.com:owner/annotated-digest.git")
    head = commit(identify(place), "Program")
    assert installed.needed() is None  # not pushed
    git(place, "update-ref", "refs/remotes/origin/main", head)
    assert installed.needed() == f"annotated-digest @ git+https://github.com/owner/annotated-digest.git@{head}"


def test_from_a_folder_that_is_gone_or_nowhere(recorded: pytest.MonkeyPatch, tmp_path: Path) -> None:
    record(recorded, {"url": (tmp_path / "gone").as_uri(), "dir_info": {}})
    assert installed.needed() is None

    def absent(name: str) -> Recorded:
        raise PackageNotFoundError(name)

    recorded.setattr(installed, "distribution", absent)
    assert all(not line or line.startswith("#") for line in installed.requirements().splitlines())
