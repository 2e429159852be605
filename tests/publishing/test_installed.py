"""What a new digest says of where the program comes from is so, wherever it was installed from."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from digest.publishing import installed
from digest.publishing.together import write_together
from tests.publishing.recorded import record
from tests.repositories import ALONE, commit, git, identify

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def requirement() -> str:
    return installed.program().text.split("\n", 1)[1]


def test_from_an_index(recorded: pytest.MonkeyPatch) -> None:
    record(recorded, None)
    found = installed.itself()
    assert found
    assert requirement() == f"annotated-digest=={found.version}\n"
    assert installed.program().wheel is None


def test_from_a_checkout(recorded: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / "a checkout"
    place.mkdir()
    record(recorded, {"url": place.as_uri(), "dir_info": {"editable": True}})
    assert "git+https" not in requirement()  # under no git
    git(place, "init", "--quiet")
    git(place, "remote", "add", "origin", "git@github.com:owner/annotated-digest.git")
    head = commit(identify(place), "Program")
    assert "git+https" not in requirement()  # not pushed
    git(place, "update-ref", "refs/remotes/origin/main", head)
    known = f"# annotated-digest @ git+https://github.com/owner/annotated-digest.git@{head}\n"
    assert known in requirement()
    git(place, "remote", "set-url", "origin", "https://s3cret@forge.example/digest")
    assert "s3cret" not in requirement()


def test_what_no_index_has_is_written_beside_its_hash(recorded: pytest.MonkeyPatch, tmp_path: Path) -> None:
    record(recorded, {"url": (tmp_path / "gone").as_uri(), "dir_info": {}})
    written = installed.program().files(tmp_path / "news")
    write_together(written)
    wheel, file = written
    named, checksum = re.findall(r"^\./(\S+) \\\n    --hash=sha256:(\w+)$", file.read_text("utf-8"), re.MULTILINE)[0]
    assert tmp_path / "news" / named == wheel
    assert hashlib.sha256(wheel.read_bytes()).hexdigest() == checksum
    assert installed.program().wheel == installed.program().wheel  # the same bytes each time


def test_run_from_a_folder(recorded: pytest.MonkeyPatch) -> None:
    record(recorded, None, is_there=False)
    program = installed.program()
    assert (program.wheel, program.is_known) == (None, False)
    assert all(line.startswith("#") for line in program.text.splitlines())
