"""Files put aside until all is well: only what the site lacks, nothing outside, nothing left."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from digest.disk.staging import FOLDER, Staging, clear_left, staged
from digest.foundation.output_file import Away, OutputFile


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


def test_what_the_site_has_is_not_staged(site: Path, tmp_path: Path) -> None:
    (site / "a").write_bytes(b"same")
    with staged(tmp_path, site) as staging:
        bodies = [staging.put(OutputFile("a", b"", body)).body for body in (b"same", b"else", Away.LOST)]
    assert bodies == [Away.IN_PLACE, Away.STAGED, Away.LOST]
    assert list((tmp_path / FOLDER).iterdir()) == []


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "a\0b"])
def test_nothing_is_staged_outside(path: str, site: Path, tmp_path: Path) -> None:
    with staged(tmp_path, site) as staging:
        assert staging.put(OutputFile(path, b"", b"x")).body == b"x"


def test_new_folders_are_moved_as_a_whole(site: Path, tmp_path: Path) -> None:
    with staged(tmp_path, site) as staging:
        folders = {"a", "a/b"}
        paths = ["x", "a/x", "a/b/x", "a/b/c/x", "d/e/x"]
        assert [staging.whole(path, folders) for path in paths] == ["x", "a/x", "a/b/x", "a/b/c", "d"]


def test_a_folder_that_another_build_has_made_meanwhile_is_filled(site: Path, tmp_path: Path) -> None:
    with staged(tmp_path, site) as staging:
        for path in ("a/b/x", "a/b/y", "a/z"):
            staging.put(OutputFile(path, b"", b"new"))
        (site / "a/b").mkdir(parents=True)
        (site / "a/b/x").write_bytes(b"old")
        staging.move("a", site / "a")
    assert {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()} == {
        "a/b/x": b"new",
        "a/b/y": b"new",
        "a/z": b"new",
    }


def test_another_disk_is_reached_by_copying(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if FOLDER.name in self.parts:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with staged(tmp_path, site) as staging:
        for path in ("a", "b/c"):
            staging.put(OutputFile(path, b"", b"x"))
        staging.move("a", site / "a")
        staging.move("b", site / "b")
    assert sorted(path.relative_to(site).as_posix() for path in site.rglob("*")) == ["a", "b", "b/c"]


def test_what_killed_builds_left_is_cleared_away_and_what_others_use_is_not(tmp_path: Path) -> None:
    dead, alive = tmp_path / FOLDER / "staging-999999999-x", tmp_path / FOLDER / f"staging-{os.getppid()}-x"
    for folder in (dead, alive):
        folder.mkdir(parents=True)
    parts = [tmp_path / FOLDER / f"builds.sqlite.{process}.part" for process in (999999999, os.getppid())]
    for part in parts:
        part.write_bytes(b"")
    clear_left(tmp_path)
    assert (dead.exists(), alive.exists(), *(part.exists() for part in parts)) == (False, True, False, True)


def test_where_nothing_can_be_written_files_are_staged_elsewhere(site: Path, tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    staging = Staging(tmp_path, site)
    assert staging.put(OutputFile("a/b", b"", b"x")).body is Away.STAGED
    staging.move("a", site / "a")
    staging.clear()
    assert (site / "a/b").read_bytes() == b"x"
