"""Writing a site: whole files, nothing lost that a build did not write."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from digest.disk.file_status import MANIFEST, UNFINISHED, is_unfinished, look
from digest.disk.writing import journal, site_writer
from digest.disk.writing.journal import finish_left
from digest.disk.writing.staging import staged
from digest.disk.writing.staging_folder import FOLDER
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Outcome
from scripts.sample import ROOT
from tests.depth import in_depth
from tests.forked import ran

OUTPUTS = {"index.html": b"home", "articles/a/index.html": b"a", "assets/style.css": b"css", "feed.xml": b"feed"}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def attempt(outputs: dict[str, bytes], target: Path) -> Outcome[site_writer.Written | None]:
    source = target.parent / "source"
    files = {path: OutputFile(path, b"", body) for path, body in outputs.items()}
    with staged(source, target) as staging:
        return site_writer.write(files, target, source, staging)


def write(outputs: dict[str, bytes], target: Path) -> tuple[int, int, int]:
    """How many files were written, left as they were, and removed; what is told to be there is what is there."""
    outcome = attempt(outputs, target)
    assert outcome.value is not None, outcome.problems
    assert outcome.value.site.files == look(target).files
    return outcome.value.written, outcome.value.unchanged, outcome.value.removed


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "source/content").mkdir(parents=True)
    return tmp_path / "site"


def test_writes_everything_and_then_nothing(site: Path) -> None:
    assert write(OUTPUTS, site) == (4, 0, 0)
    stamps = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    assert contents(site) == OUTPUTS
    assert write(OUTPUTS, site) == (0, 4, 0)
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == stamps


def test_removes_what_it_wrote_and_no_longer_writes_with_the_folders_it_made(site: Path) -> None:
    write(OUTPUTS, site)
    assert write({"index.html": b"home"}, site) == (0, 1, 3)
    assert contents(site) == {"index.html": b"home"}
    assert not (site / "articles").exists()


def test_never_removes_what_it_did_not_write(site: Path) -> None:
    write(OUTPUTS, site)
    (site / "CNAME").write_bytes(b"news.example")
    (site / "articles/a/notes.txt").write_bytes(b"mine")
    write({"index.html": b"home"}, site)
    assert contents(site) == {"index.html": b"home", "CNAME": b"news.example", "articles/a/notes.txt": b"mine"}


def test_never_replaces_what_it_did_not_write(site: Path) -> None:
    site.mkdir()
    (site / "index.html").write_bytes(b"mine")
    outcome = attempt(OUTPUTS, site)
    assert [problem.code for problem in outcome.problems] == [Code.OUTPUT_CLASH]
    assert contents(site) == {"index.html": b"mine"}


def test_a_page_may_take_the_place_of_a_folder_and_the_other_way_round(site: Path) -> None:
    write({"a/index.html": b"folder"}, site)
    write({"a": b"file"}, site)
    assert contents(site) == {"a": b"file"}
    write({"a/index.html": b"folder"}, site)
    assert contents(site) == {"a/index.html": b"folder"}


@pytest.mark.parametrize("folder", ["index.html", "index.html/a"])
def test_an_empty_folder_in_a_files_place_is_told_before_anything_changes(site: Path, folder: str) -> None:
    write({"index.html": b"home", "b.html": b"b"}, site)
    (site / "index.html").unlink()
    (site / folder).mkdir(parents=True)
    outcome = attempt({"index.html": b"new", "b.html": b"new"}, site)
    assert [(problem.code, problem.path) for problem in outcome.problems] == [
        (Code.OUTPUT_CLASH, str(site / "index.html"))
    ]
    assert contents(site) == {"b.html": b"b"}


@pytest.mark.parametrize("path", ["../out", "/etc/x", "a//b", "a/./b", "a\0b", "a\\b", ""])
def test_refuses_paths_that_lead_out(site: Path, path: str) -> None:
    outcome = attempt({"index.html": b"", path: b"x"}, site)
    assert [problem.code for problem in outcome.problems] == [Code.OUTPUT_UNSAFE]
    assert not site.exists()


def test_refuses_to_follow_links(site: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    site.mkdir()
    (site / "articles").symlink_to(elsewhere)
    outcome = attempt(OUTPUTS, site)
    assert [problem.code for problem in outcome.problems] == [Code.OUTPUT_CLASH]
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("target", ["source", ".", "source/content", "source/content/x", "source/templates"])
def test_refuses_folders_that_hold_more_than_a_site(site: Path, target: str) -> None:
    source = site.parent / "source"
    with staged(source, site) as staging:
        outcome = site_writer.write({}, site.parent / target, source, staging)
    assert [problem.code for problem in outcome.problems] == [Code.OUTPUT_UNSAFE]


def test_a_damaged_manifest_loses_nothing(site: Path) -> None:
    write(OUTPUTS, site)
    (site / MANIFEST).write_bytes(b"\xff../../x\n/etc/passwd\n")
    assert write(OUTPUTS, site) == (0, 4, 0)
    assert contents(site) == OUTPUTS


def test_an_error_of_the_disk_leaves_the_old_site_and_says_so(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The edge alone is another: a disk that has room for what is staged, and none for what moving it takes."""
    write(OUTPUTS, site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    monkeypatch.setattr(site_writer.shutil, "disk_usage", lambda _: SimpleNamespace(free=4096 * 8))
    monkeypatch.setattr(site_writer, "change_whole", lambda *_: False)
    with pytest.raises(OSError, match="No space left on device: nothing was written, and the site there is as it was"):
        attempt(NEW, site)
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
    assert list((site.parent / "source" / FOLDER).iterdir()) == []


def test_what_cannot_be_finished_is_said_and_finished_by_the_next(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OUTPUTS, site)
    (site / "notes.txt").write_bytes(b"mine")
    real = journal.move
    moves = iter(range(100))

    def move(staged: Path, place: Path) -> None:
        if next(moves) == 2:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(staged, place)

    monkeypatch.setattr(journal, "move", move)
    with pytest.raises(OSError, match="Input/output error: the site is not finished; the next build"):
        attempt(NEW, site)
    monkeypatch.undo()
    assert is_unfinished(site)
    assert finish_left(site)
    assert contents(site) == NEW | {"notes.txt": b"mine"}
    assert write(NEW, site) == (0, len(NEW), 0)


NEW = {f"{number}/index.html": b"new" * 1000 for number in range(5, 15)}
OLD = {f"{number}/index.html": b"old" * 1000 for number in range(10)} | {"5/deep/x": b"old"}
KILLED = """
import os, signal, sys
from pathlib import Path
from digest.foundation.output_file import OutputFile
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
site = Path(sys.argv[1])
source = site.parent / "source"
files = {path: OutputFile(path, b"", b"new" * 1000) for path in (f"{number}/index.html" for number in range(5, 15))}
steps = int(sys.argv[2])
def hook(event, given):
    global steps
    writes = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
    if writes or event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.link", "ctypes.call_function"):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
with staged(source, site) as staging:
    sys.addaudithook(hook)
    site_writer.write(files, site, source, staging)
print(steps)
"""


def killed(site: Path, steps: int) -> subprocess.CompletedProcess[str]:
    """A process that writes NEW and is killed as it touches the disk for the `steps`th time."""
    return ran(KILLED, str(site), str(steps), cwd=ROOT, env=os.environ)


def started_anew(site: Path) -> None:
    shutil.rmtree(site, ignore_errors=True)
    write(OLD, site)


def touches(site: Path) -> int:
    """How often a process that writes NEW touches the disk."""
    done = killed(site, 100_000)
    assert contents(site).items() >= NEW.items(), done.stderr
    return 100_000 - int(done.stdout)


def test_a_site_that_is_ours_alone_is_the_old_or_the_new_wherever_a_build_is_killed(site: Path) -> None:
    started_anew(site)
    most = touches(site)
    found = []
    for steps in points(most):
        started_anew(site)
        assert killed(site, steps).returncode == -9
        found.append(contents(site))
        assert found[-1] in (OLD, NEW), steps
        write(NEW, site)
        assert contents(site) == NEW
        assert list((site.parent / "source" / FOLDER).iterdir()) == []
    assert found[0] == OLD
    assert found[-1] == NEW


def test_beside_what_others_put_there_the_next_run_finishes(site: Path) -> None:
    mine = {"5/notes.txt": b"mine"}

    def start() -> None:
        started_anew(site)
        (site / "5/notes.txt").write_bytes(b"mine")

    start()
    most = touches(site)
    found = []
    for steps in points(most):
        start()
        assert killed(site, steps).returncode == -9
        for path, data in contents(site).items():
            assert data in (OLD.get(path), NEW.get(path), mine.get(path)) or path == UNFINISHED
        finish_left(site)
        found.append(contents(site))
        assert found[-1] in (OLD | mine, NEW | mine), steps
        write(NEW, site)
        assert contents(site) == NEW | mine
        assert list((site.parent / "source" / FOLDER).iterdir()) == []
    assert found[0] == OLD | mine
    assert found[-1] == NEW | mine


def points(most: int) -> list[int]:
    """Where to kill: everywhere in depth, else at first, at last and at some points in between."""
    return list(range(1, most + 1)) if in_depth() else sorted({1, 3, most // 3, most // 2, most - 5, most})


def test_a_folder_that_comes_is_there_whole_or_not(site: Path) -> None:
    most = touches(site)
    for steps in points(most):
        shutil.rmtree(site, ignore_errors=True)
        assert killed(site, steps).returncode == -9
        assert contents(site) in ({}, NEW), steps


def test_what_is_still_to_be_finished_outlasts_a_build_elsewhere(site: Path) -> None:
    started_anew(site)
    (site / "notes.txt").write_bytes(b"mine")
    most = touches(site)
    started_anew(site)
    (site / "notes.txt").write_bytes(b"mine")
    killed(site, most // 2)
    assert is_unfinished(site)
    write(OUTPUTS, site.parent / "other")
    assert finish_left(site)
    assert contents(site) == NEW | {"notes.txt": b"mine"}


def test_a_note_without_its_files_is_dropped(site: Path) -> None:
    write(OUTPUTS, site)
    (site / UNFINISHED).write_text("../source/.digest-cache/.digest-staging-gone")
    assert not finish_left(site)
    assert not is_unfinished(site)


def test_what_holds_the_folder_itself_sees_the_new_site(site: Path) -> None:
    """As a container does that has mounted it."""
    write(OLD, site)
    site.chmod(0o2750)
    before = site.stat()
    write(NEW, site)
    after = site.stat()
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)


def test_what_others_put_there_while_folders_are_exchanged_stays(site: Path) -> None:
    write(OLD, site)
    steps = iter(range(100))

    def progress() -> None:
        (site / f"note-{next(steps)}").write_bytes(b"mine")

    files = {path: OutputFile(path, b"", body) for path, body in NEW.items()}
    with staged(site.parent / "source", site) as staging:
        site_writer.write(files, site, site.parent / "source", staging, progress=progress)
    count = next(steps)
    assert count > len(NEW)
    assert contents(site) == NEW | {f"note-{number}": b"mine" for number in range(count)}


@pytest.mark.parametrize(("size", "most"), [(100, 450), (3000, 40)])
def test_an_edit_costs_what_it_changes(site: Path, size: int, most: int) -> None:
    """Changes to folders are counted: at most some hundreds in a small site, a few in a large one."""
    files = {f"{number}/index.html": b"old" for number in range(size)}
    write(files, site)
    counted: list[str] = []
    listener.heard = counted
    try:
        assert write(files | {f"{number}/index.html": b"new" for number in range(3)}, site) == (3, size - 3, 0)
    finally:
        listener.heard = None
    assert 3 <= len(counted) <= most


class Listener:
    """Hears of every change to a folder; a hook cannot be taken away again."""

    def __init__(self) -> None:
        self.heard: list[str] | None = None
        sys.addaudithook(self.hear)

    def hear(self, event: str, _: object) -> None:
        if self.heard is not None and event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.link"):
            self.heard.append(event)


listener = Listener()


@pytest.mark.parametrize("place", ["site", "new/site"])
def test_another_disk_is_written_as_any_other(place: str, tmp_path: Path, other_disk: Path) -> None:
    (tmp_path / "source/content").mkdir(parents=True)
    source, target = tmp_path / "source", other_disk / place
    for outputs in (OLD, NEW):
        files = {path: OutputFile(path, b"", body) for path, body in outputs.items()}
        with staged(source, target) as staging:
            assert site_writer.write(files, target, source, staging).value
        assert contents(target) == outputs
        assert list(target.parent.iterdir()) == [target]


def test_a_disk_that_status_does_not_tell_from_another_is_written_too(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is mounted from the same disk: nothing can be moved there from outside."""
    write(OLD, site)
    (site / "notes.txt").write_bytes(b"mine")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self.is_relative_to(site.parent / "source") and target.is_relative_to(site):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    write(NEW, site)
    assert contents(site) == NEW | {"notes.txt": b"mine"}
