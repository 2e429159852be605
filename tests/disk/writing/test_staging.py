"""Files put aside until all is well: only what the site lacks, nothing outside, nothing left."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digest.disk.file_status import STAGING, look
from digest.disk.writing import staging_folder
from digest.disk.writing.folder_lock import taken_over
from digest.disk.writing.staging import clear_left, staged
from digest.disk.writing.staging_folder import FOLDER, Staging, move
from digest.foundation.output_file import Away, OutputFile
from scripts.sample import ROOT


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
        move(staging.tree / "a", site / "a")
    assert {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()} == {
        "a/b/x": b"new",
        "a/b/y": b"new",
        "a/z": b"new",
    }


def test_a_disk_that_is_mounted_within_the_site_is_reached_by_copying(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self.is_relative_to(staging.folder):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with staged(tmp_path, site) as staging:
        for path in ("a", "b/c"):
            staging.put(OutputFile(path, b"", b"x"))
        move(staging.tree / "a", site / "a")
        move(staging.tree / "b", site / "b")
    assert sorted(path.relative_to(site).as_posix() for path in site.rglob("*")) == ["a", "b", "b/c"]


@pytest.mark.parametrize("place", ["site", "out/site"])
def test_files_lie_on_the_disk_that_they_go_to(place: str, tmp_path: Path, other_disk: Path) -> None:
    with staged(tmp_path, other_disk / place) as staging:
        assert staging.folder.is_relative_to(other_disk)
        assert staging.folder.stat().st_dev == other_disk.stat().st_dev != tmp_path.stat().st_dev
    assert list(other_disk.iterdir()) == []


def test_files_lie_in_the_site_where_nothing_can_be_put_beside_it(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = {site: 2, tmp_path: 1, tmp_path / FOLDER: 1}
    monkeypatch.setattr(staging_folder, "_device", devices.get)
    with staged(tmp_path, site) as staging:
        assert staging.folder.parent == site
        assert look(site).files == {}
    assert list(site.iterdir()) == []


def leave(place: Path) -> Path:
    """A staging folder, as a build that was killed leaves it in the folder `place`."""
    made = [sys.executable, "-c", LEFT, str(place)]
    return Path(subprocess.run(made, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip())


LEFT = """
import sys
from pathlib import Path
from digest.disk.file_status import STAGING
from digest.disk.writing.folder_lock import make_locked
print(make_locked(Path(sys.argv[1]), STAGING)[0])
"""


def test_what_killed_builds_left_is_cleared_away_and_what_others_use_is_not(site: Path, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    dead = [leave(place) for place in (tmp_path / FOLDER, tmp_path, site)]
    unlocked = tmp_path / FOLDER / f"{STAGING}x"
    unlocked.mkdir()
    parts = [tmp_path / FOLDER / f"builds.sqlite.{process}.part" for process in (999999999, os.getppid())]
    for part in parts:
        part.write_bytes(b"")
    with staged(tmp_path, site) as alive:
        clear_left(tmp_path, site)
        assert [folder.exists() for folder in (*dead, unlocked, alive.folder)] == [False, False, False, False, True]
        assert [part.exists() for part in parts] == [False, True]
    assert not alive.folder.exists()


def test_a_worker_that_outlives_its_build_holds_nothing(site: Path, tmp_path: Path) -> None:
    """What is locked is given back by the system, when the process that began the build has ended."""
    (tmp_path / FOLDER).mkdir()
    code = LEFT + "import os\nif os.fork() == 0:\n    os.read(0, 1)\n"
    command = [sys.executable, "-c", code, str(tmp_path / FOLDER)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as begun:
        begun.wait()  # its worker waits for input until this block ends
        (folder,) = (tmp_path / FOLDER).iterdir()
        with taken_over(folder) as left:
            assert left


def test_where_nothing_can_be_written_files_are_staged_elsewhere(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = staging_folder.make_locked

    def make_locked(parent: Path, prefix: str) -> tuple[Path, int]:
        if parent.is_relative_to(tmp_path):
            raise PermissionError
        return real(parent, prefix)

    monkeypatch.setattr(staging_folder, "make_locked", make_locked)
    staging = Staging(tmp_path, site)
    assert staging.put(OutputFile("a/b", b"", b"x")).body is Away.STAGED
    assert not staging.folder.is_relative_to(tmp_path)
    staging.clear()


def test_what_cannot_be_moved_comes_near_first(site: Path, tmp_path: Path) -> None:
    with staged(tmp_path, site) as staging:
        staging.put(OutputFile("a/b", b"", b"x"))
        before = staging.folder
        staging.come_near()
        assert (staging.folder.parent, before.exists()) == (site, False)
        assert (staging.tree / "a/b").read_bytes() == b"x"
    assert list(site.iterdir()) == []
