"""Writing a site: whole files, nothing lost that a build did not write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from digest.disk import site_writer
from digest.disk.file_status import MANIFEST, look
from digest.disk.staging import FOLDER, staged
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Outcome
from scripts.sample import ROOT

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


KILLED = """
import os, signal, sys
from pathlib import Path
from digest.foundation.output_file import OutputFile
from digest.disk import site_writer
from digest.disk.staging import staged
steps = int(sys.argv[2])
def step():
    global steps
    steps -= 1
    if steps == 0:
        os.kill(os.getpid(), signal.SIGKILL)
site = Path(sys.argv[1])
source = site.parent / "source"
files = {path: OutputFile(path, b"", b"new" * 1000) for path in (f"{number}/index.html" for number in range(5, 15))}
with staged(source, site) as staging:
    site_writer.write(files, site, source, staging, progress=step)
"""


@pytest.mark.parametrize("steps", [1, 2, 5, 9, 10])
def test_a_killed_build_leaves_every_file_whole_and_the_next_one_mends_it(site: Path, steps: int) -> None:
    old = {f"{number}/index.html": b"old" * 1000 for number in range(10)}
    new = {f"{number}/index.html": b"new" * 1000 for number in range(5, 15)}
    write(old, site)
    killed = subprocess.run([sys.executable, "-c", KILLED, site, str(steps)], cwd=ROOT, check=False)
    assert killed.returncode == -9
    for path, data in contents(site).items():
        assert data in (old.get(path), new.get(path))
    write(new, site)
    assert contents(site) == new
    assert list((site.parent / "source" / FOLDER).iterdir()) == []
